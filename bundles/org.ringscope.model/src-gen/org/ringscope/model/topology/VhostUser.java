/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vhost User</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A process serves the device over a socket.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.VhostUser#getSocket <em>Socket</em>}</li>
 *   <li>{@link org.ringscope.model.topology.VhostUser#getListens <em>Listens</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getVhostUser()
 * @model
 * @generated
 */
public interface VhostUser extends Transport
{
	/**
	 * Returns the value of the '<em><b>Socket</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the socket.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Socket</em>' attribute.
	 * @see #setSocket(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getVhostUser_Socket()
	 * @model
	 * @generated
	 */
	String getSocket();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.VhostUser#getSocket <em>Socket</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Socket</em>' attribute.
	 * @see #getSocket()
	 * @generated
	 */
	void setSocket(String value);

	/**
	 * Returns the value of the '<em><b>Listens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the device side listens and the driver side connects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Listens</em>' attribute.
	 * @see #setListens(Boolean)
	 * @see org.ringscope.model.topology.TopologyPackage#getVhostUser_Listens()
	 * @model
	 * @generated
	 */
	Boolean getListens();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.VhostUser#getListens <em>Listens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Listens</em>' attribute.
	 * @see #getListens()
	 * @generated
	 */
	void setListens(Boolean value);

} // VhostUser
