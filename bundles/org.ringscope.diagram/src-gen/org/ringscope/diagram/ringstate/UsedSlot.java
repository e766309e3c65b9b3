/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Used Slot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A slot of the used ring.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.UsedSlot#getId <em>Id</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.UsedSlot#getLength <em>Length</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.UsedSlot#isSkipped <em>Skipped</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.UsedSlot#getDescriptor <em>Descriptor</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getUsedSlot()
 * @model
 * @generated
 */
public interface UsedSlot extends Cell
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Head of the chain that is used here; not set where nothing was written yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(Long)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getUsedSlot_Id()
	 * @model
	 * @generated
	 */
	Long getId();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.UsedSlot#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Long value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes that the device wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(Long)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getUsedSlot_Length()
	 * @model
	 * @generated
	 */
	Long getLength();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.UsedSlot#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(Long value);

	/**
	 * Returns the value of the '<em><b>Skipped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its buffer is used with a batch, which has one entry (IN_ORDER).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skipped</em>' attribute.
	 * @see #setSkipped(boolean)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getUsedSlot_Skipped()
	 * @model
	 * @generated
	 */
	boolean isSkipped();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.UsedSlot#isSkipped <em>Skipped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skipped</em>' attribute.
	 * @see #isSkipped()
	 * @generated
	 */
	void setSkipped(boolean value);

	/**
	 * Returns the value of the '<em><b>Descriptor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That head, where it is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Descriptor</em>' reference.
	 * @see #setDescriptor(Descriptor)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getUsedSlot_Descriptor()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Descriptor getDescriptor();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.UsedSlot#getDescriptor <em>Descriptor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descriptor</em>' reference.
	 * @see #getDescriptor()
	 * @generated
	 */
	void setDescriptor(Descriptor value);

} // UsedSlot
