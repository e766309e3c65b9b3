/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Media Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A camera or video codec (virtio device 48).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.MediaDevice#getCard <em>Card</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getMediaDevice()
 * @model
 * @generated
 */
public interface MediaDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Card</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it calls itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Card</em>' attribute.
	 * @see #setCard(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getMediaDevice_Card()
	 * @model
	 * @generated
	 */
	String getCard();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.MediaDevice#getCard <em>Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Card</em>' attribute.
	 * @see #getCard()
	 * @generated
	 */
	void setCard(String value);

} // MediaDevice
