/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

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
 *   <li>{@link org.ringscope.model.topology.AddressWindow#getName <em>Name</em>}</li>
 *   <li>{@link org.ringscope.model.topology.AddressWindow#getSpace <em>Space</em>}</li>
 *   <li>{@link org.ringscope.model.topology.AddressWindow#getAddress <em>Address</em>}</li>
 *   <li>{@link org.ringscope.model.topology.AddressWindow#getPhysical <em>Physical</em>}</li>
 *   <li>{@link org.ringscope.model.topology.AddressWindow#getRegion <em>Region</em>}</li>
 *   <li>{@link org.ringscope.model.topology.AddressWindow#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.model.topology.AddressWindow#getAccess <em>Access</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getAddressWindow()
 * @model
 * @generated
 */
public interface AddressWindow extends Element
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
	 * @see org.ringscope.model.topology.TopologyPackage#getAddressWindow_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.AddressWindow#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Space</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.AddressSpace}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose addresses the window translates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Space</em>' attribute.
	 * @see org.ringscope.model.topology.AddressSpace
	 * @see #setSpace(AddressSpace)
	 * @see org.ringscope.model.topology.TopologyPackage#getAddressWindow_Space()
	 * @model
	 * @generated
	 */
	AddressSpace getSpace();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.AddressWindow#getSpace <em>Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space</em>' attribute.
	 * @see org.ringscope.model.topology.AddressSpace
	 * @see #getSpace()
	 * @generated
	 */
	void setSpace(AddressSpace value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First address as the core calls it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Address)
	 * @see org.ringscope.model.topology.TopologyPackage#getAddressWindow_Address()
	 * @model dataType="org.ringscope.model.topology.Address" required="true"
	 * @generated
	 */
	Address getAddress();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.AddressWindow#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Address value);

	/**
	 * Returns the value of the '<em><b>Physical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address that it stands for; if left out, where its region begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Physical</em>' attribute.
	 * @see #setPhysical(Address)
	 * @see org.ringscope.model.topology.TopologyPackage#getAddressWindow_Physical()
	 * @model dataType="org.ringscope.model.topology.Address"
	 * @generated
	 */
	Address getPhysical();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.AddressWindow#getPhysical <em>Physical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Physical</em>' attribute.
	 * @see #getPhysical()
	 * @generated
	 */
	void setPhysical(Address value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The memory behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' reference.
	 * @see #setRegion(MemoryRegion)
	 * @see org.ringscope.model.topology.TopologyPackage#getAddressWindow_Region()
	 * @model
	 * @generated
	 */
	MemoryRegion getRegion();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.AddressWindow#getRegion <em>Region</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' reference.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(MemoryRegion value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in bytes; if left out, that of its region.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Size)
	 * @see org.ringscope.model.topology.TopologyPackage#getAddressWindow_Size()
	 * @model dataType="org.ringscope.model.topology.Size"
	 * @generated
	 */
	Size getSize();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.AddressWindow#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Size value);

	/**
	 * Returns the value of the '<em><b>Access</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.WindowAccess}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the core may do through the window.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access</em>' attribute.
	 * @see org.ringscope.model.topology.WindowAccess
	 * @see #setAccess(WindowAccess)
	 * @see org.ringscope.model.topology.TopologyPackage#getAddressWindow_Access()
	 * @model
	 * @generated
	 */
	WindowAccess getAccess();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.AddressWindow#getAccess <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access</em>' attribute.
	 * @see org.ringscope.model.topology.WindowAccess
	 * @see #getAccess()
	 * @generated
	 */
	void setAccess(WindowAccess value);

} // AddressWindow
