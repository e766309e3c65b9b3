/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Message End</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The sending or the reception of a message.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.MessageEnd#getMessage <em>Message</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.MessageEnd#isReception <em>Reception</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getMessageEnd()
 * @model
 * @generated
 */
public interface MessageEnd extends StateElement
{
	/**
	 * Returns the value of the '<em><b>Message</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The message.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' reference.
	 * @see #setMessage(FlowMessage)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getMessageEnd_Message()
	 * @model resolveProxies="false"
	 * @generated
	 */
	FlowMessage getMessage();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.MessageEnd#getMessage <em>Message</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' reference.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(FlowMessage value);

	/**
	 * Returns the value of the '<em><b>Reception</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the reception.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reception</em>' attribute.
	 * @see #setReception(boolean)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getMessageEnd_Reception()
	 * @model
	 * @generated
	 */
	boolean isReception();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.MessageEnd#isReception <em>Reception</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reception</em>' attribute.
	 * @see #isReception()
	 * @generated
	 */
	void setReception(boolean value);

} // MessageEnd
