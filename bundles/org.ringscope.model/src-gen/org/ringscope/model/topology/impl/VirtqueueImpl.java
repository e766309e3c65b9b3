/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.Virtqueue;

import org.ringscope.model.type.Address;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtqueue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.VirtqueueImpl#getIndex <em>Index</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtqueueImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtqueueImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtqueueImpl#getAlign <em>Align</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtqueueImpl#getNotifyId <em>Notify Id</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtqueueImpl#getAvail <em>Avail</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtqueueImpl#getUsed <em>Used</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtqueueImpl#getKick <em>Kick</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtqueueImpl#getInterrupt <em>Interrupt</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtqueueImpl#getBounce <em>Bounce</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtqueueImpl extends PlacedImpl implements Virtqueue
{
	/**
	 * The default value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected static final Integer INDEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected Integer index = INDEX_EDEFAULT;

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
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Integer size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlign() <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlign()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ALIGN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlign() <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlign()
	 * @generated
	 * @ordered
	 */
	protected Integer align = ALIGN_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotifyId() <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifyId()
	 * @generated
	 * @ordered
	 */
	protected static final Long NOTIFY_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotifyId() <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifyId()
	 * @generated
	 * @ordered
	 */
	protected Long notifyId = NOTIFY_ID_EDEFAULT;

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
	 * The cached value of the '{@link #getKick() <em>Kick</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKick()
	 * @generated
	 * @ordered
	 */
	protected Doorbell kick;

	/**
	 * The cached value of the '{@link #getInterrupt() <em>Interrupt</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterrupt()
	 * @generated
	 * @ordered
	 */
	protected Doorbell interrupt;

	/**
	 * The cached value of the '{@link #getBounce() <em>Bounce</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBounce()
	 * @generated
	 * @ordered
	 */
	protected Bounce bounce;

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
	public Integer getIndex()
	{
		return index;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndex(Integer newIndex)
	{
		Integer oldIndex = index;
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
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSize()
	{
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Integer newSize)
	{
		Integer oldSize = size;
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
	public Integer getAlign()
	{
		return align;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlign(Integer newAlign)
	{
		Integer oldAlign = align;
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
	public Long getNotifyId()
	{
		return notifyId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotifyId(Long newNotifyId)
	{
		Long oldNotifyId = notifyId;
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
	public Doorbell getKick()
	{
		if (kick != null && kick.eIsProxy())
		{
			InternalEObject oldKick = (InternalEObject)kick;
			kick = (Doorbell)eResolveProxy(oldKick);
			if (kick != oldKick)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.VIRTQUEUE__KICK, oldKick, kick));
			}
		}
		return kick;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Doorbell basicGetKick()
	{
		return kick;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKick(Doorbell newKick)
	{
		Doorbell oldKick = kick;
		kick = newKick;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__KICK, oldKick, kick));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Doorbell getInterrupt()
	{
		if (interrupt != null && interrupt.eIsProxy())
		{
			InternalEObject oldInterrupt = (InternalEObject)interrupt;
			interrupt = (Doorbell)eResolveProxy(oldInterrupt);
			if (interrupt != oldInterrupt)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.VIRTQUEUE__INTERRUPT, oldInterrupt, interrupt));
			}
		}
		return interrupt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Doorbell basicGetInterrupt()
	{
		return interrupt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterrupt(Doorbell newInterrupt)
	{
		Doorbell oldInterrupt = interrupt;
		interrupt = newInterrupt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__INTERRUPT, oldInterrupt, interrupt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bounce getBounce()
	{
		return bounce;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBounce(Bounce newBounce, NotificationChain msgs)
	{
		Bounce oldBounce = bounce;
		bounce = newBounce;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__BOUNCE, oldBounce, newBounce);
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
	public void setBounce(Bounce newBounce)
	{
		if (newBounce != bounce)
		{
			NotificationChain msgs = null;
			if (bounce != null)
				msgs = ((InternalEObject)bounce).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - TopologyPackage.VIRTQUEUE__BOUNCE, null, msgs);
			if (newBounce != null)
				msgs = ((InternalEObject)newBounce).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - TopologyPackage.VIRTQUEUE__BOUNCE, null, msgs);
			msgs = basicSetBounce(newBounce, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTQUEUE__BOUNCE, newBounce, newBounce));
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
			case TopologyPackage.VIRTQUEUE__BOUNCE:
				return basicSetBounce(null, msgs);
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
			case TopologyPackage.VIRTQUEUE__INDEX:
				return getIndex();
			case TopologyPackage.VIRTQUEUE__NAME:
				return getName();
			case TopologyPackage.VIRTQUEUE__SIZE:
				return getSize();
			case TopologyPackage.VIRTQUEUE__ALIGN:
				return getAlign();
			case TopologyPackage.VIRTQUEUE__NOTIFY_ID:
				return getNotifyId();
			case TopologyPackage.VIRTQUEUE__AVAIL:
				return getAvail();
			case TopologyPackage.VIRTQUEUE__USED:
				return getUsed();
			case TopologyPackage.VIRTQUEUE__KICK:
				if (resolve) return getKick();
				return basicGetKick();
			case TopologyPackage.VIRTQUEUE__INTERRUPT:
				if (resolve) return getInterrupt();
				return basicGetInterrupt();
			case TopologyPackage.VIRTQUEUE__BOUNCE:
				return getBounce();
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
			case TopologyPackage.VIRTQUEUE__NAME:
				setName((String)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__SIZE:
				setSize((Integer)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__ALIGN:
				setAlign((Integer)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__NOTIFY_ID:
				setNotifyId((Long)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__AVAIL:
				setAvail((Address)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__USED:
				setUsed((Address)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__KICK:
				setKick((Doorbell)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__INTERRUPT:
				setInterrupt((Doorbell)newValue);
				return;
			case TopologyPackage.VIRTQUEUE__BOUNCE:
				setBounce((Bounce)newValue);
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
			case TopologyPackage.VIRTQUEUE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__ALIGN:
				setAlign(ALIGN_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__NOTIFY_ID:
				setNotifyId(NOTIFY_ID_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__AVAIL:
				setAvail(AVAIL_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__USED:
				setUsed(USED_EDEFAULT);
				return;
			case TopologyPackage.VIRTQUEUE__KICK:
				setKick((Doorbell)null);
				return;
			case TopologyPackage.VIRTQUEUE__INTERRUPT:
				setInterrupt((Doorbell)null);
				return;
			case TopologyPackage.VIRTQUEUE__BOUNCE:
				setBounce((Bounce)null);
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
				return INDEX_EDEFAULT == null ? index != null : !INDEX_EDEFAULT.equals(index);
			case TopologyPackage.VIRTQUEUE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case TopologyPackage.VIRTQUEUE__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case TopologyPackage.VIRTQUEUE__ALIGN:
				return ALIGN_EDEFAULT == null ? align != null : !ALIGN_EDEFAULT.equals(align);
			case TopologyPackage.VIRTQUEUE__NOTIFY_ID:
				return NOTIFY_ID_EDEFAULT == null ? notifyId != null : !NOTIFY_ID_EDEFAULT.equals(notifyId);
			case TopologyPackage.VIRTQUEUE__AVAIL:
				return AVAIL_EDEFAULT == null ? avail != null : !AVAIL_EDEFAULT.equals(avail);
			case TopologyPackage.VIRTQUEUE__USED:
				return USED_EDEFAULT == null ? used != null : !USED_EDEFAULT.equals(used);
			case TopologyPackage.VIRTQUEUE__KICK:
				return kick != null;
			case TopologyPackage.VIRTQUEUE__INTERRUPT:
				return interrupt != null;
			case TopologyPackage.VIRTQUEUE__BOUNCE:
				return bounce != null;
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
		result.append(", name: ");
		result.append(name);
		result.append(", size: ");
		result.append(size);
		result.append(", align: ");
		result.append(align);
		result.append(", notifyId: ");
		result.append(notifyId);
		result.append(", avail: ");
		result.append(avail);
		result.append(", used: ");
		result.append(used);
		result.append(')');
		return result.toString();
	}

} //VirtqueueImpl
