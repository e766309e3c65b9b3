/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.ringscope.model.Address;
import org.ringscope.model.AddressSpace;
import org.ringscope.model.AddressWindow;
import org.ringscope.model.ClientSample;
import org.ringscope.model.ConsoleReader;
import org.ringscope.model.ConsoleWriter;
import org.ringscope.model.Core;
import org.ringscope.model.CoreKind;
import org.ringscope.model.Doorbell;
import org.ringscope.model.DoorbellTrigger;
import org.ringscope.model.EchoService;
import org.ringscope.model.Endpoint;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.NamedElement;
import org.ringscope.model.OperatingSystem;
import org.ringscope.model.RegionBacking;
import org.ringscope.model.RegionRole;
import org.ringscope.model.RingFormat;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.RpmsgChannel;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyFactory;
import org.ringscope.model.TopologyPackage;
import org.ringscope.model.Transport;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.model.Workload;

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
	private EClass namedElementEClass = null;

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
	private EClass virtqueueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rpmsgBusEClass = null;

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
	private EClass endpointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workloadEClass = null;

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
	private EEnum addressSpaceEEnum = null;

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
	private EEnum regionRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum regionBackingEEnum = null;

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
	private EEnum transportEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ringFormatEEnum = null;

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
	private EDataType hexEDataType = null;

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
	 * @see org.ringscope.model.TopologyPackage#eNS_URI
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
	public EAttribute getTopology_Name()
	{
		return (EAttribute)topologyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTopology_Description()
	{
		return (EAttribute)topologyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTopology_Cores()
	{
		return (EReference)topologyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTopology_Regions()
	{
		return (EReference)topologyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTopology_Doorbells()
	{
		return (EReference)topologyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTopology_Devices()
	{
		return (EReference)topologyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTopology_Buses()
	{
		return (EReference)topologyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTopology_Workloads()
	{
		return (EReference)topologyEClass.getEStructuralFeatures().get(7);
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
	public EAttribute getCore_Os()
	{
		return (EAttribute)coreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_BootedBy()
	{
		return (EReference)coreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCore_Firmware()
	{
		return (EAttribute)coreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_Windows()
	{
		return (EReference)coreEClass.getEStructuralFeatures().get(4);
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
	public EAttribute getAddressWindow_From()
	{
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressWindow_To()
	{
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressWindow_Size()
	{
		return (EAttribute)addressWindowEClass.getEStructuralFeatures().get(4);
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
	public EAttribute getMemoryRegion_Backing()
	{
		return (EAttribute)memoryRegionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryRegion_File()
	{
		return (EAttribute)memoryRegionEClass.getEStructuralFeatures().get(4);
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
	public EAttribute getDoorbell_DelayNanos()
	{
		return (EAttribute)doorbellEClass.getEStructuralFeatures().get(3);
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
	public EAttribute getVirtioDevice_DeviceId()
	{
		return (EAttribute)virtioDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_Driver()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_Device()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtioDevice_Transport()
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
	public EAttribute getVirtioDevice_Base()
	{
		return (EAttribute)virtioDeviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtioDevice_Structure()
	{
		return (EAttribute)virtioDeviceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_Kick()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_Interrupt()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_Configuration()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_Bounce()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtioDevice_Queues()
	{
		return (EReference)virtioDeviceEClass.getEStructuralFeatures().get(12);
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
	public EAttribute getVirtqueue_Size()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Format()
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
	public EReference getVirtqueue_Region()
	{
		return (EReference)virtqueueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Desc()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Avail()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Used()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRpmsgBus()
	{
		return rpmsgBusEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRpmsgBus_Device()
	{
		return (EReference)rpmsgBusEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRpmsgBus_BufferSize()
	{
		return (EAttribute)rpmsgBusEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRpmsgBus_BufferCount()
	{
		return (EAttribute)rpmsgBusEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRpmsgBus_Buffers()
	{
		return (EReference)rpmsgBusEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRpmsgBus_Channels()
	{
		return (EReference)rpmsgBusEClass.getEStructuralFeatures().get(4);
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
	public EReference getRpmsgChannel_Endpoints()
	{
		return (EReference)rpmsgChannelEClass.getEStructuralFeatures().get(1);
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
	public EReference getEndpoint_Core()
	{
		return (EReference)endpointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpoint_Address()
	{
		return (EAttribute)endpointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkload()
	{
		return workloadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkload_Core()
	{
		return (EReference)workloadEClass.getEStructuralFeatures().get(0);
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
	public EReference getClientSample_Bus()
	{
		return (EReference)clientSampleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClientSample_Service()
	{
		return (EAttribute)clientSampleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClientSample_Count()
	{
		return (EAttribute)clientSampleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClientSample_Text()
	{
		return (EAttribute)clientSampleEClass.getEStructuralFeatures().get(3);
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
	public EReference getEchoService_Bus()
	{
		return (EReference)echoServiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEchoService_Service()
	{
		return (EAttribute)echoServiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEchoService_Count()
	{
		return (EAttribute)echoServiceEClass.getEStructuralFeatures().get(2);
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
	public EReference getConsoleWriter_Device()
	{
		return (EReference)consoleWriterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsoleWriter_Text()
	{
		return (EAttribute)consoleWriterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsoleWriter_StartMillis()
	{
		return (EAttribute)consoleWriterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsoleWriter_ByteMillis()
	{
		return (EAttribute)consoleWriterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsoleWriter_Lines()
	{
		return (EAttribute)consoleWriterEClass.getEStructuralFeatures().get(4);
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
	public EReference getConsoleReader_Device()
	{
		return (EReference)consoleReaderEClass.getEStructuralFeatures().get(0);
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
	public EEnum getRegionBacking()
	{
		return regionBackingEEnum;
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
	public EEnum getTransport()
	{
		return transportEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRingFormat()
	{
		return ringFormatEEnum;
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
	public EDataType getHex()
	{
		return hexEDataType;
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
		namedElementEClass = createEClass(NAMED_ELEMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME);

		topologyEClass = createEClass(TOPOLOGY);
		createEAttribute(topologyEClass, TOPOLOGY__NAME);
		createEAttribute(topologyEClass, TOPOLOGY__DESCRIPTION);
		createEReference(topologyEClass, TOPOLOGY__CORES);
		createEReference(topologyEClass, TOPOLOGY__REGIONS);
		createEReference(topologyEClass, TOPOLOGY__DOORBELLS);
		createEReference(topologyEClass, TOPOLOGY__DEVICES);
		createEReference(topologyEClass, TOPOLOGY__BUSES);
		createEReference(topologyEClass, TOPOLOGY__WORKLOADS);

		coreEClass = createEClass(CORE);
		createEAttribute(coreEClass, CORE__KIND);
		createEAttribute(coreEClass, CORE__OS);
		createEReference(coreEClass, CORE__BOOTED_BY);
		createEAttribute(coreEClass, CORE__FIRMWARE);
		createEReference(coreEClass, CORE__WINDOWS);

		addressWindowEClass = createEClass(ADDRESS_WINDOW);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__NAME);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__SPACE);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__FROM);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__TO);
		createEAttribute(addressWindowEClass, ADDRESS_WINDOW__SIZE);

		memoryRegionEClass = createEClass(MEMORY_REGION);
		createEAttribute(memoryRegionEClass, MEMORY_REGION__ADDRESS);
		createEAttribute(memoryRegionEClass, MEMORY_REGION__SIZE);
		createEAttribute(memoryRegionEClass, MEMORY_REGION__ROLE);
		createEAttribute(memoryRegionEClass, MEMORY_REGION__BACKING);
		createEAttribute(memoryRegionEClass, MEMORY_REGION__FILE);

		doorbellEClass = createEClass(DOORBELL);
		createEReference(doorbellEClass, DOORBELL__FROM);
		createEReference(doorbellEClass, DOORBELL__TO);
		createEAttribute(doorbellEClass, DOORBELL__TRIGGER);
		createEAttribute(doorbellEClass, DOORBELL__DELAY_NANOS);

		virtioDeviceEClass = createEClass(VIRTIO_DEVICE);
		createEAttribute(virtioDeviceEClass, VIRTIO_DEVICE__DEVICE_ID);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__DRIVER);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__DEVICE);
		createEAttribute(virtioDeviceEClass, VIRTIO_DEVICE__TRANSPORT);
		createEAttribute(virtioDeviceEClass, VIRTIO_DEVICE__FEATURES);
		createEAttribute(virtioDeviceEClass, VIRTIO_DEVICE__DRIVER_FEATURES);
		createEAttribute(virtioDeviceEClass, VIRTIO_DEVICE__BASE);
		createEAttribute(virtioDeviceEClass, VIRTIO_DEVICE__STRUCTURE);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__KICK);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__INTERRUPT);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__CONFIGURATION);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__BOUNCE);
		createEReference(virtioDeviceEClass, VIRTIO_DEVICE__QUEUES);

		virtqueueEClass = createEClass(VIRTQUEUE);
		createEAttribute(virtqueueEClass, VIRTQUEUE__INDEX);
		createEAttribute(virtqueueEClass, VIRTQUEUE__SIZE);
		createEAttribute(virtqueueEClass, VIRTQUEUE__FORMAT);
		createEAttribute(virtqueueEClass, VIRTQUEUE__ALIGN);
		createEAttribute(virtqueueEClass, VIRTQUEUE__NOTIFY_ID);
		createEReference(virtqueueEClass, VIRTQUEUE__REGION);
		createEAttribute(virtqueueEClass, VIRTQUEUE__DESC);
		createEAttribute(virtqueueEClass, VIRTQUEUE__AVAIL);
		createEAttribute(virtqueueEClass, VIRTQUEUE__USED);

		rpmsgBusEClass = createEClass(RPMSG_BUS);
		createEReference(rpmsgBusEClass, RPMSG_BUS__DEVICE);
		createEAttribute(rpmsgBusEClass, RPMSG_BUS__BUFFER_SIZE);
		createEAttribute(rpmsgBusEClass, RPMSG_BUS__BUFFER_COUNT);
		createEReference(rpmsgBusEClass, RPMSG_BUS__BUFFERS);
		createEReference(rpmsgBusEClass, RPMSG_BUS__CHANNELS);

		rpmsgChannelEClass = createEClass(RPMSG_CHANNEL);
		createEAttribute(rpmsgChannelEClass, RPMSG_CHANNEL__SERVICE);
		createEReference(rpmsgChannelEClass, RPMSG_CHANNEL__ENDPOINTS);

		endpointEClass = createEClass(ENDPOINT);
		createEReference(endpointEClass, ENDPOINT__CORE);
		createEAttribute(endpointEClass, ENDPOINT__ADDRESS);

		workloadEClass = createEClass(WORKLOAD);
		createEReference(workloadEClass, WORKLOAD__CORE);

		clientSampleEClass = createEClass(CLIENT_SAMPLE);
		createEReference(clientSampleEClass, CLIENT_SAMPLE__BUS);
		createEAttribute(clientSampleEClass, CLIENT_SAMPLE__SERVICE);
		createEAttribute(clientSampleEClass, CLIENT_SAMPLE__COUNT);
		createEAttribute(clientSampleEClass, CLIENT_SAMPLE__TEXT);

		echoServiceEClass = createEClass(ECHO_SERVICE);
		createEReference(echoServiceEClass, ECHO_SERVICE__BUS);
		createEAttribute(echoServiceEClass, ECHO_SERVICE__SERVICE);
		createEAttribute(echoServiceEClass, ECHO_SERVICE__COUNT);

		consoleWriterEClass = createEClass(CONSOLE_WRITER);
		createEReference(consoleWriterEClass, CONSOLE_WRITER__DEVICE);
		createEAttribute(consoleWriterEClass, CONSOLE_WRITER__TEXT);
		createEAttribute(consoleWriterEClass, CONSOLE_WRITER__START_MILLIS);
		createEAttribute(consoleWriterEClass, CONSOLE_WRITER__BYTE_MILLIS);
		createEAttribute(consoleWriterEClass, CONSOLE_WRITER__LINES);

		consoleReaderEClass = createEClass(CONSOLE_READER);
		createEReference(consoleReaderEClass, CONSOLE_READER__DEVICE);

		// Create enums
		addressSpaceEEnum = createEEnum(ADDRESS_SPACE);
		coreKindEEnum = createEEnum(CORE_KIND);
		operatingSystemEEnum = createEEnum(OPERATING_SYSTEM);
		regionRoleEEnum = createEEnum(REGION_ROLE);
		regionBackingEEnum = createEEnum(REGION_BACKING);
		doorbellTriggerEEnum = createEEnum(DOORBELL_TRIGGER);
		transportEEnum = createEEnum(TRANSPORT);
		ringFormatEEnum = createEEnum(RING_FORMAT);

		// Create data types
		addressEDataType = createEDataType(ADDRESS);
		hexEDataType = createEDataType(HEX);
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
		coreEClass.getESuperTypes().add(this.getNamedElement());
		memoryRegionEClass.getESuperTypes().add(this.getNamedElement());
		doorbellEClass.getESuperTypes().add(this.getNamedElement());
		virtioDeviceEClass.getESuperTypes().add(this.getNamedElement());
		rpmsgBusEClass.getESuperTypes().add(this.getNamedElement());
		clientSampleEClass.getESuperTypes().add(this.getWorkload());
		echoServiceEClass.getESuperTypes().add(this.getWorkload());
		consoleWriterEClass.getESuperTypes().add(this.getWorkload());
		consoleReaderEClass.getESuperTypes().add(this.getWorkload());

		// Initialize classes, features, and operations; add parameters
		initEClass(namedElementEClass, NamedElement.class, "NamedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamedElement_Name(), ecorePackage.getEString(), "name", null, 1, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(topologyEClass, Topology.class, "Topology", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTopology_Name(), ecorePackage.getEString(), "name", null, 1, 1, Topology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTopology_Description(), ecorePackage.getEString(), "description", null, 0, 1, Topology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTopology_Cores(), this.getCore(), null, "cores", null, 0, -1, Topology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTopology_Regions(), this.getMemoryRegion(), null, "regions", null, 0, -1, Topology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTopology_Doorbells(), this.getDoorbell(), null, "doorbells", null, 0, -1, Topology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTopology_Devices(), this.getVirtioDevice(), null, "devices", null, 0, -1, Topology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTopology_Buses(), this.getRpmsgBus(), null, "buses", null, 0, -1, Topology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTopology_Workloads(), this.getWorkload(), null, "workloads", null, 0, -1, Topology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coreEClass, Core.class, "Core", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCore_Kind(), this.getCoreKind(), "kind", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCore_Os(), this.getOperatingSystem(), "os", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_BootedBy(), this.getCore(), null, "bootedBy", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCore_Firmware(), ecorePackage.getEString(), "firmware", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_Windows(), this.getAddressWindow(), null, "windows", null, 0, -1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addressWindowEClass, AddressWindow.class, "AddressWindow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAddressWindow_Name(), ecorePackage.getEString(), "name", null, 0, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressWindow_Space(), this.getAddressSpace(), "space", null, 0, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressWindow_From(), this.getAddress(), "from", null, 1, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressWindow_To(), this.getAddress(), "to", null, 1, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressWindow_Size(), this.getHex(), "size", null, 1, 1, AddressWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryRegionEClass, MemoryRegion.class, "MemoryRegion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryRegion_Address(), this.getAddress(), "address", null, 1, 1, MemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryRegion_Size(), this.getHex(), "size", null, 1, 1, MemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryRegion_Role(), this.getRegionRole(), "role", null, 0, 1, MemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryRegion_Backing(), this.getRegionBacking(), "backing", null, 0, 1, MemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryRegion_File(), ecorePackage.getEString(), "file", null, 0, 1, MemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(doorbellEClass, Doorbell.class, "Doorbell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDoorbell_From(), this.getCore(), null, "from", null, 1, 1, Doorbell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDoorbell_To(), this.getCore(), null, "to", null, 1, 1, Doorbell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDoorbell_Trigger(), this.getDoorbellTrigger(), "trigger", null, 0, 1, Doorbell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDoorbell_DelayNanos(), ecorePackage.getELong(), "delayNanos", null, 0, 1, Doorbell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtioDeviceEClass, VirtioDevice.class, "VirtioDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtioDevice_DeviceId(), ecorePackage.getEInt(), "deviceId", null, 1, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtioDevice_Driver(), this.getCore(), null, "driver", null, 1, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtioDevice_Device(), this.getCore(), null, "device", null, 1, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtioDevice_Transport(), this.getTransport(), "transport", null, 0, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtioDevice_Features(), this.getHex(), "features", null, 0, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtioDevice_DriverFeatures(), this.getHex(), "driverFeatures", "9223372036854775807", 0, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtioDevice_Base(), this.getAddress(), "base", null, 0, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtioDevice_Structure(), this.getAddress(), "structure", null, 0, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtioDevice_Kick(), this.getDoorbell(), null, "kick", null, 1, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtioDevice_Interrupt(), this.getDoorbell(), null, "interrupt", null, 1, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtioDevice_Configuration(), this.getDoorbell(), null, "configuration", null, 0, 1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtioDevice_Bounce(), this.getMemoryRegion(), null, "bounce", null, 0, -1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtioDevice_Queues(), this.getVirtqueue(), null, "queues", null, 0, -1, VirtioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtqueueEClass, Virtqueue.class, "Virtqueue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtqueue_Index(), ecorePackage.getEInt(), "index", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Size(), ecorePackage.getEInt(), "size", "16", 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Format(), this.getRingFormat(), "format", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Align(), ecorePackage.getEInt(), "align", "4096", 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_NotifyId(), ecorePackage.getEInt(), "notifyId", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtqueue_Region(), this.getMemoryRegion(), null, "region", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Desc(), this.getAddress(), "desc", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Avail(), this.getAddress(), "avail", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Used(), this.getAddress(), "used", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rpmsgBusEClass, RpmsgBus.class, "RpmsgBus", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRpmsgBus_Device(), this.getVirtioDevice(), null, "device", null, 1, 1, RpmsgBus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRpmsgBus_BufferSize(), ecorePackage.getEInt(), "bufferSize", "512", 0, 1, RpmsgBus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRpmsgBus_BufferCount(), ecorePackage.getEInt(), "bufferCount", "32", 0, 1, RpmsgBus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRpmsgBus_Buffers(), this.getMemoryRegion(), null, "buffers", null, 1, 1, RpmsgBus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRpmsgBus_Channels(), this.getRpmsgChannel(), null, "channels", null, 0, -1, RpmsgBus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rpmsgChannelEClass, RpmsgChannel.class, "RpmsgChannel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRpmsgChannel_Service(), ecorePackage.getEString(), "service", null, 1, 1, RpmsgChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRpmsgChannel_Endpoints(), this.getEndpoint(), null, "endpoints", null, 0, -1, RpmsgChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(endpointEClass, Endpoint.class, "Endpoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEndpoint_Core(), this.getCore(), null, "core", null, 1, 1, Endpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpoint_Address(), this.getAddress(), "address", null, 0, 1, Endpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workloadEClass, Workload.class, "Workload", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getWorkload_Core(), this.getCore(), null, "core", null, 1, 1, Workload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clientSampleEClass, ClientSample.class, "ClientSample", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getClientSample_Bus(), this.getRpmsgBus(), null, "bus", null, 1, 1, ClientSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClientSample_Service(), ecorePackage.getEString(), "service", "rpmsg-client-sample", 0, 1, ClientSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClientSample_Count(), ecorePackage.getEInt(), "count", "100", 0, 1, ClientSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClientSample_Text(), ecorePackage.getEString(), "text", "hello world!", 0, 1, ClientSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(echoServiceEClass, EchoService.class, "EchoService", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEchoService_Bus(), this.getRpmsgBus(), null, "bus", null, 1, 1, EchoService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEchoService_Service(), ecorePackage.getEString(), "service", "rpmsg-client-sample", 0, 1, EchoService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEchoService_Count(), ecorePackage.getEInt(), "count", "100", 0, 1, EchoService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consoleWriterEClass, ConsoleWriter.class, "ConsoleWriter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConsoleWriter_Device(), this.getVirtioDevice(), null, "device", null, 1, 1, ConsoleWriter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsoleWriter_Text(), ecorePackage.getEString(), "text", null, 1, 1, ConsoleWriter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsoleWriter_StartMillis(), ecorePackage.getELong(), "startMillis", null, 0, 1, ConsoleWriter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsoleWriter_ByteMillis(), ecorePackage.getELong(), "byteMillis", "20", 0, 1, ConsoleWriter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsoleWriter_Lines(), ecorePackage.getEInt(), "lines", null, 0, 1, ConsoleWriter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consoleReaderEClass, ConsoleReader.class, "ConsoleReader", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConsoleReader_Device(), this.getVirtioDevice(), null, "device", null, 1, 1, ConsoleReader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(addressSpaceEEnum, AddressSpace.class, "AddressSpace");
		addEEnumLiteral(addressSpaceEEnum, AddressSpace.DEVICE);
		addEEnumLiteral(addressSpaceEEnum, AddressSpace.CPU);

		initEEnum(coreKindEEnum, CoreKind.class, "CoreKind");
		addEEnumLiteral(coreKindEEnum, CoreKind.APPLICATION);
		addEEnumLiteral(coreKindEEnum, CoreKind.REALTIME);
		addEEnumLiteral(coreKindEEnum, CoreKind.MICROCONTROLLER);
		addEEnumLiteral(coreKindEEnum, CoreKind.DSP);
		addEEnumLiteral(coreKindEEnum, CoreKind.GUEST);

		initEEnum(operatingSystemEEnum, OperatingSystem.class, "OperatingSystem");
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.BARE_METAL);
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.LINUX);
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.ZEPHYR);
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.FREERTOS);
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.NUTTX);
		addEEnumLiteral(operatingSystemEEnum, OperatingSystem.RTOS);

		initEEnum(regionRoleEEnum, RegionRole.class, "RegionRole");
		addEEnumLiteral(regionRoleEEnum, RegionRole.SHARED);
		addEEnumLiteral(regionRoleEEnum, RegionRole.VRINGS);
		addEEnumLiteral(regionRoleEEnum, RegionRole.BUFFERS);
		addEEnumLiteral(regionRoleEEnum, RegionRole.REGISTERS);
		addEEnumLiteral(regionRoleEEnum, RegionRole.FIRMWARE);
		addEEnumLiteral(regionRoleEEnum, RegionRole.PRIVATE);

		initEEnum(regionBackingEEnum, RegionBacking.class, "RegionBacking");
		addEEnumLiteral(regionBackingEEnum, RegionBacking.MEMORY);
		addEEnumLiteral(regionBackingEEnum, RegionBacking.FILE);

		initEEnum(doorbellTriggerEEnum, DoorbellTrigger.class, "DoorbellTrigger");
		addEEnumLiteral(doorbellTriggerEEnum, DoorbellTrigger.EDGE);
		addEEnumLiteral(doorbellTriggerEEnum, DoorbellTrigger.COUNTED);
		addEEnumLiteral(doorbellTriggerEEnum, DoorbellTrigger.LEVEL);

		initEEnum(transportEEnum, Transport.class, "Transport");
		addEEnumLiteral(transportEEnum, Transport.REMOTEPROC);
		addEEnumLiteral(transportEEnum, Transport.MMIO1);
		addEEnumLiteral(transportEEnum, Transport.MMIO2);
		addEEnumLiteral(transportEEnum, Transport.MMIO_SHARED1);
		addEEnumLiteral(transportEEnum, Transport.MMIO_SHARED2);

		initEEnum(ringFormatEEnum, RingFormat.class, "RingFormat");
		addEEnumLiteral(ringFormatEEnum, RingFormat.SPLIT);
		addEEnumLiteral(ringFormatEEnum, RingFormat.PACKED);

		// Initialize data types
		initEDataType(addressEDataType, Address.class, "Address", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(hexEDataType, long.class, "Hex", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

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
		  (namedElementEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something that others refer to by its name. Names are unique in a file."
		   });
		addAnnotation
		  (getNamedElement_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "The unique name; it also names the element in traces, pictures and messages."
		   });
		addAnnotation
		  (topologyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A whole system: its processors, memories, doorbells, virtio devices, RPMsg buses and what the processors do."
		   });
		addAnnotation
		  (getTopology_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "The name of the system."
		   });
		addAnnotation
		  (getTopology_Description(),
		   source,
		   new String[]
		   {
			   "documentation", "What the system shows, in a sentence."
		   });
		addAnnotation
		  (getTopology_Cores(),
		   source,
		   new String[]
		   {
			   "documentation", "The processors."
		   });
		addAnnotation
		  (getTopology_Regions(),
		   source,
		   new String[]
		   {
			   "documentation", "Physical memory."
		   });
		addAnnotation
		  (getTopology_Doorbells(),
		   source,
		   new String[]
		   {
			   "documentation", "Inter-processor interrupts."
		   });
		addAnnotation
		  (getTopology_Devices(),
		   source,
		   new String[]
		   {
			   "documentation", "Virtio devices with their queues."
		   });
		addAnnotation
		  (getTopology_Buses(),
		   source,
		   new String[]
		   {
			   "documentation", "RPMsg buses, each on one virtio device."
		   });
		addAnnotation
		  (getTopology_Workloads(),
		   source,
		   new String[]
		   {
			   "documentation", "What the processors do when the system runs."
		   });
		addAnnotation
		  (coreEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A processor (or guest); its workloads share it."
		   });
		addAnnotation
		  (getCore_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What sort of processor this is."
		   });
		addAnnotation
		  (getCore_Os(),
		   source,
		   new String[]
		   {
			   "documentation", "The operating system; it decides whose habits the engine follows."
		   });
		addAnnotation
		  (getCore_BootedBy(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that loads this one through remoteproc; none when it starts by itself."
		   });
		addAnnotation
		  (getCore_Firmware(),
		   source,
		   new String[]
		   {
			   "documentation", "The ELF file that remoteproc loads, relative to this file; empty builds a small one that contains just the resource table."
		   });
		addAnnotation
		  (getCore_Windows(),
		   source,
		   new String[]
		   {
			   "documentation", "How addresses of this core become physical ones. A space without a window is the physical one."
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
		  (getAddressWindow_From(),
		   source,
		   new String[]
		   {
			   "documentation", "First address as the core calls it."
		   });
		addAnnotation
		  (getAddressWindow_To(),
		   source,
		   new String[]
		   {
			   "documentation", "Physical address that it stands for."
		   });
		addAnnotation
		  (getAddressWindow_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "Length in bytes."
		   });
		addAnnotation
		  (memoryRegionEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A range of physical memory."
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
		  (getMemoryRegion_Backing(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the bytes live while the system runs."
		   });
		addAnnotation
		  (getMemoryRegion_File(),
		   source,
		   new String[]
		   {
			   "documentation", "The backing file, relative to this file."
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
			   "documentation", "How rings become interrupts."
		   });
		addAnnotation
		  (getDoorbell_DelayNanos(),
		   source,
		   new String[]
		   {
			   "documentation", "Time from ringing to arrival, in nanoseconds."
		   });
		addAnnotation
		  (virtioDeviceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A virtio device between a driver core and a device core."
		   });
		addAnnotation
		  (getVirtioDevice_DeviceId(),
		   source,
		   new String[]
		   {
			   "documentation", "Virtio device id (3 console, 7 RPMsg)."
		   });
		addAnnotation
		  (getVirtioDevice_Driver(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that runs the driver side."
		   });
		addAnnotation
		  (getVirtioDevice_Device(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that runs the device side."
		   });
		addAnnotation
		  (getVirtioDevice_Transport(),
		   source,
		   new String[]
		   {
			   "documentation", "How the two sides find each other and negotiate."
		   });
		addAnnotation
		  (getVirtioDevice_Features(),
		   source,
		   new String[]
		   {
			   "documentation", "Feature bits that the device offers."
		   });
		addAnnotation
		  (getVirtioDevice_DriverFeatures(),
		   source,
		   new String[]
		   {
			   "documentation", "Feature bits that the driver understands; it accepts those that are also offered."
		   });
		addAnnotation
		  (getVirtioDevice_Base(),
		   source,
		   new String[]
		   {
			   "documentation", "Physical address of the register block (virtio-mmio) or of the resource table (remoteproc)."
		   });
		addAnnotation
		  (getVirtioDevice_Structure(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the device side keeps its device structure, as its own software prints it."
		   });
		addAnnotation
		  (getVirtioDevice_Kick(),
		   source,
		   new String[]
		   {
			   "documentation", "The doorbell that the driver rings."
		   });
		addAnnotation
		  (getVirtioDevice_Interrupt(),
		   source,
		   new String[]
		   {
			   "documentation", "The doorbell that the device rings."
		   });
		addAnnotation
		  (getVirtioDevice_Configuration(),
		   source,
		   new String[]
		   {
			   "documentation", "What takes register accesses of virtio-mmio to the device core: a level that the driver rings and waits for."
		   });
		addAnnotation
		  (getVirtioDevice_Bounce(),
		   source,
		   new String[]
		   {
			   "documentation", "Shared memory for bounce buffers, one region for each queue in the order of their indices; none means that buffers are shared already."
		   });
		addAnnotation
		  (getVirtioDevice_Queues(),
		   source,
		   new String[]
		   {
			   "documentation", "The queues in the order of their indices."
		   });
		addAnnotation
		  (virtqueueEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A ring of descriptors. Where addresses are left out the transport lays the ring out in its region."
		   });
		addAnnotation
		  (getVirtqueue_Index(),
		   source,
		   new String[]
		   {
			   "documentation", "Queue number within the device."
		   });
		addAnnotation
		  (getVirtqueue_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "Number of entries; a power of two for split rings."
		   });
		addAnnotation
		  (getVirtqueue_Format(),
		   source,
		   new String[]
		   {
			   "documentation", "Split or packed."
		   });
		addAnnotation
		  (getVirtqueue_Align(),
		   source,
		   new String[]
		   {
			   "documentation", "Alignment of the used ring in the legacy layout, a power of two."
		   });
		addAnnotation
		  (getVirtqueue_NotifyId(),
		   source,
		   new String[]
		   {
			   "documentation", "The number by which a kick names this queue."
		   });
		addAnnotation
		  (getVirtqueue_Region(),
		   source,
		   new String[]
		   {
			   "documentation", "The memory that holds the ring."
		   });
		addAnnotation
		  (getVirtqueue_Desc(),
		   source,
		   new String[]
		   {
			   "documentation", "Physical address of the descriptor table."
		   });
		addAnnotation
		  (getVirtqueue_Avail(),
		   source,
		   new String[]
		   {
			   "documentation", "Physical address of the available ring."
		   });
		addAnnotation
		  (getVirtqueue_Used(),
		   source,
		   new String[]
		   {
			   "documentation", "Physical address of the used ring."
		   });
		addAnnotation
		  (rpmsgBusEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An RPMsg bus on a virtio device of id 7."
		   });
		addAnnotation
		  (getRpmsgBus_Device(),
		   source,
		   new String[]
		   {
			   "documentation", "The device that carries the bus; its queue 0 leads to the driver, queue 1 to the device."
		   });
		addAnnotation
		  (getRpmsgBus_BufferSize(),
		   source,
		   new String[]
		   {
			   "documentation", "Bytes of one buffer, header of 16 bytes included."
		   });
		addAnnotation
		  (getRpmsgBus_BufferCount(),
		   source,
		   new String[]
		   {
			   "documentation", "Buffers of both directions together."
		   });
		addAnnotation
		  (getRpmsgBus_Buffers(),
		   source,
		   new String[]
		   {
			   "documentation", "The memory that holds the buffers."
		   });
		addAnnotation
		  (getRpmsgBus_Channels(),
		   source,
		   new String[]
		   {
			   "documentation", "Channels that are expected on the bus."
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
		  (getRpmsgChannel_Endpoints(),
		   source,
		   new String[]
		   {
			   "documentation", "The ends of the channel."
		   });
		addAnnotation
		  (endpointEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One end of a channel."
		   });
		addAnnotation
		  (getEndpoint_Core(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that owns the endpoint."
		   });
		addAnnotation
		  (getEndpoint_Address(),
		   source,
		   new String[]
		   {
			   "documentation", "RPMsg address; left out when it is assigned at run time."
		   });
		addAnnotation
		  (workloadEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One of the things that a core does when the system runs."
		   });
		addAnnotation
		  (getWorkload_Core(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that does it."
		   });
		addAnnotation
		  (clientSampleEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Sends a text once when its channel appears and once after each message that came back, then says goodbye: like the RPMsg sample client of Linux."
		   });
		addAnnotation
		  (getClientSample_Bus(),
		   source,
		   new String[]
		   {
			   "documentation", "The bus."
		   });
		addAnnotation
		  (getClientSample_Service(),
		   source,
		   new String[]
		   {
			   "documentation", "The service that it waits for."
		   });
		addAnnotation
		  (getClientSample_Count(),
		   source,
		   new String[]
		   {
			   "documentation", "Messages to receive before it ends."
		   });
		addAnnotation
		  (getClientSample_Text(),
		   source,
		   new String[]
		   {
			   "documentation", "What it sends."
		   });
		addAnnotation
		  (echoServiceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Announces a service and sends every message back to where it came from."
		   });
		addAnnotation
		  (getEchoService_Bus(),
		   source,
		   new String[]
		   {
			   "documentation", "The bus."
		   });
		addAnnotation
		  (getEchoService_Service(),
		   source,
		   new String[]
		   {
			   "documentation", "The service that it announces."
		   });
		addAnnotation
		  (getEchoService_Count(),
		   source,
		   new String[]
		   {
			   "documentation", "Messages to answer before it ends; 0 never ends."
		   });
		addAnnotation
		  (consoleWriterEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Prints a line over and over on a virtio console, one byte in one buffer."
		   });
		addAnnotation
		  (getConsoleWriter_Device(),
		   source,
		   new String[]
		   {
			   "documentation", "The console; its driver side runs on this core."
		   });
		addAnnotation
		  (getConsoleWriter_Text(),
		   source,
		   new String[]
		   {
			   "documentation", "The line without time stamp and line feed."
		   });
		addAnnotation
		  (getConsoleWriter_StartMillis(),
		   source,
		   new String[]
		   {
			   "documentation", "Run time at which the first line begins, in milliseconds."
		   });
		addAnnotation
		  (getConsoleWriter_ByteMillis(),
		   source,
		   new String[]
		   {
			   "documentation", "How often the writer looks whether its byte has come back, in milliseconds."
		   });
		addAnnotation
		  (getConsoleWriter_Lines(),
		   source,
		   new String[]
		   {
			   "documentation", "Lines to print; 0 never ends."
		   });
		addAnnotation
		  (consoleReaderEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The device side of a virtio console: prints its configuration and then every line that arrives."
		   });
		addAnnotation
		  (getConsoleReader_Device(),
		   source,
		   new String[]
		   {
			   "documentation", "The console; its device side runs on this core."
		   });
		addAnnotation
		  (addressSpaceEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The two kinds of addresses that a core has besides physical ones."
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
			   "documentation", "Application processor."
		   });
		addAnnotation
		  (coreKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Real-time processor."
		   });
		addAnnotation
		  (coreKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Microcontroller core."
		   });
		addAnnotation
		  (coreKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Signal processor."
		   });
		addAnnotation
		  (coreKindEEnum.getELiterals().get(4),
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
			   "documentation", "Operating systems; each brings its habits."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "No operating system."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Linux."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Zephyr."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "FreeRTOS."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "NuttX."
		   });
		addAnnotation
		  (operatingSystemEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Another real-time system."
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
			   "documentation", "Shared memory for rings and buffers alike."
		   });
		addAnnotation
		  (regionRoleEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Shared memory for rings."
		   });
		addAnnotation
		  (regionRoleEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Shared memory for buffers."
		   });
		addAnnotation
		  (regionRoleEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "A register block."
		   });
		addAnnotation
		  (regionRoleEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Code and data of a firmware, with its resource table."
		   });
		addAnnotation
		  (regionRoleEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Memory of one core only."
		   });
		addAnnotation
		  (regionBackingEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Where bytes live."
		   });
		addAnnotation
		  (regionBackingEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Memory of the running program."
		   });
		addAnnotation
		  (regionBackingEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A mapped file that others can read."
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
			   "documentation", "Rings that nobody served yet become one interrupt."
		   });
		addAnnotation
		  (doorbellTriggerEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Each ring is one interrupt, as with a mailbox or a semaphore."
		   });
		addAnnotation
		  (doorbellTriggerEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Pending until acknowledged."
		   });
		addAnnotation
		  (transportEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How driver and device negotiate."
		   });
		addAnnotation
		  (transportEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Resource table in shared memory."
		   });
		addAnnotation
		  (transportEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Virtio-mmio version 1 (legacy), a trap for each access."
		   });
		addAnnotation
		  (transportEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Virtio-mmio version 2, a trap for each access."
		   });
		addAnnotation
		  (transportEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Virtio-mmio version 1 registers in shared memory, without traps."
		   });
		addAnnotation
		  (transportEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Virtio-mmio version 2 registers in shared memory, without traps."
		   });
		addAnnotation
		  (ringFormatEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Ring formats."
		   });
		addAnnotation
		  (ringFormatEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Descriptor table, available ring and used ring."
		   });
		addAnnotation
		  (ringFormatEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "One ring of descriptors."
		   });
		addAnnotation
		  (addressEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "An address, written in hex."
		   });
		addAnnotation
		  (hexEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "An unsigned 64-bit number that files and editors show in hex: lengths and feature bits.",
			   "create", "return HexNumber.parse(it);",
			   "convert", "return HexNumber.format(it);"
		   });
	}

} //TopologyPackageImpl
