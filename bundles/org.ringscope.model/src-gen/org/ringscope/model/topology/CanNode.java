/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Can Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sends CAN frames over an endpoint and takes those of the other nodes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.CanNode#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link org.ringscope.model.topology.CanNode#getExtended <em>Extended</em>}</li>
 *   <li>{@link org.ringscope.model.topology.CanNode#getFd <em>Fd</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getCanNode()
 * @model
 * @generated
 */
public interface CanNode extends EndpointTask, Traffic
{
	/**
	 * Returns the value of the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of its frames, the lower one wins the bus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identifier</em>' attribute.
	 * @see #setIdentifier(Long)
	 * @see org.ringscope.model.topology.TopologyPackage#getCanNode_Identifier()
	 * @model dataType="org.ringscope.model.topology.UInt32"
	 * @generated
	 */
	Long getIdentifier();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.CanNode#getIdentifier <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identifier</em>' attribute.
	 * @see #getIdentifier()
	 * @generated
	 */
	void setIdentifier(Long value);

	/**
	 * Returns the value of the '<em><b>Extended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the identifier has 29 bits instead of 11; false if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extended</em>' attribute.
	 * @see #setExtended(Boolean)
	 * @see org.ringscope.model.topology.TopologyPackage#getCanNode_Extended()
	 * @model
	 * @generated
	 */
	Boolean getExtended();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.CanNode#getExtended <em>Extended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extended</em>' attribute.
	 * @see #getExtended()
	 * @generated
	 */
	void setExtended(Boolean value);

	/**
	 * Returns the value of the '<em><b>Fd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its frames are those of CAN FD; false if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fd</em>' attribute.
	 * @see #setFd(Boolean)
	 * @see org.ringscope.model.topology.TopologyPackage#getCanNode_Fd()
	 * @model
	 * @generated
	 */
	Boolean getFd();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.CanNode#getFd <em>Fd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fd</em>' attribute.
	 * @see #getFd()
	 * @generated
	 */
	void setFd(Boolean value);

} // CanNode
