/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Net Hub</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Joins network devices: what one driver sends, the others receive.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.NetHub#getPorts <em>Ports</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getNetHub()
 * @model
 * @generated
 */
public interface NetHub extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Ports</b></em>' reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.NetDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The devices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ports</em>' reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getNetHub_Ports()
	 * @model
	 * @generated
	 */
	EList<NetDevice> getPorts();

} // NetHub
