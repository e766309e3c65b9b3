/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ringscope.diagram.ringstate.Descriptor;
import org.ringscope.diagram.ringstate.IndirectTable;
import org.ringscope.diagram.ringstate.RingstatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Descriptor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.DescriptorImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.DescriptorImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.DescriptorImpl#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.DescriptorImpl#getBufferId <em>Buffer Id</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.DescriptorImpl#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.DescriptorImpl#getNext <em>Next</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.DescriptorImpl#getTable <em>Table</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DescriptorImpl extends CellImpl implements Descriptor
{
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
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final Long LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected Long length = LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlags() <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FLAGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFlags() <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected Integer flags = FLAGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBufferId() <em>Buffer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferId()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BUFFER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBufferId() <em>Buffer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferId()
	 * @generated
	 * @ordered
	 */
	protected Integer bufferId = BUFFER_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getFollows() <em>Follows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollows()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FOLLOWS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFollows() <em>Follows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollows()
	 * @generated
	 * @ordered
	 */
	protected Integer follows = FOLLOWS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNext() <em>Next</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNext()
	 * @generated
	 * @ordered
	 */
	protected Descriptor next;

	/**
	 * The cached value of the '{@link #getTable() <em>Table</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTable()
	 * @generated
	 * @ordered
	 */
	protected IndirectTable table;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DescriptorImpl()
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
		return RingstatePackage.Literals.DESCRIPTOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.DESCRIPTOR__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLength()
	{
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(Long newLength)
	{
		Long oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.DESCRIPTOR__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFlags()
	{
		return flags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlags(Integer newFlags)
	{
		Integer oldFlags = flags;
		flags = newFlags;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.DESCRIPTOR__FLAGS, oldFlags, flags));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBufferId()
	{
		return bufferId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBufferId(Integer newBufferId)
	{
		Integer oldBufferId = bufferId;
		bufferId = newBufferId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.DESCRIPTOR__BUFFER_ID, oldBufferId, bufferId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFollows()
	{
		return follows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollows(Integer newFollows)
	{
		Integer oldFollows = follows;
		follows = newFollows;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.DESCRIPTOR__FOLLOWS, oldFollows, follows));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Descriptor getNext()
	{
		return next;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNext(Descriptor newNext)
	{
		Descriptor oldNext = next;
		next = newNext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.DESCRIPTOR__NEXT, oldNext, next));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndirectTable getTable()
	{
		return table;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTable(IndirectTable newTable)
	{
		IndirectTable oldTable = table;
		table = newTable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.DESCRIPTOR__TABLE, oldTable, table));
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
			case RingstatePackage.DESCRIPTOR__ADDRESS:
				return getAddress();
			case RingstatePackage.DESCRIPTOR__LENGTH:
				return getLength();
			case RingstatePackage.DESCRIPTOR__FLAGS:
				return getFlags();
			case RingstatePackage.DESCRIPTOR__BUFFER_ID:
				return getBufferId();
			case RingstatePackage.DESCRIPTOR__FOLLOWS:
				return getFollows();
			case RingstatePackage.DESCRIPTOR__NEXT:
				return getNext();
			case RingstatePackage.DESCRIPTOR__TABLE:
				return getTable();
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
			case RingstatePackage.DESCRIPTOR__ADDRESS:
				setAddress((Long)newValue);
				return;
			case RingstatePackage.DESCRIPTOR__LENGTH:
				setLength((Long)newValue);
				return;
			case RingstatePackage.DESCRIPTOR__FLAGS:
				setFlags((Integer)newValue);
				return;
			case RingstatePackage.DESCRIPTOR__BUFFER_ID:
				setBufferId((Integer)newValue);
				return;
			case RingstatePackage.DESCRIPTOR__FOLLOWS:
				setFollows((Integer)newValue);
				return;
			case RingstatePackage.DESCRIPTOR__NEXT:
				setNext((Descriptor)newValue);
				return;
			case RingstatePackage.DESCRIPTOR__TABLE:
				setTable((IndirectTable)newValue);
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
			case RingstatePackage.DESCRIPTOR__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case RingstatePackage.DESCRIPTOR__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case RingstatePackage.DESCRIPTOR__FLAGS:
				setFlags(FLAGS_EDEFAULT);
				return;
			case RingstatePackage.DESCRIPTOR__BUFFER_ID:
				setBufferId(BUFFER_ID_EDEFAULT);
				return;
			case RingstatePackage.DESCRIPTOR__FOLLOWS:
				setFollows(FOLLOWS_EDEFAULT);
				return;
			case RingstatePackage.DESCRIPTOR__NEXT:
				setNext((Descriptor)null);
				return;
			case RingstatePackage.DESCRIPTOR__TABLE:
				setTable((IndirectTable)null);
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
			case RingstatePackage.DESCRIPTOR__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case RingstatePackage.DESCRIPTOR__LENGTH:
				return LENGTH_EDEFAULT == null ? length != null : !LENGTH_EDEFAULT.equals(length);
			case RingstatePackage.DESCRIPTOR__FLAGS:
				return FLAGS_EDEFAULT == null ? flags != null : !FLAGS_EDEFAULT.equals(flags);
			case RingstatePackage.DESCRIPTOR__BUFFER_ID:
				return BUFFER_ID_EDEFAULT == null ? bufferId != null : !BUFFER_ID_EDEFAULT.equals(bufferId);
			case RingstatePackage.DESCRIPTOR__FOLLOWS:
				return FOLLOWS_EDEFAULT == null ? follows != null : !FOLLOWS_EDEFAULT.equals(follows);
			case RingstatePackage.DESCRIPTOR__NEXT:
				return next != null;
			case RingstatePackage.DESCRIPTOR__TABLE:
				return table != null;
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
		result.append(" (address: ");
		result.append(address);
		result.append(", length: ");
		result.append(length);
		result.append(", flags: ");
		result.append(flags);
		result.append(", bufferId: ");
		result.append(bufferId);
		result.append(", follows: ");
		result.append(follows);
		result.append(')');
		return result.toString();
	}

} //DescriptorImpl
