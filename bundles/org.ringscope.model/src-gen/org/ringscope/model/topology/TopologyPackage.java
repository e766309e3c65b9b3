/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

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
 * @see org.ringscope.model.topology.TopologyFactory
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
	String eNAME = "topology";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://ringscope.org/topology/2";

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
	TopologyPackage eINSTANCE = org.ringscope.model.topology.impl.TopologyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.ElementImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__DOCUMENTATION = 0;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.NamedElementImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.StepTargetImpl <em>Step Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.StepTargetImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getStepTarget()
	 * @generated
	 */
	int STEP_TARGET = 2;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_TARGET__DOCUMENTATION = NAMED_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_TARGET__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The number of structural features of the '<em>Step Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_TARGET_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Step Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_TARGET_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.GroupImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getGroup()
	 * @generated
	 */
	int GROUP = 3;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__DOCUMENTATION = NAMED_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__GROUPS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__CORES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Regions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__REGIONS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mailboxes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__MAILBOXES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Doorbells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__DOORBELLS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__DEVICES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hubs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__HUBS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__STEPS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.TopologyImpl <em>Topology</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.TopologyImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getTopology()
	 * @generated
	 */
	int TOPOLOGY = 4;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__DOCUMENTATION = GROUP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__NAME = GROUP__NAME;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__GROUPS = GROUP__GROUPS;

	/**
	 * The feature id for the '<em><b>Cores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__CORES = GROUP__CORES;

	/**
	 * The feature id for the '<em><b>Regions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__REGIONS = GROUP__REGIONS;

	/**
	 * The feature id for the '<em><b>Mailboxes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__MAILBOXES = GROUP__MAILBOXES;

	/**
	 * The feature id for the '<em><b>Doorbells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__DOORBELLS = GROUP__DOORBELLS;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__DEVICES = GROUP__DEVICES;

	/**
	 * The feature id for the '<em><b>Hubs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__HUBS = GROUP__HUBS;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__STEPS = GROUP__STEPS;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY__VERSION = GROUP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Topology</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_FEATURE_COUNT = GROUP_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Topology</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPOLOGY_OPERATION_COUNT = GROUP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.CoreImpl <em>Core</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.CoreImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getCore()
	 * @generated
	 */
	int CORE = 5;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__DOCUMENTATION = STEP_TARGET__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__NAME = STEP_TARGET__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__KIND = STEP_TARGET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__CPU = STEP_TARGET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__CPUS = STEP_TARGET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Os</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__OS = STEP_TARGET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__STACK = STEP_TARGET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Booted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__BOOTED_BY = STEP_TARGET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Boot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__BOOT = STEP_TARGET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Runs On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__RUNS_ON = STEP_TARGET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__FIRMWARE = STEP_TARGET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Windows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__WINDOWS = STEP_TARGET_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Endpoints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__ENDPOINTS = STEP_TARGET_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__TASKS = STEP_TARGET_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Core</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_FEATURE_COUNT = STEP_TARGET_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Core</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OPERATION_COUNT = STEP_TARGET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.FirmwareImpl <em>Firmware</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.FirmwareImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getFirmware()
	 * @generated
	 */
	int FIRMWARE = 6;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE__IMAGE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Resource Table</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE__RESOURCE_TABLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Traces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE__TRACES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Firmware</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Firmware</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.PlacedImpl <em>Placed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.PlacedImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getPlaced()
	 * @generated
	 */
	int PLACED = 7;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED__ADDRESS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED__REGION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED__OFFSET = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Placed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Placed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.ResourceTableImpl <em>Resource Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.ResourceTableImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getResourceTable()
	 * @generated
	 */
	int RESOURCE_TABLE = 8;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TABLE__DOCUMENTATION = PLACED__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TABLE__ADDRESS = PLACED__ADDRESS;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TABLE__REGION = PLACED__REGION;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TABLE__OFFSET = PLACED__OFFSET;

	/**
	 * The number of structural features of the '<em>Resource Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TABLE_FEATURE_COUNT = PLACED_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Resource Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_TABLE_OPERATION_COUNT = PLACED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.TraceBufferImpl <em>Trace Buffer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.TraceBufferImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getTraceBuffer()
	 * @generated
	 */
	int TRACE_BUFFER = 9;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_BUFFER__DOCUMENTATION = NAMED_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_BUFFER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_BUFFER__ADDRESS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_BUFFER__REGION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_BUFFER__OFFSET = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_BUFFER__SIZE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Trace Buffer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_BUFFER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Trace Buffer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_BUFFER_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.AddressWindowImpl <em>Address Window</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.AddressWindowImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getAddressWindow()
	 * @generated
	 */
	int ADDRESS_WINDOW = 10;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Space</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__SPACE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__ADDRESS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Physical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__PHYSICAL = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__REGION = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__SIZE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Access</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW__ACCESS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Address Window</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Address Window</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_WINDOW_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.MemoryRegionImpl <em>Memory Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.MemoryRegionImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getMemoryRegion()
	 * @generated
	 */
	int MEMORY_REGION = 11;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_REGION__DOCUMENTATION = NAMED_ELEMENT__DOCUMENTATION;

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
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_REGION__FILE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Regions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_REGION__REGIONS = NAMED_ELEMENT_FEATURE_COUNT + 4;

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
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.MailboxImpl <em>Mailbox</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.MailboxImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getMailbox()
	 * @generated
	 */
	int MAILBOX = 12;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__DOCUMENTATION = NAMED_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Hardware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__HARDWARE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX__CHANNELS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Mailbox</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Mailbox</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.MailboxChannelImpl <em>Mailbox Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.MailboxChannelImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getMailboxChannel()
	 * @generated
	 */
	int MAILBOX_CHANNEL = 13;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX_CHANNEL__DOCUMENTATION = NAMED_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX_CHANNEL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The number of structural features of the '<em>Mailbox Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX_CHANNEL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Mailbox Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX_CHANNEL_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.DoorbellImpl <em>Doorbell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.DoorbellImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDoorbell()
	 * @generated
	 */
	int DOORBELL = 14;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL__DOCUMENTATION = NAMED_ELEMENT__DOCUMENTATION;

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
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL__DELAY = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL__CHANNEL = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Doorbell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Doorbell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.VirtioDeviceImpl <em>Virtio Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.VirtioDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getVirtioDevice()
	 * @generated
	 */
	int VIRTIO_DEVICE = 15;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__DOCUMENTATION = NAMED_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__DRIVER_SIDE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__DEVICE_SIDE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__DRIVER_STACK = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__DEVICE_STACK = NAMED_ELEMENT_FEATURE_COUNT + 3;

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
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__KICK = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__INTERRUPT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__TRANSPORT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__QUEUES = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Virtio Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Virtio Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.RpmsgDeviceImpl <em>Rpmsg Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.RpmsgDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRpmsgDevice()
	 * @generated
	 */
	int RPMSG_DEVICE = 16;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Bus Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__BUS_NAME = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Buffers</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__BUFFERS = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE__CHANNELS = VIRTIO_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Rpmsg Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Rpmsg Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.RpmsgBuffersImpl <em>Rpmsg Buffers</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.RpmsgBuffersImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRpmsgBuffers()
	 * @generated
	 */
	int RPMSG_BUFFERS = 17;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUFFERS__DOCUMENTATION = PLACED__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUFFERS__ADDRESS = PLACED__ADDRESS;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUFFERS__REGION = PLACED__REGION;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUFFERS__OFFSET = PLACED__OFFSET;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUFFERS__COUNT = PLACED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUFFERS__SIZE = PLACED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Rpmsg Buffers</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUFFERS_FEATURE_COUNT = PLACED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Rpmsg Buffers</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_BUFFERS_OPERATION_COUNT = PLACED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.RpmsgChannelImpl <em>Rpmsg Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.RpmsgChannelImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRpmsgChannel()
	 * @generated
	 */
	int RPMSG_CHANNEL = 18;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_CHANNEL__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_CHANNEL__SERVICE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_CHANNEL__ENDS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Rpmsg Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_CHANNEL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Rpmsg Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPMSG_CHANNEL_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.ConsoleDeviceImpl <em>Console Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.ConsoleDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getConsoleDevice()
	 * @generated
	 */
	int CONSOLE_DEVICE = 19;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__COLUMNS = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__ROWS = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE__PORTS = VIRTIO_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Console Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Console Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.NetDeviceImpl <em>Net Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.NetDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getNetDevice()
	 * @generated
	 */
	int NET_DEVICE = 20;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__MAC = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mtu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__MTU = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Queue Pairs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE__QUEUE_PAIRS = VIRTIO_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Net Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Net Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.BlockDeviceImpl <em>Block Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.BlockDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getBlockDevice()
	 * @generated
	 */
	int BLOCK_DEVICE = 21;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__CAPACITY = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Block Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE__BLOCK_SIZE = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Block Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Block Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.VsockDeviceImpl <em>Vsock Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.VsockDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getVsockDevice()
	 * @generated
	 */
	int VSOCK_DEVICE = 22;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Cid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE__CID = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Vsock Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Vsock Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VSOCK_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.RngDeviceImpl <em>Rng Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.RngDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRngDevice()
	 * @generated
	 */
	int RNG_DEVICE = 23;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The number of structural features of the '<em>Rng Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Rng Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RNG_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.CryptoDeviceImpl <em>Crypto Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.CryptoDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getCryptoDevice()
	 * @generated
	 */
	int CRYPTO_DEVICE = 24;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Data Queues</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE__DATA_QUEUES = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Crypto Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Crypto Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYPTO_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.GpuDeviceImpl <em>Gpu Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.GpuDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getGpuDevice()
	 * @generated
	 */
	int GPU_DEVICE = 25;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__WIDTH = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE__HEIGHT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Gpu Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Gpu Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPU_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.InputDeviceImpl <em>Input Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.InputDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getInputDevice()
	 * @generated
	 */
	int INPUT_DEVICE = 26;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE__PRODUCT = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Input Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Input Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.NinePDeviceImpl <em>Nine PDevice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.NinePDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getNinePDevice()
	 * @generated
	 */
	int NINE_PDEVICE = 27;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE__TAG = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Nine PDevice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Nine PDevice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NINE_PDEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.FileSystemDeviceImpl <em>File System Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.FileSystemDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getFileSystemDevice()
	 * @generated
	 */
	int FILE_SYSTEM_DEVICE = 28;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE__TAG = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>File System Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>File System Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_SYSTEM_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.IommuDeviceImpl <em>Iommu Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.IommuDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getIommuDevice()
	 * @generated
	 */
	int IOMMU_DEVICE = 29;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Page Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE__PAGE_SIZE = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Iommu Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Iommu Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IOMMU_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.SoundDeviceImpl <em>Sound Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.SoundDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getSoundDevice()
	 * @generated
	 */
	int SOUND_DEVICE = 30;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Streams</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__STREAMS = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Jacks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE__JACKS = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Sound Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Sound Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOUND_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.ScmiDeviceImpl <em>Scmi Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.ScmiDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getScmiDevice()
	 * @generated
	 */
	int SCMI_DEVICE = 31;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Sensors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE__SENSORS = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Scmi Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Scmi Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCMI_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.I2cDeviceImpl <em>I2c Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.I2cDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getI2cDevice()
	 * @generated
	 */
	int I2C_DEVICE = 32;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE__TARGETS = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>I2c Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>I2c Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int I2C_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.GpioDeviceImpl <em>Gpio Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.GpioDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getGpioDevice()
	 * @generated
	 */
	int GPIO_DEVICE = 33;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE__LINES = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Gpio Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Gpio Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GPIO_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.CanDeviceImpl <em>Can Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.CanDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getCanDevice()
	 * @generated
	 */
	int CAN_DEVICE = 34;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The number of structural features of the '<em>Can Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Can Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.BalloonDeviceImpl <em>Balloon Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.BalloonDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getBalloonDevice()
	 * @generated
	 */
	int BALLOON_DEVICE = 35;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE__PAGES = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Balloon Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Balloon Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOON_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.RtcDeviceImpl <em>Rtc Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.RtcDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRtcDevice()
	 * @generated
	 */
	int RTC_DEVICE = 36;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Clocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE__CLOCKS = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Rtc Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Rtc Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RTC_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.MediaDeviceImpl <em>Media Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.MediaDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getMediaDevice()
	 * @generated
	 */
	int MEDIA_DEVICE = 37;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Card</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE__CARD = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Media Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Media Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.OtherDeviceImpl <em>Other Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.OtherDeviceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getOtherDevice()
	 * @generated
	 */
	int OTHER_DEVICE = 38;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__DOCUMENTATION = VIRTIO_DEVICE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__NAME = VIRTIO_DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__DRIVER_SIDE = VIRTIO_DEVICE__DRIVER_SIDE;

	/**
	 * The feature id for the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__DEVICE_SIDE = VIRTIO_DEVICE__DEVICE_SIDE;

	/**
	 * The feature id for the '<em><b>Driver Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__DRIVER_STACK = VIRTIO_DEVICE__DRIVER_STACK;

	/**
	 * The feature id for the '<em><b>Device Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__DEVICE_STACK = VIRTIO_DEVICE__DEVICE_STACK;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__FEATURES = VIRTIO_DEVICE__FEATURES;

	/**
	 * The feature id for the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__DRIVER_FEATURES = VIRTIO_DEVICE__DRIVER_FEATURES;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__KICK = VIRTIO_DEVICE__KICK;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__INTERRUPT = VIRTIO_DEVICE__INTERRUPT;

	/**
	 * The feature id for the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__TRANSPORT = VIRTIO_DEVICE__TRANSPORT;

	/**
	 * The feature id for the '<em><b>Queues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__QUEUES = VIRTIO_DEVICE__QUEUES;

	/**
	 * The feature id for the '<em><b>Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__DEVICE_ID = VIRTIO_DEVICE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Config</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE__CONFIG = VIRTIO_DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Other Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE_FEATURE_COUNT = VIRTIO_DEVICE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Other Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_DEVICE_OPERATION_COUNT = VIRTIO_DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.VirtqueueImpl <em>Virtqueue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.VirtqueueImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getVirtqueue()
	 * @generated
	 */
	int VIRTQUEUE = 39;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__DOCUMENTATION = PLACED__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__ADDRESS = PLACED__ADDRESS;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__REGION = PLACED__REGION;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__OFFSET = PLACED__OFFSET;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__INDEX = PLACED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__NAME = PLACED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__SIZE = PLACED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Align</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__ALIGN = PLACED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Notify Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__NOTIFY_ID = PLACED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Avail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__AVAIL = PLACED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__USED = PLACED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__KICK = PLACED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__INTERRUPT = PLACED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Bounce</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__BOUNCE = PLACED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Virtqueue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE_FEATURE_COUNT = PLACED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Virtqueue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE_OPERATION_COUNT = PLACED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.BounceImpl <em>Bounce</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.BounceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getBounce()
	 * @generated
	 */
	int BOUNCE = 40;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNCE__DOCUMENTATION = PLACED__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNCE__ADDRESS = PLACED__ADDRESS;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNCE__REGION = PLACED__REGION;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNCE__OFFSET = PLACED__OFFSET;

	/**
	 * The number of structural features of the '<em>Bounce</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNCE_FEATURE_COUNT = PLACED_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Bounce</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNCE_OPERATION_COUNT = PLACED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.TransportImpl <em>Transport</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.TransportImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getTransport()
	 * @generated
	 */
	int TRANSPORT = 41;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSPORT__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The number of structural features of the '<em>Transport</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSPORT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Transport</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSPORT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.RemoteprocImpl <em>Remoteproc</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.RemoteprocImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRemoteproc()
	 * @generated
	 */
	int REMOTEPROC = 42;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTEPROC__DOCUMENTATION = TRANSPORT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Vdev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTEPROC__VDEV = TRANSPORT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Remoteproc</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTEPROC_FEATURE_COUNT = TRANSPORT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Remoteproc</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTEPROC_OPERATION_COUNT = TRANSPORT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.MmioImpl <em>Mmio</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.MmioImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getMmio()
	 * @generated
	 */
	int MMIO = 43;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO__DOCUMENTATION = TRANSPORT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO__ADDRESS = TRANSPORT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO__REGION = TRANSPORT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO__OFFSET = TRANSPORT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO__VERSION = TRANSPORT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Trapped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO__TRAPPED = TRANSPORT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Access Doorbell</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO__ACCESS_DOORBELL = TRANSPORT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Structure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO__STRUCTURE = TRANSPORT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Mmio</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_FEATURE_COUNT = TRANSPORT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Mmio</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MMIO_OPERATION_COUNT = TRANSPORT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.PciImpl <em>Pci</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.PciImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getPci()
	 * @generated
	 */
	int PCI = 44;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI__DOCUMENTATION = TRANSPORT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI__ADDRESS = TRANSPORT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI__REGION = TRANSPORT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI__OFFSET = TRANSPORT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI__SLOT = TRANSPORT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Vectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI__VECTORS = TRANSPORT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Pci</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_FEATURE_COUNT = TRANSPORT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Pci</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PCI_OPERATION_COUNT = TRANSPORT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.FixedVringsImpl <em>Fixed Vrings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.FixedVringsImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getFixedVrings()
	 * @generated
	 */
	int FIXED_VRINGS = 45;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__DOCUMENTATION = TRANSPORT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__ADDRESS = TRANSPORT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__REGION = TRANSPORT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__OFFSET = TRANSPORT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Fixed Vrings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS_FEATURE_COUNT = TRANSPORT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Fixed Vrings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS_OPERATION_COUNT = TRANSPORT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.VhostUserImpl <em>Vhost User</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.VhostUserImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getVhostUser()
	 * @generated
	 */
	int VHOST_USER = 46;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VHOST_USER__DOCUMENTATION = TRANSPORT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Socket</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VHOST_USER__SOCKET = TRANSPORT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Listens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VHOST_USER__LISTENS = TRANSPORT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Vhost User</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VHOST_USER_FEATURE_COUNT = TRANSPORT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Vhost User</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VHOST_USER_OPERATION_COUNT = TRANSPORT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.EndpointImpl <em>Endpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.EndpointImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getEndpoint()
	 * @generated
	 */
	int ENDPOINT = 47;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__DOCUMENTATION = STEP_TARGET__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__NAME = STEP_TARGET__NAME;

	/**
	 * The feature id for the '<em><b>Bus</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__BUS = STEP_TARGET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__SERVICE = STEP_TARGET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__ADDRESS = STEP_TARGET_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_FEATURE_COUNT = STEP_TARGET_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_OPERATION_COUNT = STEP_TARGET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.TaskImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getTask()
	 * @generated
	 */
	int TASK = 48;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DOCUMENTATION = STEP_TARGET__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__NAME = STEP_TARGET__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__START = STEP_TARGET_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_FEATURE_COUNT = STEP_TARGET_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_OPERATION_COUNT = STEP_TARGET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.EndpointTaskImpl <em>Endpoint Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.EndpointTaskImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getEndpointTask()
	 * @generated
	 */
	int ENDPOINT_TASK = 49;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_TASK__DOCUMENTATION = TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_TASK__NAME = TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_TASK__START = TASK__START;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_TASK__ENDPOINT = TASK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Endpoint Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_TASK_FEATURE_COUNT = TASK_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Endpoint Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_TASK_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.TrafficImpl <em>Traffic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.TrafficImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getTraffic()
	 * @generated
	 */
	int TRAFFIC = 50;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__PERIOD = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__BURST = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__SIZE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Payload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__PAYLOAD = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__TEXT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__SEED = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Traffic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Traffic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.ClientSampleImpl <em>Client Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.ClientSampleImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getClientSample()
	 * @generated
	 */
	int CLIENT_SAMPLE = 51;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__DOCUMENTATION = ENDPOINT_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__NAME = ENDPOINT_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__START = ENDPOINT_TASK__START;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__ENDPOINT = ENDPOINT_TASK__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__COUNT = ENDPOINT_TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__TEXT = ENDPOINT_TASK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Client Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE_FEATURE_COUNT = ENDPOINT_TASK_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Client Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE_OPERATION_COUNT = ENDPOINT_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.EchoServiceImpl <em>Echo Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.EchoServiceImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getEchoService()
	 * @generated
	 */
	int ECHO_SERVICE = 52;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE__DOCUMENTATION = ENDPOINT_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE__NAME = ENDPOINT_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE__START = ENDPOINT_TASK__START;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE__ENDPOINT = ENDPOINT_TASK__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE__COUNT = ENDPOINT_TASK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Echo Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE_FEATURE_COUNT = ENDPOINT_TASK_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Echo Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_SERVICE_OPERATION_COUNT = ENDPOINT_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.PingImpl <em>Ping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.PingImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getPing()
	 * @generated
	 */
	int PING = 53;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__DOCUMENTATION = ENDPOINT_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__NAME = ENDPOINT_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__START = ENDPOINT_TASK__START;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__ENDPOINT = ENDPOINT_TASK__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__COUNT = ENDPOINT_TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__PERIOD = ENDPOINT_TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__BURST = ENDPOINT_TASK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__SIZE = ENDPOINT_TASK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Payload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__PAYLOAD = ENDPOINT_TASK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__TEXT = ENDPOINT_TASK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__SEED = ENDPOINT_TASK_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__TIMEOUT = ENDPOINT_TASK_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Ping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING_FEATURE_COUNT = ENDPOINT_TASK_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Ping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING_OPERATION_COUNT = ENDPOINT_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.ProducerImpl <em>Producer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.ProducerImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getProducer()
	 * @generated
	 */
	int PRODUCER = 54;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER__DOCUMENTATION = ENDPOINT_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER__NAME = ENDPOINT_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER__START = ENDPOINT_TASK__START;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER__ENDPOINT = ENDPOINT_TASK__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER__COUNT = ENDPOINT_TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER__PERIOD = ENDPOINT_TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER__BURST = ENDPOINT_TASK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER__SIZE = ENDPOINT_TASK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Payload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER__PAYLOAD = ENDPOINT_TASK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER__TEXT = ENDPOINT_TASK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER__SEED = ENDPOINT_TASK_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Producer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER_FEATURE_COUNT = ENDPOINT_TASK_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Producer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCER_OPERATION_COUNT = ENDPOINT_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.ConsumerImpl <em>Consumer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.ConsumerImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getConsumer()
	 * @generated
	 */
	int CONSUMER = 55;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSUMER__DOCUMENTATION = ENDPOINT_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSUMER__NAME = ENDPOINT_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSUMER__START = ENDPOINT_TASK__START;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSUMER__ENDPOINT = ENDPOINT_TASK__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSUMER__COUNT = ENDPOINT_TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Work</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSUMER__WORK = ENDPOINT_TASK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Consumer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSUMER_FEATURE_COUNT = ENDPOINT_TASK_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Consumer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSUMER_OPERATION_COUNT = ENDPOINT_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.RequesterImpl <em>Requester</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.RequesterImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRequester()
	 * @generated
	 */
	int REQUESTER = 56;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER__DOCUMENTATION = ENDPOINT_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER__NAME = ENDPOINT_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER__START = ENDPOINT_TASK__START;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER__ENDPOINT = ENDPOINT_TASK__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER__COUNT = ENDPOINT_TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER__PERIOD = ENDPOINT_TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER__BURST = ENDPOINT_TASK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER__SIZE = ENDPOINT_TASK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Payload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER__PAYLOAD = ENDPOINT_TASK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER__TEXT = ENDPOINT_TASK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER__SEED = ENDPOINT_TASK_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER__TIMEOUT = ENDPOINT_TASK_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Requester</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER_FEATURE_COUNT = ENDPOINT_TASK_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Requester</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUESTER_OPERATION_COUNT = ENDPOINT_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.ReplierImpl <em>Replier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.ReplierImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getReplier()
	 * @generated
	 */
	int REPLIER = 57;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER__DOCUMENTATION = ENDPOINT_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER__NAME = ENDPOINT_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER__START = ENDPOINT_TASK__START;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER__ENDPOINT = ENDPOINT_TASK__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER__COUNT = ENDPOINT_TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER__PERIOD = ENDPOINT_TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER__BURST = ENDPOINT_TASK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER__SIZE = ENDPOINT_TASK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Payload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER__PAYLOAD = ENDPOINT_TASK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER__TEXT = ENDPOINT_TASK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER__SEED = ENDPOINT_TASK_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Work</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER__WORK = ENDPOINT_TASK_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Replier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER_FEATURE_COUNT = ENDPOINT_TASK_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Replier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLIER_OPERATION_COUNT = ENDPOINT_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.UserEndpointImpl <em>User Endpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.UserEndpointImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getUserEndpoint()
	 * @generated
	 */
	int USER_ENDPOINT = 58;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__DOCUMENTATION = ENDPOINT_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__NAME = ENDPOINT_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__START = ENDPOINT_TASK__START;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__ENDPOINT = ENDPOINT_TASK__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__COUNT = ENDPOINT_TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__PERIOD = ENDPOINT_TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__BURST = ENDPOINT_TASK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__SIZE = ENDPOINT_TASK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Payload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__PAYLOAD = ENDPOINT_TASK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__TEXT = ENDPOINT_TASK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__SEED = ENDPOINT_TASK_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__DESTINATION = ENDPOINT_TASK_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Non Blocking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__NON_BLOCKING = ENDPOINT_TASK_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Work</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT__WORK = ENDPOINT_TASK_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>User Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT_FEATURE_COUNT = ENDPOINT_TASK_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>User Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ENDPOINT_OPERATION_COUNT = ENDPOINT_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.CanNodeImpl <em>Can Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.CanNodeImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getCanNode()
	 * @generated
	 */
	int CAN_NODE = 59;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__DOCUMENTATION = ENDPOINT_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__NAME = ENDPOINT_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__START = ENDPOINT_TASK__START;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__ENDPOINT = ENDPOINT_TASK__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__COUNT = ENDPOINT_TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__PERIOD = ENDPOINT_TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__BURST = ENDPOINT_TASK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__SIZE = ENDPOINT_TASK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Payload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__PAYLOAD = ENDPOINT_TASK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__TEXT = ENDPOINT_TASK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__SEED = ENDPOINT_TASK_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__IDENTIFIER = ENDPOINT_TASK_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Extended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__EXTENDED = ENDPOINT_TASK_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Fd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE__FD = ENDPOINT_TASK_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Can Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE_FEATURE_COUNT = ENDPOINT_TASK_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Can Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_NODE_OPERATION_COUNT = ENDPOINT_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.CanHubImpl <em>Can Hub</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.CanHubImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getCanHub()
	 * @generated
	 */
	int CAN_HUB = 60;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_HUB__DOCUMENTATION = TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_HUB__NAME = TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_HUB__START = TASK__START;

	/**
	 * The feature id for the '<em><b>Buses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_HUB__BUSES = TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_HUB__SERVICE = TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bit Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_HUB__BIT_RATE = TASK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Data Bit Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_HUB__DATA_BIT_RATE = TASK_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Can Hub</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_HUB_FEATURE_COUNT = TASK_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Can Hub</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAN_HUB_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.DigitalIoImpl <em>Digital Io</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.DigitalIoImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDigitalIo()
	 * @generated
	 */
	int DIGITAL_IO = 61;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIGITAL_IO__DOCUMENTATION = ENDPOINT_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIGITAL_IO__NAME = ENDPOINT_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIGITAL_IO__START = ENDPOINT_TASK__START;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIGITAL_IO__ENDPOINT = ENDPOINT_TASK__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIGITAL_IO__INPUTS = ENDPOINT_TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIGITAL_IO__OUTPUTS = ENDPOINT_TASK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Digital Io</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIGITAL_IO_FEATURE_COUNT = ENDPOINT_TASK_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Digital Io</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIGITAL_IO_OPERATION_COUNT = ENDPOINT_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.DisplayImpl <em>Display</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.DisplayImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDisplay()
	 * @generated
	 */
	int DISPLAY = 62;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__DOCUMENTATION = ENDPOINT_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__NAME = ENDPOINT_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__START = ENDPOINT_TASK__START;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__ENDPOINT = ENDPOINT_TASK__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__COLUMNS = ENDPOINT_TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__ROWS = ENDPOINT_TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__TEXT = ENDPOINT_TASK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Display</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY_FEATURE_COUNT = ENDPOINT_TASK_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Display</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY_OPERATION_COUNT = ENDPOINT_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.BenchPanelImpl <em>Bench Panel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.BenchPanelImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getBenchPanel()
	 * @generated
	 */
	int BENCH_PANEL = 63;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCH_PANEL__DOCUMENTATION = TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCH_PANEL__NAME = TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCH_PANEL__START = TASK__START;

	/**
	 * The feature id for the '<em><b>Buses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCH_PANEL__BUSES = TASK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Bench Panel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCH_PANEL_FEATURE_COUNT = TASK_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Bench Panel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCH_PANEL_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.DeviceTaskImpl <em>Device Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.DeviceTaskImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDeviceTask()
	 * @generated
	 */
	int DEVICE_TASK = 64;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TASK__DOCUMENTATION = TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TASK__NAME = TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TASK__START = TASK__START;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TASK__DEVICE = TASK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Device Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TASK_FEATURE_COUNT = TASK_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Device Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TASK_OPERATION_COUNT = TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.ConsoleWriterImpl <em>Console Writer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.ConsoleWriterImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getConsoleWriter()
	 * @generated
	 */
	int CONSOLE_WRITER = 65;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__DOCUMENTATION = DEVICE_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__NAME = DEVICE_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__START = DEVICE_TASK__START;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__DEVICE = DEVICE_TASK__DEVICE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__TEXT = DEVICE_TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__PERIOD = DEVICE_TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER__LINES = DEVICE_TASK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Console Writer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER_FEATURE_COUNT = DEVICE_TASK_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Console Writer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_WRITER_OPERATION_COUNT = DEVICE_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.ConsoleReaderImpl <em>Console Reader</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.ConsoleReaderImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getConsoleReader()
	 * @generated
	 */
	int CONSOLE_READER = 66;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_READER__DOCUMENTATION = DEVICE_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_READER__NAME = DEVICE_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_READER__START = DEVICE_TASK__START;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_READER__DEVICE = DEVICE_TASK__DEVICE;

	/**
	 * The number of structural features of the '<em>Console Reader</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_READER_FEATURE_COUNT = DEVICE_TASK_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Console Reader</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSOLE_READER_OPERATION_COUNT = DEVICE_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.DeviceRequestsImpl <em>Device Requests</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.DeviceRequestsImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDeviceRequests()
	 * @generated
	 */
	int DEVICE_REQUESTS = 67;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__DOCUMENTATION = DEVICE_TASK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__NAME = DEVICE_TASK__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__START = DEVICE_TASK__START;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__DEVICE = DEVICE_TASK__DEVICE;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__COUNT = DEVICE_TASK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__PERIOD = DEVICE_TASK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__BURST = DEVICE_TASK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__SIZE = DEVICE_TASK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Payload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__PAYLOAD = DEVICE_TASK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__TEXT = DEVICE_TASK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__SEED = DEVICE_TASK_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Mix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__MIX = DEVICE_TASK_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS__DEPTH = DEVICE_TASK_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Device Requests</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS_FEATURE_COUNT = DEVICE_TASK_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Device Requests</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_REQUESTS_OPERATION_COUNT = DEVICE_TASK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.NetHubImpl <em>Net Hub</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.NetHubImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getNetHub()
	 * @generated
	 */
	int NET_HUB = 68;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_HUB__DOCUMENTATION = NAMED_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_HUB__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_HUB__PORTS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Net Hub</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_HUB_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Net Hub</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_HUB_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.impl.StepImpl
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 69;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DOCUMENTATION = NAMED_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__AT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ACTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TARGET = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.CoreKind <em>Core Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.CoreKind
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getCoreKind()
	 * @generated
	 */
	int CORE_KIND = 70;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.OperatingSystem <em>Operating System</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.OperatingSystem
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getOperatingSystem()
	 * @generated
	 */
	int OPERATING_SYSTEM = 71;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.Stack <em>Stack</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.Stack
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getStack()
	 * @generated
	 */
	int STACK = 72;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.Boot <em>Boot</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.Boot
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getBoot()
	 * @generated
	 */
	int BOOT = 73;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.RegionRole <em>Region Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.RegionRole
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRegionRole()
	 * @generated
	 */
	int REGION_ROLE = 74;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.DoorbellTrigger <em>Doorbell Trigger</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.DoorbellTrigger
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDoorbellTrigger()
	 * @generated
	 */
	int DOORBELL_TRIGGER = 75;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.AddressSpace <em>Address Space</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.AddressSpace
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getAddressSpace()
	 * @generated
	 */
	int ADDRESS_SPACE = 76;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.WindowAccess <em>Window Access</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.WindowAccess
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getWindowAccess()
	 * @generated
	 */
	int WINDOW_ACCESS = 77;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.MmioVersion <em>Mmio Version</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.MmioVersion
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getMmioVersion()
	 * @generated
	 */
	int MMIO_VERSION = 78;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.Payload <em>Payload</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.Payload
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getPayload()
	 * @generated
	 */
	int PAYLOAD = 79;

	/**
	 * The meta object id for the '{@link org.ringscope.model.topology.StepAction <em>Step Action</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.topology.StepAction
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getStepAction()
	 * @generated
	 */
	int STEP_ACTION = 80;

	/**
	 * The meta object id for the '<em>Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.type.Address
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getAddress()
	 * @generated
	 */
	int ADDRESS = 81;

	/**
	 * The meta object id for the '<em>Size</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.type.Size
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getSize()
	 * @generated
	 */
	int SIZE = 82;

	/**
	 * The meta object id for the '<em>Size Mix</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.type.SizeMix
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getSizeMix()
	 * @generated
	 */
	int SIZE_MIX = 83;

	/**
	 * The meta object id for the '<em>Duration</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Duration
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 84;

	/**
	 * The meta object id for the '<em>UInt32</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Long
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getUInt32()
	 * @generated
	 */
	int UINT32 = 85;

	/**
	 * The meta object id for the '<em>Feature Bits</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.model.type.FeatureBits
	 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getFeatureBits()
	 * @generated
	 */
	int FEATURE_BITS = 86;


	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.ringscope.model.topology.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Element#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.ringscope.model.topology.Element#getDocumentation()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Documentation();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.ringscope.model.topology.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ringscope.model.topology.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.StepTarget <em>Step Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step Target</em>'.
	 * @see org.ringscope.model.topology.StepTarget
	 * @generated
	 */
	EClass getStepTarget();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.ringscope.model.topology.Group
	 * @generated
	 */
	EClass getGroup();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Group#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.ringscope.model.topology.Group#getGroups()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Group#getCores <em>Cores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cores</em>'.
	 * @see org.ringscope.model.topology.Group#getCores()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Cores();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Group#getRegions <em>Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Regions</em>'.
	 * @see org.ringscope.model.topology.Group#getRegions()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Regions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Group#getMailboxes <em>Mailboxes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mailboxes</em>'.
	 * @see org.ringscope.model.topology.Group#getMailboxes()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Mailboxes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Group#getDoorbells <em>Doorbells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Doorbells</em>'.
	 * @see org.ringscope.model.topology.Group#getDoorbells()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Doorbells();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Group#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.ringscope.model.topology.Group#getDevices()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Devices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Group#getHubs <em>Hubs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hubs</em>'.
	 * @see org.ringscope.model.topology.Group#getHubs()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Hubs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Group#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.ringscope.model.topology.Group#getSteps()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Steps();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Topology <em>Topology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Topology</em>'.
	 * @see org.ringscope.model.topology.Topology
	 * @generated
	 */
	EClass getTopology();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Topology#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.ringscope.model.topology.Topology#getVersion()
	 * @see #getTopology()
	 * @generated
	 */
	EAttribute getTopology_Version();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Core <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Core</em>'.
	 * @see org.ringscope.model.topology.Core
	 * @generated
	 */
	EClass getCore();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Core#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ringscope.model.topology.Core#getKind()
	 * @see #getCore()
	 * @generated
	 */
	EAttribute getCore_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Core#getCpu <em>Cpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu</em>'.
	 * @see org.ringscope.model.topology.Core#getCpu()
	 * @see #getCore()
	 * @generated
	 */
	EAttribute getCore_Cpu();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Core#getCpus <em>Cpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpus</em>'.
	 * @see org.ringscope.model.topology.Core#getCpus()
	 * @see #getCore()
	 * @generated
	 */
	EAttribute getCore_Cpus();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Core#getOs <em>Os</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Os</em>'.
	 * @see org.ringscope.model.topology.Core#getOs()
	 * @see #getCore()
	 * @generated
	 */
	EAttribute getCore_Os();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Core#getStack <em>Stack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stack</em>'.
	 * @see org.ringscope.model.topology.Core#getStack()
	 * @see #getCore()
	 * @generated
	 */
	EAttribute getCore_Stack();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.Core#getBootedBy <em>Booted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Booted By</em>'.
	 * @see org.ringscope.model.topology.Core#getBootedBy()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_BootedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Core#getBoot <em>Boot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boot</em>'.
	 * @see org.ringscope.model.topology.Core#getBoot()
	 * @see #getCore()
	 * @generated
	 */
	EAttribute getCore_Boot();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.Core#getRunsOn <em>Runs On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Runs On</em>'.
	 * @see org.ringscope.model.topology.Core#getRunsOn()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_RunsOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.ringscope.model.topology.Core#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Firmware</em>'.
	 * @see org.ringscope.model.topology.Core#getFirmware()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_Firmware();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Core#getWindows <em>Windows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Windows</em>'.
	 * @see org.ringscope.model.topology.Core#getWindows()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_Windows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Core#getEndpoints <em>Endpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Endpoints</em>'.
	 * @see org.ringscope.model.topology.Core#getEndpoints()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_Endpoints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Core#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.ringscope.model.topology.Core#getTasks()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_Tasks();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Firmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Firmware</em>'.
	 * @see org.ringscope.model.topology.Firmware
	 * @generated
	 */
	EClass getFirmware();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Firmware#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image</em>'.
	 * @see org.ringscope.model.topology.Firmware#getImage()
	 * @see #getFirmware()
	 * @generated
	 */
	EAttribute getFirmware_Image();

	/**
	 * Returns the meta object for the containment reference '{@link org.ringscope.model.topology.Firmware#getResourceTable <em>Resource Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Resource Table</em>'.
	 * @see org.ringscope.model.topology.Firmware#getResourceTable()
	 * @see #getFirmware()
	 * @generated
	 */
	EReference getFirmware_ResourceTable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Firmware#getTraces <em>Traces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Traces</em>'.
	 * @see org.ringscope.model.topology.Firmware#getTraces()
	 * @see #getFirmware()
	 * @generated
	 */
	EReference getFirmware_Traces();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Placed <em>Placed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placed</em>'.
	 * @see org.ringscope.model.topology.Placed
	 * @generated
	 */
	EClass getPlaced();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Placed#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.ringscope.model.topology.Placed#getAddress()
	 * @see #getPlaced()
	 * @generated
	 */
	EAttribute getPlaced_Address();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.Placed#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Region</em>'.
	 * @see org.ringscope.model.topology.Placed#getRegion()
	 * @see #getPlaced()
	 * @generated
	 */
	EReference getPlaced_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Placed#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.ringscope.model.topology.Placed#getOffset()
	 * @see #getPlaced()
	 * @generated
	 */
	EAttribute getPlaced_Offset();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.ResourceTable <em>Resource Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resource Table</em>'.
	 * @see org.ringscope.model.topology.ResourceTable
	 * @generated
	 */
	EClass getResourceTable();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.TraceBuffer <em>Trace Buffer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trace Buffer</em>'.
	 * @see org.ringscope.model.topology.TraceBuffer
	 * @generated
	 */
	EClass getTraceBuffer();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.TraceBuffer#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ringscope.model.topology.TraceBuffer#getSize()
	 * @see #getTraceBuffer()
	 * @generated
	 */
	EAttribute getTraceBuffer_Size();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.AddressWindow <em>Address Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Address Window</em>'.
	 * @see org.ringscope.model.topology.AddressWindow
	 * @generated
	 */
	EClass getAddressWindow();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.AddressWindow#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ringscope.model.topology.AddressWindow#getName()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.AddressWindow#getSpace <em>Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Space</em>'.
	 * @see org.ringscope.model.topology.AddressWindow#getSpace()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_Space();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.AddressWindow#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.ringscope.model.topology.AddressWindow#getAddress()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.AddressWindow#getPhysical <em>Physical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Physical</em>'.
	 * @see org.ringscope.model.topology.AddressWindow#getPhysical()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_Physical();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.AddressWindow#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Region</em>'.
	 * @see org.ringscope.model.topology.AddressWindow#getRegion()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EReference getAddressWindow_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.AddressWindow#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ringscope.model.topology.AddressWindow#getSize()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.AddressWindow#getAccess <em>Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access</em>'.
	 * @see org.ringscope.model.topology.AddressWindow#getAccess()
	 * @see #getAddressWindow()
	 * @generated
	 */
	EAttribute getAddressWindow_Access();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.MemoryRegion <em>Memory Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory Region</em>'.
	 * @see org.ringscope.model.topology.MemoryRegion
	 * @generated
	 */
	EClass getMemoryRegion();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.MemoryRegion#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.ringscope.model.topology.MemoryRegion#getAddress()
	 * @see #getMemoryRegion()
	 * @generated
	 */
	EAttribute getMemoryRegion_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.MemoryRegion#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ringscope.model.topology.MemoryRegion#getSize()
	 * @see #getMemoryRegion()
	 * @generated
	 */
	EAttribute getMemoryRegion_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.MemoryRegion#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.ringscope.model.topology.MemoryRegion#getRole()
	 * @see #getMemoryRegion()
	 * @generated
	 */
	EAttribute getMemoryRegion_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.MemoryRegion#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.ringscope.model.topology.MemoryRegion#getFile()
	 * @see #getMemoryRegion()
	 * @generated
	 */
	EAttribute getMemoryRegion_File();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.MemoryRegion#getRegions <em>Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Regions</em>'.
	 * @see org.ringscope.model.topology.MemoryRegion#getRegions()
	 * @see #getMemoryRegion()
	 * @generated
	 */
	EReference getMemoryRegion_Regions();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Mailbox <em>Mailbox</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mailbox</em>'.
	 * @see org.ringscope.model.topology.Mailbox
	 * @generated
	 */
	EClass getMailbox();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Mailbox#getHardware <em>Hardware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hardware</em>'.
	 * @see org.ringscope.model.topology.Mailbox#getHardware()
	 * @see #getMailbox()
	 * @generated
	 */
	EAttribute getMailbox_Hardware();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.Mailbox#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see org.ringscope.model.topology.Mailbox#getChannels()
	 * @see #getMailbox()
	 * @generated
	 */
	EReference getMailbox_Channels();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.MailboxChannel <em>Mailbox Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mailbox Channel</em>'.
	 * @see org.ringscope.model.topology.MailboxChannel
	 * @generated
	 */
	EClass getMailboxChannel();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Doorbell <em>Doorbell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Doorbell</em>'.
	 * @see org.ringscope.model.topology.Doorbell
	 * @generated
	 */
	EClass getDoorbell();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.Doorbell#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.ringscope.model.topology.Doorbell#getFrom()
	 * @see #getDoorbell()
	 * @generated
	 */
	EReference getDoorbell_From();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.Doorbell#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.ringscope.model.topology.Doorbell#getTo()
	 * @see #getDoorbell()
	 * @generated
	 */
	EReference getDoorbell_To();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Doorbell#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger</em>'.
	 * @see org.ringscope.model.topology.Doorbell#getTrigger()
	 * @see #getDoorbell()
	 * @generated
	 */
	EAttribute getDoorbell_Trigger();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Doorbell#getDelay <em>Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay</em>'.
	 * @see org.ringscope.model.topology.Doorbell#getDelay()
	 * @see #getDoorbell()
	 * @generated
	 */
	EAttribute getDoorbell_Delay();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.Doorbell#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Channel</em>'.
	 * @see org.ringscope.model.topology.Doorbell#getChannel()
	 * @see #getDoorbell()
	 * @generated
	 */
	EReference getDoorbell_Channel();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.VirtioDevice <em>Virtio Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtio Device</em>'.
	 * @see org.ringscope.model.topology.VirtioDevice
	 * @generated
	 */
	EClass getVirtioDevice();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.VirtioDevice#getDriverSide <em>Driver Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Driver Side</em>'.
	 * @see org.ringscope.model.topology.VirtioDevice#getDriverSide()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_DriverSide();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.VirtioDevice#getDeviceSide <em>Device Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device Side</em>'.
	 * @see org.ringscope.model.topology.VirtioDevice#getDeviceSide()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_DeviceSide();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.VirtioDevice#getDriverStack <em>Driver Stack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver Stack</em>'.
	 * @see org.ringscope.model.topology.VirtioDevice#getDriverStack()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_DriverStack();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.VirtioDevice#getDeviceStack <em>Device Stack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Stack</em>'.
	 * @see org.ringscope.model.topology.VirtioDevice#getDeviceStack()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_DeviceStack();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.VirtioDevice#getFeatures <em>Features</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Features</em>'.
	 * @see org.ringscope.model.topology.VirtioDevice#getFeatures()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_Features();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.VirtioDevice#getDriverFeatures <em>Driver Features</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver Features</em>'.
	 * @see org.ringscope.model.topology.VirtioDevice#getDriverFeatures()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_DriverFeatures();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.VirtioDevice#getKick <em>Kick</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kick</em>'.
	 * @see org.ringscope.model.topology.VirtioDevice#getKick()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Kick();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.VirtioDevice#getInterrupt <em>Interrupt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Interrupt</em>'.
	 * @see org.ringscope.model.topology.VirtioDevice#getInterrupt()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Interrupt();

	/**
	 * Returns the meta object for the containment reference '{@link org.ringscope.model.topology.VirtioDevice#getTransport <em>Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Transport</em>'.
	 * @see org.ringscope.model.topology.VirtioDevice#getTransport()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Transport();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.VirtioDevice#getQueues <em>Queues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Queues</em>'.
	 * @see org.ringscope.model.topology.VirtioDevice#getQueues()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Queues();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.RpmsgDevice <em>Rpmsg Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rpmsg Device</em>'.
	 * @see org.ringscope.model.topology.RpmsgDevice
	 * @generated
	 */
	EClass getRpmsgDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.RpmsgDevice#getBusName <em>Bus Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bus Name</em>'.
	 * @see org.ringscope.model.topology.RpmsgDevice#getBusName()
	 * @see #getRpmsgDevice()
	 * @generated
	 */
	EAttribute getRpmsgDevice_BusName();

	/**
	 * Returns the meta object for the containment reference '{@link org.ringscope.model.topology.RpmsgDevice#getBuffers <em>Buffers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Buffers</em>'.
	 * @see org.ringscope.model.topology.RpmsgDevice#getBuffers()
	 * @see #getRpmsgDevice()
	 * @generated
	 */
	EReference getRpmsgDevice_Buffers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.model.topology.RpmsgDevice#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see org.ringscope.model.topology.RpmsgDevice#getChannels()
	 * @see #getRpmsgDevice()
	 * @generated
	 */
	EReference getRpmsgDevice_Channels();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.RpmsgBuffers <em>Rpmsg Buffers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rpmsg Buffers</em>'.
	 * @see org.ringscope.model.topology.RpmsgBuffers
	 * @generated
	 */
	EClass getRpmsgBuffers();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.RpmsgBuffers#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.ringscope.model.topology.RpmsgBuffers#getCount()
	 * @see #getRpmsgBuffers()
	 * @generated
	 */
	EAttribute getRpmsgBuffers_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.RpmsgBuffers#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ringscope.model.topology.RpmsgBuffers#getSize()
	 * @see #getRpmsgBuffers()
	 * @generated
	 */
	EAttribute getRpmsgBuffers_Size();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.RpmsgChannel <em>Rpmsg Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rpmsg Channel</em>'.
	 * @see org.ringscope.model.topology.RpmsgChannel
	 * @generated
	 */
	EClass getRpmsgChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.RpmsgChannel#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.ringscope.model.topology.RpmsgChannel#getService()
	 * @see #getRpmsgChannel()
	 * @generated
	 */
	EAttribute getRpmsgChannel_Service();

	/**
	 * Returns the meta object for the reference list '{@link org.ringscope.model.topology.RpmsgChannel#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Ends</em>'.
	 * @see org.ringscope.model.topology.RpmsgChannel#getEnds()
	 * @see #getRpmsgChannel()
	 * @generated
	 */
	EReference getRpmsgChannel_Ends();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.ConsoleDevice <em>Console Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Console Device</em>'.
	 * @see org.ringscope.model.topology.ConsoleDevice
	 * @generated
	 */
	EClass getConsoleDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.ConsoleDevice#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Columns</em>'.
	 * @see org.ringscope.model.topology.ConsoleDevice#getColumns()
	 * @see #getConsoleDevice()
	 * @generated
	 */
	EAttribute getConsoleDevice_Columns();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.ConsoleDevice#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see org.ringscope.model.topology.ConsoleDevice#getRows()
	 * @see #getConsoleDevice()
	 * @generated
	 */
	EAttribute getConsoleDevice_Rows();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.ConsoleDevice#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ports</em>'.
	 * @see org.ringscope.model.topology.ConsoleDevice#getPorts()
	 * @see #getConsoleDevice()
	 * @generated
	 */
	EAttribute getConsoleDevice_Ports();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.NetDevice <em>Net Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Net Device</em>'.
	 * @see org.ringscope.model.topology.NetDevice
	 * @generated
	 */
	EClass getNetDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.NetDevice#getMac <em>Mac</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mac</em>'.
	 * @see org.ringscope.model.topology.NetDevice#getMac()
	 * @see #getNetDevice()
	 * @generated
	 */
	EAttribute getNetDevice_Mac();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.NetDevice#getMtu <em>Mtu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mtu</em>'.
	 * @see org.ringscope.model.topology.NetDevice#getMtu()
	 * @see #getNetDevice()
	 * @generated
	 */
	EAttribute getNetDevice_Mtu();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.NetDevice#getQueuePairs <em>Queue Pairs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Queue Pairs</em>'.
	 * @see org.ringscope.model.topology.NetDevice#getQueuePairs()
	 * @see #getNetDevice()
	 * @generated
	 */
	EAttribute getNetDevice_QueuePairs();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.BlockDevice <em>Block Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block Device</em>'.
	 * @see org.ringscope.model.topology.BlockDevice
	 * @generated
	 */
	EClass getBlockDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.BlockDevice#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.ringscope.model.topology.BlockDevice#getCapacity()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.BlockDevice#getBlockSize <em>Block Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block Size</em>'.
	 * @see org.ringscope.model.topology.BlockDevice#getBlockSize()
	 * @see #getBlockDevice()
	 * @generated
	 */
	EAttribute getBlockDevice_BlockSize();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.VsockDevice <em>Vsock Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vsock Device</em>'.
	 * @see org.ringscope.model.topology.VsockDevice
	 * @generated
	 */
	EClass getVsockDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.VsockDevice#getCid <em>Cid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cid</em>'.
	 * @see org.ringscope.model.topology.VsockDevice#getCid()
	 * @see #getVsockDevice()
	 * @generated
	 */
	EAttribute getVsockDevice_Cid();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.RngDevice <em>Rng Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rng Device</em>'.
	 * @see org.ringscope.model.topology.RngDevice
	 * @generated
	 */
	EClass getRngDevice();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.CryptoDevice <em>Crypto Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Crypto Device</em>'.
	 * @see org.ringscope.model.topology.CryptoDevice
	 * @generated
	 */
	EClass getCryptoDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.CryptoDevice#getDataQueues <em>Data Queues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Queues</em>'.
	 * @see org.ringscope.model.topology.CryptoDevice#getDataQueues()
	 * @see #getCryptoDevice()
	 * @generated
	 */
	EAttribute getCryptoDevice_DataQueues();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.GpuDevice <em>Gpu Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gpu Device</em>'.
	 * @see org.ringscope.model.topology.GpuDevice
	 * @generated
	 */
	EClass getGpuDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.GpuDevice#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.ringscope.model.topology.GpuDevice#getWidth()
	 * @see #getGpuDevice()
	 * @generated
	 */
	EAttribute getGpuDevice_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.GpuDevice#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.ringscope.model.topology.GpuDevice#getHeight()
	 * @see #getGpuDevice()
	 * @generated
	 */
	EAttribute getGpuDevice_Height();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.InputDevice <em>Input Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Input Device</em>'.
	 * @see org.ringscope.model.topology.InputDevice
	 * @generated
	 */
	EClass getInputDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.InputDevice#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.ringscope.model.topology.InputDevice#getProduct()
	 * @see #getInputDevice()
	 * @generated
	 */
	EAttribute getInputDevice_Product();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.NinePDevice <em>Nine PDevice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Nine PDevice</em>'.
	 * @see org.ringscope.model.topology.NinePDevice
	 * @generated
	 */
	EClass getNinePDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.NinePDevice#getTag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag</em>'.
	 * @see org.ringscope.model.topology.NinePDevice#getTag()
	 * @see #getNinePDevice()
	 * @generated
	 */
	EAttribute getNinePDevice_Tag();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.FileSystemDevice <em>File System Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>File System Device</em>'.
	 * @see org.ringscope.model.topology.FileSystemDevice
	 * @generated
	 */
	EClass getFileSystemDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.FileSystemDevice#getTag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag</em>'.
	 * @see org.ringscope.model.topology.FileSystemDevice#getTag()
	 * @see #getFileSystemDevice()
	 * @generated
	 */
	EAttribute getFileSystemDevice_Tag();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.IommuDevice <em>Iommu Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Iommu Device</em>'.
	 * @see org.ringscope.model.topology.IommuDevice
	 * @generated
	 */
	EClass getIommuDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.IommuDevice#getPageSize <em>Page Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page Size</em>'.
	 * @see org.ringscope.model.topology.IommuDevice#getPageSize()
	 * @see #getIommuDevice()
	 * @generated
	 */
	EAttribute getIommuDevice_PageSize();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.SoundDevice <em>Sound Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sound Device</em>'.
	 * @see org.ringscope.model.topology.SoundDevice
	 * @generated
	 */
	EClass getSoundDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.SoundDevice#getStreams <em>Streams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Streams</em>'.
	 * @see org.ringscope.model.topology.SoundDevice#getStreams()
	 * @see #getSoundDevice()
	 * @generated
	 */
	EAttribute getSoundDevice_Streams();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.SoundDevice#getJacks <em>Jacks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Jacks</em>'.
	 * @see org.ringscope.model.topology.SoundDevice#getJacks()
	 * @see #getSoundDevice()
	 * @generated
	 */
	EAttribute getSoundDevice_Jacks();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.ScmiDevice <em>Scmi Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scmi Device</em>'.
	 * @see org.ringscope.model.topology.ScmiDevice
	 * @generated
	 */
	EClass getScmiDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.ScmiDevice#getSensors <em>Sensors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensors</em>'.
	 * @see org.ringscope.model.topology.ScmiDevice#getSensors()
	 * @see #getScmiDevice()
	 * @generated
	 */
	EAttribute getScmiDevice_Sensors();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.I2cDevice <em>I2c Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>I2c Device</em>'.
	 * @see org.ringscope.model.topology.I2cDevice
	 * @generated
	 */
	EClass getI2cDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.I2cDevice#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Targets</em>'.
	 * @see org.ringscope.model.topology.I2cDevice#getTargets()
	 * @see #getI2cDevice()
	 * @generated
	 */
	EAttribute getI2cDevice_Targets();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.GpioDevice <em>Gpio Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gpio Device</em>'.
	 * @see org.ringscope.model.topology.GpioDevice
	 * @generated
	 */
	EClass getGpioDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.GpioDevice#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lines</em>'.
	 * @see org.ringscope.model.topology.GpioDevice#getLines()
	 * @see #getGpioDevice()
	 * @generated
	 */
	EAttribute getGpioDevice_Lines();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.CanDevice <em>Can Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Can Device</em>'.
	 * @see org.ringscope.model.topology.CanDevice
	 * @generated
	 */
	EClass getCanDevice();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.BalloonDevice <em>Balloon Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Balloon Device</em>'.
	 * @see org.ringscope.model.topology.BalloonDevice
	 * @generated
	 */
	EClass getBalloonDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.BalloonDevice#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.ringscope.model.topology.BalloonDevice#getPages()
	 * @see #getBalloonDevice()
	 * @generated
	 */
	EAttribute getBalloonDevice_Pages();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.RtcDevice <em>Rtc Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rtc Device</em>'.
	 * @see org.ringscope.model.topology.RtcDevice
	 * @generated
	 */
	EClass getRtcDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.RtcDevice#getClocks <em>Clocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clocks</em>'.
	 * @see org.ringscope.model.topology.RtcDevice#getClocks()
	 * @see #getRtcDevice()
	 * @generated
	 */
	EAttribute getRtcDevice_Clocks();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.MediaDevice <em>Media Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Media Device</em>'.
	 * @see org.ringscope.model.topology.MediaDevice
	 * @generated
	 */
	EClass getMediaDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.MediaDevice#getCard <em>Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Card</em>'.
	 * @see org.ringscope.model.topology.MediaDevice#getCard()
	 * @see #getMediaDevice()
	 * @generated
	 */
	EAttribute getMediaDevice_Card();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.OtherDevice <em>Other Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Other Device</em>'.
	 * @see org.ringscope.model.topology.OtherDevice
	 * @generated
	 */
	EClass getOtherDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.OtherDevice#getDeviceId <em>Device Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Id</em>'.
	 * @see org.ringscope.model.topology.OtherDevice#getDeviceId()
	 * @see #getOtherDevice()
	 * @generated
	 */
	EAttribute getOtherDevice_DeviceId();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.OtherDevice#getConfig <em>Config</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Config</em>'.
	 * @see org.ringscope.model.topology.OtherDevice#getConfig()
	 * @see #getOtherDevice()
	 * @generated
	 */
	EAttribute getOtherDevice_Config();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Virtqueue <em>Virtqueue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtqueue</em>'.
	 * @see org.ringscope.model.topology.Virtqueue
	 * @generated
	 */
	EClass getVirtqueue();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Virtqueue#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.ringscope.model.topology.Virtqueue#getIndex()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Index();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Virtqueue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ringscope.model.topology.Virtqueue#getName()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Virtqueue#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ringscope.model.topology.Virtqueue#getSize()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Virtqueue#getAlign <em>Align</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Align</em>'.
	 * @see org.ringscope.model.topology.Virtqueue#getAlign()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Align();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Virtqueue#getNotifyId <em>Notify Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notify Id</em>'.
	 * @see org.ringscope.model.topology.Virtqueue#getNotifyId()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_NotifyId();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Virtqueue#getAvail <em>Avail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avail</em>'.
	 * @see org.ringscope.model.topology.Virtqueue#getAvail()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Avail();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Virtqueue#getUsed <em>Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used</em>'.
	 * @see org.ringscope.model.topology.Virtqueue#getUsed()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Used();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.Virtqueue#getKick <em>Kick</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kick</em>'.
	 * @see org.ringscope.model.topology.Virtqueue#getKick()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EReference getVirtqueue_Kick();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.Virtqueue#getInterrupt <em>Interrupt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Interrupt</em>'.
	 * @see org.ringscope.model.topology.Virtqueue#getInterrupt()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EReference getVirtqueue_Interrupt();

	/**
	 * Returns the meta object for the containment reference '{@link org.ringscope.model.topology.Virtqueue#getBounce <em>Bounce</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Bounce</em>'.
	 * @see org.ringscope.model.topology.Virtqueue#getBounce()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EReference getVirtqueue_Bounce();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Bounce <em>Bounce</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bounce</em>'.
	 * @see org.ringscope.model.topology.Bounce
	 * @generated
	 */
	EClass getBounce();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Transport <em>Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transport</em>'.
	 * @see org.ringscope.model.topology.Transport
	 * @generated
	 */
	EClass getTransport();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Remoteproc <em>Remoteproc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remoteproc</em>'.
	 * @see org.ringscope.model.topology.Remoteproc
	 * @generated
	 */
	EClass getRemoteproc();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Remoteproc#getVdev <em>Vdev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vdev</em>'.
	 * @see org.ringscope.model.topology.Remoteproc#getVdev()
	 * @see #getRemoteproc()
	 * @generated
	 */
	EAttribute getRemoteproc_Vdev();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Mmio <em>Mmio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mmio</em>'.
	 * @see org.ringscope.model.topology.Mmio
	 * @generated
	 */
	EClass getMmio();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Mmio#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.ringscope.model.topology.Mmio#getVersion()
	 * @see #getMmio()
	 * @generated
	 */
	EAttribute getMmio_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Mmio#getTrapped <em>Trapped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trapped</em>'.
	 * @see org.ringscope.model.topology.Mmio#getTrapped()
	 * @see #getMmio()
	 * @generated
	 */
	EAttribute getMmio_Trapped();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.Mmio#getAccessDoorbell <em>Access Doorbell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Access Doorbell</em>'.
	 * @see org.ringscope.model.topology.Mmio#getAccessDoorbell()
	 * @see #getMmio()
	 * @generated
	 */
	EReference getMmio_AccessDoorbell();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Mmio#getStructure <em>Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Structure</em>'.
	 * @see org.ringscope.model.topology.Mmio#getStructure()
	 * @see #getMmio()
	 * @generated
	 */
	EAttribute getMmio_Structure();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Pci <em>Pci</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pci</em>'.
	 * @see org.ringscope.model.topology.Pci
	 * @generated
	 */
	EClass getPci();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Pci#getSlot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slot</em>'.
	 * @see org.ringscope.model.topology.Pci#getSlot()
	 * @see #getPci()
	 * @generated
	 */
	EAttribute getPci_Slot();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Pci#getVectors <em>Vectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vectors</em>'.
	 * @see org.ringscope.model.topology.Pci#getVectors()
	 * @see #getPci()
	 * @generated
	 */
	EAttribute getPci_Vectors();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.FixedVrings <em>Fixed Vrings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fixed Vrings</em>'.
	 * @see org.ringscope.model.topology.FixedVrings
	 * @generated
	 */
	EClass getFixedVrings();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.VhostUser <em>Vhost User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vhost User</em>'.
	 * @see org.ringscope.model.topology.VhostUser
	 * @generated
	 */
	EClass getVhostUser();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.VhostUser#getSocket <em>Socket</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Socket</em>'.
	 * @see org.ringscope.model.topology.VhostUser#getSocket()
	 * @see #getVhostUser()
	 * @generated
	 */
	EAttribute getVhostUser_Socket();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.VhostUser#getListens <em>Listens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Listens</em>'.
	 * @see org.ringscope.model.topology.VhostUser#getListens()
	 * @see #getVhostUser()
	 * @generated
	 */
	EAttribute getVhostUser_Listens();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Endpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Endpoint</em>'.
	 * @see org.ringscope.model.topology.Endpoint
	 * @generated
	 */
	EClass getEndpoint();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.Endpoint#getBus <em>Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Bus</em>'.
	 * @see org.ringscope.model.topology.Endpoint#getBus()
	 * @see #getEndpoint()
	 * @generated
	 */
	EReference getEndpoint_Bus();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Endpoint#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.ringscope.model.topology.Endpoint#getService()
	 * @see #getEndpoint()
	 * @generated
	 */
	EAttribute getEndpoint_Service();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Endpoint#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.ringscope.model.topology.Endpoint#getAddress()
	 * @see #getEndpoint()
	 * @generated
	 */
	EAttribute getEndpoint_Address();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see org.ringscope.model.topology.Task
	 * @generated
	 */
	EClass getTask();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Task#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.ringscope.model.topology.Task#getStart()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Start();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.EndpointTask <em>Endpoint Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Endpoint Task</em>'.
	 * @see org.ringscope.model.topology.EndpointTask
	 * @generated
	 */
	EClass getEndpointTask();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.EndpointTask#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Endpoint</em>'.
	 * @see org.ringscope.model.topology.EndpointTask#getEndpoint()
	 * @see #getEndpointTask()
	 * @generated
	 */
	EReference getEndpointTask_Endpoint();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Traffic <em>Traffic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Traffic</em>'.
	 * @see org.ringscope.model.topology.Traffic
	 * @generated
	 */
	EClass getTraffic();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Traffic#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.ringscope.model.topology.Traffic#getCount()
	 * @see #getTraffic()
	 * @generated
	 */
	EAttribute getTraffic_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Traffic#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.ringscope.model.topology.Traffic#getPeriod()
	 * @see #getTraffic()
	 * @generated
	 */
	EAttribute getTraffic_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Traffic#getBurst <em>Burst</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Burst</em>'.
	 * @see org.ringscope.model.topology.Traffic#getBurst()
	 * @see #getTraffic()
	 * @generated
	 */
	EAttribute getTraffic_Burst();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Traffic#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ringscope.model.topology.Traffic#getSize()
	 * @see #getTraffic()
	 * @generated
	 */
	EAttribute getTraffic_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Traffic#getPayload <em>Payload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Payload</em>'.
	 * @see org.ringscope.model.topology.Traffic#getPayload()
	 * @see #getTraffic()
	 * @generated
	 */
	EAttribute getTraffic_Payload();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Traffic#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.ringscope.model.topology.Traffic#getText()
	 * @see #getTraffic()
	 * @generated
	 */
	EAttribute getTraffic_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Traffic#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.ringscope.model.topology.Traffic#getSeed()
	 * @see #getTraffic()
	 * @generated
	 */
	EAttribute getTraffic_Seed();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.ClientSample <em>Client Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Client Sample</em>'.
	 * @see org.ringscope.model.topology.ClientSample
	 * @generated
	 */
	EClass getClientSample();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.ClientSample#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.ringscope.model.topology.ClientSample#getCount()
	 * @see #getClientSample()
	 * @generated
	 */
	EAttribute getClientSample_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.ClientSample#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.ringscope.model.topology.ClientSample#getText()
	 * @see #getClientSample()
	 * @generated
	 */
	EAttribute getClientSample_Text();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.EchoService <em>Echo Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Echo Service</em>'.
	 * @see org.ringscope.model.topology.EchoService
	 * @generated
	 */
	EClass getEchoService();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.EchoService#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.ringscope.model.topology.EchoService#getCount()
	 * @see #getEchoService()
	 * @generated
	 */
	EAttribute getEchoService_Count();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Ping <em>Ping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ping</em>'.
	 * @see org.ringscope.model.topology.Ping
	 * @generated
	 */
	EClass getPing();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Ping#getTimeout <em>Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timeout</em>'.
	 * @see org.ringscope.model.topology.Ping#getTimeout()
	 * @see #getPing()
	 * @generated
	 */
	EAttribute getPing_Timeout();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Producer <em>Producer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Producer</em>'.
	 * @see org.ringscope.model.topology.Producer
	 * @generated
	 */
	EClass getProducer();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Consumer <em>Consumer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consumer</em>'.
	 * @see org.ringscope.model.topology.Consumer
	 * @generated
	 */
	EClass getConsumer();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Consumer#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.ringscope.model.topology.Consumer#getCount()
	 * @see #getConsumer()
	 * @generated
	 */
	EAttribute getConsumer_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Consumer#getWork <em>Work</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Work</em>'.
	 * @see org.ringscope.model.topology.Consumer#getWork()
	 * @see #getConsumer()
	 * @generated
	 */
	EAttribute getConsumer_Work();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Requester <em>Requester</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Requester</em>'.
	 * @see org.ringscope.model.topology.Requester
	 * @generated
	 */
	EClass getRequester();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Requester#getTimeout <em>Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timeout</em>'.
	 * @see org.ringscope.model.topology.Requester#getTimeout()
	 * @see #getRequester()
	 * @generated
	 */
	EAttribute getRequester_Timeout();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Replier <em>Replier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Replier</em>'.
	 * @see org.ringscope.model.topology.Replier
	 * @generated
	 */
	EClass getReplier();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Replier#getWork <em>Work</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Work</em>'.
	 * @see org.ringscope.model.topology.Replier#getWork()
	 * @see #getReplier()
	 * @generated
	 */
	EAttribute getReplier_Work();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.UserEndpoint <em>User Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User Endpoint</em>'.
	 * @see org.ringscope.model.topology.UserEndpoint
	 * @generated
	 */
	EClass getUserEndpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.UserEndpoint#getDestination <em>Destination</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Destination</em>'.
	 * @see org.ringscope.model.topology.UserEndpoint#getDestination()
	 * @see #getUserEndpoint()
	 * @generated
	 */
	EAttribute getUserEndpoint_Destination();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.UserEndpoint#getNonBlocking <em>Non Blocking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Non Blocking</em>'.
	 * @see org.ringscope.model.topology.UserEndpoint#getNonBlocking()
	 * @see #getUserEndpoint()
	 * @generated
	 */
	EAttribute getUserEndpoint_NonBlocking();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.UserEndpoint#getWork <em>Work</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Work</em>'.
	 * @see org.ringscope.model.topology.UserEndpoint#getWork()
	 * @see #getUserEndpoint()
	 * @generated
	 */
	EAttribute getUserEndpoint_Work();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.CanNode <em>Can Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Can Node</em>'.
	 * @see org.ringscope.model.topology.CanNode
	 * @generated
	 */
	EClass getCanNode();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.CanNode#getIdentifier <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifier</em>'.
	 * @see org.ringscope.model.topology.CanNode#getIdentifier()
	 * @see #getCanNode()
	 * @generated
	 */
	EAttribute getCanNode_Identifier();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.CanNode#getExtended <em>Extended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extended</em>'.
	 * @see org.ringscope.model.topology.CanNode#getExtended()
	 * @see #getCanNode()
	 * @generated
	 */
	EAttribute getCanNode_Extended();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.CanNode#getFd <em>Fd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fd</em>'.
	 * @see org.ringscope.model.topology.CanNode#getFd()
	 * @see #getCanNode()
	 * @generated
	 */
	EAttribute getCanNode_Fd();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.CanHub <em>Can Hub</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Can Hub</em>'.
	 * @see org.ringscope.model.topology.CanHub
	 * @generated
	 */
	EClass getCanHub();

	/**
	 * Returns the meta object for the reference list '{@link org.ringscope.model.topology.CanHub#getBuses <em>Buses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Buses</em>'.
	 * @see org.ringscope.model.topology.CanHub#getBuses()
	 * @see #getCanHub()
	 * @generated
	 */
	EReference getCanHub_Buses();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.CanHub#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.ringscope.model.topology.CanHub#getService()
	 * @see #getCanHub()
	 * @generated
	 */
	EAttribute getCanHub_Service();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.CanHub#getBitRate <em>Bit Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bit Rate</em>'.
	 * @see org.ringscope.model.topology.CanHub#getBitRate()
	 * @see #getCanHub()
	 * @generated
	 */
	EAttribute getCanHub_BitRate();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.CanHub#getDataBitRate <em>Data Bit Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Bit Rate</em>'.
	 * @see org.ringscope.model.topology.CanHub#getDataBitRate()
	 * @see #getCanHub()
	 * @generated
	 */
	EAttribute getCanHub_DataBitRate();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.DigitalIo <em>Digital Io</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Digital Io</em>'.
	 * @see org.ringscope.model.topology.DigitalIo
	 * @generated
	 */
	EClass getDigitalIo();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.DigitalIo#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inputs</em>'.
	 * @see org.ringscope.model.topology.DigitalIo#getInputs()
	 * @see #getDigitalIo()
	 * @generated
	 */
	EAttribute getDigitalIo_Inputs();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.DigitalIo#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outputs</em>'.
	 * @see org.ringscope.model.topology.DigitalIo#getOutputs()
	 * @see #getDigitalIo()
	 * @generated
	 */
	EAttribute getDigitalIo_Outputs();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Display <em>Display</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Display</em>'.
	 * @see org.ringscope.model.topology.Display
	 * @generated
	 */
	EClass getDisplay();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Display#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Columns</em>'.
	 * @see org.ringscope.model.topology.Display#getColumns()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_Columns();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Display#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see org.ringscope.model.topology.Display#getRows()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_Rows();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Display#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.ringscope.model.topology.Display#getText()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_Text();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.BenchPanel <em>Bench Panel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bench Panel</em>'.
	 * @see org.ringscope.model.topology.BenchPanel
	 * @generated
	 */
	EClass getBenchPanel();

	/**
	 * Returns the meta object for the reference list '{@link org.ringscope.model.topology.BenchPanel#getBuses <em>Buses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Buses</em>'.
	 * @see org.ringscope.model.topology.BenchPanel#getBuses()
	 * @see #getBenchPanel()
	 * @generated
	 */
	EReference getBenchPanel_Buses();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.DeviceTask <em>Device Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device Task</em>'.
	 * @see org.ringscope.model.topology.DeviceTask
	 * @generated
	 */
	EClass getDeviceTask();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.DeviceTask#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.ringscope.model.topology.DeviceTask#getDevice()
	 * @see #getDeviceTask()
	 * @generated
	 */
	EReference getDeviceTask_Device();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.ConsoleWriter <em>Console Writer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Console Writer</em>'.
	 * @see org.ringscope.model.topology.ConsoleWriter
	 * @generated
	 */
	EClass getConsoleWriter();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.ConsoleWriter#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.ringscope.model.topology.ConsoleWriter#getText()
	 * @see #getConsoleWriter()
	 * @generated
	 */
	EAttribute getConsoleWriter_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.ConsoleWriter#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.ringscope.model.topology.ConsoleWriter#getPeriod()
	 * @see #getConsoleWriter()
	 * @generated
	 */
	EAttribute getConsoleWriter_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.ConsoleWriter#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lines</em>'.
	 * @see org.ringscope.model.topology.ConsoleWriter#getLines()
	 * @see #getConsoleWriter()
	 * @generated
	 */
	EAttribute getConsoleWriter_Lines();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.ConsoleReader <em>Console Reader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Console Reader</em>'.
	 * @see org.ringscope.model.topology.ConsoleReader
	 * @generated
	 */
	EClass getConsoleReader();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.DeviceRequests <em>Device Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device Requests</em>'.
	 * @see org.ringscope.model.topology.DeviceRequests
	 * @generated
	 */
	EClass getDeviceRequests();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.DeviceRequests#getMix <em>Mix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mix</em>'.
	 * @see org.ringscope.model.topology.DeviceRequests#getMix()
	 * @see #getDeviceRequests()
	 * @generated
	 */
	EAttribute getDeviceRequests_Mix();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.DeviceRequests#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.ringscope.model.topology.DeviceRequests#getDepth()
	 * @see #getDeviceRequests()
	 * @generated
	 */
	EAttribute getDeviceRequests_Depth();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.NetHub <em>Net Hub</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Net Hub</em>'.
	 * @see org.ringscope.model.topology.NetHub
	 * @generated
	 */
	EClass getNetHub();

	/**
	 * Returns the meta object for the reference list '{@link org.ringscope.model.topology.NetHub#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Ports</em>'.
	 * @see org.ringscope.model.topology.NetHub#getPorts()
	 * @see #getNetHub()
	 * @generated
	 */
	EReference getNetHub_Ports();

	/**
	 * Returns the meta object for class '{@link org.ringscope.model.topology.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.ringscope.model.topology.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Step#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.ringscope.model.topology.Step#getAt()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_At();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.model.topology.Step#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.ringscope.model.topology.Step#getAction()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Action();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.model.topology.Step#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.ringscope.model.topology.Step#getTarget()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Target();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.topology.CoreKind <em>Core Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Core Kind</em>'.
	 * @see org.ringscope.model.topology.CoreKind
	 * @generated
	 */
	EEnum getCoreKind();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.topology.OperatingSystem <em>Operating System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Operating System</em>'.
	 * @see org.ringscope.model.topology.OperatingSystem
	 * @generated
	 */
	EEnum getOperatingSystem();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.topology.Stack <em>Stack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stack</em>'.
	 * @see org.ringscope.model.topology.Stack
	 * @generated
	 */
	EEnum getStack();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.topology.Boot <em>Boot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Boot</em>'.
	 * @see org.ringscope.model.topology.Boot
	 * @generated
	 */
	EEnum getBoot();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.topology.RegionRole <em>Region Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Region Role</em>'.
	 * @see org.ringscope.model.topology.RegionRole
	 * @generated
	 */
	EEnum getRegionRole();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.topology.DoorbellTrigger <em>Doorbell Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Doorbell Trigger</em>'.
	 * @see org.ringscope.model.topology.DoorbellTrigger
	 * @generated
	 */
	EEnum getDoorbellTrigger();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.topology.AddressSpace <em>Address Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Address Space</em>'.
	 * @see org.ringscope.model.topology.AddressSpace
	 * @generated
	 */
	EEnum getAddressSpace();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.topology.WindowAccess <em>Window Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Window Access</em>'.
	 * @see org.ringscope.model.topology.WindowAccess
	 * @generated
	 */
	EEnum getWindowAccess();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.topology.MmioVersion <em>Mmio Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mmio Version</em>'.
	 * @see org.ringscope.model.topology.MmioVersion
	 * @generated
	 */
	EEnum getMmioVersion();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.topology.Payload <em>Payload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Payload</em>'.
	 * @see org.ringscope.model.topology.Payload
	 * @generated
	 */
	EEnum getPayload();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.model.topology.StepAction <em>Step Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step Action</em>'.
	 * @see org.ringscope.model.topology.StepAction
	 * @generated
	 */
	EEnum getStepAction();

	/**
	 * Returns the meta object for data type '{@link org.ringscope.model.type.Address <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An address, written in hex.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Address</em>'.
	 * @see org.ringscope.model.type.Address
	 * @model instanceClass="org.ringscope.model.type.Address"
	 * @generated
	 */
	EDataType getAddress();

	/**
	 * Returns the meta object for data type '{@link org.ringscope.model.type.Size <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of bytes, written in hex or with a unit: 0x10000, 64KiB.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Size</em>'.
	 * @see org.ringscope.model.type.Size
	 * @model instanceClass="org.ringscope.model.type.Size"
	 * @generated
	 */
	EDataType getSize();

	/**
	 * Returns the meta object for data type '{@link org.ringscope.model.type.SizeMix <em>Size Mix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Sizes of messages in bytes: 64, a range 16..496, a mix 16:3,496:1.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Size Mix</em>'.
	 * @see org.ringscope.model.type.SizeMix
	 * @model instanceClass="org.ringscope.model.type.SizeMix"
	 * @generated
	 */
	EDataType getSizeMix();

	/**
	 * Returns the meta object for data type '{@link java.time.Duration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A time span with its unit: 20ms.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Duration</em>'.
	 * @see java.time.Duration
	 * @model instanceClass="java.time.Duration"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ringscope.model.type.Durations.parse(it);' convert='return org.ringscope.model.type.Durations.format(it);'"
	 * @generated
	 */
	EDataType getDuration();

	/**
	 * Returns the meta object for data type '{@link java.lang.Long <em>UInt32</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An unsigned 32-bit number.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>UInt32</em>'.
	 * @see java.lang.Long
	 * @model instanceClass="java.lang.Long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.ringscope.model.type.UInt32.parse(it);' convert='return org.ringscope.model.type.UInt32.format(it);'"
	 * @generated
	 */
	EDataType getUInt32();

	/**
	 * Returns the meta object for data type '{@link org.ringscope.model.type.FeatureBits <em>Feature Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Virtio feature bits: names, numbers in hex, or both: VERSION_1 0x3.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Feature Bits</em>'.
	 * @see org.ringscope.model.type.FeatureBits
	 * @model instanceClass="org.ringscope.model.type.FeatureBits"
	 * @generated
	 */
	EDataType getFeatureBits();

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
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.ElementImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__DOCUMENTATION = eINSTANCE.getElement_Documentation();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.NamedElementImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getNamedElement()
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
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.StepTargetImpl <em>Step Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.StepTargetImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getStepTarget()
		 * @generated
		 */
		EClass STEP_TARGET = eINSTANCE.getStepTarget();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.GroupImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getGroup()
		 * @generated
		 */
		EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__GROUPS = eINSTANCE.getGroup_Groups();

		/**
		 * The meta object literal for the '<em><b>Cores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__CORES = eINSTANCE.getGroup_Cores();

		/**
		 * The meta object literal for the '<em><b>Regions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__REGIONS = eINSTANCE.getGroup_Regions();

		/**
		 * The meta object literal for the '<em><b>Mailboxes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__MAILBOXES = eINSTANCE.getGroup_Mailboxes();

		/**
		 * The meta object literal for the '<em><b>Doorbells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__DOORBELLS = eINSTANCE.getGroup_Doorbells();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__DEVICES = eINSTANCE.getGroup_Devices();

		/**
		 * The meta object literal for the '<em><b>Hubs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__HUBS = eINSTANCE.getGroup_Hubs();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__STEPS = eINSTANCE.getGroup_Steps();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.TopologyImpl <em>Topology</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.TopologyImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getTopology()
		 * @generated
		 */
		EClass TOPOLOGY = eINSTANCE.getTopology();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPOLOGY__VERSION = eINSTANCE.getTopology_Version();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.CoreImpl <em>Core</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.CoreImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getCore()
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
		 * The meta object literal for the '<em><b>Cpu</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE__CPU = eINSTANCE.getCore_Cpu();

		/**
		 * The meta object literal for the '<em><b>Cpus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE__CPUS = eINSTANCE.getCore_Cpus();

		/**
		 * The meta object literal for the '<em><b>Os</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE__OS = eINSTANCE.getCore_Os();

		/**
		 * The meta object literal for the '<em><b>Stack</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE__STACK = eINSTANCE.getCore_Stack();

		/**
		 * The meta object literal for the '<em><b>Booted By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__BOOTED_BY = eINSTANCE.getCore_BootedBy();

		/**
		 * The meta object literal for the '<em><b>Boot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE__BOOT = eINSTANCE.getCore_Boot();

		/**
		 * The meta object literal for the '<em><b>Runs On</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__RUNS_ON = eINSTANCE.getCore_RunsOn();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__FIRMWARE = eINSTANCE.getCore_Firmware();

		/**
		 * The meta object literal for the '<em><b>Windows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__WINDOWS = eINSTANCE.getCore_Windows();

		/**
		 * The meta object literal for the '<em><b>Endpoints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__ENDPOINTS = eINSTANCE.getCore_Endpoints();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__TASKS = eINSTANCE.getCore_Tasks();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.FirmwareImpl <em>Firmware</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.FirmwareImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getFirmware()
		 * @generated
		 */
		EClass FIRMWARE = eINSTANCE.getFirmware();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE__IMAGE = eINSTANCE.getFirmware_Image();

		/**
		 * The meta object literal for the '<em><b>Resource Table</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIRMWARE__RESOURCE_TABLE = eINSTANCE.getFirmware_ResourceTable();

		/**
		 * The meta object literal for the '<em><b>Traces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIRMWARE__TRACES = eINSTANCE.getFirmware_Traces();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.PlacedImpl <em>Placed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.PlacedImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getPlaced()
		 * @generated
		 */
		EClass PLACED = eINSTANCE.getPlaced();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACED__ADDRESS = eINSTANCE.getPlaced_Address();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACED__REGION = eINSTANCE.getPlaced_Region();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACED__OFFSET = eINSTANCE.getPlaced_Offset();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.ResourceTableImpl <em>Resource Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.ResourceTableImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getResourceTable()
		 * @generated
		 */
		EClass RESOURCE_TABLE = eINSTANCE.getResourceTable();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.TraceBufferImpl <em>Trace Buffer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.TraceBufferImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getTraceBuffer()
		 * @generated
		 */
		EClass TRACE_BUFFER = eINSTANCE.getTraceBuffer();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_BUFFER__SIZE = eINSTANCE.getTraceBuffer_Size();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.AddressWindowImpl <em>Address Window</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.AddressWindowImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getAddressWindow()
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
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__ADDRESS = eINSTANCE.getAddressWindow_Address();

		/**
		 * The meta object literal for the '<em><b>Physical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__PHYSICAL = eINSTANCE.getAddressWindow_Physical();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADDRESS_WINDOW__REGION = eINSTANCE.getAddressWindow_Region();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__SIZE = eINSTANCE.getAddressWindow_Size();

		/**
		 * The meta object literal for the '<em><b>Access</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_WINDOW__ACCESS = eINSTANCE.getAddressWindow_Access();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.MemoryRegionImpl <em>Memory Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.MemoryRegionImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getMemoryRegion()
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
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY_REGION__FILE = eINSTANCE.getMemoryRegion_File();

		/**
		 * The meta object literal for the '<em><b>Regions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMORY_REGION__REGIONS = eINSTANCE.getMemoryRegion_Regions();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.MailboxImpl <em>Mailbox</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.MailboxImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getMailbox()
		 * @generated
		 */
		EClass MAILBOX = eINSTANCE.getMailbox();

		/**
		 * The meta object literal for the '<em><b>Hardware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAILBOX__HARDWARE = eINSTANCE.getMailbox_Hardware();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAILBOX__CHANNELS = eINSTANCE.getMailbox_Channels();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.MailboxChannelImpl <em>Mailbox Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.MailboxChannelImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getMailboxChannel()
		 * @generated
		 */
		EClass MAILBOX_CHANNEL = eINSTANCE.getMailboxChannel();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.DoorbellImpl <em>Doorbell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.DoorbellImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDoorbell()
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
		 * The meta object literal for the '<em><b>Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOORBELL__DELAY = eINSTANCE.getDoorbell_Delay();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOORBELL__CHANNEL = eINSTANCE.getDoorbell_Channel();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.VirtioDeviceImpl <em>Virtio Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.VirtioDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getVirtioDevice()
		 * @generated
		 */
		EClass VIRTIO_DEVICE = eINSTANCE.getVirtioDevice();

		/**
		 * The meta object literal for the '<em><b>Driver Side</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__DRIVER_SIDE = eINSTANCE.getVirtioDevice_DriverSide();

		/**
		 * The meta object literal for the '<em><b>Device Side</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__DEVICE_SIDE = eINSTANCE.getVirtioDevice_DeviceSide();

		/**
		 * The meta object literal for the '<em><b>Driver Stack</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__DRIVER_STACK = eINSTANCE.getVirtioDevice_DriverStack();

		/**
		 * The meta object literal for the '<em><b>Device Stack</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__DEVICE_STACK = eINSTANCE.getVirtioDevice_DeviceStack();

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
		 * The meta object literal for the '<em><b>Transport</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__TRANSPORT = eINSTANCE.getVirtioDevice_Transport();

		/**
		 * The meta object literal for the '<em><b>Queues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__QUEUES = eINSTANCE.getVirtioDevice_Queues();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.RpmsgDeviceImpl <em>Rpmsg Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.RpmsgDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRpmsgDevice()
		 * @generated
		 */
		EClass RPMSG_DEVICE = eINSTANCE.getRpmsgDevice();

		/**
		 * The meta object literal for the '<em><b>Bus Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RPMSG_DEVICE__BUS_NAME = eINSTANCE.getRpmsgDevice_BusName();

		/**
		 * The meta object literal for the '<em><b>Buffers</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RPMSG_DEVICE__BUFFERS = eINSTANCE.getRpmsgDevice_Buffers();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RPMSG_DEVICE__CHANNELS = eINSTANCE.getRpmsgDevice_Channels();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.RpmsgBuffersImpl <em>Rpmsg Buffers</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.RpmsgBuffersImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRpmsgBuffers()
		 * @generated
		 */
		EClass RPMSG_BUFFERS = eINSTANCE.getRpmsgBuffers();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RPMSG_BUFFERS__COUNT = eINSTANCE.getRpmsgBuffers_Count();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RPMSG_BUFFERS__SIZE = eINSTANCE.getRpmsgBuffers_Size();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.RpmsgChannelImpl <em>Rpmsg Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.RpmsgChannelImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRpmsgChannel()
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
		 * The meta object literal for the '<em><b>Ends</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RPMSG_CHANNEL__ENDS = eINSTANCE.getRpmsgChannel_Ends();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.ConsoleDeviceImpl <em>Console Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.ConsoleDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getConsoleDevice()
		 * @generated
		 */
		EClass CONSOLE_DEVICE = eINSTANCE.getConsoleDevice();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLE_DEVICE__COLUMNS = eINSTANCE.getConsoleDevice_Columns();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLE_DEVICE__ROWS = eINSTANCE.getConsoleDevice_Rows();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLE_DEVICE__PORTS = eINSTANCE.getConsoleDevice_Ports();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.NetDeviceImpl <em>Net Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.NetDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getNetDevice()
		 * @generated
		 */
		EClass NET_DEVICE = eINSTANCE.getNetDevice();

		/**
		 * The meta object literal for the '<em><b>Mac</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NET_DEVICE__MAC = eINSTANCE.getNetDevice_Mac();

		/**
		 * The meta object literal for the '<em><b>Mtu</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NET_DEVICE__MTU = eINSTANCE.getNetDevice_Mtu();

		/**
		 * The meta object literal for the '<em><b>Queue Pairs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NET_DEVICE__QUEUE_PAIRS = eINSTANCE.getNetDevice_QueuePairs();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.BlockDeviceImpl <em>Block Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.BlockDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getBlockDevice()
		 * @generated
		 */
		EClass BLOCK_DEVICE = eINSTANCE.getBlockDevice();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__CAPACITY = eINSTANCE.getBlockDevice_Capacity();

		/**
		 * The meta object literal for the '<em><b>Block Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_DEVICE__BLOCK_SIZE = eINSTANCE.getBlockDevice_BlockSize();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.VsockDeviceImpl <em>Vsock Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.VsockDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getVsockDevice()
		 * @generated
		 */
		EClass VSOCK_DEVICE = eINSTANCE.getVsockDevice();

		/**
		 * The meta object literal for the '<em><b>Cid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VSOCK_DEVICE__CID = eINSTANCE.getVsockDevice_Cid();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.RngDeviceImpl <em>Rng Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.RngDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRngDevice()
		 * @generated
		 */
		EClass RNG_DEVICE = eINSTANCE.getRngDevice();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.CryptoDeviceImpl <em>Crypto Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.CryptoDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getCryptoDevice()
		 * @generated
		 */
		EClass CRYPTO_DEVICE = eINSTANCE.getCryptoDevice();

		/**
		 * The meta object literal for the '<em><b>Data Queues</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRYPTO_DEVICE__DATA_QUEUES = eINSTANCE.getCryptoDevice_DataQueues();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.GpuDeviceImpl <em>Gpu Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.GpuDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getGpuDevice()
		 * @generated
		 */
		EClass GPU_DEVICE = eINSTANCE.getGpuDevice();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GPU_DEVICE__WIDTH = eINSTANCE.getGpuDevice_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GPU_DEVICE__HEIGHT = eINSTANCE.getGpuDevice_Height();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.InputDeviceImpl <em>Input Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.InputDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getInputDevice()
		 * @generated
		 */
		EClass INPUT_DEVICE = eINSTANCE.getInputDevice();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_DEVICE__PRODUCT = eINSTANCE.getInputDevice_Product();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.NinePDeviceImpl <em>Nine PDevice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.NinePDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getNinePDevice()
		 * @generated
		 */
		EClass NINE_PDEVICE = eINSTANCE.getNinePDevice();

		/**
		 * The meta object literal for the '<em><b>Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NINE_PDEVICE__TAG = eINSTANCE.getNinePDevice_Tag();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.FileSystemDeviceImpl <em>File System Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.FileSystemDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getFileSystemDevice()
		 * @generated
		 */
		EClass FILE_SYSTEM_DEVICE = eINSTANCE.getFileSystemDevice();

		/**
		 * The meta object literal for the '<em><b>Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_SYSTEM_DEVICE__TAG = eINSTANCE.getFileSystemDevice_Tag();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.IommuDeviceImpl <em>Iommu Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.IommuDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getIommuDevice()
		 * @generated
		 */
		EClass IOMMU_DEVICE = eINSTANCE.getIommuDevice();

		/**
		 * The meta object literal for the '<em><b>Page Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IOMMU_DEVICE__PAGE_SIZE = eINSTANCE.getIommuDevice_PageSize();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.SoundDeviceImpl <em>Sound Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.SoundDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getSoundDevice()
		 * @generated
		 */
		EClass SOUND_DEVICE = eINSTANCE.getSoundDevice();

		/**
		 * The meta object literal for the '<em><b>Streams</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOUND_DEVICE__STREAMS = eINSTANCE.getSoundDevice_Streams();

		/**
		 * The meta object literal for the '<em><b>Jacks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOUND_DEVICE__JACKS = eINSTANCE.getSoundDevice_Jacks();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.ScmiDeviceImpl <em>Scmi Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.ScmiDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getScmiDevice()
		 * @generated
		 */
		EClass SCMI_DEVICE = eINSTANCE.getScmiDevice();

		/**
		 * The meta object literal for the '<em><b>Sensors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCMI_DEVICE__SENSORS = eINSTANCE.getScmiDevice_Sensors();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.I2cDeviceImpl <em>I2c Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.I2cDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getI2cDevice()
		 * @generated
		 */
		EClass I2C_DEVICE = eINSTANCE.getI2cDevice();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute I2C_DEVICE__TARGETS = eINSTANCE.getI2cDevice_Targets();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.GpioDeviceImpl <em>Gpio Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.GpioDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getGpioDevice()
		 * @generated
		 */
		EClass GPIO_DEVICE = eINSTANCE.getGpioDevice();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GPIO_DEVICE__LINES = eINSTANCE.getGpioDevice_Lines();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.CanDeviceImpl <em>Can Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.CanDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getCanDevice()
		 * @generated
		 */
		EClass CAN_DEVICE = eINSTANCE.getCanDevice();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.BalloonDeviceImpl <em>Balloon Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.BalloonDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getBalloonDevice()
		 * @generated
		 */
		EClass BALLOON_DEVICE = eINSTANCE.getBalloonDevice();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALLOON_DEVICE__PAGES = eINSTANCE.getBalloonDevice_Pages();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.RtcDeviceImpl <em>Rtc Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.RtcDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRtcDevice()
		 * @generated
		 */
		EClass RTC_DEVICE = eINSTANCE.getRtcDevice();

		/**
		 * The meta object literal for the '<em><b>Clocks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RTC_DEVICE__CLOCKS = eINSTANCE.getRtcDevice_Clocks();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.MediaDeviceImpl <em>Media Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.MediaDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getMediaDevice()
		 * @generated
		 */
		EClass MEDIA_DEVICE = eINSTANCE.getMediaDevice();

		/**
		 * The meta object literal for the '<em><b>Card</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_DEVICE__CARD = eINSTANCE.getMediaDevice_Card();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.OtherDeviceImpl <em>Other Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.OtherDeviceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getOtherDevice()
		 * @generated
		 */
		EClass OTHER_DEVICE = eINSTANCE.getOtherDevice();

		/**
		 * The meta object literal for the '<em><b>Device Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OTHER_DEVICE__DEVICE_ID = eINSTANCE.getOtherDevice_DeviceId();

		/**
		 * The meta object literal for the '<em><b>Config</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OTHER_DEVICE__CONFIG = eINSTANCE.getOtherDevice_Config();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.VirtqueueImpl <em>Virtqueue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.VirtqueueImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getVirtqueue()
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
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__NAME = eINSTANCE.getVirtqueue_Name();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__SIZE = eINSTANCE.getVirtqueue_Size();

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
		 * The meta object literal for the '<em><b>Kick</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTQUEUE__KICK = eINSTANCE.getVirtqueue_Kick();

		/**
		 * The meta object literal for the '<em><b>Interrupt</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTQUEUE__INTERRUPT = eINSTANCE.getVirtqueue_Interrupt();

		/**
		 * The meta object literal for the '<em><b>Bounce</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTQUEUE__BOUNCE = eINSTANCE.getVirtqueue_Bounce();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.BounceImpl <em>Bounce</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.BounceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getBounce()
		 * @generated
		 */
		EClass BOUNCE = eINSTANCE.getBounce();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.TransportImpl <em>Transport</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.TransportImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getTransport()
		 * @generated
		 */
		EClass TRANSPORT = eINSTANCE.getTransport();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.RemoteprocImpl <em>Remoteproc</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.RemoteprocImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRemoteproc()
		 * @generated
		 */
		EClass REMOTEPROC = eINSTANCE.getRemoteproc();

		/**
		 * The meta object literal for the '<em><b>Vdev</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOTEPROC__VDEV = eINSTANCE.getRemoteproc_Vdev();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.MmioImpl <em>Mmio</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.MmioImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getMmio()
		 * @generated
		 */
		EClass MMIO = eINSTANCE.getMmio();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MMIO__VERSION = eINSTANCE.getMmio_Version();

		/**
		 * The meta object literal for the '<em><b>Trapped</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MMIO__TRAPPED = eINSTANCE.getMmio_Trapped();

		/**
		 * The meta object literal for the '<em><b>Access Doorbell</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MMIO__ACCESS_DOORBELL = eINSTANCE.getMmio_AccessDoorbell();

		/**
		 * The meta object literal for the '<em><b>Structure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MMIO__STRUCTURE = eINSTANCE.getMmio_Structure();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.PciImpl <em>Pci</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.PciImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getPci()
		 * @generated
		 */
		EClass PCI = eINSTANCE.getPci();

		/**
		 * The meta object literal for the '<em><b>Slot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI__SLOT = eINSTANCE.getPci_Slot();

		/**
		 * The meta object literal for the '<em><b>Vectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PCI__VECTORS = eINSTANCE.getPci_Vectors();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.FixedVringsImpl <em>Fixed Vrings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.FixedVringsImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getFixedVrings()
		 * @generated
		 */
		EClass FIXED_VRINGS = eINSTANCE.getFixedVrings();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.VhostUserImpl <em>Vhost User</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.VhostUserImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getVhostUser()
		 * @generated
		 */
		EClass VHOST_USER = eINSTANCE.getVhostUser();

		/**
		 * The meta object literal for the '<em><b>Socket</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VHOST_USER__SOCKET = eINSTANCE.getVhostUser_Socket();

		/**
		 * The meta object literal for the '<em><b>Listens</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VHOST_USER__LISTENS = eINSTANCE.getVhostUser_Listens();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.EndpointImpl <em>Endpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.EndpointImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getEndpoint()
		 * @generated
		 */
		EClass ENDPOINT = eINSTANCE.getEndpoint();

		/**
		 * The meta object literal for the '<em><b>Bus</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENDPOINT__BUS = eINSTANCE.getEndpoint_Bus();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT__SERVICE = eINSTANCE.getEndpoint_Service();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT__ADDRESS = eINSTANCE.getEndpoint_Address();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.TaskImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getTask()
		 * @generated
		 */
		EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__START = eINSTANCE.getTask_Start();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.EndpointTaskImpl <em>Endpoint Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.EndpointTaskImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getEndpointTask()
		 * @generated
		 */
		EClass ENDPOINT_TASK = eINSTANCE.getEndpointTask();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENDPOINT_TASK__ENDPOINT = eINSTANCE.getEndpointTask_Endpoint();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.TrafficImpl <em>Traffic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.TrafficImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getTraffic()
		 * @generated
		 */
		EClass TRAFFIC = eINSTANCE.getTraffic();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC__COUNT = eINSTANCE.getTraffic_Count();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC__PERIOD = eINSTANCE.getTraffic_Period();

		/**
		 * The meta object literal for the '<em><b>Burst</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC__BURST = eINSTANCE.getTraffic_Burst();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC__SIZE = eINSTANCE.getTraffic_Size();

		/**
		 * The meta object literal for the '<em><b>Payload</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC__PAYLOAD = eINSTANCE.getTraffic_Payload();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC__TEXT = eINSTANCE.getTraffic_Text();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC__SEED = eINSTANCE.getTraffic_Seed();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.ClientSampleImpl <em>Client Sample</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.ClientSampleImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getClientSample()
		 * @generated
		 */
		EClass CLIENT_SAMPLE = eINSTANCE.getClientSample();

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
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.EchoServiceImpl <em>Echo Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.EchoServiceImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getEchoService()
		 * @generated
		 */
		EClass ECHO_SERVICE = eINSTANCE.getEchoService();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ECHO_SERVICE__COUNT = eINSTANCE.getEchoService_Count();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.PingImpl <em>Ping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.PingImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getPing()
		 * @generated
		 */
		EClass PING = eINSTANCE.getPing();

		/**
		 * The meta object literal for the '<em><b>Timeout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PING__TIMEOUT = eINSTANCE.getPing_Timeout();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.ProducerImpl <em>Producer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.ProducerImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getProducer()
		 * @generated
		 */
		EClass PRODUCER = eINSTANCE.getProducer();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.ConsumerImpl <em>Consumer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.ConsumerImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getConsumer()
		 * @generated
		 */
		EClass CONSUMER = eINSTANCE.getConsumer();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSUMER__COUNT = eINSTANCE.getConsumer_Count();

		/**
		 * The meta object literal for the '<em><b>Work</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSUMER__WORK = eINSTANCE.getConsumer_Work();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.RequesterImpl <em>Requester</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.RequesterImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRequester()
		 * @generated
		 */
		EClass REQUESTER = eINSTANCE.getRequester();

		/**
		 * The meta object literal for the '<em><b>Timeout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUESTER__TIMEOUT = eINSTANCE.getRequester_Timeout();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.ReplierImpl <em>Replier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.ReplierImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getReplier()
		 * @generated
		 */
		EClass REPLIER = eINSTANCE.getReplier();

		/**
		 * The meta object literal for the '<em><b>Work</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLIER__WORK = eINSTANCE.getReplier_Work();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.UserEndpointImpl <em>User Endpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.UserEndpointImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getUserEndpoint()
		 * @generated
		 */
		EClass USER_ENDPOINT = eINSTANCE.getUserEndpoint();

		/**
		 * The meta object literal for the '<em><b>Destination</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ENDPOINT__DESTINATION = eINSTANCE.getUserEndpoint_Destination();

		/**
		 * The meta object literal for the '<em><b>Non Blocking</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ENDPOINT__NON_BLOCKING = eINSTANCE.getUserEndpoint_NonBlocking();

		/**
		 * The meta object literal for the '<em><b>Work</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ENDPOINT__WORK = eINSTANCE.getUserEndpoint_Work();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.CanNodeImpl <em>Can Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.CanNodeImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getCanNode()
		 * @generated
		 */
		EClass CAN_NODE = eINSTANCE.getCanNode();

		/**
		 * The meta object literal for the '<em><b>Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAN_NODE__IDENTIFIER = eINSTANCE.getCanNode_Identifier();

		/**
		 * The meta object literal for the '<em><b>Extended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAN_NODE__EXTENDED = eINSTANCE.getCanNode_Extended();

		/**
		 * The meta object literal for the '<em><b>Fd</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAN_NODE__FD = eINSTANCE.getCanNode_Fd();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.CanHubImpl <em>Can Hub</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.CanHubImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getCanHub()
		 * @generated
		 */
		EClass CAN_HUB = eINSTANCE.getCanHub();

		/**
		 * The meta object literal for the '<em><b>Buses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAN_HUB__BUSES = eINSTANCE.getCanHub_Buses();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAN_HUB__SERVICE = eINSTANCE.getCanHub_Service();

		/**
		 * The meta object literal for the '<em><b>Bit Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAN_HUB__BIT_RATE = eINSTANCE.getCanHub_BitRate();

		/**
		 * The meta object literal for the '<em><b>Data Bit Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAN_HUB__DATA_BIT_RATE = eINSTANCE.getCanHub_DataBitRate();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.DigitalIoImpl <em>Digital Io</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.DigitalIoImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDigitalIo()
		 * @generated
		 */
		EClass DIGITAL_IO = eINSTANCE.getDigitalIo();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIGITAL_IO__INPUTS = eINSTANCE.getDigitalIo_Inputs();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIGITAL_IO__OUTPUTS = eINSTANCE.getDigitalIo_Outputs();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.DisplayImpl <em>Display</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.DisplayImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDisplay()
		 * @generated
		 */
		EClass DISPLAY = eINSTANCE.getDisplay();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__COLUMNS = eINSTANCE.getDisplay_Columns();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__ROWS = eINSTANCE.getDisplay_Rows();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__TEXT = eINSTANCE.getDisplay_Text();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.BenchPanelImpl <em>Bench Panel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.BenchPanelImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getBenchPanel()
		 * @generated
		 */
		EClass BENCH_PANEL = eINSTANCE.getBenchPanel();

		/**
		 * The meta object literal for the '<em><b>Buses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENCH_PANEL__BUSES = eINSTANCE.getBenchPanel_Buses();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.DeviceTaskImpl <em>Device Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.DeviceTaskImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDeviceTask()
		 * @generated
		 */
		EClass DEVICE_TASK = eINSTANCE.getDeviceTask();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TASK__DEVICE = eINSTANCE.getDeviceTask_Device();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.ConsoleWriterImpl <em>Console Writer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.ConsoleWriterImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getConsoleWriter()
		 * @generated
		 */
		EClass CONSOLE_WRITER = eINSTANCE.getConsoleWriter();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLE_WRITER__TEXT = eINSTANCE.getConsoleWriter_Text();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLE_WRITER__PERIOD = eINSTANCE.getConsoleWriter_Period();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSOLE_WRITER__LINES = eINSTANCE.getConsoleWriter_Lines();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.ConsoleReaderImpl <em>Console Reader</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.ConsoleReaderImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getConsoleReader()
		 * @generated
		 */
		EClass CONSOLE_READER = eINSTANCE.getConsoleReader();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.DeviceRequestsImpl <em>Device Requests</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.DeviceRequestsImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDeviceRequests()
		 * @generated
		 */
		EClass DEVICE_REQUESTS = eINSTANCE.getDeviceRequests();

		/**
		 * The meta object literal for the '<em><b>Mix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_REQUESTS__MIX = eINSTANCE.getDeviceRequests_Mix();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_REQUESTS__DEPTH = eINSTANCE.getDeviceRequests_Depth();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.NetHubImpl <em>Net Hub</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.NetHubImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getNetHub()
		 * @generated
		 */
		EClass NET_HUB = eINSTANCE.getNetHub();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NET_HUB__PORTS = eINSTANCE.getNetHub_Ports();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.impl.StepImpl
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__AT = eINSTANCE.getStep_At();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__ACTION = eINSTANCE.getStep_Action();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__TARGET = eINSTANCE.getStep_Target();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.CoreKind <em>Core Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.CoreKind
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getCoreKind()
		 * @generated
		 */
		EEnum CORE_KIND = eINSTANCE.getCoreKind();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.OperatingSystem <em>Operating System</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.OperatingSystem
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getOperatingSystem()
		 * @generated
		 */
		EEnum OPERATING_SYSTEM = eINSTANCE.getOperatingSystem();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.Stack <em>Stack</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.Stack
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getStack()
		 * @generated
		 */
		EEnum STACK = eINSTANCE.getStack();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.Boot <em>Boot</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.Boot
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getBoot()
		 * @generated
		 */
		EEnum BOOT = eINSTANCE.getBoot();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.RegionRole <em>Region Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.RegionRole
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getRegionRole()
		 * @generated
		 */
		EEnum REGION_ROLE = eINSTANCE.getRegionRole();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.DoorbellTrigger <em>Doorbell Trigger</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.DoorbellTrigger
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDoorbellTrigger()
		 * @generated
		 */
		EEnum DOORBELL_TRIGGER = eINSTANCE.getDoorbellTrigger();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.AddressSpace <em>Address Space</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.AddressSpace
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getAddressSpace()
		 * @generated
		 */
		EEnum ADDRESS_SPACE = eINSTANCE.getAddressSpace();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.WindowAccess <em>Window Access</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.WindowAccess
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getWindowAccess()
		 * @generated
		 */
		EEnum WINDOW_ACCESS = eINSTANCE.getWindowAccess();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.MmioVersion <em>Mmio Version</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.MmioVersion
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getMmioVersion()
		 * @generated
		 */
		EEnum MMIO_VERSION = eINSTANCE.getMmioVersion();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.Payload <em>Payload</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.Payload
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getPayload()
		 * @generated
		 */
		EEnum PAYLOAD = eINSTANCE.getPayload();

		/**
		 * The meta object literal for the '{@link org.ringscope.model.topology.StepAction <em>Step Action</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.topology.StepAction
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getStepAction()
		 * @generated
		 */
		EEnum STEP_ACTION = eINSTANCE.getStepAction();

		/**
		 * The meta object literal for the '<em>Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.type.Address
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getAddress()
		 * @generated
		 */
		EDataType ADDRESS = eINSTANCE.getAddress();

		/**
		 * The meta object literal for the '<em>Size</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.type.Size
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getSize()
		 * @generated
		 */
		EDataType SIZE = eINSTANCE.getSize();

		/**
		 * The meta object literal for the '<em>Size Mix</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.type.SizeMix
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getSizeMix()
		 * @generated
		 */
		EDataType SIZE_MIX = eINSTANCE.getSizeMix();

		/**
		 * The meta object literal for the '<em>Duration</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Duration
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getDuration()
		 * @generated
		 */
		EDataType DURATION = eINSTANCE.getDuration();

		/**
		 * The meta object literal for the '<em>UInt32</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Long
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getUInt32()
		 * @generated
		 */
		EDataType UINT32 = eINSTANCE.getUInt32();

		/**
		 * The meta object literal for the '<em>Feature Bits</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.model.type.FeatureBits
		 * @see org.ringscope.model.topology.impl.TopologyPackageImpl#getFeatureBits()
		 * @generated
		 */
		EDataType FEATURE_BITS = eINSTANCE.getFeatureBits();

	}

} //TopologyPackage
