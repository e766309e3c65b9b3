/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Doorbell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An interrupt that one core raises at another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Doorbell#getFrom <em>From</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Doorbell#getTo <em>To</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Doorbell#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Doorbell#getDelay <em>Delay</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Doorbell#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getDoorbell()
 * @model
 * @generated
 */
public interface Doorbell extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core that rings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Core)
	 * @see org.ringscope.model.topology.TopologyPackage#getDoorbell_From()
	 * @model required="true"
	 * @generated
	 */
	Core getFrom();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Doorbell#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Core value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core that is interrupted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Core)
	 * @see org.ringscope.model.topology.TopologyPackage#getDoorbell_To()
	 * @model required="true"
	 * @generated
	 */
	Core getTo();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Doorbell#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Core value);

	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.DoorbellTrigger}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How rings become interrupts; edge if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' attribute.
	 * @see org.ringscope.model.topology.DoorbellTrigger
	 * @see #setTrigger(DoorbellTrigger)
	 * @see org.ringscope.model.topology.TopologyPackage#getDoorbell_Trigger()
	 * @model
	 * @generated
	 */
	DoorbellTrigger getTrigger();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Doorbell#getTrigger <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' attribute.
	 * @see org.ringscope.model.topology.DoorbellTrigger
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(DoorbellTrigger value);

	/**
	 * Returns the value of the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time from ringing to arrival; none if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay</em>' attribute.
	 * @see #setDelay(Duration)
	 * @see org.ringscope.model.topology.TopologyPackage#getDoorbell_Delay()
	 * @model dataType="org.ringscope.model.topology.Duration"
	 * @generated
	 */
	Duration getDelay();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Doorbell#getDelay <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay</em>' attribute.
	 * @see #getDelay()
	 * @generated
	 */
	void setDelay(Duration value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The channel of a mailbox that carries it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(MailboxChannel)
	 * @see org.ringscope.model.topology.TopologyPackage#getDoorbell_Channel()
	 * @model
	 * @generated
	 */
	MailboxChannel getChannel();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Doorbell#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(MailboxChannel value);

} // Doorbell
