/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import java.time.Duration;

import org.ringscope.model.type.SizeMix;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Traffic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a task sends: how often, how large and what.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Traffic#getCount <em>Count</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Traffic#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Traffic#getBurst <em>Burst</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Traffic#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Traffic#getPayload <em>Payload</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Traffic#getText <em>Text</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Traffic#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getTraffic()
 * @model abstract="true"
 * @generated
 */
public interface Traffic extends Element
{
	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages or requests before it ends, 0 never ends; 100 if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getTraffic_Count()
	 * @model
	 * @generated
	 */
	Integer getCount();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Traffic#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time from one burst to the next; as fast as the other side takes them if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(Duration)
	 * @see org.ringscope.model.topology.TopologyPackage#getTraffic_Period()
	 * @model dataType="org.ringscope.model.topology.Duration"
	 * @generated
	 */
	Duration getPeriod();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Traffic#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Duration value);

	/**
	 * Returns the value of the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many leave in one burst; 1 if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Burst</em>' attribute.
	 * @see #setBurst(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getTraffic_Burst()
	 * @model
	 * @generated
	 */
	Integer getBurst();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Traffic#getBurst <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Burst</em>' attribute.
	 * @see #getBurst()
	 * @generated
	 */
	void setBurst(Integer value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of each: 64, a range 16..496, or a mix 16:3,496:1 in which small ones are three times as many; 16, or what fits the kind of task, if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(SizeMix)
	 * @see org.ringscope.model.topology.TopologyPackage#getTraffic_Size()
	 * @model dataType="org.ringscope.model.topology.SizeMix"
	 * @generated
	 */
	SizeMix getSize();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Traffic#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(SizeMix value);

	/**
	 * Returns the value of the '<em><b>Payload</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.Payload}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the bytes are; numbers in sequence if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payload</em>' attribute.
	 * @see org.ringscope.model.topology.Payload
	 * @see #setPayload(Payload)
	 * @see org.ringscope.model.topology.TopologyPackage#getTraffic_Payload()
	 * @model
	 * @generated
	 */
	Payload getPayload();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Traffic#getPayload <em>Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payload</em>' attribute.
	 * @see org.ringscope.model.topology.Payload
	 * @see #getPayload()
	 * @generated
	 */
	void setPayload(Payload value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it sends where the payload is text; "hello world!" if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getTraffic_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Traffic#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where random sizes and bytes begin; 1 if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(Long)
	 * @see org.ringscope.model.topology.TopologyPackage#getTraffic_Seed()
	 * @model dataType="org.ringscope.model.topology.UInt32"
	 * @generated
	 */
	Long getSeed();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Traffic#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(Long value);

} // Traffic
