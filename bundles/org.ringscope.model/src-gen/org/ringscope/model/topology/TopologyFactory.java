/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.ringscope.model.topology.TopologyPackage
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
	TopologyFactory eINSTANCE = org.ringscope.model.topology.impl.TopologyFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Group</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Group</em>'.
	 * @generated
	 */
	Group createGroup();

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
	 * Returns a new object of class '<em>Firmware</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Firmware</em>'.
	 * @generated
	 */
	Firmware createFirmware();

	/**
	 * Returns a new object of class '<em>Resource Table</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Resource Table</em>'.
	 * @generated
	 */
	ResourceTable createResourceTable();

	/**
	 * Returns a new object of class '<em>Trace Buffer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Trace Buffer</em>'.
	 * @generated
	 */
	TraceBuffer createTraceBuffer();

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
	 * Returns a new object of class '<em>Mailbox</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mailbox</em>'.
	 * @generated
	 */
	Mailbox createMailbox();

	/**
	 * Returns a new object of class '<em>Mailbox Channel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mailbox Channel</em>'.
	 * @generated
	 */
	MailboxChannel createMailboxChannel();

	/**
	 * Returns a new object of class '<em>Doorbell</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Doorbell</em>'.
	 * @generated
	 */
	Doorbell createDoorbell();

	/**
	 * Returns a new object of class '<em>Rpmsg Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rpmsg Device</em>'.
	 * @generated
	 */
	RpmsgDevice createRpmsgDevice();

	/**
	 * Returns a new object of class '<em>Rpmsg Buffers</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rpmsg Buffers</em>'.
	 * @generated
	 */
	RpmsgBuffers createRpmsgBuffers();

	/**
	 * Returns a new object of class '<em>Rpmsg Channel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rpmsg Channel</em>'.
	 * @generated
	 */
	RpmsgChannel createRpmsgChannel();

	/**
	 * Returns a new object of class '<em>Console Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Console Device</em>'.
	 * @generated
	 */
	ConsoleDevice createConsoleDevice();

	/**
	 * Returns a new object of class '<em>Net Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Net Device</em>'.
	 * @generated
	 */
	NetDevice createNetDevice();

	/**
	 * Returns a new object of class '<em>Block Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Block Device</em>'.
	 * @generated
	 */
	BlockDevice createBlockDevice();

	/**
	 * Returns a new object of class '<em>Vsock Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vsock Device</em>'.
	 * @generated
	 */
	VsockDevice createVsockDevice();

	/**
	 * Returns a new object of class '<em>Rng Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rng Device</em>'.
	 * @generated
	 */
	RngDevice createRngDevice();

	/**
	 * Returns a new object of class '<em>Crypto Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Crypto Device</em>'.
	 * @generated
	 */
	CryptoDevice createCryptoDevice();

	/**
	 * Returns a new object of class '<em>Gpu Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gpu Device</em>'.
	 * @generated
	 */
	GpuDevice createGpuDevice();

	/**
	 * Returns a new object of class '<em>Input Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Input Device</em>'.
	 * @generated
	 */
	InputDevice createInputDevice();

	/**
	 * Returns a new object of class '<em>Nine PDevice</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Nine PDevice</em>'.
	 * @generated
	 */
	NinePDevice createNinePDevice();

	/**
	 * Returns a new object of class '<em>File System Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>File System Device</em>'.
	 * @generated
	 */
	FileSystemDevice createFileSystemDevice();

	/**
	 * Returns a new object of class '<em>Iommu Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Iommu Device</em>'.
	 * @generated
	 */
	IommuDevice createIommuDevice();

	/**
	 * Returns a new object of class '<em>Sound Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sound Device</em>'.
	 * @generated
	 */
	SoundDevice createSoundDevice();

	/**
	 * Returns a new object of class '<em>Scmi Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scmi Device</em>'.
	 * @generated
	 */
	ScmiDevice createScmiDevice();

	/**
	 * Returns a new object of class '<em>I2c Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>I2c Device</em>'.
	 * @generated
	 */
	I2cDevice createI2cDevice();

	/**
	 * Returns a new object of class '<em>Gpio Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gpio Device</em>'.
	 * @generated
	 */
	GpioDevice createGpioDevice();

	/**
	 * Returns a new object of class '<em>Can Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Can Device</em>'.
	 * @generated
	 */
	CanDevice createCanDevice();

	/**
	 * Returns a new object of class '<em>Balloon Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Balloon Device</em>'.
	 * @generated
	 */
	BalloonDevice createBalloonDevice();

	/**
	 * Returns a new object of class '<em>Rtc Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rtc Device</em>'.
	 * @generated
	 */
	RtcDevice createRtcDevice();

	/**
	 * Returns a new object of class '<em>Media Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Media Device</em>'.
	 * @generated
	 */
	MediaDevice createMediaDevice();

	/**
	 * Returns a new object of class '<em>Other Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Other Device</em>'.
	 * @generated
	 */
	OtherDevice createOtherDevice();

	/**
	 * Returns a new object of class '<em>Virtqueue</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtqueue</em>'.
	 * @generated
	 */
	Virtqueue createVirtqueue();

	/**
	 * Returns a new object of class '<em>Bounce</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bounce</em>'.
	 * @generated
	 */
	Bounce createBounce();

	/**
	 * Returns a new object of class '<em>Remoteproc</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Remoteproc</em>'.
	 * @generated
	 */
	Remoteproc createRemoteproc();

	/**
	 * Returns a new object of class '<em>Mmio</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mmio</em>'.
	 * @generated
	 */
	Mmio createMmio();

	/**
	 * Returns a new object of class '<em>Pci</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pci</em>'.
	 * @generated
	 */
	Pci createPci();

	/**
	 * Returns a new object of class '<em>Fixed Vrings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fixed Vrings</em>'.
	 * @generated
	 */
	FixedVrings createFixedVrings();

	/**
	 * Returns a new object of class '<em>Vhost User</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vhost User</em>'.
	 * @generated
	 */
	VhostUser createVhostUser();

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
	 * Returns a new object of class '<em>Ping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ping</em>'.
	 * @generated
	 */
	Ping createPing();

	/**
	 * Returns a new object of class '<em>Producer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Producer</em>'.
	 * @generated
	 */
	Producer createProducer();

	/**
	 * Returns a new object of class '<em>Consumer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Consumer</em>'.
	 * @generated
	 */
	Consumer createConsumer();

	/**
	 * Returns a new object of class '<em>Requester</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Requester</em>'.
	 * @generated
	 */
	Requester createRequester();

	/**
	 * Returns a new object of class '<em>Replier</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Replier</em>'.
	 * @generated
	 */
	Replier createReplier();

	/**
	 * Returns a new object of class '<em>User Endpoint</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>User Endpoint</em>'.
	 * @generated
	 */
	UserEndpoint createUserEndpoint();

	/**
	 * Returns a new object of class '<em>Can Node</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Can Node</em>'.
	 * @generated
	 */
	CanNode createCanNode();

	/**
	 * Returns a new object of class '<em>Can Hub</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Can Hub</em>'.
	 * @generated
	 */
	CanHub createCanHub();

	/**
	 * Returns a new object of class '<em>Digital Io</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Digital Io</em>'.
	 * @generated
	 */
	DigitalIo createDigitalIo();

	/**
	 * Returns a new object of class '<em>Display</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Display</em>'.
	 * @generated
	 */
	Display createDisplay();

	/**
	 * Returns a new object of class '<em>Bench Panel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bench Panel</em>'.
	 * @generated
	 */
	BenchPanel createBenchPanel();

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
	 * Returns a new object of class '<em>Device Requests</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Device Requests</em>'.
	 * @generated
	 */
	DeviceRequests createDeviceRequests();

	/**
	 * Returns a new object of class '<em>Net Hub</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Net Hub</em>'.
	 * @generated
	 */
	NetHub createNetHub();

	/**
	 * Returns a new object of class '<em>Step</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Step</em>'.
	 * @generated
	 */
	Step createStep();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	TopologyPackage getTopologyPackage();

} //TopologyFactory
