/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An RPMsg channel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.Channel#getLife <em>Life</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Channel#getSince <em>Since</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Channel#getEndpoints <em>Endpoints</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getChannel()
 * @model
 * @generated
 */
public interface Channel extends NamedState
{
	/**
	 * Returns the value of the '<em><b>Life</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.diagram.ringstate.Life}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the name service said of it last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Life</em>' attribute.
	 * @see org.ringscope.diagram.ringstate.Life
	 * @see #setLife(Life)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getChannel_Life()
	 * @model
	 * @generated
	 */
	Life getLife();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Channel#getLife <em>Life</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Life</em>' attribute.
	 * @see org.ringscope.diagram.ringstate.Life
	 * @see #getLife()
	 * @generated
	 */
	void setLife(Life value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getChannel_Since()
	 * @model
	 * @generated
	 */
	String getSince();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Channel#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(String value);

	/**
	 * Returns the value of the '<em><b>Endpoints</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.diagram.ringstate.ChannelEndpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its two ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoints</em>' containment reference list.
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getChannel_Endpoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<ChannelEndpoint> getEndpoints();

} // Channel
