/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ringscope.model.topology.SoundDevice;
import org.ringscope.model.topology.TopologyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sound Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.SoundDeviceImpl#getStreams <em>Streams</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.SoundDeviceImpl#getJacks <em>Jacks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SoundDeviceImpl extends VirtioDeviceImpl implements SoundDevice
{
	/**
	 * The default value of the '{@link #getStreams() <em>Streams</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreams()
	 * @generated
	 * @ordered
	 */
	protected static final Integer STREAMS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStreams() <em>Streams</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreams()
	 * @generated
	 * @ordered
	 */
	protected Integer streams = STREAMS_EDEFAULT;

	/**
	 * The default value of the '{@link #getJacks() <em>Jacks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJacks()
	 * @generated
	 * @ordered
	 */
	protected static final Integer JACKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJacks() <em>Jacks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJacks()
	 * @generated
	 * @ordered
	 */
	protected Integer jacks = JACKS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SoundDeviceImpl()
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
		return TopologyPackage.Literals.SOUND_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getStreams()
	{
		return streams;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStreams(Integer newStreams)
	{
		Integer oldStreams = streams;
		streams = newStreams;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.SOUND_DEVICE__STREAMS, oldStreams, streams));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getJacks()
	{
		return jacks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJacks(Integer newJacks)
	{
		Integer oldJacks = jacks;
		jacks = newJacks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.SOUND_DEVICE__JACKS, oldJacks, jacks));
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
			case TopologyPackage.SOUND_DEVICE__STREAMS:
				return getStreams();
			case TopologyPackage.SOUND_DEVICE__JACKS:
				return getJacks();
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
			case TopologyPackage.SOUND_DEVICE__STREAMS:
				setStreams((Integer)newValue);
				return;
			case TopologyPackage.SOUND_DEVICE__JACKS:
				setJacks((Integer)newValue);
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
			case TopologyPackage.SOUND_DEVICE__STREAMS:
				setStreams(STREAMS_EDEFAULT);
				return;
			case TopologyPackage.SOUND_DEVICE__JACKS:
				setJacks(JACKS_EDEFAULT);
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
			case TopologyPackage.SOUND_DEVICE__STREAMS:
				return STREAMS_EDEFAULT == null ? streams != null : !STREAMS_EDEFAULT.equals(streams);
			case TopologyPackage.SOUND_DEVICE__JACKS:
				return JACKS_EDEFAULT == null ? jacks != null : !JACKS_EDEFAULT.equals(jacks);
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
		result.append(" (streams: ");
		result.append(streams);
		result.append(", jacks: ");
		result.append(jacks);
		result.append(')');
		return result.toString();
	}

} //SoundDeviceImpl
