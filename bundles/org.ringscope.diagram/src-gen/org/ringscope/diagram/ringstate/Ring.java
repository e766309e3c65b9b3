/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ring</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One virtqueue as it lies in memory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getFormat <em>Format</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#isKnown <em>Known</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getAbsence <em>Absence</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#isWindowed <em>Windowed</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getInFlight <em>In Flight</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getHeader <em>Header</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getStatus <em>Status</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getFault <em>Fault</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getDiagnosis <em>Diagnosis</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getDriverNote <em>Driver Note</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getDeviceNote <em>Device Note</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getDescriptors <em>Descriptors</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getAvail <em>Avail</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getUsed <em>Used</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getIndices <em>Indices</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Ring#getTables <em>Tables</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing()
 * @model
 * @generated
 */
public interface Ring extends NamedState
{
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.diagram.ringstate.RingFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the ring is laid out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see org.ringscope.diagram.ringstate.RingFormat
	 * @see #setFormat(RingFormat)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Format()
	 * @model
	 * @generated
	 */
	RingFormat getFormat();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Ring#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see org.ringscope.diagram.ringstate.RingFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(RingFormat value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Size()
	 * @model
	 * @generated
	 */
	Integer getSize();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Ring#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Known</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the words of the ring are known; if not there are counts at most.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Known</em>' attribute.
	 * @see #setKnown(boolean)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Known()
	 * @model
	 * @generated
	 */
	boolean isKnown();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Ring#isKnown <em>Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Known</em>' attribute.
	 * @see #isKnown()
	 * @generated
	 */
	void setKnown(boolean value);

	/**
	 * Returns the value of the '<em><b>Absence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why nothing can be said of the cells, in words; not set if it can, or once there is a trace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Absence</em>' attribute.
	 * @see #setAbsence(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Absence()
	 * @model
	 * @generated
	 */
	String getAbsence();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Ring#getAbsence <em>Absence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absence</em>' attribute.
	 * @see #getAbsence()
	 * @generated
	 */
	void setAbsence(String value);

	/**
	 * Returns the value of the '<em><b>Windowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether only a window around the indices is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Windowed</em>' attribute.
	 * @see #setWindowed(boolean)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Windowed()
	 * @model
	 * @generated
	 */
	boolean isWindowed();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Ring#isWindowed <em>Windowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Windowed</em>' attribute.
	 * @see #isWindowed()
	 * @generated
	 */
	void setWindowed(boolean value);

	/**
	 * Returns the value of the '<em><b>In Flight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buffers published and not yet used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Flight</em>' attribute.
	 * @see #setInFlight(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_InFlight()
	 * @model
	 * @generated
	 */
	Integer getInFlight();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Ring#getInFlight <em>In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Flight</em>' attribute.
	 * @see #getInFlight()
	 * @generated
	 */
	void setInFlight(Integer value);

	/**
	 * Returns the value of the '<em><b>Header</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format, size and place in one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Header</em>' attribute.
	 * @see #setHeader(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Header()
	 * @model
	 * @generated
	 */
	String getHeader();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Ring#getHeader <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Header</em>' attribute.
	 * @see #getHeader()
	 * @generated
	 */
	void setHeader(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What matters now, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Status()
	 * @model
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Ring#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Fault</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What broke the ring; not set if it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fault</em>' attribute.
	 * @see #setFault(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Fault()
	 * @model
	 * @generated
	 */
	String getFault();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Ring#getFault <em>Fault</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fault</em>' attribute.
	 * @see #getFault()
	 * @generated
	 */
	void setFault(String value);

	/**
	 * Returns the value of the '<em><b>Diagnosis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the worst diagnosis, F2; not set if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagnosis</em>' attribute.
	 * @see #setDiagnosis(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Diagnosis()
	 * @model
	 * @generated
	 */
	String getDiagnosis();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Ring#getDiagnosis <em>Diagnosis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diagnosis</em>' attribute.
	 * @see #getDiagnosis()
	 * @generated
	 */
	void setDiagnosis(String value);

	/**
	 * Returns the value of the '<em><b>Driver Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the driver asks for: flags of the avail ring, or the driver event suppression structure and wrap counter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver Note</em>' attribute.
	 * @see #setDriverNote(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_DriverNote()
	 * @model
	 * @generated
	 */
	String getDriverNote();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Ring#getDriverNote <em>Driver Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver Note</em>' attribute.
	 * @see #getDriverNote()
	 * @generated
	 */
	void setDriverNote(String value);

	/**
	 * Returns the value of the '<em><b>Device Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the device asks for: flags of the used ring, or the device event suppression structure and wrap counter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Note</em>' attribute.
	 * @see #setDeviceNote(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_DeviceNote()
	 * @model
	 * @generated
	 */
	String getDeviceNote();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Ring#getDeviceNote <em>Device Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Note</em>' attribute.
	 * @see #getDeviceNote()
	 * @generated
	 */
	void setDeviceNote(String value);

	/**
	 * Returns the value of the '<em><b>Descriptors</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.diagram.ringstate.Descriptor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The descriptor table, or the window of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Descriptors</em>' containment reference list.
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Descriptors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Descriptor> getDescriptors();

	/**
	 * Returns the value of the '<em><b>Avail</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.diagram.ringstate.AvailSlot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The avail ring, or the window of it; none in a packed ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avail</em>' containment reference list.
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Avail()
	 * @model containment="true"
	 * @generated
	 */
	EList<AvailSlot> getAvail();

	/**
	 * Returns the value of the '<em><b>Used</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.diagram.ringstate.UsedSlot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The used ring, or the window of it; none in a packed ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used</em>' containment reference list.
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Used()
	 * @model containment="true"
	 * @generated
	 */
	EList<UsedSlot> getUsed();

	/**
	 * Returns the value of the '<em><b>Indices</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.diagram.ringstate.Index}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The indices that both sides move.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indices</em>' containment reference list.
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Indices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Index> getIndices();

	/**
	 * Returns the value of the '<em><b>Tables</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.diagram.ringstate.IndirectTable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The newest indirect tables; grows with what is seen and never shrinks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tables</em>' containment reference list.
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getRing_Tables()
	 * @model containment="true"
	 * @generated
	 */
	EList<IndirectTable> getTables();

} // Ring
