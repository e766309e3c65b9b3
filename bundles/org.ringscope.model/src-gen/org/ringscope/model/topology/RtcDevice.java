/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rtc Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A clock (virtio device 17).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.RtcDevice#getClocks <em>Clocks</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getRtcDevice()
 * @model
 * @generated
 */
public interface RtcDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Clocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clocks that can be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clocks</em>' attribute.
	 * @see #setClocks(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getRtcDevice_Clocks()
	 * @model
	 * @generated
	 */
	Integer getClocks();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.RtcDevice#getClocks <em>Clocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clocks</em>' attribute.
	 * @see #getClocks()
	 * @generated
	 */
	void setClocks(Integer value);

} // RtcDevice
