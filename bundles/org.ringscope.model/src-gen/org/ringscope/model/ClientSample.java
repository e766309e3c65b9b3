/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Client Sample</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sends a text once when its channel appears and once after each message that came back, then says goodbye: like the RPMsg sample client of Linux.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.ClientSample#getBus <em>Bus</em>}</li>
 *   <li>{@link org.ringscope.model.ClientSample#getService <em>Service</em>}</li>
 *   <li>{@link org.ringscope.model.ClientSample#getCount <em>Count</em>}</li>
 *   <li>{@link org.ringscope.model.ClientSample#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.TopologyPackage#getClientSample()
 * @model
 * @generated
 */
public interface ClientSample extends Workload
{
	/**
	 * Returns the value of the '<em><b>Bus</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bus</em>' reference.
	 * @see #setBus(RpmsgBus)
	 * @see org.ringscope.model.TopologyPackage#getClientSample_Bus()
	 * @model required="true"
	 * @generated
	 */
	RpmsgBus getBus();

	/**
	 * Sets the value of the '{@link org.ringscope.model.ClientSample#getBus <em>Bus</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus</em>' reference.
	 * @see #getBus()
	 * @generated
	 */
	void setBus(RpmsgBus value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' attribute.
	 * The default value is <code>"rpmsg-client-sample"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that it waits for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' attribute.
	 * @see #setService(String)
	 * @see org.ringscope.model.TopologyPackage#getClientSample_Service()
	 * @model default="rpmsg-client-sample"
	 * @generated
	 */
	String getService();

	/**
	 * Sets the value of the '{@link org.ringscope.model.ClientSample#getService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' attribute.
	 * @see #getService()
	 * @generated
	 */
	void setService(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages to receive before it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.ringscope.model.TopologyPackage#getClientSample_Count()
	 * @model default="100"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.ringscope.model.ClientSample#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>"hello world!"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it sends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.ringscope.model.TopologyPackage#getClientSample_Text()
	 * @model default="hello world!"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.ringscope.model.ClientSample#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // ClientSample
