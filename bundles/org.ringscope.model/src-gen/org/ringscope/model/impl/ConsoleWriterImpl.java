/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ringscope.model.ConsoleWriter;
import org.ringscope.model.TopologyPackage;
import org.ringscope.model.VirtioDevice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Console Writer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.impl.ConsoleWriterImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.ringscope.model.impl.ConsoleWriterImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.ringscope.model.impl.ConsoleWriterImpl#getStartMillis <em>Start Millis</em>}</li>
 *   <li>{@link org.ringscope.model.impl.ConsoleWriterImpl#getByteMillis <em>Byte Millis</em>}</li>
 *   <li>{@link org.ringscope.model.impl.ConsoleWriterImpl#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsoleWriterImpl extends WorkloadImpl implements ConsoleWriter
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
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartMillis() <em>Start Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long START_MILLIS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getStartMillis() <em>Start Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartMillis()
	 * @generated
	 * @ordered
	 */
	protected long startMillis = START_MILLIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getByteMillis() <em>Byte Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByteMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long BYTE_MILLIS_EDEFAULT = 20L;

	/**
	 * The cached value of the '{@link #getByteMillis() <em>Byte Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByteMillis()
	 * @generated
	 * @ordered
	 */
	protected long byteMillis = BYTE_MILLIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLines() <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected static final int LINES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected int lines = LINES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsoleWriterImpl()
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
		return TopologyPackage.Literals.CONSOLE_WRITER;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.CONSOLE_WRITER__DEVICE, oldDevice, device));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CONSOLE_WRITER__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText()
	{
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText)
	{
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CONSOLE_WRITER__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getStartMillis()
	{
		return startMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartMillis(long newStartMillis)
	{
		long oldStartMillis = startMillis;
		startMillis = newStartMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CONSOLE_WRITER__START_MILLIS, oldStartMillis, startMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getByteMillis()
	{
		return byteMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByteMillis(long newByteMillis)
	{
		long oldByteMillis = byteMillis;
		byteMillis = newByteMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CONSOLE_WRITER__BYTE_MILLIS, oldByteMillis, byteMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLines()
	{
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLines(int newLines)
	{
		int oldLines = lines;
		lines = newLines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CONSOLE_WRITER__LINES, oldLines, lines));
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
			case TopologyPackage.CONSOLE_WRITER__DEVICE:
				if (resolve) return getDevice();
				return basicGetDevice();
			case TopologyPackage.CONSOLE_WRITER__TEXT:
				return getText();
			case TopologyPackage.CONSOLE_WRITER__START_MILLIS:
				return getStartMillis();
			case TopologyPackage.CONSOLE_WRITER__BYTE_MILLIS:
				return getByteMillis();
			case TopologyPackage.CONSOLE_WRITER__LINES:
				return getLines();
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
			case TopologyPackage.CONSOLE_WRITER__DEVICE:
				setDevice((VirtioDevice)newValue);
				return;
			case TopologyPackage.CONSOLE_WRITER__TEXT:
				setText((String)newValue);
				return;
			case TopologyPackage.CONSOLE_WRITER__START_MILLIS:
				setStartMillis((Long)newValue);
				return;
			case TopologyPackage.CONSOLE_WRITER__BYTE_MILLIS:
				setByteMillis((Long)newValue);
				return;
			case TopologyPackage.CONSOLE_WRITER__LINES:
				setLines((Integer)newValue);
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
			case TopologyPackage.CONSOLE_WRITER__DEVICE:
				setDevice((VirtioDevice)null);
				return;
			case TopologyPackage.CONSOLE_WRITER__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case TopologyPackage.CONSOLE_WRITER__START_MILLIS:
				setStartMillis(START_MILLIS_EDEFAULT);
				return;
			case TopologyPackage.CONSOLE_WRITER__BYTE_MILLIS:
				setByteMillis(BYTE_MILLIS_EDEFAULT);
				return;
			case TopologyPackage.CONSOLE_WRITER__LINES:
				setLines(LINES_EDEFAULT);
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
			case TopologyPackage.CONSOLE_WRITER__DEVICE:
				return device != null;
			case TopologyPackage.CONSOLE_WRITER__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case TopologyPackage.CONSOLE_WRITER__START_MILLIS:
				return startMillis != START_MILLIS_EDEFAULT;
			case TopologyPackage.CONSOLE_WRITER__BYTE_MILLIS:
				return byteMillis != BYTE_MILLIS_EDEFAULT;
			case TopologyPackage.CONSOLE_WRITER__LINES:
				return lines != LINES_EDEFAULT;
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
		result.append(" (text: ");
		result.append(text);
		result.append(", startMillis: ");
		result.append(startMillis);
		result.append(", byteMillis: ");
		result.append(byteMillis);
		result.append(", lines: ");
		result.append(lines);
		result.append(')');
		return result.toString();
	}

} //ConsoleWriterImpl
