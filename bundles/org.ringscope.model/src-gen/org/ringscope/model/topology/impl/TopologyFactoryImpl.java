/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import java.time.Duration;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.ringscope.model.topology.*;

import org.ringscope.model.type.Address;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.model.type.Size;
import org.ringscope.model.type.SizeMix;

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
			case TopologyPackage.GROUP: return createGroup();
			case TopologyPackage.TOPOLOGY: return createTopology();
			case TopologyPackage.CORE: return createCore();
			case TopologyPackage.FIRMWARE: return createFirmware();
			case TopologyPackage.RESOURCE_TABLE: return createResourceTable();
			case TopologyPackage.TRACE_BUFFER: return createTraceBuffer();
			case TopologyPackage.ADDRESS_WINDOW: return createAddressWindow();
			case TopologyPackage.MEMORY_REGION: return createMemoryRegion();
			case TopologyPackage.MAILBOX: return createMailbox();
			case TopologyPackage.MAILBOX_CHANNEL: return createMailboxChannel();
			case TopologyPackage.DOORBELL: return createDoorbell();
			case TopologyPackage.RPMSG_DEVICE: return createRpmsgDevice();
			case TopologyPackage.RPMSG_BUFFERS: return createRpmsgBuffers();
			case TopologyPackage.RPMSG_CHANNEL: return createRpmsgChannel();
			case TopologyPackage.CONSOLE_DEVICE: return createConsoleDevice();
			case TopologyPackage.NET_DEVICE: return createNetDevice();
			case TopologyPackage.BLOCK_DEVICE: return createBlockDevice();
			case TopologyPackage.VSOCK_DEVICE: return createVsockDevice();
			case TopologyPackage.RNG_DEVICE: return createRngDevice();
			case TopologyPackage.CRYPTO_DEVICE: return createCryptoDevice();
			case TopologyPackage.GPU_DEVICE: return createGpuDevice();
			case TopologyPackage.INPUT_DEVICE: return createInputDevice();
			case TopologyPackage.NINE_PDEVICE: return createNinePDevice();
			case TopologyPackage.FILE_SYSTEM_DEVICE: return createFileSystemDevice();
			case TopologyPackage.IOMMU_DEVICE: return createIommuDevice();
			case TopologyPackage.SOUND_DEVICE: return createSoundDevice();
			case TopologyPackage.SCMI_DEVICE: return createScmiDevice();
			case TopologyPackage.I2C_DEVICE: return createI2cDevice();
			case TopologyPackage.GPIO_DEVICE: return createGpioDevice();
			case TopologyPackage.CAN_DEVICE: return createCanDevice();
			case TopologyPackage.BALLOON_DEVICE: return createBalloonDevice();
			case TopologyPackage.RTC_DEVICE: return createRtcDevice();
			case TopologyPackage.MEDIA_DEVICE: return createMediaDevice();
			case TopologyPackage.OTHER_DEVICE: return createOtherDevice();
			case TopologyPackage.VIRTQUEUE: return createVirtqueue();
			case TopologyPackage.BOUNCE: return createBounce();
			case TopologyPackage.REMOTEPROC: return createRemoteproc();
			case TopologyPackage.MMIO: return createMmio();
			case TopologyPackage.PCI: return createPci();
			case TopologyPackage.FIXED_VRINGS: return createFixedVrings();
			case TopologyPackage.VHOST_USER: return createVhostUser();
			case TopologyPackage.ENDPOINT: return createEndpoint();
			case TopologyPackage.CLIENT_SAMPLE: return createClientSample();
			case TopologyPackage.ECHO_SERVICE: return createEchoService();
			case TopologyPackage.PING: return createPing();
			case TopologyPackage.PRODUCER: return createProducer();
			case TopologyPackage.CONSUMER: return createConsumer();
			case TopologyPackage.REQUESTER: return createRequester();
			case TopologyPackage.REPLIER: return createReplier();
			case TopologyPackage.USER_ENDPOINT: return createUserEndpoint();
			case TopologyPackage.CAN_NODE: return createCanNode();
			case TopologyPackage.CAN_HUB: return createCanHub();
			case TopologyPackage.DIGITAL_IO: return createDigitalIo();
			case TopologyPackage.DISPLAY: return createDisplay();
			case TopologyPackage.BENCH_PANEL: return createBenchPanel();
			case TopologyPackage.CONSOLE_WRITER: return createConsoleWriter();
			case TopologyPackage.CONSOLE_READER: return createConsoleReader();
			case TopologyPackage.DEVICE_REQUESTS: return createDeviceRequests();
			case TopologyPackage.NET_HUB: return createNetHub();
			case TopologyPackage.STEP: return createStep();
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
			case TopologyPackage.CORE_KIND:
				return createCoreKindFromString(eDataType, initialValue);
			case TopologyPackage.OPERATING_SYSTEM:
				return createOperatingSystemFromString(eDataType, initialValue);
			case TopologyPackage.STACK:
				return createStackFromString(eDataType, initialValue);
			case TopologyPackage.BOOT:
				return createBootFromString(eDataType, initialValue);
			case TopologyPackage.REGION_ROLE:
				return createRegionRoleFromString(eDataType, initialValue);
			case TopologyPackage.DOORBELL_TRIGGER:
				return createDoorbellTriggerFromString(eDataType, initialValue);
			case TopologyPackage.ADDRESS_SPACE:
				return createAddressSpaceFromString(eDataType, initialValue);
			case TopologyPackage.WINDOW_ACCESS:
				return createWindowAccessFromString(eDataType, initialValue);
			case TopologyPackage.MMIO_VERSION:
				return createMmioVersionFromString(eDataType, initialValue);
			case TopologyPackage.PAYLOAD:
				return createPayloadFromString(eDataType, initialValue);
			case TopologyPackage.STEP_ACTION:
				return createStepActionFromString(eDataType, initialValue);
			case TopologyPackage.ADDRESS:
				return createAddressFromString(eDataType, initialValue);
			case TopologyPackage.SIZE:
				return createSizeFromString(eDataType, initialValue);
			case TopologyPackage.SIZE_MIX:
				return createSizeMixFromString(eDataType, initialValue);
			case TopologyPackage.DURATION:
				return createDurationFromString(eDataType, initialValue);
			case TopologyPackage.UINT32:
				return createUInt32FromString(eDataType, initialValue);
			case TopologyPackage.FEATURE_BITS:
				return createFeatureBitsFromString(eDataType, initialValue);
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
			case TopologyPackage.CORE_KIND:
				return convertCoreKindToString(eDataType, instanceValue);
			case TopologyPackage.OPERATING_SYSTEM:
				return convertOperatingSystemToString(eDataType, instanceValue);
			case TopologyPackage.STACK:
				return convertStackToString(eDataType, instanceValue);
			case TopologyPackage.BOOT:
				return convertBootToString(eDataType, instanceValue);
			case TopologyPackage.REGION_ROLE:
				return convertRegionRoleToString(eDataType, instanceValue);
			case TopologyPackage.DOORBELL_TRIGGER:
				return convertDoorbellTriggerToString(eDataType, instanceValue);
			case TopologyPackage.ADDRESS_SPACE:
				return convertAddressSpaceToString(eDataType, instanceValue);
			case TopologyPackage.WINDOW_ACCESS:
				return convertWindowAccessToString(eDataType, instanceValue);
			case TopologyPackage.MMIO_VERSION:
				return convertMmioVersionToString(eDataType, instanceValue);
			case TopologyPackage.PAYLOAD:
				return convertPayloadToString(eDataType, instanceValue);
			case TopologyPackage.STEP_ACTION:
				return convertStepActionToString(eDataType, instanceValue);
			case TopologyPackage.ADDRESS:
				return convertAddressToString(eDataType, instanceValue);
			case TopologyPackage.SIZE:
				return convertSizeToString(eDataType, instanceValue);
			case TopologyPackage.SIZE_MIX:
				return convertSizeMixToString(eDataType, instanceValue);
			case TopologyPackage.DURATION:
				return convertDurationToString(eDataType, instanceValue);
			case TopologyPackage.UINT32:
				return convertUInt32ToString(eDataType, instanceValue);
			case TopologyPackage.FEATURE_BITS:
				return convertFeatureBitsToString(eDataType, instanceValue);
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
	public Group createGroup()
	{
		GroupImpl group = new GroupImpl();
		return group;
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
	public Firmware createFirmware()
	{
		FirmwareImpl firmware = new FirmwareImpl();
		return firmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceTable createResourceTable()
	{
		ResourceTableImpl resourceTable = new ResourceTableImpl();
		return resourceTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TraceBuffer createTraceBuffer()
	{
		TraceBufferImpl traceBuffer = new TraceBufferImpl();
		return traceBuffer;
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
	public Mailbox createMailbox()
	{
		MailboxImpl mailbox = new MailboxImpl();
		return mailbox;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MailboxChannel createMailboxChannel()
	{
		MailboxChannelImpl mailboxChannel = new MailboxChannelImpl();
		return mailboxChannel;
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
	public RpmsgDevice createRpmsgDevice()
	{
		RpmsgDeviceImpl rpmsgDevice = new RpmsgDeviceImpl();
		return rpmsgDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RpmsgBuffers createRpmsgBuffers()
	{
		RpmsgBuffersImpl rpmsgBuffers = new RpmsgBuffersImpl();
		return rpmsgBuffers;
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
	public ConsoleDevice createConsoleDevice()
	{
		ConsoleDeviceImpl consoleDevice = new ConsoleDeviceImpl();
		return consoleDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetDevice createNetDevice()
	{
		NetDeviceImpl netDevice = new NetDeviceImpl();
		return netDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BlockDevice createBlockDevice()
	{
		BlockDeviceImpl blockDevice = new BlockDeviceImpl();
		return blockDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VsockDevice createVsockDevice()
	{
		VsockDeviceImpl vsockDevice = new VsockDeviceImpl();
		return vsockDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RngDevice createRngDevice()
	{
		RngDeviceImpl rngDevice = new RngDeviceImpl();
		return rngDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CryptoDevice createCryptoDevice()
	{
		CryptoDeviceImpl cryptoDevice = new CryptoDeviceImpl();
		return cryptoDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GpuDevice createGpuDevice()
	{
		GpuDeviceImpl gpuDevice = new GpuDeviceImpl();
		return gpuDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InputDevice createInputDevice()
	{
		InputDeviceImpl inputDevice = new InputDeviceImpl();
		return inputDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NinePDevice createNinePDevice()
	{
		NinePDeviceImpl ninePDevice = new NinePDeviceImpl();
		return ninePDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FileSystemDevice createFileSystemDevice()
	{
		FileSystemDeviceImpl fileSystemDevice = new FileSystemDeviceImpl();
		return fileSystemDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IommuDevice createIommuDevice()
	{
		IommuDeviceImpl iommuDevice = new IommuDeviceImpl();
		return iommuDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SoundDevice createSoundDevice()
	{
		SoundDeviceImpl soundDevice = new SoundDeviceImpl();
		return soundDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScmiDevice createScmiDevice()
	{
		ScmiDeviceImpl scmiDevice = new ScmiDeviceImpl();
		return scmiDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public I2cDevice createI2cDevice()
	{
		I2cDeviceImpl i2cDevice = new I2cDeviceImpl();
		return i2cDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GpioDevice createGpioDevice()
	{
		GpioDeviceImpl gpioDevice = new GpioDeviceImpl();
		return gpioDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CanDevice createCanDevice()
	{
		CanDeviceImpl canDevice = new CanDeviceImpl();
		return canDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BalloonDevice createBalloonDevice()
	{
		BalloonDeviceImpl balloonDevice = new BalloonDeviceImpl();
		return balloonDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RtcDevice createRtcDevice()
	{
		RtcDeviceImpl rtcDevice = new RtcDeviceImpl();
		return rtcDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MediaDevice createMediaDevice()
	{
		MediaDeviceImpl mediaDevice = new MediaDeviceImpl();
		return mediaDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OtherDevice createOtherDevice()
	{
		OtherDeviceImpl otherDevice = new OtherDeviceImpl();
		return otherDevice;
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
	public Bounce createBounce()
	{
		BounceImpl bounce = new BounceImpl();
		return bounce;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Remoteproc createRemoteproc()
	{
		RemoteprocImpl remoteproc = new RemoteprocImpl();
		return remoteproc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mmio createMmio()
	{
		MmioImpl mmio = new MmioImpl();
		return mmio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pci createPci()
	{
		PciImpl pci = new PciImpl();
		return pci;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FixedVrings createFixedVrings()
	{
		FixedVringsImpl fixedVrings = new FixedVringsImpl();
		return fixedVrings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VhostUser createVhostUser()
	{
		VhostUserImpl vhostUser = new VhostUserImpl();
		return vhostUser;
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
	public Ping createPing()
	{
		PingImpl ping = new PingImpl();
		return ping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Producer createProducer()
	{
		ProducerImpl producer = new ProducerImpl();
		return producer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Consumer createConsumer()
	{
		ConsumerImpl consumer = new ConsumerImpl();
		return consumer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Requester createRequester()
	{
		RequesterImpl requester = new RequesterImpl();
		return requester;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Replier createReplier()
	{
		ReplierImpl replier = new ReplierImpl();
		return replier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UserEndpoint createUserEndpoint()
	{
		UserEndpointImpl userEndpoint = new UserEndpointImpl();
		return userEndpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CanNode createCanNode()
	{
		CanNodeImpl canNode = new CanNodeImpl();
		return canNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CanHub createCanHub()
	{
		CanHubImpl canHub = new CanHubImpl();
		return canHub;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DigitalIo createDigitalIo()
	{
		DigitalIoImpl digitalIo = new DigitalIoImpl();
		return digitalIo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Display createDisplay()
	{
		DisplayImpl display = new DisplayImpl();
		return display;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenchPanel createBenchPanel()
	{
		BenchPanelImpl benchPanel = new BenchPanelImpl();
		return benchPanel;
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
	@Override
	public DeviceRequests createDeviceRequests()
	{
		DeviceRequestsImpl deviceRequests = new DeviceRequestsImpl();
		return deviceRequests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetHub createNetHub()
	{
		NetHubImpl netHub = new NetHubImpl();
		return netHub;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Step createStep()
	{
		StepImpl step = new StepImpl();
		return step;
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
	public Stack createStackFromString(EDataType eDataType, String initialValue)
	{
		Stack result = Stack.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStackToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Boot createBootFromString(EDataType eDataType, String initialValue)
	{
		Boot result = Boot.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBootToString(EDataType eDataType, Object instanceValue)
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
	public WindowAccess createWindowAccessFromString(EDataType eDataType, String initialValue)
	{
		WindowAccess result = WindowAccess.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWindowAccessToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MmioVersion createMmioVersionFromString(EDataType eDataType, String initialValue)
	{
		MmioVersion result = MmioVersion.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMmioVersionToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Payload createPayloadFromString(EDataType eDataType, String initialValue)
	{
		Payload result = Payload.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPayloadToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StepAction createStepActionFromString(EDataType eDataType, String initialValue)
	{
		StepAction result = StepAction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStepActionToString(EDataType eDataType, Object instanceValue)
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
	public Size createSizeFromString(EDataType eDataType, String initialValue)
	{
		return (Size)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSizeToString(EDataType eDataType, Object instanceValue)
	{
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SizeMix createSizeMixFromString(EDataType eDataType, String initialValue)
	{
		return (SizeMix)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSizeMixToString(EDataType eDataType, Object instanceValue)
	{
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDuration(final String it)
	{
		return org.ringscope.model.type.Durations.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDurationFromString(EDataType eDataType, String initialValue)
	{
		return createDuration(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDuration(final Duration it)
	{
		return org.ringscope.model.type.Durations.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDurationToString(EDataType eDataType, Object instanceValue)
	{
		return convertDuration((Duration)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createUInt32(final String it)
	{
		return org.ringscope.model.type.UInt32.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createUInt32FromString(EDataType eDataType, String initialValue)
	{
		return createUInt32(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUInt32(final Long it)
	{
		return org.ringscope.model.type.UInt32.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUInt32ToString(EDataType eDataType, Object instanceValue)
	{
		return convertUInt32((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FeatureBits createFeatureBitsFromString(EDataType eDataType, String initialValue)
	{
		return (FeatureBits)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFeatureBitsToString(EDataType eDataType, Object instanceValue)
	{
		return super.convertToString(eDataType, instanceValue);
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
