/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A PCI function with virtio capabilities; its place is that of the BAR with its registers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Pci#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Pci#getVectors <em>Vectors</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getPci()
 * @model
 * @generated
 */
public interface Pci extends Transport, Placed
{
	/**
	 * Returns the value of the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domain, bus, device and function: 0000:00:04.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slot</em>' attribute.
	 * @see #setSlot(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getPci_Slot()
	 * @model
	 * @generated
	 */
	String getSlot();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Pci#getSlot <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slot</em>' attribute.
	 * @see #getSlot()
	 * @generated
	 */
	void setSlot(String value);

	/**
	 * Returns the value of the '<em><b>Vectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * MSI-X vectors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vectors</em>' attribute.
	 * @see #setVectors(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getPci_Vectors()
	 * @model
	 * @generated
	 */
	Integer getVectors();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Pci#getVectors <em>Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vectors</em>' attribute.
	 * @see #getVectors()
	 * @generated
	 */
	void setVectors(Integer value);

} // Pci
