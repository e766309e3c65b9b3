/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate.impl;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.diagram.ringstate.StateElement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>State Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class StateElementImpl extends MinimalEObjectImpl.Container implements StateElement
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StateElementImpl()
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
		return RingstatePackage.Literals.STATE_ELEMENT;
	}

} //StateElementImpl
