/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.ringscope.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.ringscope.model.TopologyPackage
 * @generated
 */
public class TopologyAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static TopologyPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TopologyAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = TopologyPackage.eINSTANCE;
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
	protected TopologySwitch<Adapter> modelSwitch =
		new TopologySwitch<Adapter>()
		{
			@Override
			public Adapter caseNamedElement(NamedElement object)
			{
				return createNamedElementAdapter();
			}
			@Override
			public Adapter caseTopology(Topology object)
			{
				return createTopologyAdapter();
			}
			@Override
			public Adapter caseCore(Core object)
			{
				return createCoreAdapter();
			}
			@Override
			public Adapter caseAddressWindow(AddressWindow object)
			{
				return createAddressWindowAdapter();
			}
			@Override
			public Adapter caseMemoryRegion(MemoryRegion object)
			{
				return createMemoryRegionAdapter();
			}
			@Override
			public Adapter caseDoorbell(Doorbell object)
			{
				return createDoorbellAdapter();
			}
			@Override
			public Adapter caseVirtioDevice(VirtioDevice object)
			{
				return createVirtioDeviceAdapter();
			}
			@Override
			public Adapter caseVirtqueue(Virtqueue object)
			{
				return createVirtqueueAdapter();
			}
			@Override
			public Adapter caseRpmsgBus(RpmsgBus object)
			{
				return createRpmsgBusAdapter();
			}
			@Override
			public Adapter caseRpmsgChannel(RpmsgChannel object)
			{
				return createRpmsgChannelAdapter();
			}
			@Override
			public Adapter caseEndpoint(Endpoint object)
			{
				return createEndpointAdapter();
			}
			@Override
			public Adapter caseWorkload(Workload object)
			{
				return createWorkloadAdapter();
			}
			@Override
			public Adapter caseClientSample(ClientSample object)
			{
				return createClientSampleAdapter();
			}
			@Override
			public Adapter caseEchoService(EchoService object)
			{
				return createEchoServiceAdapter();
			}
			@Override
			public Adapter caseConsoleWriter(ConsoleWriter object)
			{
				return createConsoleWriterAdapter();
			}
			@Override
			public Adapter caseConsoleReader(ConsoleReader object)
			{
				return createConsoleReaderAdapter();
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
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.NamedElement
	 * @generated
	 */
	public Adapter createNamedElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.Topology <em>Topology</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.Topology
	 * @generated
	 */
	public Adapter createTopologyAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.Core <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.Core
	 * @generated
	 */
	public Adapter createCoreAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.AddressWindow <em>Address Window</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.AddressWindow
	 * @generated
	 */
	public Adapter createAddressWindowAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.MemoryRegion <em>Memory Region</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.MemoryRegion
	 * @generated
	 */
	public Adapter createMemoryRegionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.Doorbell <em>Doorbell</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.Doorbell
	 * @generated
	 */
	public Adapter createDoorbellAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.VirtioDevice <em>Virtio Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.VirtioDevice
	 * @generated
	 */
	public Adapter createVirtioDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.Virtqueue <em>Virtqueue</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.Virtqueue
	 * @generated
	 */
	public Adapter createVirtqueueAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.RpmsgBus <em>Rpmsg Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.RpmsgBus
	 * @generated
	 */
	public Adapter createRpmsgBusAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.RpmsgChannel <em>Rpmsg Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.RpmsgChannel
	 * @generated
	 */
	public Adapter createRpmsgChannelAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.Endpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.Endpoint
	 * @generated
	 */
	public Adapter createEndpointAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.Workload <em>Workload</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.Workload
	 * @generated
	 */
	public Adapter createWorkloadAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.ClientSample <em>Client Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.ClientSample
	 * @generated
	 */
	public Adapter createClientSampleAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.EchoService <em>Echo Service</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.EchoService
	 * @generated
	 */
	public Adapter createEchoServiceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.ConsoleWriter <em>Console Writer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.ConsoleWriter
	 * @generated
	 */
	public Adapter createConsoleWriterAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ringscope.model.ConsoleReader <em>Console Reader</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ringscope.model.ConsoleReader
	 * @generated
	 */
	public Adapter createConsoleReaderAdapter()
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

} //TopologyAdapterFactory
