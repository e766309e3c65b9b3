/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.Stack;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.Transport;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;

import org.ringscope.model.type.FeatureBits;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtio Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.VirtioDeviceImpl#getDriverSide <em>Driver Side</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtioDeviceImpl#getDeviceSide <em>Device Side</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtioDeviceImpl#getDriverStack <em>Driver Stack</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtioDeviceImpl#getDeviceStack <em>Device Stack</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtioDeviceImpl#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtioDeviceImpl#getDriverFeatures <em>Driver Features</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtioDeviceImpl#getKick <em>Kick</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtioDeviceImpl#getInterrupt <em>Interrupt</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtioDeviceImpl#getTransport <em>Transport</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.VirtioDeviceImpl#getQueues <em>Queues</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class VirtioDeviceImpl extends NamedElementImpl implements VirtioDevice
{
	/**
	 * The cached value of the '{@link #getDriverSide() <em>Driver Side</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriverSide()
	 * @generated
	 * @ordered
	 */
	protected Core driverSide;

	/**
	 * The cached value of the '{@link #getDeviceSide() <em>Device Side</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceSide()
	 * @generated
	 * @ordered
	 */
	protected Core deviceSide;

	/**
	 * The default value of the '{@link #getDriverStack() <em>Driver Stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriverStack()
	 * @generated
	 * @ordered
	 */
	protected static final Stack DRIVER_STACK_EDEFAULT = Stack.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getDriverStack() <em>Driver Stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriverStack()
	 * @generated
	 * @ordered
	 */
	protected Stack driverStack = DRIVER_STACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviceStack() <em>Device Stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceStack()
	 * @generated
	 * @ordered
	 */
	protected static final Stack DEVICE_STACK_EDEFAULT = Stack.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getDeviceStack() <em>Device Stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceStack()
	 * @generated
	 * @ordered
	 */
	protected Stack deviceStack = DEVICE_STACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeatures() <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected static final FeatureBits FEATURES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeatures() <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected FeatureBits features = FEATURES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDriverFeatures() <em>Driver Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriverFeatures()
	 * @generated
	 * @ordered
	 */
	protected static final FeatureBits DRIVER_FEATURES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDriverFeatures() <em>Driver Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriverFeatures()
	 * @generated
	 * @ordered
	 */
	protected FeatureBits driverFeatures = DRIVER_FEATURES_EDEFAULT;

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
	 * The cached value of the '{@link #getTransport() <em>Transport</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransport()
	 * @generated
	 * @ordered
	 */
	protected Transport transport;

	/**
	 * The cached value of the '{@link #getQueues() <em>Queues</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueues()
	 * @generated
	 * @ordered
	 */
	protected EList<Virtqueue> queues;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtioDeviceImpl()
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
		return TopologyPackage.Literals.VIRTIO_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core getDriverSide()
	{
		if (driverSide != null && driverSide.eIsProxy())
		{
			InternalEObject oldDriverSide = (InternalEObject)driverSide;
			driverSide = (Core)eResolveProxy(oldDriverSide);
			if (driverSide != oldDriverSide)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.VIRTIO_DEVICE__DRIVER_SIDE, oldDriverSide, driverSide));
			}
		}
		return driverSide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Core basicGetDriverSide()
	{
		return driverSide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriverSide(Core newDriverSide)
	{
		Core oldDriverSide = driverSide;
		driverSide = newDriverSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__DRIVER_SIDE, oldDriverSide, driverSide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core getDeviceSide()
	{
		if (deviceSide != null && deviceSide.eIsProxy())
		{
			InternalEObject oldDeviceSide = (InternalEObject)deviceSide;
			deviceSide = (Core)eResolveProxy(oldDeviceSide);
			if (deviceSide != oldDeviceSide)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.VIRTIO_DEVICE__DEVICE_SIDE, oldDeviceSide, deviceSide));
			}
		}
		return deviceSide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Core basicGetDeviceSide()
	{
		return deviceSide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceSide(Core newDeviceSide)
	{
		Core oldDeviceSide = deviceSide;
		deviceSide = newDeviceSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__DEVICE_SIDE, oldDeviceSide, deviceSide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stack getDriverStack()
	{
		return driverStack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriverStack(Stack newDriverStack)
	{
		Stack oldDriverStack = driverStack;
		driverStack = newDriverStack == null ? DRIVER_STACK_EDEFAULT : newDriverStack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__DRIVER_STACK, oldDriverStack, driverStack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stack getDeviceStack()
	{
		return deviceStack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceStack(Stack newDeviceStack)
	{
		Stack oldDeviceStack = deviceStack;
		deviceStack = newDeviceStack == null ? DEVICE_STACK_EDEFAULT : newDeviceStack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__DEVICE_STACK, oldDeviceStack, deviceStack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureBits getFeatures()
	{
		return features;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeatures(FeatureBits newFeatures)
	{
		FeatureBits oldFeatures = features;
		features = newFeatures;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__FEATURES, oldFeatures, features));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureBits getDriverFeatures()
	{
		return driverFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriverFeatures(FeatureBits newDriverFeatures)
	{
		FeatureBits oldDriverFeatures = driverFeatures;
		driverFeatures = newDriverFeatures;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__DRIVER_FEATURES, oldDriverFeatures, driverFeatures));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.VIRTIO_DEVICE__KICK, oldKick, kick));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__KICK, oldKick, kick));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.VIRTIO_DEVICE__INTERRUPT, oldInterrupt, interrupt));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__INTERRUPT, oldInterrupt, interrupt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Transport getTransport()
	{
		return transport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTransport(Transport newTransport, NotificationChain msgs)
	{
		Transport oldTransport = transport;
		transport = newTransport;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__TRANSPORT, oldTransport, newTransport);
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
	public void setTransport(Transport newTransport)
	{
		if (newTransport != transport)
		{
			NotificationChain msgs = null;
			if (transport != null)
				msgs = ((InternalEObject)transport).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - TopologyPackage.VIRTIO_DEVICE__TRANSPORT, null, msgs);
			if (newTransport != null)
				msgs = ((InternalEObject)newTransport).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - TopologyPackage.VIRTIO_DEVICE__TRANSPORT, null, msgs);
			msgs = basicSetTransport(newTransport, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__TRANSPORT, newTransport, newTransport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Virtqueue> getQueues()
	{
		if (queues == null)
		{
			queues = new EObjectContainmentEList<Virtqueue>(Virtqueue.class, this, TopologyPackage.VIRTIO_DEVICE__QUEUES);
		}
		return queues;
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
			case TopologyPackage.VIRTIO_DEVICE__TRANSPORT:
				return basicSetTransport(null, msgs);
			case TopologyPackage.VIRTIO_DEVICE__QUEUES:
				return ((InternalEList<?>)getQueues()).basicRemove(otherEnd, msgs);
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
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_SIDE:
				if (resolve) return getDriverSide();
				return basicGetDriverSide();
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_SIDE:
				if (resolve) return getDeviceSide();
				return basicGetDeviceSide();
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_STACK:
				return getDriverStack();
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_STACK:
				return getDeviceStack();
			case TopologyPackage.VIRTIO_DEVICE__FEATURES:
				return getFeatures();
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_FEATURES:
				return getDriverFeatures();
			case TopologyPackage.VIRTIO_DEVICE__KICK:
				if (resolve) return getKick();
				return basicGetKick();
			case TopologyPackage.VIRTIO_DEVICE__INTERRUPT:
				if (resolve) return getInterrupt();
				return basicGetInterrupt();
			case TopologyPackage.VIRTIO_DEVICE__TRANSPORT:
				return getTransport();
			case TopologyPackage.VIRTIO_DEVICE__QUEUES:
				return getQueues();
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
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_SIDE:
				setDriverSide((Core)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_SIDE:
				setDeviceSide((Core)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_STACK:
				setDriverStack((Stack)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_STACK:
				setDeviceStack((Stack)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__FEATURES:
				setFeatures((FeatureBits)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_FEATURES:
				setDriverFeatures((FeatureBits)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__KICK:
				setKick((Doorbell)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__INTERRUPT:
				setInterrupt((Doorbell)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__TRANSPORT:
				setTransport((Transport)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__QUEUES:
				getQueues().clear();
				getQueues().addAll((Collection<? extends Virtqueue>)newValue);
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
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_SIDE:
				setDriverSide((Core)null);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_SIDE:
				setDeviceSide((Core)null);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_STACK:
				setDriverStack(DRIVER_STACK_EDEFAULT);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_STACK:
				setDeviceStack(DEVICE_STACK_EDEFAULT);
				return;
			case TopologyPackage.VIRTIO_DEVICE__FEATURES:
				setFeatures(FEATURES_EDEFAULT);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_FEATURES:
				setDriverFeatures(DRIVER_FEATURES_EDEFAULT);
				return;
			case TopologyPackage.VIRTIO_DEVICE__KICK:
				setKick((Doorbell)null);
				return;
			case TopologyPackage.VIRTIO_DEVICE__INTERRUPT:
				setInterrupt((Doorbell)null);
				return;
			case TopologyPackage.VIRTIO_DEVICE__TRANSPORT:
				setTransport((Transport)null);
				return;
			case TopologyPackage.VIRTIO_DEVICE__QUEUES:
				getQueues().clear();
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
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_SIDE:
				return driverSide != null;
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_SIDE:
				return deviceSide != null;
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_STACK:
				return driverStack != DRIVER_STACK_EDEFAULT;
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_STACK:
				return deviceStack != DEVICE_STACK_EDEFAULT;
			case TopologyPackage.VIRTIO_DEVICE__FEATURES:
				return FEATURES_EDEFAULT == null ? features != null : !FEATURES_EDEFAULT.equals(features);
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_FEATURES:
				return DRIVER_FEATURES_EDEFAULT == null ? driverFeatures != null : !DRIVER_FEATURES_EDEFAULT.equals(driverFeatures);
			case TopologyPackage.VIRTIO_DEVICE__KICK:
				return kick != null;
			case TopologyPackage.VIRTIO_DEVICE__INTERRUPT:
				return interrupt != null;
			case TopologyPackage.VIRTIO_DEVICE__TRANSPORT:
				return transport != null;
			case TopologyPackage.VIRTIO_DEVICE__QUEUES:
				return queues != null && !queues.isEmpty();
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
		result.append(" (driverStack: ");
		result.append(driverStack);
		result.append(", deviceStack: ");
		result.append(deviceStack);
		result.append(", features: ");
		result.append(features);
		result.append(", driverFeatures: ");
		result.append(driverFeatures);
		result.append(')');
		return result.toString();
	}

} //VirtioDeviceImpl
