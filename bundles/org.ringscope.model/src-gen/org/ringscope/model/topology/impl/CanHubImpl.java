/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TopologyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Can Hub</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.CanHubImpl#getBuses <em>Buses</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CanHubImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CanHubImpl#getBitRate <em>Bit Rate</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CanHubImpl#getDataBitRate <em>Data Bit Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CanHubImpl extends TaskImpl implements CanHub
{
	/**
	 * The cached value of the '{@link #getBuses() <em>Buses</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuses()
	 * @generated
	 * @ordered
	 */
	protected EList<RpmsgDevice> buses;

	/**
	 * The default value of the '{@link #getService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected String service = SERVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBitRate() <em>Bit Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitRate()
	 * @generated
	 * @ordered
	 */
	protected static final Long BIT_RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBitRate() <em>Bit Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitRate()
	 * @generated
	 * @ordered
	 */
	protected Long bitRate = BIT_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataBitRate() <em>Data Bit Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataBitRate()
	 * @generated
	 * @ordered
	 */
	protected static final Long DATA_BIT_RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataBitRate() <em>Data Bit Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataBitRate()
	 * @generated
	 * @ordered
	 */
	protected Long dataBitRate = DATA_BIT_RATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CanHubImpl()
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
		return TopologyPackage.Literals.CAN_HUB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RpmsgDevice> getBuses()
	{
		if (buses == null)
		{
			buses = new EObjectResolvingEList<RpmsgDevice>(RpmsgDevice.class, this, TopologyPackage.CAN_HUB__BUSES);
		}
		return buses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getService()
	{
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(String newService)
	{
		String oldService = service;
		service = newService;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_HUB__SERVICE, oldService, service));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBitRate()
	{
		return bitRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBitRate(Long newBitRate)
	{
		Long oldBitRate = bitRate;
		bitRate = newBitRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_HUB__BIT_RATE, oldBitRate, bitRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDataBitRate()
	{
		return dataBitRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataBitRate(Long newDataBitRate)
	{
		Long oldDataBitRate = dataBitRate;
		dataBitRate = newDataBitRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_HUB__DATA_BIT_RATE, oldDataBitRate, dataBitRate));
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
			case TopologyPackage.CAN_HUB__BUSES:
				return getBuses();
			case TopologyPackage.CAN_HUB__SERVICE:
				return getService();
			case TopologyPackage.CAN_HUB__BIT_RATE:
				return getBitRate();
			case TopologyPackage.CAN_HUB__DATA_BIT_RATE:
				return getDataBitRate();
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
			case TopologyPackage.CAN_HUB__BUSES:
				getBuses().clear();
				getBuses().addAll((Collection<? extends RpmsgDevice>)newValue);
				return;
			case TopologyPackage.CAN_HUB__SERVICE:
				setService((String)newValue);
				return;
			case TopologyPackage.CAN_HUB__BIT_RATE:
				setBitRate((Long)newValue);
				return;
			case TopologyPackage.CAN_HUB__DATA_BIT_RATE:
				setDataBitRate((Long)newValue);
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
			case TopologyPackage.CAN_HUB__BUSES:
				getBuses().clear();
				return;
			case TopologyPackage.CAN_HUB__SERVICE:
				setService(SERVICE_EDEFAULT);
				return;
			case TopologyPackage.CAN_HUB__BIT_RATE:
				setBitRate(BIT_RATE_EDEFAULT);
				return;
			case TopologyPackage.CAN_HUB__DATA_BIT_RATE:
				setDataBitRate(DATA_BIT_RATE_EDEFAULT);
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
			case TopologyPackage.CAN_HUB__BUSES:
				return buses != null && !buses.isEmpty();
			case TopologyPackage.CAN_HUB__SERVICE:
				return SERVICE_EDEFAULT == null ? service != null : !SERVICE_EDEFAULT.equals(service);
			case TopologyPackage.CAN_HUB__BIT_RATE:
				return BIT_RATE_EDEFAULT == null ? bitRate != null : !BIT_RATE_EDEFAULT.equals(bitRate);
			case TopologyPackage.CAN_HUB__DATA_BIT_RATE:
				return DATA_BIT_RATE_EDEFAULT == null ? dataBitRate != null : !DATA_BIT_RATE_EDEFAULT.equals(dataBitRate);
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
		result.append(" (service: ");
		result.append(service);
		result.append(", bitRate: ");
		result.append(bitRate);
		result.append(", dataBitRate: ");
		result.append(dataBitRate);
		result.append(')');
		return result.toString();
	}

} //CanHubImpl
