/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.ringscope.model.type.Address;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mmio</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A block of virtio-mmio registers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Mmio#getVersion <em>Version</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Mmio#getTrapped <em>Trapped</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Mmio#getAccessDoorbell <em>Access Doorbell</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Mmio#getStructure <em>Structure</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getMmio()
 * @model
 * @generated
 */
public interface Mmio extends Transport, Placed
{
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.MmioVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which registers there are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see org.ringscope.model.topology.MmioVersion
	 * @see #setVersion(MmioVersion)
	 * @see org.ringscope.model.topology.TopologyPackage#getMmio_Version()
	 * @model
	 * @generated
	 */
	MmioVersion getVersion();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Mmio#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see org.ringscope.model.topology.MmioVersion
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(MmioVersion value);

	/**
	 * Returns the value of the '<em><b>Trapped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether each access traps to the device side; true if left out. Without traps the registers are shared memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trapped</em>' attribute.
	 * @see #setTrapped(Boolean)
	 * @see org.ringscope.model.topology.TopologyPackage#getMmio_Trapped()
	 * @model
	 * @generated
	 */
	Boolean getTrapped();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Mmio#getTrapped <em>Trapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trapped</em>' attribute.
	 * @see #getTrapped()
	 * @generated
	 */
	void setTrapped(Boolean value);

	/**
	 * Returns the value of the '<em><b>Access Doorbell</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What takes register accesses to the device side: a level that the driver rings and waits for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access Doorbell</em>' reference.
	 * @see #setAccessDoorbell(Doorbell)
	 * @see org.ringscope.model.topology.TopologyPackage#getMmio_AccessDoorbell()
	 * @model
	 * @generated
	 */
	Doorbell getAccessDoorbell();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Mmio#getAccessDoorbell <em>Access Doorbell</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access Doorbell</em>' reference.
	 * @see #getAccessDoorbell()
	 * @generated
	 */
	void setAccessDoorbell(Doorbell value);

	/**
	 * Returns the value of the '<em><b>Structure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the device side keeps its device structure, as its own software prints it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Structure</em>' attribute.
	 * @see #setStructure(Address)
	 * @see org.ringscope.model.topology.TopologyPackage#getMmio_Structure()
	 * @model dataType="org.ringscope.model.topology.Address"
	 * @generated
	 */
	Address getStructure();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Mmio#getStructure <em>Structure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Structure</em>' attribute.
	 * @see #getStructure()
	 * @generated
	 */
	void setStructure(Address value);

} // Mmio
