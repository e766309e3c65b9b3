/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.ringscope.diagram.ringstate.AvailSlot;
import org.ringscope.diagram.ringstate.Bus;
import org.ringscope.diagram.ringstate.Cell;
import org.ringscope.diagram.ringstate.Channel;
import org.ringscope.diagram.ringstate.ChannelEndpoint;
import org.ringscope.diagram.ringstate.ChannelTree;
import org.ringscope.diagram.ringstate.FlowMessage;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.IndirectTable;
import org.ringscope.diagram.ringstate.Life;
import org.ringscope.diagram.ringstate.LiveSystem;
import org.ringscope.diagram.ringstate.MessageFlow;
import org.ringscope.diagram.ringstate.MessageState;
import org.ringscope.diagram.ringstate.NamedState;
import org.ringscope.diagram.ringstate.Owner;
import org.ringscope.diagram.ringstate.Participant;
import org.ringscope.diagram.ringstate.QueueRow;
import org.ringscope.diagram.ringstate.QueueTable;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingFormat;
import org.ringscope.diagram.ringstate.RingstateFactory;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.diagram.ringstate.Side;
import org.ringscope.diagram.ringstate.StateElement;
import org.ringscope.diagram.ringstate.UsedSlot;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RingstatePackageImpl extends EPackageImpl implements RingstatePackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stateElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedStateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass liveSystemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ringEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass descriptorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass availSlotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass usedSlotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indexEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indirectTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass queueTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass queueRowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass messageFlowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass participantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass flowMessageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass channelTreeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass busEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass channelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass channelEndpointEClass = null;

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
	private EEnum ownerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sideEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum messageStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lifeEEnum = null;

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
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RingstatePackageImpl()
	{
		super(eNS_URI, RingstateFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link RingstatePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RingstatePackage init()
	{
		if (isInited) return (RingstatePackage)EPackage.Registry.INSTANCE.getEPackage(RingstatePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRingstatePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RingstatePackageImpl theRingstatePackage = registeredRingstatePackage instanceof RingstatePackageImpl ? (RingstatePackageImpl)registeredRingstatePackage : new RingstatePackageImpl();

		isInited = true;

		// Create package meta-data objects
		theRingstatePackage.createPackageContents();

		// Initialize created meta-data
		theRingstatePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRingstatePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RingstatePackage.eNS_URI, theRingstatePackage);
		return theRingstatePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStateElement()
	{
		return stateElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamedState()
	{
		return namedStateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedState_Name()
	{
		return (EAttribute)namedStateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLiveSystem()
	{
		return liveSystemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLiveSystem_Time()
	{
		return (EAttribute)liveSystemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLiveSystem_Rings()
	{
		return (EReference)liveSystemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLiveSystem_Table()
	{
		return (EReference)liveSystemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLiveSystem_Flows()
	{
		return (EReference)liveSystemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLiveSystem_Tree()
	{
		return (EReference)liveSystemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRing()
	{
		return ringEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRing_Format()
	{
		return (EAttribute)ringEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRing_Size()
	{
		return (EAttribute)ringEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRing_Known()
	{
		return (EAttribute)ringEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRing_Absence()
	{
		return (EAttribute)ringEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRing_Windowed()
	{
		return (EAttribute)ringEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRing_InFlight()
	{
		return (EAttribute)ringEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRing_Header()
	{
		return (EAttribute)ringEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRing_Status()
	{
		return (EAttribute)ringEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRing_Fault()
	{
		return (EAttribute)ringEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRing_Diagnosis()
	{
		return (EAttribute)ringEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRing_DriverNote()
	{
		return (EAttribute)ringEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRing_DeviceNote()
	{
		return (EAttribute)ringEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRing_Descriptors()
	{
		return (EReference)ringEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRing_Avail()
	{
		return (EReference)ringEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRing_Used()
	{
		return (EReference)ringEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRing_Indices()
	{
		return (EReference)ringEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRing_Tables()
	{
		return (EReference)ringEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCell()
	{
		return cellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Position()
	{
		return (EAttribute)cellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Slot()
	{
		return (EAttribute)cellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Owner()
	{
		return (EAttribute)cellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDescriptor()
	{
		return descriptorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescriptor_Address()
	{
		return (EAttribute)descriptorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescriptor_Length()
	{
		return (EAttribute)descriptorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescriptor_Flags()
	{
		return (EAttribute)descriptorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescriptor_BufferId()
	{
		return (EAttribute)descriptorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescriptor_Follows()
	{
		return (EAttribute)descriptorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDescriptor_Next()
	{
		return (EReference)descriptorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDescriptor_Table()
	{
		return (EReference)descriptorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAvailSlot()
	{
		return availSlotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAvailSlot_Head()
	{
		return (EAttribute)availSlotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAvailSlot_Descriptor()
	{
		return (EReference)availSlotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUsedSlot()
	{
		return usedSlotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUsedSlot_Id()
	{
		return (EAttribute)usedSlotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUsedSlot_Length()
	{
		return (EAttribute)usedSlotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUsedSlot_Skipped()
	{
		return (EAttribute)usedSlotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUsedSlot_Descriptor()
	{
		return (EReference)usedSlotEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndex()
	{
		return indexEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndex_Mover()
	{
		return (EAttribute)indexEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndex_Event()
	{
		return (EAttribute)indexEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndex_Value()
	{
		return (EAttribute)indexEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndex_Wrap()
	{
		return (EAttribute)indexEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndex_Inferred()
	{
		return (EAttribute)indexEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndex_At()
	{
		return (EReference)indexEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndirectTable()
	{
		return indirectTableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndirectTable_Entries()
	{
		return (EReference)indirectTableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndirectTable_Of()
	{
		return (EReference)indirectTableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndirectTable_Size()
	{
		return (EAttribute)indirectTableEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQueueTable()
	{
		return queueTableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQueueTable_Rows()
	{
		return (EReference)queueTableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQueueRow()
	{
		return queueRowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_Size()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_InFlight()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_Posted()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_AvailIdx()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_UsedIdx()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_Rate()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_Kicks()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_Suppressed()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_LastMovement()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_Broken()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_Status()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_Diagnosis()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueRow_DiagnosisText()
	{
		return (EAttribute)queueRowEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMessageFlow()
	{
		return messageFlowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMessageFlow_Participants()
	{
		return (EReference)messageFlowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMessageFlow_Messages()
	{
		return (EReference)messageFlowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParticipant()
	{
		return participantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_Address()
	{
		return (EAttribute)participantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_Service()
	{
		return (EAttribute)participantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFlowMessage()
	{
		return flowMessageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlowMessage_Position()
	{
		return (EAttribute)flowMessageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlowMessage_Row()
	{
		return (EAttribute)flowMessageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFlowMessage_From()
	{
		return (EReference)flowMessageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFlowMessage_To()
	{
		return (EReference)flowMessageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlowMessage_Text()
	{
		return (EAttribute)flowMessageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlowMessage_Queue()
	{
		return (EAttribute)flowMessageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlowMessage_Sent()
	{
		return (EAttribute)flowMessageEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlowMessage_Received()
	{
		return (EAttribute)flowMessageEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlowMessage_Latency()
	{
		return (EAttribute)flowMessageEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlowMessage_State()
	{
		return (EAttribute)flowMessageEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChannelTree()
	{
		return channelTreeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannelTree_Buses()
	{
		return (EReference)channelTreeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBus()
	{
		return busEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBus_Channels()
	{
		return (EReference)busEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChannel()
	{
		return channelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Life()
	{
		return (EAttribute)channelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Since()
	{
		return (EAttribute)channelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannel_Endpoints()
	{
		return (EReference)channelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChannelEndpoint()
	{
		return channelEndpointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannelEndpoint_Core()
	{
		return (EAttribute)channelEndpointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannelEndpoint_Address()
	{
		return (EAttribute)channelEndpointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannelEndpoint_Life()
	{
		return (EAttribute)channelEndpointEClass.getEStructuralFeatures().get(2);
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
	public EEnum getOwner()
	{
		return ownerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSide()
	{
		return sideEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMessageState()
	{
		return messageStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLife()
	{
		return lifeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RingstateFactory getRingstateFactory()
	{
		return (RingstateFactory)getEFactoryInstance();
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
		stateElementEClass = createEClass(STATE_ELEMENT);

		namedStateEClass = createEClass(NAMED_STATE);
		createEAttribute(namedStateEClass, NAMED_STATE__NAME);

		liveSystemEClass = createEClass(LIVE_SYSTEM);
		createEAttribute(liveSystemEClass, LIVE_SYSTEM__TIME);
		createEReference(liveSystemEClass, LIVE_SYSTEM__RINGS);
		createEReference(liveSystemEClass, LIVE_SYSTEM__TABLE);
		createEReference(liveSystemEClass, LIVE_SYSTEM__FLOWS);
		createEReference(liveSystemEClass, LIVE_SYSTEM__TREE);

		ringEClass = createEClass(RING);
		createEAttribute(ringEClass, RING__FORMAT);
		createEAttribute(ringEClass, RING__SIZE);
		createEAttribute(ringEClass, RING__KNOWN);
		createEAttribute(ringEClass, RING__ABSENCE);
		createEAttribute(ringEClass, RING__WINDOWED);
		createEAttribute(ringEClass, RING__IN_FLIGHT);
		createEAttribute(ringEClass, RING__HEADER);
		createEAttribute(ringEClass, RING__STATUS);
		createEAttribute(ringEClass, RING__FAULT);
		createEAttribute(ringEClass, RING__DIAGNOSIS);
		createEAttribute(ringEClass, RING__DRIVER_NOTE);
		createEAttribute(ringEClass, RING__DEVICE_NOTE);
		createEReference(ringEClass, RING__DESCRIPTORS);
		createEReference(ringEClass, RING__AVAIL);
		createEReference(ringEClass, RING__USED);
		createEReference(ringEClass, RING__INDICES);
		createEReference(ringEClass, RING__TABLES);

		cellEClass = createEClass(CELL);
		createEAttribute(cellEClass, CELL__POSITION);
		createEAttribute(cellEClass, CELL__SLOT);
		createEAttribute(cellEClass, CELL__OWNER);

		descriptorEClass = createEClass(DESCRIPTOR);
		createEAttribute(descriptorEClass, DESCRIPTOR__ADDRESS);
		createEAttribute(descriptorEClass, DESCRIPTOR__LENGTH);
		createEAttribute(descriptorEClass, DESCRIPTOR__FLAGS);
		createEAttribute(descriptorEClass, DESCRIPTOR__BUFFER_ID);
		createEAttribute(descriptorEClass, DESCRIPTOR__FOLLOWS);
		createEReference(descriptorEClass, DESCRIPTOR__NEXT);
		createEReference(descriptorEClass, DESCRIPTOR__TABLE);

		availSlotEClass = createEClass(AVAIL_SLOT);
		createEAttribute(availSlotEClass, AVAIL_SLOT__HEAD);
		createEReference(availSlotEClass, AVAIL_SLOT__DESCRIPTOR);

		usedSlotEClass = createEClass(USED_SLOT);
		createEAttribute(usedSlotEClass, USED_SLOT__ID);
		createEAttribute(usedSlotEClass, USED_SLOT__LENGTH);
		createEAttribute(usedSlotEClass, USED_SLOT__SKIPPED);
		createEReference(usedSlotEClass, USED_SLOT__DESCRIPTOR);

		indexEClass = createEClass(INDEX);
		createEAttribute(indexEClass, INDEX__MOVER);
		createEAttribute(indexEClass, INDEX__EVENT);
		createEAttribute(indexEClass, INDEX__VALUE);
		createEAttribute(indexEClass, INDEX__WRAP);
		createEAttribute(indexEClass, INDEX__INFERRED);
		createEReference(indexEClass, INDEX__AT);

		indirectTableEClass = createEClass(INDIRECT_TABLE);
		createEReference(indirectTableEClass, INDIRECT_TABLE__ENTRIES);
		createEReference(indirectTableEClass, INDIRECT_TABLE__OF);
		createEAttribute(indirectTableEClass, INDIRECT_TABLE__SIZE);

		queueTableEClass = createEClass(QUEUE_TABLE);
		createEReference(queueTableEClass, QUEUE_TABLE__ROWS);

		queueRowEClass = createEClass(QUEUE_ROW);
		createEAttribute(queueRowEClass, QUEUE_ROW__SIZE);
		createEAttribute(queueRowEClass, QUEUE_ROW__IN_FLIGHT);
		createEAttribute(queueRowEClass, QUEUE_ROW__POSTED);
		createEAttribute(queueRowEClass, QUEUE_ROW__AVAIL_IDX);
		createEAttribute(queueRowEClass, QUEUE_ROW__USED_IDX);
		createEAttribute(queueRowEClass, QUEUE_ROW__RATE);
		createEAttribute(queueRowEClass, QUEUE_ROW__KICKS);
		createEAttribute(queueRowEClass, QUEUE_ROW__SUPPRESSED);
		createEAttribute(queueRowEClass, QUEUE_ROW__LAST_MOVEMENT);
		createEAttribute(queueRowEClass, QUEUE_ROW__BROKEN);
		createEAttribute(queueRowEClass, QUEUE_ROW__STATUS);
		createEAttribute(queueRowEClass, QUEUE_ROW__DIAGNOSIS);
		createEAttribute(queueRowEClass, QUEUE_ROW__DIAGNOSIS_TEXT);

		messageFlowEClass = createEClass(MESSAGE_FLOW);
		createEReference(messageFlowEClass, MESSAGE_FLOW__PARTICIPANTS);
		createEReference(messageFlowEClass, MESSAGE_FLOW__MESSAGES);

		participantEClass = createEClass(PARTICIPANT);
		createEAttribute(participantEClass, PARTICIPANT__ADDRESS);
		createEAttribute(participantEClass, PARTICIPANT__SERVICE);

		flowMessageEClass = createEClass(FLOW_MESSAGE);
		createEAttribute(flowMessageEClass, FLOW_MESSAGE__POSITION);
		createEAttribute(flowMessageEClass, FLOW_MESSAGE__ROW);
		createEReference(flowMessageEClass, FLOW_MESSAGE__FROM);
		createEReference(flowMessageEClass, FLOW_MESSAGE__TO);
		createEAttribute(flowMessageEClass, FLOW_MESSAGE__TEXT);
		createEAttribute(flowMessageEClass, FLOW_MESSAGE__QUEUE);
		createEAttribute(flowMessageEClass, FLOW_MESSAGE__SENT);
		createEAttribute(flowMessageEClass, FLOW_MESSAGE__RECEIVED);
		createEAttribute(flowMessageEClass, FLOW_MESSAGE__LATENCY);
		createEAttribute(flowMessageEClass, FLOW_MESSAGE__STATE);

		channelTreeEClass = createEClass(CHANNEL_TREE);
		createEReference(channelTreeEClass, CHANNEL_TREE__BUSES);

		busEClass = createEClass(BUS);
		createEReference(busEClass, BUS__CHANNELS);

		channelEClass = createEClass(CHANNEL);
		createEAttribute(channelEClass, CHANNEL__LIFE);
		createEAttribute(channelEClass, CHANNEL__SINCE);
		createEReference(channelEClass, CHANNEL__ENDPOINTS);

		channelEndpointEClass = createEClass(CHANNEL_ENDPOINT);
		createEAttribute(channelEndpointEClass, CHANNEL_ENDPOINT__CORE);
		createEAttribute(channelEndpointEClass, CHANNEL_ENDPOINT__ADDRESS);
		createEAttribute(channelEndpointEClass, CHANNEL_ENDPOINT__LIFE);

		// Create enums
		ringFormatEEnum = createEEnum(RING_FORMAT);
		ownerEEnum = createEEnum(OWNER);
		sideEEnum = createEEnum(SIDE);
		messageStateEEnum = createEEnum(MESSAGE_STATE);
		lifeEEnum = createEEnum(LIFE);
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
		namedStateEClass.getESuperTypes().add(this.getStateElement());
		liveSystemEClass.getESuperTypes().add(this.getNamedState());
		ringEClass.getESuperTypes().add(this.getNamedState());
		cellEClass.getESuperTypes().add(this.getStateElement());
		descriptorEClass.getESuperTypes().add(this.getCell());
		availSlotEClass.getESuperTypes().add(this.getCell());
		usedSlotEClass.getESuperTypes().add(this.getCell());
		indexEClass.getESuperTypes().add(this.getNamedState());
		indirectTableEClass.getESuperTypes().add(this.getStateElement());
		queueTableEClass.getESuperTypes().add(this.getStateElement());
		queueRowEClass.getESuperTypes().add(this.getNamedState());
		messageFlowEClass.getESuperTypes().add(this.getNamedState());
		participantEClass.getESuperTypes().add(this.getNamedState());
		flowMessageEClass.getESuperTypes().add(this.getStateElement());
		channelTreeEClass.getESuperTypes().add(this.getStateElement());
		busEClass.getESuperTypes().add(this.getNamedState());
		channelEClass.getESuperTypes().add(this.getNamedState());
		channelEndpointEClass.getESuperTypes().add(this.getNamedState());

		// Initialize classes, features, and operations; add parameters
		initEClass(stateElementEClass, StateElement.class, "StateElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(namedStateEClass, NamedState.class, "NamedState", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamedState_Name(), ecorePackage.getEString(), "name", null, 0, 1, NamedState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(liveSystemEClass, LiveSystem.class, "LiveSystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLiveSystem_Time(), ecorePackage.getEString(), "time", null, 0, 1, LiveSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLiveSystem_Rings(), this.getRing(), null, "rings", null, 0, -1, LiveSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLiveSystem_Table(), this.getQueueTable(), null, "table", null, 0, 1, LiveSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLiveSystem_Flows(), this.getMessageFlow(), null, "flows", null, 0, -1, LiveSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLiveSystem_Tree(), this.getChannelTree(), null, "tree", null, 0, 1, LiveSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ringEClass, Ring.class, "Ring", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRing_Format(), this.getRingFormat(), "format", null, 0, 1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRing_Size(), ecorePackage.getEIntegerObject(), "size", null, 0, 1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRing_Known(), ecorePackage.getEBoolean(), "known", null, 0, 1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRing_Absence(), ecorePackage.getEString(), "absence", null, 0, 1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRing_Windowed(), ecorePackage.getEBoolean(), "windowed", null, 0, 1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRing_InFlight(), ecorePackage.getEIntegerObject(), "inFlight", null, 0, 1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRing_Header(), ecorePackage.getEString(), "header", null, 0, 1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRing_Status(), ecorePackage.getEString(), "status", null, 0, 1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRing_Fault(), ecorePackage.getEString(), "fault", null, 0, 1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRing_Diagnosis(), ecorePackage.getEString(), "diagnosis", null, 0, 1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRing_DriverNote(), ecorePackage.getEString(), "driverNote", null, 0, 1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRing_DeviceNote(), ecorePackage.getEString(), "deviceNote", null, 0, 1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRing_Descriptors(), this.getDescriptor(), null, "descriptors", null, 0, -1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRing_Avail(), this.getAvailSlot(), null, "avail", null, 0, -1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRing_Used(), this.getUsedSlot(), null, "used", null, 0, -1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRing_Indices(), this.getIndex(), null, "indices", null, 0, -1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRing_Tables(), this.getIndirectTable(), null, "tables", null, 0, -1, Ring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cellEClass, Cell.class, "Cell", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCell_Position(), ecorePackage.getEInt(), "position", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_Slot(), ecorePackage.getEIntegerObject(), "slot", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_Owner(), this.getOwner(), "owner", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(descriptorEClass, org.ringscope.diagram.ringstate.Descriptor.class, "Descriptor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDescriptor_Address(), ecorePackage.getELongObject(), "address", null, 0, 1, org.ringscope.diagram.ringstate.Descriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescriptor_Length(), ecorePackage.getELongObject(), "length", null, 0, 1, org.ringscope.diagram.ringstate.Descriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescriptor_Flags(), ecorePackage.getEIntegerObject(), "flags", null, 0, 1, org.ringscope.diagram.ringstate.Descriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescriptor_BufferId(), ecorePackage.getEIntegerObject(), "bufferId", null, 0, 1, org.ringscope.diagram.ringstate.Descriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescriptor_Follows(), ecorePackage.getEIntegerObject(), "follows", null, 0, 1, org.ringscope.diagram.ringstate.Descriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDescriptor_Next(), this.getDescriptor(), null, "next", null, 0, 1, org.ringscope.diagram.ringstate.Descriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDescriptor_Table(), this.getIndirectTable(), null, "table", null, 0, 1, org.ringscope.diagram.ringstate.Descriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(availSlotEClass, AvailSlot.class, "AvailSlot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAvailSlot_Head(), ecorePackage.getEIntegerObject(), "head", null, 0, 1, AvailSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAvailSlot_Descriptor(), this.getDescriptor(), null, "descriptor", null, 0, 1, AvailSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(usedSlotEClass, UsedSlot.class, "UsedSlot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUsedSlot_Id(), ecorePackage.getELongObject(), "id", null, 0, 1, UsedSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUsedSlot_Length(), ecorePackage.getELongObject(), "length", null, 0, 1, UsedSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUsedSlot_Skipped(), ecorePackage.getEBoolean(), "skipped", null, 0, 1, UsedSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUsedSlot_Descriptor(), this.getDescriptor(), null, "descriptor", null, 0, 1, UsedSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indexEClass, Index.class, "Index", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIndex_Mover(), this.getSide(), "mover", null, 0, 1, Index.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndex_Event(), ecorePackage.getEBoolean(), "event", null, 0, 1, Index.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndex_Value(), ecorePackage.getEIntegerObject(), "value", null, 0, 1, Index.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndex_Wrap(), ecorePackage.getEBooleanObject(), "wrap", null, 0, 1, Index.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndex_Inferred(), ecorePackage.getEBoolean(), "inferred", null, 0, 1, Index.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndex_At(), this.getCell(), null, "at", null, 0, 1, Index.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indirectTableEClass, IndirectTable.class, "IndirectTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIndirectTable_Entries(), this.getDescriptor(), null, "entries", null, 0, -1, IndirectTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndirectTable_Of(), this.getDescriptor(), null, "of", null, 0, 1, IndirectTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndirectTable_Size(), ecorePackage.getEIntegerObject(), "size", null, 0, 1, IndirectTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(queueTableEClass, QueueTable.class, "QueueTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getQueueTable_Rows(), this.getQueueRow(), null, "rows", null, 0, -1, QueueTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(queueRowEClass, QueueRow.class, "QueueRow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQueueRow_Size(), ecorePackage.getEIntegerObject(), "size", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueRow_InFlight(), ecorePackage.getEIntegerObject(), "inFlight", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueRow_Posted(), ecorePackage.getEBoolean(), "posted", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueRow_AvailIdx(), ecorePackage.getEIntegerObject(), "availIdx", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueRow_UsedIdx(), ecorePackage.getEIntegerObject(), "usedIdx", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueRow_Rate(), ecorePackage.getEDoubleObject(), "rate", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueRow_Kicks(), ecorePackage.getELongObject(), "kicks", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueRow_Suppressed(), ecorePackage.getELongObject(), "suppressed", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueRow_LastMovement(), ecorePackage.getEString(), "lastMovement", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueRow_Broken(), ecorePackage.getEBoolean(), "broken", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueRow_Status(), ecorePackage.getEString(), "status", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueRow_Diagnosis(), ecorePackage.getEString(), "diagnosis", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueRow_DiagnosisText(), ecorePackage.getEString(), "diagnosisText", null, 0, 1, QueueRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(messageFlowEClass, MessageFlow.class, "MessageFlow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMessageFlow_Participants(), this.getParticipant(), null, "participants", null, 0, -1, MessageFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMessageFlow_Messages(), this.getFlowMessage(), null, "messages", null, 0, -1, MessageFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(participantEClass, Participant.class, "Participant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParticipant_Address(), ecorePackage.getELongObject(), "address", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_Service(), ecorePackage.getEString(), "service", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(flowMessageEClass, FlowMessage.class, "FlowMessage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFlowMessage_Position(), ecorePackage.getEInt(), "position", null, 0, 1, FlowMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlowMessage_Row(), ecorePackage.getEIntegerObject(), "row", null, 0, 1, FlowMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFlowMessage_From(), this.getParticipant(), null, "from", null, 0, 1, FlowMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFlowMessage_To(), this.getParticipant(), null, "to", null, 0, 1, FlowMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlowMessage_Text(), ecorePackage.getEString(), "text", null, 0, 1, FlowMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlowMessage_Queue(), ecorePackage.getEString(), "queue", null, 0, 1, FlowMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlowMessage_Sent(), ecorePackage.getEString(), "sent", null, 0, 1, FlowMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlowMessage_Received(), ecorePackage.getEString(), "received", null, 0, 1, FlowMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlowMessage_Latency(), ecorePackage.getEString(), "latency", null, 0, 1, FlowMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlowMessage_State(), this.getMessageState(), "state", null, 0, 1, FlowMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(channelTreeEClass, ChannelTree.class, "ChannelTree", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getChannelTree_Buses(), this.getBus(), null, "buses", null, 0, -1, ChannelTree.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(busEClass, Bus.class, "Bus", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBus_Channels(), this.getChannel(), null, "channels", null, 0, -1, Bus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(channelEClass, Channel.class, "Channel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChannel_Life(), this.getLife(), "life", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_Since(), ecorePackage.getEString(), "since", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChannel_Endpoints(), this.getChannelEndpoint(), null, "endpoints", null, 0, -1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(channelEndpointEClass, ChannelEndpoint.class, "ChannelEndpoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChannelEndpoint_Core(), ecorePackage.getEString(), "core", null, 0, 1, ChannelEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannelEndpoint_Address(), ecorePackage.getELongObject(), "address", null, 0, 1, ChannelEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannelEndpoint_Life(), this.getLife(), "life", null, 0, 1, ChannelEndpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(ringFormatEEnum, RingFormat.class, "RingFormat");
		addEEnumLiteral(ringFormatEEnum, RingFormat.UNKNOWN);
		addEEnumLiteral(ringFormatEEnum, RingFormat.SPLIT);
		addEEnumLiteral(ringFormatEEnum, RingFormat.PACKED);

		initEEnum(ownerEEnum, Owner.class, "Owner");
		addEEnumLiteral(ownerEEnum, Owner.UNKNOWN);
		addEEnumLiteral(ownerEEnum, Owner.FREE);
		addEEnumLiteral(ownerEEnum, Owner.DRIVER);
		addEEnumLiteral(ownerEEnum, Owner.DEVICE);
		addEEnumLiteral(ownerEEnum, Owner.USED);

		initEEnum(sideEEnum, Side.class, "Side");
		addEEnumLiteral(sideEEnum, Side.DRIVER);
		addEEnumLiteral(sideEEnum, Side.DEVICE);

		initEEnum(messageStateEEnum, MessageState.class, "MessageState");
		addEEnumLiteral(messageStateEEnum, MessageState.UNKNOWN);
		addEEnumLiteral(messageStateEEnum, MessageState.TRAVELLING);
		addEEnumLiteral(messageStateEEnum, MessageState.RECEIVED);

		initEEnum(lifeEEnum, Life.class, "Life");
		addEEnumLiteral(lifeEEnum, Life.UNKNOWN);
		addEEnumLiteral(lifeEEnum, Life.ANNOUNCED);
		addEEnumLiteral(lifeEEnum, Life.DESTROYED);
		addEEnumLiteral(lifeEEnum, Life.NO_DRIVER);
		addEEnumLiteral(lifeEEnum, Life.OPEN);

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
		  (stateElementEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something that a diagram of a running system shows. What is not set is not known."
		   });
		addAnnotation
		  (namedStateEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something that has a name of its own, which it keeps."
		   });
		addAnnotation
		  (getNamedState_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "The name in traces, pictures and messages."
		   });
		addAnnotation
		  (liveSystemEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A system as the cursor shows it: the one root of a state resource. Its elements stay, and change what they say."
		   });
		addAnnotation
		  (getLiveSystem_Time(),
		   source,
		   new String[]
		   {
			   "documentation", "The time of the cursor; not set while no trace is shown."
		   });
		addAnnotation
		  (getLiveSystem_Rings(),
		   source,
		   new String[]
		   {
			   "documentation", "One per virtqueue, in the order of the topology."
		   });
		addAnnotation
		  (getLiveSystem_Table(),
		   source,
		   new String[]
		   {
			   "documentation", "All virtqueues in numbers."
		   });
		addAnnotation
		  (getLiveSystem_Flows(),
		   source,
		   new String[]
		   {
			   "documentation", "The last messages, once between cores and once between endpoints."
		   });
		addAnnotation
		  (getLiveSystem_Tree(),
		   source,
		   new String[]
		   {
			   "documentation", "Buses, channels and endpoints."
		   });
		addAnnotation
		  (ringEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One virtqueue as it lies in memory."
		   });
		addAnnotation
		  (getRing_Format(),
		   source,
		   new String[]
		   {
			   "documentation", "How the ring is laid out."
		   });
		addAnnotation
		  (getRing_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "Entries."
		   });
		addAnnotation
		  (getRing_Known(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the words of the ring are known; if not there are counts at most."
		   });
		addAnnotation
		  (getRing_Absence(),
		   source,
		   new String[]
		   {
			   "documentation", "Why nothing can be said of the cells, in words; not set if it can, or once there is a trace."
		   });
		addAnnotation
		  (getRing_Windowed(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether only a window around the indices is shown."
		   });
		addAnnotation
		  (getRing_InFlight(),
		   source,
		   new String[]
		   {
			   "documentation", "Buffers published and not yet used."
		   });
		addAnnotation
		  (getRing_Header(),
		   source,
		   new String[]
		   {
			   "documentation", "Format, size and place in one line."
		   });
		addAnnotation
		  (getRing_Status(),
		   source,
		   new String[]
		   {
			   "documentation", "What matters now, in words."
		   });
		addAnnotation
		  (getRing_Fault(),
		   source,
		   new String[]
		   {
			   "documentation", "What broke the ring; not set if it works."
		   });
		addAnnotation
		  (getRing_Diagnosis(),
		   source,
		   new String[]
		   {
			   "documentation", "Number of the worst diagnosis, F2; not set if there is none."
		   });
		addAnnotation
		  (getRing_DriverNote(),
		   source,
		   new String[]
		   {
			   "documentation", "What the driver asks for: flags of the avail ring, or the driver event suppression structure and wrap counter."
		   });
		addAnnotation
		  (getRing_DeviceNote(),
		   source,
		   new String[]
		   {
			   "documentation", "What the device asks for: flags of the used ring, or the device event suppression structure and wrap counter."
		   });
		addAnnotation
		  (getRing_Descriptors(),
		   source,
		   new String[]
		   {
			   "documentation", "The descriptor table, or the window of it."
		   });
		addAnnotation
		  (getRing_Avail(),
		   source,
		   new String[]
		   {
			   "documentation", "The avail ring, or the window of it; none in a packed ring."
		   });
		addAnnotation
		  (getRing_Used(),
		   source,
		   new String[]
		   {
			   "documentation", "The used ring, or the window of it; none in a packed ring."
		   });
		addAnnotation
		  (getRing_Indices(),
		   source,
		   new String[]
		   {
			   "documentation", "The indices that both sides move."
		   });
		addAnnotation
		  (getRing_Tables(),
		   source,
		   new String[]
		   {
			   "documentation", "The newest indirect tables; grows with what is seen and never shrinks."
		   });
		addAnnotation
		  (cellEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One place of a ring or table. In a window it stays and shows another slot."
		   });
		addAnnotation
		  (getCell_Position(),
		   source,
		   new String[]
		   {
			   "documentation", "Place in the diagram, 0 first."
		   });
		addAnnotation
		  (getCell_Slot(),
		   source,
		   new String[]
		   {
			   "documentation", "Index in its ring or table; not set where the cell shows none."
		   });
		addAnnotation
		  (getCell_Owner(),
		   source,
		   new String[]
		   {
			   "documentation", "Who may touch it."
		   });
		addAnnotation
		  (descriptorEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An entry of a descriptor table, of a packed ring, or of an indirect table."
		   });
		addAnnotation
		  (getDescriptor_Address(),
		   source,
		   new String[]
		   {
			   "documentation", "Bus address of the buffer or of an indirect table."
		   });
		addAnnotation
		  (getDescriptor_Length(),
		   source,
		   new String[]
		   {
			   "documentation", "Bytes."
		   });
		addAnnotation
		  (getDescriptor_Flags(),
		   source,
		   new String[]
		   {
			   "documentation", "Flags as in memory."
		   });
		addAnnotation
		  (getDescriptor_BufferId(),
		   source,
		   new String[]
		   {
			   "documentation", "Buffer id, in a packed ring."
		   });
		addAnnotation
		  (getDescriptor_Follows(),
		   source,
		   new String[]
		   {
			   "documentation", "Index of the following descriptor; not set where the chain ends."
		   });
		addAnnotation
		  (getDescriptor_Next(),
		   source,
		   new String[]
		   {
			   "documentation", "The following descriptor, where it is shown."
		   });
		addAnnotation
		  (getDescriptor_Table(),
		   source,
		   new String[]
		   {
			   "documentation", "The indirect table that it refers to, where it is shown."
		   });
		addAnnotation
		  (availSlotEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A slot of the avail ring."
		   });
		addAnnotation
		  (getAvailSlot_Head(),
		   source,
		   new String[]
		   {
			   "documentation", "Head of the chain that is made available here; not set where nothing was written yet."
		   });
		addAnnotation
		  (getAvailSlot_Descriptor(),
		   source,
		   new String[]
		   {
			   "documentation", "That head, where it is shown."
		   });
		addAnnotation
		  (usedSlotEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A slot of the used ring."
		   });
		addAnnotation
		  (getUsedSlot_Id(),
		   source,
		   new String[]
		   {
			   "documentation", "Head of the chain that is used here; not set where nothing was written yet."
		   });
		addAnnotation
		  (getUsedSlot_Length(),
		   source,
		   new String[]
		   {
			   "documentation", "Bytes that the device wrote."
		   });
		addAnnotation
		  (getUsedSlot_Skipped(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether its buffer is used with a batch, which has one entry (IN_ORDER)."
		   });
		addAnnotation
		  (getUsedSlot_Descriptor(),
		   source,
		   new String[]
		   {
			   "documentation", "That head, where it is shown."
		   });
		addAnnotation
		  (indexEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An index that one of the sides moves."
		   });
		addAnnotation
		  (getIndex_Mover(),
		   source,
		   new String[]
		   {
			   "documentation", "Who moves it."
		   });
		addAnnotation
		  (getIndex_Event(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is an event word, by which one side asks to be notified."
		   });
		addAnnotation
		  (getIndex_Value(),
		   source,
		   new String[]
		   {
			   "documentation", "Free-running value of a split ring, slot of a packed one."
		   });
		addAnnotation
		  (getIndex_Wrap(),
		   source,
		   new String[]
		   {
			   "documentation", "Wrap counter, in a packed ring."
		   });
		addAnnotation
		  (getIndex_Inferred(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the value was inferred."
		   });
		addAnnotation
		  (getIndex_At(),
		   source,
		   new String[]
		   {
			   "documentation", "The cell that it points at, where it is shown."
		   });
		addAnnotation
		  (indirectTableEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A table of descriptors that one descriptor refers to."
		   });
		addAnnotation
		  (getIndirectTable_Entries(),
		   source,
		   new String[]
		   {
			   "documentation", "Its first entries."
		   });
		addAnnotation
		  (getIndirectTable_Of(),
		   source,
		   new String[]
		   {
			   "documentation", "Who refers to it; not set while the table shows nothing."
		   });
		addAnnotation
		  (getIndirectTable_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "All of its entries."
		   });
		addAnnotation
		  (queueTableEClass,
		   source,
		   new String[]
		   {
			   "documentation", "All virtqueues in numbers."
		   });
		addAnnotation
		  (getQueueTable_Rows(),
		   source,
		   new String[]
		   {
			   "documentation", "One per virtqueue, in the order of the topology."
		   });
		addAnnotation
		  (queueRowEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A virtqueue in numbers."
		   });
		addAnnotation
		  (getQueueRow_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "Entries."
		   });
		addAnnotation
		  (getQueueRow_InFlight(),
		   source,
		   new String[]
		   {
			   "documentation", "Buffers published and not yet used."
		   });
		addAnnotation
		  (getQueueRow_Posted(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether all of them are empty, for the device to fill: such a queue is at rest when it is full."
		   });
		addAnnotation
		  (getQueueRow_AvailIdx(),
		   source,
		   new String[]
		   {
			   "documentation", "avail.idx, or the slot of next_avail."
		   });
		addAnnotation
		  (getQueueRow_UsedIdx(),
		   source,
		   new String[]
		   {
			   "documentation", "used.idx, or the slot of next_used."
		   });
		addAnnotation
		  (getQueueRow_Rate(),
		   source,
		   new String[]
		   {
			   "documentation", "Buffers used per second."
		   });
		addAnnotation
		  (getQueueRow_Kicks(),
		   source,
		   new String[]
		   {
			   "documentation", "Notifications from driver to device."
		   });
		addAnnotation
		  (getQueueRow_Suppressed(),
		   source,
		   new String[]
		   {
			   "documentation", "Publishes whose kick was not wanted."
		   });
		addAnnotation
		  (getQueueRow_LastMovement(),
		   source,
		   new String[]
		   {
			   "documentation", "Time of the last publish, kick or interrupt."
		   });
		addAnnotation
		  (getQueueRow_Broken(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether a side refused the ring."
		   });
		addAnnotation
		  (getQueueRow_Status(),
		   source,
		   new String[]
		   {
			   "documentation", "What matters now, in words."
		   });
		addAnnotation
		  (getQueueRow_Diagnosis(),
		   source,
		   new String[]
		   {
			   "documentation", "Number of the worst diagnosis, F2; not set if there is none."
		   });
		addAnnotation
		  (getQueueRow_DiagnosisText(),
		   source,
		   new String[]
		   {
			   "documentation", "What was seen."
		   });
		addAnnotation
		  (messageFlowEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The last messages in the order in which they were sent."
		   });
		addAnnotation
		  (getMessageFlow_Participants(),
		   source,
		   new String[]
		   {
			   "documentation", "Who sent or received them."
		   });
		addAnnotation
		  (getMessageFlow_Messages(),
		   source,
		   new String[]
		   {
			   "documentation", "As many as the window holds, oldest first."
		   });
		addAnnotation
		  (participantEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A core or an endpoint."
		   });
		addAnnotation
		  (getParticipant_Address(),
		   source,
		   new String[]
		   {
			   "documentation", "Address of an endpoint; not set of a core."
		   });
		addAnnotation
		  (getParticipant_Service(),
		   source,
		   new String[]
		   {
			   "documentation", "The service that an endpoint announces or waits for."
		   });
		addAnnotation
		  (flowMessageEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A message in the window. Not set where the window is not full yet."
		   });
		addAnnotation
		  (getFlowMessage_Position(),
		   source,
		   new String[]
		   {
			   "documentation", "Place in the window, 0 for the oldest."
		   });
		addAnnotation
		  (getFlowMessage_Row(),
		   source,
		   new String[]
		   {
			   "documentation", "Number of the message in the list of all, 0 first; not set where nothing is shown."
		   });
		addAnnotation
		  (getFlowMessage_From(),
		   source,
		   new String[]
		   {
			   "documentation", "Sender."
		   });
		addAnnotation
		  (getFlowMessage_To(),
		   source,
		   new String[]
		   {
			   "documentation", "Receiver."
		   });
		addAnnotation
		  (getFlowMessage_Text(),
		   source,
		   new String[]
		   {
			   "documentation", "What it says, in one line."
		   });
		addAnnotation
		  (getFlowMessage_Queue(),
		   source,
		   new String[]
		   {
			   "documentation", "The queue that carried it."
		   });
		addAnnotation
		  (getFlowMessage_Sent(),
		   source,
		   new String[]
		   {
			   "documentation", "Time of sending."
		   });
		addAnnotation
		  (getFlowMessage_Received(),
		   source,
		   new String[]
		   {
			   "documentation", "Time of reception."
		   });
		addAnnotation
		  (getFlowMessage_Latency(),
		   source,
		   new String[]
		   {
			   "documentation", "From sending to reception."
		   });
		addAnnotation
		  (getFlowMessage_State(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it is."
		   });
		addAnnotation
		  (channelTreeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "RPMsg buses with their channels."
		   });
		addAnnotation
		  (getChannelTree_Buses(),
		   source,
		   new String[]
		   {
			   "documentation", "In the order of the topology."
		   });
		addAnnotation
		  (busEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An RPMsg bus."
		   });
		addAnnotation
		  (getBus_Channels(),
		   source,
		   new String[]
		   {
			   "documentation", "Those of the topology, then those that were announced."
		   });
		addAnnotation
		  (channelEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An RPMsg channel."
		   });
		addAnnotation
		  (getChannel_Life(),
		   source,
		   new String[]
		   {
			   "documentation", "What the name service said of it last."
		   });
		addAnnotation
		  (getChannel_Since(),
		   source,
		   new String[]
		   {
			   "documentation", "Time of that."
		   });
		addAnnotation
		  (getChannel_Endpoints(),
		   source,
		   new String[]
		   {
			   "documentation", "Its two ends."
		   });
		addAnnotation
		  (channelEndpointEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One end of a channel."
		   });
		addAnnotation
		  (getChannelEndpoint_Core(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that it is on."
		   });
		addAnnotation
		  (getChannelEndpoint_Address(),
		   source,
		   new String[]
		   {
			   "documentation", "Its address."
		   });
		addAnnotation
		  (getChannelEndpoint_Life(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it exists."
		   });
		addAnnotation
		  (ringFormatEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Layout of a virtqueue."
		   });
		addAnnotation
		  (ringFormatEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "The source does not tell."
		   });
		addAnnotation
		  (ringFormatEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Three areas."
		   });
		addAnnotation
		  (ringFormatEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "One ring of descriptors."
		   });
		addAnnotation
		  (ownerEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Who may touch a descriptor or a slot."
		   });
		addAnnotation
		  (ownerEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "The source cannot know."
		   });
		addAnnotation
		  (ownerEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "In no chain."
		   });
		addAnnotation
		  (ownerEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The driver is filling it."
		   });
		addAnnotation
		  (ownerEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Published and not yet used."
		   });
		addAnnotation
		  (ownerEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Used, not yet taken back by the driver."
		   });
		addAnnotation
		  (sideEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The two sides of a virtqueue."
		   });
		addAnnotation
		  (sideEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Makes buffers available."
		   });
		addAnnotation
		  (sideEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Uses them."
		   });
		addAnnotation
		  (messageStateEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Where a message is."
		   });
		addAnnotation
		  (messageStateEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Nothing to show, or not known."
		   });
		addAnnotation
		  (messageStateEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Sent and not yet received."
		   });
		addAnnotation
		  (messageStateEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Received."
		   });
		addAnnotation
		  (lifeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What is known of a channel or an endpoint."
		   });
		addAnnotation
		  (lifeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Nothing was seen."
		   });
		addAnnotation
		  (lifeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "The name service announced it."
		   });
		addAnnotation
		  (lifeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The name service took it back."
		   });
		addAnnotation
		  (lifeEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Announced, and nobody is there for it."
		   });
		addAnnotation
		  (lifeEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Both ends exist; of an end, that it exists."
		   });
	}

} //RingstatePackageImpl
