/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a system that is shown, folded and copied together: a chip, a board, a guest.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Group#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Group#getCores <em>Cores</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Group#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Group#getMailboxes <em>Mailboxes</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Group#getDoorbells <em>Doorbells</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Group#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Group#getHubs <em>Hubs</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Group#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getGroup()
 * @model
 * @generated
 */
public interface Group extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.Group}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smaller parts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getGroup_Groups()
	 * @model containment="true"
	 * @generated
	 */
	EList<Group> getGroups();

	/**
	 * Returns the value of the '<em><b>Cores</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.Core}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cores</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getGroup_Cores()
	 * @model containment="true"
	 * @generated
	 */
	EList<Core> getCores();

	/**
	 * Returns the value of the '<em><b>Regions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.MemoryRegion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regions</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getGroup_Regions()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryRegion> getRegions();

	/**
	 * Returns the value of the '<em><b>Mailboxes</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.Mailbox}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hardware that carries doorbells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mailboxes</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getGroup_Mailboxes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Mailbox> getMailboxes();

	/**
	 * Returns the value of the '<em><b>Doorbells</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.Doorbell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inter-processor interrupts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doorbells</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getGroup_Doorbells()
	 * @model containment="true"
	 * @generated
	 */
	EList<Doorbell> getDoorbells();

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.VirtioDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtio devices with their queues.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getGroup_Devices()
	 * @model containment="true"
	 * @generated
	 */
	EList<VirtioDevice> getDevices();

	/**
	 * Returns the value of the '<em><b>Hubs</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.NetHub}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What joins network devices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hubs</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getGroup_Hubs()
	 * @model containment="true"
	 * @generated
	 */
	EList<NetHub> getHubs();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens while the system runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getGroup_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<Step> getSteps();

} // Group
