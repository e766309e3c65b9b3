/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ringscope.diagram.ringstate.ChannelEndpoint;
import org.ringscope.diagram.ringstate.Life;
import org.ringscope.diagram.ringstate.RingstatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Channel Endpoint</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.ChannelEndpointImpl#getCore <em>Core</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.ChannelEndpointImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.ChannelEndpointImpl#getLife <em>Life</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChannelEndpointImpl extends NamedStateImpl implements ChannelEndpoint
{
	/**
	 * The default value of the '{@link #getCore() <em>Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCore()
	 * @generated
	 * @ordered
	 */
	protected static final String CORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCore() <em>Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCore()
	 * @generated
	 * @ordered
	 */
	protected String core = CORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final Long ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected Long address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLife() <em>Life</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLife()
	 * @generated
	 * @ordered
	 */
	protected static final Life LIFE_EDEFAULT = Life.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLife() <em>Life</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLife()
	 * @generated
	 * @ordered
	 */
	protected Life life = LIFE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChannelEndpointImpl()
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
		return RingstatePackage.Literals.CHANNEL_ENDPOINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCore()
	{
		return core;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCore(String newCore)
	{
		String oldCore = core;
		core = newCore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.CHANNEL_ENDPOINT__CORE, oldCore, core));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getAddress()
	{
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(Long newAddress)
	{
		Long oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.CHANNEL_ENDPOINT__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Life getLife()
	{
		return life;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLife(Life newLife)
	{
		Life oldLife = life;
		life = newLife == null ? LIFE_EDEFAULT : newLife;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.CHANNEL_ENDPOINT__LIFE, oldLife, life));
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
			case RingstatePackage.CHANNEL_ENDPOINT__CORE:
				return getCore();
			case RingstatePackage.CHANNEL_ENDPOINT__ADDRESS:
				return getAddress();
			case RingstatePackage.CHANNEL_ENDPOINT__LIFE:
				return getLife();
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
			case RingstatePackage.CHANNEL_ENDPOINT__CORE:
				setCore((String)newValue);
				return;
			case RingstatePackage.CHANNEL_ENDPOINT__ADDRESS:
				setAddress((Long)newValue);
				return;
			case RingstatePackage.CHANNEL_ENDPOINT__LIFE:
				setLife((Life)newValue);
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
			case RingstatePackage.CHANNEL_ENDPOINT__CORE:
				setCore(CORE_EDEFAULT);
				return;
			case RingstatePackage.CHANNEL_ENDPOINT__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case RingstatePackage.CHANNEL_ENDPOINT__LIFE:
				setLife(LIFE_EDEFAULT);
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
			case RingstatePackage.CHANNEL_ENDPOINT__CORE:
				return CORE_EDEFAULT == null ? core != null : !CORE_EDEFAULT.equals(core);
			case RingstatePackage.CHANNEL_ENDPOINT__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case RingstatePackage.CHANNEL_ENDPOINT__LIFE:
				return life != LIFE_EDEFAULT;
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
		result.append(" (core: ");
		result.append(core);
		result.append(", address: ");
		result.append(address);
		result.append(", life: ");
		result.append(life);
		result.append(')');
		return result.toString();
	}

} //ChannelEndpointImpl
