/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Digital Io</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Digital inputs and outputs of a control unit, told and set over an endpoint.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.DigitalIo#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.ringscope.model.topology.DigitalIo#getOutputs <em>Outputs</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getDigitalIo()
 * @model
 * @generated
 */
public interface DigitalIo extends EndpointTask
{
	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many lines it reads; 8 if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' attribute.
	 * @see #setInputs(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getDigitalIo_Inputs()
	 * @model
	 * @generated
	 */
	Integer getInputs();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.DigitalIo#getInputs <em>Inputs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inputs</em>' attribute.
	 * @see #getInputs()
	 * @generated
	 */
	void setInputs(Integer value);

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many lines it drives; 8 if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outputs</em>' attribute.
	 * @see #setOutputs(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getDigitalIo_Outputs()
	 * @model
	 * @generated
	 */
	Integer getOutputs();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.DigitalIo#getOutputs <em>Outputs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outputs</em>' attribute.
	 * @see #getOutputs()
	 * @generated
	 */
	void setOutputs(Integer value);

} // DigitalIo
