/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.ringscope.diagram.ringstate.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RingstateFactoryImpl extends EFactoryImpl implements RingstateFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static RingstateFactory init()
	{
		try
		{
			RingstateFactory theRingstateFactory = (RingstateFactory)EPackage.Registry.INSTANCE.getEFactory(RingstatePackage.eNS_URI);
			if (theRingstateFactory != null)
			{
				return theRingstateFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new RingstateFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RingstateFactoryImpl()
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
			case RingstatePackage.LIVE_SYSTEM: return createLiveSystem();
			case RingstatePackage.RING: return createRing();
			case RingstatePackage.DESCRIPTOR: return createDescriptor();
			case RingstatePackage.AVAIL_SLOT: return createAvailSlot();
			case RingstatePackage.USED_SLOT: return createUsedSlot();
			case RingstatePackage.INDEX: return createIndex();
			case RingstatePackage.INDIRECT_TABLE: return createIndirectTable();
			case RingstatePackage.QUEUE_TABLE: return createQueueTable();
			case RingstatePackage.QUEUE_ROW: return createQueueRow();
			case RingstatePackage.MESSAGE_FLOW: return createMessageFlow();
			case RingstatePackage.PARTICIPANT: return createParticipant();
			case RingstatePackage.FLOW_MESSAGE: return createFlowMessage();
			case RingstatePackage.CHANNEL_TREE: return createChannelTree();
			case RingstatePackage.BUS: return createBus();
			case RingstatePackage.CHANNEL: return createChannel();
			case RingstatePackage.CHANNEL_ENDPOINT: return createChannelEndpoint();
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
			case RingstatePackage.RING_FORMAT:
				return createRingFormatFromString(eDataType, initialValue);
			case RingstatePackage.OWNER:
				return createOwnerFromString(eDataType, initialValue);
			case RingstatePackage.SIDE:
				return createSideFromString(eDataType, initialValue);
			case RingstatePackage.MESSAGE_STATE:
				return createMessageStateFromString(eDataType, initialValue);
			case RingstatePackage.LIFE:
				return createLifeFromString(eDataType, initialValue);
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
			case RingstatePackage.RING_FORMAT:
				return convertRingFormatToString(eDataType, instanceValue);
			case RingstatePackage.OWNER:
				return convertOwnerToString(eDataType, instanceValue);
			case RingstatePackage.SIDE:
				return convertSideToString(eDataType, instanceValue);
			case RingstatePackage.MESSAGE_STATE:
				return convertMessageStateToString(eDataType, instanceValue);
			case RingstatePackage.LIFE:
				return convertLifeToString(eDataType, instanceValue);
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
	public LiveSystem createLiveSystem()
	{
		LiveSystemImpl liveSystem = new LiveSystemImpl();
		return liveSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ring createRing()
	{
		RingImpl ring = new RingImpl();
		return ring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Descriptor createDescriptor()
	{
		DescriptorImpl descriptor = new DescriptorImpl();
		return descriptor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AvailSlot createAvailSlot()
	{
		AvailSlotImpl availSlot = new AvailSlotImpl();
		return availSlot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UsedSlot createUsedSlot()
	{
		UsedSlotImpl usedSlot = new UsedSlotImpl();
		return usedSlot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Index createIndex()
	{
		IndexImpl index = new IndexImpl();
		return index;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndirectTable createIndirectTable()
	{
		IndirectTableImpl indirectTable = new IndirectTableImpl();
		return indirectTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QueueTable createQueueTable()
	{
		QueueTableImpl queueTable = new QueueTableImpl();
		return queueTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QueueRow createQueueRow()
	{
		QueueRowImpl queueRow = new QueueRowImpl();
		return queueRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MessageFlow createMessageFlow()
	{
		MessageFlowImpl messageFlow = new MessageFlowImpl();
		return messageFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant createParticipant()
	{
		ParticipantImpl participant = new ParticipantImpl();
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FlowMessage createFlowMessage()
	{
		FlowMessageImpl flowMessage = new FlowMessageImpl();
		return flowMessage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelTree createChannelTree()
	{
		ChannelTreeImpl channelTree = new ChannelTreeImpl();
		return channelTree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bus createBus()
	{
		BusImpl bus = new BusImpl();
		return bus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel createChannel()
	{
		ChannelImpl channel = new ChannelImpl();
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelEndpoint createChannelEndpoint()
	{
		ChannelEndpointImpl channelEndpoint = new ChannelEndpointImpl();
		return channelEndpoint;
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
	public Owner createOwnerFromString(EDataType eDataType, String initialValue)
	{
		Owner result = Owner.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOwnerToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Side createSideFromString(EDataType eDataType, String initialValue)
	{
		Side result = Side.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSideToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MessageState createMessageStateFromString(EDataType eDataType, String initialValue)
	{
		MessageState result = MessageState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMessageStateToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Life createLifeFromString(EDataType eDataType, String initialValue)
	{
		Life result = Life.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLifeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RingstatePackage getRingstatePackage()
	{
		return (RingstatePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static RingstatePackage getPackage()
	{
		return RingstatePackage.eINSTANCE;
	}

} //RingstateFactoryImpl
