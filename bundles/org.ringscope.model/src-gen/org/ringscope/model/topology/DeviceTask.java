/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A task that uses or serves a virtio device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.DeviceTask#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getDeviceTask()
 * @model abstract="true"
 * @generated
 */
public interface DeviceTask extends Task
{
	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(VirtioDevice)
	 * @see org.ringscope.model.topology.TopologyPackage#getDeviceTask_Device()
	 * @model required="true"
	 * @generated
	 */
	VirtioDevice getDevice();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.DeviceTask#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(VirtioDevice value);

} // DeviceTask
