/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Requester</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sends requests and waits for the answer to each.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Requester#getTimeout <em>Timeout</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getRequester()
 * @model
 * @generated
 */
public interface Requester extends EndpointTask, Traffic
{
	/**
	 * Returns the value of the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it waits for an answer before it counts as lost; 1s if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeout</em>' attribute.
	 * @see #setTimeout(Duration)
	 * @see org.ringscope.model.topology.TopologyPackage#getRequester_Timeout()
	 * @model dataType="org.ringscope.model.topology.Duration"
	 * @generated
	 */
	Duration getTimeout();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Requester#getTimeout <em>Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout</em>' attribute.
	 * @see #getTimeout()
	 * @generated
	 */
	void setTimeout(Duration value);

} // Requester
