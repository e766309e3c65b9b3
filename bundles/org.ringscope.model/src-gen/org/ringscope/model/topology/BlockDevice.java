/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.ringscope.model.type.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disk (virtio device 2).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.BlockDevice#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.ringscope.model.topology.BlockDevice#getBlockSize <em>Block Size</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getBlockDevice()
 * @model
 * @generated
 */
public interface BlockDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its size in bytes, a multiple of 512.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Size)
	 * @see org.ringscope.model.topology.TopologyPackage#getBlockDevice_Capacity()
	 * @model dataType="org.ringscope.model.topology.Size"
	 * @generated
	 */
	Size getCapacity();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.BlockDevice#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Size value);

	/**
	 * Returns the value of the '<em><b>Block Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of a block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block Size</em>' attribute.
	 * @see #setBlockSize(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getBlockDevice_BlockSize()
	 * @model
	 * @generated
	 */
	Integer getBlockSize();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.BlockDevice#getBlockSize <em>Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block Size</em>' attribute.
	 * @see #getBlockSize()
	 * @generated
	 */
	void setBlockSize(Integer value);

} // BlockDevice
