/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TopologyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rpmsg Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.RpmsgDeviceImpl#getBusName <em>Bus Name</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.RpmsgDeviceImpl#getBuffers <em>Buffers</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.RpmsgDeviceImpl#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RpmsgDeviceImpl extends VirtioDeviceImpl implements RpmsgDevice
{
	/**
	 * The default value of the '{@link #getBusName() <em>Bus Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusName()
	 * @generated
	 * @ordered
	 */
	protected static final String BUS_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBusName() <em>Bus Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusName()
	 * @generated
	 * @ordered
	 */
	protected String busName = BUS_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBuffers() <em>Buffers</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuffers()
	 * @generated
	 * @ordered
	 */
	protected RpmsgBuffers buffers;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<RpmsgChannel> channels;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RpmsgDeviceImpl()
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
		return TopologyPackage.Literals.RPMSG_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBusName()
	{
		return busName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusName(String newBusName)
	{
		String oldBusName = busName;
		busName = newBusName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.RPMSG_DEVICE__BUS_NAME, oldBusName, busName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RpmsgBuffers getBuffers()
	{
		return buffers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBuffers(RpmsgBuffers newBuffers, NotificationChain msgs)
	{
		RpmsgBuffers oldBuffers = buffers;
		buffers = newBuffers;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, TopologyPackage.RPMSG_DEVICE__BUFFERS, oldBuffers, newBuffers);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuffers(RpmsgBuffers newBuffers)
	{
		if (newBuffers != buffers)
		{
			NotificationChain msgs = null;
			if (buffers != null)
				msgs = ((InternalEObject)buffers).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - TopologyPackage.RPMSG_DEVICE__BUFFERS, null, msgs);
			if (newBuffers != null)
				msgs = ((InternalEObject)newBuffers).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - TopologyPackage.RPMSG_DEVICE__BUFFERS, null, msgs);
			msgs = basicSetBuffers(newBuffers, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.RPMSG_DEVICE__BUFFERS, newBuffers, newBuffers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RpmsgChannel> getChannels()
	{
		if (channels == null)
		{
			channels = new EObjectContainmentEList<RpmsgChannel>(RpmsgChannel.class, this, TopologyPackage.RPMSG_DEVICE__CHANNELS);
		}
		return channels;
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
			case TopologyPackage.RPMSG_DEVICE__BUFFERS:
				return basicSetBuffers(null, msgs);
			case TopologyPackage.RPMSG_DEVICE__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
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
			case TopologyPackage.RPMSG_DEVICE__BUS_NAME:
				return getBusName();
			case TopologyPackage.RPMSG_DEVICE__BUFFERS:
				return getBuffers();
			case TopologyPackage.RPMSG_DEVICE__CHANNELS:
				return getChannels();
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
			case TopologyPackage.RPMSG_DEVICE__BUS_NAME:
				setBusName((String)newValue);
				return;
			case TopologyPackage.RPMSG_DEVICE__BUFFERS:
				setBuffers((RpmsgBuffers)newValue);
				return;
			case TopologyPackage.RPMSG_DEVICE__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends RpmsgChannel>)newValue);
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
			case TopologyPackage.RPMSG_DEVICE__BUS_NAME:
				setBusName(BUS_NAME_EDEFAULT);
				return;
			case TopologyPackage.RPMSG_DEVICE__BUFFERS:
				setBuffers((RpmsgBuffers)null);
				return;
			case TopologyPackage.RPMSG_DEVICE__CHANNELS:
				getChannels().clear();
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
			case TopologyPackage.RPMSG_DEVICE__BUS_NAME:
				return BUS_NAME_EDEFAULT == null ? busName != null : !BUS_NAME_EDEFAULT.equals(busName);
			case TopologyPackage.RPMSG_DEVICE__BUFFERS:
				return buffers != null;
			case TopologyPackage.RPMSG_DEVICE__CHANNELS:
				return channels != null && !channels.isEmpty();
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
		result.append(" (busName: ");
		result.append(busName);
		result.append(')');
		return result.toString();
	}

} //RpmsgDeviceImpl
