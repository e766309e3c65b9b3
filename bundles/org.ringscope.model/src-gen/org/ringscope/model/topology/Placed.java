/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placed</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that takes physical memory. With neither address nor offset it lies in its region where room is left, by the order of names.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Placed#getAddress <em>Address</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Placed#getRegion <em>Region</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Placed#getOffset <em>Offset</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getPlaced()
 * @model abstract="true"
 * @generated
 */
public interface Placed extends Element
{
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its first physical address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Address)
	 * @see org.ringscope.model.topology.TopologyPackage#getPlaced_Address()
	 * @model dataType="org.ringscope.model.topology.Address"
	 * @generated
	 */
	Address getAddress();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Placed#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Address value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The memory that holds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' reference.
	 * @see #setRegion(MemoryRegion)
	 * @see org.ringscope.model.topology.TopologyPackage#getPlaced_Region()
	 * @model
	 * @generated
	 */
	MemoryRegion getRegion();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Placed#getRegion <em>Region</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' reference.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(MemoryRegion value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it begins in the region, in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(Size)
	 * @see org.ringscope.model.topology.TopologyPackage#getPlaced_Offset()
	 * @model dataType="org.ringscope.model.topology.Size"
	 * @generated
	 */
	Size getOffset();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Placed#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(Size value);

} // Placed
