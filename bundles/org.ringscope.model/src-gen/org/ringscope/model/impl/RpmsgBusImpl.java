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
import org.eclipse.emf.ecore.util.InternalEList;

import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.RpmsgChannel;
import org.ringscope.model.TopologyPackage;
import org.ringscope.model.VirtioDevice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rpmsg Bus</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.impl.RpmsgBusImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.ringscope.model.impl.RpmsgBusImpl#getBufferSize <em>Buffer Size</em>}</li>
 *   <li>{@link org.ringscope.model.impl.RpmsgBusImpl#getBufferCount <em>Buffer Count</em>}</li>
 *   <li>{@link org.ringscope.model.impl.RpmsgBusImpl#getBuffers <em>Buffers</em>}</li>
 *   <li>{@link org.ringscope.model.impl.RpmsgBusImpl#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RpmsgBusImpl extends NamedElementImpl implements RpmsgBus
{
	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected VirtioDevice device;

	/**
	 * The default value of the '{@link #getBufferSize() <em>Buffer Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferSize()
	 * @generated
	 * @ordered
	 */
	protected static final int BUFFER_SIZE_EDEFAULT = 512;

	/**
	 * The cached value of the '{@link #getBufferSize() <em>Buffer Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferSize()
	 * @generated
	 * @ordered
	 */
	protected int bufferSize = BUFFER_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBufferCount() <em>Buffer Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferCount()
	 * @generated
	 * @ordered
	 */
	protected static final int BUFFER_COUNT_EDEFAULT = 32;

	/**
	 * The cached value of the '{@link #getBufferCount() <em>Buffer Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferCount()
	 * @generated
	 * @ordered
	 */
	protected int bufferCount = BUFFER_COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBuffers() <em>Buffers</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuffers()
	 * @generated
	 * @ordered
	 */
	protected MemoryRegion buffers;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<RpmsgChannel> channels;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RpmsgBusImpl()
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
		return TopologyPackage.Literals.RPMSG_BUS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtioDevice getDevice()
	{
		if (device != null && device.eIsProxy())
		{
			InternalEObject oldDevice = (InternalEObject)device;
			device = (VirtioDevice)eResolveProxy(oldDevice);
			if (device != oldDevice)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.RPMSG_BUS__DEVICE, oldDevice, device));
			}
		}
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VirtioDevice basicGetDevice()
	{
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(VirtioDevice newDevice)
	{
		VirtioDevice oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.RPMSG_BUS__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBufferSize()
	{
		return bufferSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBufferSize(int newBufferSize)
	{
		int oldBufferSize = bufferSize;
		bufferSize = newBufferSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.RPMSG_BUS__BUFFER_SIZE, oldBufferSize, bufferSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBufferCount()
	{
		return bufferCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBufferCount(int newBufferCount)
	{
		int oldBufferCount = bufferCount;
		bufferCount = newBufferCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.RPMSG_BUS__BUFFER_COUNT, oldBufferCount, bufferCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryRegion getBuffers()
	{
		if (buffers != null && buffers.eIsProxy())
		{
			InternalEObject oldBuffers = (InternalEObject)buffers;
			buffers = (MemoryRegion)eResolveProxy(oldBuffers);
			if (buffers != oldBuffers)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.RPMSG_BUS__BUFFERS, oldBuffers, buffers));
			}
		}
		return buffers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MemoryRegion basicGetBuffers()
	{
		return buffers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuffers(MemoryRegion newBuffers)
	{
		MemoryRegion oldBuffers = buffers;
		buffers = newBuffers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.RPMSG_BUS__BUFFERS, oldBuffers, buffers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RpmsgChannel> getChannels()
	{
		if (channels == null)
		{
			channels = new EObjectContainmentEList<RpmsgChannel>(RpmsgChannel.class, this, TopologyPackage.RPMSG_BUS__CHANNELS);
		}
		return channels;
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
			case TopologyPackage.RPMSG_BUS__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
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
			case TopologyPackage.RPMSG_BUS__DEVICE:
				if (resolve) return getDevice();
				return basicGetDevice();
			case TopologyPackage.RPMSG_BUS__BUFFER_SIZE:
				return getBufferSize();
			case TopologyPackage.RPMSG_BUS__BUFFER_COUNT:
				return getBufferCount();
			case TopologyPackage.RPMSG_BUS__BUFFERS:
				if (resolve) return getBuffers();
				return basicGetBuffers();
			case TopologyPackage.RPMSG_BUS__CHANNELS:
				return getChannels();
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
			case TopologyPackage.RPMSG_BUS__DEVICE:
				setDevice((VirtioDevice)newValue);
				return;
			case TopologyPackage.RPMSG_BUS__BUFFER_SIZE:
				setBufferSize((Integer)newValue);
				return;
			case TopologyPackage.RPMSG_BUS__BUFFER_COUNT:
				setBufferCount((Integer)newValue);
				return;
			case TopologyPackage.RPMSG_BUS__BUFFERS:
				setBuffers((MemoryRegion)newValue);
				return;
			case TopologyPackage.RPMSG_BUS__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends RpmsgChannel>)newValue);
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
			case TopologyPackage.RPMSG_BUS__DEVICE:
				setDevice((VirtioDevice)null);
				return;
			case TopologyPackage.RPMSG_BUS__BUFFER_SIZE:
				setBufferSize(BUFFER_SIZE_EDEFAULT);
				return;
			case TopologyPackage.RPMSG_BUS__BUFFER_COUNT:
				setBufferCount(BUFFER_COUNT_EDEFAULT);
				return;
			case TopologyPackage.RPMSG_BUS__BUFFERS:
				setBuffers((MemoryRegion)null);
				return;
			case TopologyPackage.RPMSG_BUS__CHANNELS:
				getChannels().clear();
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
			case TopologyPackage.RPMSG_BUS__DEVICE:
				return device != null;
			case TopologyPackage.RPMSG_BUS__BUFFER_SIZE:
				return bufferSize != BUFFER_SIZE_EDEFAULT;
			case TopologyPackage.RPMSG_BUS__BUFFER_COUNT:
				return bufferCount != BUFFER_COUNT_EDEFAULT;
			case TopologyPackage.RPMSG_BUS__BUFFERS:
				return buffers != null;
			case TopologyPackage.RPMSG_BUS__CHANNELS:
				return channels != null && !channels.isEmpty();
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
		result.append(" (bufferSize: ");
		result.append(bufferSize);
		result.append(", bufferCount: ");
		result.append(bufferCount);
		result.append(')');
		return result.toString();
	}

} //RpmsgBusImpl
