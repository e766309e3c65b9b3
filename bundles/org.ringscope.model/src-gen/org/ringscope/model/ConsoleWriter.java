/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Console Writer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Prints a line over and over on a virtio console, one byte in one buffer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.ConsoleWriter#getDevice <em>Device</em>}</li>
 *   <li>{@link org.ringscope.model.ConsoleWriter#getText <em>Text</em>}</li>
 *   <li>{@link org.ringscope.model.ConsoleWriter#getStartMillis <em>Start Millis</em>}</li>
 *   <li>{@link org.ringscope.model.ConsoleWriter#getByteMillis <em>Byte Millis</em>}</li>
 *   <li>{@link org.ringscope.model.ConsoleWriter#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.TopologyPackage#getConsoleWriter()
 * @model
 * @generated
 */
public interface ConsoleWriter extends Workload
{
	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The console; its driver side runs on this core.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(VirtioDevice)
	 * @see org.ringscope.model.TopologyPackage#getConsoleWriter_Device()
	 * @model required="true"
	 * @generated
	 */
	VirtioDevice getDevice();

	/**
	 * Sets the value of the '{@link org.ringscope.model.ConsoleWriter#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(VirtioDevice value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line without time stamp and line feed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.ringscope.model.TopologyPackage#getConsoleWriter_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.ringscope.model.ConsoleWriter#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Start Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Run time at which the first line begins, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Millis</em>' attribute.
	 * @see #setStartMillis(long)
	 * @see org.ringscope.model.TopologyPackage#getConsoleWriter_StartMillis()
	 * @model
	 * @generated
	 */
	long getStartMillis();

	/**
	 * Sets the value of the '{@link org.ringscope.model.ConsoleWriter#getStartMillis <em>Start Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Millis</em>' attribute.
	 * @see #getStartMillis()
	 * @generated
	 */
	void setStartMillis(long value);

	/**
	 * Returns the value of the '<em><b>Byte Millis</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the writer looks whether its byte has come back, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Byte Millis</em>' attribute.
	 * @see #setByteMillis(long)
	 * @see org.ringscope.model.TopologyPackage#getConsoleWriter_ByteMillis()
	 * @model default="20"
	 * @generated
	 */
	long getByteMillis();

	/**
	 * Sets the value of the '{@link org.ringscope.model.ConsoleWriter#getByteMillis <em>Byte Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Byte Millis</em>' attribute.
	 * @see #getByteMillis()
	 * @generated
	 */
	void setByteMillis(long value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines to print; 0 never ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute.
	 * @see #setLines(int)
	 * @see org.ringscope.model.TopologyPackage#getConsoleWriter_Lines()
	 * @model
	 * @generated
	 */
	int getLines();

	/**
	 * Sets the value of the '{@link org.ringscope.model.ConsoleWriter#getLines <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lines</em>' attribute.
	 * @see #getLines()
	 * @generated
	 */
	void setLines(int value);

} // ConsoleWriter
