/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.ringscope.model.topology.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.ringscope.model.topology.TopologyPackage
 * @generated
 */
public class TopologyAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static TopologyPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TopologyAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = TopologyPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object)
	{
		if (object == modelPackage)
		{
			return true;
		}
		if (object instanceof EObject)
		{
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TopologySwitch<Adapter> modelSwitch =
		new TopologySwitch<Adapter>()
		{
			@Override
			public Adapter caseElement(Element object)
			{
				return createElementAdapter();
			}
			@Override
			public Adapter caseNamedElement(NamedElement object)
			{
				return createNamedElementAdapter();
			}
			@Override
			public Adapter caseStepTarget(StepTarget object)
			{
				return createStepTargetAdapter();
			}
			@Override
			public Adapter caseGroup(Group object)
			{
				return createGroupAdapter();
			}
			@Override
			public Adapter caseTopology(Topology object)
			{
				return createTopologyAdapter();
			}
			@Override
			public Adapter caseCore(Core object)
			{
				return createCoreAdapter();
			}
			@Override
			public Adapter caseFirmware(Firmware object)
			{
				return createFirmwareAdapter();
			}
			@Override
			public Adapter casePlaced(Placed object)
			{
				return createPlacedAdapter();
			}
			@Override
			public Adapter caseResourceTable(ResourceTable object)
			{
				return createResourceTableAdapter();
			}
			@Override
			public Adapter caseTraceBuffer(TraceBuffer object)
			{
				return createTraceBufferAdapter();
			}
			@Override
			public Adapter caseAddressWindow(AddressWindow object)
			{
				return createAddressWindowAdapter();
			}
			@Override
			public Adapter caseMemoryRegion(MemoryRegion object)
			{
				return createMemoryRegionAdapter();
			}
			@Override
			public Adapter caseMailbox(Mailbox object)
			{
				return createMailboxAdapter();
			}
			@Override
			public Adapter caseMailboxChannel(MailboxChannel object)
			{
				return createMailboxChannelAdapter();
			}
			@Override
			public Adapter caseDoorbell(Doorbell object)
			{
				return createDoorbellAdapter();
			}
			@Override
			public Adapter caseVirtioDevice(VirtioDevice object)
			{
				return createVirtioDeviceAdapter();
			}
			@Override
			public Adapter caseRpmsgDevice(RpmsgDevice object)
			{
				return createRpmsgDeviceAdapter();
			}
			@Override
			public Adapter caseRpmsgBuffers(RpmsgBuffers object)
			{
				return createRpmsgBuffersAdapter();
			}
			@Override
			public Adapter caseRpmsgChannel(RpmsgChannel object)
			{
				return createRpmsgChannelAdapter();
			}
			@Override
			public Adapter caseConsoleDevice(ConsoleDevice object)
			{
				return createConsoleDeviceAdapter();
			}
			@Override
			public Adapter caseNetDevice(NetDevice object)
			{
				return createNetDeviceAdapter();
			}
			@Override
			public Adapter caseBlockDevice(BlockDevice object)
			{
				return createBlockDeviceAdapter();
			}
			@Override
			public Adapter caseVsockDevice(VsockDevice object)
			{
				return createVsockDeviceAdapter();
			}
			@Override
			public Adapter caseRngDevice(RngDevice object)
			{
				return createRngDeviceAdapter();
			}
			@Override
			public Adapter caseCryptoDevice(CryptoDevice object)
			{
				return createCryptoDeviceAdapter();
			}
			@Override
			public Adapter caseGpuDevice(GpuDevice object)
			{
				return createGpuDeviceAdapter();
			}
			@Override
			public Adapter caseInputDevice(InputDevice object)
			{
				return createInputDeviceAdapter();
			}
			@Override
			public Adapter caseNinePDevice(NinePDevice object)
			{
				return createNinePDeviceAdapter();
			}
			@Override
			public Adapter caseFileSystemDevice(FileSystemDevice object)
			{
				return createFileSystemDeviceAdapter();
			}
			@Override
			public Adapter caseIommuDevice(IommuDevice object)
			{
				return createIommuDeviceAdapter();
			}
			@Override
			public Adapter caseSoundDevice(SoundDevice object)
			{
				return createSoundDeviceAdapter();
			}
			@Override
			public Adapter caseScmiDevice(ScmiDevice object)
			{
				return createScmiDeviceAdapter();
			}
			@Override
			public Adapter caseI2cDevice(I2cDevice object)
			{
				return createI2cDeviceAdapter();
			}
			@Override
			public Adapter caseGpioDevice(GpioDevice object)
			{
				return createGpioDeviceAdapter();
			}
			@Override
			public Adapter caseCanDevice(CanDevice object)
			{
				return createCanDeviceAdapter();
			}
			@Override
			public Adapter caseBalloonDevice(BalloonDevice object)
			{
				return createBalloonDeviceAdapter();
			}
			@Override
			public Adapter caseRtcDevice(RtcDevice object)
			{
				return createRtcDeviceAdapter();
			}
			@Override
			public Adapter caseMediaDevice(MediaDevice object)
			{
				return createMediaDeviceAdapter();
			}
			@Override
			public Adapter caseOtherDevice(OtherDevice object)
			{
				return createOtherDeviceAdapter();
			}
			@Override
			public Adapter caseVirtqueue(Virtqueue object)
			{
				return createVirtqueueAdapter();
			}
			@Override
			public Adapter caseBounce(Bounce object)
			{
				return createBounceAdapter();
			}
			@Override
			public Adapter caseTransport(Transport object)
			{
				return createTransportAdapter();
			}
			@Override
			public Adapter caseRemoteproc(Remoteproc object)
			{
				return createRemoteprocAdapter();
			}
			@Override
			public Adapter caseMmio(Mmio object)
			{
				return createMmioAdapter();
			}
			@Override
			public Adapter casePci(Pci object)
			{
				return createPciAdapter();
			}
			@Override
			public Adapter caseFixedVrings(FixedVrings object)
			{
				return createFixedVringsAdapter();
			}
			@Override
			public Adapter caseVhostUser(VhostUser object)
			{
				return createVhostUserAdapter();
			}
			@Override
			public Adapter caseEndpoint(Endpoint object)
			{
				return createEndpointAdapter();
			}
			@Override
			public Adapter caseTask(Task object)
			{
				return createTaskAdapter();
			}
			@Override
			public Adapter caseEndpointTask(EndpointTask object)
			{
				return createEndpointTaskAdapter();
			}
			@Override
			public Adapter caseTraffic(Traffic object)
			{
				return createTrafficAdapter();
			}
			@Override
			public Adapter caseClientSample(ClientSample object)
			{
				return createClientSampleAdapter();
			}
			@Override
			public Adapter caseEchoService(EchoService object)
			{
				return createEchoServiceAdapter();
			}
			@Override
			public Adapter casePing(Ping object)
			{
				return createPingAdapter();
			}
			@Override
			public Adapter caseProducer(Producer object)
			{
				return createProducerAdapter();
			}
			@Override
			public Adapter caseConsumer(Consumer object)
			{
				return createConsumerAdapter();
			}
			@Override
			public Adapter caseRequester(Requester object)
			{
				return createRequesterAdapter();
			}
			@Override
			public Adapter caseReplier(Replier object)
			{
				return createReplierAdapter();
			}
			@Override
			public Adapter caseUserEndpoint(UserEndpoint object)
			{
				return createUserEndpointAdapter();
			}
			@Override
			public Adapter caseCanNode(CanNode object)
			{
				return createCanNodeAdapter();
			}
			@Override
			public Adapter caseCanHub(CanHub object)
			{
				return createCanHubAdapter();
			}
			@Override
			public Adapter caseDigitalIo(DigitalIo object)
			{
				return createDigitalIoAdapter();
			}
			@Override
			public Adapter caseDisplay(Display object)
			{
				return createDisplayAdapter();
			}
			@Override
			public Adapter caseBenchPanel(BenchPanel object)
			{
				return createBenchPanelAdapter();
			}
			@Override
			public Adapter caseDeviceTask(DeviceTask object)
			{
				return createDeviceTaskAdapter();
			}
			@Override
			public Adapter caseConsoleWriter(ConsoleWriter object)
			{
				return createConsoleWriterAdapter();
			}
			@Override
			public Adapter caseConsoleReader(ConsoleReader object)
			{
				return createConsoleReaderAdapter();
			}
			@Override
			public Adapter caseDeviceRequests(DeviceRequests object)
			{
				return createDeviceRequestsAdapter();
			}
			@Override
			public Adapter caseNetHub(NetHub object)
			{
				return createNetHubAdapter();
			}
			@Override
			public Adapter caseStep(Step object)
			{
				return createStepAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object)
			{
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target)
	{
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Element
	 * @generated
	 */
	public Adapter createElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.NamedElement
	 * @generated
	 */
	public Adapter createNamedElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.StepTarget <em>Step Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.StepTarget
	 * @generated
	 */
	public Adapter createStepTargetAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Group
	 * @generated
	 */
	public Adapter createGroupAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Topology <em>Topology</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Topology
	 * @generated
	 */
	public Adapter createTopologyAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Core <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Core
	 * @generated
	 */
	public Adapter createCoreAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Firmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Firmware
	 * @generated
	 */
	public Adapter createFirmwareAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Placed <em>Placed</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Placed
	 * @generated
	 */
	public Adapter createPlacedAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.ResourceTable <em>Resource Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.ResourceTable
	 * @generated
	 */
	public Adapter createResourceTableAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.TraceBuffer <em>Trace Buffer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.TraceBuffer
	 * @generated
	 */
	public Adapter createTraceBufferAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.AddressWindow <em>Address Window</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.AddressWindow
	 * @generated
	 */
	public Adapter createAddressWindowAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.MemoryRegion <em>Memory Region</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.MemoryRegion
	 * @generated
	 */
	public Adapter createMemoryRegionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Mailbox <em>Mailbox</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Mailbox
	 * @generated
	 */
	public Adapter createMailboxAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.MailboxChannel <em>Mailbox Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.MailboxChannel
	 * @generated
	 */
	public Adapter createMailboxChannelAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Doorbell <em>Doorbell</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Doorbell
	 * @generated
	 */
	public Adapter createDoorbellAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.VirtioDevice <em>Virtio Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.VirtioDevice
	 * @generated
	 */
	public Adapter createVirtioDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.RpmsgDevice <em>Rpmsg Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.RpmsgDevice
	 * @generated
	 */
	public Adapter createRpmsgDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.RpmsgBuffers <em>Rpmsg Buffers</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.RpmsgBuffers
	 * @generated
	 */
	public Adapter createRpmsgBuffersAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.RpmsgChannel <em>Rpmsg Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.RpmsgChannel
	 * @generated
	 */
	public Adapter createRpmsgChannelAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.ConsoleDevice <em>Console Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.ConsoleDevice
	 * @generated
	 */
	public Adapter createConsoleDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.NetDevice <em>Net Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.NetDevice
	 * @generated
	 */
	public Adapter createNetDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.BlockDevice <em>Block Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.BlockDevice
	 * @generated
	 */
	public Adapter createBlockDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.VsockDevice <em>Vsock Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.VsockDevice
	 * @generated
	 */
	public Adapter createVsockDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.RngDevice <em>Rng Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.RngDevice
	 * @generated
	 */
	public Adapter createRngDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.CryptoDevice <em>Crypto Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.CryptoDevice
	 * @generated
	 */
	public Adapter createCryptoDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.GpuDevice <em>Gpu Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.GpuDevice
	 * @generated
	 */
	public Adapter createGpuDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.InputDevice <em>Input Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.InputDevice
	 * @generated
	 */
	public Adapter createInputDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.NinePDevice <em>Nine PDevice</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.NinePDevice
	 * @generated
	 */
	public Adapter createNinePDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.FileSystemDevice <em>File System Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.FileSystemDevice
	 * @generated
	 */
	public Adapter createFileSystemDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.IommuDevice <em>Iommu Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.IommuDevice
	 * @generated
	 */
	public Adapter createIommuDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.SoundDevice <em>Sound Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.SoundDevice
	 * @generated
	 */
	public Adapter createSoundDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.ScmiDevice <em>Scmi Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.ScmiDevice
	 * @generated
	 */
	public Adapter createScmiDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.I2cDevice <em>I2c Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.I2cDevice
	 * @generated
	 */
	public Adapter createI2cDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.GpioDevice <em>Gpio Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.GpioDevice
	 * @generated
	 */
	public Adapter createGpioDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.CanDevice <em>Can Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.CanDevice
	 * @generated
	 */
	public Adapter createCanDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.BalloonDevice <em>Balloon Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.BalloonDevice
	 * @generated
	 */
	public Adapter createBalloonDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.RtcDevice <em>Rtc Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.RtcDevice
	 * @generated
	 */
	public Adapter createRtcDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.MediaDevice <em>Media Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.MediaDevice
	 * @generated
	 */
	public Adapter createMediaDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.OtherDevice <em>Other Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.OtherDevice
	 * @generated
	 */
	public Adapter createOtherDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Virtqueue <em>Virtqueue</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Virtqueue
	 * @generated
	 */
	public Adapter createVirtqueueAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Bounce <em>Bounce</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Bounce
	 * @generated
	 */
	public Adapter createBounceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Transport <em>Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Transport
	 * @generated
	 */
	public Adapter createTransportAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Remoteproc <em>Remoteproc</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Remoteproc
	 * @generated
	 */
	public Adapter createRemoteprocAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Mmio <em>Mmio</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Mmio
	 * @generated
	 */
	public Adapter createMmioAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Pci <em>Pci</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Pci
	 * @generated
	 */
	public Adapter createPciAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.FixedVrings <em>Fixed Vrings</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.FixedVrings
	 * @generated
	 */
	public Adapter createFixedVringsAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.VhostUser <em>Vhost User</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.VhostUser
	 * @generated
	 */
	public Adapter createVhostUserAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Endpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Endpoint
	 * @generated
	 */
	public Adapter createEndpointAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Task
	 * @generated
	 */
	public Adapter createTaskAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.EndpointTask <em>Endpoint Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.EndpointTask
	 * @generated
	 */
	public Adapter createEndpointTaskAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Traffic <em>Traffic</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Traffic
	 * @generated
	 */
	public Adapter createTrafficAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.ClientSample <em>Client Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.ClientSample
	 * @generated
	 */
	public Adapter createClientSampleAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.EchoService <em>Echo Service</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.EchoService
	 * @generated
	 */
	public Adapter createEchoServiceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Ping <em>Ping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Ping
	 * @generated
	 */
	public Adapter createPingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Producer <em>Producer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Producer
	 * @generated
	 */
	public Adapter createProducerAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Consumer <em>Consumer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Consumer
	 * @generated
	 */
	public Adapter createConsumerAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Requester <em>Requester</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Requester
	 * @generated
	 */
	public Adapter createRequesterAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Replier <em>Replier</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Replier
	 * @generated
	 */
	public Adapter createReplierAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.UserEndpoint <em>User Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.UserEndpoint
	 * @generated
	 */
	public Adapter createUserEndpointAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.CanNode <em>Can Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.CanNode
	 * @generated
	 */
	public Adapter createCanNodeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.CanHub <em>Can Hub</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.CanHub
	 * @generated
	 */
	public Adapter createCanHubAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.DigitalIo <em>Digital Io</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.DigitalIo
	 * @generated
	 */
	public Adapter createDigitalIoAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Display <em>Display</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Display
	 * @generated
	 */
	public Adapter createDisplayAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.BenchPanel <em>Bench Panel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.BenchPanel
	 * @generated
	 */
	public Adapter createBenchPanelAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.DeviceTask <em>Device Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.DeviceTask
	 * @generated
	 */
	public Adapter createDeviceTaskAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.ConsoleWriter <em>Console Writer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.ConsoleWriter
	 * @generated
	 */
	public Adapter createConsoleWriterAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.ConsoleReader <em>Console Reader</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.ConsoleReader
	 * @generated
	 */
	public Adapter createConsoleReaderAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.DeviceRequests <em>Device Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.DeviceRequests
	 * @generated
	 */
	public Adapter createDeviceRequestsAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.NetHub <em>Net Hub</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.NetHub
	 * @generated
	 */
	public Adapter createNetHubAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.topology.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.topology.Step
	 * @generated
	 */
	public Adapter createStepAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter()
	{
		return null;
	}

} //TopologyAdapterFactory
