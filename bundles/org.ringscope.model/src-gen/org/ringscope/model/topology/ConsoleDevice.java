/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Console Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A serial port (virtio device 3).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.ConsoleDevice#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.ringscope.model.topology.ConsoleDevice#getRows <em>Rows</em>}</li>
 *   <li>{@link org.ringscope.model.topology.ConsoleDevice#getPorts <em>Ports</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getConsoleDevice()
 * @model
 * @generated
 */
public interface ConsoleDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the console in characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' attribute.
	 * @see #setColumns(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getConsoleDevice_Columns()
	 * @model
	 * @generated
	 */
	Integer getColumns();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.ConsoleDevice#getColumns <em>Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Columns</em>' attribute.
	 * @see #getColumns()
	 * @generated
	 */
	void setColumns(Integer value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of the console in characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' attribute.
	 * @see #setRows(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getConsoleDevice_Rows()
	 * @model
	 * @generated
	 */
	Integer getRows();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.ConsoleDevice#getRows <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows</em>' attribute.
	 * @see #getRows()
	 * @generated
	 */
	void setRows(Integer value);

	/**
	 * Returns the value of the '<em><b>Ports</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ports of a device that offers MULTIPORT.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ports</em>' attribute.
	 * @see #setPorts(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getConsoleDevice_Ports()
	 * @model
	 * @generated
	 */
	Integer getPorts();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.ConsoleDevice#getPorts <em>Ports</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ports</em>' attribute.
	 * @see #getPorts()
	 * @generated
	 */
	void setPorts(Integer value);

} // ConsoleDevice
