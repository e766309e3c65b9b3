/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gpio Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A GPIO controller (virtio device 41).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.GpioDevice#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getGpioDevice()
 * @model
 * @generated
 */
public interface GpioDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines that it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute.
	 * @see #setLines(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getGpioDevice_Lines()
	 * @model
	 * @generated
	 */
	Integer getLines();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.GpioDevice#getLines <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lines</em>' attribute.
	 * @see #getLines()
	 * @generated
	 */
	void setLines(Integer value);

} // GpioDevice
