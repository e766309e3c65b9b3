/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remoteproc</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A vdev entry in the resource table of the device side's firmware.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Remoteproc#getVdev <em>Vdev</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getRemoteproc()
 * @model
 * @generated
 */
public interface Remoteproc extends Transport
{
	/**
	 * Returns the value of the '<em><b>Vdev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number among the vdev entries of the table; by the order of names if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vdev</em>' attribute.
	 * @see #setVdev(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getRemoteproc_Vdev()
	 * @model
	 * @generated
	 */
	Integer getVdev();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Remoteproc#getVdev <em>Vdev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vdev</em>' attribute.
	 * @see #getVdev()
	 * @generated
	 */
	void setVdev(Integer value);

} // Remoteproc
