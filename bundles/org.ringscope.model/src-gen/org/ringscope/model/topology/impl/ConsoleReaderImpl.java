/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import org.eclipse.emf.ecore.EClass;

import org.ringscope.model.topology.ConsoleReader;
import org.ringscope.model.topology.TopologyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Console Reader</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ConsoleReaderImpl extends DeviceTaskImpl implements ConsoleReader
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsoleReaderImpl()
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
		return TopologyPackage.Literals.CONSOLE_READER;
	}

} //ConsoleReaderImpl
