/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device Requests</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Uses a virtio device whose driver side runs on this core: reads and writes blocks, sends packets, polls sensors.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.DeviceRequests#getMix <em>Mix</em>}</li>
 *   <li>{@link org.ringscope.model.topology.DeviceRequests#getDepth <em>Depth</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getDeviceRequests()
 * @model
 * @generated
 */
public interface DeviceRequests extends DeviceTask, Traffic
{
	/**
	 * Returns the value of the '<em><b>Mix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which requests, and how often each: read:3 write:1; all that the device knows in turn if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mix</em>' attribute.
	 * @see #setMix(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getDeviceRequests_Mix()
	 * @model
	 * @generated
	 */
	String getMix();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.DeviceRequests#getMix <em>Mix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mix</em>' attribute.
	 * @see #getMix()
	 * @generated
	 */
	void setMix(String value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requests that are under way at once; 1 if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see #setDepth(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getDeviceRequests_Depth()
	 * @model
	 * @generated
	 */
	Integer getDepth();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.DeviceRequests#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(Integer value);

} // DeviceRequests
