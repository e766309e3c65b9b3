/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.ringscope.diagram.ringstate.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.ringscope.diagram.ringstate.RingstatePackage
 * @generated
 */
public class RingstateSwitch<T> extends Switch<T>
{
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static RingstatePackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RingstateSwitch()
	{
		if (modelPackage == null)
		{
			modelPackage = RingstatePackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage)
	{
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject)
	{
		switch (classifierID)
		{
			case RingstatePackage.STATE_ELEMENT:
			{
				StateElement stateElement = (StateElement)theEObject;
				T result = caseStateElement(stateElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.NAMED_STATE:
			{
				NamedState namedState = (NamedState)theEObject;
				T result = caseNamedState(namedState);
				if (result == null) result = caseStateElement(namedState);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.LIVE_SYSTEM:
			{
				LiveSystem liveSystem = (LiveSystem)theEObject;
				T result = caseLiveSystem(liveSystem);
				if (result == null) result = caseNamedState(liveSystem);
				if (result == null) result = caseStateElement(liveSystem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.RING:
			{
				Ring ring = (Ring)theEObject;
				T result = caseRing(ring);
				if (result == null) result = caseNamedState(ring);
				if (result == null) result = caseStateElement(ring);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.CELL:
			{
				Cell cell = (Cell)theEObject;
				T result = caseCell(cell);
				if (result == null) result = caseStateElement(cell);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.DESCRIPTOR:
			{
				Descriptor descriptor = (Descriptor)theEObject;
				T result = caseDescriptor(descriptor);
				if (result == null) result = caseCell(descriptor);
				if (result == null) result = caseStateElement(descriptor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.AVAIL_SLOT:
			{
				AvailSlot availSlot = (AvailSlot)theEObject;
				T result = caseAvailSlot(availSlot);
				if (result == null) result = caseCell(availSlot);
				if (result == null) result = caseStateElement(availSlot);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.USED_SLOT:
			{
				UsedSlot usedSlot = (UsedSlot)theEObject;
				T result = caseUsedSlot(usedSlot);
				if (result == null) result = caseCell(usedSlot);
				if (result == null) result = caseStateElement(usedSlot);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.INDEX:
			{
				Index index = (Index)theEObject;
				T result = caseIndex(index);
				if (result == null) result = caseNamedState(index);
				if (result == null) result = caseStateElement(index);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.INDIRECT_TABLE:
			{
				IndirectTable indirectTable = (IndirectTable)theEObject;
				T result = caseIndirectTable(indirectTable);
				if (result == null) result = caseStateElement(indirectTable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.QUEUE_TABLE:
			{
				QueueTable queueTable = (QueueTable)theEObject;
				T result = caseQueueTable(queueTable);
				if (result == null) result = caseStateElement(queueTable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.QUEUE_ROW:
			{
				QueueRow queueRow = (QueueRow)theEObject;
				T result = caseQueueRow(queueRow);
				if (result == null) result = caseNamedState(queueRow);
				if (result == null) result = caseStateElement(queueRow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.MESSAGE_FLOW:
			{
				MessageFlow messageFlow = (MessageFlow)theEObject;
				T result = caseMessageFlow(messageFlow);
				if (result == null) result = caseNamedState(messageFlow);
				if (result == null) result = caseStateElement(messageFlow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.PARTICIPANT:
			{
				Participant participant = (Participant)theEObject;
				T result = caseParticipant(participant);
				if (result == null) result = caseNamedState(participant);
				if (result == null) result = caseStateElement(participant);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.FLOW_MESSAGE:
			{
				FlowMessage flowMessage = (FlowMessage)theEObject;
				T result = caseFlowMessage(flowMessage);
				if (result == null) result = caseStateElement(flowMessage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.CHANNEL_TREE:
			{
				ChannelTree channelTree = (ChannelTree)theEObject;
				T result = caseChannelTree(channelTree);
				if (result == null) result = caseStateElement(channelTree);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.BUS:
			{
				Bus bus = (Bus)theEObject;
				T result = caseBus(bus);
				if (result == null) result = caseNamedState(bus);
				if (result == null) result = caseStateElement(bus);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.CHANNEL:
			{
				Channel channel = (Channel)theEObject;
				T result = caseChannel(channel);
				if (result == null) result = caseNamedState(channel);
				if (result == null) result = caseStateElement(channel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case RingstatePackage.CHANNEL_ENDPOINT:
			{
				ChannelEndpoint channelEndpoint = (ChannelEndpoint)theEObject;
				T result = caseChannelEndpoint(channelEndpoint);
				if (result == null) result = caseNamedState(channelEndpoint);
				if (result == null) result = caseStateElement(channelEndpoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>State Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>State Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStateElement(StateElement object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named State</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named State</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedState(NamedState object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Live System</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Live System</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLiveSystem(LiveSystem object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ring</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ring</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRing(Ring object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cell</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cell</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCell(Cell object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Descriptor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Descriptor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDescriptor(Descriptor object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Avail Slot</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Avail Slot</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAvailSlot(AvailSlot object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Used Slot</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Used Slot</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUsedSlot(UsedSlot object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Index</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Index</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIndex(Index object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Indirect Table</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Indirect Table</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIndirectTable(IndirectTable object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Queue Table</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Queue Table</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQueueTable(QueueTable object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Queue Row</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Queue Row</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQueueRow(QueueRow object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Message Flow</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Message Flow</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMessageFlow(MessageFlow object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Participant</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Participant</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParticipant(Participant object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Flow Message</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Flow Message</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFlowMessage(FlowMessage object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Channel Tree</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Channel Tree</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChannelTree(ChannelTree object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bus</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bus</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBus(Bus object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Channel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Channel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChannel(Channel object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Channel Endpoint</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Channel Endpoint</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChannelEndpoint(ChannelEndpoint object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object)
	{
		return null;
	}

} //RingstateSwitch
