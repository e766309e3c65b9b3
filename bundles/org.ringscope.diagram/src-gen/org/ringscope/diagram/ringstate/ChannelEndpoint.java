/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel Endpoint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One end of a channel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.ChannelEndpoint#getCore <em>Core</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.ChannelEndpoint#getAddress <em>Address</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.ChannelEndpoint#getLife <em>Life</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getChannelEndpoint()
 * @model
 * @generated
 */
public interface ChannelEndpoint extends NamedState
{
	/**
	 * Returns the value of the '<em><b>Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core that it is on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' attribute.
	 * @see #setCore(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getChannelEndpoint_Core()
	 * @model
	 * @generated
	 */
	String getCore();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.ChannelEndpoint#getCore <em>Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' attribute.
	 * @see #getCore()
	 * @generated
	 */
	void setCore(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Long)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getChannelEndpoint_Address()
	 * @model
	 * @generated
	 */
	Long getAddress();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.ChannelEndpoint#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Long value);

	/**
	 * Returns the value of the '<em><b>Life</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.diagram.ringstate.Life}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it exists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Life</em>' attribute.
	 * @see org.ringscope.diagram.ringstate.Life
	 * @see #setLife(Life)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getChannelEndpoint_Life()
	 * @model
	 * @generated
	 */
	Life getLife();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.ChannelEndpoint#getLife <em>Life</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Life</em>' attribute.
	 * @see org.ringscope.diagram.ringstate.Life
	 * @see #getLife()
	 * @generated
	 */
	void setLife(Life value);

} // ChannelEndpoint
