/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happens to a part of the system while it runs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Step#getAt <em>At</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Step#getAction <em>Action</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Step#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getStep()
 * @model
 * @generated
 */
public interface Step extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Run time at which it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Duration)
	 * @see org.ringscope.model.topology.TopologyPackage#getStep_At()
	 * @model dataType="org.ringscope.model.topology.Duration" required="true"
	 * @generated
	 */
	Duration getAt();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Step#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Duration value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.StepAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see org.ringscope.model.topology.StepAction
	 * @see #setAction(StepAction)
	 * @see org.ringscope.model.topology.TopologyPackage#getStep_Action()
	 * @model
	 * @generated
	 */
	StepAction getAction();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Step#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see org.ringscope.model.topology.StepAction
	 * @see #getAction()
	 * @generated
	 */
	void setAction(StepAction value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it happens to: a core, a task or an endpoint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(StepTarget)
	 * @see org.ringscope.model.topology.TopologyPackage#getStep_Target()
	 * @model required="true"
	 * @generated
	 */
	StepTarget getTarget();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Step#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(StepTarget value);

} // Step
