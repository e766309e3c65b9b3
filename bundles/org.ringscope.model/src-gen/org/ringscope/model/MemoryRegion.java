/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of physical memory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.MemoryRegion#getAddress <em>Address</em>}</li>
 *   <li>{@link org.ringscope.model.MemoryRegion#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.model.MemoryRegion#getRole <em>Role</em>}</li>
 *   <li>{@link org.ringscope.model.MemoryRegion#getBacking <em>Backing</em>}</li>
 *   <li>{@link org.ringscope.model.MemoryRegion#getFile <em>File</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.TopologyPackage#getMemoryRegion()
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
	 * @see org.ringscope.model.TopologyPackage#getMemoryRegion_Address()
	 * @model dataType="org.ringscope.model.Address" required="true"
	 * @generated
	 */
	Address getAddress();

	/**
	 * Sets the value of the '{@link org.ringscope.model.MemoryRegion#getAddress <em>Address</em>}' attribute.
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
	 * @see #setSize(long)
	 * @see org.ringscope.model.TopologyPackage#getMemoryRegion_Size()
	 * @model dataType="org.ringscope.model.Hex" required="true"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.ringscope.model.MemoryRegion#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.RegionRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the memory is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.ringscope.model.RegionRole
	 * @see #setRole(RegionRole)
	 * @see org.ringscope.model.TopologyPackage#getMemoryRegion_Role()
	 * @model
	 * @generated
	 */
	RegionRole getRole();

	/**
	 * Sets the value of the '{@link org.ringscope.model.MemoryRegion#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.ringscope.model.RegionRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(RegionRole value);

	/**
	 * Returns the value of the '<em><b>Backing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.RegionBacking}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the bytes live while the system runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backing</em>' attribute.
	 * @see org.ringscope.model.RegionBacking
	 * @see #setBacking(RegionBacking)
	 * @see org.ringscope.model.TopologyPackage#getMemoryRegion_Backing()
	 * @model
	 * @generated
	 */
	RegionBacking getBacking();

	/**
	 * Sets the value of the '{@link org.ringscope.model.MemoryRegion#getBacking <em>Backing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backing</em>' attribute.
	 * @see org.ringscope.model.RegionBacking
	 * @see #getBacking()
	 * @generated
	 */
	void setBacking(RegionBacking value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The backing file, relative to this file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.ringscope.model.TopologyPackage#getMemoryRegion_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.ringscope.model.MemoryRegion#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

} // MemoryRegion
