/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.ringscope.model.TopologyPackage
 * @generated
 */
public interface TopologyFactory extends EFactory
{
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TopologyFactory eINSTANCE = org.ringscope.model.impl.TopologyFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Topology</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Topology</em>'.
	 * @generated
	 */
	Topology createTopology();

	/**
	 * Returns a new object of class '<em>Core</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Core</em>'.
	 * @generated
	 */
	Core createCore();

	/**
	 * Returns a new object of class '<em>Address Window</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Address Window</em>'.
	 * @generated
	 */
	AddressWindow createAddressWindow();

	/**
	 * Returns a new object of class '<em>Memory Region</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Region</em>'.
	 * @generated
	 */
	MemoryRegion createMemoryRegion();

	/**
	 * Returns a new object of class '<em>Doorbell</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Doorbell</em>'.
	 * @generated
	 */
	Doorbell createDoorbell();

	/**
	 * Returns a new object of class '<em>Virtio Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtio Device</em>'.
	 * @generated
	 */
	VirtioDevice createVirtioDevice();

	/**
	 * Returns a new object of class '<em>Virtqueue</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtqueue</em>'.
	 * @generated
	 */
	Virtqueue createVirtqueue();

	/**
	 * Returns a new object of class '<em>Rpmsg Bus</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rpmsg Bus</em>'.
	 * @generated
	 */
	RpmsgBus createRpmsgBus();

	/**
	 * Returns a new object of class '<em>Rpmsg Channel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rpmsg Channel</em>'.
	 * @generated
	 */
	RpmsgChannel createRpmsgChannel();

	/**
	 * Returns a new object of class '<em>Endpoint</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Endpoint</em>'.
	 * @generated
	 */
	Endpoint createEndpoint();

	/**
	 * Returns a new object of class '<em>Client Sample</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Client Sample</em>'.
	 * @generated
	 */
	ClientSample createClientSample();

	/**
	 * Returns a new object of class '<em>Echo Service</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Echo Service</em>'.
	 * @generated
	 */
	EchoService createEchoService();

	/**
	 * Returns a new object of class '<em>Console Writer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Console Writer</em>'.
	 * @generated
	 */
	ConsoleWriter createConsoleWriter();

	/**
	 * Returns a new object of class '<em>Console Reader</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Console Reader</em>'.
	 * @generated
	 */
	ConsoleReader createConsoleReader();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	TopologyPackage getTopologyPackage();

} //TopologyFactory
