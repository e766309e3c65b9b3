/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
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
 *   <li>{@link org.ringscope.model.topology.Task#getStart <em>Start</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getTask()
 * @model abstract="true"
 * @generated
 */
public interface Task extends StepTarget
{
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Run time at which it begins; at once if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Duration)
	 * @see org.ringscope.model.topology.TopologyPackage#getTask_Start()
	 * @model dataType="org.ringscope.model.topology.Duration"
	 * @generated
	 */
	Duration getStart();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Task#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Duration value);

} // Task
