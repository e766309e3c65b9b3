/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.ringscope.diagram.ringstate.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.ringscope.diagram.ringstate.RingstatePackage
 * @generated
 */
public class RingstateAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static RingstatePackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RingstateAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = RingstatePackage.eINSTANCE;
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
	protected RingstateSwitch<Adapter> modelSwitch =
		new RingstateSwitch<Adapter>()
		{
			@Override
			public Adapter caseStateElement(StateElement object)
			{
				return createStateElementAdapter();
			}
			@Override
			public Adapter caseNamedState(NamedState object)
			{
				return createNamedStateAdapter();
			}
			@Override
			public Adapter caseLiveSystem(LiveSystem object)
			{
				return createLiveSystemAdapter();
			}
			@Override
			public Adapter caseRing(Ring object)
			{
				return createRingAdapter();
			}
			@Override
			public Adapter caseCell(Cell object)
			{
				return createCellAdapter();
			}
			@Override
			public Adapter caseDescriptor(Descriptor object)
			{
				return createDescriptorAdapter();
			}
			@Override
			public Adapter caseAvailSlot(AvailSlot object)
			{
				return createAvailSlotAdapter();
			}
			@Override
			public Adapter caseUsedSlot(UsedSlot object)
			{
				return createUsedSlotAdapter();
			}
			@Override
			public Adapter caseIndex(Index object)
			{
				return createIndexAdapter();
			}
			@Override
			public Adapter caseIndirectTable(IndirectTable object)
			{
				return createIndirectTableAdapter();
			}
			@Override
			public Adapter caseQueueTable(QueueTable object)
			{
				return createQueueTableAdapter();
			}
			@Override
			public Adapter caseQueueRow(QueueRow object)
			{
				return createQueueRowAdapter();
			}
			@Override
			public Adapter caseMessageFlow(MessageFlow object)
			{
				return createMessageFlowAdapter();
			}
			@Override
			public Adapter caseParticipant(Participant object)
			{
				return createParticipantAdapter();
			}
			@Override
			public Adapter caseFlowMessage(FlowMessage object)
			{
				return createFlowMessageAdapter();
			}
			@Override
			public Adapter caseChannelTree(ChannelTree object)
			{
				return createChannelTreeAdapter();
			}
			@Override
			public Adapter caseBus(Bus object)
			{
				return createBusAdapter();
			}
			@Override
			public Adapter caseChannel(Channel object)
			{
				return createChannelAdapter();
			}
			@Override
			public Adapter caseChannelEndpoint(ChannelEndpoint object)
			{
				return createChannelEndpointAdapter();
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
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.StateElement <em>State Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.StateElement
	 * @generated
	 */
	public Adapter createStateElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.NamedState <em>Named State</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.NamedState
	 * @generated
	 */
	public Adapter createNamedStateAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.LiveSystem <em>Live System</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.LiveSystem
	 * @generated
	 */
	public Adapter createLiveSystemAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.Ring <em>Ring</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.Ring
	 * @generated
	 */
	public Adapter createRingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.Cell <em>Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.Cell
	 * @generated
	 */
	public Adapter createCellAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.Descriptor <em>Descriptor</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.Descriptor
	 * @generated
	 */
	public Adapter createDescriptorAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.AvailSlot <em>Avail Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.AvailSlot
	 * @generated
	 */
	public Adapter createAvailSlotAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.UsedSlot <em>Used Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.UsedSlot
	 * @generated
	 */
	public Adapter createUsedSlotAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.Index <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.Index
	 * @generated
	 */
	public Adapter createIndexAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.IndirectTable <em>Indirect Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.IndirectTable
	 * @generated
	 */
	public Adapter createIndirectTableAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.QueueTable <em>Queue Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.QueueTable
	 * @generated
	 */
	public Adapter createQueueTableAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.QueueRow <em>Queue Row</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.QueueRow
	 * @generated
	 */
	public Adapter createQueueRowAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.MessageFlow <em>Message Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.MessageFlow
	 * @generated
	 */
	public Adapter createMessageFlowAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.Participant
	 * @generated
	 */
	public Adapter createParticipantAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.FlowMessage <em>Flow Message</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.FlowMessage
	 * @generated
	 */
	public Adapter createFlowMessageAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.ChannelTree <em>Channel Tree</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.ChannelTree
	 * @generated
	 */
	public Adapter createChannelTreeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.Bus <em>Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.Bus
	 * @generated
	 */
	public Adapter createBusAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.Channel
	 * @generated
	 */
	public Adapter createChannelAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.diagram.ringstate.ChannelEndpoint <em>Channel Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.diagram.ringstate.ChannelEndpoint
	 * @generated
	 */
	public Adapter createChannelEndpointAdapter()
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

} //RingstateAdapterFactory
