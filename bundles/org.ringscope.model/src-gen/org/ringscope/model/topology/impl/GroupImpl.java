/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.Mailbox;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.NetHub;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.VirtioDevice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.GroupImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.GroupImpl#getCores <em>Cores</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.GroupImpl#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.GroupImpl#getMailboxes <em>Mailboxes</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.GroupImpl#getDoorbells <em>Doorbells</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.GroupImpl#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.GroupImpl#getHubs <em>Hubs</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.GroupImpl#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GroupImpl extends NamedElementImpl implements Group
{
	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<Group> groups;

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
	 * The cached value of the '{@link #getMailboxes() <em>Mailboxes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMailboxes()
	 * @generated
	 * @ordered
	 */
	protected EList<Mailbox> mailboxes;

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
	 * The cached value of the '{@link #getHubs() <em>Hubs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHubs()
	 * @generated
	 * @ordered
	 */
	protected EList<NetHub> hubs;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<Step> steps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GroupImpl()
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
		return TopologyPackage.Literals.GROUP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Group> getGroups()
	{
		if (groups == null)
		{
			groups = new EObjectContainmentEList<Group>(Group.class, this, TopologyPackage.GROUP__GROUPS);
		}
		return groups;
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
			cores = new EObjectContainmentEList<Core>(Core.class, this, TopologyPackage.GROUP__CORES);
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
			regions = new EObjectContainmentEList<MemoryRegion>(MemoryRegion.class, this, TopologyPackage.GROUP__REGIONS);
		}
		return regions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Mailbox> getMailboxes()
	{
		if (mailboxes == null)
		{
			mailboxes = new EObjectContainmentEList<Mailbox>(Mailbox.class, this, TopologyPackage.GROUP__MAILBOXES);
		}
		return mailboxes;
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
			doorbells = new EObjectContainmentEList<Doorbell>(Doorbell.class, this, TopologyPackage.GROUP__DOORBELLS);
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
			devices = new EObjectContainmentEList<VirtioDevice>(VirtioDevice.class, this, TopologyPackage.GROUP__DEVICES);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetHub> getHubs()
	{
		if (hubs == null)
		{
			hubs = new EObjectContainmentEList<NetHub>(NetHub.class, this, TopologyPackage.GROUP__HUBS);
		}
		return hubs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Step> getSteps()
	{
		if (steps == null)
		{
			steps = new EObjectContainmentEList<Step>(Step.class, this, TopologyPackage.GROUP__STEPS);
		}
		return steps;
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
			case TopologyPackage.GROUP__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case TopologyPackage.GROUP__CORES:
				return ((InternalEList<?>)getCores()).basicRemove(otherEnd, msgs);
			case TopologyPackage.GROUP__REGIONS:
				return ((InternalEList<?>)getRegions()).basicRemove(otherEnd, msgs);
			case TopologyPackage.GROUP__MAILBOXES:
				return ((InternalEList<?>)getMailboxes()).basicRemove(otherEnd, msgs);
			case TopologyPackage.GROUP__DOORBELLS:
				return ((InternalEList<?>)getDoorbells()).basicRemove(otherEnd, msgs);
			case TopologyPackage.GROUP__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
			case TopologyPackage.GROUP__HUBS:
				return ((InternalEList<?>)getHubs()).basicRemove(otherEnd, msgs);
			case TopologyPackage.GROUP__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
			case TopologyPackage.GROUP__GROUPS:
				return getGroups();
			case TopologyPackage.GROUP__CORES:
				return getCores();
			case TopologyPackage.GROUP__REGIONS:
				return getRegions();
			case TopologyPackage.GROUP__MAILBOXES:
				return getMailboxes();
			case TopologyPackage.GROUP__DOORBELLS:
				return getDoorbells();
			case TopologyPackage.GROUP__DEVICES:
				return getDevices();
			case TopologyPackage.GROUP__HUBS:
				return getHubs();
			case TopologyPackage.GROUP__STEPS:
				return getSteps();
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
			case TopologyPackage.GROUP__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends Group>)newValue);
				return;
			case TopologyPackage.GROUP__CORES:
				getCores().clear();
				getCores().addAll((Collection<? extends Core>)newValue);
				return;
			case TopologyPackage.GROUP__REGIONS:
				getRegions().clear();
				getRegions().addAll((Collection<? extends MemoryRegion>)newValue);
				return;
			case TopologyPackage.GROUP__MAILBOXES:
				getMailboxes().clear();
				getMailboxes().addAll((Collection<? extends Mailbox>)newValue);
				return;
			case TopologyPackage.GROUP__DOORBELLS:
				getDoorbells().clear();
				getDoorbells().addAll((Collection<? extends Doorbell>)newValue);
				return;
			case TopologyPackage.GROUP__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends VirtioDevice>)newValue);
				return;
			case TopologyPackage.GROUP__HUBS:
				getHubs().clear();
				getHubs().addAll((Collection<? extends NetHub>)newValue);
				return;
			case TopologyPackage.GROUP__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends Step>)newValue);
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
			case TopologyPackage.GROUP__GROUPS:
				getGroups().clear();
				return;
			case TopologyPackage.GROUP__CORES:
				getCores().clear();
				return;
			case TopologyPackage.GROUP__REGIONS:
				getRegions().clear();
				return;
			case TopologyPackage.GROUP__MAILBOXES:
				getMailboxes().clear();
				return;
			case TopologyPackage.GROUP__DOORBELLS:
				getDoorbells().clear();
				return;
			case TopologyPackage.GROUP__DEVICES:
				getDevices().clear();
				return;
			case TopologyPackage.GROUP__HUBS:
				getHubs().clear();
				return;
			case TopologyPackage.GROUP__STEPS:
				getSteps().clear();
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
			case TopologyPackage.GROUP__GROUPS:
				return groups != null && !groups.isEmpty();
			case TopologyPackage.GROUP__CORES:
				return cores != null && !cores.isEmpty();
			case TopologyPackage.GROUP__REGIONS:
				return regions != null && !regions.isEmpty();
			case TopologyPackage.GROUP__MAILBOXES:
				return mailboxes != null && !mailboxes.isEmpty();
			case TopologyPackage.GROUP__DOORBELLS:
				return doorbells != null && !doorbells.isEmpty();
			case TopologyPackage.GROUP__DEVICES:
				return devices != null && !devices.isEmpty();
			case TopologyPackage.GROUP__HUBS:
				return hubs != null && !hubs.isEmpty();
			case TopologyPackage.GROUP__STEPS:
				return steps != null && !steps.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //GroupImpl
