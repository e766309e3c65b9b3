/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workload</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of the things that a core does when the system runs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.Workload#getCore <em>Core</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.TopologyPackage#getWorkload()
 * @model abstract="true"
 * @generated
 */
public interface Workload extends EObject
{
	/**
	 * Returns the value of the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core that does it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' reference.
	 * @see #setCore(Core)
	 * @see org.ringscope.model.TopologyPackage#getWorkload_Core()
	 * @model required="true"
	 * @generated
	 */
	Core getCore();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Workload#getCore <em>Core</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' reference.
	 * @see #getCore()
	 * @generated
	 */
	void setCore(Core value);

} // Workload
