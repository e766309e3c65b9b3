/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Topology</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A whole system: its processors, memories, doorbells, virtio devices, RPMsg buses and what the processors do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.Topology#getName <em>Name</em>}</li>
 *   <li>{@link org.ringscope.model.Topology#getDescription <em>Description</em>}</li>
 *   <li>{@link org.ringscope.model.Topology#getCores <em>Cores</em>}</li>
 *   <li>{@link org.ringscope.model.Topology#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.ringscope.model.Topology#getDoorbells <em>Doorbells</em>}</li>
 *   <li>{@link org.ringscope.model.Topology#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.ringscope.model.Topology#getBuses <em>Buses</em>}</li>
 *   <li>{@link org.ringscope.model.Topology#getWorkloads <em>Workloads</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.TopologyPackage#getTopology()
 * @model
 * @generated
 */
public interface Topology extends EObject
{
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ringscope.model.TopologyPackage#getTopology_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Topology#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the system shows, in a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.ringscope.model.TopologyPackage#getTopology_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Topology#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Cores</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.Core}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cores</em>' containment reference list.
	 * @see org.ringscope.model.TopologyPackage#getTopology_Cores()
	 * @model containment="true"
	 * @generated
	 */
	EList<Core> getCores();

	/**
	 * Returns the value of the '<em><b>Regions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.MemoryRegion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regions</em>' containment reference list.
	 * @see org.ringscope.model.TopologyPackage#getTopology_Regions()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryRegion> getRegions();

	/**
	 * Returns the value of the '<em><b>Doorbells</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.Doorbell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inter-processor interrupts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doorbells</em>' containment reference list.
	 * @see org.ringscope.model.TopologyPackage#getTopology_Doorbells()
	 * @model containment="true"
	 * @generated
	 */
	EList<Doorbell> getDoorbells();

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.VirtioDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtio devices with their queues.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.ringscope.model.TopologyPackage#getTopology_Devices()
	 * @model containment="true"
	 * @generated
	 */
	EList<VirtioDevice> getDevices();

	/**
	 * Returns the value of the '<em><b>Buses</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.RpmsgBus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RPMsg buses, each on one virtio device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buses</em>' containment reference list.
	 * @see org.ringscope.model.TopologyPackage#getTopology_Buses()
	 * @model containment="true"
	 * @generated
	 */
	EList<RpmsgBus> getBuses();

	/**
	 * Returns the value of the '<em><b>Workloads</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.Workload}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the processors do when the system runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workloads</em>' containment reference list.
	 * @see org.ringscope.model.TopologyPackage#getTopology_Workloads()
	 * @model containment="true"
	 * @generated
	 */
	EList<Workload> getWorkloads();

} // Topology
