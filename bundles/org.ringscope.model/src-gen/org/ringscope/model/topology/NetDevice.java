/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Net Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network card (virtio device 1).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.NetDevice#getMac <em>Mac</em>}</li>
 *   <li>{@link org.ringscope.model.topology.NetDevice#getMtu <em>Mtu</em>}</li>
 *   <li>{@link org.ringscope.model.topology.NetDevice#getQueuePairs <em>Queue Pairs</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getNetDevice()
 * @model
 * @generated
 */
public interface NetDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its address: 52:54:00:12:34:56.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mac</em>' attribute.
	 * @see #setMac(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getNetDevice_Mac()
	 * @model
	 * @generated
	 */
	String getMac();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.NetDevice#getMac <em>Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mac</em>' attribute.
	 * @see #getMac()
	 * @generated
	 */
	void setMac(String value);

	/**
	 * Returns the value of the '<em><b>Mtu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of the largest packet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mtu</em>' attribute.
	 * @see #setMtu(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getNetDevice_Mtu()
	 * @model
	 * @generated
	 */
	Integer getMtu();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.NetDevice#getMtu <em>Mtu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mtu</em>' attribute.
	 * @see #getMtu()
	 * @generated
	 */
	void setMtu(Integer value);

	/**
	 * Returns the value of the '<em><b>Queue Pairs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most pairs of receive and transmit queues.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Queue Pairs</em>' attribute.
	 * @see #setQueuePairs(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getNetDevice_QueuePairs()
	 * @model
	 * @generated
	 */
	Integer getQueuePairs();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.NetDevice#getQueuePairs <em>Queue Pairs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queue Pairs</em>' attribute.
	 * @see #getQueuePairs()
	 * @generated
	 */
	void setQueuePairs(Integer value);

} // NetDevice
