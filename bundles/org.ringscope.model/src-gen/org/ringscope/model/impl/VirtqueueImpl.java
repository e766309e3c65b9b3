/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ringscope.model.Address;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RingFormat;
import org.ringscope.model.TopologyPackage;
import org.ringscope.model.Virtqueue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtqueue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.impl.VirtqueueImpl#getIndex <em>Index</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtqueueImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtqueueImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtqueueImpl#getAlign <em>Align</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtqueueImpl#getNotifyId <em>Notify Id</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtqueueImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtqueueImpl#getDesc <em>Desc</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtqueueImpl#getAvail <em>Avail</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtqueueImpl#getUsed <em>Used</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtqueueImpl extends MinimalEObjectImpl.Container implements Virtqueue
{
	/**
	 * The default value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected static final int INDEX_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected int index = INDEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 16;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final RingFormat FORMAT_EDEFAULT = RingFormat.SPLIT;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected RingFormat format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlign() <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlign()
	 * @generated
	 * @ordered
	 */
	protected static final int ALIGN_EDEFAULT = 4096;

	/**
	 * The cached value of the '{@link #getAlign() <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlign()
	 * @generated
	 * @ordered
	 */
	protected int align = ALIGN_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotifyId() <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifyId()
	 * @generated
	 * @ordered
	 */
	protected static final int NOTIFY_ID_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNotifyId() <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifyId()
	 * @generated
	 * @ordered
	 */
	protected int notifyId = NOTIFY_ID_EDEFAULT;

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
	 * The default value of the '{@link #getDesc() <em>Desc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesc()
	 * @generated
	 * @ordered
	 */
	protected static final Address DESC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDesc() <em>Desc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesc()
	 * @generated
	 * @ordered
	 */
	protected Address desc = DESC_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvail() <em>Avail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvail()
	 * @generated
	 * @ordered
	 */
	protected static final Address AVAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAvail() <em>Avail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvail()
	 * @generated
	 * @ordered
	 */
	protected Address avail = AVAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsed() <em>Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsed()
	 * @generated
	 * @ordered
	 */
	protected static final Address USED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUsed() <em>Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsed()
	 * @generated
	 * @ordered
	 */
	protected Address used = USED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtqueueImpl()
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
		return TopologyPackage.Literals.VIRTQUEUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIndex()
	{
		return index;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndex(int newIndex)
	{
		int oldIndex = index;
		index = newIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__INDEX, oldIndex, index));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize()
	{
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize)
	{
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RingFormat getFormat()
	{
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(RingFormat newFormat)
	{
		RingFormat oldFormat = format;
		format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAlign()
	{
		return align;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlign(int newAlign)
	{
		int oldAlign = align;
		align = newAlign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__ALIGN, oldAlign, align));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNotifyId()
	{
		return notifyId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotifyId(int newNotifyId)
	{
		int oldNotifyId = notifyId;
		notifyId = newNotifyId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__NOTIFY_ID, oldNotifyId, notifyId));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.VIRTQUEUE__REGION, oldRegion, region));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Address getDesc()
	{
		return desc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesc(Address newDesc)
	{
		Address oldDesc = desc;
		desc = newDesc;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__DESC, oldDesc, desc));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Address getAvail()
	{
		return avail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvail(Address newAvail)
	{
		Address oldAvail = avail;
		avail = newAvail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__AVAIL, oldAvail, avail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Address getUsed()
	{
		return used;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsed(Address newUsed)
	{
		Address oldUsed = used;
		used = newUsed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__USED, oldUsed, used));
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
			case TopologyPackage.VIRTQUEUE__INDEX:
				return getIndex();
			case TopologyPackage.VIRTQUEUE__SIZE:
				return getSize();
			case TopologyPackage.VIRTQUEUE__FORMAT:
				return getFormat();
			case TopologyPackage.VIRTQUEUE__ALIGN:
				return getAlign();
			case TopologyPackage.VIRTQUEUE__NOTIFY_ID:
				return getNotifyId();
			case TopologyPackage.VIRTQUEUE__REGION:
				if (resolve) return getRegion();
				return basicGetRegion();
			case TopologyPackage.VIRTQUEUE__DESC:
				return getDesc();
			case TopologyPackage.VIRTQUEUE__AVAIL:
				return getAvail();
			case TopologyPackage.VIRTQUEUE__USED:
				return getUsed();
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
			case TopologyPackage.VIRTQUEUE__INDEX:
				setIndex((Integer)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__SIZE:
				setSize((Integer)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__FORMAT:
				setFormat((RingFormat)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__ALIGN:
				setAlign((Integer)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__NOTIFY_ID:
				setNotifyId((Integer)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__REGION:
				setRegion((MemoryRegion)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__DESC:
				setDesc((Address)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__AVAIL:
				setAvail((Address)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__USED:
				setUsed((Address)newValue);
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
			case TopologyPackage.VIRTQUEUE__INDEX:
				setIndex(INDEX_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__ALIGN:
				setAlign(ALIGN_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__NOTIFY_ID:
				setNotifyId(NOTIFY_ID_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__REGION:
				setRegion((MemoryRegion)null);
				return;
			case TopologyPackage.VIRTQUEUE__DESC:
				setDesc(DESC_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__AVAIL:
				setAvail(AVAIL_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__USED:
				setUsed(USED_EDEFAULT);
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
			case TopologyPackage.VIRTQUEUE__INDEX:
				return index != INDEX_EDEFAULT;
			case TopologyPackage.VIRTQUEUE__SIZE:
				return size != SIZE_EDEFAULT;
			case TopologyPackage.VIRTQUEUE__FORMAT:
				return format != FORMAT_EDEFAULT;
			case TopologyPackage.VIRTQUEUE__ALIGN:
				return align != ALIGN_EDEFAULT;
			case TopologyPackage.VIRTQUEUE__NOTIFY_ID:
				return notifyId != NOTIFY_ID_EDEFAULT;
			case TopologyPackage.VIRTQUEUE__REGION:
				return region != null;
			case TopologyPackage.VIRTQUEUE__DESC:
				return DESC_EDEFAULT == null ? desc != null : !DESC_EDEFAULT.equals(desc);
			case TopologyPackage.VIRTQUEUE__AVAIL:
				return AVAIL_EDEFAULT == null ? avail != null : !AVAIL_EDEFAULT.equals(avail);
			case TopologyPackage.VIRTQUEUE__USED:
				return USED_EDEFAULT == null ? used != null : !USED_EDEFAULT.equals(used);
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
		result.append(" (index: ");
		result.append(index);
		result.append(", size: ");
		result.append(size);
		result.append(", format: ");
		result.append(format);
		result.append(", align: ");
		result.append(align);
		result.append(", notifyId: ");
		result.append(notifyId);
		result.append(", desc: ");
		result.append(desc);
		result.append(", avail: ");
		result.append(avail);
		result.append(", used: ");
		result.append(used);
		result.append(')');
		return result.toString();
	}

} //VirtqueueImpl
