/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.Payload;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.Traffic;

import org.ringscope.model.type.SizeMix;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Can Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.CanNodeImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CanNodeImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CanNodeImpl#getBurst <em>Burst</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CanNodeImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CanNodeImpl#getPayload <em>Payload</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CanNodeImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CanNodeImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CanNodeImpl#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CanNodeImpl#getExtended <em>Extended</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CanNodeImpl#getFd <em>Fd</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CanNodeImpl extends EndpointTaskImpl implements CanNode
{
	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected Integer count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final Duration PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected Duration period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getBurst() <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurst()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BURST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBurst() <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurst()
	 * @generated
	 * @ordered
	 */
	protected Integer burst = BURST_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final SizeMix SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected SizeMix size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPayload() <em>Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayload()
	 * @generated
	 * @ordered
	 */
	protected static final Payload PAYLOAD_EDEFAULT = Payload.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getPayload() <em>Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayload()
	 * @generated
	 * @ordered
	 */
	protected Payload payload = PAYLOAD_EDEFAULT;

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
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final Long SEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected Long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getIdentifier() <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifier()
	 * @generated
	 * @ordered
	 */
	protected static final Long IDENTIFIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdentifier() <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifier()
	 * @generated
	 * @ordered
	 */
	protected Long identifier = IDENTIFIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtended() <em>Extended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtended()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean EXTENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExtended() <em>Extended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtended()
	 * @generated
	 * @ordered
	 */
	protected Boolean extended = EXTENDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFd() <em>Fd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFd()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFd() <em>Fd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFd()
	 * @generated
	 * @ordered
	 */
	protected Boolean fd = FD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CanNodeImpl()
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
		return TopologyPackage.Literals.CAN_NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCount()
	{
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(Integer newCount)
	{
		Integer oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_NODE__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getPeriod()
	{
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(Duration newPeriod)
	{
		Duration oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_NODE__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBurst()
	{
		return burst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBurst(Integer newBurst)
	{
		Integer oldBurst = burst;
		burst = newBurst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_NODE__BURST, oldBurst, burst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SizeMix getSize()
	{
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(SizeMix newSize)
	{
		SizeMix oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_NODE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Payload getPayload()
	{
		return payload;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPayload(Payload newPayload)
	{
		Payload oldPayload = payload;
		payload = newPayload == null ? PAYLOAD_EDEFAULT : newPayload;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_NODE__PAYLOAD, oldPayload, payload));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_NODE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSeed()
	{
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(Long newSeed)
	{
		Long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_NODE__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getIdentifier()
	{
		return identifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifier(Long newIdentifier)
	{
		Long oldIdentifier = identifier;
		identifier = newIdentifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_NODE__IDENTIFIER, oldIdentifier, identifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getExtended()
	{
		return extended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtended(Boolean newExtended)
	{
		Boolean oldExtended = extended;
		extended = newExtended;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_NODE__EXTENDED, oldExtended, extended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFd()
	{
		return fd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFd(Boolean newFd)
	{
		Boolean oldFd = fd;
		fd = newFd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CAN_NODE__FD, oldFd, fd));
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
			case TopologyPackage.CAN_NODE__COUNT:
				return getCount();
			case TopologyPackage.CAN_NODE__PERIOD:
				return getPeriod();
			case TopologyPackage.CAN_NODE__BURST:
				return getBurst();
			case TopologyPackage.CAN_NODE__SIZE:
				return getSize();
			case TopologyPackage.CAN_NODE__PAYLOAD:
				return getPayload();
			case TopologyPackage.CAN_NODE__TEXT:
				return getText();
			case TopologyPackage.CAN_NODE__SEED:
				return getSeed();
			case TopologyPackage.CAN_NODE__IDENTIFIER:
				return getIdentifier();
			case TopologyPackage.CAN_NODE__EXTENDED:
				return getExtended();
			case TopologyPackage.CAN_NODE__FD:
				return getFd();
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
			case TopologyPackage.CAN_NODE__COUNT:
				setCount((Integer)newValue);
				return;
			case TopologyPackage.CAN_NODE__PERIOD:
				setPeriod((Duration)newValue);
				return;
			case TopologyPackage.CAN_NODE__BURST:
				setBurst((Integer)newValue);
				return;
			case TopologyPackage.CAN_NODE__SIZE:
				setSize((SizeMix)newValue);
				return;
			case TopologyPackage.CAN_NODE__PAYLOAD:
				setPayload((Payload)newValue);
				return;
			case TopologyPackage.CAN_NODE__TEXT:
				setText((String)newValue);
				return;
			case TopologyPackage.CAN_NODE__SEED:
				setSeed((Long)newValue);
				return;
			case TopologyPackage.CAN_NODE__IDENTIFIER:
				setIdentifier((Long)newValue);
				return;
			case TopologyPackage.CAN_NODE__EXTENDED:
				setExtended((Boolean)newValue);
				return;
			case TopologyPackage.CAN_NODE__FD:
				setFd((Boolean)newValue);
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
			case TopologyPackage.CAN_NODE__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case TopologyPackage.CAN_NODE__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case TopologyPackage.CAN_NODE__BURST:
				setBurst(BURST_EDEFAULT);
				return;
			case TopologyPackage.CAN_NODE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case TopologyPackage.CAN_NODE__PAYLOAD:
				setPayload(PAYLOAD_EDEFAULT);
				return;
			case TopologyPackage.CAN_NODE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case TopologyPackage.CAN_NODE__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case TopologyPackage.CAN_NODE__IDENTIFIER:
				setIdentifier(IDENTIFIER_EDEFAULT);
				return;
			case TopologyPackage.CAN_NODE__EXTENDED:
				setExtended(EXTENDED_EDEFAULT);
				return;
			case TopologyPackage.CAN_NODE__FD:
				setFd(FD_EDEFAULT);
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
			case TopologyPackage.CAN_NODE__COUNT:
				return COUNT_EDEFAULT == null ? count != null : !COUNT_EDEFAULT.equals(count);
			case TopologyPackage.CAN_NODE__PERIOD:
				return PERIOD_EDEFAULT == null ? period != null : !PERIOD_EDEFAULT.equals(period);
			case TopologyPackage.CAN_NODE__BURST:
				return BURST_EDEFAULT == null ? burst != null : !BURST_EDEFAULT.equals(burst);
			case TopologyPackage.CAN_NODE__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case TopologyPackage.CAN_NODE__PAYLOAD:
				return payload != PAYLOAD_EDEFAULT;
			case TopologyPackage.CAN_NODE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case TopologyPackage.CAN_NODE__SEED:
				return SEED_EDEFAULT == null ? seed != null : !SEED_EDEFAULT.equals(seed);
			case TopologyPackage.CAN_NODE__IDENTIFIER:
				return IDENTIFIER_EDEFAULT == null ? identifier != null : !IDENTIFIER_EDEFAULT.equals(identifier);
			case TopologyPackage.CAN_NODE__EXTENDED:
				return EXTENDED_EDEFAULT == null ? extended != null : !EXTENDED_EDEFAULT.equals(extended);
			case TopologyPackage.CAN_NODE__FD:
				return FD_EDEFAULT == null ? fd != null : !FD_EDEFAULT.equals(fd);
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
		if (baseClass == Traffic.class)
		{
			switch (derivedFeatureID)
			{
				case TopologyPackage.CAN_NODE__COUNT: return TopologyPackage.TRAFFIC__COUNT;
				case TopologyPackage.CAN_NODE__PERIOD: return TopologyPackage.TRAFFIC__PERIOD;
				case TopologyPackage.CAN_NODE__BURST: return TopologyPackage.TRAFFIC__BURST;
				case TopologyPackage.CAN_NODE__SIZE: return TopologyPackage.TRAFFIC__SIZE;
				case TopologyPackage.CAN_NODE__PAYLOAD: return TopologyPackage.TRAFFIC__PAYLOAD;
				case TopologyPackage.CAN_NODE__TEXT: return TopologyPackage.TRAFFIC__TEXT;
				case TopologyPackage.CAN_NODE__SEED: return TopologyPackage.TRAFFIC__SEED;
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
		if (baseClass == Traffic.class)
		{
			switch (baseFeatureID)
			{
				case TopologyPackage.TRAFFIC__COUNT: return TopologyPackage.CAN_NODE__COUNT;
				case TopologyPackage.TRAFFIC__PERIOD: return TopologyPackage.CAN_NODE__PERIOD;
				case TopologyPackage.TRAFFIC__BURST: return TopologyPackage.CAN_NODE__BURST;
				case TopologyPackage.TRAFFIC__SIZE: return TopologyPackage.CAN_NODE__SIZE;
				case TopologyPackage.TRAFFIC__PAYLOAD: return TopologyPackage.CAN_NODE__PAYLOAD;
				case TopologyPackage.TRAFFIC__TEXT: return TopologyPackage.CAN_NODE__TEXT;
				case TopologyPackage.TRAFFIC__SEED: return TopologyPackage.CAN_NODE__SEED;
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
		result.append(" (count: ");
		result.append(count);
		result.append(", period: ");
		result.append(period);
		result.append(", burst: ");
		result.append(burst);
		result.append(", size: ");
		result.append(size);
		result.append(", payload: ");
		result.append(payload);
		result.append(", text: ");
		result.append(text);
		result.append(", seed: ");
		result.append(seed);
		result.append(", identifier: ");
		result.append(identifier);
		result.append(", extended: ");
		result.append(extended);
		result.append(", fd: ");
		result.append(fd);
		result.append(')');
		return result.toString();
	}

} //CanNodeImpl
