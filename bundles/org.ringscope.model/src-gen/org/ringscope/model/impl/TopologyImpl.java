/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ringscope.model.Core;
import org.ringscope.model.Doorbell;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyPackage;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Workload;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Topology</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.impl.TopologyImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ringscope.model.impl.TopologyImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.ringscope.model.impl.TopologyImpl#getCores <em>Cores</em>}</li>
 *   <li>{@link org.ringscope.model.impl.TopologyImpl#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.ringscope.model.impl.TopologyImpl#getDoorbells <em>Doorbells</em>}</li>
 *   <li>{@link org.ringscope.model.impl.TopologyImpl#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.ringscope.model.impl.TopologyImpl#getBuses <em>Buses</em>}</li>
 *   <li>{@link org.ringscope.model.impl.TopologyImpl#getWorkloads <em>Workloads</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TopologyImpl extends MinimalEObjectImpl.Container implements Topology
{
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCores() <em>Cores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCores()
	 * @generated
	 * @ordered
	 */
	protected EList<Core> cores;

	/**
	 * The cached value of the '{@link #getRegions() <em>Regions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegions()
	 * @generated
	 * @ordered
	 */
	protected EList<MemoryRegion> regions;

	/**
	 * The cached value of the '{@link #getDoorbells() <em>Doorbells</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoorbells()
	 * @generated
	 * @ordered
	 */
	protected EList<Doorbell> doorbells;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtioDevice> devices;

	/**
	 * The cached value of the '{@link #getBuses() <em>Buses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuses()
	 * @generated
	 * @ordered
	 */
	protected EList<RpmsgBus> buses;

	/**
	 * The cached value of the '{@link #getWorkloads() <em>Workloads</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkloads()
	 * @generated
	 * @ordered
	 */
	protected EList<Workload> workloads;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TopologyImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return TopologyPackage.Literals.TOPOLOGY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName)
	{
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.TOPOLOGY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription()
	{
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription)
	{
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.TOPOLOGY__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Core> getCores()
	{
		if (cores == null)
		{
			cores = new EObjectContainmentEList<Core>(Core.class, this, TopologyPackage.TOPOLOGY__CORES);
		}
		return cores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemoryRegion> getRegions()
	{
		if (regions == null)
		{
			regions = new EObjectContainmentEList<MemoryRegion>(MemoryRegion.class, this, TopologyPackage.TOPOLOGY__REGIONS);
		}
		return regions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Doorbell> getDoorbells()
	{
		if (doorbells == null)
		{
			doorbells = new EObjectContainmentEList<Doorbell>(Doorbell.class, this, TopologyPackage.TOPOLOGY__DOORBELLS);
		}
		return doorbells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtioDevice> getDevices()
	{
		if (devices == null)
		{
			devices = new EObjectContainmentEList<VirtioDevice>(VirtioDevice.class, this, TopologyPackage.TOPOLOGY__DEVICES);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RpmsgBus> getBuses()
	{
		if (buses == null)
		{
			buses = new EObjectContainmentEList<RpmsgBus>(RpmsgBus.class, this, TopologyPackage.TOPOLOGY__BUSES);
		}
		return buses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Workload> getWorkloads()
	{
		if (workloads == null)
		{
			workloads = new EObjectContainmentEList<Workload>(Workload.class, this, TopologyPackage.TOPOLOGY__WORKLOADS);
		}
		return workloads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case TopologyPackage.TOPOLOGY__CORES:
				return ((InternalEList<?>)getCores()).basicRemove(otherEnd, msgs);
			case TopologyPackage.TOPOLOGY__REGIONS:
				return ((InternalEList<?>)getRegions()).basicRemove(otherEnd, msgs);
			case TopologyPackage.TOPOLOGY__DOORBELLS:
				return ((InternalEList<?>)getDoorbells()).basicRemove(otherEnd, msgs);
			case TopologyPackage.TOPOLOGY__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
			case TopologyPackage.TOPOLOGY__BUSES:
				return ((InternalEList<?>)getBuses()).basicRemove(otherEnd, msgs);
			case TopologyPackage.TOPOLOGY__WORKLOADS:
				return ((InternalEList<?>)getWorkloads()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case TopologyPackage.TOPOLOGY__NAME:
				return getName();
			case TopologyPackage.TOPOLOGY__DESCRIPTION:
				return getDescription();
			case TopologyPackage.TOPOLOGY__CORES:
				return getCores();
			case TopologyPackage.TOPOLOGY__REGIONS:
				return getRegions();
			case TopologyPackage.TOPOLOGY__DOORBELLS:
				return getDoorbells();
			case TopologyPackage.TOPOLOGY__DEVICES:
				return getDevices();
			case TopologyPackage.TOPOLOGY__BUSES:
				return getBuses();
			case TopologyPackage.TOPOLOGY__WORKLOADS:
				return getWorkloads();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case TopologyPackage.TOPOLOGY__NAME:
				setName((String)newValue);
				return;
			case TopologyPackage.TOPOLOGY__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case TopologyPackage.TOPOLOGY__CORES:
				getCores().clear();
				getCores().addAll((Collection<? extends Core>)newValue);
				return;
			case TopologyPackage.TOPOLOGY__REGIONS:
				getRegions().clear();
				getRegions().addAll((Collection<? extends MemoryRegion>)newValue);
				return;
			case TopologyPackage.TOPOLOGY__DOORBELLS:
				getDoorbells().clear();
				getDoorbells().addAll((Collection<? extends Doorbell>)newValue);
				return;
			case TopologyPackage.TOPOLOGY__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends VirtioDevice>)newValue);
				return;
			case TopologyPackage.TOPOLOGY__BUSES:
				getBuses().clear();
				getBuses().addAll((Collection<? extends RpmsgBus>)newValue);
				return;
			case TopologyPackage.TOPOLOGY__WORKLOADS:
				getWorkloads().clear();
				getWorkloads().addAll((Collection<? extends Workload>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case TopologyPackage.TOPOLOGY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case TopologyPackage.TOPOLOGY__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case TopologyPackage.TOPOLOGY__CORES:
				getCores().clear();
				return;
			case TopologyPackage.TOPOLOGY__REGIONS:
				getRegions().clear();
				return;
			case TopologyPackage.TOPOLOGY__DOORBELLS:
				getDoorbells().clear();
				return;
			case TopologyPackage.TOPOLOGY__DEVICES:
				getDevices().clear();
				return;
			case TopologyPackage.TOPOLOGY__BUSES:
				getBuses().clear();
				return;
			case TopologyPackage.TOPOLOGY__WORKLOADS:
				getWorkloads().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case TopologyPackage.TOPOLOGY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case TopologyPackage.TOPOLOGY__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case TopologyPackage.TOPOLOGY__CORES:
				return cores != null && !cores.isEmpty();
			case TopologyPackage.TOPOLOGY__REGIONS:
				return regions != null && !regions.isEmpty();
			case TopologyPackage.TOPOLOGY__DOORBELLS:
				return doorbells != null && !doorbells.isEmpty();
			case TopologyPackage.TOPOLOGY__DEVICES:
				return devices != null && !devices.isEmpty();
			case TopologyPackage.TOPOLOGY__BUSES:
				return buses != null && !buses.isEmpty();
			case TopologyPackage.TOPOLOGY__WORKLOADS:
				return workloads != null && !workloads.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //TopologyImpl
