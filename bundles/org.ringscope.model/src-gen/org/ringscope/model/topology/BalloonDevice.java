/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Balloon Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A memory balloon (virtio device 5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.BalloonDevice#getPages <em>Pages</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getBalloonDevice()
 * @model
 * @generated
 */
public interface BalloonDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages of 4096 bytes that the device wants to have.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(Long)
	 * @see org.ringscope.model.topology.TopologyPackage#getBalloonDevice_Pages()
	 * @model dataType="org.ringscope.model.topology.UInt32"
	 * @generated
	 */
	Long getPages();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.BalloonDevice#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(Long value);

} // BalloonDevice
