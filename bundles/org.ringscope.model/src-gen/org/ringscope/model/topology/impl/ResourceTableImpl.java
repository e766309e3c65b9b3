/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import org.eclipse.emf.ecore.EClass;

import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.TopologyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Resource Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ResourceTableImpl extends PlacedImpl implements ResourceTable
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResourceTableImpl()
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
		return TopologyPackage.Literals.RESOURCE_TABLE;
	}

} //ResourceTableImpl
