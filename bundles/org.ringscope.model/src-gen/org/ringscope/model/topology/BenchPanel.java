/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bench Panel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The host side of digital inputs, outputs and displays of control units: shows them, switches inputs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.BenchPanel#getBuses <em>Buses</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getBenchPanel()
 * @model
 * @generated
 */
public interface BenchPanel extends Task
{
	/**
	 * Returns the value of the '<em><b>Buses</b></em>' reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.RpmsgDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The RPMsg buses whose units it shows; all whose driver runs on its core if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buses</em>' reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getBenchPanel_Buses()
	 * @model
	 * @generated
	 */
	EList<RpmsgDevice> getBuses();

} // BenchPanel
