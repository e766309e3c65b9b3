/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rpmsg Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named service and the endpoints that speak over it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.RpmsgChannel#getService <em>Service</em>}</li>
 *   <li>{@link org.ringscope.model.topology.RpmsgChannel#getEnds <em>Ends</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getRpmsgChannel()
 * @model
 * @generated
 */
public interface RpmsgChannel extends Element
{
	/**
	 * Returns the value of the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name on the wire, at most 31 characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' attribute.
	 * @see #setService(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getRpmsgChannel_Service()
	 * @model required="true"
	 * @generated
	 */
	String getService();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.RpmsgChannel#getService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' attribute.
	 * @see #getService()
	 * @generated
	 */
	void setService(String value);

	/**
	 * Returns the value of the '<em><b>Ends</b></em>' reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.Endpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ends of the channel; one where the other is made at run time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getRpmsgChannel_Ends()
	 * @model required="true" upper="2"
	 * @generated
	 */
	EList<Endpoint> getEnds();

} // RpmsgChannel
