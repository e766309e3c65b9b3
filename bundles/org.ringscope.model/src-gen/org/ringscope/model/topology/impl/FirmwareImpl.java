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

import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.TraceBuffer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Firmware</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.FirmwareImpl#getImage <em>Image</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.FirmwareImpl#getResourceTable <em>Resource Table</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.FirmwareImpl#getTraces <em>Traces</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FirmwareImpl extends ElementImpl implements Firmware
{
	/**
	 * The default value of the '{@link #getImage() <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImage()
	 * @generated
	 * @ordered
	 */
	protected static final String IMAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImage() <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImage()
	 * @generated
	 * @ordered
	 */
	protected String image = IMAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResourceTable() <em>Resource Table</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceTable()
	 * @generated
	 * @ordered
	 */
	protected ResourceTable resourceTable;

	/**
	 * The cached value of the '{@link #getTraces() <em>Traces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraces()
	 * @generated
	 * @ordered
	 */
	protected EList<TraceBuffer> traces;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FirmwareImpl()
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
		return TopologyPackage.Literals.FIRMWARE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImage()
	{
		return image;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImage(String newImage)
	{
		String oldImage = image;
		image = newImage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.FIRMWARE__IMAGE, oldImage, image));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceTable getResourceTable()
	{
		return resourceTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetResourceTable(ResourceTable newResourceTable, NotificationChain msgs)
	{
		ResourceTable oldResourceTable = resourceTable;
		resourceTable = newResourceTable;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, TopologyPackage.FIRMWARE__RESOURCE_TABLE, oldResourceTable, newResourceTable);
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
	public void setResourceTable(ResourceTable newResourceTable)
	{
		if (newResourceTable != resourceTable)
		{
			NotificationChain msgs = null;
			if (resourceTable != null)
				msgs = ((InternalEObject)resourceTable).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - TopologyPackage.FIRMWARE__RESOURCE_TABLE, null, msgs);
			if (newResourceTable != null)
				msgs = ((InternalEObject)newResourceTable).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - TopologyPackage.FIRMWARE__RESOURCE_TABLE, null, msgs);
			msgs = basicSetResourceTable(newResourceTable, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.FIRMWARE__RESOURCE_TABLE, newResourceTable, newResourceTable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TraceBuffer> getTraces()
	{
		if (traces == null)
		{
			traces = new EObjectContainmentEList<TraceBuffer>(TraceBuffer.class, this, TopologyPackage.FIRMWARE__TRACES);
		}
		return traces;
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
			case TopologyPackage.FIRMWARE__RESOURCE_TABLE:
				return basicSetResourceTable(null, msgs);
			case TopologyPackage.FIRMWARE__TRACES:
				return ((InternalEList<?>)getTraces()).basicRemove(otherEnd, msgs);
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
			case TopologyPackage.FIRMWARE__IMAGE:
				return getImage();
			case TopologyPackage.FIRMWARE__RESOURCE_TABLE:
				return getResourceTable();
			case TopologyPackage.FIRMWARE__TRACES:
				return getTraces();
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
			case TopologyPackage.FIRMWARE__IMAGE:
				setImage((String)newValue);
				return;
			case TopologyPackage.FIRMWARE__RESOURCE_TABLE:
				setResourceTable((ResourceTable)newValue);
				return;
			case TopologyPackage.FIRMWARE__TRACES:
				getTraces().clear();
				getTraces().addAll((Collection<? extends TraceBuffer>)newValue);
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
			case TopologyPackage.FIRMWARE__IMAGE:
				setImage(IMAGE_EDEFAULT);
				return;
			case TopologyPackage.FIRMWARE__RESOURCE_TABLE:
				setResourceTable((ResourceTable)null);
				return;
			case TopologyPackage.FIRMWARE__TRACES:
				getTraces().clear();
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
			case TopologyPackage.FIRMWARE__IMAGE:
				return IMAGE_EDEFAULT == null ? image != null : !IMAGE_EDEFAULT.equals(image);
			case TopologyPackage.FIRMWARE__RESOURCE_TABLE:
				return resourceTable != null;
			case TopologyPackage.FIRMWARE__TRACES:
				return traces != null && !traces.isEmpty();
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
		result.append(" (image: ");
		result.append(image);
		result.append(')');
		return result.toString();
	}

} //FirmwareImpl
