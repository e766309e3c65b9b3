/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.eclipse.emf.common.util.EList;

import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of physical memory; smaller ones may lie in it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.MemoryRegion#getAddress <em>Address</em>}</li>
 *   <li>{@link org.ringscope.model.topology.MemoryRegion#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.model.topology.MemoryRegion#getRole <em>Role</em>}</li>
 *   <li>{@link org.ringscope.model.topology.MemoryRegion#getFile <em>File</em>}</li>
 *   <li>{@link org.ringscope.model.topology.MemoryRegion#getRegions <em>Regions</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getMemoryRegion()
 * @model
 * @generated
 */
public interface MemoryRegion extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First physical address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Address)
	 * @see org.ringscope.model.topology.TopologyPackage#getMemoryRegion_Address()
	 * @model dataType="org.ringscope.model.topology.Address" required="true"
	 * @generated
	 */
	Address getAddress();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.MemoryRegion#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Address value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Size)
	 * @see org.ringscope.model.topology.TopologyPackage#getMemoryRegion_Size()
	 * @model dataType="org.ringscope.model.topology.Size" required="true"
	 * @generated
	 */
	Size getSize();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.MemoryRegion#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Size value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.RegionRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the memory is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.ringscope.model.topology.RegionRole
	 * @see #setRole(RegionRole)
	 * @see org.ringscope.model.topology.TopologyPackage#getMemoryRegion_Role()
	 * @model
	 * @generated
	 */
	RegionRole getRole();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.MemoryRegion#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.ringscope.model.topology.RegionRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(RegionRole value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file that holds its bytes while the system runs, relative to this file; if left out, memory of the running program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getMemoryRegion_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.MemoryRegion#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Regions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.MemoryRegion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regions inside this one; their addresses are physical, too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regions</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getMemoryRegion_Regions()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryRegion> getRegions();

} // MemoryRegion
