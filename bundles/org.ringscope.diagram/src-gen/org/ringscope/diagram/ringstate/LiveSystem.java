/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Live System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A system as the cursor shows it: the one root of a state resource. Its elements stay, and change what they say.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.LiveSystem#getTime <em>Time</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.LiveSystem#getRings <em>Rings</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.LiveSystem#getTable <em>Table</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.LiveSystem#getFlows <em>Flows</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.LiveSystem#getTree <em>Tree</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getLiveSystem()
 * @model
 * @generated
 */
public interface LiveSystem extends NamedState
{
	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time of the cursor; not set while no trace is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(String)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getLiveSystem_Time()
	 * @model
	 * @generated
	 */
	String getTime();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.LiveSystem#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(String value);

	/**
	 * Returns the value of the '<em><b>Rings</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.diagram.ringstate.Ring}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per virtqueue, in the order of the topology.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rings</em>' containment reference list.
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getLiveSystem_Rings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Ring> getRings();

	/**
	 * Returns the value of the '<em><b>Table</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All virtqueues in numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table</em>' containment reference.
	 * @see #setTable(QueueTable)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getLiveSystem_Table()
	 * @model containment="true"
	 * @generated
	 */
	QueueTable getTable();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.LiveSystem#getTable <em>Table</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table</em>' containment reference.
	 * @see #getTable()
	 * @generated
	 */
	void setTable(QueueTable value);

	/**
	 * Returns the value of the '<em><b>Flows</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.diagram.ringstate.MessageFlow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last messages, once between cores and once between endpoints.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flows</em>' containment reference list.
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getLiveSystem_Flows()
	 * @model containment="true"
	 * @generated
	 */
	EList<MessageFlow> getFlows();

	/**
	 * Returns the value of the '<em><b>Tree</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buses, channels and endpoints.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tree</em>' containment reference.
	 * @see #setTree(ChannelTree)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getLiveSystem_Tree()
	 * @model containment="true"
	 * @generated
	 */
	ChannelTree getTree();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.LiveSystem#getTree <em>Tree</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tree</em>' containment reference.
	 * @see #getTree()
	 * @generated
	 */
	void setTree(ChannelTree value);

} // LiveSystem
