/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mailbox Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One channel of a mailbox.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ringscope.model.topology.TopologyPackage#getMailboxChannel()
 * @model
 * @generated
 */
public interface MailboxChannel extends NamedElement
{
} // MailboxChannel
