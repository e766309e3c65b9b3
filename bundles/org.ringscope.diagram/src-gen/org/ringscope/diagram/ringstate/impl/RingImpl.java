/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ringscope.diagram.ringstate.AvailSlot;
import org.ringscope.diagram.ringstate.Descriptor;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.IndirectTable;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingFormat;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.diagram.ringstate.UsedSlot;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ring</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#isKnown <em>Known</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getAbsence <em>Absence</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#isWindowed <em>Windowed</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getInFlight <em>In Flight</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getHeader <em>Header</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getFault <em>Fault</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getDiagnosis <em>Diagnosis</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getDriverNote <em>Driver Note</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getDeviceNote <em>Device Note</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getDescriptors <em>Descriptors</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getAvail <em>Avail</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getUsed <em>Used</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getIndices <em>Indices</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.RingImpl#getTables <em>Tables</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RingImpl extends NamedStateImpl implements Ring
{
	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final RingFormat FORMAT_EDEFAULT = RingFormat.UNKNOWN;

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
	 * The default value of the '{@link #isKnown() <em>Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKnown()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KNOWN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isKnown() <em>Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKnown()
	 * @generated
	 * @ordered
	 */
	protected boolean known = KNOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbsence() <em>Absence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsence()
	 * @generated
	 * @ordered
	 */
	protected static final String ABSENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbsence() <em>Absence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsence()
	 * @generated
	 * @ordered
	 */
	protected String absence = ABSENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isWindowed() <em>Windowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWindowed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WINDOWED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWindowed() <em>Windowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWindowed()
	 * @generated
	 * @ordered
	 */
	protected boolean windowed = WINDOWED_EDEFAULT;

	/**
	 * The default value of the '{@link #getInFlight() <em>In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInFlight()
	 * @generated
	 * @ordered
	 */
	protected static final Integer IN_FLIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInFlight() <em>In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInFlight()
	 * @generated
	 * @ordered
	 */
	protected Integer inFlight = IN_FLIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeader() <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeader()
	 * @generated
	 * @ordered
	 */
	protected static final String HEADER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeader() <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeader()
	 * @generated
	 * @ordered
	 */
	protected String header = HEADER_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected String status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFault() <em>Fault</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFault()
	 * @generated
	 * @ordered
	 */
	protected static final String FAULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFault() <em>Fault</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFault()
	 * @generated
	 * @ordered
	 */
	protected String fault = FAULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiagnosis() <em>Diagnosis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagnosis()
	 * @generated
	 * @ordered
	 */
	protected static final String DIAGNOSIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiagnosis() <em>Diagnosis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagnosis()
	 * @generated
	 * @ordered
	 */
	protected String diagnosis = DIAGNOSIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDriverNote() <em>Driver Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriverNote()
	 * @generated
	 * @ordered
	 */
	protected static final String DRIVER_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDriverNote() <em>Driver Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriverNote()
	 * @generated
	 * @ordered
	 */
	protected String driverNote = DRIVER_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviceNote() <em>Device Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceNote()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeviceNote() <em>Device Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceNote()
	 * @generated
	 * @ordered
	 */
	protected String deviceNote = DEVICE_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDescriptors() <em>Descriptors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescriptors()
	 * @generated
	 * @ordered
	 */
	protected EList<Descriptor> descriptors;

	/**
	 * The cached value of the '{@link #getAvail() <em>Avail</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvail()
	 * @generated
	 * @ordered
	 */
	protected EList<AvailSlot> avail;

	/**
	 * The cached value of the '{@link #getUsed() <em>Used</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsed()
	 * @generated
	 * @ordered
	 */
	protected EList<UsedSlot> used;

	/**
	 * The cached value of the '{@link #getIndices() <em>Indices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndices()
	 * @generated
	 * @ordered
	 */
	protected EList<Index> indices;

	/**
	 * The cached value of the '{@link #getTables() <em>Tables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTables()
	 * @generated
	 * @ordered
	 */
	protected EList<IndirectTable> tables;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RingImpl()
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
		return RingstatePackage.Literals.RING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.RING__FORMAT, oldFormat, format));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.RING__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKnown()
	{
		return known;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKnown(boolean newKnown)
	{
		boolean oldKnown = known;
		known = newKnown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.RING__KNOWN, oldKnown, known));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbsence()
	{
		return absence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbsence(String newAbsence)
	{
		String oldAbsence = absence;
		absence = newAbsence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.RING__ABSENCE, oldAbsence, absence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWindowed()
	{
		return windowed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindowed(boolean newWindowed)
	{
		boolean oldWindowed = windowed;
		windowed = newWindowed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.RING__WINDOWED, oldWindowed, windowed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getInFlight()
	{
		return inFlight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInFlight(Integer newInFlight)
	{
		Integer oldInFlight = inFlight;
		inFlight = newInFlight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.RING__IN_FLIGHT, oldInFlight, inFlight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHeader()
	{
		return header;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeader(String newHeader)
	{
		String oldHeader = header;
		header = newHeader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.RING__HEADER, oldHeader, header));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatus()
	{
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(String newStatus)
	{
		String oldStatus = status;
		status = newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.RING__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFault()
	{
		return fault;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFault(String newFault)
	{
		String oldFault = fault;
		fault = newFault;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.RING__FAULT, oldFault, fault));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDiagnosis()
	{
		return diagnosis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiagnosis(String newDiagnosis)
	{
		String oldDiagnosis = diagnosis;
		diagnosis = newDiagnosis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.RING__DIAGNOSIS, oldDiagnosis, diagnosis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDriverNote()
	{
		return driverNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriverNote(String newDriverNote)
	{
		String oldDriverNote = driverNote;
		driverNote = newDriverNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.RING__DRIVER_NOTE, oldDriverNote, driverNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeviceNote()
	{
		return deviceNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceNote(String newDeviceNote)
	{
		String oldDeviceNote = deviceNote;
		deviceNote = newDeviceNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.RING__DEVICE_NOTE, oldDeviceNote, deviceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Descriptor> getDescriptors()
	{
		if (descriptors == null)
		{
			descriptors = new EObjectContainmentEList<Descriptor>(Descriptor.class, this, RingstatePackage.RING__DESCRIPTORS);
		}
		return descriptors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AvailSlot> getAvail()
	{
		if (avail == null)
		{
			avail = new EObjectContainmentEList<AvailSlot>(AvailSlot.class, this, RingstatePackage.RING__AVAIL);
		}
		return avail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UsedSlot> getUsed()
	{
		if (used == null)
		{
			used = new EObjectContainmentEList<UsedSlot>(UsedSlot.class, this, RingstatePackage.RING__USED);
		}
		return used;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Index> getIndices()
	{
		if (indices == null)
		{
			indices = new EObjectContainmentEList<Index>(Index.class, this, RingstatePackage.RING__INDICES);
		}
		return indices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IndirectTable> getTables()
	{
		if (tables == null)
		{
			tables = new EObjectContainmentEList<IndirectTable>(IndirectTable.class, this, RingstatePackage.RING__TABLES);
		}
		return tables;
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
			case RingstatePackage.RING__DESCRIPTORS:
				return ((InternalEList<?>)getDescriptors()).basicRemove(otherEnd, msgs);
			case RingstatePackage.RING__AVAIL:
				return ((InternalEList<?>)getAvail()).basicRemove(otherEnd, msgs);
			case RingstatePackage.RING__USED:
				return ((InternalEList<?>)getUsed()).basicRemove(otherEnd, msgs);
			case RingstatePackage.RING__INDICES:
				return ((InternalEList<?>)getIndices()).basicRemove(otherEnd, msgs);
			case RingstatePackage.RING__TABLES:
				return ((InternalEList<?>)getTables()).basicRemove(otherEnd, msgs);
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
			case RingstatePackage.RING__FORMAT:
				return getFormat();
			case RingstatePackage.RING__SIZE:
				return getSize();
			case RingstatePackage.RING__KNOWN:
				return isKnown();
			case RingstatePackage.RING__ABSENCE:
				return getAbsence();
			case RingstatePackage.RING__WINDOWED:
				return isWindowed();
			case RingstatePackage.RING__IN_FLIGHT:
				return getInFlight();
			case RingstatePackage.RING__HEADER:
				return getHeader();
			case RingstatePackage.RING__STATUS:
				return getStatus();
			case RingstatePackage.RING__FAULT:
				return getFault();
			case RingstatePackage.RING__DIAGNOSIS:
				return getDiagnosis();
			case RingstatePackage.RING__DRIVER_NOTE:
				return getDriverNote();
			case RingstatePackage.RING__DEVICE_NOTE:
				return getDeviceNote();
			case RingstatePackage.RING__DESCRIPTORS:
				return getDescriptors();
			case RingstatePackage.RING__AVAIL:
				return getAvail();
			case RingstatePackage.RING__USED:
				return getUsed();
			case RingstatePackage.RING__INDICES:
				return getIndices();
			case RingstatePackage.RING__TABLES:
				return getTables();
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
			case RingstatePackage.RING__FORMAT:
				setFormat((RingFormat)newValue);
				return;
			case RingstatePackage.RING__SIZE:
				setSize((Integer)newValue);
				return;
			case RingstatePackage.RING__KNOWN:
				setKnown((Boolean)newValue);
				return;
			case RingstatePackage.RING__ABSENCE:
				setAbsence((String)newValue);
				return;
			case RingstatePackage.RING__WINDOWED:
				setWindowed((Boolean)newValue);
				return;
			case RingstatePackage.RING__IN_FLIGHT:
				setInFlight((Integer)newValue);
				return;
			case RingstatePackage.RING__HEADER:
				setHeader((String)newValue);
				return;
			case RingstatePackage.RING__STATUS:
				setStatus((String)newValue);
				return;
			case RingstatePackage.RING__FAULT:
				setFault((String)newValue);
				return;
			case RingstatePackage.RING__DIAGNOSIS:
				setDiagnosis((String)newValue);
				return;
			case RingstatePackage.RING__DRIVER_NOTE:
				setDriverNote((String)newValue);
				return;
			case RingstatePackage.RING__DEVICE_NOTE:
				setDeviceNote((String)newValue);
				return;
			case RingstatePackage.RING__DESCRIPTORS:
				getDescriptors().clear();
				getDescriptors().addAll((Collection<? extends Descriptor>)newValue);
				return;
			case RingstatePackage.RING__AVAIL:
				getAvail().clear();
				getAvail().addAll((Collection<? extends AvailSlot>)newValue);
				return;
			case RingstatePackage.RING__USED:
				getUsed().clear();
				getUsed().addAll((Collection<? extends UsedSlot>)newValue);
				return;
			case RingstatePackage.RING__INDICES:
				getIndices().clear();
				getIndices().addAll((Collection<? extends Index>)newValue);
				return;
			case RingstatePackage.RING__TABLES:
				getTables().clear();
				getTables().addAll((Collection<? extends IndirectTable>)newValue);
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
			case RingstatePackage.RING__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case RingstatePackage.RING__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case RingstatePackage.RING__KNOWN:
				setKnown(KNOWN_EDEFAULT);
				return;
			case RingstatePackage.RING__ABSENCE:
				setAbsence(ABSENCE_EDEFAULT);
				return;
			case RingstatePackage.RING__WINDOWED:
				setWindowed(WINDOWED_EDEFAULT);
				return;
			case RingstatePackage.RING__IN_FLIGHT:
				setInFlight(IN_FLIGHT_EDEFAULT);
				return;
			case RingstatePackage.RING__HEADER:
				setHeader(HEADER_EDEFAULT);
				return;
			case RingstatePackage.RING__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case RingstatePackage.RING__FAULT:
				setFault(FAULT_EDEFAULT);
				return;
			case RingstatePackage.RING__DIAGNOSIS:
				setDiagnosis(DIAGNOSIS_EDEFAULT);
				return;
			case RingstatePackage.RING__DRIVER_NOTE:
				setDriverNote(DRIVER_NOTE_EDEFAULT);
				return;
			case RingstatePackage.RING__DEVICE_NOTE:
				setDeviceNote(DEVICE_NOTE_EDEFAULT);
				return;
			case RingstatePackage.RING__DESCRIPTORS:
				getDescriptors().clear();
				return;
			case RingstatePackage.RING__AVAIL:
				getAvail().clear();
				return;
			case RingstatePackage.RING__USED:
				getUsed().clear();
				return;
			case RingstatePackage.RING__INDICES:
				getIndices().clear();
				return;
			case RingstatePackage.RING__TABLES:
				getTables().clear();
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
			case RingstatePackage.RING__FORMAT:
				return format != FORMAT_EDEFAULT;
			case RingstatePackage.RING__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case RingstatePackage.RING__KNOWN:
				return known != KNOWN_EDEFAULT;
			case RingstatePackage.RING__ABSENCE:
				return ABSENCE_EDEFAULT == null ? absence != null : !ABSENCE_EDEFAULT.equals(absence);
			case RingstatePackage.RING__WINDOWED:
				return windowed != WINDOWED_EDEFAULT;
			case RingstatePackage.RING__IN_FLIGHT:
				return IN_FLIGHT_EDEFAULT == null ? inFlight != null : !IN_FLIGHT_EDEFAULT.equals(inFlight);
			case RingstatePackage.RING__HEADER:
				return HEADER_EDEFAULT == null ? header != null : !HEADER_EDEFAULT.equals(header);
			case RingstatePackage.RING__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case RingstatePackage.RING__FAULT:
				return FAULT_EDEFAULT == null ? fault != null : !FAULT_EDEFAULT.equals(fault);
			case RingstatePackage.RING__DIAGNOSIS:
				return DIAGNOSIS_EDEFAULT == null ? diagnosis != null : !DIAGNOSIS_EDEFAULT.equals(diagnosis);
			case RingstatePackage.RING__DRIVER_NOTE:
				return DRIVER_NOTE_EDEFAULT == null ? driverNote != null : !DRIVER_NOTE_EDEFAULT.equals(driverNote);
			case RingstatePackage.RING__DEVICE_NOTE:
				return DEVICE_NOTE_EDEFAULT == null ? deviceNote != null : !DEVICE_NOTE_EDEFAULT.equals(deviceNote);
			case RingstatePackage.RING__DESCRIPTORS:
				return descriptors != null && !descriptors.isEmpty();
			case RingstatePackage.RING__AVAIL:
				return avail != null && !avail.isEmpty();
			case RingstatePackage.RING__USED:
				return used != null && !used.isEmpty();
			case RingstatePackage.RING__INDICES:
				return indices != null && !indices.isEmpty();
			case RingstatePackage.RING__TABLES:
				return tables != null && !tables.isEmpty();
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
		result.append(" (format: ");
		result.append(format);
		result.append(", size: ");
		result.append(size);
		result.append(", known: ");
		result.append(known);
		result.append(", absence: ");
		result.append(absence);
		result.append(", windowed: ");
		result.append(windowed);
		result.append(", inFlight: ");
		result.append(inFlight);
		result.append(", header: ");
		result.append(header);
		result.append(", status: ");
		result.append(status);
		result.append(", fault: ");
		result.append(fault);
		result.append(", diagnosis: ");
		result.append(diagnosis);
		result.append(", driverNote: ");
		result.append(driverNote);
		result.append(", deviceNote: ");
		result.append(deviceNote);
		result.append(')');
		return result.toString();
	}

} //RingImpl
