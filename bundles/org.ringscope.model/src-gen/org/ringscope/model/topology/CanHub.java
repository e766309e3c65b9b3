/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Can Hub</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The bus between CAN nodes: takes a frame from the node that wins and sends it to all others when the bus has carried it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.CanHub#getBuses <em>Buses</em>}</li>
 *   <li>{@link org.ringscope.model.topology.CanHub#getService <em>Service</em>}</li>
 *   <li>{@link org.ringscope.model.topology.CanHub#getBitRate <em>Bit Rate</em>}</li>
 *   <li>{@link org.ringscope.model.topology.CanHub#getDataBitRate <em>Data Bit Rate</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getCanHub()
 * @model
 * @generated
 */
public interface CanHub extends Task
{
	/**
	 * Returns the value of the '<em><b>Buses</b></em>' reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.RpmsgDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The RPMsg buses whose nodes it joins; all whose driver runs on its core if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buses</em>' reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getCanHub_Buses()
	 * @model
	 * @generated
	 */
	EList<RpmsgDevice> getBuses();

	/**
	 * Returns the value of the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that the nodes announce; "can" if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' attribute.
	 * @see #setService(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getCanHub_Service()
	 * @model
	 * @generated
	 */
	String getService();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.CanHub#getService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' attribute.
	 * @see #getService()
	 * @generated
	 */
	void setService(String value);

	/**
	 * Returns the value of the '<em><b>Bit Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits a second; 500000 if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bit Rate</em>' attribute.
	 * @see #setBitRate(Long)
	 * @see org.ringscope.model.topology.TopologyPackage#getCanHub_BitRate()
	 * @model dataType="org.ringscope.model.topology.UInt32"
	 * @generated
	 */
	Long getBitRate();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.CanHub#getBitRate <em>Bit Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bit Rate</em>' attribute.
	 * @see #getBitRate()
	 * @generated
	 */
	void setBitRate(Long value);

	/**
	 * Returns the value of the '<em><b>Data Bit Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits a second of the data of CAN FD frames; as the others if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Bit Rate</em>' attribute.
	 * @see #setDataBitRate(Long)
	 * @see org.ringscope.model.topology.TopologyPackage#getCanHub_DataBitRate()
	 * @model dataType="org.ringscope.model.topology.UInt32"
	 * @generated
	 */
	Long getDataBitRate();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.CanHub#getDataBitRate <em>Data Bit Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Bit Rate</em>' attribute.
	 * @see #getDataBitRate()
	 * @generated
	 */
	void setDataBitRate(Long value);

} // CanHub
