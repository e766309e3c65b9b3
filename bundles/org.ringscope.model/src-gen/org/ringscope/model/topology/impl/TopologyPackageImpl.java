/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import java.time.Duration;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.BalloonDevice;
import org.ringscope.model.topology.BenchPanel;
import org.ringscope.model.topology.BlockDevice;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.CanDevice;
import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.ConsoleReader;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Consumer;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.CoreKind;
import org.ringscope.model.topology.CryptoDevice;
import org.ringscope.model.topology.DeviceRequests;
import org.ringscope.model.topology.DeviceTask;
import org.ringscope.model.topology.DigitalIo;
import org.ringscope.model.topology.Display;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.DoorbellTrigger;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Element;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.FileSystemDevice;
import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.FixedVrings;
import org.ringscope.model.topology.GpioDevice;
import org.ringscope.model.topology.GpuDevice;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.I2cDevice;
import org.ringscope.model.topology.InputDevice;
import org.ringscope.model.topology.IommuDevice;
import org.ringscope.model.topology.Mailbox;
import org.ringscope.model.topology.MailboxChannel;
import org.ringscope.model.topology.MediaDevice;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.NetDevice;
import org.ringscope.model.topology.NetHub;
import org.ringscope.model.topology.NinePDevice;
import org.ringscope.model.topology.OperatingSystem;
import org.ringscope.model.topology.OtherDevice;
import org.ringscope.model.topology.Payload;
import org.ringscope.model.topology.Pci;
import org.ringscope.model.topology.Ping;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.Producer;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.Replier;
import org.ringscope.model.topology.Requester;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.RngDevice;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.RtcDevice;
import org.ringscope.model.topology.ScmiDevice;
import org.ringscope.model.topology.SoundDevice;
import org.ringscope.model.topology.Stack;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.StepAction;
import org.ringscope.model.topology.StepTarget;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.topology.Traffic;
import org.ringscope.model.topology.Transport;
import org.ringscope.model.topology.UserEndpoint;
import org.ringscope.model.topology.VhostUser;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.topology.VsockDevice;
import org.ringscope.model.topology.WindowAccess;

