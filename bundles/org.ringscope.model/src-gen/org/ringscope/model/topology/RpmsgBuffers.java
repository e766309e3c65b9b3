/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rpmsg Buffers</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Message buffers of an RPMsg bus, one behind the other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.RpmsgBuffers#getCount <em>Count</em>}</li>
 *   <li>{@link org.ringscope.model.topology.RpmsgBuffers#getSize <em>Size</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getRpmsgBuffers()
 * @model
 * @generated
 */
public interface RpmsgBuffers extends Placed
{
	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buffers of both directions together; as many as both queues have entries if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getRpmsgBuffers_Count()
	 * @model
	 * @generated
	 */
	Integer getCount();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.RpmsgBuffers#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of one buffer, header of 16 bytes included; 512 if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getRpmsgBuffers_Size()
	 * @model
	 * @generated
	 */
	Integer getSize();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.RpmsgBuffers#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Integer value);

} // RpmsgBuffers
