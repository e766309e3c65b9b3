/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ringscope.diagram.ringstate.Cell;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.diagram.ringstate.Side;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Index</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.IndexImpl#getMover <em>Mover</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.IndexImpl#isEvent <em>Event</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.IndexImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.IndexImpl#getWrap <em>Wrap</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.IndexImpl#isInferred <em>Inferred</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.IndexImpl#getAt <em>At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndexImpl extends NamedStateImpl implements Index
{
	/**
	 * The default value of the '{@link #getMover() <em>Mover</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMover()
	 * @generated
	 * @ordered
	 */
	protected static final Side MOVER_EDEFAULT = Side.DRIVER;

	/**
	 * The cached value of the '{@link #getMover() <em>Mover</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMover()
	 * @generated
	 * @ordered
	 */
	protected Side mover = MOVER_EDEFAULT;

	/**
	 * The default value of the '{@link #isEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EVENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvent()
	 * @generated
	 * @ordered
	 */
	protected boolean event = EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected Integer value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrap() <em>Wrap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrap()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean WRAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrap() <em>Wrap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrap()
	 * @generated
	 * @ordered
	 */
	protected Boolean wrap = WRAP_EDEFAULT;

	/**
	 * The default value of the '{@link #isInferred() <em>Inferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInferred()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INFERRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInferred() <em>Inferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInferred()
	 * @generated
	 * @ordered
	 */
	protected boolean inferred = INFERRED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Cell at;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndexImpl()
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
		return RingstatePackage.Literals.INDEX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Side getMover()
	{
		return mover;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMover(Side newMover)
	{
		Side oldMover = mover;
		mover = newMover == null ? MOVER_EDEFAULT : newMover;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.INDEX__MOVER, oldMover, mover));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEvent()
	{
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(boolean newEvent)
	{
		boolean oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.INDEX__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getValue()
	{
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(Integer newValue)
	{
		Integer oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.INDEX__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getWrap()
	{
		return wrap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrap(Boolean newWrap)
	{
		Boolean oldWrap = wrap;
		wrap = newWrap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.INDEX__WRAP, oldWrap, wrap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInferred()
	{
		return inferred;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInferred(boolean newInferred)
	{
		boolean oldInferred = inferred;
		inferred = newInferred;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.INDEX__INFERRED, oldInferred, inferred));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cell getAt()
	{
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Cell newAt)
	{
		Cell oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.INDEX__AT, oldAt, at));
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
			case RingstatePackage.INDEX__MOVER:
				return getMover();
			case RingstatePackage.INDEX__EVENT:
				return isEvent();
			case RingstatePackage.INDEX__VALUE:
				return getValue();
			case RingstatePackage.INDEX__WRAP:
				return getWrap();
			case RingstatePackage.INDEX__INFERRED:
				return isInferred();
			case RingstatePackage.INDEX__AT:
				return getAt();
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
			case RingstatePackage.INDEX__MOVER:
				setMover((Side)newValue);
				return;
			case RingstatePackage.INDEX__EVENT:
				setEvent((Boolean)newValue);
				return;
			case RingstatePackage.INDEX__VALUE:
				setValue((Integer)newValue);
				return;
			case RingstatePackage.INDEX__WRAP:
				setWrap((Boolean)newValue);
				return;
			case RingstatePackage.INDEX__INFERRED:
				setInferred((Boolean)newValue);
				return;
			case RingstatePackage.INDEX__AT:
				setAt((Cell)newValue);
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
			case RingstatePackage.INDEX__MOVER:
				setMover(MOVER_EDEFAULT);
				return;
			case RingstatePackage.INDEX__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case RingstatePackage.INDEX__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case RingstatePackage.INDEX__WRAP:
				setWrap(WRAP_EDEFAULT);
				return;
			case RingstatePackage.INDEX__INFERRED:
				setInferred(INFERRED_EDEFAULT);
				return;
			case RingstatePackage.INDEX__AT:
				setAt((Cell)null);
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
			case RingstatePackage.INDEX__MOVER:
				return mover != MOVER_EDEFAULT;
			case RingstatePackage.INDEX__EVENT:
				return event != EVENT_EDEFAULT;
			case RingstatePackage.INDEX__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case RingstatePackage.INDEX__WRAP:
				return WRAP_EDEFAULT == null ? wrap != null : !WRAP_EDEFAULT.equals(wrap);
			case RingstatePackage.INDEX__INFERRED:
				return inferred != INFERRED_EDEFAULT;
			case RingstatePackage.INDEX__AT:
				return at != null;
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
		result.append(" (mover: ");
		result.append(mover);
		result.append(", event: ");
		result.append(event);
		result.append(", value: ");
		result.append(value);
		result.append(", wrap: ");
		result.append(wrap);
		result.append(", inferred: ");
		result.append(inferred);
		result.append(')');
		return result.toString();
	}

} //IndexImpl
