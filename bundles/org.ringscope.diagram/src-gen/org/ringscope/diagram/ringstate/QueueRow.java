/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Queue Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtqueue in numbers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#getInFlight <em>In Flight</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#isPosted <em>Posted</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#getAvailIdx <em>Avail Idx</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#getUsedIdx <em>Used Idx</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#getRate <em>Rate</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#getKicks <em>Kicks</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#getSuppressed <em>Suppressed</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#getLastMovement <em>Last Movement</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#isBroken <em>Broken</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#getStatus <em>Status</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#getDiagnosis <em>Diagnosis</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.QueueRow#getDiagnosisText <em>Diagnosis Text</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow()
 * @model
 * @generated
 */
public interface QueueRow extends NamedState
{
	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_Size()
	 * @model
	 * @generated
	 */
	Integer getSize();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Integer value);

	/**
	 * Returns the value of the '<em><b>In Flight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buffers published and not yet used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Flight</em>' attribute.
	 * @see #setInFlight(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_InFlight()
	 * @model
	 * @generated
	 */
	Integer getInFlight();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#getInFlight <em>In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Flight</em>' attribute.
	 * @see #getInFlight()
	 * @generated
	 */
	void setInFlight(Integer value);

	/**
	 * Returns the value of the '<em><b>Posted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether all of them are empty, for the device to fill: such a queue is at rest when it is full.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Posted</em>' attribute.
	 * @see #setPosted(boolean)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_Posted()
	 * @model
	 * @generated
	 */
	boolean isPosted();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#isPosted <em>Posted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Posted</em>' attribute.
	 * @see #isPosted()
	 * @generated
	 */
	void setPosted(boolean value);

	/**
	 * Returns the value of the '<em><b>Avail Idx</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * avail.idx, or the slot of next_avail.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avail Idx</em>' attribute.
	 * @see #setAvailIdx(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_AvailIdx()
	 * @model
	 * @generated
	 */
	Integer getAvailIdx();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#getAvailIdx <em>Avail Idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avail Idx</em>' attribute.
	 * @see #getAvailIdx()
	 * @generated
	 */
	void setAvailIdx(Integer value);

	/**
	 * Returns the value of the '<em><b>Used Idx</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * used.idx, or the slot of next_used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used Idx</em>' attribute.
	 * @see #setUsedIdx(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_UsedIdx()
	 * @model
	 * @generated
	 */
	Integer getUsedIdx();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#getUsedIdx <em>Used Idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used Idx</em>' attribute.
	 * @see #getUsedIdx()
	 * @generated
	 */
	void setUsedIdx(Integer value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buffers used per second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see #setRate(Double)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_Rate()
	 * @model
	 * @generated
	 */
	Double getRate();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(Double value);

	/**
	 * Returns the value of the '<em><b>Kicks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notifications from driver to device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kicks</em>' attribute.
	 * @see #setKicks(Long)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_Kicks()
	 * @model
	 * @generated
	 */
	Long getKicks();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#getKicks <em>Kicks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kicks</em>' attribute.
	 * @see #getKicks()
	 * @generated
	 */
	void setKicks(Long value);

	/**
	 * Returns the value of the '<em><b>Suppressed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publishes whose kick was not wanted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suppressed</em>' attribute.
	 * @see #setSuppressed(Long)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_Suppressed()
	 * @model
	 * @generated
	 */
	Long getSuppressed();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#getSuppressed <em>Suppressed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suppressed</em>' attribute.
	 * @see #getSuppressed()
	 * @generated
	 */
	void setSuppressed(Long value);

	/**
	 * Returns the value of the '<em><b>Last Movement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the last publish, kick or interrupt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Movement</em>' attribute.
	 * @see #setLastMovement(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_LastMovement()
	 * @model
	 * @generated
	 */
	String getLastMovement();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#getLastMovement <em>Last Movement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Movement</em>' attribute.
	 * @see #getLastMovement()
	 * @generated
	 */
	void setLastMovement(String value);

	/**
	 * Returns the value of the '<em><b>Broken</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a side refused the ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Broken</em>' attribute.
	 * @see #setBroken(boolean)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_Broken()
	 * @model
	 * @generated
	 */
	boolean isBroken();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#isBroken <em>Broken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Broken</em>' attribute.
	 * @see #isBroken()
	 * @generated
	 */
	void setBroken(boolean value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What matters now, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_Status()
	 * @model
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Diagnosis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the worst diagnosis, F2; not set if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagnosis</em>' attribute.
	 * @see #setDiagnosis(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_Diagnosis()
	 * @model
	 * @generated
	 */
	String getDiagnosis();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#getDiagnosis <em>Diagnosis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diagnosis</em>' attribute.
	 * @see #getDiagnosis()
	 * @generated
	 */
	void setDiagnosis(String value);

	/**
	 * Returns the value of the '<em><b>Diagnosis Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagnosis Text</em>' attribute.
	 * @see #setDiagnosisText(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getQueueRow_DiagnosisText()
	 * @model
	 * @generated
	 */
	String getDiagnosisText();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.QueueRow#getDiagnosisText <em>Diagnosis Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diagnosis Text</em>' attribute.
	 * @see #getDiagnosisText()
	 * @generated
	 */
	void setDiagnosisText(String value);

} // QueueRow
