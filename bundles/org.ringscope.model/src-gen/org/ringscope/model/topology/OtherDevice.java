/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Other Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtio device without a class of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.OtherDevice#getDeviceId <em>Device Id</em>}</li>
 *   <li>{@link org.ringscope.model.topology.OtherDevice#getConfig <em>Config</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getOtherDevice()
 * @model
 * @generated
 */
public interface OtherDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtio device id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Id</em>' attribute.
	 * @see #setDeviceId(Long)
	 * @see org.ringscope.model.topology.TopologyPackage#getOtherDevice_DeviceId()
	 * @model dataType="org.ringscope.model.topology.UInt32" required="true"
	 * @generated
	 */
	Long getDeviceId();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.OtherDevice#getDeviceId <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Id</em>' attribute.
	 * @see #getDeviceId()
	 * @generated
	 */
	void setDeviceId(Long value);

	/**
	 * Returns the value of the '<em><b>Config</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its configuration space, in hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Config</em>' attribute.
	 * @see #setConfig(byte[])
	 * @see org.ringscope.model.topology.TopologyPackage#getOtherDevice_Config()
	 * @model
	 * @generated
	 */
	byte[] getConfig();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.OtherDevice#getConfig <em>Config</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Config</em>' attribute.
	 * @see #getConfig()
	 * @generated
	 */
	void setConfig(byte[] value);

} // OtherDevice
