/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Replier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Answers each request with a message of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Replier#getWork <em>Work</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getReplier()
 * @model
 * @generated
 */
public interface Replier extends EndpointTask, Traffic
{
	/**
	 * Returns the value of the '<em><b>Work</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that it needs for each request; none if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Work</em>' attribute.
	 * @see #setWork(Duration)
	 * @see org.ringscope.model.topology.TopologyPackage#getReplier_Work()
	 * @model dataType="org.ringscope.model.topology.Duration"
	 * @generated
	 */
	Duration getWork();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Replier#getWork <em>Work</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Work</em>' attribute.
	 * @see #getWork()
	 * @generated
	 */
	void setWork(Duration value);

} // Replier
