/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Address Window</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of addresses of one core, and the physical memory behind it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.AddressWindow#getName <em>Name</em>}</li>
 *   <li>{@link org.ringscope.model.AddressWindow#getSpace <em>Space</em>}</li>
 *   <li>{@link org.ringscope.model.AddressWindow#getFrom <em>From</em>}</li>
 *   <li>{@link org.ringscope.model.AddressWindow#getTo <em>To</em>}</li>
 *   <li>{@link org.ringscope.model.AddressWindow#getSize <em>Size</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.TopologyPackage#getAddressWindow()
 * @model
 * @generated
 */
public interface AddressWindow extends EObject
{
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short name for messages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ringscope.model.TopologyPackage#getAddressWindow_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ringscope.model.AddressWindow#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Space</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.AddressSpace}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose addresses the window translates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Space</em>' attribute.
	 * @see org.ringscope.model.AddressSpace
	 * @see #setSpace(AddressSpace)
	 * @see org.ringscope.model.TopologyPackage#getAddressWindow_Space()
	 * @model
	 * @generated
	 */
	AddressSpace getSpace();

	/**
	 * Sets the value of the '{@link org.ringscope.model.AddressWindow#getSpace <em>Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space</em>' attribute.
	 * @see org.ringscope.model.AddressSpace
	 * @see #getSpace()
	 * @generated
	 */
	void setSpace(AddressSpace value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First address as the core calls it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(Address)
	 * @see org.ringscope.model.TopologyPackage#getAddressWindow_From()
	 * @model dataType="org.ringscope.model.Address" required="true"
	 * @generated
	 */
	Address getFrom();

	/**
	 * Sets the value of the '{@link org.ringscope.model.AddressWindow#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Address value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address that it stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(Address)
	 * @see org.ringscope.model.TopologyPackage#getAddressWindow_To()
	 * @model dataType="org.ringscope.model.Address" required="true"
	 * @generated
	 */
	Address getTo();

	/**
	 * Sets the value of the '{@link org.ringscope.model.AddressWindow#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Address value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.ringscope.model.TopologyPackage#getAddressWindow_Size()
	 * @model dataType="org.ringscope.model.Hex" required="true"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.ringscope.model.AddressWindow#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

} // AddressWindow
