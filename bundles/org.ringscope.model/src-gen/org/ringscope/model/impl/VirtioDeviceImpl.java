/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ringscope.model.Address;
import org.ringscope.model.Core;
import org.ringscope.model.Doorbell;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.TopologyPackage;
import org.ringscope.model.Transport;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtio Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getDeviceId <em>Device Id</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getTransport <em>Transport</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getDriverFeatures <em>Driver Features</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getStructure <em>Structure</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getKick <em>Kick</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getInterrupt <em>Interrupt</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getConfiguration <em>Configuration</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getBounce <em>Bounce</em>}</li>
 *   <li>{@link org.ringscope.model.impl.VirtioDeviceImpl#getQueues <em>Queues</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtioDeviceImpl extends NamedElementImpl implements VirtioDevice
{
	/**
	 * The default value of the '{@link #getDeviceId() <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceId()
	 * @generated
	 * @ordered
	 */
	protected static final int DEVICE_ID_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDeviceId() <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceId()
	 * @generated
	 * @ordered
	 */
	protected int deviceId = DEVICE_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDriver() <em>Driver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected Core driver;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected Core device;

	/**
	 * The default value of the '{@link #getTransport() <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransport()
	 * @generated
	 * @ordered
	 */
	protected static final Transport TRANSPORT_EDEFAULT = Transport.REMOTEPROC;

	/**
	 * The cached value of the '{@link #getTransport() <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransport()
	 * @generated
	 * @ordered
	 */
	protected Transport transport = TRANSPORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeatures() <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected static final long FEATURES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFeatures() <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected long features = FEATURES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDriverFeatures() <em>Driver Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriverFeatures()
	 * @generated
	 * @ordered
	 */
	protected static final long DRIVER_FEATURES_EDEFAULT = 9223372036854775807L;

	/**
	 * The cached value of the '{@link #getDriverFeatures() <em>Driver Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriverFeatures()
	 * @generated
	 * @ordered
	 */
	protected long driverFeatures = DRIVER_FEATURES_EDEFAULT;

	/**
	 * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected static final Address BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected Address base = BASE_EDEFAULT;

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
	 * The cached value of the '{@link #getConfiguration() <em>Configuration</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfiguration()
	 * @generated
	 * @ordered
	 */
	protected Doorbell configuration;

	/**
	 * The cached value of the '{@link #getBounce() <em>Bounce</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBounce()
	 * @generated
	 * @ordered
	 */
	protected EList<MemoryRegion> bounce;

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
	public int getDeviceId()
	{
		return deviceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceId(int newDeviceId)
	{
		int oldDeviceId = deviceId;
		deviceId = newDeviceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__DEVICE_ID, oldDeviceId, deviceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core getDriver()
	{
		if (driver != null && driver.eIsProxy())
		{
			InternalEObject oldDriver = (InternalEObject)driver;
			driver = (Core)eResolveProxy(oldDriver);
			if (driver != oldDriver)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.VIRTIO_DEVICE__DRIVER, oldDriver, driver));
			}
		}
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Core basicGetDriver()
	{
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriver(Core newDriver)
	{
		Core oldDriver = driver;
		driver = newDriver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__DRIVER, oldDriver, driver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core getDevice()
	{
		if (device != null && device.eIsProxy())
		{
			InternalEObject oldDevice = (InternalEObject)device;
			device = (Core)eResolveProxy(oldDevice);
			if (device != oldDevice)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.VIRTIO_DEVICE__DEVICE, oldDevice, device));
			}
		}
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Core basicGetDevice()
	{
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(Core newDevice)
	{
		Core oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__DEVICE, oldDevice, device));
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
	@Override
	public void setTransport(Transport newTransport)
	{
		Transport oldTransport = transport;
		transport = newTransport == null ? TRANSPORT_EDEFAULT : newTransport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__TRANSPORT, oldTransport, transport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFeatures()
	{
		return features;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeatures(long newFeatures)
	{
		long oldFeatures = features;
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
	public long getDriverFeatures()
	{
		return driverFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriverFeatures(long newDriverFeatures)
	{
		long oldDriverFeatures = driverFeatures;
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
	public Address getBase()
	{
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(Address newBase)
	{
		Address oldBase = base;
		base = newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__BASE, oldBase, base));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__STRUCTURE, oldStructure, structure));
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
	public Doorbell getConfiguration()
	{
		if (configuration != null && configuration.eIsProxy())
		{
			InternalEObject oldConfiguration = (InternalEObject)configuration;
			configuration = (Doorbell)eResolveProxy(oldConfiguration);
			if (configuration != oldConfiguration)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.VIRTIO_DEVICE__CONFIGURATION, oldConfiguration, configuration));
			}
		}
		return configuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Doorbell basicGetConfiguration()
	{
		return configuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfiguration(Doorbell newConfiguration)
	{
		Doorbell oldConfiguration = configuration;
		configuration = newConfiguration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.VIRTIO_DEVICE__CONFIGURATION, oldConfiguration, configuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemoryRegion> getBounce()
	{
		if (bounce == null)
		{
			bounce = new EObjectResolvingEList<MemoryRegion>(MemoryRegion.class, this, TopologyPackage.VIRTIO_DEVICE__BOUNCE);
		}
		return bounce;
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
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_ID:
				return getDeviceId();
			case TopologyPackage.VIRTIO_DEVICE__DRIVER:
				if (resolve) return getDriver();
				return basicGetDriver();
			case TopologyPackage.VIRTIO_DEVICE__DEVICE:
				if (resolve) return getDevice();
				return basicGetDevice();
			case TopologyPackage.VIRTIO_DEVICE__TRANSPORT:
				return getTransport();
			case TopologyPackage.VIRTIO_DEVICE__FEATURES:
				return getFeatures();
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_FEATURES:
				return getDriverFeatures();
			case TopologyPackage.VIRTIO_DEVICE__BASE:
				return getBase();
			case TopologyPackage.VIRTIO_DEVICE__STRUCTURE:
				return getStructure();
			case TopologyPackage.VIRTIO_DEVICE__KICK:
				if (resolve) return getKick();
				return basicGetKick();
			case TopologyPackage.VIRTIO_DEVICE__INTERRUPT:
				if (resolve) return getInterrupt();
				return basicGetInterrupt();
			case TopologyPackage.VIRTIO_DEVICE__CONFIGURATION:
				if (resolve) return getConfiguration();
				return basicGetConfiguration();
			case TopologyPackage.VIRTIO_DEVICE__BOUNCE:
				return getBounce();
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
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_ID:
				setDeviceId((Integer)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DRIVER:
				setDriver((Core)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DEVICE:
				setDevice((Core)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__TRANSPORT:
				setTransport((Transport)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__FEATURES:
				setFeatures((Long)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_FEATURES:
				setDriverFeatures((Long)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__BASE:
				setBase((Address)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__STRUCTURE:
				setStructure((Address)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__KICK:
				setKick((Doorbell)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__INTERRUPT:
				setInterrupt((Doorbell)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__CONFIGURATION:
				setConfiguration((Doorbell)newValue);
				return;
			case TopologyPackage.VIRTIO_DEVICE__BOUNCE:
				getBounce().clear();
				getBounce().addAll((Collection<? extends MemoryRegion>)newValue);
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
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_ID:
				setDeviceId(DEVICE_ID_EDEFAULT);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DRIVER:
				setDriver((Core)null);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DEVICE:
				setDevice((Core)null);
				return;
			case TopologyPackage.VIRTIO_DEVICE__TRANSPORT:
				setTransport(TRANSPORT_EDEFAULT);
				return;
			case TopologyPackage.VIRTIO_DEVICE__FEATURES:
				setFeatures(FEATURES_EDEFAULT);
				return;
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_FEATURES:
				setDriverFeatures(DRIVER_FEATURES_EDEFAULT);
				return;
			case TopologyPackage.VIRTIO_DEVICE__BASE:
				setBase(BASE_EDEFAULT);
				return;
			case TopologyPackage.VIRTIO_DEVICE__STRUCTURE:
				setStructure(STRUCTURE_EDEFAULT);
				return;
			case TopologyPackage.VIRTIO_DEVICE__KICK:
				setKick((Doorbell)null);
				return;
			case TopologyPackage.VIRTIO_DEVICE__INTERRUPT:
				setInterrupt((Doorbell)null);
				return;
			case TopologyPackage.VIRTIO_DEVICE__CONFIGURATION:
				setConfiguration((Doorbell)null);
				return;
			case TopologyPackage.VIRTIO_DEVICE__BOUNCE:
				getBounce().clear();
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
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_ID:
				return deviceId != DEVICE_ID_EDEFAULT;
			case TopologyPackage.VIRTIO_DEVICE__DRIVER:
				return driver != null;
			case TopologyPackage.VIRTIO_DEVICE__DEVICE:
				return device != null;
			case TopologyPackage.VIRTIO_DEVICE__TRANSPORT:
				return transport != TRANSPORT_EDEFAULT;
			case TopologyPackage.VIRTIO_DEVICE__FEATURES:
				return features != FEATURES_EDEFAULT;
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_FEATURES:
				return driverFeatures != DRIVER_FEATURES_EDEFAULT;
			case TopologyPackage.VIRTIO_DEVICE__BASE:
				return BASE_EDEFAULT == null ? base != null : !BASE_EDEFAULT.equals(base);
			case TopologyPackage.VIRTIO_DEVICE__STRUCTURE:
				return STRUCTURE_EDEFAULT == null ? structure != null : !STRUCTURE_EDEFAULT.equals(structure);
			case TopologyPackage.VIRTIO_DEVICE__KICK:
				return kick != null;
			case TopologyPackage.VIRTIO_DEVICE__INTERRUPT:
				return interrupt != null;
			case TopologyPackage.VIRTIO_DEVICE__CONFIGURATION:
				return configuration != null;
			case TopologyPackage.VIRTIO_DEVICE__BOUNCE:
				return bounce != null && !bounce.isEmpty();
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
		result.append(" (deviceId: ");
		result.append(deviceId);
		result.append(", transport: ");
		result.append(transport);
		result.append(", features: ");
		result.append(features);
		result.append(", driverFeatures: ");
		result.append(driverFeatures);
		result.append(", base: ");
		result.append(base);
		result.append(", structure: ");
		result.append(structure);
		result.append(')');
		return result.toString();
	}

} //VirtioDeviceImpl
