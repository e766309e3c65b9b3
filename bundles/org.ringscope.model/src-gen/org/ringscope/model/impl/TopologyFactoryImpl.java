/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.ringscope.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class TopologyFactoryImpl extends EFactoryImpl implements TopologyFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static TopologyFactory init()
	{
		try
		{
			TopologyFactory theTopologyFactory = (TopologyFactory)EPackage.Registry.INSTANCE.getEFactory(TopologyPackage.eNS_URI);
			if (theTopologyFactory != null)
			{
				return theTopologyFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new TopologyFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TopologyFactoryImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass)
	{
		switch (eClass.getClassifierID())
		{
			case TopologyPackage.TOPOLOGY: return createTopology();
			case TopologyPackage.CORE: return createCore();
			case TopologyPackage.ADDRESS_WINDOW: return createAddressWindow();
			case TopologyPackage.MEMORY_REGION: return createMemoryRegion();
			case TopologyPackage.DOORBELL: return createDoorbell();
			case TopologyPackage.VIRTIO_DEVICE: return createVirtioDevice();
			case TopologyPackage.VIRTQUEUE: return createVirtqueue();
			case TopologyPackage.RPMSG_BUS: return createRpmsgBus();
			case TopologyPackage.RPMSG_CHANNEL: return createRpmsgChannel();
			case TopologyPackage.ENDPOINT: return createEndpoint();
			case TopologyPackage.CLIENT_SAMPLE: return createClientSample();
			case TopologyPackage.ECHO_SERVICE: return createEchoService();
			case TopologyPackage.CONSOLE_WRITER: return createConsoleWriter();
			case TopologyPackage.CONSOLE_READER: return createConsoleReader();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue)
	{
		switch (eDataType.getClassifierID())
		{
			case TopologyPackage.ADDRESS_SPACE:
				return createAddressSpaceFromString(eDataType, initialValue);
			case TopologyPackage.CORE_KIND:
				return createCoreKindFromString(eDataType, initialValue);
			case TopologyPackage.OPERATING_SYSTEM:
				return createOperatingSystemFromString(eDataType, initialValue);
			case TopologyPackage.REGION_ROLE:
				return createRegionRoleFromString(eDataType, initialValue);
			case TopologyPackage.REGION_BACKING:
				return createRegionBackingFromString(eDataType, initialValue);
			case TopologyPackage.DOORBELL_TRIGGER:
				return createDoorbellTriggerFromString(eDataType, initialValue);
			case TopologyPackage.TRANSPORT:
				return createTransportFromString(eDataType, initialValue);
			case TopologyPackage.RING_FORMAT:
				return createRingFormatFromString(eDataType, initialValue);
			case TopologyPackage.ADDRESS:
				return createAddressFromString(eDataType, initialValue);
			case TopologyPackage.HEX:
				return createHexFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue)
	{
		switch (eDataType.getClassifierID())
		{
			case TopologyPackage.ADDRESS_SPACE:
				return convertAddressSpaceToString(eDataType, instanceValue);
			case TopologyPackage.CORE_KIND:
				return convertCoreKindToString(eDataType, instanceValue);
			case TopologyPackage.OPERATING_SYSTEM:
				return convertOperatingSystemToString(eDataType, instanceValue);
			case TopologyPackage.REGION_ROLE:
				return convertRegionRoleToString(eDataType, instanceValue);
			case TopologyPackage.REGION_BACKING:
				return convertRegionBackingToString(eDataType, instanceValue);
			case TopologyPackage.DOORBELL_TRIGGER:
				return convertDoorbellTriggerToString(eDataType, instanceValue);
			case TopologyPackage.TRANSPORT:
				return convertTransportToString(eDataType, instanceValue);
			case TopologyPackage.RING_FORMAT:
				return convertRingFormatToString(eDataType, instanceValue);
			case TopologyPackage.ADDRESS:
				return convertAddressToString(eDataType, instanceValue);
			case TopologyPackage.HEX:
				return convertHexToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Topology createTopology()
	{
		TopologyImpl topology = new TopologyImpl();
		return topology;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core createCore()
	{
		CoreImpl core = new CoreImpl();
		return core;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AddressWindow createAddressWindow()
	{
		AddressWindowImpl addressWindow = new AddressWindowImpl();
		return addressWindow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryRegion createMemoryRegion()
	{
		MemoryRegionImpl memoryRegion = new MemoryRegionImpl();
		return memoryRegion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Doorbell createDoorbell()
	{
		DoorbellImpl doorbell = new DoorbellImpl();
		return doorbell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtioDevice createVirtioDevice()
	{
		VirtioDeviceImpl virtioDevice = new VirtioDeviceImpl();
		return virtioDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Virtqueue createVirtqueue()
	{
		VirtqueueImpl virtqueue = new VirtqueueImpl();
		return virtqueue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RpmsgBus createRpmsgBus()
	{
		RpmsgBusImpl rpmsgBus = new RpmsgBusImpl();
		return rpmsgBus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RpmsgChannel createRpmsgChannel()
	{
		RpmsgChannelImpl rpmsgChannel = new RpmsgChannelImpl();
		return rpmsgChannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Endpoint createEndpoint()
	{
		EndpointImpl endpoint = new EndpointImpl();
		return endpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClientSample createClientSample()
	{
		ClientSampleImpl clientSample = new ClientSampleImpl();
		return clientSample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EchoService createEchoService()
	{
		EchoServiceImpl echoService = new EchoServiceImpl();
		return echoService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsoleWriter createConsoleWriter()
	{
		ConsoleWriterImpl consoleWriter = new ConsoleWriterImpl();
		return consoleWriter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsoleReader createConsoleReader()
	{
		ConsoleReaderImpl consoleReader = new ConsoleReaderImpl();
		return consoleReader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AddressSpace createAddressSpaceFromString(EDataType eDataType, String initialValue)
	{
		AddressSpace result = AddressSpace.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddressSpaceToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CoreKind createCoreKindFromString(EDataType eDataType, String initialValue)
	{
		CoreKind result = CoreKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCoreKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OperatingSystem createOperatingSystemFromString(EDataType eDataType, String initialValue)
	{
		OperatingSystem result = OperatingSystem.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOperatingSystemToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegionRole createRegionRoleFromString(EDataType eDataType, String initialValue)
	{
		RegionRole result = RegionRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRegionRoleToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegionBacking createRegionBackingFromString(EDataType eDataType, String initialValue)
	{
		RegionBacking result = RegionBacking.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRegionBackingToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DoorbellTrigger createDoorbellTriggerFromString(EDataType eDataType, String initialValue)
	{
		DoorbellTrigger result = DoorbellTrigger.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDoorbellTriggerToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Transport createTransportFromString(EDataType eDataType, String initialValue)
	{
		Transport result = Transport.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTransportToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RingFormat createRingFormatFromString(EDataType eDataType, String initialValue)
	{
		RingFormat result = RingFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRingFormatToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Address createAddressFromString(EDataType eDataType, String initialValue)
	{
		return (Address)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddressToString(EDataType eDataType, Object instanceValue)
	{
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public long createHex(final String it)
	{
		return HexNumber.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createHexFromString(EDataType eDataType, String initialValue)
	{
		return createHex(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHex(final long it)
	{
		return HexNumber.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHexToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : convertHex((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TopologyPackage getTopologyPackage()
	{
		return (TopologyPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static TopologyPackage getPackage()
	{
		return TopologyPackage.eINSTANCE;
	}

} //TopologyFactoryImpl
