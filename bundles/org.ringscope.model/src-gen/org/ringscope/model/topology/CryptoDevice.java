/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Crypto Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A crypto accelerator (virtio device 20).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.CryptoDevice#getDataQueues <em>Data Queues</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getCryptoDevice()
 * @model
 * @generated
 */
public interface CryptoDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Data Queues</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Queues for requests, before the control queue; 1 if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Queues</em>' attribute.
	 * @see #setDataQueues(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getCryptoDevice_DataQueues()
	 * @model
	 * @generated
	 */
	Integer getDataQueues();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.CryptoDevice#getDataQueues <em>Data Queues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Queues</em>' attribute.
	 * @see #getDataQueues()
	 * @generated
	 */
	void setDataQueues(Integer value);

} // CryptoDevice
