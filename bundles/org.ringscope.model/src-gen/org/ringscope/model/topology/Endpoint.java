/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.ringscope.model.type.Address;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Endpoint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One end of RPMsg channels: an address on a bus.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Endpoint#getBus <em>Bus</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Endpoint#getService <em>Service</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Endpoint#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getEndpoint()
 * @model
 * @generated
 */
public interface Endpoint extends StepTarget
{
	/**
	 * Returns the value of the '<em><b>Bus</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bus</em>' reference.
	 * @see #setBus(RpmsgDevice)
	 * @see org.ringscope.model.topology.TopologyPackage#getEndpoint_Bus()
	 * @model required="true"
	 * @generated
	 */
	RpmsgDevice getBus();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Endpoint#getBus <em>Bus</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus</em>' reference.
	 * @see #getBus()
	 * @generated
	 */
	void setBus(RpmsgDevice value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that it announces or waits for; if left out, that of its channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' attribute.
	 * @see #setService(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getEndpoint_Service()
	 * @model
	 * @generated
	 */
	String getService();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Endpoint#getService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' attribute.
	 * @see #getService()
	 * @generated
	 */
	void setService(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RPMsg address; if left out, it is assigned at run time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Address)
	 * @see org.ringscope.model.topology.TopologyPackage#getEndpoint_Address()
	 * @model dataType="org.ringscope.model.topology.Address"
	 * @generated
	 */
	Address getAddress();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Endpoint#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Address value);

} // Endpoint
