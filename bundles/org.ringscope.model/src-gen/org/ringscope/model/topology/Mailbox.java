/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mailbox</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A mailbox, messaging unit or event controller, which carries doorbells.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Mailbox#getHardware <em>Hardware</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Mailbox#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getMailbox()
 * @model
 * @generated
 */
public interface Mailbox extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Hardware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit as its maker or a device tree calls it: fsl,imx8qxp-mu.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hardware</em>' attribute.
	 * @see #setHardware(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getMailbox_Hardware()
	 * @model
	 * @generated
	 */
	String getHardware();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Mailbox#getHardware <em>Hardware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hardware</em>' attribute.
	 * @see #getHardware()
	 * @generated
	 */
	void setHardware(String value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.MailboxChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its channels, or FIFOs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getMailbox_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<MailboxChannel> getChannels();

} // Mailbox
