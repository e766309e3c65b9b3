/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.ringscope.model.TopologyFactory
 * @model kind="package"
 * @generated
 */
public interface TopologyPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://ringscope.org/topology/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "topology";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TopologyPackage eINSTANCE = org.ringscope.model.impl.TopologyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.NamedElementImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = 0;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.TopologyImpl <em>Topology</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.TopologyImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getTopology()
	 * @generated
	 */
	int TOPOLOGY = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Cores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__CORES = 2;

	/**
	 * The feature id for the '<em><b>Regions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__REGIONS = 3;

	/**
	 * The feature id for the '<em><b>Doorbells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__DOORBELLS = 4;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__DEVICES = 5;

	/**
	 * The feature id for the '<em><b>Buses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__BUSES = 6;

	/**
	 * The feature id for the '<em><b>Workloads</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__WORKLOADS = 7;

	/**
	 * The number of structural features of the '<em>Topology</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Topology</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.CoreImpl <em>Core</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.CoreImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getCore()
	 * @generated
	 */
	int CORE = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Os</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__OS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Booted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__BOOTED_BY = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__FIRMWARE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Windows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__WINDOWS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Core</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Core</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.AddressWindowImpl <em>Address Window</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.AddressWindowImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getAddressWindow()
	 * @generated
	 */
	int ADDRESS_WINDOW = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__NAME = 0;

	/**
	 * The feature id for the '<em><b>Space</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__SPACE = 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__FROM = 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__TO = 3;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__SIZE = 4;

	/**
	 * The number of structural features of the '<em>Address Window</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Address Window</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.MemoryRegionImpl <em>Memory Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.MemoryRegionImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getMemoryRegion()
	 * @generated
	 */
	int MEMORY_REGION = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_REGION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_REGION__ADDRESS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_REGION__SIZE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_REGION__ROLE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Backing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_REGION__BACKING = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_REGION__FILE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Memory Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_REGION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Memory Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_REGION_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.DoorbellImpl <em>Doorbell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.DoorbellImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getDoorbell()
	 * @generated
	 */
	int DOORBELL = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL__FROM = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL__TO = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL__TRIGGER = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Delay Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL__DELAY_NANOS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Doorbell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Doorbell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.VirtioDeviceImpl <em>Virtio Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.VirtioDeviceImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getVirtioDevice()
	 * @generated
	 */
	int VIRTIO_DEVICE = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__DEVICE_ID = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__DRIVER = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__DEVICE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__TRANSPORT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__FEATURES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__DRIVER_FEATURES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__BASE = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Structure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__STRUCTURE = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__KICK = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__INTERRUPT = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Configuration</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__CONFIGURATION = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Bounce</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__BOUNCE = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__QUEUES = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Virtio Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Virtio Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.VirtqueueImpl <em>Virtqueue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.VirtqueueImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getVirtqueue()
	 * @generated
	 */
	int VIRTQUEUE = 7;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__INDEX = 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__SIZE = 1;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__FORMAT = 2;

	/**
	 * The feature id for the '<em><b>Align</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__ALIGN = 3;

	/**
	 * The feature id for the '<em><b>Notify Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__NOTIFY_ID = 4;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__REGION = 5;

	/**
	 * The feature id for the '<em><b>Desc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__DESC = 6;

	/**
	 * The feature id for the '<em><b>Avail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__AVAIL = 7;

	/**
	 * The feature id for the '<em><b>Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__USED = 8;

	/**
	 * The number of structural features of the '<em>Virtqueue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Virtqueue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.RpmsgBusImpl <em>Rpmsg Bus</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.RpmsgBusImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getRpmsgBus()
	 * @generated
	 */
	int RPMSG_BUS = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUS__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUS__DEVICE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Buffer Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUS__BUFFER_SIZE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Buffer Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUS__BUFFER_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Buffers</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUS__BUFFERS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUS__CHANNELS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Rpmsg Bus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUS_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Rpmsg Bus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUS_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.RpmsgChannelImpl <em>Rpmsg Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.RpmsgChannelImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getRpmsgChannel()
	 * @generated
	 */
	int RPMSG_CHANNEL = 9;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_CHANNEL__SERVICE = 0;

	/**
	 * The feature id for the '<em><b>Endpoints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_CHANNEL__ENDPOINTS = 1;

	/**
	 * The number of structural features of the '<em>Rpmsg Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_CHANNEL_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Rpmsg Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_CHANNEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.EndpointImpl <em>Endpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.EndpointImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getEndpoint()
	 * @generated
	 */
	int ENDPOINT = 10;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__CORE = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__ADDRESS = 1;

	/**
	 * The number of structural features of the '<em>Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.WorkloadImpl <em>Workload</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.WorkloadImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getWorkload()
	 * @generated
	 */
	int WORKLOAD = 11;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__CORE = 0;

	/**
	 * The number of structural features of the '<em>Workload</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Workload</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.ClientSampleImpl <em>Client Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.ClientSampleImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getClientSample()
	 * @generated
	 */
	int CLIENT_SAMPLE = 12;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__CORE = WORKLOAD__CORE;

	/**
	 * The feature id for the '<em><b>Bus</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__BUS = WORKLOAD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__SERVICE = WORKLOAD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__COUNT = WORKLOAD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__TEXT = WORKLOAD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Client Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE_FEATURE_COUNT = WORKLOAD_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Client Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE_OPERATION_COUNT = WORKLOAD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.EchoServiceImpl <em>Echo Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.EchoServiceImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getEchoService()
	 * @generated
	 */
	int ECHO_SERVICE = 13;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE__CORE = WORKLOAD__CORE;

	/**
	 * The feature id for the '<em><b>Bus</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE__BUS = WORKLOAD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE__SERVICE = WORKLOAD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE__COUNT = WORKLOAD_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Echo Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE_FEATURE_COUNT = WORKLOAD_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Echo Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE_OPERATION_COUNT = WORKLOAD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.ConsoleWriterImpl <em>Console Writer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.ConsoleWriterImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getConsoleWriter()
	 * @generated
	 */
	int CONSOLE_WRITER = 14;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__CORE = WORKLOAD__CORE;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__DEVICE = WORKLOAD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__TEXT = WORKLOAD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__START_MILLIS = WORKLOAD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Byte Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__BYTE_MILLIS = WORKLOAD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__LINES = WORKLOAD_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Console Writer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER_FEATURE_COUNT = WORKLOAD_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Console Writer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER_OPERATION_COUNT = WORKLOAD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.impl.ConsoleReaderImpl <em>Console Reader</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.ConsoleReaderImpl
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getConsoleReader()
	 * @generated
	 */
	int CONSOLE_READER = 15;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_READER__CORE = WORKLOAD__CORE;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_READER__DEVICE = WORKLOAD_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Console Reader</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_READER_FEATURE_COUNT = WORKLOAD_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Console Reader</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_READER_OPERATION_COUNT = WORKLOAD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.AddressSpace <em>Address Space</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.AddressSpace
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getAddressSpace()
	 * @generated
	 */
	int ADDRESS_SPACE = 16;

	/**
	 * The meta object id for the '{@link org.ringscope.model.CoreKind <em>Core Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.CoreKind
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getCoreKind()
	 * @generated
	 */
	int CORE_KIND = 17;

	/**
	 * The meta object id for the '{@link org.ringscope.model.OperatingSystem <em>Operating System</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.OperatingSystem
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getOperatingSystem()
	 * @generated
	 */
	int OPERATING_SYSTEM = 18;

	/**
	 * The meta object id for the '{@link org.ringscope.model.RegionRole <em>Region Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.RegionRole
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getRegionRole()
	 * @generated
	 */
	int REGION_ROLE = 19;

	/**
	 * The meta object id for the '{@link org.ringscope.model.RegionBacking <em>Region Backing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.RegionBacking
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getRegionBacking()
	 * @generated
	 */
	int REGION_BACKING = 20;

	/**
	 * The meta object id for the '{@link org.ringscope.model.DoorbellTrigger <em>Doorbell Trigger</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.DoorbellTrigger
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getDoorbellTrigger()
	 * @generated
	 */
	int DOORBELL_TRIGGER = 21;

	/**
	 * The meta object id for the '{@link org.ringscope.model.Transport <em>Transport</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.Transport
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getTransport()
	 * @generated
	 */
	int TRANSPORT = 22;

	/**
	 * The meta object id for the '{@link org.ringscope.model.RingFormat <em>Ring Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.RingFormat
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getRingFormat()
	 * @generated
	 */
	int RING_FORMAT = 23;

	/**
	 * The meta object id for the '<em>Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.Address
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getAddress()
	 * @generated
	 */
	int ADDRESS = 24;

	/**
	 * The meta object id for the '<em>Hex</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.impl.TopologyPackageImpl#getHex()
	 * @generated
	 */
	int HEX = 25;


	/**
	 * Returns the meta object for class '{@link org.ringscope.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.ringscope.model.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ringscope.model.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.Topology <em>Topology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Topology</em>'.
	 * @see org.ringscope.model.Topology
	 * @generated
	 */
	EClass getTopology();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Topology#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ringscope.model.Topology#getName()
	 * @see #getTopology()
	 * @generated
	 */
	EAttribute getTopology_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Topology#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.ringscope.model.Topology#getDescription()
	 * @see #getTopology()
	 * @generated
	 */
	EAttribute getTopology_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.Topology#getCores <em>Cores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cores</em>'.
	 * @see org.ringscope.model.Topology#getCores()
	 * @see #getTopology()
	 * @generated
	 */
	EReference getTopology_Cores();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.Topology#getRegions <em>Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Regions</em>'.
	 * @see org.ringscope.model.Topology#getRegions()
	 * @see #getTopology()
	 * @generated
	 */
	EReference getTopology_Regions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.Topology#getDoorbells <em>Doorbells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Doorbells</em>'.
	 * @see org.ringscope.model.Topology#getDoorbells()
	 * @see #getTopology()
	 * @generated
	 */
	EReference getTopology_Doorbells();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.Topology#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.ringscope.model.Topology#getDevices()
	 * @see #getTopology()
	 * @generated
	 */
	EReference getTopology_Devices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.Topology#getBuses <em>Buses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Buses</em>'.
	 * @see org.ringscope.model.Topology#getBuses()
	 * @see #getTopology()
	 * @generated
	 */
	EReference getTopology_Buses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.Topology#getWorkloads <em>Workloads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Workloads</em>'.
	 * @see org.ringscope.model.Topology#getWorkloads()
	 * @see #getTopology()
	 * @generated
	 */
	EReference getTopology_Workloads();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.Core <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Core</em>'.
	 * @see org.ringscope.model.Core
	 * @generated
	 */
	EClass getCore();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Core#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ringscope.model.Core#getKind()
	 * @see #getCore()
	 * @generated
	 */
	EAttribute getCore_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Core#getOs <em>Os</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Os</em>'.
	 * @see org.ringscope.model.Core#getOs()
	 * @see #getCore()
	 * @generated
	 */
	EAttribute getCore_Os();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.Core#getBootedBy <em>Booted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Booted By</em>'.
	 * @see org.ringscope.model.Core#getBootedBy()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_BootedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Core#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Firmware</em>'.
	 * @see org.ringscope.model.Core#getFirmware()
	 * @see #getCore()
	 * @generated
	 */
	EAttribute getCore_Firmware();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.Core#getWindows <em>Windows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Windows</em>'.
	 * @see org.ringscope.model.Core#getWindows()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_Windows();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.AddressWindow <em>Address Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Address Window</em>'.
	 * @see org.ringscope.model.AddressWindow
	 * @generated
	 */
	EClass getAddressWindow();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.AddressWindow#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ringscope.model.AddressWindow#getName()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.AddressWindow#getSpace <em>Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Space</em>'.
	 * @see org.ringscope.model.AddressWindow#getSpace()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_Space();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.AddressWindow#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.ringscope.model.AddressWindow#getFrom()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_From();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.AddressWindow#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.ringscope.model.AddressWindow#getTo()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_To();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.AddressWindow#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ringscope.model.AddressWindow#getSize()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_Size();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.MemoryRegion <em>Memory Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory Region</em>'.
	 * @see org.ringscope.model.MemoryRegion
	 * @generated
	 */
	EClass getMemoryRegion();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.MemoryRegion#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.ringscope.model.MemoryRegion#getAddress()
	 * @see #getMemoryRegion()
	 * @generated
	 */
	EAttribute getMemoryRegion_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.MemoryRegion#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ringscope.model.MemoryRegion#getSize()
	 * @see #getMemoryRegion()
	 * @generated
	 */
	EAttribute getMemoryRegion_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.MemoryRegion#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.ringscope.model.MemoryRegion#getRole()
	 * @see #getMemoryRegion()
	 * @generated
	 */
	EAttribute getMemoryRegion_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.MemoryRegion#getBacking <em>Backing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backing</em>'.
	 * @see org.ringscope.model.MemoryRegion#getBacking()
	 * @see #getMemoryRegion()
	 * @generated
	 */
	EAttribute getMemoryRegion_Backing();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.MemoryRegion#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.ringscope.model.MemoryRegion#getFile()
	 * @see #getMemoryRegion()
	 * @generated
	 */
	EAttribute getMemoryRegion_File();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.Doorbell <em>Doorbell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Doorbell</em>'.
	 * @see org.ringscope.model.Doorbell
	 * @generated
	 */
	EClass getDoorbell();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.Doorbell#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.ringscope.model.Doorbell#getFrom()
	 * @see #getDoorbell()
	 * @generated
	 */
	EReference getDoorbell_From();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.Doorbell#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.ringscope.model.Doorbell#getTo()
	 * @see #getDoorbell()
	 * @generated
	 */
	EReference getDoorbell_To();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Doorbell#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger</em>'.
	 * @see org.ringscope.model.Doorbell#getTrigger()
	 * @see #getDoorbell()
	 * @generated
	 */
	EAttribute getDoorbell_Trigger();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Doorbell#getDelayNanos <em>Delay Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay Nanos</em>'.
	 * @see org.ringscope.model.Doorbell#getDelayNanos()
	 * @see #getDoorbell()
	 * @generated
	 */
	EAttribute getDoorbell_DelayNanos();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.VirtioDevice <em>Virtio Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtio Device</em>'.
	 * @see org.ringscope.model.VirtioDevice
	 * @generated
	 */
	EClass getVirtioDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.VirtioDevice#getDeviceId <em>Device Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Id</em>'.
	 * @see org.ringscope.model.VirtioDevice#getDeviceId()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_DeviceId();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.VirtioDevice#getDriver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Driver</em>'.
	 * @see org.ringscope.model.VirtioDevice#getDriver()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Driver();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.VirtioDevice#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.ringscope.model.VirtioDevice#getDevice()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.VirtioDevice#getTransport <em>Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transport</em>'.
	 * @see org.ringscope.model.VirtioDevice#getTransport()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_Transport();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.VirtioDevice#getFeatures <em>Features</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Features</em>'.
	 * @see org.ringscope.model.VirtioDevice#getFeatures()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_Features();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.VirtioDevice#getDriverFeatures <em>Driver Features</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver Features</em>'.
	 * @see org.ringscope.model.VirtioDevice#getDriverFeatures()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_DriverFeatures();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.VirtioDevice#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.ringscope.model.VirtioDevice#getBase()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.VirtioDevice#getStructure <em>Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Structure</em>'.
	 * @see org.ringscope.model.VirtioDevice#getStructure()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_Structure();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.VirtioDevice#getKick <em>Kick</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kick</em>'.
	 * @see org.ringscope.model.VirtioDevice#getKick()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Kick();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.VirtioDevice#getInterrupt <em>Interrupt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Interrupt</em>'.
	 * @see org.ringscope.model.VirtioDevice#getInterrupt()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Interrupt();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.VirtioDevice#getConfiguration <em>Configuration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Configuration</em>'.
	 * @see org.ringscope.model.VirtioDevice#getConfiguration()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Configuration();

	/**
	 * Returns the meta object for the reference list '{@link org.ringscope.model.VirtioDevice#getBounce <em>Bounce</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Bounce</em>'.
	 * @see org.ringscope.model.VirtioDevice#getBounce()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Bounce();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.VirtioDevice#getQueues <em>Queues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Queues</em>'.
	 * @see org.ringscope.model.VirtioDevice#getQueues()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Queues();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.Virtqueue <em>Virtqueue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtqueue</em>'.
	 * @see org.ringscope.model.Virtqueue
	 * @generated
	 */
	EClass getVirtqueue();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Virtqueue#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.ringscope.model.Virtqueue#getIndex()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Index();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Virtqueue#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ringscope.model.Virtqueue#getSize()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Virtqueue#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.ringscope.model.Virtqueue#getFormat()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Virtqueue#getAlign <em>Align</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Align</em>'.
	 * @see org.ringscope.model.Virtqueue#getAlign()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Align();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Virtqueue#getNotifyId <em>Notify Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notify Id</em>'.
	 * @see org.ringscope.model.Virtqueue#getNotifyId()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_NotifyId();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.Virtqueue#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Region</em>'.
	 * @see org.ringscope.model.Virtqueue#getRegion()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EReference getVirtqueue_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Virtqueue#getDesc <em>Desc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Desc</em>'.
	 * @see org.ringscope.model.Virtqueue#getDesc()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Desc();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Virtqueue#getAvail <em>Avail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avail</em>'.
	 * @see org.ringscope.model.Virtqueue#getAvail()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Avail();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Virtqueue#getUsed <em>Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used</em>'.
	 * @see org.ringscope.model.Virtqueue#getUsed()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Used();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.RpmsgBus <em>Rpmsg Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rpmsg Bus</em>'.
	 * @see org.ringscope.model.RpmsgBus
	 * @generated
	 */
	EClass getRpmsgBus();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.RpmsgBus#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.ringscope.model.RpmsgBus#getDevice()
	 * @see #getRpmsgBus()
	 * @generated
	 */
	EReference getRpmsgBus_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.RpmsgBus#getBufferSize <em>Buffer Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffer Size</em>'.
	 * @see org.ringscope.model.RpmsgBus#getBufferSize()
	 * @see #getRpmsgBus()
	 * @generated
	 */
	EAttribute getRpmsgBus_BufferSize();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.RpmsgBus#getBufferCount <em>Buffer Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffer Count</em>'.
	 * @see org.ringscope.model.RpmsgBus#getBufferCount()
	 * @see #getRpmsgBus()
	 * @generated
	 */
	EAttribute getRpmsgBus_BufferCount();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.RpmsgBus#getBuffers <em>Buffers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Buffers</em>'.
	 * @see org.ringscope.model.RpmsgBus#getBuffers()
	 * @see #getRpmsgBus()
	 * @generated
	 */
	EReference getRpmsgBus_Buffers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.RpmsgBus#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see org.ringscope.model.RpmsgBus#getChannels()
	 * @see #getRpmsgBus()
	 * @generated
	 */
	EReference getRpmsgBus_Channels();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.RpmsgChannel <em>Rpmsg Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rpmsg Channel</em>'.
	 * @see org.ringscope.model.RpmsgChannel
	 * @generated
	 */
	EClass getRpmsgChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.RpmsgChannel#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.ringscope.model.RpmsgChannel#getService()
	 * @see #getRpmsgChannel()
	 * @generated
	 */
	EAttribute getRpmsgChannel_Service();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.RpmsgChannel#getEndpoints <em>Endpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Endpoints</em>'.
	 * @see org.ringscope.model.RpmsgChannel#getEndpoints()
	 * @see #getRpmsgChannel()
	 * @generated
	 */
	EReference getRpmsgChannel_Endpoints();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.Endpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Endpoint</em>'.
	 * @see org.ringscope.model.Endpoint
	 * @generated
	 */
	EClass getEndpoint();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.Endpoint#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.ringscope.model.Endpoint#getCore()
	 * @see #getEndpoint()
	 * @generated
	 */
	EReference getEndpoint_Core();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.Endpoint#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.ringscope.model.Endpoint#getAddress()
	 * @see #getEndpoint()
	 * @generated
	 */
	EAttribute getEndpoint_Address();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.Workload <em>Workload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workload</em>'.
	 * @see org.ringscope.model.Workload
	 * @generated
	 */
	EClass getWorkload();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.Workload#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.ringscope.model.Workload#getCore()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_Core();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.ClientSample <em>Client Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Client Sample</em>'.
	 * @see org.ringscope.model.ClientSample
	 * @generated
	 */
	EClass getClientSample();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.ClientSample#getBus <em>Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Bus</em>'.
	 * @see org.ringscope.model.ClientSample#getBus()
	 * @see #getClientSample()
	 * @generated
	 */
	EReference getClientSample_Bus();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.ClientSample#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.ringscope.model.ClientSample#getService()
	 * @see #getClientSample()
	 * @generated
	 */
	EAttribute getClientSample_Service();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.ClientSample#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.ringscope.model.ClientSample#getCount()
	 * @see #getClientSample()
	 * @generated
	 */
	EAttribute getClientSample_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.ClientSample#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.ringscope.model.ClientSample#getText()
	 * @see #getClientSample()
	 * @generated
	 */
	EAttribute getClientSample_Text();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.EchoService <em>Echo Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Echo Service</em>'.
	 * @see org.ringscope.model.EchoService
	 * @generated
	 */
	EClass getEchoService();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.EchoService#getBus <em>Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Bus</em>'.
	 * @see org.ringscope.model.EchoService#getBus()
	 * @see #getEchoService()
	 * @generated
	 */
	EReference getEchoService_Bus();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.EchoService#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.ringscope.model.EchoService#getService()
	 * @see #getEchoService()
	 * @generated
	 */
	EAttribute getEchoService_Service();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.EchoService#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.ringscope.model.EchoService#getCount()
	 * @see #getEchoService()
	 * @generated
	 */
	EAttribute getEchoService_Count();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.ConsoleWriter <em>Console Writer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Console Writer</em>'.
	 * @see org.ringscope.model.ConsoleWriter
	 * @generated
	 */
	EClass getConsoleWriter();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.ConsoleWriter#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.ringscope.model.ConsoleWriter#getDevice()
	 * @see #getConsoleWriter()
	 * @generated
	 */
	EReference getConsoleWriter_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.ConsoleWriter#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.ringscope.model.ConsoleWriter#getText()
	 * @see #getConsoleWriter()
	 * @generated
	 */
	EAttribute getConsoleWriter_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.ConsoleWriter#getStartMillis <em>Start Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Millis</em>'.
	 * @see org.ringscope.model.ConsoleWriter#getStartMillis()
	 * @see #getConsoleWriter()
	 * @generated
	 */
	EAttribute getConsoleWriter_StartMillis();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.ConsoleWriter#getByteMillis <em>Byte Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Byte Millis</em>'.
	 * @see org.ringscope.model.ConsoleWriter#getByteMillis()
	 * @see #getConsoleWriter()
	 * @generated
	 */
	EAttribute getConsoleWriter_ByteMillis();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.ConsoleWriter#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lines</em>'.
	 * @see org.ringscope.model.ConsoleWriter#getLines()
	 * @see #getConsoleWriter()
	 * @generated
	 */
	EAttribute getConsoleWriter_Lines();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.ConsoleReader <em>Console Reader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Console Reader</em>'.
	 * @see org.ringscope.model.ConsoleReader
	 * @generated
	 */
	EClass getConsoleReader();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.ConsoleReader#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.ringscope.model.ConsoleReader#getDevice()
	 * @see #getConsoleReader()
	 * @generated
	 */
	EReference getConsoleReader_Device();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.AddressSpace <em>Address Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Address Space</em>'.
	 * @see org.ringscope.model.AddressSpace
	 * @generated
	 */
	EEnum getAddressSpace();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.CoreKind <em>Core Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Core Kind</em>'.
	 * @see org.ringscope.model.CoreKind
	 * @generated
	 */
	EEnum getCoreKind();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.OperatingSystem <em>Operating System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Operating System</em>'.
	 * @see org.ringscope.model.OperatingSystem
	 * @generated
	 */
	EEnum getOperatingSystem();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.RegionRole <em>Region Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Region Role</em>'.
	 * @see org.ringscope.model.RegionRole
	 * @generated
	 */
	EEnum getRegionRole();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.RegionBacking <em>Region Backing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Region Backing</em>'.
	 * @see org.ringscope.model.RegionBacking
	 * @generated
	 */
	EEnum getRegionBacking();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.DoorbellTrigger <em>Doorbell Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Doorbell Trigger</em>'.
	 * @see org.ringscope.model.DoorbellTrigger
	 * @generated
	 */
	EEnum getDoorbellTrigger();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.Transport <em>Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Transport</em>'.
	 * @see org.ringscope.model.Transport
	 * @generated
	 */
	EEnum getTransport();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.RingFormat <em>Ring Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ring Format</em>'.
	 * @see org.ringscope.model.RingFormat
	 * @generated
	 */
	EEnum getRingFormat();

	/**
	 * Returns the meta object for data type '{@link org.ringscope.model.Address <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An address, written in hex.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Address</em>'.
	 * @see org.ringscope.model.Address
	 * @model instanceClass="org.ringscope.model.Address"
	 * @generated
	 */
	EDataType getAddress();

	/**
	 * Returns the meta object for data type '<em>Hex</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An unsigned 64-bit number that files and editors show in hex: lengths and feature bits.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Hex</em>'.
	 * @model instanceClass="long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return HexNumber.parse(it);' convert='return HexNumber.format(it);'"
	 * @generated
	 */
	EDataType getHex();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TopologyFactory getTopologyFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.NamedElementImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.TopologyImpl <em>Topology</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.TopologyImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getTopology()
		 * @generated
		 */
		EClass TOPOLOGY = eINSTANCE.getTopology();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPOLOGY__NAME = eINSTANCE.getTopology_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPOLOGY__DESCRIPTION = eINSTANCE.getTopology_Description();

		/**
		 * The meta object literal for the '<em><b>Cores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY__CORES = eINSTANCE.getTopology_Cores();

		/**
		 * The meta object literal for the '<em><b>Regions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY__REGIONS = eINSTANCE.getTopology_Regions();

		/**
		 * The meta object literal for the '<em><b>Doorbells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY__DOORBELLS = eINSTANCE.getTopology_Doorbells();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY__DEVICES = eINSTANCE.getTopology_Devices();

		/**
		 * The meta object literal for the '<em><b>Buses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY__BUSES = eINSTANCE.getTopology_Buses();

		/**
		 * The meta object literal for the '<em><b>Workloads</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPOLOGY__WORKLOADS = eINSTANCE.getTopology_Workloads();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.CoreImpl <em>Core</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.CoreImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getCore()
		 * @generated
		 */
		EClass CORE = eINSTANCE.getCore();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE__KIND = eINSTANCE.getCore_Kind();

		/**
		 * The meta object literal for the '<em><b>Os</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE__OS = eINSTANCE.getCore_Os();

		/**
		 * The meta object literal for the '<em><b>Booted By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__BOOTED_BY = eINSTANCE.getCore_BootedBy();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE__FIRMWARE = eINSTANCE.getCore_Firmware();

		/**
		 * The meta object literal for the '<em><b>Windows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__WINDOWS = eINSTANCE.getCore_Windows();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.AddressWindowImpl <em>Address Window</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.AddressWindowImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getAddressWindow()
		 * @generated
		 */
		EClass ADDRESS_WINDOW = eINSTANCE.getAddressWindow();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__NAME = eINSTANCE.getAddressWindow_Name();

		/**
		 * The meta object literal for the '<em><b>Space</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__SPACE = eINSTANCE.getAddressWindow_Space();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__FROM = eINSTANCE.getAddressWindow_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__TO = eINSTANCE.getAddressWindow_To();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__SIZE = eINSTANCE.getAddressWindow_Size();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.MemoryRegionImpl <em>Memory Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.MemoryRegionImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getMemoryRegion()
		 * @generated
		 */
		EClass MEMORY_REGION = eINSTANCE.getMemoryRegion();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_REGION__ADDRESS = eINSTANCE.getMemoryRegion_Address();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_REGION__SIZE = eINSTANCE.getMemoryRegion_Size();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_REGION__ROLE = eINSTANCE.getMemoryRegion_Role();

		/**
		 * The meta object literal for the '<em><b>Backing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_REGION__BACKING = eINSTANCE.getMemoryRegion_Backing();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_REGION__FILE = eINSTANCE.getMemoryRegion_File();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.DoorbellImpl <em>Doorbell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.DoorbellImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getDoorbell()
		 * @generated
		 */
		EClass DOORBELL = eINSTANCE.getDoorbell();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOORBELL__FROM = eINSTANCE.getDoorbell_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOORBELL__TO = eINSTANCE.getDoorbell_To();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOORBELL__TRIGGER = eINSTANCE.getDoorbell_Trigger();

		/**
		 * The meta object literal for the '<em><b>Delay Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOORBELL__DELAY_NANOS = eINSTANCE.getDoorbell_DelayNanos();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.VirtioDeviceImpl <em>Virtio Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.VirtioDeviceImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getVirtioDevice()
		 * @generated
		 */
		EClass VIRTIO_DEVICE = eINSTANCE.getVirtioDevice();

		/**
		 * The meta object literal for the '<em><b>Device Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__DEVICE_ID = eINSTANCE.getVirtioDevice_DeviceId();

		/**
		 * The meta object literal for the '<em><b>Driver</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__DRIVER = eINSTANCE.getVirtioDevice_Driver();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__DEVICE = eINSTANCE.getVirtioDevice_Device();

		/**
		 * The meta object literal for the '<em><b>Transport</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__TRANSPORT = eINSTANCE.getVirtioDevice_Transport();

		/**
		 * The meta object literal for the '<em><b>Features</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__FEATURES = eINSTANCE.getVirtioDevice_Features();

		/**
		 * The meta object literal for the '<em><b>Driver Features</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__DRIVER_FEATURES = eINSTANCE.getVirtioDevice_DriverFeatures();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__BASE = eINSTANCE.getVirtioDevice_Base();

		/**
		 * The meta object literal for the '<em><b>Structure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__STRUCTURE = eINSTANCE.getVirtioDevice_Structure();

		/**
		 * The meta object literal for the '<em><b>Kick</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__KICK = eINSTANCE.getVirtioDevice_Kick();

		/**
		 * The meta object literal for the '<em><b>Interrupt</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__INTERRUPT = eINSTANCE.getVirtioDevice_Interrupt();

		/**
		 * The meta object literal for the '<em><b>Configuration</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__CONFIGURATION = eINSTANCE.getVirtioDevice_Configuration();

		/**
		 * The meta object literal for the '<em><b>Bounce</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__BOUNCE = eINSTANCE.getVirtioDevice_Bounce();

		/**
		 * The meta object literal for the '<em><b>Queues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__QUEUES = eINSTANCE.getVirtioDevice_Queues();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.VirtqueueImpl <em>Virtqueue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.VirtqueueImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getVirtqueue()
		 * @generated
		 */
		EClass VIRTQUEUE = eINSTANCE.getVirtqueue();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__INDEX = eINSTANCE.getVirtqueue_Index();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__SIZE = eINSTANCE.getVirtqueue_Size();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__FORMAT = eINSTANCE.getVirtqueue_Format();

		/**
		 * The meta object literal for the '<em><b>Align</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__ALIGN = eINSTANCE.getVirtqueue_Align();

		/**
		 * The meta object literal for the '<em><b>Notify Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__NOTIFY_ID = eINSTANCE.getVirtqueue_NotifyId();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTQUEUE__REGION = eINSTANCE.getVirtqueue_Region();

		/**
		 * The meta object literal for the '<em><b>Desc</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__DESC = eINSTANCE.getVirtqueue_Desc();

		/**
		 * The meta object literal for the '<em><b>Avail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__AVAIL = eINSTANCE.getVirtqueue_Avail();

		/**
		 * The meta object literal for the '<em><b>Used</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__USED = eINSTANCE.getVirtqueue_Used();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.RpmsgBusImpl <em>Rpmsg Bus</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.RpmsgBusImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getRpmsgBus()
		 * @generated
		 */
		EClass RPMSG_BUS = eINSTANCE.getRpmsgBus();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RPMSG_BUS__DEVICE = eINSTANCE.getRpmsgBus_Device();

		/**
		 * The meta object literal for the '<em><b>Buffer Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RPMSG_BUS__BUFFER_SIZE = eINSTANCE.getRpmsgBus_BufferSize();

		/**
		 * The meta object literal for the '<em><b>Buffer Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RPMSG_BUS__BUFFER_COUNT = eINSTANCE.getRpmsgBus_BufferCount();

		/**
		 * The meta object literal for the '<em><b>Buffers</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RPMSG_BUS__BUFFERS = eINSTANCE.getRpmsgBus_Buffers();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RPMSG_BUS__CHANNELS = eINSTANCE.getRpmsgBus_Channels();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.RpmsgChannelImpl <em>Rpmsg Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.RpmsgChannelImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getRpmsgChannel()
		 * @generated
		 */
		EClass RPMSG_CHANNEL = eINSTANCE.getRpmsgChannel();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RPMSG_CHANNEL__SERVICE = eINSTANCE.getRpmsgChannel_Service();

		/**
		 * The meta object literal for the '<em><b>Endpoints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RPMSG_CHANNEL__ENDPOINTS = eINSTANCE.getRpmsgChannel_Endpoints();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.EndpointImpl <em>Endpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.EndpointImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getEndpoint()
		 * @generated
		 */
		EClass ENDPOINT = eINSTANCE.getEndpoint();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENDPOINT__CORE = eINSTANCE.getEndpoint_Core();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT__ADDRESS = eINSTANCE.getEndpoint_Address();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.WorkloadImpl <em>Workload</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.WorkloadImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getWorkload()
		 * @generated
		 */
		EClass WORKLOAD = eINSTANCE.getWorkload();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__CORE = eINSTANCE.getWorkload_Core();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.ClientSampleImpl <em>Client Sample</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.ClientSampleImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getClientSample()
		 * @generated
		 */
		EClass CLIENT_SAMPLE = eINSTANCE.getClientSample();

		/**
		 * The meta object literal for the '<em><b>Bus</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIENT_SAMPLE__BUS = eINSTANCE.getClientSample_Bus();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SAMPLE__SERVICE = eINSTANCE.getClientSample_Service();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SAMPLE__COUNT = eINSTANCE.getClientSample_Count();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SAMPLE__TEXT = eINSTANCE.getClientSample_Text();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.EchoServiceImpl <em>Echo Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.EchoServiceImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getEchoService()
		 * @generated
		 */
		EClass ECHO_SERVICE = eINSTANCE.getEchoService();

		/**
		 * The meta object literal for the '<em><b>Bus</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ECHO_SERVICE__BUS = eINSTANCE.getEchoService_Bus();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ECHO_SERVICE__SERVICE = eINSTANCE.getEchoService_Service();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ECHO_SERVICE__COUNT = eINSTANCE.getEchoService_Count();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.ConsoleWriterImpl <em>Console Writer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.ConsoleWriterImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getConsoleWriter()
		 * @generated
		 */
		EClass CONSOLE_WRITER = eINSTANCE.getConsoleWriter();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSOLE_WRITER__DEVICE = eINSTANCE.getConsoleWriter_Device();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLE_WRITER__TEXT = eINSTANCE.getConsoleWriter_Text();

		/**
		 * The meta object literal for the '<em><b>Start Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLE_WRITER__START_MILLIS = eINSTANCE.getConsoleWriter_StartMillis();

		/**
		 * The meta object literal for the '<em><b>Byte Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLE_WRITER__BYTE_MILLIS = eINSTANCE.getConsoleWriter_ByteMillis();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLE_WRITER__LINES = eINSTANCE.getConsoleWriter_Lines();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.impl.ConsoleReaderImpl <em>Console Reader</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.ConsoleReaderImpl
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getConsoleReader()
		 * @generated
		 */
		EClass CONSOLE_READER = eINSTANCE.getConsoleReader();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSOLE_READER__DEVICE = eINSTANCE.getConsoleReader_Device();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.AddressSpace <em>Address Space</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.AddressSpace
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getAddressSpace()
		 * @generated
		 */
		EEnum ADDRESS_SPACE = eINSTANCE.getAddressSpace();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.CoreKind <em>Core Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.CoreKind
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getCoreKind()
		 * @generated
		 */
		EEnum CORE_KIND = eINSTANCE.getCoreKind();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.OperatingSystem <em>Operating System</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.OperatingSystem
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getOperatingSystem()
		 * @generated
		 */
		EEnum OPERATING_SYSTEM = eINSTANCE.getOperatingSystem();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.RegionRole <em>Region Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.RegionRole
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getRegionRole()
		 * @generated
		 */
		EEnum REGION_ROLE = eINSTANCE.getRegionRole();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.RegionBacking <em>Region Backing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.RegionBacking
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getRegionBacking()
		 * @generated
		 */
		EEnum REGION_BACKING = eINSTANCE.getRegionBacking();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.DoorbellTrigger <em>Doorbell Trigger</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.DoorbellTrigger
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getDoorbellTrigger()
		 * @generated
		 */
		EEnum DOORBELL_TRIGGER = eINSTANCE.getDoorbellTrigger();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.Transport <em>Transport</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.Transport
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getTransport()
		 * @generated
		 */
		EEnum TRANSPORT = eINSTANCE.getTransport();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.RingFormat <em>Ring Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.RingFormat
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getRingFormat()
		 * @generated
		 */
		EEnum RING_FORMAT = eINSTANCE.getRingFormat();

		/**
		 * The meta object literal for the '<em>Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.Address
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getAddress()
		 * @generated
		 */
		EDataType ADDRESS = eINSTANCE.getAddress();

		/**
		 * The meta object literal for the '<em>Hex</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.impl.TopologyPackageImpl#getHex()
		 * @generated
		 */
		EDataType HEX = eINSTANCE.getHex();

	}

} //TopologyPackage
