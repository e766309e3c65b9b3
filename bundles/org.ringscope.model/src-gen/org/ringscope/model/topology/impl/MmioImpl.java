/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.TopologyPackage;

import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mmio</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.MmioImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.MmioImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.MmioImpl#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.MmioImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.MmioImpl#getTrapped <em>Trapped</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.MmioImpl#getAccessDoorbell <em>Access Doorbell</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.MmioImpl#getStructure <em>Structure</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MmioImpl extends TransportImpl implements Mmio
{
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
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected MemoryRegion region;

	/**
	 * The default value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected static final Size OFFSET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected Size offset = OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final MmioVersion VERSION_EDEFAULT = MmioVersion.MODERN;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected MmioVersion version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrapped() <em>Trapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrapped()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TRAPPED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrapped() <em>Trapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrapped()
	 * @generated
	 * @ordered
	 */
	protected Boolean trapped = TRAPPED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAccessDoorbell() <em>Access Doorbell</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessDoorbell()
	 * @generated
	 * @ordered
	 */
	protected Doorbell accessDoorbell;

	/**
	 * The default value of the '{@link #getStructure() <em>Structure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructure()
	 * @generated
	 * @ordered
	 */
	protected static final Address STRUCTURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStructure() <em>Structure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructure()
	 * @generated
	 * @ordered
	 */
	protected Address structure = STRUCTURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MmioImpl()
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
		return TopologyPackage.Literals.MMIO;
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
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.MMIO__ADDRESS, oldAddress, address));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.MMIO__REGION, oldRegion, region));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.MMIO__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Size getOffset()
	{
		return offset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffset(Size newOffset)
	{
		Size oldOffset = offset;
		offset = newOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.MMIO__OFFSET, oldOffset, offset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MmioVersion getVersion()
	{
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(MmioVersion newVersion)
	{
		MmioVersion oldVersion = version;
		version = newVersion == null ? VERSION_EDEFAULT : newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.MMIO__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTrapped()
	{
		return trapped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrapped(Boolean newTrapped)
	{
		Boolean oldTrapped = trapped;
		trapped = newTrapped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.MMIO__TRAPPED, oldTrapped, trapped));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Doorbell getAccessDoorbell()
	{
		if (accessDoorbell != null && accessDoorbell.eIsProxy())
		{
			InternalEObject oldAccessDoorbell = (InternalEObject)accessDoorbell;
			accessDoorbell = (Doorbell)eResolveProxy(oldAccessDoorbell);
			if (accessDoorbell != oldAccessDoorbell)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.MMIO__ACCESS_DOORBELL, oldAccessDoorbell, accessDoorbell));
			}
		}
		return accessDoorbell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Doorbell basicGetAccessDoorbell()
	{
		return accessDoorbell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessDoorbell(Doorbell newAccessDoorbell)
	{
		Doorbell oldAccessDoorbell = accessDoorbell;
		accessDoorbell = newAccessDoorbell;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.MMIO__ACCESS_DOORBELL, oldAccessDoorbell, accessDoorbell));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Address getStructure()
	{
		return structure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStructure(Address newStructure)
	{
		Address oldStructure = structure;
		structure = newStructure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.MMIO__STRUCTURE, oldStructure, structure));
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
			case TopologyPackage.MMIO__ADDRESS:
				return getAddress();
			case TopologyPackage.MMIO__REGION:
				if (resolve) return getRegion();
				return basicGetRegion();
			case TopologyPackage.MMIO__OFFSET:
				return getOffset();
			case TopologyPackage.MMIO__VERSION:
				return getVersion();
			case TopologyPackage.MMIO__TRAPPED:
				return getTrapped();
			case TopologyPackage.MMIO__ACCESS_DOORBELL:
				if (resolve) return getAccessDoorbell();
				return basicGetAccessDoorbell();
			case TopologyPackage.MMIO__STRUCTURE:
				return getStructure();
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
			case TopologyPackage.MMIO__ADDRESS:
				setAddress((Address)newValue);
				return;
			case TopologyPackage.MMIO__REGION:
				setRegion((MemoryRegion)newValue);
				return;
			case TopologyPackage.MMIO__OFFSET:
				setOffset((Size)newValue);
				return;
			case TopologyPackage.MMIO__VERSION:
				setVersion((MmioVersion)newValue);
				return;
			case TopologyPackage.MMIO__TRAPPED:
				setTrapped((Boolean)newValue);
				return;
			case TopologyPackage.MMIO__ACCESS_DOORBELL:
				setAccessDoorbell((Doorbell)newValue);
				return;
			case TopologyPackage.MMIO__STRUCTURE:
				setStructure((Address)newValue);
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
			case TopologyPackage.MMIO__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case TopologyPackage.MMIO__REGION:
				setRegion((MemoryRegion)null);
				return;
			case TopologyPackage.MMIO__OFFSET:
				setOffset(OFFSET_EDEFAULT);
				return;
			case TopologyPackage.MMIO__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case TopologyPackage.MMIO__TRAPPED:
				setTrapped(TRAPPED_EDEFAULT);
				return;
			case TopologyPackage.MMIO__ACCESS_DOORBELL:
				setAccessDoorbell((Doorbell)null);
				return;
			case TopologyPackage.MMIO__STRUCTURE:
				setStructure(STRUCTURE_EDEFAULT);
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
			case TopologyPackage.MMIO__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case TopologyPackage.MMIO__REGION:
				return region != null;
			case TopologyPackage.MMIO__OFFSET:
				return OFFSET_EDEFAULT == null ? offset != null : !OFFSET_EDEFAULT.equals(offset);
			case TopologyPackage.MMIO__VERSION:
				return version != VERSION_EDEFAULT;
			case TopologyPackage.MMIO__TRAPPED:
				return TRAPPED_EDEFAULT == null ? trapped != null : !TRAPPED_EDEFAULT.equals(trapped);
			case TopologyPackage.MMIO__ACCESS_DOORBELL:
				return accessDoorbell != null;
			case TopologyPackage.MMIO__STRUCTURE:
				return STRUCTURE_EDEFAULT == null ? structure != null : !STRUCTURE_EDEFAULT.equals(structure);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
	{
		if (baseClass == Placed.class)
		{
			switch (derivedFeatureID)
			{
				case TopologyPackage.MMIO__ADDRESS: return TopologyPackage.PLACED__ADDRESS;
				case TopologyPackage.MMIO__REGION: return TopologyPackage.PLACED__REGION;
				case TopologyPackage.MMIO__OFFSET: return TopologyPackage.PLACED__OFFSET;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
	{
		if (baseClass == Placed.class)
		{
			switch (baseFeatureID)
			{
				case TopologyPackage.PLACED__ADDRESS: return TopologyPackage.MMIO__ADDRESS;
				case TopologyPackage.PLACED__REGION: return TopologyPackage.MMIO__REGION;
				case TopologyPackage.PLACED__OFFSET: return TopologyPackage.MMIO__OFFSET;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(", offset: ");
		result.append(offset);
		result.append(", version: ");
		result.append(version);
		result.append(", trapped: ");
		result.append(trapped);
		result.append(", structure: ");
		result.append(structure);
		result.append(')');
		return result.toString();
	}

} //MmioImpl
