/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scmi Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A firmware that is asked by the System Control and Management Interface, here for sensors (virtio device 32).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.ScmiDevice#getSensors <em>Sensors</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getScmiDevice()
 * @model
 * @generated
 */
public interface ScmiDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Sensors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sensors that can be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensors</em>' attribute.
	 * @see #setSensors(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getScmiDevice_Sensors()
	 * @model
	 * @generated
	 */
	Integer getSensors();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.ScmiDevice#getSensors <em>Sensors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensors</em>' attribute.
	 * @see #getSensors()
	 * @generated
	 */
	void setSensors(Integer value);

} // ScmiDevice
