/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ringscope.diagram.ringstate.ChannelTree;
import org.ringscope.diagram.ringstate.LiveSystem;
import org.ringscope.diagram.ringstate.MessageFlow;
import org.ringscope.diagram.ringstate.QueueTable;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingstatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Live System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.LiveSystemImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.LiveSystemImpl#getRings <em>Rings</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.LiveSystemImpl#getTable <em>Table</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.LiveSystemImpl#getFlows <em>Flows</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.LiveSystemImpl#getTree <em>Tree</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LiveSystemImpl extends NamedStateImpl implements LiveSystem
{
	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected String time = TIME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRings() <em>Rings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRings()
	 * @generated
	 * @ordered
	 */
	protected EList<Ring> rings;

	/**
	 * The cached value of the '{@link #getTable() <em>Table</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTable()
	 * @generated
	 * @ordered
	 */
	protected QueueTable table;

	/**
	 * The cached value of the '{@link #getFlows() <em>Flows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlows()
	 * @generated
	 * @ordered
	 */
	protected EList<MessageFlow> flows;

	/**
	 * The cached value of the '{@link #getTree() <em>Tree</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTree()
	 * @generated
	 * @ordered
	 */
	protected ChannelTree tree;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LiveSystemImpl()
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
		return RingstatePackage.Literals.LIVE_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTime()
	{
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(String newTime)
	{
		String oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.LIVE_SYSTEM__TIME, oldTime, time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ring> getRings()
	{
		if (rings == null)
		{
			rings = new EObjectContainmentEList<Ring>(Ring.class, this, RingstatePackage.LIVE_SYSTEM__RINGS);
		}
		return rings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QueueTable getTable()
	{
		return table;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTable(QueueTable newTable, NotificationChain msgs)
	{
		QueueTable oldTable = table;
		table = newTable;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RingstatePackage.LIVE_SYSTEM__TABLE, oldTable, newTable);
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
	public void setTable(QueueTable newTable)
	{
		if (newTable != table)
		{
			NotificationChain msgs = null;
			if (table != null)
				msgs = ((InternalEObject)table).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RingstatePackage.LIVE_SYSTEM__TABLE, null, msgs);
			if (newTable != null)
				msgs = ((InternalEObject)newTable).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RingstatePackage.LIVE_SYSTEM__TABLE, null, msgs);
			msgs = basicSetTable(newTable, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.LIVE_SYSTEM__TABLE, newTable, newTable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MessageFlow> getFlows()
	{
		if (flows == null)
		{
			flows = new EObjectContainmentEList<MessageFlow>(MessageFlow.class, this, RingstatePackage.LIVE_SYSTEM__FLOWS);
		}
		return flows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelTree getTree()
	{
		return tree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTree(ChannelTree newTree, NotificationChain msgs)
	{
		ChannelTree oldTree = tree;
		tree = newTree;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RingstatePackage.LIVE_SYSTEM__TREE, oldTree, newTree);
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
	public void setTree(ChannelTree newTree)
	{
		if (newTree != tree)
		{
			NotificationChain msgs = null;
			if (tree != null)
				msgs = ((InternalEObject)tree).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RingstatePackage.LIVE_SYSTEM__TREE, null, msgs);
			if (newTree != null)
				msgs = ((InternalEObject)newTree).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RingstatePackage.LIVE_SYSTEM__TREE, null, msgs);
			msgs = basicSetTree(newTree, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.LIVE_SYSTEM__TREE, newTree, newTree));
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
			case RingstatePackage.LIVE_SYSTEM__RINGS:
				return ((InternalEList<?>)getRings()).basicRemove(otherEnd, msgs);
			case RingstatePackage.LIVE_SYSTEM__TABLE:
				return basicSetTable(null, msgs);
			case RingstatePackage.LIVE_SYSTEM__FLOWS:
				return ((InternalEList<?>)getFlows()).basicRemove(otherEnd, msgs);
			case RingstatePackage.LIVE_SYSTEM__TREE:
				return basicSetTree(null, msgs);
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
			case RingstatePackage.LIVE_SYSTEM__TIME:
				return getTime();
			case RingstatePackage.LIVE_SYSTEM__RINGS:
				return getRings();
			case RingstatePackage.LIVE_SYSTEM__TABLE:
				return getTable();
			case RingstatePackage.LIVE_SYSTEM__FLOWS:
				return getFlows();
			case RingstatePackage.LIVE_SYSTEM__TREE:
				return getTree();
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
			case RingstatePackage.LIVE_SYSTEM__TIME:
				setTime((String)newValue);
				return;
			case RingstatePackage.LIVE_SYSTEM__RINGS:
				getRings().clear();
				getRings().addAll((Collection<? extends Ring>)newValue);
				return;
			case RingstatePackage.LIVE_SYSTEM__TABLE:
				setTable((QueueTable)newValue);
				return;
			case RingstatePackage.LIVE_SYSTEM__FLOWS:
				getFlows().clear();
				getFlows().addAll((Collection<? extends MessageFlow>)newValue);
				return;
			case RingstatePackage.LIVE_SYSTEM__TREE:
				setTree((ChannelTree)newValue);
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
			case RingstatePackage.LIVE_SYSTEM__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case RingstatePackage.LIVE_SYSTEM__RINGS:
				getRings().clear();
				return;
			case RingstatePackage.LIVE_SYSTEM__TABLE:
				setTable((QueueTable)null);
				return;
			case RingstatePackage.LIVE_SYSTEM__FLOWS:
				getFlows().clear();
				return;
			case RingstatePackage.LIVE_SYSTEM__TREE:
				setTree((ChannelTree)null);
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
			case RingstatePackage.LIVE_SYSTEM__TIME:
				return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
			case RingstatePackage.LIVE_SYSTEM__RINGS:
				return rings != null && !rings.isEmpty();
			case RingstatePackage.LIVE_SYSTEM__TABLE:
				return table != null;
			case RingstatePackage.LIVE_SYSTEM__FLOWS:
				return flows != null && !flows.isEmpty();
			case RingstatePackage.LIVE_SYSTEM__TREE:
				return tree != null;
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
		result.append(" (time: ");
		result.append(time);
		result.append(')');
		return result.toString();
	}

} //LiveSystemImpl
