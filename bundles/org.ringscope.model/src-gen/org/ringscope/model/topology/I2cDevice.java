/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>I2c Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An I2C adapter (virtio device 34).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.I2cDevice#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getI2cDevice()
 * @model
 * @generated
 */
public interface I2cDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Targets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addresses on its bus that answer: 0x48 0x50.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' attribute.
	 * @see #setTargets(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getI2cDevice_Targets()
	 * @model
	 * @generated
	 */
	String getTargets();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.I2cDevice#getTargets <em>Targets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Targets</em>' attribute.
	 * @see #getTargets()
	 * @generated
	 */
	void setTargets(String value);

} // I2cDevice
