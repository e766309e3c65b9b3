/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rpmsg Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An RPMsg bus (virtio device 7): queue 0 leads to the driver, queue 1 to the device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.RpmsgDevice#getBusName <em>Bus Name</em>}</li>
 *   <li>{@link org.ringscope.model.topology.RpmsgDevice#getBuffers <em>Buffers</em>}</li>
 *   <li>{@link org.ringscope.model.topology.RpmsgDevice#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getRpmsgDevice()
 * @model
 * @generated
 */
public interface RpmsgDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Bus Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the driver calls the bus; the name of the device if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bus Name</em>' attribute.
	 * @see #setBusName(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getRpmsgDevice_BusName()
	 * @model
	 * @generated
	 */
	String getBusName();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.RpmsgDevice#getBusName <em>Bus Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus Name</em>' attribute.
	 * @see #getBusName()
	 * @generated
	 */
	void setBusName(String value);

	/**
	 * Returns the value of the '<em><b>Buffers</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The message buffers of both directions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffers</em>' containment reference.
	 * @see #setBuffers(RpmsgBuffers)
	 * @see org.ringscope.model.topology.TopologyPackage#getRpmsgDevice_Buffers()
	 * @model containment="true"
	 * @generated
	 */
	RpmsgBuffers getBuffers();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.RpmsgDevice#getBuffers <em>Buffers</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffers</em>' containment reference.
	 * @see #getBuffers()
	 * @generated
	 */
	void setBuffers(RpmsgBuffers value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.RpmsgChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channels that are expected on the bus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getRpmsgDevice_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<RpmsgChannel> getChannels();

} // RpmsgDevice
