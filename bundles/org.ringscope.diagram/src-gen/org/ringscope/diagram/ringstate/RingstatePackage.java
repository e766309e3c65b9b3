/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * @see org.ringscope.diagram.ringstate.RingstateFactory
 * @model kind="package"
 * @generated
 */
public interface RingstatePackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "ringstate";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://ringscope.org/ringstate/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "ringstate";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RingstatePackage eINSTANCE = org.ringscope.diagram.ringstate.impl.RingstatePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.StateElementImpl <em>State Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.StateElementImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getStateElement()
	 * @generated
	 */
	int STATE_ELEMENT = 0;

	/**
	 * The number of structural features of the '<em>State Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_ELEMENT_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>State Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.NamedStateImpl <em>Named State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.NamedStateImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getNamedState()
	 * @generated
	 */
	int NAMED_STATE = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_STATE__NAME = STATE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Named State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_STATE_FEATURE_COUNT = STATE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Named State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_STATE_OPERATION_COUNT = STATE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.LiveSystemImpl <em>Live System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.LiveSystemImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getLiveSystem()
	 * @generated
	 */
	int LIVE_SYSTEM = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_SYSTEM__NAME = NAMED_STATE__NAME;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_SYSTEM__TIME = NAMED_STATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_SYSTEM__RINGS = NAMED_STATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Table</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_SYSTEM__TABLE = NAMED_STATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_SYSTEM__FLOWS = NAMED_STATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tree</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_SYSTEM__TREE = NAMED_STATE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Live System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_SYSTEM_FEATURE_COUNT = NAMED_STATE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Live System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_SYSTEM_OPERATION_COUNT = NAMED_STATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.RingImpl <em>Ring</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.RingImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getRing()
	 * @generated
	 */
	int RING = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__NAME = NAMED_STATE__NAME;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__FORMAT = NAMED_STATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__SIZE = NAMED_STATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Known</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__KNOWN = NAMED_STATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Absence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__ABSENCE = NAMED_STATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Windowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__WINDOWED = NAMED_STATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>In Flight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__IN_FLIGHT = NAMED_STATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Header</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__HEADER = NAMED_STATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__STATUS = NAMED_STATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Fault</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__FAULT = NAMED_STATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Diagnosis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__DIAGNOSIS = NAMED_STATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Driver Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__DRIVER_NOTE = NAMED_STATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Device Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__DEVICE_NOTE = NAMED_STATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Descriptors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__DESCRIPTORS = NAMED_STATE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Avail</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__AVAIL = NAMED_STATE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Used</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__USED = NAMED_STATE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Indices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__INDICES = NAMED_STATE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Tables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING__TABLES = NAMED_STATE_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Ring</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING_FEATURE_COUNT = NAMED_STATE_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Ring</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RING_OPERATION_COUNT = NAMED_STATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.CellImpl <em>Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.CellImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getCell()
	 * @generated
	 */
	int CELL = 4;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__POSITION = STATE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__SLOT = STATE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__OWNER = STATE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_FEATURE_COUNT = STATE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_OPERATION_COUNT = STATE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.DescriptorImpl <em>Descriptor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.DescriptorImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getDescriptor()
	 * @generated
	 */
	int DESCRIPTOR = 5;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR__POSITION = CELL__POSITION;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR__SLOT = CELL__SLOT;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR__OWNER = CELL__OWNER;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR__ADDRESS = CELL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR__LENGTH = CELL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR__FLAGS = CELL_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Buffer Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR__BUFFER_ID = CELL_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Follows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR__FOLLOWS = CELL_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR__NEXT = CELL_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR__TABLE = CELL_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Descriptor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR_FEATURE_COUNT = CELL_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Descriptor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR_OPERATION_COUNT = CELL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.AvailSlotImpl <em>Avail Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.AvailSlotImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getAvailSlot()
	 * @generated
	 */
	int AVAIL_SLOT = 6;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAIL_SLOT__POSITION = CELL__POSITION;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAIL_SLOT__SLOT = CELL__SLOT;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAIL_SLOT__OWNER = CELL__OWNER;

	/**
	 * The feature id for the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAIL_SLOT__HEAD = CELL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Descriptor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAIL_SLOT__DESCRIPTOR = CELL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Avail Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAIL_SLOT_FEATURE_COUNT = CELL_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Avail Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAIL_SLOT_OPERATION_COUNT = CELL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.UsedSlotImpl <em>Used Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.UsedSlotImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getUsedSlot()
	 * @generated
	 */
	int USED_SLOT = 7;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_SLOT__POSITION = CELL__POSITION;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_SLOT__SLOT = CELL__SLOT;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_SLOT__OWNER = CELL__OWNER;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_SLOT__ID = CELL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_SLOT__LENGTH = CELL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Skipped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_SLOT__SKIPPED = CELL_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Descriptor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_SLOT__DESCRIPTOR = CELL_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Used Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_SLOT_FEATURE_COUNT = CELL_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Used Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_SLOT_OPERATION_COUNT = CELL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.IndexImpl <em>Index</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.IndexImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getIndex()
	 * @generated
	 */
	int INDEX = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX__NAME = NAMED_STATE__NAME;

	/**
	 * The feature id for the '<em><b>Mover</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX__MOVER = NAMED_STATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX__EVENT = NAMED_STATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX__VALUE = NAMED_STATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Wrap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX__WRAP = NAMED_STATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX__INFERRED = NAMED_STATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX__AT = NAMED_STATE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Index</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_FEATURE_COUNT = NAMED_STATE_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Index</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_OPERATION_COUNT = NAMED_STATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.IndirectTableImpl <em>Indirect Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.IndirectTableImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getIndirectTable()
	 * @generated
	 */
	int INDIRECT_TABLE = 9;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_TABLE__ENTRIES = STATE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_TABLE__OF = STATE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_TABLE__SIZE = STATE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Indirect Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_TABLE_FEATURE_COUNT = STATE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Indirect Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDIRECT_TABLE_OPERATION_COUNT = STATE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.QueueTableImpl <em>Queue Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.QueueTableImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getQueueTable()
	 * @generated
	 */
	int QUEUE_TABLE = 10;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_TABLE__ROWS = STATE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Queue Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_TABLE_FEATURE_COUNT = STATE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Queue Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_TABLE_OPERATION_COUNT = STATE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl <em>Queue Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.QueueRowImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getQueueRow()
	 * @generated
	 */
	int QUEUE_ROW = 11;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__NAME = NAMED_STATE__NAME;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__SIZE = NAMED_STATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>In Flight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__IN_FLIGHT = NAMED_STATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Posted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__POSTED = NAMED_STATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Avail Idx</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__AVAIL_IDX = NAMED_STATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Used Idx</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__USED_IDX = NAMED_STATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__RATE = NAMED_STATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Kicks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__KICKS = NAMED_STATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Suppressed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__SUPPRESSED = NAMED_STATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Last Movement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__LAST_MOVEMENT = NAMED_STATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Broken</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__BROKEN = NAMED_STATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__STATUS = NAMED_STATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Diagnosis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__DIAGNOSIS = NAMED_STATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Diagnosis Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW__DIAGNOSIS_TEXT = NAMED_STATE_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Queue Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW_FEATURE_COUNT = NAMED_STATE_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Queue Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ROW_OPERATION_COUNT = NAMED_STATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.MessageFlowImpl <em>Message Flow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.MessageFlowImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getMessageFlow()
	 * @generated
	 */
	int MESSAGE_FLOW = 12;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_FLOW__NAME = NAMED_STATE__NAME;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_FLOW__PARTICIPANTS = NAMED_STATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_FLOW__MESSAGES = NAMED_STATE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Message Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_FLOW_FEATURE_COUNT = NAMED_STATE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Message Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_FLOW_OPERATION_COUNT = NAMED_STATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.ParticipantImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 13;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__NAME = NAMED_STATE__NAME;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ADDRESS = NAMED_STATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__SERVICE = NAMED_STATE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = NAMED_STATE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_OPERATION_COUNT = NAMED_STATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.FlowMessageImpl <em>Flow Message</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.FlowMessageImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getFlowMessage()
	 * @generated
	 */
	int FLOW_MESSAGE = 14;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MESSAGE__POSITION = STATE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MESSAGE__ROW = STATE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MESSAGE__FROM = STATE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MESSAGE__TO = STATE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MESSAGE__TEXT = STATE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Queue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MESSAGE__QUEUE = STATE_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MESSAGE__SENT = STATE_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MESSAGE__RECEIVED = STATE_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Latency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MESSAGE__LATENCY = STATE_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MESSAGE__STATE = STATE_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Flow Message</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MESSAGE_FEATURE_COUNT = STATE_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Flow Message</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MESSAGE_OPERATION_COUNT = STATE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.ChannelTreeImpl <em>Channel Tree</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.ChannelTreeImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getChannelTree()
	 * @generated
	 */
	int CHANNEL_TREE = 15;

	/**
	 * The feature id for the '<em><b>Buses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_TREE__BUSES = STATE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Channel Tree</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_TREE_FEATURE_COUNT = STATE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Channel Tree</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_TREE_OPERATION_COUNT = STATE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.BusImpl <em>Bus</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.BusImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getBus()
	 * @generated
	 */
	int BUS = 16;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUS__NAME = NAMED_STATE__NAME;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUS__CHANNELS = NAMED_STATE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Bus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUS_FEATURE_COUNT = NAMED_STATE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Bus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUS_OPERATION_COUNT = NAMED_STATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.ChannelImpl <em>Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.ChannelImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 17;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NAME = NAMED_STATE__NAME;

	/**
	 * The feature id for the '<em><b>Life</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__LIFE = NAMED_STATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__SINCE = NAMED_STATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Endpoints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__ENDPOINTS = NAMED_STATE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_FEATURE_COUNT = NAMED_STATE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_OPERATION_COUNT = NAMED_STATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.impl.ChannelEndpointImpl <em>Channel Endpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.impl.ChannelEndpointImpl
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getChannelEndpoint()
	 * @generated
	 */
	int CHANNEL_ENDPOINT = 18;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_ENDPOINT__NAME = NAMED_STATE__NAME;

	/**
	 * The feature id for the '<em><b>Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_ENDPOINT__CORE = NAMED_STATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_ENDPOINT__ADDRESS = NAMED_STATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Life</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_ENDPOINT__LIFE = NAMED_STATE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Channel Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_ENDPOINT_FEATURE_COUNT = NAMED_STATE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Channel Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_ENDPOINT_OPERATION_COUNT = NAMED_STATE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.RingFormat <em>Ring Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.RingFormat
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getRingFormat()
	 * @generated
	 */
	int RING_FORMAT = 19;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.Owner <em>Owner</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.Owner
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getOwner()
	 * @generated
	 */
	int OWNER = 20;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.Side <em>Side</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.Side
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getSide()
	 * @generated
	 */
	int SIDE = 21;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.MessageState <em>Message State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.MessageState
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getMessageState()
	 * @generated
	 */
	int MESSAGE_STATE = 22;

	/**
	 * The meta object id for the '{@link org.ringscope.diagram.ringstate.Life <em>Life</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ringscope.diagram.ringstate.Life
	 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getLife()
	 * @generated
	 */
	int LIFE = 23;


	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.StateElement <em>State Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>State Element</em>'.
	 * @see org.ringscope.diagram.ringstate.StateElement
	 * @generated
	 */
	EClass getStateElement();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.NamedState <em>Named State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named State</em>'.
	 * @see org.ringscope.diagram.ringstate.NamedState
	 * @generated
	 */
	EClass getNamedState();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.NamedState#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ringscope.diagram.ringstate.NamedState#getName()
	 * @see #getNamedState()
	 * @generated
	 */
	EAttribute getNamedState_Name();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.LiveSystem <em>Live System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Live System</em>'.
	 * @see org.ringscope.diagram.ringstate.LiveSystem
	 * @generated
	 */
	EClass getLiveSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.LiveSystem#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.ringscope.diagram.ringstate.LiveSystem#getTime()
	 * @see #getLiveSystem()
	 * @generated
	 */
	EAttribute getLiveSystem_Time();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.LiveSystem#getRings <em>Rings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rings</em>'.
	 * @see org.ringscope.diagram.ringstate.LiveSystem#getRings()
	 * @see #getLiveSystem()
	 * @generated
	 */
	EReference getLiveSystem_Rings();

	/**
	 * Returns the meta object for the containment reference '{@link org.ringscope.diagram.ringstate.LiveSystem#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Table</em>'.
	 * @see org.ringscope.diagram.ringstate.LiveSystem#getTable()
	 * @see #getLiveSystem()
	 * @generated
	 */
	EReference getLiveSystem_Table();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.LiveSystem#getFlows <em>Flows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flows</em>'.
	 * @see org.ringscope.diagram.ringstate.LiveSystem#getFlows()
	 * @see #getLiveSystem()
	 * @generated
	 */
	EReference getLiveSystem_Flows();

	/**
	 * Returns the meta object for the containment reference '{@link org.ringscope.diagram.ringstate.LiveSystem#getTree <em>Tree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Tree</em>'.
	 * @see org.ringscope.diagram.ringstate.LiveSystem#getTree()
	 * @see #getLiveSystem()
	 * @generated
	 */
	EReference getLiveSystem_Tree();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.Ring <em>Ring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ring</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring
	 * @generated
	 */
	EClass getRing();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Ring#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getFormat()
	 * @see #getRing()
	 * @generated
	 */
	EAttribute getRing_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Ring#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getSize()
	 * @see #getRing()
	 * @generated
	 */
	EAttribute getRing_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Ring#isKnown <em>Known</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Known</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#isKnown()
	 * @see #getRing()
	 * @generated
	 */
	EAttribute getRing_Known();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Ring#getAbsence <em>Absence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Absence</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getAbsence()
	 * @see #getRing()
	 * @generated
	 */
	EAttribute getRing_Absence();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Ring#isWindowed <em>Windowed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Windowed</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#isWindowed()
	 * @see #getRing()
	 * @generated
	 */
	EAttribute getRing_Windowed();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Ring#getInFlight <em>In Flight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Flight</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getInFlight()
	 * @see #getRing()
	 * @generated
	 */
	EAttribute getRing_InFlight();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Ring#getHeader <em>Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Header</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getHeader()
	 * @see #getRing()
	 * @generated
	 */
	EAttribute getRing_Header();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Ring#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getStatus()
	 * @see #getRing()
	 * @generated
	 */
	EAttribute getRing_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Ring#getFault <em>Fault</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fault</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getFault()
	 * @see #getRing()
	 * @generated
	 */
	EAttribute getRing_Fault();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Ring#getDiagnosis <em>Diagnosis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diagnosis</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getDiagnosis()
	 * @see #getRing()
	 * @generated
	 */
	EAttribute getRing_Diagnosis();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Ring#getDriverNote <em>Driver Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver Note</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getDriverNote()
	 * @see #getRing()
	 * @generated
	 */
	EAttribute getRing_DriverNote();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Ring#getDeviceNote <em>Device Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Note</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getDeviceNote()
	 * @see #getRing()
	 * @generated
	 */
	EAttribute getRing_DeviceNote();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.Ring#getDescriptors <em>Descriptors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Descriptors</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getDescriptors()
	 * @see #getRing()
	 * @generated
	 */
	EReference getRing_Descriptors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.Ring#getAvail <em>Avail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Avail</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getAvail()
	 * @see #getRing()
	 * @generated
	 */
	EReference getRing_Avail();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.Ring#getUsed <em>Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Used</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getUsed()
	 * @see #getRing()
	 * @generated
	 */
	EReference getRing_Used();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.Ring#getIndices <em>Indices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indices</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getIndices()
	 * @see #getRing()
	 * @generated
	 */
	EReference getRing_Indices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.Ring#getTables <em>Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tables</em>'.
	 * @see org.ringscope.diagram.ringstate.Ring#getTables()
	 * @see #getRing()
	 * @generated
	 */
	EReference getRing_Tables();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.Cell <em>Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cell</em>'.
	 * @see org.ringscope.diagram.ringstate.Cell
	 * @generated
	 */
	EClass getCell();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Cell#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.ringscope.diagram.ringstate.Cell#getPosition()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Cell#getSlot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slot</em>'.
	 * @see org.ringscope.diagram.ringstate.Cell#getSlot()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Slot();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Cell#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.ringscope.diagram.ringstate.Cell#getOwner()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Owner();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.Descriptor <em>Descriptor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Descriptor</em>'.
	 * @see org.ringscope.diagram.ringstate.Descriptor
	 * @generated
	 */
	EClass getDescriptor();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Descriptor#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.ringscope.diagram.ringstate.Descriptor#getAddress()
	 * @see #getDescriptor()
	 * @generated
	 */
	EAttribute getDescriptor_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Descriptor#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.ringscope.diagram.ringstate.Descriptor#getLength()
	 * @see #getDescriptor()
	 * @generated
	 */
	EAttribute getDescriptor_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Descriptor#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flags</em>'.
	 * @see org.ringscope.diagram.ringstate.Descriptor#getFlags()
	 * @see #getDescriptor()
	 * @generated
	 */
	EAttribute getDescriptor_Flags();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Descriptor#getBufferId <em>Buffer Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffer Id</em>'.
	 * @see org.ringscope.diagram.ringstate.Descriptor#getBufferId()
	 * @see #getDescriptor()
	 * @generated
	 */
	EAttribute getDescriptor_BufferId();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Descriptor#getFollows <em>Follows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Follows</em>'.
	 * @see org.ringscope.diagram.ringstate.Descriptor#getFollows()
	 * @see #getDescriptor()
	 * @generated
	 */
	EAttribute getDescriptor_Follows();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.diagram.ringstate.Descriptor#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Next</em>'.
	 * @see org.ringscope.diagram.ringstate.Descriptor#getNext()
	 * @see #getDescriptor()
	 * @generated
	 */
	EReference getDescriptor_Next();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.diagram.ringstate.Descriptor#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Table</em>'.
	 * @see org.ringscope.diagram.ringstate.Descriptor#getTable()
	 * @see #getDescriptor()
	 * @generated
	 */
	EReference getDescriptor_Table();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.AvailSlot <em>Avail Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Avail Slot</em>'.
	 * @see org.ringscope.diagram.ringstate.AvailSlot
	 * @generated
	 */
	EClass getAvailSlot();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.AvailSlot#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head</em>'.
	 * @see org.ringscope.diagram.ringstate.AvailSlot#getHead()
	 * @see #getAvailSlot()
	 * @generated
	 */
	EAttribute getAvailSlot_Head();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.diagram.ringstate.AvailSlot#getDescriptor <em>Descriptor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Descriptor</em>'.
	 * @see org.ringscope.diagram.ringstate.AvailSlot#getDescriptor()
	 * @see #getAvailSlot()
	 * @generated
	 */
	EReference getAvailSlot_Descriptor();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.UsedSlot <em>Used Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Used Slot</em>'.
	 * @see org.ringscope.diagram.ringstate.UsedSlot
	 * @generated
	 */
	EClass getUsedSlot();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.UsedSlot#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.ringscope.diagram.ringstate.UsedSlot#getId()
	 * @see #getUsedSlot()
	 * @generated
	 */
	EAttribute getUsedSlot_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.UsedSlot#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.ringscope.diagram.ringstate.UsedSlot#getLength()
	 * @see #getUsedSlot()
	 * @generated
	 */
	EAttribute getUsedSlot_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.UsedSlot#isSkipped <em>Skipped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skipped</em>'.
	 * @see org.ringscope.diagram.ringstate.UsedSlot#isSkipped()
	 * @see #getUsedSlot()
	 * @generated
	 */
	EAttribute getUsedSlot_Skipped();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.diagram.ringstate.UsedSlot#getDescriptor <em>Descriptor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Descriptor</em>'.
	 * @see org.ringscope.diagram.ringstate.UsedSlot#getDescriptor()
	 * @see #getUsedSlot()
	 * @generated
	 */
	EReference getUsedSlot_Descriptor();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.Index <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Index</em>'.
	 * @see org.ringscope.diagram.ringstate.Index
	 * @generated
	 */
	EClass getIndex();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Index#getMover <em>Mover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mover</em>'.
	 * @see org.ringscope.diagram.ringstate.Index#getMover()
	 * @see #getIndex()
	 * @generated
	 */
	EAttribute getIndex_Mover();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Index#isEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.ringscope.diagram.ringstate.Index#isEvent()
	 * @see #getIndex()
	 * @generated
	 */
	EAttribute getIndex_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Index#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.ringscope.diagram.ringstate.Index#getValue()
	 * @see #getIndex()
	 * @generated
	 */
	EAttribute getIndex_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Index#getWrap <em>Wrap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wrap</em>'.
	 * @see org.ringscope.diagram.ringstate.Index#getWrap()
	 * @see #getIndex()
	 * @generated
	 */
	EAttribute getIndex_Wrap();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Index#isInferred <em>Inferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inferred</em>'.
	 * @see org.ringscope.diagram.ringstate.Index#isInferred()
	 * @see #getIndex()
	 * @generated
	 */
	EAttribute getIndex_Inferred();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.diagram.ringstate.Index#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>At</em>'.
	 * @see org.ringscope.diagram.ringstate.Index#getAt()
	 * @see #getIndex()
	 * @generated
	 */
	EReference getIndex_At();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.IndirectTable <em>Indirect Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indirect Table</em>'.
	 * @see org.ringscope.diagram.ringstate.IndirectTable
	 * @generated
	 */
	EClass getIndirectTable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.IndirectTable#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.ringscope.diagram.ringstate.IndirectTable#getEntries()
	 * @see #getIndirectTable()
	 * @generated
	 */
	EReference getIndirectTable_Entries();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.diagram.ringstate.IndirectTable#getOf <em>Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Of</em>'.
	 * @see org.ringscope.diagram.ringstate.IndirectTable#getOf()
	 * @see #getIndirectTable()
	 * @generated
	 */
	EReference getIndirectTable_Of();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.IndirectTable#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ringscope.diagram.ringstate.IndirectTable#getSize()
	 * @see #getIndirectTable()
	 * @generated
	 */
	EAttribute getIndirectTable_Size();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.QueueTable <em>Queue Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Queue Table</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueTable
	 * @generated
	 */
	EClass getQueueTable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.QueueTable#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueTable#getRows()
	 * @see #getQueueTable()
	 * @generated
	 */
	EReference getQueueTable_Rows();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.QueueRow <em>Queue Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Queue Row</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow
	 * @generated
	 */
	EClass getQueueRow();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#getSize()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#getInFlight <em>In Flight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Flight</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#getInFlight()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_InFlight();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#isPosted <em>Posted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Posted</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#isPosted()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_Posted();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#getAvailIdx <em>Avail Idx</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avail Idx</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#getAvailIdx()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_AvailIdx();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#getUsedIdx <em>Used Idx</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used Idx</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#getUsedIdx()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_UsedIdx();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#getRate()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_Rate();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#getKicks <em>Kicks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kicks</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#getKicks()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_Kicks();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#getSuppressed <em>Suppressed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suppressed</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#getSuppressed()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_Suppressed();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#getLastMovement <em>Last Movement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Movement</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#getLastMovement()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_LastMovement();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#isBroken <em>Broken</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Broken</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#isBroken()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_Broken();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#getStatus()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#getDiagnosis <em>Diagnosis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diagnosis</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#getDiagnosis()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_Diagnosis();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.QueueRow#getDiagnosisText <em>Diagnosis Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diagnosis Text</em>'.
	 * @see org.ringscope.diagram.ringstate.QueueRow#getDiagnosisText()
	 * @see #getQueueRow()
	 * @generated
	 */
	EAttribute getQueueRow_DiagnosisText();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.MessageFlow <em>Message Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Message Flow</em>'.
	 * @see org.ringscope.diagram.ringstate.MessageFlow
	 * @generated
	 */
	EClass getMessageFlow();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.MessageFlow#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.ringscope.diagram.ringstate.MessageFlow#getParticipants()
	 * @see #getMessageFlow()
	 * @generated
	 */
	EReference getMessageFlow_Participants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.MessageFlow#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Messages</em>'.
	 * @see org.ringscope.diagram.ringstate.MessageFlow#getMessages()
	 * @see #getMessageFlow()
	 * @generated
	 */
	EReference getMessageFlow_Messages();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.ringscope.diagram.ringstate.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Participant#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.ringscope.diagram.ringstate.Participant#getAddress()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Participant#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.ringscope.diagram.ringstate.Participant#getService()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Service();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.FlowMessage <em>Flow Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flow Message</em>'.
	 * @see org.ringscope.diagram.ringstate.FlowMessage
	 * @generated
	 */
	EClass getFlowMessage();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.FlowMessage#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.ringscope.diagram.ringstate.FlowMessage#getPosition()
	 * @see #getFlowMessage()
	 * @generated
	 */
	EAttribute getFlowMessage_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.FlowMessage#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.ringscope.diagram.ringstate.FlowMessage#getRow()
	 * @see #getFlowMessage()
	 * @generated
	 */
	EAttribute getFlowMessage_Row();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.diagram.ringstate.FlowMessage#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.ringscope.diagram.ringstate.FlowMessage#getFrom()
	 * @see #getFlowMessage()
	 * @generated
	 */
	EReference getFlowMessage_From();

	/**
	 * Returns the meta object for the reference '{@link org.ringscope.diagram.ringstate.FlowMessage#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.ringscope.diagram.ringstate.FlowMessage#getTo()
	 * @see #getFlowMessage()
	 * @generated
	 */
	EReference getFlowMessage_To();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.FlowMessage#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.ringscope.diagram.ringstate.FlowMessage#getText()
	 * @see #getFlowMessage()
	 * @generated
	 */
	EAttribute getFlowMessage_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.FlowMessage#getQueue <em>Queue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Queue</em>'.
	 * @see org.ringscope.diagram.ringstate.FlowMessage#getQueue()
	 * @see #getFlowMessage()
	 * @generated
	 */
	EAttribute getFlowMessage_Queue();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.FlowMessage#getSent <em>Sent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent</em>'.
	 * @see org.ringscope.diagram.ringstate.FlowMessage#getSent()
	 * @see #getFlowMessage()
	 * @generated
	 */
	EAttribute getFlowMessage_Sent();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.FlowMessage#getReceived <em>Received</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received</em>'.
	 * @see org.ringscope.diagram.ringstate.FlowMessage#getReceived()
	 * @see #getFlowMessage()
	 * @generated
	 */
	EAttribute getFlowMessage_Received();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.FlowMessage#getLatency <em>Latency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency</em>'.
	 * @see org.ringscope.diagram.ringstate.FlowMessage#getLatency()
	 * @see #getFlowMessage()
	 * @generated
	 */
	EAttribute getFlowMessage_Latency();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.FlowMessage#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.ringscope.diagram.ringstate.FlowMessage#getState()
	 * @see #getFlowMessage()
	 * @generated
	 */
	EAttribute getFlowMessage_State();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.ChannelTree <em>Channel Tree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel Tree</em>'.
	 * @see org.ringscope.diagram.ringstate.ChannelTree
	 * @generated
	 */
	EClass getChannelTree();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.ChannelTree#getBuses <em>Buses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Buses</em>'.
	 * @see org.ringscope.diagram.ringstate.ChannelTree#getBuses()
	 * @see #getChannelTree()
	 * @generated
	 */
	EReference getChannelTree_Buses();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.Bus <em>Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bus</em>'.
	 * @see org.ringscope.diagram.ringstate.Bus
	 * @generated
	 */
	EClass getBus();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.Bus#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see org.ringscope.diagram.ringstate.Bus#getChannels()
	 * @see #getBus()
	 * @generated
	 */
	EReference getBus_Channels();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel</em>'.
	 * @see org.ringscope.diagram.ringstate.Channel
	 * @generated
	 */
	EClass getChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Channel#getLife <em>Life</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Life</em>'.
	 * @see org.ringscope.diagram.ringstate.Channel#getLife()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Life();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.Channel#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.ringscope.diagram.ringstate.Channel#getSince()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Since();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ringscope.diagram.ringstate.Channel#getEndpoints <em>Endpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Endpoints</em>'.
	 * @see org.ringscope.diagram.ringstate.Channel#getEndpoints()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Endpoints();

	/**
	 * Returns the meta object for class '{@link org.ringscope.diagram.ringstate.ChannelEndpoint <em>Channel Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel Endpoint</em>'.
	 * @see org.ringscope.diagram.ringstate.ChannelEndpoint
	 * @generated
	 */
	EClass getChannelEndpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.ChannelEndpoint#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Core</em>'.
	 * @see org.ringscope.diagram.ringstate.ChannelEndpoint#getCore()
	 * @see #getChannelEndpoint()
	 * @generated
	 */
	EAttribute getChannelEndpoint_Core();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.ChannelEndpoint#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.ringscope.diagram.ringstate.ChannelEndpoint#getAddress()
	 * @see #getChannelEndpoint()
	 * @generated
	 */
	EAttribute getChannelEndpoint_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.ringscope.diagram.ringstate.ChannelEndpoint#getLife <em>Life</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Life</em>'.
	 * @see org.ringscope.diagram.ringstate.ChannelEndpoint#getLife()
	 * @see #getChannelEndpoint()
	 * @generated
	 */
	EAttribute getChannelEndpoint_Life();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.diagram.ringstate.RingFormat <em>Ring Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ring Format</em>'.
	 * @see org.ringscope.diagram.ringstate.RingFormat
	 * @generated
	 */
	EEnum getRingFormat();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.diagram.ringstate.Owner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Owner</em>'.
	 * @see org.ringscope.diagram.ringstate.Owner
	 * @generated
	 */
	EEnum getOwner();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.diagram.ringstate.Side <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Side</em>'.
	 * @see org.ringscope.diagram.ringstate.Side
	 * @generated
	 */
	EEnum getSide();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.diagram.ringstate.MessageState <em>Message State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Message State</em>'.
	 * @see org.ringscope.diagram.ringstate.MessageState
	 * @generated
	 */
	EEnum getMessageState();

	/**
	 * Returns the meta object for enum '{@link org.ringscope.diagram.ringstate.Life <em>Life</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Life</em>'.
	 * @see org.ringscope.diagram.ringstate.Life
	 * @generated
	 */
	EEnum getLife();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RingstateFactory getRingstateFactory();

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
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.StateElementImpl <em>State Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.StateElementImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getStateElement()
		 * @generated
		 */
		EClass STATE_ELEMENT = eINSTANCE.getStateElement();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.NamedStateImpl <em>Named State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.NamedStateImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getNamedState()
		 * @generated
		 */
		EClass NAMED_STATE = eINSTANCE.getNamedState();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_STATE__NAME = eINSTANCE.getNamedState_Name();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.LiveSystemImpl <em>Live System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.LiveSystemImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getLiveSystem()
		 * @generated
		 */
		EClass LIVE_SYSTEM = eINSTANCE.getLiveSystem();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIVE_SYSTEM__TIME = eINSTANCE.getLiveSystem_Time();

		/**
		 * The meta object literal for the '<em><b>Rings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIVE_SYSTEM__RINGS = eINSTANCE.getLiveSystem_Rings();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIVE_SYSTEM__TABLE = eINSTANCE.getLiveSystem_Table();

		/**
		 * The meta object literal for the '<em><b>Flows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIVE_SYSTEM__FLOWS = eINSTANCE.getLiveSystem_Flows();

		/**
		 * The meta object literal for the '<em><b>Tree</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIVE_SYSTEM__TREE = eINSTANCE.getLiveSystem_Tree();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.RingImpl <em>Ring</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.RingImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getRing()
		 * @generated
		 */
		EClass RING = eINSTANCE.getRing();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RING__FORMAT = eINSTANCE.getRing_Format();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RING__SIZE = eINSTANCE.getRing_Size();

		/**
		 * The meta object literal for the '<em><b>Known</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RING__KNOWN = eINSTANCE.getRing_Known();

		/**
		 * The meta object literal for the '<em><b>Absence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RING__ABSENCE = eINSTANCE.getRing_Absence();

		/**
		 * The meta object literal for the '<em><b>Windowed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RING__WINDOWED = eINSTANCE.getRing_Windowed();

		/**
		 * The meta object literal for the '<em><b>In Flight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RING__IN_FLIGHT = eINSTANCE.getRing_InFlight();

		/**
		 * The meta object literal for the '<em><b>Header</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RING__HEADER = eINSTANCE.getRing_Header();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RING__STATUS = eINSTANCE.getRing_Status();

		/**
		 * The meta object literal for the '<em><b>Fault</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RING__FAULT = eINSTANCE.getRing_Fault();

		/**
		 * The meta object literal for the '<em><b>Diagnosis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RING__DIAGNOSIS = eINSTANCE.getRing_Diagnosis();

		/**
		 * The meta object literal for the '<em><b>Driver Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RING__DRIVER_NOTE = eINSTANCE.getRing_DriverNote();

		/**
		 * The meta object literal for the '<em><b>Device Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RING__DEVICE_NOTE = eINSTANCE.getRing_DeviceNote();

		/**
		 * The meta object literal for the '<em><b>Descriptors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RING__DESCRIPTORS = eINSTANCE.getRing_Descriptors();

		/**
		 * The meta object literal for the '<em><b>Avail</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RING__AVAIL = eINSTANCE.getRing_Avail();

		/**
		 * The meta object literal for the '<em><b>Used</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RING__USED = eINSTANCE.getRing_Used();

		/**
		 * The meta object literal for the '<em><b>Indices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RING__INDICES = eINSTANCE.getRing_Indices();

		/**
		 * The meta object literal for the '<em><b>Tables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RING__TABLES = eINSTANCE.getRing_Tables();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.CellImpl <em>Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.CellImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getCell()
		 * @generated
		 */
		EClass CELL = eINSTANCE.getCell();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__POSITION = eINSTANCE.getCell_Position();

		/**
		 * The meta object literal for the '<em><b>Slot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__SLOT = eINSTANCE.getCell_Slot();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__OWNER = eINSTANCE.getCell_Owner();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.DescriptorImpl <em>Descriptor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.DescriptorImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getDescriptor()
		 * @generated
		 */
		EClass DESCRIPTOR = eINSTANCE.getDescriptor();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIPTOR__ADDRESS = eINSTANCE.getDescriptor_Address();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIPTOR__LENGTH = eINSTANCE.getDescriptor_Length();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIPTOR__FLAGS = eINSTANCE.getDescriptor_Flags();

		/**
		 * The meta object literal for the '<em><b>Buffer Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIPTOR__BUFFER_ID = eINSTANCE.getDescriptor_BufferId();

		/**
		 * The meta object literal for the '<em><b>Follows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIPTOR__FOLLOWS = eINSTANCE.getDescriptor_Follows();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESCRIPTOR__NEXT = eINSTANCE.getDescriptor_Next();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESCRIPTOR__TABLE = eINSTANCE.getDescriptor_Table();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.AvailSlotImpl <em>Avail Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.AvailSlotImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getAvailSlot()
		 * @generated
		 */
		EClass AVAIL_SLOT = eINSTANCE.getAvailSlot();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AVAIL_SLOT__HEAD = eINSTANCE.getAvailSlot_Head();

		/**
		 * The meta object literal for the '<em><b>Descriptor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AVAIL_SLOT__DESCRIPTOR = eINSTANCE.getAvailSlot_Descriptor();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.UsedSlotImpl <em>Used Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.UsedSlotImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getUsedSlot()
		 * @generated
		 */
		EClass USED_SLOT = eINSTANCE.getUsedSlot();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USED_SLOT__ID = eINSTANCE.getUsedSlot_Id();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USED_SLOT__LENGTH = eINSTANCE.getUsedSlot_Length();

		/**
		 * The meta object literal for the '<em><b>Skipped</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USED_SLOT__SKIPPED = eINSTANCE.getUsedSlot_Skipped();

		/**
		 * The meta object literal for the '<em><b>Descriptor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USED_SLOT__DESCRIPTOR = eINSTANCE.getUsedSlot_Descriptor();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.IndexImpl <em>Index</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.IndexImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getIndex()
		 * @generated
		 */
		EClass INDEX = eINSTANCE.getIndex();

		/**
		 * The meta object literal for the '<em><b>Mover</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX__MOVER = eINSTANCE.getIndex_Mover();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX__EVENT = eINSTANCE.getIndex_Event();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX__VALUE = eINSTANCE.getIndex_Value();

		/**
		 * The meta object literal for the '<em><b>Wrap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX__WRAP = eINSTANCE.getIndex_Wrap();

		/**
		 * The meta object literal for the '<em><b>Inferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX__INFERRED = eINSTANCE.getIndex_Inferred();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDEX__AT = eINSTANCE.getIndex_At();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.IndirectTableImpl <em>Indirect Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.IndirectTableImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getIndirectTable()
		 * @generated
		 */
		EClass INDIRECT_TABLE = eINSTANCE.getIndirectTable();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDIRECT_TABLE__ENTRIES = eINSTANCE.getIndirectTable_Entries();

		/**
		 * The meta object literal for the '<em><b>Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDIRECT_TABLE__OF = eINSTANCE.getIndirectTable_Of();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDIRECT_TABLE__SIZE = eINSTANCE.getIndirectTable_Size();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.QueueTableImpl <em>Queue Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.QueueTableImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getQueueTable()
		 * @generated
		 */
		EClass QUEUE_TABLE = eINSTANCE.getQueueTable();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUEUE_TABLE__ROWS = eINSTANCE.getQueueTable_Rows();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl <em>Queue Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.QueueRowImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getQueueRow()
		 * @generated
		 */
		EClass QUEUE_ROW = eINSTANCE.getQueueRow();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__SIZE = eINSTANCE.getQueueRow_Size();

		/**
		 * The meta object literal for the '<em><b>In Flight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__IN_FLIGHT = eINSTANCE.getQueueRow_InFlight();

		/**
		 * The meta object literal for the '<em><b>Posted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__POSTED = eINSTANCE.getQueueRow_Posted();

		/**
		 * The meta object literal for the '<em><b>Avail Idx</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__AVAIL_IDX = eINSTANCE.getQueueRow_AvailIdx();

		/**
		 * The meta object literal for the '<em><b>Used Idx</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__USED_IDX = eINSTANCE.getQueueRow_UsedIdx();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__RATE = eINSTANCE.getQueueRow_Rate();

		/**
		 * The meta object literal for the '<em><b>Kicks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__KICKS = eINSTANCE.getQueueRow_Kicks();

		/**
		 * The meta object literal for the '<em><b>Suppressed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__SUPPRESSED = eINSTANCE.getQueueRow_Suppressed();

		/**
		 * The meta object literal for the '<em><b>Last Movement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__LAST_MOVEMENT = eINSTANCE.getQueueRow_LastMovement();

		/**
		 * The meta object literal for the '<em><b>Broken</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__BROKEN = eINSTANCE.getQueueRow_Broken();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__STATUS = eINSTANCE.getQueueRow_Status();

		/**
		 * The meta object literal for the '<em><b>Diagnosis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__DIAGNOSIS = eINSTANCE.getQueueRow_Diagnosis();

		/**
		 * The meta object literal for the '<em><b>Diagnosis Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ROW__DIAGNOSIS_TEXT = eINSTANCE.getQueueRow_DiagnosisText();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.MessageFlowImpl <em>Message Flow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.MessageFlowImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getMessageFlow()
		 * @generated
		 */
		EClass MESSAGE_FLOW = eINSTANCE.getMessageFlow();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MESSAGE_FLOW__PARTICIPANTS = eINSTANCE.getMessageFlow_Participants();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MESSAGE_FLOW__MESSAGES = eINSTANCE.getMessageFlow_Messages();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.ParticipantImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ADDRESS = eINSTANCE.getParticipant_Address();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__SERVICE = eINSTANCE.getParticipant_Service();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.FlowMessageImpl <em>Flow Message</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.FlowMessageImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getFlowMessage()
		 * @generated
		 */
		EClass FLOW_MESSAGE = eINSTANCE.getFlowMessage();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW_MESSAGE__POSITION = eINSTANCE.getFlowMessage_Position();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW_MESSAGE__ROW = eINSTANCE.getFlowMessage_Row();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOW_MESSAGE__FROM = eINSTANCE.getFlowMessage_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOW_MESSAGE__TO = eINSTANCE.getFlowMessage_To();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW_MESSAGE__TEXT = eINSTANCE.getFlowMessage_Text();

		/**
		 * The meta object literal for the '<em><b>Queue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW_MESSAGE__QUEUE = eINSTANCE.getFlowMessage_Queue();

		/**
		 * The meta object literal for the '<em><b>Sent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW_MESSAGE__SENT = eINSTANCE.getFlowMessage_Sent();

		/**
		 * The meta object literal for the '<em><b>Received</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW_MESSAGE__RECEIVED = eINSTANCE.getFlowMessage_Received();

		/**
		 * The meta object literal for the '<em><b>Latency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW_MESSAGE__LATENCY = eINSTANCE.getFlowMessage_Latency();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW_MESSAGE__STATE = eINSTANCE.getFlowMessage_State();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.ChannelTreeImpl <em>Channel Tree</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.ChannelTreeImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getChannelTree()
		 * @generated
		 */
		EClass CHANNEL_TREE = eINSTANCE.getChannelTree();

		/**
		 * The meta object literal for the '<em><b>Buses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL_TREE__BUSES = eINSTANCE.getChannelTree_Buses();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.BusImpl <em>Bus</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.BusImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getBus()
		 * @generated
		 */
		EClass BUS = eINSTANCE.getBus();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUS__CHANNELS = eINSTANCE.getBus_Channels();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.ChannelImpl <em>Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.ChannelImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getChannel()
		 * @generated
		 */
		EClass CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '<em><b>Life</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__LIFE = eINSTANCE.getChannel_Life();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__SINCE = eINSTANCE.getChannel_Since();

		/**
		 * The meta object literal for the '<em><b>Endpoints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__ENDPOINTS = eINSTANCE.getChannel_Endpoints();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.impl.ChannelEndpointImpl <em>Channel Endpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.impl.ChannelEndpointImpl
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getChannelEndpoint()
		 * @generated
		 */
		EClass CHANNEL_ENDPOINT = eINSTANCE.getChannelEndpoint();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL_ENDPOINT__CORE = eINSTANCE.getChannelEndpoint_Core();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL_ENDPOINT__ADDRESS = eINSTANCE.getChannelEndpoint_Address();

		/**
		 * The meta object literal for the '<em><b>Life</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL_ENDPOINT__LIFE = eINSTANCE.getChannelEndpoint_Life();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.RingFormat <em>Ring Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.RingFormat
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getRingFormat()
		 * @generated
		 */
		EEnum RING_FORMAT = eINSTANCE.getRingFormat();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.Owner <em>Owner</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.Owner
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getOwner()
		 * @generated
		 */
		EEnum OWNER = eINSTANCE.getOwner();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.Side <em>Side</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.Side
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getSide()
		 * @generated
		 */
		EEnum SIDE = eINSTANCE.getSide();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.MessageState <em>Message State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.MessageState
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getMessageState()
		 * @generated
		 */
		EEnum MESSAGE_STATE = eINSTANCE.getMessageState();

		/**
		 * The meta object literal for the '{@link org.ringscope.diagram.ringstate.Life <em>Life</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ringscope.diagram.ringstate.Life
		 * @see org.ringscope.diagram.ringstate.impl.RingstatePackageImpl#getLife()
		 * @generated
		 */
		EEnum LIFE = eINSTANCE.getLife();

	}

} //RingstatePackage
