/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.ringscope.model.type.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iommu Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An IOMMU that guests program (virtio device 23).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.IommuDevice#getPageSize <em>Page Size</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getIommuDevice()
 * @model
 * @generated
 */
public interface IommuDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Page Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The smallest page that it maps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Size</em>' attribute.
	 * @see #setPageSize(Size)
	 * @see org.ringscope.model.topology.TopologyPackage#getIommuDevice_PageSize()
	 * @model dataType="org.ringscope.model.topology.Size"
	 * @generated
	 */
	Size getPageSize();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.IommuDevice#getPageSize <em>Page Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Size</em>' attribute.
	 * @see #getPageSize()
	 * @generated
	 */
	void setPageSize(Size value);

} // IommuDevice
