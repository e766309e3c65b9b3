/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Firmware</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The software of a core as remoteproc sees it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Firmware#getImage <em>Image</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Firmware#getResourceTable <em>Resource Table</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Firmware#getTraces <em>Traces</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getFirmware()
 * @model
 * @generated
 */
public interface Firmware extends Element
{
	/**
	 * Returns the value of the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ELF file, relative to this file; if left out, a small one is made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image</em>' attribute.
	 * @see #setImage(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getFirmware_Image()
	 * @model
	 * @generated
	 */
	String getImage();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Firmware#getImage <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' attribute.
	 * @see #getImage()
	 * @generated
	 */
	void setImage(String value);

	/**
	 * Returns the value of the '<em><b>Resource Table</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the resource table lies in memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resource Table</em>' containment reference.
	 * @see #setResourceTable(ResourceTable)
	 * @see org.ringscope.model.topology.TopologyPackage#getFirmware_ResourceTable()
	 * @model containment="true"
	 * @generated
	 */
	ResourceTable getResourceTable();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Firmware#getResourceTable <em>Resource Table</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource Table</em>' containment reference.
	 * @see #getResourceTable()
	 * @generated
	 */
	void setResourceTable(ResourceTable value);

	/**
	 * Returns the value of the '<em><b>Traces</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.TraceBuffer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Log buffers of the firmware.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Traces</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getFirmware_Traces()
	 * @model containment="true"
	 * @generated
	 */
	EList<TraceBuffer> getTraces();

} // Firmware