import org.ringscope.model.type.Address;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.model.type.Size;
import org.ringscope.model.type.SizeMix;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class TopologyPackageImpl extends EPackageImpl implements TopologyPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stepTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass topologyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass firmwareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resourceTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass traceBufferEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addressWindowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryRegionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mailboxEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mailboxChannelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass doorbellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtioDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rpmsgDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rpmsgBuffersEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rpmsgChannelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consoleDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass netDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blockDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vsockDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rngDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cryptoDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gpuDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inputDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ninePDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fileSystemDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iommuDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass soundDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scmiDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass i2cDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gpioDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass canDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass balloonDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rtcDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mediaDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass otherDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtqueueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bounceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass remoteprocEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mmioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixedVringsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vhostUserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass endpointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass endpointTaskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trafficEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clientSampleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass echoServiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass producerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consumerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass requesterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass replierEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass userEndpointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass canNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass canHubEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass digitalIoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass displayEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass benchPanelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceTaskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consoleWriterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consoleReaderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceRequestsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass netHubEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum coreKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum operatingSystemEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stackEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bootEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum regionRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum doorbellTriggerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum addressSpaceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum windowAccessEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mmioVersionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum payloadEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stepActionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType addressEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType sizeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType sizeMixEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType durationEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType uInt32EDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType featureBitsEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.ringscope.model.topology.TopologyPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private TopologyPackageImpl()
	{
		super(eNS_URI, TopologyFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link TopologyPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static TopologyPackage init()
	{
		if (isInited) return (TopologyPackage)EPackage.Registry.INSTANCE.getEPackage(TopologyPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredTopologyPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		TopologyPackageImpl theTopologyPackage = registeredTopologyPackage instanceof TopologyPackageImpl ? (TopologyPackageImpl)registeredTopologyPackage : new TopologyPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theTopologyPackage.createPackageContents();

		// Initialize created meta-data
		theTopologyPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theTopologyPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(TopologyPackage.eNS_URI, theTopologyPackage);
		return theTopologyPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement()
	{
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Documentation()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamedElement()
	{
		return namedElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Name()
	{
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStepTarget()
	{
		return stepTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGroup()
	{
		return groupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Groups()
	{
		return (EReference)groupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Cores()
	{
		return (EReference)groupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Regions()
	{
		return (EReference)groupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Mailboxes()
	{
		return (EReference)groupEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Doorbells()
	{
		return (EReference)groupEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Devices()
	{
		return (EReference)groupEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Hubs()
	{
		return (EReference)groupEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Steps()
	{
		return (EReference)groupEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTopology()
	{
		return topologyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTopology_Version()
	{
		return (EAttribute)topologyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCore()
	{
		return coreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCore_Kind()
	{
		return (EAttribute)coreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCore_Cpu()
	{
		return (EAttribute)coreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCore_Cpus()
	{
		return (EAttribute)coreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCore_Os()
	{
		return (EAttribute)coreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCore_Stack()
	{
		return (EAttribute)coreEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_BootedBy()
	{
		return (EReference)coreEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCore_Boot()
	{
		return (EAttribute)coreEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_RunsOn()
	{
		return (EReference)coreEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_Firmware()
	{
		return (EReference)coreEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_Windows()
	{
		return (EReference)coreEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_Endpoints()
	{
		return (EReference)coreEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_Tasks()
	{
		return (EReference)coreEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFirmware()
	{
		return firmwareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmware_Image()
	{
		return (EAttribute)firmwareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFirmware_ResourceTable()
	{
		return (EReference)firmwareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFirmware_Traces()
	{
		return (EReference)firmwareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlaced()
	{
		return placedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaced_Address()
	{
		return (EAttribute)placedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaced_Region()
	{
		return (EReference)placedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaced_Offset()
	{
		return (EAttribute)placedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResourceTable()
	{
		return resourceTableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraceBuffer()
	{
		return traceBufferEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceBuffer_Size()
	{
		return (EAttribute)traceBufferEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAddressWindow()
	{
		return addressWindowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressWindow_Name()
	{
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressWindow_Space()
	{
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressWindow_Address()
	{
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressWindow_Physical()
	{
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAddressWindow_Region()
	{
		return (EReference)addressWindowEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressWindow_Size()
	{
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressWindow_Access()
	{
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryRegion()
	{
		return memoryRegionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryRegion_Address()
	{
		return (EAttribute)memoryRegionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryRegion_Size()
	{
		return (EAttribute)memoryRegionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryRegion_Role()
	{
		return (EAttribute)memoryRegionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryRegion_File()
	{
		return (EAttribute)memoryRegionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryRegion_Regions()
	{
		return (EReference)memoryRegionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMailbox()
	{
		return mailboxEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailbox_Hardware()
	{
		return (EAttribute)mailboxEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMailbox_Channels()
	{
		return (EReference)mailboxEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMailboxChannel()
	{
		return mailboxChannelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDoorbell()
	{
		return doorbellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDoorbell_From()
	{
		return (EReference)doorbellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDoorbell_To()
	{
		return (EReference)doorbellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDoorbell_Trigger()
	{
		return (EAttribute)doorbellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDoorbell_Delay()
	{
		return (EAttribute)doorbellEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDoorbell_Channel()
	{
		return (EReference)doorbellEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtioDevice()
	{
		return virtioDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_DriverSide()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_DeviceSide()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtioDevice_DriverStack()
	{
		return (EAttribute)virtioDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtioDevice_DeviceStack()
	{
		return (EAttribute)virtioDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtioDevice_Features()
	{
		return (EAttribute)virtioDeviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtioDevice_DriverFeatures()
	{
		return (EAttribute)virtioDeviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_Kick()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_Interrupt()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_Transport()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_Queues()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRpmsgDevice()
	{
		return rpmsgDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRpmsgDevice_BusName()
	{
		return (EAttribute)rpmsgDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRpmsgDevice_Buffers()
	{
		return (EReference)rpmsgDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRpmsgDevice_Channels()
	{
		return (EReference)rpmsgDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRpmsgBuffers()
	{
		return rpmsgBuffersEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRpmsgBuffers_Count()
	{
		return (EAttribute)rpmsgBuffersEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRpmsgBuffers_Size()
	{
		return (EAttribute)rpmsgBuffersEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRpmsgChannel()
	{
		return rpmsgChannelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRpmsgChannel_Service()
	{
		return (EAttribute)rpmsgChannelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRpmsgChannel_Ends()
	{
		return (EReference)rpmsgChannelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsoleDevice()
	{
		return consoleDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsoleDevice_Columns()
	{
		return (EAttribute)consoleDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsoleDevice_Rows()
	{
		return (EAttribute)consoleDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsoleDevice_Ports()
	{
		return (EAttribute)consoleDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetDevice()
	{
		return netDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetDevice_Mac()
	{
		return (EAttribute)netDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetDevice_Mtu()
	{
		return (EAttribute)netDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetDevice_QueuePairs()
	{
		return (EAttribute)netDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlockDevice()
	{
		return blockDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_Capacity()
	{
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockDevice_BlockSize()
	{
		return (EAttribute)blockDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVsockDevice()
	{
		return vsockDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVsockDevice_Cid()
	{
		return (EAttribute)vsockDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRngDevice()
	{
		return rngDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCryptoDevice()
	{
		return cryptoDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCryptoDevice_DataQueues()
	{
		return (EAttribute)cryptoDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGpuDevice()
	{
		return gpuDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGpuDevice_Width()
	{
		return (EAttribute)gpuDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGpuDevice_Height()
	{
		return (EAttribute)gpuDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInputDevice()
	{
		return inputDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputDevice_Product()
	{
		return (EAttribute)inputDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNinePDevice()
	{
		return ninePDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNinePDevice_Tag()
	{
		return (EAttribute)ninePDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFileSystemDevice()
	{
		return fileSystemDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileSystemDevice_Tag()
	{
		return (EAttribute)fileSystemDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIommuDevice()
	{
		return iommuDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommuDevice_PageSize()
	{
		return (EAttribute)iommuDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSoundDevice()
	{
		return soundDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoundDevice_Streams()
	{
		return (EAttribute)soundDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoundDevice_Jacks()
	{
		return (EAttribute)soundDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScmiDevice()
	{
		return scmiDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScmiDevice_Sensors()
	{
		return (EAttribute)scmiDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getI2cDevice()
	{
		return i2cDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getI2cDevice_Targets()
	{
		return (EAttribute)i2cDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGpioDevice()
	{
		return gpioDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGpioDevice_Lines()
	{
		return (EAttribute)gpioDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCanDevice()
	{
		return canDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBalloonDevice()
	{
		return balloonDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBalloonDevice_Pages()
	{
		return (EAttribute)balloonDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRtcDevice()
	{
		return rtcDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRtcDevice_Clocks()
	{
		return (EAttribute)rtcDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMediaDevice()
	{
		return mediaDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMediaDevice_Card()
	{
		return (EAttribute)mediaDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOtherDevice()
	{
		return otherDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOtherDevice_DeviceId()
	{
		return (EAttribute)otherDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOtherDevice_Config()
	{
		return (EAttribute)otherDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtqueue()
	{
		return virtqueueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Index()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Name()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Size()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Align()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_NotifyId()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Avail()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Used()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtqueue_Kick()
	{
		return (EReference)virtqueueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtqueue_Interrupt()
	{
		return (EReference)virtqueueEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtqueue_Bounce()
	{
		return (EReference)virtqueueEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBounce()
	{
		return bounceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransport()
	{
		return transportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemoteproc()
	{
		return remoteprocEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemoteproc_Vdev()
	{
		return (EAttribute)remoteprocEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMmio()
	{
		return mmioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMmio_Version()
	{
		return (EAttribute)mmioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMmio_Trapped()
	{
		return (EAttribute)mmioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMmio_AccessDoorbell()
	{
		return (EReference)mmioEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMmio_Structure()
	{
		return (EAttribute)mmioEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPci()
	{
		return pciEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPci_Slot()
	{
		return (EAttribute)pciEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPci_Vectors()
	{
		return (EAttribute)pciEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFixedVrings()
	{
		return fixedVringsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVhostUser()
	{
		return vhostUserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVhostUser_Socket()
	{
		return (EAttribute)vhostUserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVhostUser_Listens()
	{
		return (EAttribute)vhostUserEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEndpoint()
	{
		return endpointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEndpoint_Bus()
	{
		return (EReference)endpointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpoint_Service()
	{
		return (EAttribute)endpointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpoint_Address()
	{
		return (EAttribute)endpointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTask()
	{
		return taskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Start()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEndpointTask()
	{
		return endpointTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEndpointTask_Endpoint()
	{
		return (EReference)endpointTaskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraffic()
	{
		return trafficEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraffic_Count()
	{
		return (EAttribute)trafficEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraffic_Period()
	{
		return (EAttribute)trafficEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraffic_Burst()
	{
		return (EAttribute)trafficEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraffic_Size()
	{
		return (EAttribute)trafficEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraffic_Payload()
	{
		return (EAttribute)trafficEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraffic_Text()
	{
		return (EAttribute)trafficEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraffic_Seed()
	{
		return (EAttribute)trafficEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClientSample()
	{
		return clientSampleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClientSample_Count()
	{
		return (EAttribute)clientSampleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClientSample_Text()
	{
		return (EAttribute)clientSampleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEchoService()
	{
		return echoServiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEchoService_Count()
	{
		return (EAttribute)echoServiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPing()
	{
		return pingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPing_Timeout()
	{
		return (EAttribute)pingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProducer()
	{
		return producerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsumer()
	{
		return consumerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsumer_Count()
	{
		return (EAttribute)consumerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsumer_Work()
	{
		return (EAttribute)consumerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRequester()
	{
		return requesterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequester_Timeout()
	{
		return (EAttribute)requesterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReplier()
	{
		return replierEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReplier_Work()
	{
		return (EAttribute)replierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUserEndpoint()
	{
		return userEndpointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserEndpoint_Destination()
	{
		return (EAttribute)userEndpointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserEndpoint_NonBlocking()
	{
		return (EAttribute)userEndpointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserEndpoint_Work()
	{
		return (EAttribute)userEndpointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCanNode()
	{
		return canNodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCanNode_Identifier()
	{
		return (EAttribute)canNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCanNode_Extended()
	{
		return (EAttribute)canNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCanNode_Fd()
	{
		return (EAttribute)canNodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCanHub()
	{
		return canHubEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCanHub_Buses()
	{
		return (EReference)canHubEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCanHub_Service()
	{
		return (EAttribute)canHubEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCanHub_BitRate()
	{
		return (EAttribute)canHubEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCanHub_DataBitRate()
	{
		return (EAttribute)canHubEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDigitalIo()
	{
		return digitalIoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDigitalIo_Inputs()
	{
		return (EAttribute)digitalIoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDigitalIo_Outputs()
	{
		return (EAttribute)digitalIoEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisplay()
	{
		return displayEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_Columns()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_Rows()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisplay_Text()
	{
		return (EAttribute)displayEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBenchPanel()
	{
		return benchPanelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenchPanel_Buses()
	{
		return (EReference)benchPanelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviceTask()
	{
		return deviceTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceTask_Device()
	{
		return (EReference)deviceTaskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsoleWriter()
	{
		return consoleWriterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsoleWriter_Text()
	{
		return (EAttribute)consoleWriterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsoleWriter_Period()
	{
		return (EAttribute)consoleWriterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsoleWriter_Lines()
	{
		return (EAttribute)consoleWriterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsoleReader()
	{
		return consoleReaderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviceRequests()
	{
		return deviceRequestsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceRequests_Mix()
	{
		return (EAttribute)deviceRequestsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceRequests_Depth()
	{
		return (EAttribute)deviceRequestsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetHub()
	{
		return netHubEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetHub_Ports()
	{
		return (EReference)netHubEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStep()
	{
		return stepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_At()
	{
		return (EAttribute)stepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Action()
	{
		return (EAttribute)stepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStep_Target()
	{
		return (EReference)stepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCoreKind()
	{
		return coreKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOperatingSystem()
	{
		return operatingSystemEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStack()
	{
		return stackEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBoot()
	{
		return bootEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRegionRole()
	{
		return regionRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDoorbellTrigger()
	{
		return doorbellTriggerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAddressSpace()
	{
		return addressSpaceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getWindowAccess()
	{
		return windowAccessEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMmioVersion()
	{
		return mmioVersionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPayload()
	{
		return payloadEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStepAction()
	{
		return stepActionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getAddress()
	{
		return addressEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSize()
	{
		return sizeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSizeMix()
	{
		return sizeMixEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDuration()
	{
		return durationEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getUInt32()
	{
		return uInt32EDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getFeatureBits()
	{
		return featureBitsEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TopologyFactory getTopologyFactory()
	{
		return (TopologyFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__DOCUMENTATION);

		namedElementEClass = createEClass(NAMED_ELEMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME);

		stepTargetEClass = createEClass(STEP_TARGET);

		groupEClass = createEClass(GROUP);
		createEReference(groupEClass, GROUP__GROUPS);
		createEReference(groupEClass, GROUP__CORES);
		createEReference(groupEClass, GROUP__REGIONS);
		createEReference(groupEClass, GROUP__MAILBOXES);
		createEReference(groupEClass, GROUP__DOORBELLS);
		createEReference(groupEClass, GROUP__DEVICES);
		createEReference(groupEClass, GROUP__HUBS);
		createEReference(groupEClass, GROUP__STEPS);

		topologyEClass = createEClass(TOPOLOGY);
		createEAttribute(topologyEClass, TOPOLOGY__VERSION);

		coreEClass = createEClass(CORE);
		createEAttribute(coreEClass, CORE__KIND);
		createEAttribute(coreEClass, CORE__CPU);
		createEAttribute(coreEClass, CORE__CPUS);
		createEAttribute(coreEClass, CORE__OS);
		createEAttribute(coreEClass, CORE__STACK);
		createEReference(coreEClass, CORE__BOOTED_BY);
		createEAttribute(coreEClass, CORE__BOOT);
		createEReference(coreEClass, CORE__RUNS_ON);
		createEReference(coreEClass, CORE__FIRMWARE);
		createEReference(coreEClass, CORE__WINDOWS);
		createEReference(coreEClass, CORE__ENDPOINTS);
		createEReference(coreEClass, CORE__TASKS);

		firmwareEClass = createEClass(FIRMWARE);
		createEAttribute(firmwareEClass, FIRMWARE__IMAGE);
		createEReference(firmwareEClass, FIRMWARE__RESOURCE_TABLE);
		createEReference(firmwareEClass, FIRMWARE__TRACES);

		placedEClass = createEClass(PLACED);
		createEAttribute(placedEClass, PLACED__ADDRESS);
		createEReference(placedEClass, PLACED__REGION);
		createEAttribute(placedEClass, PLACED__OFFSET);

		resourceTableEClass = createEClass(RESOURCE_TABLE);

		traceBufferEClass = createEClass(TRACE_BUFFER);
		createEAttribute(traceBufferEClass, TRACE_BUFFER__SIZE);

		addressWindowEClass = createEClass(ADDRESS_WINDOW);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__NAME);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__SPACE);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__ADDRESS);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__PHYSICAL);
		createEReference(addressWindowEClass, ADDRESS_WINDOW__REGION);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__SIZE);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__ACCESS);

		memoryRegionEClass = createEClass(MEMORY_REGION);
		createEAttribute(memoryRegionEClass, MEMORY_REGION__ADDRESS);
		createEAttribute(memoryRegionEClass, MEMORY_REGION__SIZE);
		createEAttribute(memoryRegionEClass, MEMORY_REGION__ROLE);
		createEAttribute(memoryRegionEClass, MEMORY_REGION__FILE);
		createEReference(memoryRegionEClass, MEMORY_REGION__REGIONS);

		mailboxEClass = createEClass(MAILBOX);
		createEAttribute(mailboxEClass, MAILBOX__HARDWARE);
		createEReference(mailboxEClass, MAILBOX__CHANNELS);

		mailboxChannelEClass = createEClass(MAILBOX_CHANNEL);

		doorbellEClass = createEClass(DOORBELL);
		createEReference(doorbellEClass, DOORBELL__FROM);
		createEReference(doorbellEClass, DOORBELL__TO);
		createEAttribute(doorbellEClass, DOORBELL__TRIGGER);
		createEAttribute(doorbellEClass, DOORBELL__DELAY);
		createEReference(doorbellEClass, DOORBELL__CHANNEL);

		virtioDeviceEClass = createEClass(VIRTIO_DEVICE);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__DRIVER_SIDE);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__DEVICE_SIDE);
		createEAttribute(virtioDeviceEClass, VIRTIO_DEVICE__DRIVER_STACK);
		createEAttribute(virtioDeviceEClass, VIRTIO_DEVICE__DEVICE_STACK);
		createEAttribute(virtioDeviceEClass, VIRTIO_DEVICE__FEATURES);
		createEAttribute(virtioDeviceEClass, VIRTIO_DEVICE__DRIVER_FEATURES);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__KICK);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__INTERRUPT);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__TRANSPORT);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__QUEUES);

		rpmsgDeviceEClass = createEClass(RPMSG_DEVICE);
		createEAttribute(rpmsgDeviceEClass, RPMSG_DEVICE__BUS_NAME);
		createEReference(rpmsgDeviceEClass, RPMSG_DEVICE__BUFFERS);
		createEReference(rpmsgDeviceEClass, RPMSG_DEVICE__CHANNELS);

		rpmsgBuffersEClass = createEClass(RPMSG_BUFFERS);
		createEAttribute(rpmsgBuffersEClass, RPMSG_BUFFERS__COUNT);
		createEAttribute(rpmsgBuffersEClass, RPMSG_BUFFERS__SIZE);

		rpmsgChannelEClass = createEClass(RPMSG_CHANNEL);
		createEAttribute(rpmsgChannelEClass, RPMSG_CHANNEL__SERVICE);
		createEReference(rpmsgChannelEClass, RPMSG_CHANNEL__ENDS);

		consoleDeviceEClass = createEClass(CONSOLE_DEVICE);
		createEAttribute(consoleDeviceEClass, CONSOLE_DEVICE__COLUMNS);
		createEAttribute(consoleDeviceEClass, CONSOLE_DEVICE__ROWS);
		createEAttribute(consoleDeviceEClass, CONSOLE_DEVICE__PORTS);

		netDeviceEClass = createEClass(NET_DEVICE);
		createEAttribute(netDeviceEClass, NET_DEVICE__MAC);
		createEAttribute(netDeviceEClass, NET_DEVICE__MTU);
		createEAttribute(netDeviceEClass, NET_DEVICE__QUEUE_PAIRS);

		blockDeviceEClass = createEClass(BLOCK_DEVICE);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__CAPACITY);
		createEAttribute(blockDeviceEClass, BLOCK_DEVICE__BLOCK_SIZE);

		vsockDeviceEClass = createEClass(VSOCK_DEVICE);
		createEAttribute(vsockDeviceEClass, VSOCK_DEVICE__CID);

		rngDeviceEClass = createEClass(RNG_DEVICE);

		cryptoDeviceEClass = createEClass(CRYPTO_DEVICE);
		createEAttribute(cryptoDeviceEClass, CRYPTO_DEVICE__DATA_QUEUES);

		gpuDeviceEClass = createEClass(GPU_DEVICE);
		createEAttribute(gpuDeviceEClass, GPU_DEVICE__WIDTH);
		createEAttribute(gpuDeviceEClass, GPU_DEVICE__HEIGHT);

		inputDeviceEClass = createEClass(INPUT_DEVICE);
		createEAttribute(inputDeviceEClass, INPUT_DEVICE__PRODUCT);

		ninePDeviceEClass = createEClass(NINE_PDEVICE);
		createEAttribute(ninePDeviceEClass, NINE_PDEVICE__TAG);

		fileSystemDeviceEClass = createEClass(FILE_SYSTEM_DEVICE);
		createEAttribute(fileSystemDeviceEClass, FILE_SYSTEM_DEVICE__TAG);

		iommuDeviceEClass = createEClass(IOMMU_DEVICE);
		createEAttribute(iommuDeviceEClass, IOMMU_DEVICE__PAGE_SIZE);

		soundDeviceEClass = createEClass(SOUND_DEVICE);
		createEAttribute(soundDeviceEClass, SOUND_DEVICE__STREAMS);
		createEAttribute(soundDeviceEClass, SOUND_DEVICE__JACKS);

		scmiDeviceEClass = createEClass(SCMI_DEVICE);
		createEAttribute(scmiDeviceEClass, SCMI_DEVICE__SENSORS);

		i2cDeviceEClass = createEClass(I2C_DEVICE);
		createEAttribute(i2cDeviceEClass, I2C_DEVICE__TARGETS);

		gpioDeviceEClass = createEClass(GPIO_DEVICE);
		createEAttribute(gpioDeviceEClass, GPIO_DEVICE__LINES);

		canDeviceEClass = createEClass(CAN_DEVICE);

		balloonDeviceEClass = createEClass(BALLOON_DEVICE);
		createEAttribute(balloonDeviceEClass, BALLOON_DEVICE__PAGES);

		rtcDeviceEClass = createEClass(RTC_DEVICE);
		createEAttribute(rtcDeviceEClass, RTC_DEVICE__CLOCKS);

		mediaDeviceEClass = createEClass(MEDIA_DEVICE);
		createEAttribute(mediaDeviceEClass, MEDIA_DEVICE__CARD);

		otherDeviceEClass = createEClass(OTHER_DEVICE);
		createEAttribute(otherDeviceEClass, OTHER_DEVICE__DEVICE_ID);
		createEAttribute(otherDeviceEClass, OTHER_DEVICE__CONFIG);

		virtqueueEClass = createEClass(VIRTQUEUE);
		createEAttribute(virtqueueEClass, VIRTQUEUE__INDEX);
		createEAttribute(virtqueueEClass, VIRTQUEUE__NAME);
		createEAttribute(virtqueueEClass, VIRTQUEUE__SIZE);
		createEAttribute(virtqueueEClass, VIRTQUEUE__ALIGN);
		createEAttribute(virtqueueEClass, VIRTQUEUE__NOTIFY_ID);
		createEAttribute(virtqueueEClass, VIRTQUEUE__AVAIL);
		createEAttribute(virtqueueEClass, VIRTQUEUE__USED);
		createEReference(virtqueueEClass, VIRTQUEUE__KICK);
		createEReference(virtqueueEClass, VIRTQUEUE__INTERRUPT);
		createEReference(virtqueueEClass, VIRTQUEUE__BOUNCE);

		bounceEClass = createEClass(BOUNCE);

		transportEClass = createEClass(TRANSPORT);

		remoteprocEClass = createEClass(REMOTEPROC);
		createEAttribute(remoteprocEClass, REMOTEPROC__VDEV);

		mmioEClass = createEClass(MMIO);
		createEAttribute(mmioEClass, MMIO__VERSION);
		createEAttribute(mmioEClass, MMIO__TRAPPED);
		createEReference(mmioEClass, MMIO__ACCESS_DOORBELL);
		createEAttribute(mmioEClass, MMIO__STRUCTURE);

		pciEClass = createEClass(PCI);
		createEAttribute(pciEClass, PCI__SLOT);
		createEAttribute(pciEClass, PCI__VECTORS);

		fixedVringsEClass = createEClass(FIXED_VRINGS);

		vhostUserEClass = createEClass(VHOST_USER);
		createEAttribute(vhostUserEClass, VHOST_USER__SOCKET);
		createEAttribute(vhostUserEClass, VHOST_USER__LISTENS);

		endpointEClass = createEClass(ENDPOINT);
		createEReference(endpointEClass, ENDPOINT__BUS);
		createEAttribute(endpointEClass, ENDPOINT__SERVICE);
		createEAttribute(endpointEClass, ENDPOINT__ADDRESS);

		taskEClass = createEClass(TASK);
		createEAttribute(taskEClass, TASK__START);

		endpointTaskEClass = createEClass(ENDPOINT_TASK);
		createEReference(endpointTaskEClass, ENDPOINT_TASK__ENDPOINT);

		trafficEClass = createEClass(TRAFFIC);
		createEAttribute(trafficEClass, TRAFFIC__COUNT);
		createEAttribute(trafficEClass, TRAFFIC__PERIOD);
		createEAttribute(trafficEClass, TRAFFIC__BURST);
		createEAttribute(trafficEClass, TRAFFIC__SIZE);
		createEAttribute(trafficEClass, TRAFFIC__PAYLOAD);
		createEAttribute(trafficEClass, TRAFFIC__TEXT);
		createEAttribute(trafficEClass, TRAFFIC__SEED);

		clientSampleEClass = createEClass(CLIENT_SAMPLE);
		createEAttribute(clientSampleEClass, CLIENT_SAMPLE__COUNT);
		createEAttribute(clientSampleEClass, CLIENT_SAMPLE__TEXT);

		echoServiceEClass = createEClass(ECHO_SERVICE);
		createEAttribute(echoServiceEClass, ECHO_SERVICE__COUNT);

		pingEClass = createEClass(PING);
		createEAttribute(pingEClass, PING__TIMEOUT);

		producerEClass = createEClass(PRODUCER);

		consumerEClass = createEClass(CONSUMER);
		createEAttribute(consumerEClass, CONSUMER__COUNT);
		createEAttribute(consumerEClass, CONSUMER__WORK);

		requesterEClass = createEClass(REQUESTER);
		createEAttribute(requesterEClass, REQUESTER__TIMEOUT);

		replierEClass = createEClass(REPLIER);
		createEAttribute(replierEClass, REPLIER__WORK);

		userEndpointEClass = createEClass(USER_ENDPOINT);
		createEAttribute(userEndpointEClass, USER_ENDPOINT__DESTINATION);
		createEAttribute(userEndpointEClass, USER_ENDPOINT__NON_BLOCKING);
		createEAttribute(userEndpointEClass, USER_ENDPOINT__WORK);

		canNodeEClass = createEClass(CAN_NODE);
		createEAttribute(canNodeEClass, CAN_NODE__IDENTIFIER);
		createEAttribute(canNodeEClass, CAN_NODE__EXTENDED);
		createEAttribute(canNodeEClass, CAN_NODE__FD);

		canHubEClass = createEClass(CAN_HUB);
		createEReference(canHubEClass, CAN_HUB__BUSES);
		createEAttribute(canHubEClass, CAN_HUB__SERVICE);
		createEAttribute(canHubEClass, CAN_HUB__BIT_RATE);
		createEAttribute(canHubEClass, CAN_HUB__DATA_BIT_RATE);

		digitalIoEClass = createEClass(DIGITAL_IO);
		createEAttribute(digitalIoEClass, DIGITAL_IO__INPUTS);
		createEAttribute(digitalIoEClass, DIGITAL_IO__OUTPUTS);

		displayEClass = createEClass(DISPLAY);
		createEAttribute(displayEClass, DISPLAY__COLUMNS);
		createEAttribute(displayEClass, DISPLAY__ROWS);
		createEAttribute(displayEClass, DISPLAY__TEXT);

		benchPanelEClass = createEClass(BENCH_PANEL);
		createEReference(benchPanelEClass, BENCH_PANEL__BUSES);

		deviceTaskEClass = createEClass(DEVICE_TASK);
		createEReference(deviceTaskEClass, DEVICE_TASK__DEVICE);

		consoleWriterEClass = createEClass(CONSOLE_WRITER);
		createEAttribute(consoleWriterEClass, CONSOLE_WRITER__TEXT);
		createEAttribute(consoleWriterEClass, CONSOLE_WRITER__PERIOD);
		createEAttribute(consoleWriterEClass, CONSOLE_WRITER__LINES);

		consoleReaderEClass = createEClass(CONSOLE_READER);

		deviceRequestsEClass = createEClass(DEVICE_REQUESTS);
		createEAttribute(deviceRequestsEClass, DEVICE_REQUESTS__MIX);
		createEAttribute(deviceRequestsEClass, DEVICE_REQUESTS__DEPTH);

		netHubEClass = createEClass(NET_HUB);
		createEReference(netHubEClass, NET_HUB__PORTS);

		stepEClass = createEClass(STEP);
		createEAttribute(stepEClass, STEP__AT);
		createEAttribute(stepEClass, STEP__ACTION);
		createEReference(stepEClass, STEP__TARGET);

		// Create enums
		coreKindEEnum = createEEnum(CORE_KIND);
		operatingSystemEEnum = createEEnum(OPERATING_SYSTEM);
		stackEEnum = createEEnum(STACK);
		bootEEnum = createEEnum(BOOT);
		regionRoleEEnum = createEEnum(REGION_ROLE);
		doorbellTriggerEEnum = createEEnum(DOORBELL_TRIGGER);
		addressSpaceEEnum = createEEnum(ADDRESS_SPACE);
		windowAccessEEnum = createEEnum(WINDOW_ACCESS);
		mmioVersionEEnum = createEEnum(MMIO_VERSION);
		payloadEEnum = createEEnum(PAYLOAD);
		stepActionEEnum = createEEnum(STEP_ACTION);

		// Create data types
		addressEDataType = createEDataType(ADDRESS);
		sizeEDataType = createEDataType(SIZE);
		sizeMixEDataType = createEDataType(SIZE_MIX);
		durationEDataType = createEDataType(DURATION);
		uInt32EDataType = createEDataType(UINT32);
		featureBitsEDataType = createEDataType(FEATURE_BITS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		namedElementEClass.getESuperTypes().add(this.getElement());
		stepTargetEClass.getESuperTypes().add(this.getNamedElement());
		groupEClass.getESuperTypes().add(this.getNamedElement());
		topologyEClass.getESuperTypes().add(this.getGroup());
		coreEClass.getESuperTypes().add(this.getStepTarget());
		firmwareEClass.getESuperTypes().add(this.getElement());
		placedEClass.getESuperTypes().add(this.getElement());
		resourceTableEClass.getESuperTypes().add(this.getPlaced());
		traceBufferEClass.getESuperTypes().add(this.getNamedElement());
		traceBufferEClass.getESuperTypes().add(this.getPlaced());
		addressWindowEClass.getESuperTypes().add(this.getElement());
		memoryRegionEClass.getESuperTypes().add(this.getNamedElement());
		mailboxEClass.getESuperTypes().add(this.getNamedElement());
		mailboxChannelEClass.getESuperTypes().add(this.getNamedElement());
		doorbellEClass.getESuperTypes().add(this.getNamedElement());
		virtioDeviceEClass.getESuperTypes().add(this.getNamedElement());
		rpmsgDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		rpmsgBuffersEClass.getESuperTypes().add(this.getPlaced());
		rpmsgChannelEClass.getESuperTypes().add(this.getElement());
		consoleDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		netDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		blockDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		vsockDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		rngDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		cryptoDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		gpuDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		inputDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		ninePDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		fileSystemDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		iommuDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		soundDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		scmiDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		i2cDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		gpioDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		canDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		balloonDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		rtcDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		mediaDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		otherDeviceEClass.getESuperTypes().add(this.getVirtioDevice());
		virtqueueEClass.getESuperTypes().add(this.getPlaced());
		bounceEClass.getESuperTypes().add(this.getPlaced());
		transportEClass.getESuperTypes().add(this.getElement());
		remoteprocEClass.getESuperTypes().add(this.getTransport());
		mmioEClass.getESuperTypes().add(this.getTransport());
		mmioEClass.getESuperTypes().add(this.getPlaced());
		pciEClass.getESuperTypes().add(this.getTransport());
		pciEClass.getESuperTypes().add(this.getPlaced());
		fixedVringsEClass.getESuperTypes().add(this.getTransport());
		fixedVringsEClass.getESuperTypes().add(this.getPlaced());
		vhostUserEClass.getESuperTypes().add(this.getTransport());
		endpointEClass.getESuperTypes().add(this.getStepTarget());
		taskEClass.getESuperTypes().add(this.getStepTarget());
		endpointTaskEClass.getESuperTypes().add(this.getTask());
		trafficEClass.getESuperTypes().add(this.getElement());
		clientSampleEClass.getESuperTypes().add(this.getEndpointTask());
		echoServiceEClass.getESuperTypes().add(this.getEndpointTask());
		pingEClass.getESuperTypes().add(this.getEndpointTask());
		pingEClass.getESuperTypes().add(this.getTraffic());
		producerEClass.getESuperTypes().add(this.getEndpointTask());
		producerEClass.getESuperTypes().add(this.getTraffic());
		consumerEClass.getESuperTypes().add(this.getEndpointTask());
		requesterEClass.getESuperTypes().add(this.getEndpointTask());
		requesterEClass.getESuperTypes().add(this.getTraffic());
		replierEClass.getESuperTypes().add(this.getEndpointTask());
		replierEClass.getESuperTypes().add(this.getTraffic());
		userEndpointEClass.getESuperTypes().add(this.getEndpointTask());
		userEndpointEClass.getESuperTypes().add(this.getTraffic());
		canNodeEClass.getESuperTypes().add(this.getEndpointTask());
		canNodeEClass.getESuperTypes().add(this.getTraffic());
		canHubEClass.getESuperTypes().add(this.getTask());
		digitalIoEClass.getESuperTypes().add(this.getEndpointTask());
		displayEClass.getESuperTypes().add(this.getEndpointTask());
		benchPanelEClass.getESuperTypes().add(this.getTask());
		deviceTaskEClass.getESuperTypes().add(this.getTask());
		consoleWriterEClass.getESuperTypes().add(this.getDeviceTask());
		consoleReaderEClass.getESuperTypes().add(this.getDeviceTask());
		deviceRequestsEClass.getESuperTypes().add(this.getDeviceTask());
		deviceRequestsEClass.getESuperTypes().add(this.getTraffic());
		netHubEClass.getESuperTypes().add(this.getNamedElement());
		stepEClass.getESuperTypes().add(this.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Documentation(), ecorePackage.getEString(), "documentation", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(namedElementEClass, NamedElement.class, "NamedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamedElement_Name(), ecorePackage.getEString(), "name", null, 1, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stepTargetEClass, StepTarget.class, "StepTarget", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(groupEClass, Group.class, "Group", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getGroup_Groups(), this.getGroup(), null, "groups", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Cores(), this.getCore(), null, "cores", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Regions(), this.getMemoryRegion(), null, "regions", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Mailboxes(), this.getMailbox(), null, "mailboxes", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Doorbells(), this.getDoorbell(), null, "doorbells", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Devices(), this.getVirtioDevice(), null, "devices", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Hubs(), this.getNetHub(), null, "hubs", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Steps(), this.getStep(), null, "steps", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(topologyEClass, Topology.class, "Topology", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTopology_Version(), ecorePackage.getEString(), "version", null, 0, 1, Topology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coreEClass, Core.class, "Core", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCore_Kind(), this.getCoreKind(), "kind", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCore_Cpu(), ecorePackage.getEString(), "cpu", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCore_Cpus(), ecorePackage.getEIntegerObject(), "cpus", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCore_Os(), this.getOperatingSystem(), "os", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCore_Stack(), this.getStack(), "stack", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_BootedBy(), this.getCore(), null, "bootedBy", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCore_Boot(), this.getBoot(), "boot", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_RunsOn(), this.getCore(), null, "runsOn", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_Firmware(), this.getFirmware(), null, "firmware", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_Windows(), this.getAddressWindow(), null, "windows", null, 0, -1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_Endpoints(), this.getEndpoint(), null, "endpoints", null, 0, -1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_Tasks(), this.getTask(), null, "tasks", null, 0, -1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(firmwareEClass, Firmware.class, "Firmware", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFirmware_Image(), ecorePackage.getEString(), "image", null, 0, 1, Firmware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFirmware_ResourceTable(), this.getResourceTable(), null, "resourceTable", null, 0, 1, Firmware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFirmware_Traces(), this.getTraceBuffer(), null, "traces", null, 0, -1, Firmware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placedEClass, Placed.class, "Placed", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlaced_Address(), this.getAddress(), "address", null, 0, 1, Placed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaced_Region(), this.getMemoryRegion(), null, "region", null, 0, 1, Placed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaced_Offset(), this.getSize(), "offset", null, 0, 1, Placed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resourceTableEClass, ResourceTable.class, "ResourceTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(traceBufferEClass, TraceBuffer.class, "TraceBuffer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTraceBuffer_Size(), this.getSize(), "size", null, 0, 1, TraceBuffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addressWindowEClass, AddressWindow.class, "AddressWindow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAddressWindow_Name(), ecorePackage.getEString(), "name", null, 0, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressWindow_Space(), this.getAddressSpace(), "space", null, 0, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressWindow_Address(), this.getAddress(), "address", null, 1, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressWindow_Physical(), this.getAddress(), "physical", null, 0, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddressWindow_Region(), this.getMemoryRegion(), null, "region", null, 0, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressWindow_Size(), this.getSize(), "size", null, 0, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressWindow_Access(), this.getWindowAccess(), "access", null, 0, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryRegionEClass, MemoryRegion.class, "MemoryRegion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryRegion_Address(), this.getAddress(), "address", null, 1, 1, MemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryRegion_Size(), this.getSize(), "size", null, 1, 1, MemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryRegion_Role(), this.getRegionRole(), "role", null, 0, 1, MemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryRegion_File(), ecorePackage.getEString(), "file", null, 0, 1, MemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryRegion_Regions(), this.getMemoryRegion(), null, "regions", null, 0, -1, MemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mailboxEClass, Mailbox.class, "Mailbox", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMailbox_Hardware(), ecorePackage.getEString(), "hardware", null, 0, 1, Mailbox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMailbox_Channels(), this.getMailboxChannel(), null, "channels", null, 0, -1, Mailbox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mailboxChannelEClass, MailboxChannel.class, "MailboxChannel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(doorbellEClass, Doorbell.class, "Doorbell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDoorbell_From(), this.getCore(), null, "from", null, 1, 1, Doorbell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDoorbell_To(), this.getCore(), null, "to", null, 1, 1, Doorbell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDoorbell_Trigger(), this.getDoorbellTrigger(), "trigger", null, 0, 1, Doorbell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDoorbell_Delay(), this.getDuration(), "delay", null, 0, 1, Doorbell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDoorbell_Channel(), this.getMailboxChannel(), null, "channel", null, 0, 1, Doorbell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtioDeviceEClass, VirtioDevice.class, "VirtioDevice", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVirtioDevice_DriverSide(), this.getCore(), null, "driverSide", null, 1, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtioDevice_DeviceSide(), this.getCore(), null, "deviceSide", null, 1, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtioDevice_DriverStack(), this.getStack(), "driverStack", null, 0, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtioDevice_DeviceStack(), this.getStack(), "deviceStack", null, 0, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtioDevice_Features(), this.getFeatureBits(), "features", null, 0, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtioDevice_DriverFeatures(), this.getFeatureBits(), "driverFeatures", null, 0, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtioDevice_Kick(), this.getDoorbell(), null, "kick", null, 0, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtioDevice_Interrupt(), this.getDoorbell(), null, "interrupt", null, 0, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtioDevice_Transport(), this.getTransport(), null, "transport", null, 1, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtioDevice_Queues(), this.getVirtqueue(), null, "queues", null, 0, -1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rpmsgDeviceEClass, RpmsgDevice.class, "RpmsgDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRpmsgDevice_BusName(), ecorePackage.getEString(), "busName", null, 0, 1, RpmsgDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRpmsgDevice_Buffers(), this.getRpmsgBuffers(), null, "buffers", null, 0, 1, RpmsgDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRpmsgDevice_Channels(), this.getRpmsgChannel(), null, "channels", null, 0, -1, RpmsgDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rpmsgBuffersEClass, RpmsgBuffers.class, "RpmsgBuffers", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRpmsgBuffers_Count(), ecorePackage.getEIntegerObject(), "count", null, 0, 1, RpmsgBuffers.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRpmsgBuffers_Size(), ecorePackage.getEIntegerObject(), "size", null, 0, 1, RpmsgBuffers.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rpmsgChannelEClass, RpmsgChannel.class, "RpmsgChannel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRpmsgChannel_Service(), ecorePackage.getEString(), "service", null, 1, 1, RpmsgChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRpmsgChannel_Ends(), this.getEndpoint(), null, "ends", null, 1, 2, RpmsgChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consoleDeviceEClass, ConsoleDevice.class, "ConsoleDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsoleDevice_Columns(), ecorePackage.getEIntegerObject(), "columns", null, 0, 1, ConsoleDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsoleDevice_Rows(), ecorePackage.getEIntegerObject(), "rows", null, 0, 1, ConsoleDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsoleDevice_Ports(), ecorePackage.getEIntegerObject(), "ports", null, 0, 1, ConsoleDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(netDeviceEClass, NetDevice.class, "NetDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetDevice_Mac(), ecorePackage.getEString(), "mac", null, 0, 1, NetDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetDevice_Mtu(), ecorePackage.getEIntegerObject(), "mtu", null, 0, 1, NetDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetDevice_QueuePairs(), ecorePackage.getEIntegerObject(), "queuePairs", null, 0, 1, NetDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blockDeviceEClass, BlockDevice.class, "BlockDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBlockDevice_Capacity(), this.getSize(), "capacity", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockDevice_BlockSize(), ecorePackage.getEIntegerObject(), "blockSize", null, 0, 1, BlockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vsockDeviceEClass, VsockDevice.class, "VsockDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVsockDevice_Cid(), this.getUInt32(), "cid", null, 0, 1, VsockDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rngDeviceEClass, RngDevice.class, "RngDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(cryptoDeviceEClass, CryptoDevice.class, "CryptoDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCryptoDevice_DataQueues(), ecorePackage.getEIntegerObject(), "dataQueues", null, 0, 1, CryptoDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gpuDeviceEClass, GpuDevice.class, "GpuDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGpuDevice_Width(), ecorePackage.getEIntegerObject(), "width", null, 0, 1, GpuDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGpuDevice_Height(), ecorePackage.getEIntegerObject(), "height", null, 0, 1, GpuDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inputDeviceEClass, InputDevice.class, "InputDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInputDevice_Product(), ecorePackage.getEString(), "product", null, 0, 1, InputDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ninePDeviceEClass, NinePDevice.class, "NinePDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNinePDevice_Tag(), ecorePackage.getEString(), "tag", null, 0, 1, NinePDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fileSystemDeviceEClass, FileSystemDevice.class, "FileSystemDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFileSystemDevice_Tag(), ecorePackage.getEString(), "tag", null, 0, 1, FileSystemDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iommuDeviceEClass, IommuDevice.class, "IommuDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIommuDevice_PageSize(), this.getSize(), "pageSize", null, 0, 1, IommuDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(soundDeviceEClass, SoundDevice.class, "SoundDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSoundDevice_Streams(), ecorePackage.getEIntegerObject(), "streams", null, 0, 1, SoundDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoundDevice_Jacks(), ecorePackage.getEIntegerObject(), "jacks", null, 0, 1, SoundDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scmiDeviceEClass, ScmiDevice.class, "ScmiDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScmiDevice_Sensors(), ecorePackage.getEIntegerObject(), "sensors", null, 0, 1, ScmiDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(i2cDeviceEClass, I2cDevice.class, "I2cDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getI2cDevice_Targets(), ecorePackage.getEString(), "targets", null, 0, 1, I2cDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gpioDeviceEClass, GpioDevice.class, "GpioDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGpioDevice_Lines(), ecorePackage.getEIntegerObject(), "lines", null, 0, 1, GpioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(canDeviceEClass, CanDevice.class, "CanDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(balloonDeviceEClass, BalloonDevice.class, "BalloonDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBalloonDevice_Pages(), this.getUInt32(), "pages", null, 0, 1, BalloonDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rtcDeviceEClass, RtcDevice.class, "RtcDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRtcDevice_Clocks(), ecorePackage.getEIntegerObject(), "clocks", null, 0, 1, RtcDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mediaDeviceEClass, MediaDevice.class, "MediaDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMediaDevice_Card(), ecorePackage.getEString(), "card", null, 0, 1, MediaDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(otherDeviceEClass, OtherDevice.class, "OtherDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOtherDevice_DeviceId(), this.getUInt32(), "deviceId", null, 1, 1, OtherDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOtherDevice_Config(), ecorePackage.getEByteArray(), "config", null, 0, 1, OtherDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtqueueEClass, Virtqueue.class, "Virtqueue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtqueue_Index(), ecorePackage.getEIntegerObject(), "index", null, 1, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Name(), ecorePackage.getEString(), "name", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Size(), ecorePackage.getEIntegerObject(), "size", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Align(), ecorePackage.getEIntegerObject(), "align", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_NotifyId(), this.getUInt32(), "notifyId", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Avail(), this.getAddress(), "avail", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Used(), this.getAddress(), "used", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtqueue_Kick(), this.getDoorbell(), null, "kick", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtqueue_Interrupt(), this.getDoorbell(), null, "interrupt", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtqueue_Bounce(), this.getBounce(), null, "bounce", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bounceEClass, Bounce.class, "Bounce", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(transportEClass, Transport.class, "Transport", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(remoteprocEClass, Remoteproc.class, "Remoteproc", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRemoteproc_Vdev(), ecorePackage.getEIntegerObject(), "vdev", null, 0, 1, Remoteproc.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mmioEClass, Mmio.class, "Mmio", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMmio_Version(), this.getMmioVersion(), "version", null, 0, 1, Mmio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmio_Trapped(), ecorePackage.getEBooleanObject(), "trapped", null, 0, 1, Mmio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMmio_AccessDoorbell(), this.getDoorbell(), null, "accessDoorbell", null, 0, 1, Mmio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmio_Structure(), this.getAddress(), "structure", null, 0, 1, Mmio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciEClass, Pci.class, "Pci", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPci_Slot(), ecorePackage.getEString(), "slot", null, 0, 1, Pci.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPci_Vectors(), ecorePackage.getEIntegerObject(), "vectors", null, 0, 1, Pci.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fixedVringsEClass, FixedVrings.class, "FixedVrings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(vhostUserEClass, VhostUser.class, "VhostUser", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVhostUser_Socket(), ecorePackage.getEString(), "socket", null, 0, 1, VhostUser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVhostUser_Listens(), ecorePackage.getEBooleanObject(), "listens", null, 0, 1, VhostUser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(endpointEClass, Endpoint.class, "Endpoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEndpoint_Bus(), this.getRpmsgDevice(), null, "bus", null, 1, 1, Endpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpoint_Service(), ecorePackage.getEString(), "service", null, 0, 1, Endpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpoint_Address(), this.getAddress(), "address", null, 0, 1, Endpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskEClass, Task.class, "Task", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTask_Start(), this.getDuration(), "start", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(endpointTaskEClass, EndpointTask.class, "EndpointTask", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEndpointTask_Endpoint(), this.getEndpoint(), null, "endpoint", null, 1, 1, EndpointTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trafficEClass, Traffic.class, "Traffic", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTraffic_Count(), ecorePackage.getEIntegerObject(), "count", null, 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraffic_Period(), this.getDuration(), "period", null, 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraffic_Burst(), ecorePackage.getEIntegerObject(), "burst", null, 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraffic_Size(), this.getSizeMix(), "size", null, 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraffic_Payload(), this.getPayload(), "payload", null, 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraffic_Text(), ecorePackage.getEString(), "text", null, 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraffic_Seed(), this.getUInt32(), "seed", null, 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clientSampleEClass, ClientSample.class, "ClientSample", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClientSample_Count(), ecorePackage.getEIntegerObject(), "count", null, 0, 1, ClientSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClientSample_Text(), ecorePackage.getEString(), "text", null, 0, 1, ClientSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(echoServiceEClass, EchoService.class, "EchoService", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEchoService_Count(), ecorePackage.getEIntegerObject(), "count", null, 0, 1, EchoService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pingEClass, Ping.class, "Ping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPing_Timeout(), this.getDuration(), "timeout", null, 0, 1, Ping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(producerEClass, Producer.class, "Producer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(consumerEClass, Consumer.class, "Consumer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsumer_Count(), ecorePackage.getEIntegerObject(), "count", null, 0, 1, Consumer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsumer_Work(), this.getDuration(), "work", null, 0, 1, Consumer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(requesterEClass, Requester.class, "Requester", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRequester_Timeout(), this.getDuration(), "timeout", null, 0, 1, Requester.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(replierEClass, Replier.class, "Replier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReplier_Work(), this.getDuration(), "work", null, 0, 1, Replier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(userEndpointEClass, UserEndpoint.class, "UserEndpoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUserEndpoint_Destination(), this.getAddress(), "destination", null, 0, 1, UserEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserEndpoint_NonBlocking(), ecorePackage.getEBooleanObject(), "nonBlocking", null, 0, 1, UserEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserEndpoint_Work(), this.getDuration(), "work", null, 0, 1, UserEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(canNodeEClass, CanNode.class, "CanNode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCanNode_Identifier(), this.getUInt32(), "identifier", null, 0, 1, CanNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCanNode_Extended(), ecorePackage.getEBooleanObject(), "extended", null, 0, 1, CanNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCanNode_Fd(), ecorePackage.getEBooleanObject(), "fd", null, 0, 1, CanNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(canHubEClass, CanHub.class, "CanHub", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCanHub_Buses(), this.getRpmsgDevice(), null, "buses", null, 0, -1, CanHub.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCanHub_Service(), ecorePackage.getEString(), "service", null, 0, 1, CanHub.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCanHub_BitRate(), this.getUInt32(), "bitRate", null, 0, 1, CanHub.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCanHub_DataBitRate(), this.getUInt32(), "dataBitRate", null, 0, 1, CanHub.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(digitalIoEClass, DigitalIo.class, "DigitalIo", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDigitalIo_Inputs(), ecorePackage.getEIntegerObject(), "inputs", null, 0, 1, DigitalIo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDigitalIo_Outputs(), ecorePackage.getEIntegerObject(), "outputs", null, 0, 1, DigitalIo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(displayEClass, Display.class, "Display", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDisplay_Columns(), ecorePackage.getEIntegerObject(), "columns", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplay_Rows(), ecorePackage.getEIntegerObject(), "rows", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplay_Text(), ecorePackage.getEString(), "text", null, 0, 1, Display.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(benchPanelEClass, BenchPanel.class, "BenchPanel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBenchPanel_Buses(), this.getRpmsgDevice(), null, "buses", null, 0, -1, BenchPanel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceTaskEClass, DeviceTask.class, "DeviceTask", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDeviceTask_Device(), this.getVirtioDevice(), null, "device", null, 1, 1, DeviceTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consoleWriterEClass, ConsoleWriter.class, "ConsoleWriter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsoleWriter_Text(), ecorePackage.getEString(), "text", null, 1, 1, ConsoleWriter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsoleWriter_Period(), this.getDuration(), "period", null, 0, 1, ConsoleWriter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsoleWriter_Lines(), ecorePackage.getEIntegerObject(), "lines", null, 0, 1, ConsoleWriter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consoleReaderEClass, ConsoleReader.class, "ConsoleReader", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(deviceRequestsEClass, DeviceRequests.class, "DeviceRequests", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviceRequests_Mix(), ecorePackage.getEString(), "mix", null, 0, 1, DeviceRequests.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceRequests_Depth(), ecorePackage.getEIntegerObject(), "depth", null, 0, 1, DeviceRequests.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(netHubEClass, NetHub.class, "NetHub", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNetHub_Ports(), this.getNetDevice(), null, "ports", null, 0, -1, NetHub.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stepEClass, Step.class, "Step", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStep_At(), this.getDuration(), "at", null, 1, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Action(), this.getStepAction(), "action", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStep_Target(), this.getStepTarget(), null, "target", null, 1, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(coreKindEEnum, CoreKind.class, "CoreKind");
		addEEnumLiteral(coreKindEEnum, CoreKind.UNSPECIFIED);
		addEEnumLiteral(coreKindEEnum, CoreKind.APPLICATION);
		addEEnumLiteral(coreKindEEnum, CoreKind.REALTIME);
		addEEnumLiteral(coreKindEEnum, CoreKind.MICROCONTROLLER);
		addEEnumLiteral(coreKindEEnum, CoreKind.DSP);
		addEEnumLiteral(coreKindEEnum, CoreKind.PRU);
		addEEnumLiteral(coreKindEEnum, CoreKind.GUEST);

		initEEnum(operatingSystemEEnum, OperatingSystem.class, "OperatingSystem");
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.UNSPECIFIED);
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.BARE_METAL);
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.LINUX);
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.ZEPHYR);
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.FREERTOS);
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.NUTTX);
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.RTOS);

		initEEnum(stackEEnum, Stack.class, "Stack");
		addEEnumLiteral(stackEEnum, Stack.UNSPECIFIED);
		addEEnumLiteral(stackEEnum, Stack.LINUX);
		addEEnumLiteral(stackEEnum, Stack.OPENAMP);
		addEEnumLiteral(stackEEnum, Stack.RPMSG_LITE);
		addEEnumLiteral(stackEEnum, Stack.ZEPHYR);
		addEEnumLiteral(stackEEnum, Stack.NUTTX);
		addEEnumLiteral(stackEEnum, Stack.QEMU);
		addEEnumLiteral(stackEEnum, Stack.STRICT);

		initEEnum(bootEEnum, Boot.class, "Boot");
		addEEnumLiteral(bootEEnum, Boot.UNSPECIFIED);
		addEEnumLiteral(bootEEnum, Boot.LOAD);
		addEEnumLiteral(bootEEnum, Boot.ATTACH);
		addEEnumLiteral(bootEEnum, Boot.SELF);

		initEEnum(regionRoleEEnum, RegionRole.class, "RegionRole");
		addEEnumLiteral(regionRoleEEnum, RegionRole.UNSPECIFIED);
		addEEnumLiteral(regionRoleEEnum, RegionRole.SHARED);
		addEEnumLiteral(regionRoleEEnum, RegionRole.VRINGS);
		addEEnumLiteral(regionRoleEEnum, RegionRole.BUFFERS);
		addEEnumLiteral(regionRoleEEnum, RegionRole.REGISTERS);
		addEEnumLiteral(regionRoleEEnum, RegionRole.FIRMWARE);
		addEEnumLiteral(regionRoleEEnum, RegionRole.PRIVATE);

		initEEnum(doorbellTriggerEEnum, DoorbellTrigger.class, "DoorbellTrigger");
		addEEnumLiteral(doorbellTriggerEEnum, DoorbellTrigger.UNSPECIFIED);
		addEEnumLiteral(doorbellTriggerEEnum, DoorbellTrigger.EDGE);
		addEEnumLiteral(doorbellTriggerEEnum, DoorbellTrigger.COUNTED);
		addEEnumLiteral(doorbellTriggerEEnum, DoorbellTrigger.LEVEL);

		initEEnum(addressSpaceEEnum, AddressSpace.class, "AddressSpace");
		addEEnumLiteral(addressSpaceEEnum, AddressSpace.DA);
		addEEnumLiteral(addressSpaceEEnum, AddressSpace.CPU);
		addEEnumLiteral(addressSpaceEEnum, AddressSpace.IOVA);

		initEEnum(windowAccessEEnum, WindowAccess.class, "WindowAccess");
		addEEnumLiteral(windowAccessEEnum, WindowAccess.UNSPECIFIED);
		addEEnumLiteral(windowAccessEEnum, WindowAccess.READ_WRITE);
		addEEnumLiteral(windowAccessEEnum, WindowAccess.READ_ONLY);

		initEEnum(mmioVersionEEnum, MmioVersion.class, "MmioVersion");
		addEEnumLiteral(mmioVersionEEnum, MmioVersion.MODERN);
		addEEnumLiteral(mmioVersionEEnum, MmioVersion.LEGACY);

		initEEnum(payloadEEnum, Payload.class, "Payload");
		addEEnumLiteral(payloadEEnum, Payload.UNSPECIFIED);
		addEEnumLiteral(payloadEEnum, Payload.TEXT);
		addEEnumLiteral(payloadEEnum, Payload.SEQUENCE);
		addEEnumLiteral(payloadEEnum, Payload.RANDOM);

		initEEnum(stepActionEEnum, StepAction.class, "StepAction");
		addEEnumLiteral(stepActionEEnum, StepAction.UNSPECIFIED);
		addEEnumLiteral(stepActionEEnum, StepAction.STOP);
		addEEnumLiteral(stepActionEEnum, StepAction.RESUME);
		addEEnumLiteral(stepActionEEnum, StepAction.CRASH);
		addEEnumLiteral(stepActionEEnum, StepAction.RESTART);
		addEEnumLiteral(stepActionEEnum, StepAction.RELOAD_FIRMWARE);
		addEEnumLiteral(stepActionEEnum, StepAction.DESTROY_ENDPOINT);

		// Initialize data types
		initEDataType(addressEDataType, Address.class, "Address", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(sizeEDataType, Size.class, "Size", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(sizeMixEDataType, SizeMix.class, "SizeMix", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(durationEDataType, Duration.class, "Duration", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(uInt32EDataType, Long.class, "UInt32", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(featureBitsEDataType, FeatureBits.class, "FeatureBits", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations()
	{
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (elementEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Anything in a topology. What is left out is the engine\'s choice."
		   });
		addAnnotation
		  (getElement_Documentation(),
		   source,
		   new String[]
		   {
			   "documentation", "What there is to say about it, in a sentence or two."
		   });
		addAnnotation
		  (namedElementEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something that others refer to by its name."
		   });
		addAnnotation
		  (getNamedElement_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "The name in traces, pictures and messages. Groups, cores, regions, mailboxes, doorbells and devices have names that are unique in the file; what they contain has names that are unique in its owner and is called owner/name."
		   });
		addAnnotation
		  (stepTargetEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What a step can happen to."
		   });
		addAnnotation
		  (groupEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A part of a system that is shown, folded and copied together: a chip, a board, a guest."
		   });
		addAnnotation
		  (getGroup_Groups(),
		   source,
		   new String[]
		   {
			   "documentation", "Smaller parts."
		   });
		addAnnotation
		  (getGroup_Cores(),
		   source,
		   new String[]
		   {
			   "documentation", "The processors."
		   });
		addAnnotation
		  (getGroup_Regions(),
		   source,
		   new String[]
		   {
			   "documentation", "Physical memory."
		   });
		addAnnotation
		  (getGroup_Mailboxes(),
		   source,
		   new String[]
		   {
			   "documentation", "Hardware that carries doorbells."
		   });
		addAnnotation
		  (getGroup_Doorbells(),
		   source,
		   new String[]
		   {
			   "documentation", "Inter-processor interrupts."
		   });
		addAnnotation
		  (getGroup_Devices(),
		   source,
		   new String[]
		   {
			   "documentation", "Virtio devices with their queues."
		   });
		addAnnotation
		  (getGroup_Hubs(),
		   source,
		   new String[]
		   {
			   "documentation", "What joins network devices."
		   });
		addAnnotation
		  (getGroup_Steps(),
		   source,
		   new String[]
		   {
			   "documentation", "What happens while the system runs."
		   });
		addAnnotation
		  (topologyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A whole system: its processors and what they do, memories, doorbells, virtio devices."
		   });
		addAnnotation
		  (getTopology_Version(),
		   source,
		   new String[]
		   {
			   "documentation", "The edition that the file was written for, as in 2.0. A file of a newer minor edition is read as far as it is known."
		   });
		addAnnotation
		  (coreEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A processor, several that one operating system runs as one, or a guest; its tasks share it."
		   });
		addAnnotation
		  (getCore_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What sort of processor this is."
		   });
		addAnnotation
		  (getCore_Cpu(),
		   source,
		   new String[]
		   {
			   "documentation", "The processor as its maker calls it: Cortex-M4."
		   });
		addAnnotation
		  (getCore_Cpus(),
		   source,
		   new String[]
		   {
			   "documentation", "How many of them run as this one core; 1 if left out."
		   });
		addAnnotation
		  (getCore_Os(),
		   source,
		   new String[]
		   {
			   "documentation", "The operating system."
		   });
		addAnnotation
		  (getCore_Stack(),
		   source,
		   new String[]
		   {
			   "documentation", "The virtio and RPMsg software, whose habits the engine follows; if left out, that of the operating system."
		   });
		addAnnotation
		  (getCore_BootedBy(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that loads or starts this one, or attaches to it."
		   });
		addAnnotation
		  (getCore_Boot(),
		   source,
		   new String[]
		   {
			   "documentation", "How it comes to life; load if it is booted by another core, else self."
		   });
		addAnnotation
		  (getCore_RunsOn(),
		   source,
		   new String[]
		   {
			   "documentation", "The host whose guest, or process, this is."
		   });
		addAnnotation
		  (getCore_Firmware(),
		   source,
		   new String[]
		   {
			   "documentation", "What remoteproc loads; if left out, a small firmware that contains just the resource table."
		   });
		addAnnotation
		  (getCore_Windows(),
		   source,
		   new String[]
		   {
			   "documentation", "How addresses of this core become physical ones. A space without a window is the physical one."
		   });
		addAnnotation
		  (getCore_Endpoints(),
		   source,
		   new String[]
		   {
			   "documentation", "RPMsg endpoints of this core."
		   });
		addAnnotation
		  (getCore_Tasks(),
		   source,
		   new String[]
		   {
			   "documentation", "What the core does when the system runs."
		   });
		addAnnotation
		  (firmwareEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The software of a core as remoteproc sees it."
		   });
		addAnnotation
		  (getFirmware_Image(),
		   source,
		   new String[]
		   {
			   "documentation", "The ELF file, relative to this file; if left out, a small one is made."
		   });
		addAnnotation
		  (getFirmware_ResourceTable(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the resource table lies in memory."
		   });
		addAnnotation
		  (getFirmware_Traces(),
		   source,
		   new String[]
		   {
			   "documentation", "Log buffers of the firmware."
		   });
		addAnnotation
		  (placedEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something that takes physical memory. With neither address nor offset it lies in its region where room is left, by the order of names."
		   });
		addAnnotation
		  (getPlaced_Address(),
		   source,
		   new String[]
		   {
			   "documentation", "Its first physical address."
		   });
		addAnnotation
		  (getPlaced_Region(),
		   source,
		   new String[]
		   {
			   "documentation", "The memory that holds it."
		   });
		addAnnotation
		  (getPlaced_Offset(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it begins in the region, in bytes."
		   });
		addAnnotation
		  (resourceTableEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The resource table of a firmware, with an entry for each virtio device of its core on remoteproc."
		   });
		addAnnotation
		  (traceBufferEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A log buffer of a firmware, an RSC_TRACE entry of its resource table."
		   });
		addAnnotation
		  (getTraceBuffer_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "Length in bytes."
		   });
		addAnnotation
		  (addressWindowEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A range of addresses of one core, and the physical memory behind it."
		   });
		addAnnotation
		  (getAddressWindow_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "A short name for messages."
		   });
		addAnnotation
		  (getAddressWindow_Space(),
		   source,
		   new String[]
		   {
			   "documentation", "Whose addresses the window translates."
		   });
		addAnnotation
		  (getAddressWindow_Address(),
		   source,
		   new String[]
		   {
			   "documentation", "First address as the core calls it."
		   });
		addAnnotation
		  (getAddressWindow_Physical(),
		   source,
		   new String[]
		   {
			   "documentation", "Physical address that it stands for; if left out, where its region begins."
		   });
		addAnnotation
		  (getAddressWindow_Region(),
		   source,
		   new String[]
		   {
			   "documentation", "The memory behind it."
		   });
		addAnnotation
		  (getAddressWindow_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "Length in bytes; if left out, that of its region."
		   });
		addAnnotation
		  (getAddressWindow_Access(),
		   source,
		   new String[]
		   {
			   "documentation", "What the core may do through the window."
		   });
		addAnnotation
		  (memoryRegionEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A range of physical memory; smaller ones may lie in it."
		   });
		addAnnotation
		  (getMemoryRegion_Address(),
		   source,
		   new String[]
		   {
			   "documentation", "First physical address."
		   });
		addAnnotation
		  (getMemoryRegion_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "Length in bytes."
		   });
		addAnnotation
		  (getMemoryRegion_Role(),
		   source,
		   new String[]
		   {
			   "documentation", "What the memory is for."
		   });
		addAnnotation
		  (getMemoryRegion_File(),
		   source,
		   new String[]
		   {
			   "documentation", "The file that holds its bytes while the system runs, relative to this file; if left out, memory of the running program."
		   });
		addAnnotation
		  (getMemoryRegion_Regions(),
		   source,
		   new String[]
		   {
			   "documentation", "Regions inside this one; their addresses are physical, too."
		   });
		addAnnotation
		  (mailboxEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A mailbox, messaging unit or event controller, which carries doorbells."
		   });
		addAnnotation
		  (getMailbox_Hardware(),
		   source,
		   new String[]
		   {
			   "documentation", "The unit as its maker or a device tree calls it: fsl,imx8qxp-mu."
		   });
		addAnnotation
		  (getMailbox_Channels(),
		   source,
		   new String[]
		   {
			   "documentation", "Its channels, or FIFOs."
		   });
		addAnnotation
		  (mailboxChannelEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One channel of a mailbox."
		   });
		addAnnotation
		  (doorbellEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An interrupt that one core raises at another."
		   });
		addAnnotation
		  (getDoorbell_From(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that rings."
		   });
		addAnnotation
		  (getDoorbell_To(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that is interrupted."
		   });
		addAnnotation
		  (getDoorbell_Trigger(),
		   source,
		   new String[]
		   {
			   "documentation", "How rings become interrupts; edge if left out."
		   });
		addAnnotation
		  (getDoorbell_Delay(),
		   source,
		   new String[]
		   {
			   "documentation", "Time from ringing to arrival; none if left out."
		   });
		addAnnotation
		  (getDoorbell_Channel(),
		   source,
		   new String[]
		   {
			   "documentation", "The channel of a mailbox that carries it."
		   });
		addAnnotation
		  (virtioDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A virtio device between a driver and the core that plays the device."
		   });
		addAnnotation
		  (getVirtioDevice_DriverSide(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that runs the driver."
		   });
		addAnnotation
		  (getVirtioDevice_DeviceSide(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that serves the device."
		   });
		addAnnotation
		  (getVirtioDevice_DriverStack(),
		   source,
		   new String[]
		   {
			   "documentation", "The driver side\'s virtio software, where it is not that of its core."
		   });
		addAnnotation
		  (getVirtioDevice_DeviceStack(),
		   source,
		   new String[]
		   {
			   "documentation", "The device side\'s virtio software, where it is not that of its core."
		   });
		addAnnotation
		  (getVirtioDevice_Features(),
		   source,
		   new String[]
		   {
			   "documentation", "Feature bits that the device offers; none if left out."
		   });
		addAnnotation
		  (getVirtioDevice_DriverFeatures(),
		   source,
		   new String[]
		   {
			   "documentation", "Feature bits that the driver understands, it accepts those that are also offered; all if left out."
		   });
		addAnnotation
		  (getVirtioDevice_Kick(),
		   source,
		   new String[]
		   {
			   "documentation", "The doorbell that the driver rings; none if the device looks by itself."
		   });
		addAnnotation
		  (getVirtioDevice_Interrupt(),
		   source,
		   new String[]
		   {
			   "documentation", "The doorbell that the device rings; none if the driver looks by itself."
		   });
		addAnnotation
		  (getVirtioDevice_Transport(),
		   source,
		   new String[]
		   {
			   "documentation", "How the two sides find each other and negotiate."
		   });
		addAnnotation
		  (getVirtioDevice_Queues(),
		   source,
		   new String[]
		   {
			   "documentation", "The queues."
		   });
		addAnnotation
		  (rpmsgDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An RPMsg bus (virtio device 7): queue 0 leads to the driver, queue 1 to the device."
		   });
		addAnnotation
		  (getRpmsgDevice_BusName(),
		   source,
		   new String[]
		   {
			   "documentation", "What the driver calls the bus; the name of the device if left out."
		   });
		addAnnotation
		  (getRpmsgDevice_Buffers(),
		   source,
		   new String[]
		   {
			   "documentation", "The message buffers of both directions."
		   });
		addAnnotation
		  (getRpmsgDevice_Channels(),
		   source,
		   new String[]
		   {
			   "documentation", "Channels that are expected on the bus."
		   });
		addAnnotation
		  (rpmsgBuffersEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Message buffers of an RPMsg bus, one behind the other."
		   });
		addAnnotation
		  (getRpmsgBuffers_Count(),
		   source,
		   new String[]
		   {
			   "documentation", "Buffers of both directions together; as many as both queues have entries if left out."
		   });
		addAnnotation
		  (getRpmsgBuffers_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "Bytes of one buffer, header of 16 bytes included; 512 if left out."
		   });
		addAnnotation
		  (rpmsgChannelEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A named service and the endpoints that speak over it."
		   });
		addAnnotation
		  (getRpmsgChannel_Service(),
		   source,
		   new String[]
		   {
			   "documentation", "Name on the wire, at most 31 characters."
		   });
		addAnnotation
		  (getRpmsgChannel_Ends(),
		   source,
		   new String[]
		   {
			   "documentation", "The ends of the channel; one where the other is made at run time."
		   });
		addAnnotation
		  (consoleDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A serial port (virtio device 3)."
		   });
		addAnnotation
		  (getConsoleDevice_Columns(),
		   source,
		   new String[]
		   {
			   "documentation", "Width of the console in characters."
		   });
		addAnnotation
		  (getConsoleDevice_Rows(),
		   source,
		   new String[]
		   {
			   "documentation", "Height of the console in characters."
		   });
		addAnnotation
		  (getConsoleDevice_Ports(),
		   source,
		   new String[]
		   {
			   "documentation", "Ports of a device that offers MULTIPORT."
		   });
		addAnnotation
		  (netDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A network card (virtio device 1)."
		   });
		addAnnotation
		  (getNetDevice_Mac(),
		   source,
		   new String[]
		   {
			   "documentation", "Its address: 52:54:00:12:34:56."
		   });
		addAnnotation
		  (getNetDevice_Mtu(),
		   source,
		   new String[]
		   {
			   "documentation", "Bytes of the largest packet."
		   });
		addAnnotation
		  (getNetDevice_QueuePairs(),
		   source,
		   new String[]
		   {
			   "documentation", "Most pairs of receive and transmit queues."
		   });
		addAnnotation
		  (blockDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A disk (virtio device 2)."
		   });
		addAnnotation
		  (getBlockDevice_Capacity(),
		   source,
		   new String[]
		   {
			   "documentation", "Its size in bytes, a multiple of 512."
		   });
		addAnnotation
		  (getBlockDevice_BlockSize(),
		   source,
		   new String[]
		   {
			   "documentation", "Bytes of a block."
		   });
		addAnnotation
		  (vsockDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A socket between guest and host (virtio device 19)."
		   });
		addAnnotation
		  (getVsockDevice_Cid(),
		   source,
		   new String[]
		   {
			   "documentation", "The context id of the guest."
		   });
		addAnnotation
		  (rngDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A source of entropy (virtio device 4)."
		   });
		addAnnotation
		  (cryptoDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A crypto accelerator (virtio device 20)."
		   });
		addAnnotation
		  (getCryptoDevice_DataQueues(),
		   source,
		   new String[]
		   {
			   "documentation", "Queues for requests, before the control queue; 1 if left out."
		   });
		addAnnotation
		  (gpuDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A display adapter with 2D commands (virtio device 16)."
		   });
		addAnnotation
		  (getGpuDevice_Width(),
		   source,
		   new String[]
		   {
			   "documentation", "Pixels of a row of its screen."
		   });
		addAnnotation
		  (getGpuDevice_Height(),
		   source,
		   new String[]
		   {
			   "documentation", "Rows of its screen."
		   });
		addAnnotation
		  (inputDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A keyboard, a mouse, a touch screen (virtio device 18)."
		   });
		addAnnotation
		  (getInputDevice_Product(),
		   source,
		   new String[]
		   {
			   "documentation", "What it calls itself."
		   });
		addAnnotation
		  (ninePDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A file system that speaks 9P (virtio device 9)."
		   });
		addAnnotation
		  (getNinePDevice_Tag(),
		   source,
		   new String[]
		   {
			   "documentation", "The name by which it is mounted."
		   });
		addAnnotation
		  (fileSystemDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A file system that speaks FUSE (virtio device 26)."
		   });
		addAnnotation
		  (getFileSystemDevice_Tag(),
		   source,
		   new String[]
		   {
			   "documentation", "The name by which it is mounted."
		   });
		addAnnotation
		  (iommuDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An IOMMU that guests program (virtio device 23)."
		   });
		addAnnotation
		  (getIommuDevice_PageSize(),
		   source,
		   new String[]
		   {
			   "documentation", "The smallest page that it maps."
		   });
		addAnnotation
		  (soundDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A sound card (virtio device 25)."
		   });
		addAnnotation
		  (getSoundDevice_Streams(),
		   source,
		   new String[]
		   {
			   "documentation", "PCM streams, those that play before those that record."
		   });
		addAnnotation
		  (getSoundDevice_Jacks(),
		   source,
		   new String[]
		   {
			   "documentation", "Jacks."
		   });
		addAnnotation
		  (scmiDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A firmware that is asked by the System Control and Management Interface, here for sensors (virtio device 32)."
		   });
		addAnnotation
		  (getScmiDevice_Sensors(),
		   source,
		   new String[]
		   {
			   "documentation", "Sensors that can be read."
		   });
		addAnnotation
		  (i2cDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An I2C adapter (virtio device 34)."
		   });
		addAnnotation
		  (getI2cDevice_Targets(),
		   source,
		   new String[]
		   {
			   "documentation", "Addresses on its bus that answer: 0x48 0x50."
		   });
		addAnnotation
		  (gpioDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A GPIO controller (virtio device 41)."
		   });
		addAnnotation
		  (getGpioDevice_Lines(),
		   source,
		   new String[]
		   {
			   "documentation", "Lines that it has."
		   });
		addAnnotation
		  (canDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A CAN controller (virtio device 36)."
		   });
		addAnnotation
		  (balloonDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A memory balloon (virtio device 5)."
		   });
		addAnnotation
		  (getBalloonDevice_Pages(),
		   source,
		   new String[]
		   {
			   "documentation", "Pages of 4096 bytes that the device wants to have."
		   });
		addAnnotation
		  (rtcDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A clock (virtio device 17)."
		   });
		addAnnotation
		  (getRtcDevice_Clocks(),
		   source,
		   new String[]
		   {
			   "documentation", "Clocks that can be read."
		   });
		addAnnotation
		  (mediaDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A camera or video codec (virtio device 48)."
		   });
		addAnnotation
		  (getMediaDevice_Card(),
		   source,
		   new String[]
		   {
			   "documentation", "What it calls itself."
		   });
		addAnnotation
		  (otherDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A virtio device without a class of its own."
		   });
		addAnnotation
		  (getOtherDevice_DeviceId(),
		   source,
		   new String[]
		   {
			   "documentation", "Virtio device id."
		   });
		addAnnotation
		  (getOtherDevice_Config(),
		   source,
		   new String[]
		   {
			   "documentation", "Its configuration space, in hex."
		   });
		addAnnotation
		  (virtqueueEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A ring of descriptors."
		   });
		addAnnotation
		  (getVirtqueue_Index(),
		   source,
		   new String[]
		   {
			   "documentation", "Queue number within the device."
		   });
		addAnnotation
		  (getVirtqueue_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "A label, such as rx or control; device/name means the queue, too."
		   });
		addAnnotation
		  (getVirtqueue_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "Number of entries, a power of two for split rings; 16 if left out."
		   });
		addAnnotation
		  (getVirtqueue_Align(),
		   source,
		   new String[]
		   {
			   "documentation", "Alignment of the used ring in the legacy layout, a power of two; 4096 if left out."
		   });
		addAnnotation
		  (getVirtqueue_NotifyId(),
		   source,
		   new String[]
		   {
			   "documentation", "The number by which a kick names this queue; its index if left out."
		   });
		addAnnotation
		  (getVirtqueue_Avail(),
		   source,
		   new String[]
		   {
			   "documentation", "Physical address of the available ring, where it is not behind the descriptors."
		   });
		addAnnotation
		  (getVirtqueue_Used(),
		   source,
		   new String[]
		   {
			   "documentation", "Physical address of the used ring, where it is not behind the available ring."
		   });
		addAnnotation
		  (getVirtqueue_Kick(),
		   source,
		   new String[]
		   {
			   "documentation", "A doorbell of its own that the driver rings; that of the device if left out."
		   });
		addAnnotation
		  (getVirtqueue_Interrupt(),
		   source,
		   new String[]
		   {
			   "documentation", "A doorbell of its own that the device rings; that of the device if left out."
		   });
		addAnnotation
		  (getVirtqueue_Bounce(),
		   source,
		   new String[]
		   {
			   "documentation", "Shared memory that the driver copies its buffers to; if left out, buffers are shared already."
		   });
		addAnnotation
		  (bounceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Bounce buffers of a queue."
		   });
		addAnnotation
		  (transportEClass,
		   source,
		   new String[]
		   {
			   "documentation", "How driver and device find each other and negotiate."
		   });
		addAnnotation
		  (remoteprocEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A vdev entry in the resource table of the device side\'s firmware."
		   });
		addAnnotation
		  (getRemoteproc_Vdev(),
		   source,
		   new String[]
		   {
			   "documentation", "Its number among the vdev entries of the table; by the order of names if left out."
		   });
		addAnnotation
		  (mmioEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A block of virtio-mmio registers."
		   });
		addAnnotation
		  (getMmio_Version(),
		   source,
		   new String[]
		   {
			   "documentation", "Which registers there are."
		   });
		addAnnotation
		  (getMmio_Trapped(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether each access traps to the device side; true if left out. Without traps the registers are shared memory."
		   });
		addAnnotation
		  (getMmio_AccessDoorbell(),
		   source,
		   new String[]
		   {
			   "documentation", "What takes register accesses to the device side: a level that the driver rings and waits for."
		   });
		addAnnotation
		  (getMmio_Structure(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the device side keeps its device structure, as its own software prints it."
		   });
		addAnnotation
		  (pciEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A PCI function with virtio capabilities; its place is that of the BAR with its registers."
		   });
		addAnnotation
		  (getPci_Slot(),
		   source,
		   new String[]
		   {
			   "documentation", "Domain, bus, device and function: 0000:00:04.0."
		   });
		addAnnotation
		  (getPci_Vectors(),
		   source,
		   new String[]
		   {
			   "documentation", "MSI-X vectors."
		   });
		addAnnotation
		  (fixedVringsEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Nothing is negotiated: both sides are built for the same rings. Its place is that of the status byte, as Zephyr\'s static vrings have one; without a place the device side waits for the first buffers."
		   });
		addAnnotation
		  (vhostUserEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A process serves the device over a socket."
		   });
		addAnnotation
		  (getVhostUser_Socket(),
		   source,
		   new String[]
		   {
			   "documentation", "Path of the socket."
		   });
		addAnnotation
		  (getVhostUser_Listens(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the device side listens and the driver side connects."
		   });
		addAnnotation
		  (endpointEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One end of RPMsg channels: an address on a bus."
		   });
		addAnnotation
		  (getEndpoint_Bus(),
		   source,
		   new String[]
		   {
			   "documentation", "The bus."
		   });
		addAnnotation
		  (getEndpoint_Service(),
		   source,
		   new String[]
		   {
			   "documentation", "The service that it announces or waits for; if left out, that of its channel."
		   });
		addAnnotation
		  (getEndpoint_Address(),
		   source,
		   new String[]
		   {
			   "documentation", "RPMsg address; if left out, it is assigned at run time."
		   });
		addAnnotation
		  (taskEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One of the things that a core does when the system runs."
		   });
		addAnnotation
		  (getTask_Start(),
		   source,
		   new String[]
		   {
			   "documentation", "Run time at which it begins; at once if left out."
		   });
		addAnnotation
		  (endpointTaskEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A task that speaks over an RPMsg endpoint of its core."
		   });
		addAnnotation
		  (getEndpointTask_Endpoint(),
		   source,
		   new String[]
		   {
			   "documentation", "The endpoint."
		   });
		addAnnotation
		  (trafficEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What a task sends: how often, how large and what."
		   });
		addAnnotation
		  (getTraffic_Count(),
		   source,
		   new String[]
		   {
			   "documentation", "Messages or requests before it ends, 0 never ends; 100 if left out."
		   });
		addAnnotation
		  (getTraffic_Period(),
		   source,
		   new String[]
		   {
			   "documentation", "Time from one burst to the next; as fast as the other side takes them if left out."
		   });
		addAnnotation
		  (getTraffic_Burst(),
		   source,
		   new String[]
		   {
			   "documentation", "How many leave in one burst; 1 if left out."
		   });
		addAnnotation
		  (getTraffic_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "Bytes of each: 64, a range 16..496, or a mix 16:3,496:1 in which small ones are three times as many; 16, or what fits the kind of task, if left out."
		   });
		addAnnotation
		  (getTraffic_Payload(),
		   source,
		   new String[]
		   {
			   "documentation", "What the bytes are; numbers in sequence if left out."
		   });
		addAnnotation
		  (getTraffic_Text(),
		   source,
		   new String[]
		   {
			   "documentation", "What it sends where the payload is text; \"hello world!\" if left out."
		   });
		addAnnotation
		  (getTraffic_Seed(),
		   source,
		   new String[]
		   {
			   "documentation", "Where random sizes and bytes begin; 1 if left out."
		   });
		addAnnotation
		  (clientSampleEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Sends a text once when its channel appears and once after each message that came back, then says goodbye: like the RPMsg sample client of Linux."
		   });
		addAnnotation
		  (getClientSample_Count(),
		   source,
		   new String[]
		   {
			   "documentation", "Messages to receive before it ends; 100 if left out."
		   });
		addAnnotation
		  (getClientSample_Text(),
		   source,
		   new String[]
		   {
			   "documentation", "What it sends; \"hello world!\" if left out."
		   });
		addAnnotation
		  (echoServiceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Announces a service and sends every message back to where it came from."
		   });
		addAnnotation
		  (getEchoService_Count(),
		   source,
		   new String[]
		   {
			   "documentation", "Messages to answer before it ends, 0 never ends; 100 if left out."
		   });
		addAnnotation
		  (pingEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Sends a message, waits until it comes back, measures how long that took."
		   });
		addAnnotation
		  (getPing_Timeout(),
		   source,
		   new String[]
		   {
			   "documentation", "How long it waits for an answer before it counts as lost; 1s if left out."
		   });
		addAnnotation
		  (producerEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Sends messages and expects no answer."
		   });
		addAnnotation
		  (consumerEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Takes messages and sends no answer."
		   });
		addAnnotation
		  (getConsumer_Count(),
		   source,
		   new String[]
		   {
			   "documentation", "Messages to take before it ends, 0 never ends; 100 if left out."
		   });
		addAnnotation
		  (getConsumer_Work(),
		   source,
		   new String[]
		   {
			   "documentation", "Time that it needs for each message; none if left out."
		   });
		addAnnotation
		  (requesterEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Sends requests and waits for the answer to each."
		   });
		addAnnotation
		  (getRequester_Timeout(),
		   source,
		   new String[]
		   {
			   "documentation", "How long it waits for an answer before it counts as lost; 1s if left out."
		   });
		addAnnotation
		  (replierEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Answers each request with a message of its own."
		   });
		addAnnotation
		  (getReplier_Work(),
		   source,
		   new String[]
		   {
			   "documentation", "Time that it needs for each request; none if left out."
		   });
		addAnnotation
		  (userEndpointEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A program in user space that opens the character device of an endpoint, writes and reads: as with rpmsg_char of Linux."
		   });
		addAnnotation
		  (getUserEndpoint_Destination(),
		   source,
		   new String[]
		   {
			   "documentation", "Address that it writes to; that of the other end of its channel if left out."
		   });
		addAnnotation
		  (getUserEndpoint_NonBlocking(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether calls that would wait fail at once instead; false if left out."
		   });
		addAnnotation
		  (getUserEndpoint_Work(),
		   source,
		   new String[]
		   {
			   "documentation", "Time that its reader needs for each message; none if left out."
		   });
		addAnnotation
		  (canNodeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Sends CAN frames over an endpoint and takes those of the other nodes."
		   });
		addAnnotation
		  (getCanNode_Identifier(),
		   source,
		   new String[]
		   {
			   "documentation", "Identifier of its frames, the lower one wins the bus."
		   });
		addAnnotation
		  (getCanNode_Extended(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the identifier has 29 bits instead of 11; false if left out."
		   });
		addAnnotation
		  (getCanNode_Fd(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether its frames are those of CAN FD; false if left out."
		   });
		addAnnotation
		  (canHubEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The bus between CAN nodes: takes a frame from the node that wins and sends it to all others when the bus has carried it."
		   });
		addAnnotation
		  (getCanHub_Buses(),
		   source,
		   new String[]
		   {
			   "documentation", "The RPMsg buses whose nodes it joins; all whose driver runs on its core if left out."
		   });
		addAnnotation
		  (getCanHub_Service(),
		   source,
		   new String[]
		   {
			   "documentation", "The service that the nodes announce; \"can\" if left out."
		   });
		addAnnotation
		  (getCanHub_BitRate(),
		   source,
		   new String[]
		   {
			   "documentation", "Bits a second; 500000 if left out."
		   });
		addAnnotation
		  (getCanHub_DataBitRate(),
		   source,
		   new String[]
		   {
			   "documentation", "Bits a second of the data of CAN FD frames; as the others if left out."
		   });
		addAnnotation
		  (digitalIoEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Digital inputs and outputs of a control unit, told and set over an endpoint."
		   });
		addAnnotation
		  (getDigitalIo_Inputs(),
		   source,
		   new String[]
		   {
			   "documentation", "How many lines it reads; 8 if left out."
		   });
		addAnnotation
		  (getDigitalIo_Outputs(),
		   source,
		   new String[]
		   {
			   "documentation", "How many lines it drives; 8 if left out."
		   });
		addAnnotation
		  (displayEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A text display of a control unit: sends what it shows over an endpoint."
		   });
		addAnnotation
		  (getDisplay_Columns(),
		   source,
		   new String[]
		   {
			   "documentation", "Characters of a row; 16 if left out."
		   });
		addAnnotation
		  (getDisplay_Rows(),
		   source,
		   new String[]
		   {
			   "documentation", "Rows; 2 if left out."
		   });
		addAnnotation
		  (getDisplay_Text(),
		   source,
		   new String[]
		   {
			   "documentation", "What it shows first."
		   });
		addAnnotation
		  (benchPanelEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The host side of digital inputs, outputs and displays of control units: shows them, switches inputs."
		   });
		addAnnotation
		  (getBenchPanel_Buses(),
		   source,
		   new String[]
		   {
			   "documentation", "The RPMsg buses whose units it shows; all whose driver runs on its core if left out."
		   });
		addAnnotation
		  (deviceTaskEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A task that uses or serves a virtio device."
		   });
		addAnnotation
		  (getDeviceTask_Device(),
		   source,
		   new String[]
		   {
			   "documentation", "The device."
		   });
		addAnnotation
		  (consoleWriterEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Prints a line over and over on a virtio console whose driver side runs on this core, one byte in one buffer."
		   });
		addAnnotation
		  (getConsoleWriter_Text(),
		   source,
		   new String[]
		   {
			   "documentation", "The line without time stamp and line feed."
		   });
		addAnnotation
		  (getConsoleWriter_Period(),
		   source,
		   new String[]
		   {
			   "documentation", "How often the writer looks whether its byte has come back; 20ms if left out."
		   });
		addAnnotation
		  (getConsoleWriter_Lines(),
		   source,
		   new String[]
		   {
			   "documentation", "Lines to print; 0, and if left out, never ends."
		   });
		addAnnotation
		  (consoleReaderEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The device side of a virtio console on this core: prints its configuration and then every line that arrives."
		   });
		addAnnotation
		  (deviceRequestsEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Uses a virtio device whose driver side runs on this core: reads and writes blocks, sends packets, polls sensors."
		   });
		addAnnotation
		  (getDeviceRequests_Mix(),
		   source,
		   new String[]
		   {
			   "documentation", "Which requests, and how often each: read:3 write:1; all that the device knows in turn if left out."
		   });
		addAnnotation
		  (getDeviceRequests_Depth(),
		   source,
		   new String[]
		   {
			   "documentation", "Requests that are under way at once; 1 if left out."
		   });
		addAnnotation
		  (netHubEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Joins network devices: what one driver sends, the others receive."
		   });
		addAnnotation
		  (getNetHub_Ports(),
		   source,
		   new String[]
		   {
			   "documentation", "The devices."
		   });
		addAnnotation
		  (stepEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something that happens to a part of the system while it runs."
		   });
		addAnnotation
		  (getStep_At(),
		   source,
		   new String[]
		   {
			   "documentation", "Run time at which it happens."
		   });
		addAnnotation
		  (getStep_Action(),
		   source,
		   new String[]
		   {
			   "documentation", "What happens."
		   });
		addAnnotation
		  (getStep_Target(),
		   source,
		   new String[]
		   {
			   "documentation", "What it happens to: a core, a task or an endpoint."
		   });
		addAnnotation
		  (coreKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Sorts of processors."
		   });
		addAnnotation
		  (coreKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not said."
		   });
		addAnnotation
		  (coreKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Application processor."
		   });
		addAnnotation
		  (coreKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Real-time processor."
		   });
		addAnnotation
		  (coreKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Microcontroller core."
		   });
		addAnnotation
		  (coreKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Signal processor."
		   });
		addAnnotation
		  (coreKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Programmable real-time unit."
		   });
		addAnnotation
		  (coreKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Virtual machine."
		   });
		addAnnotation
		  (operatingSystemEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Operating systems."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not said."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "No operating system."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Linux."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Zephyr."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "FreeRTOS."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "NuttX."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Another real-time system."
		   });
		addAnnotation
		  (stackEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Virtio and RPMsg software; each brings its habits."
		   });
		addAnnotation
		  (stackEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not said."
		   });
		addAnnotation
		  (stackEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Linux: drivers/virtio, drivers/rpmsg."
		   });
		addAnnotation
		  (stackEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "OpenAMP."
		   });
		addAnnotation
		  (stackEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "RPMsg-Lite."
		   });
		addAnnotation
		  (stackEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Zephyr: its IPC service over OpenAMP or static vrings."
		   });
		addAnnotation
		  (stackEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "NuttX."
		   });
		addAnnotation
		  (stackEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "QEMU."
		   });
		addAnnotation
		  (stackEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "The letter of the specification."
		   });
		addAnnotation
		  (bootEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How a core comes to life."
		   });
		addAnnotation
		  (bootEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not said."
		   });
		addAnnotation
		  (bootEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Another core loads and starts it."
		   });
		addAnnotation
		  (bootEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "It runs already when another core attaches to it."
		   });
		addAnnotation
		  (bootEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "By itself."
		   });
		addAnnotation
		  (regionRoleEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What memory is for."
		   });
		addAnnotation
		  (regionRoleEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not said."
		   });
		addAnnotation
		  (regionRoleEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Shared memory for rings and buffers alike."
		   });
		addAnnotation
		  (regionRoleEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Shared memory for rings."
		   });
		addAnnotation
		  (regionRoleEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Shared memory for buffers."
		   });
		addAnnotation
		  (regionRoleEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "A register block."
		   });
		addAnnotation
		  (regionRoleEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Code and data of a firmware, with its resource table."
		   });
		addAnnotation
		  (regionRoleEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Memory of one core only."
		   });
		addAnnotation
		  (doorbellTriggerEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How an interrupt line behaves."
		   });
		addAnnotation
		  (doorbellTriggerEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not said."
		   });
		addAnnotation
		  (doorbellTriggerEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Rings that nobody served yet become one interrupt."
		   });
		addAnnotation
		  (doorbellTriggerEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Each ring is one interrupt, as with a mailbox or a semaphore."
		   });
		addAnnotation
		  (doorbellTriggerEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Pending until acknowledged."
		   });
		addAnnotation
		  (addressSpaceEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The kinds of addresses that a core has besides physical ones."
		   });
		addAnnotation
		  (addressSpaceEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Device addresses: what firmware images and resource tables call a place."
		   });
		addAnnotation
		  (addressSpaceEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "What the instructions of the core use."
		   });
		addAnnotation
		  (addressSpaceEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "What an IOMMU translates."
		   });
		addAnnotation
		  (windowAccessEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What a core may do through a window."
		   });
		addAnnotation
		  (windowAccessEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not said."
		   });
		addAnnotation
		  (windowAccessEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Read and write."
		   });
		addAnnotation
		  (windowAccessEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Read only."
		   });
		addAnnotation
		  (mmioVersionEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Versions of virtio-mmio."
		   });
		addAnnotation
		  (mmioVersionEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Version 2."
		   });
		addAnnotation
		  (mmioVersionEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Version 1."
		   });
		addAnnotation
		  (payloadEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What the bytes of messages are."
		   });
		addAnnotation
		  (payloadEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not said."
		   });
		addAnnotation
		  (payloadEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A text, cut or repeated to the size."
		   });
		addAnnotation
		  (payloadEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "A number that counts up, so that the receiver sees what is lost, doubled or out of order."
		   });
		addAnnotation
		  (payloadEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Random bytes from a seed."
		   });
		addAnnotation
		  (stepActionEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What can happen to a part of the system."
		   });
		addAnnotation
		  (stepActionEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Not said."
		   });
		addAnnotation
		  (stepActionEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "The core or task stands still."
		   });
		addAnnotation
		  (stepActionEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "It goes on."
		   });
		addAnnotation
		  (stepActionEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "The core stops dead, its memory stays as it is."
		   });
		addAnnotation
		  (stepActionEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "The core begins anew."
		   });
		addAnnotation
		  (stepActionEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "The host loads the firmware again and starts the core."
		   });
		addAnnotation
		  (stepActionEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "The endpoint goes away, its service is withdrawn."
		   });
		addAnnotation
		  (addressEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "An address, written in hex."
		   });
		addAnnotation
		  (sizeEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "A number of bytes, written in hex or with a unit: 0x10000, 64KiB."
		   });
		addAnnotation
		  (sizeMixEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "Sizes of messages in bytes: 64, a range 16..496, a mix 16:3,496:1."
		   });
		addAnnotation
		  (durationEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "A time span with its unit: 20ms.",
			   "create", "return org.ringscope.model.type.Durations.parse(it);",
			   "convert", "return org.ringscope.model.type.Durations.format(it);"
		   });
		addAnnotation
		  (uInt32EDataType,
		   source,
		   new String[]
		   {
			   "documentation", "An unsigned 32-bit number.",
			   "create", "return org.ringscope.model.type.UInt32.parse(it);",
			   "convert", "return org.ringscope.model.type.UInt32.format(it);"
		   });
		addAnnotation
		  (featureBitsEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "Virtio feature bits: names, numbers in hex, or both: VERSION_1 0x3."
		   });
	}

} //TopologyPackageImpl
