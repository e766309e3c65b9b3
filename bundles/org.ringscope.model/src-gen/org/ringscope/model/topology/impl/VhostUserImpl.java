/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.VhostUser;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vhost User</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.VhostUserImpl#getSocket <em>Socket</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VhostUserImpl#getListens <em>Listens</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VhostUserImpl extends TransportImpl implements VhostUser
{
	/**
	 * The default value of the '{@link #getSocket() <em>Socket</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocket()
	 * @generated
	 * @ordered
	 */
	protected static final String SOCKET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSocket() <em>Socket</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocket()
	 * @generated
	 * @ordered
	 */
	protected String socket = SOCKET_EDEFAULT;

	/**
	 * The default value of the '{@link #getListens() <em>Listens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListens()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean LISTENS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getListens() <em>Listens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListens()
	 * @generated
	 * @ordered
	 */
	protected Boolean listens = LISTENS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VhostUserImpl()
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
		return TopologyPackage.Literals.VHOST_USER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSocket()
	{
		return socket;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSocket(String newSocket)
	{
		String oldSocket = socket;
		socket = newSocket;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VHOST_USER__SOCKET, oldSocket, socket));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getListens()
	{
		return listens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setListens(Boolean newListens)
	{
		Boolean oldListens = listens;
		listens = newListens;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VHOST_USER__LISTENS, oldListens, listens));
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
			case TopologyPackage.VHOST_USER__SOCKET:
				return getSocket();
			case TopologyPackage.VHOST_USER__LISTENS:
				return getListens();
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
			case TopologyPackage.VHOST_USER__SOCKET:
				setSocket((String)newValue);
				return;
			case TopologyPackage.VHOST_USER__LISTENS:
				setListens((Boolean)newValue);
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
			case TopologyPackage.VHOST_USER__SOCKET:
				setSocket(SOCKET_EDEFAULT);
				return;
			case TopologyPackage.VHOST_USER__LISTENS:
				setListens(LISTENS_EDEFAULT);
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
			case TopologyPackage.VHOST_USER__SOCKET:
				return SOCKET_EDEFAULT == null ? socket != null : !SOCKET_EDEFAULT.equals(socket);
			case TopologyPackage.VHOST_USER__LISTENS:
				return LISTENS_EDEFAULT == null ? listens != null : !LISTENS_EDEFAULT.equals(listens);
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
		result.append(" (socket: ");
		result.append(socket);
		result.append(", listens: ");
		result.append(listens);
		result.append(')');
		return result.toString();
	}

} //VhostUserImpl
