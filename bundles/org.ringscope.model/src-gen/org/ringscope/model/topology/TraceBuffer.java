/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.ringscope.model.type.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trace Buffer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A log buffer of a firmware, an RSC_TRACE entry of its resource table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.TraceBuffer#getSize <em>Size</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getTraceBuffer()
 * @model
 * @generated
 */
public interface TraceBuffer extends NamedElement, Placed
{
	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Size)
	 * @see org.ringscope.model.topology.TopologyPackage#getTraceBuffer_Size()
	 * @model dataType="org.ringscope.model.topology.Size"
	 * @generated
	 */
	Size getSize();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.TraceBuffer#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Size value);

} // TraceBuffer
