/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.WindowAccess;

import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Address Window</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.AddressWindowImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.AddressWindowImpl#getSpace <em>Space</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.AddressWindowImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.AddressWindowImpl#getPhysical <em>Physical</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.AddressWindowImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.AddressWindowImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.AddressWindowImpl#getAccess <em>Access</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AddressWindowImpl extends ElementImpl implements AddressWindow
{
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpace() <em>Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpace()
	 * @generated
	 * @ordered
	 */
	protected static final AddressSpace SPACE_EDEFAULT = AddressSpace.DA;

	/**
	 * The cached value of the '{@link #getSpace() <em>Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpace()
	 * @generated
	 * @ordered
	 */
	protected AddressSpace space = SPACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final Address ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected Address address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhysical() <em>Physical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysical()
	 * @generated
	 * @ordered
	 */
	protected static final Address PHYSICAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhysical() <em>Physical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysical()
	 * @generated
	 * @ordered
	 */
	protected Address physical = PHYSICAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected MemoryRegion region;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final Size SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Size size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccess() <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected static final WindowAccess ACCESS_EDEFAULT = WindowAccess.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getAccess() <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected WindowAccess access = ACCESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AddressWindowImpl()
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
		return TopologyPackage.Literals.ADDRESS_WINDOW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName)
	{
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.ADDRESS_WINDOW__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AddressSpace getSpace()
	{
		return space;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpace(AddressSpace newSpace)
	{
		AddressSpace oldSpace = space;
		space = newSpace == null ? SPACE_EDEFAULT : newSpace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.ADDRESS_WINDOW__SPACE, oldSpace, space));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Address getAddress()
	{
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(Address newAddress)
	{
		Address oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.ADDRESS_WINDOW__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Address getPhysical()
	{
		return physical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhysical(Address newPhysical)
	{
		Address oldPhysical = physical;
		physical = newPhysical;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.ADDRESS_WINDOW__PHYSICAL, oldPhysical, physical));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryRegion getRegion()
	{
		if (region != null && region.eIsProxy())
		{
			InternalEObject oldRegion = (InternalEObject)region;
			region = (MemoryRegion)eResolveProxy(oldRegion);
			if (region != oldRegion)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.ADDRESS_WINDOW__REGION, oldRegion, region));
			}
		}
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MemoryRegion basicGetRegion()
	{
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(MemoryRegion newRegion)
	{
		MemoryRegion oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.ADDRESS_WINDOW__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Size getSize()
	{
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Size newSize)
	{
		Size oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.ADDRESS_WINDOW__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowAccess getAccess()
	{
		return access;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccess(WindowAccess newAccess)
	{
		WindowAccess oldAccess = access;
		access = newAccess == null ? ACCESS_EDEFAULT : newAccess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.ADDRESS_WINDOW__ACCESS, oldAccess, access));
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
			case TopologyPackage.ADDRESS_WINDOW__NAME:
				return getName();
			case TopologyPackage.ADDRESS_WINDOW__SPACE:
				return getSpace();
			case TopologyPackage.ADDRESS_WINDOW__ADDRESS:
				return getAddress();
			case TopologyPackage.ADDRESS_WINDOW__PHYSICAL:
				return getPhysical();
			case TopologyPackage.ADDRESS_WINDOW__REGION:
				if (resolve) return getRegion();
				return basicGetRegion();
			case TopologyPackage.ADDRESS_WINDOW__SIZE:
				return getSize();
			case TopologyPackage.ADDRESS_WINDOW__ACCESS:
				return getAccess();
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
			case TopologyPackage.ADDRESS_WINDOW__NAME:
				setName((String)newValue);
				return;
			case TopologyPackage.ADDRESS_WINDOW__SPACE:
				setSpace((AddressSpace)newValue);
				return;
			case TopologyPackage.ADDRESS_WINDOW__ADDRESS:
				setAddress((Address)newValue);
				return;
			case TopologyPackage.ADDRESS_WINDOW__PHYSICAL:
				setPhysical((Address)newValue);
				return;
			case TopologyPackage.ADDRESS_WINDOW__REGION:
				setRegion((MemoryRegion)newValue);
				return;
			case TopologyPackage.ADDRESS_WINDOW__SIZE:
				setSize((Size)newValue);
				return;
			case TopologyPackage.ADDRESS_WINDOW__ACCESS:
				setAccess((WindowAccess)newValue);
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
			case TopologyPackage.ADDRESS_WINDOW__NAME:
				setName(NAME_EDEFAULT);
				return;
			case TopologyPackage.ADDRESS_WINDOW__SPACE:
				setSpace(SPACE_EDEFAULT);
				return;
			case TopologyPackage.ADDRESS_WINDOW__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case TopologyPackage.ADDRESS_WINDOW__PHYSICAL:
				setPhysical(PHYSICAL_EDEFAULT);
				return;
			case TopologyPackage.ADDRESS_WINDOW__REGION:
				setRegion((MemoryRegion)null);
				return;
			case TopologyPackage.ADDRESS_WINDOW__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case TopologyPackage.ADDRESS_WINDOW__ACCESS:
				setAccess(ACCESS_EDEFAULT);
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
			case TopologyPackage.ADDRESS_WINDOW__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case TopologyPackage.ADDRESS_WINDOW__SPACE:
				return space != SPACE_EDEFAULT;
			case TopologyPackage.ADDRESS_WINDOW__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case TopologyPackage.ADDRESS_WINDOW__PHYSICAL:
				return PHYSICAL_EDEFAULT == null ? physical != null : !PHYSICAL_EDEFAULT.equals(physical);
			case TopologyPackage.ADDRESS_WINDOW__REGION:
				return region != null;
			case TopologyPackage.ADDRESS_WINDOW__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case TopologyPackage.ADDRESS_WINDOW__ACCESS:
				return access != ACCESS_EDEFAULT;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", space: ");
		result.append(space);
		result.append(", address: ");
		result.append(address);
		result.append(", physical: ");
		result.append(physical);
		result.append(", size: ");
		result.append(size);
		result.append(", access: ");
		result.append(access);
		result.append(')');
		return result.toString();
	}

} //AddressWindowImpl
