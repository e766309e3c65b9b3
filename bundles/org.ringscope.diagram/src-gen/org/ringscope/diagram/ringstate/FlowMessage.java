/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flow Message</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A message in the window. Not set where the window is not full yet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.FlowMessage#getPosition <em>Position</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.FlowMessage#getRow <em>Row</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.FlowMessage#getFrom <em>From</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.FlowMessage#getTo <em>To</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.FlowMessage#getText <em>Text</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.FlowMessage#getQueue <em>Queue</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.FlowMessage#getSent <em>Sent</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.FlowMessage#getReceived <em>Received</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.FlowMessage#getLatency <em>Latency</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.FlowMessage#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getFlowMessage()
 * @model
 * @generated
 */
public interface FlowMessage extends StateElement
{
	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the window, 0 for the oldest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getFlowMessage_Position()
	 * @model
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.FlowMessage#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the message in the list of all, 0 first; not set where nothing is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getFlowMessage_Row()
	 * @model
	 * @generated
	 */
	Integer getRow();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.FlowMessage#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(Integer value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sender.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Participant)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getFlowMessage_From()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participant getFrom();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.FlowMessage#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Participant value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Receiver.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Participant)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getFlowMessage_To()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participant getTo();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.FlowMessage#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Participant value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says, in one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getFlowMessage_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.FlowMessage#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Queue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The queue that carried it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Queue</em>' attribute.
	 * @see #setQueue(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getFlowMessage_Queue()
	 * @model
	 * @generated
	 */
	String getQueue();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.FlowMessage#getQueue <em>Queue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queue</em>' attribute.
	 * @see #getQueue()
	 * @generated
	 */
	void setQueue(String value);

	/**
	 * Returns the value of the '<em><b>Sent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of sending.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sent</em>' attribute.
	 * @see #setSent(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getFlowMessage_Sent()
	 * @model
	 * @generated
	 */
	String getSent();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.FlowMessage#getSent <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent</em>' attribute.
	 * @see #getSent()
	 * @generated
	 */
	void setSent(String value);

	/**
	 * Returns the value of the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of reception.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received</em>' attribute.
	 * @see #setReceived(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getFlowMessage_Received()
	 * @model
	 * @generated
	 */
	String getReceived();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.FlowMessage#getReceived <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received</em>' attribute.
	 * @see #getReceived()
	 * @generated
	 */
	void setReceived(String value);

	/**
	 * Returns the value of the '<em><b>Latency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From sending to reception.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latency</em>' attribute.
	 * @see #setLatency(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getFlowMessage_Latency()
	 * @model
	 * @generated
	 */
	String getLatency();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.FlowMessage#getLatency <em>Latency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency</em>' attribute.
	 * @see #getLatency()
	 * @generated
	 */
	void setLatency(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.diagram.ringstate.MessageState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.ringscope.diagram.ringstate.MessageState
	 * @see #setState(MessageState)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getFlowMessage_State()
	 * @model
	 * @generated
	 */
	MessageState getState();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.FlowMessage#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.ringscope.diagram.ringstate.MessageState
	 * @see #getState()
	 * @generated
	 */
	void setState(MessageState value);

} // FlowMessage
