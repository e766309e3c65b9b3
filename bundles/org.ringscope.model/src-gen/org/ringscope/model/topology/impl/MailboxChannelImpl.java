/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import org.eclipse.emf.ecore.EClass;

import org.ringscope.model.topology.MailboxChannel;
import org.ringscope.model.topology.TopologyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mailbox Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class MailboxChannelImpl extends NamedElementImpl implements MailboxChannel
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MailboxChannelImpl()
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
		return TopologyPackage.Literals.MAILBOX_CHANNEL;
	}

} //MailboxChannelImpl
