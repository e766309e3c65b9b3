/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Console Writer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Prints a line over and over on a virtio console whose driver side runs on this core, one byte in one buffer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.ConsoleWriter#getText <em>Text</em>}</li>
 *   <li>{@link org.ringscope.model.topology.ConsoleWriter#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.ringscope.model.topology.ConsoleWriter#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getConsoleWriter()
 * @model
 * @generated
 */
public interface ConsoleWriter extends DeviceTask
{
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line without time stamp and line feed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getConsoleWriter_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.ConsoleWriter#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the writer looks whether its byte has come back; 20ms if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(Duration)
	 * @see org.ringscope.model.topology.TopologyPackage#getConsoleWriter_Period()
	 * @model dataType="org.ringscope.model.topology.Duration"
	 * @generated
	 */
	Duration getPeriod();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.ConsoleWriter#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Duration value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines to print; 0, and if left out, never ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute.
	 * @see #setLines(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getConsoleWriter_Lines()
	 * @model
	 * @generated
	 */
	Integer getLines();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.ConsoleWriter#getLines <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lines</em>' attribute.
	 * @see #getLines()
	 * @generated
	 */
	void setLines(Integer value);

} // ConsoleWriter
