/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel Tree</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * RPMsg buses with their channels.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.ChannelTree#getBuses <em>Buses</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getChannelTree()
 * @model
 * @generated
 */
public interface ChannelTree extends StateElement
{
	/**
	 * Returns the value of the '<em><b>Buses</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.diagram.ringstate.Bus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of the topology.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buses</em>' containment reference list.
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getChannelTree_Buses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Bus> getBuses();

} // ChannelTree
