/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ringscope.diagram.ringstate.QueueRow;
import org.ringscope.diagram.ringstate.RingstatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Queue Row</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#getInFlight <em>In Flight</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#isPosted <em>Posted</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#getAvailIdx <em>Avail Idx</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#getUsedIdx <em>Used Idx</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#getRate <em>Rate</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#getKicks <em>Kicks</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#getSuppressed <em>Suppressed</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#getLastMovement <em>Last Movement</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#isBroken <em>Broken</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#getDiagnosis <em>Diagnosis</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.impl.QueueRowImpl#getDiagnosisText <em>Diagnosis Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QueueRowImpl extends NamedStateImpl implements QueueRow
{
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
	 * The default value of the '{@link #isPosted() <em>Posted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPosted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean POSTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPosted() <em>Posted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPosted()
	 * @generated
	 * @ordered
	 */
	protected boolean posted = POSTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvailIdx() <em>Avail Idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailIdx()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AVAIL_IDX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAvailIdx() <em>Avail Idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailIdx()
	 * @generated
	 * @ordered
	 */
	protected Integer availIdx = AVAIL_IDX_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsedIdx() <em>Used Idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedIdx()
	 * @generated
	 * @ordered
	 */
	protected static final Integer USED_IDX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUsedIdx() <em>Used Idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedIdx()
	 * @generated
	 * @ordered
	 */
	protected Integer usedIdx = USED_IDX_EDEFAULT;

	/**
	 * The default value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected static final Double RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected Double rate = RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKicks() <em>Kicks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKicks()
	 * @generated
	 * @ordered
	 */
	protected static final Long KICKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKicks() <em>Kicks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKicks()
	 * @generated
	 * @ordered
	 */
	protected Long kicks = KICKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuppressed() <em>Suppressed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuppressed()
	 * @generated
	 * @ordered
	 */
	protected static final Long SUPPRESSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuppressed() <em>Suppressed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuppressed()
	 * @generated
	 * @ordered
	 */
	protected Long suppressed = SUPPRESSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastMovement() <em>Last Movement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastMovement()
	 * @generated
	 * @ordered
	 */
	protected static final String LAST_MOVEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastMovement() <em>Last Movement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastMovement()
	 * @generated
	 * @ordered
	 */
	protected String lastMovement = LAST_MOVEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isBroken() <em>Broken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBroken()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BROKEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBroken() <em>Broken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBroken()
	 * @generated
	 * @ordered
	 */
	protected boolean broken = BROKEN_EDEFAULT;

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
	 * The default value of the '{@link #getDiagnosisText() <em>Diagnosis Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagnosisText()
	 * @generated
	 * @ordered
	 */
	protected static final String DIAGNOSIS_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiagnosisText() <em>Diagnosis Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagnosisText()
	 * @generated
	 * @ordered
	 */
	protected String diagnosisText = DIAGNOSIS_TEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QueueRowImpl()
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
		return RingstatePackage.Literals.QUEUE_ROW;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__SIZE, oldSize, size));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__IN_FLIGHT, oldInFlight, inFlight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPosted()
	{
		return posted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosted(boolean newPosted)
	{
		boolean oldPosted = posted;
		posted = newPosted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__POSTED, oldPosted, posted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAvailIdx()
	{
		return availIdx;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvailIdx(Integer newAvailIdx)
	{
		Integer oldAvailIdx = availIdx;
		availIdx = newAvailIdx;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__AVAIL_IDX, oldAvailIdx, availIdx));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getUsedIdx()
	{
		return usedIdx;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedIdx(Integer newUsedIdx)
	{
		Integer oldUsedIdx = usedIdx;
		usedIdx = newUsedIdx;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__USED_IDX, oldUsedIdx, usedIdx));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRate()
	{
		return rate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRate(Double newRate)
	{
		Double oldRate = rate;
		rate = newRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__RATE, oldRate, rate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getKicks()
	{
		return kicks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKicks(Long newKicks)
	{
		Long oldKicks = kicks;
		kicks = newKicks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__KICKS, oldKicks, kicks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSuppressed()
	{
		return suppressed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuppressed(Long newSuppressed)
	{
		Long oldSuppressed = suppressed;
		suppressed = newSuppressed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__SUPPRESSED, oldSuppressed, suppressed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLastMovement()
	{
		return lastMovement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastMovement(String newLastMovement)
	{
		String oldLastMovement = lastMovement;
		lastMovement = newLastMovement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__LAST_MOVEMENT, oldLastMovement, lastMovement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBroken()
	{
		return broken;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBroken(boolean newBroken)
	{
		boolean oldBroken = broken;
		broken = newBroken;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__BROKEN, oldBroken, broken));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__STATUS, oldStatus, status));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__DIAGNOSIS, oldDiagnosis, diagnosis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDiagnosisText()
	{
		return diagnosisText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiagnosisText(String newDiagnosisText)
	{
		String oldDiagnosisText = diagnosisText;
		diagnosisText = newDiagnosisText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RingstatePackage.QUEUE_ROW__DIAGNOSIS_TEXT, oldDiagnosisText, diagnosisText));
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
			case RingstatePackage.QUEUE_ROW__SIZE:
				return getSize();
			case RingstatePackage.QUEUE_ROW__IN_FLIGHT:
				return getInFlight();
			case RingstatePackage.QUEUE_ROW__POSTED:
				return isPosted();
			case RingstatePackage.QUEUE_ROW__AVAIL_IDX:
				return getAvailIdx();
			case RingstatePackage.QUEUE_ROW__USED_IDX:
				return getUsedIdx();
			case RingstatePackage.QUEUE_ROW__RATE:
				return getRate();
			case RingstatePackage.QUEUE_ROW__KICKS:
				return getKicks();
			case RingstatePackage.QUEUE_ROW__SUPPRESSED:
				return getSuppressed();
			case RingstatePackage.QUEUE_ROW__LAST_MOVEMENT:
				return getLastMovement();
			case RingstatePackage.QUEUE_ROW__BROKEN:
				return isBroken();
			case RingstatePackage.QUEUE_ROW__STATUS:
				return getStatus();
			case RingstatePackage.QUEUE_ROW__DIAGNOSIS:
				return getDiagnosis();
			case RingstatePackage.QUEUE_ROW__DIAGNOSIS_TEXT:
				return getDiagnosisText();
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
			case RingstatePackage.QUEUE_ROW__SIZE:
				setSize((Integer)newValue);
				return;
			case RingstatePackage.QUEUE_ROW__IN_FLIGHT:
				setInFlight((Integer)newValue);
				return;
			case RingstatePackage.QUEUE_ROW__POSTED:
				setPosted((Boolean)newValue);
				return;
			case RingstatePackage.QUEUE_ROW__AVAIL_IDX:
				setAvailIdx((Integer)newValue);
				return;
			case RingstatePackage.QUEUE_ROW__USED_IDX:
				setUsedIdx((Integer)newValue);
				return;
			case RingstatePackage.QUEUE_ROW__RATE:
				setRate((Double)newValue);
				return;
			case RingstatePackage.QUEUE_ROW__KICKS:
				setKicks((Long)newValue);
				return;
			case RingstatePackage.QUEUE_ROW__SUPPRESSED:
				setSuppressed((Long)newValue);
				return;
			case RingstatePackage.QUEUE_ROW__LAST_MOVEMENT:
				setLastMovement((String)newValue);
				return;
			case RingstatePackage.QUEUE_ROW__BROKEN:
				setBroken((Boolean)newValue);
				return;
			case RingstatePackage.QUEUE_ROW__STATUS:
				setStatus((String)newValue);
				return;
			case RingstatePackage.QUEUE_ROW__DIAGNOSIS:
				setDiagnosis((String)newValue);
				return;
			case RingstatePackage.QUEUE_ROW__DIAGNOSIS_TEXT:
				setDiagnosisText((String)newValue);
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
			case RingstatePackage.QUEUE_ROW__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case RingstatePackage.QUEUE_ROW__IN_FLIGHT:
				setInFlight(IN_FLIGHT_EDEFAULT);
				return;
			case RingstatePackage.QUEUE_ROW__POSTED:
				setPosted(POSTED_EDEFAULT);
				return;
			case RingstatePackage.QUEUE_ROW__AVAIL_IDX:
				setAvailIdx(AVAIL_IDX_EDEFAULT);
				return;
			case RingstatePackage.QUEUE_ROW__USED_IDX:
				setUsedIdx(USED_IDX_EDEFAULT);
				return;
			case RingstatePackage.QUEUE_ROW__RATE:
				setRate(RATE_EDEFAULT);
				return;
			case RingstatePackage.QUEUE_ROW__KICKS:
				setKicks(KICKS_EDEFAULT);
				return;
			case RingstatePackage.QUEUE_ROW__SUPPRESSED:
				setSuppressed(SUPPRESSED_EDEFAULT);
				return;
			case RingstatePackage.QUEUE_ROW__LAST_MOVEMENT:
				setLastMovement(LAST_MOVEMENT_EDEFAULT);
				return;
			case RingstatePackage.QUEUE_ROW__BROKEN:
				setBroken(BROKEN_EDEFAULT);
				return;
			case RingstatePackage.QUEUE_ROW__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case RingstatePackage.QUEUE_ROW__DIAGNOSIS:
				setDiagnosis(DIAGNOSIS_EDEFAULT);
				return;
			case RingstatePackage.QUEUE_ROW__DIAGNOSIS_TEXT:
				setDiagnosisText(DIAGNOSIS_TEXT_EDEFAULT);
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
			case RingstatePackage.QUEUE_ROW__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case RingstatePackage.QUEUE_ROW__IN_FLIGHT:
				return IN_FLIGHT_EDEFAULT == null ? inFlight != null : !IN_FLIGHT_EDEFAULT.equals(inFlight);
			case RingstatePackage.QUEUE_ROW__POSTED:
				return posted != POSTED_EDEFAULT;
			case RingstatePackage.QUEUE_ROW__AVAIL_IDX:
				return AVAIL_IDX_EDEFAULT == null ? availIdx != null : !AVAIL_IDX_EDEFAULT.equals(availIdx);
			case RingstatePackage.QUEUE_ROW__USED_IDX:
				return USED_IDX_EDEFAULT == null ? usedIdx != null : !USED_IDX_EDEFAULT.equals(usedIdx);
			case RingstatePackage.QUEUE_ROW__RATE:
				return RATE_EDEFAULT == null ? rate != null : !RATE_EDEFAULT.equals(rate);
			case RingstatePackage.QUEUE_ROW__KICKS:
				return KICKS_EDEFAULT == null ? kicks != null : !KICKS_EDEFAULT.equals(kicks);
			case RingstatePackage.QUEUE_ROW__SUPPRESSED:
				return SUPPRESSED_EDEFAULT == null ? suppressed != null : !SUPPRESSED_EDEFAULT.equals(suppressed);
			case RingstatePackage.QUEUE_ROW__LAST_MOVEMENT:
				return LAST_MOVEMENT_EDEFAULT == null ? lastMovement != null : !LAST_MOVEMENT_EDEFAULT.equals(lastMovement);
			case RingstatePackage.QUEUE_ROW__BROKEN:
				return broken != BROKEN_EDEFAULT;
			case RingstatePackage.QUEUE_ROW__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case RingstatePackage.QUEUE_ROW__DIAGNOSIS:
				return DIAGNOSIS_EDEFAULT == null ? diagnosis != null : !DIAGNOSIS_EDEFAULT.equals(diagnosis);
			case RingstatePackage.QUEUE_ROW__DIAGNOSIS_TEXT:
				return DIAGNOSIS_TEXT_EDEFAULT == null ? diagnosisText != null : !DIAGNOSIS_TEXT_EDEFAULT.equals(diagnosisText);
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
		result.append(" (size: ");
		result.append(size);
		result.append(", inFlight: ");
		result.append(inFlight);
		result.append(", posted: ");
		result.append(posted);
		result.append(", availIdx: ");
		result.append(availIdx);
		result.append(", usedIdx: ");
		result.append(usedIdx);
		result.append(", rate: ");
		result.append(rate);
		result.append(", kicks: ");
		result.append(kicks);
		result.append(", suppressed: ");
		result.append(suppressed);
		result.append(", lastMovement: ");
		result.append(lastMovement);
		result.append(", broken: ");
		result.append(broken);
		result.append(", status: ");
		result.append(status);
		result.append(", diagnosis: ");
		result.append(diagnosis);
		result.append(", diagnosisText: ");
		result.append(diagnosisText);
		result.append(')');
		return result.toString();
	}

} //QueueRowImpl
