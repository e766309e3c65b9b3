/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import java.time.Duration;

import org.ringscope.model.type.Address;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User Endpoint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A program in user space that opens the character device of an endpoint, writes and reads: as with rpmsg_char of Linux.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.UserEndpoint#getDestination <em>Destination</em>}</li>
 *   <li>{@link org.ringscope.model.topology.UserEndpoint#getNonBlocking <em>Non Blocking</em>}</li>
 *   <li>{@link org.ringscope.model.topology.UserEndpoint#getWork <em>Work</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getUserEndpoint()
 * @model
 * @generated
 */
public interface UserEndpoint extends EndpointTask, Traffic
{
	/**
	 * Returns the value of the '<em><b>Destination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address that it writes to; that of the other end of its channel if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Destination</em>' attribute.
	 * @see #setDestination(Address)
	 * @see org.ringscope.model.topology.TopologyPackage#getUserEndpoint_Destination()
	 * @model dataType="org.ringscope.model.topology.Address"
	 * @generated
	 */
	Address getDestination();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.UserEndpoint#getDestination <em>Destination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Destination</em>' attribute.
	 * @see #getDestination()
	 * @generated
	 */
	void setDestination(Address value);

	/**
	 * Returns the value of the '<em><b>Non Blocking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether calls that would wait fail at once instead; false if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Blocking</em>' attribute.
	 * @see #setNonBlocking(Boolean)
	 * @see org.ringscope.model.topology.TopologyPackage#getUserEndpoint_NonBlocking()
	 * @model
	 * @generated
	 */
	Boolean getNonBlocking();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.UserEndpoint#getNonBlocking <em>Non Blocking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Blocking</em>' attribute.
	 * @see #getNonBlocking()
	 * @generated
	 */
	void setNonBlocking(Boolean value);

	/**
	 * Returns the value of the '<em><b>Work</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that its reader needs for each message; none if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Work</em>' attribute.
	 * @see #setWork(Duration)
	 * @see org.ringscope.model.topology.TopologyPackage#getUserEndpoint_Work()
	 * @model dataType="org.ringscope.model.topology.Duration"
	 * @generated
	 */
	Duration getWork();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.UserEndpoint#getWork <em>Work</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Work</em>' attribute.
	 * @see #getWork()
	 * @generated
	 */
	void setWork(Duration value);

} // UserEndpoint
