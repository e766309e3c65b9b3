/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ringscope.model.topology.NetDevice;
import org.ringscope.model.topology.TopologyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Net Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.NetDeviceImpl#getMac <em>Mac</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.NetDeviceImpl#getMtu <em>Mtu</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.NetDeviceImpl#getQueuePairs <em>Queue Pairs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetDeviceImpl extends VirtioDeviceImpl implements NetDevice
{
	/**
	 * The default value of the '{@link #getMac() <em>Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMac()
	 * @generated
	 * @ordered
	 */
	protected static final String MAC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMac() <em>Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMac()
	 * @generated
	 * @ordered
	 */
	protected String mac = MAC_EDEFAULT;

	/**
	 * The default value of the '{@link #getMtu() <em>Mtu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMtu()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MTU_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMtu() <em>Mtu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMtu()
	 * @generated
	 * @ordered
	 */
	protected Integer mtu = MTU_EDEFAULT;

	/**
	 * The default value of the '{@link #getQueuePairs() <em>Queue Pairs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueuePairs()
	 * @generated
	 * @ordered
	 */
	protected static final Integer QUEUE_PAIRS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQueuePairs() <em>Queue Pairs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueuePairs()
	 * @generated
	 * @ordered
	 */
	protected Integer queuePairs = QUEUE_PAIRS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetDeviceImpl()
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
		return TopologyPackage.Literals.NET_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMac()
	{
		return mac;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMac(String newMac)
	{
		String oldMac = mac;
		mac = newMac;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.NET_DEVICE__MAC, oldMac, mac));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMtu()
	{
		return mtu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMtu(Integer newMtu)
	{
		Integer oldMtu = mtu;
		mtu = newMtu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.NET_DEVICE__MTU, oldMtu, mtu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getQueuePairs()
	{
		return queuePairs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQueuePairs(Integer newQueuePairs)
	{
		Integer oldQueuePairs = queuePairs;
		queuePairs = newQueuePairs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.NET_DEVICE__QUEUE_PAIRS, oldQueuePairs, queuePairs));
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
			case TopologyPackage.NET_DEVICE__MAC:
				return getMac();
			case TopologyPackage.NET_DEVICE__MTU:
				return getMtu();
			case TopologyPackage.NET_DEVICE__QUEUE_PAIRS:
				return getQueuePairs();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case TopologyPackage.NET_DEVICE__MAC:
				setMac((String)newValue);
				return;
			case TopologyPackage.NET_DEVICE__MTU:
				setMtu((Integer)newValue);
				return;
			case TopologyPackage.NET_DEVICE__QUEUE_PAIRS:
				setQueuePairs((Integer)newValue);
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
			case TopologyPackage.NET_DEVICE__MAC:
				setMac(MAC_EDEFAULT);
				return;
			case TopologyPackage.NET_DEVICE__MTU:
				setMtu(MTU_EDEFAULT);
				return;
			case TopologyPackage.NET_DEVICE__QUEUE_PAIRS:
				setQueuePairs(QUEUE_PAIRS_EDEFAULT);
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
			case TopologyPackage.NET_DEVICE__MAC:
				return MAC_EDEFAULT == null ? mac != null : !MAC_EDEFAULT.equals(mac);
			case TopologyPackage.NET_DEVICE__MTU:
				return MTU_EDEFAULT == null ? mtu != null : !MTU_EDEFAULT.equals(mtu);
			case TopologyPackage.NET_DEVICE__QUEUE_PAIRS:
				return QUEUE_PAIRS_EDEFAULT == null ? queuePairs != null : !QUEUE_PAIRS_EDEFAULT.equals(queuePairs);
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
		result.append(" (mac: ");
		result.append(mac);
		result.append(", mtu: ");
		result.append(mtu);
		result.append(", queuePairs: ");
		result.append(queuePairs);
		result.append(')');
		return result.toString();
	}

} //NetDeviceImpl
