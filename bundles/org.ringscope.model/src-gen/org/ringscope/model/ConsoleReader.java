/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Console Reader</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The device side of a virtio console: prints its configuration and then every line that arrives.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.ConsoleReader#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.TopologyPackage#getConsoleReader()
 * @model
 * @generated
 */
public interface ConsoleReader extends Workload
{
	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The console; its device side runs on this core.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(VirtioDevice)
	 * @see org.ringscope.model.TopologyPackage#getConsoleReader_Device()
	 * @model required="true"
	 * @generated
	 */
	VirtioDevice getDevice();

	/**
	 * Sets the value of the '{@link org.ringscope.model.ConsoleReader#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(VirtioDevice value);

} // ConsoleReader
