/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fixed Vrings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Nothing is negotiated: both sides are built for the same rings. Its place is that of the status byte, as Zephyr's static vrings have one; without a place the device side waits for the first buffers.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ringscope.model.topology.TopologyPackage#getFixedVrings()
 * @model
 * @generated
 */
public interface FixedVrings extends Transport, Placed
{
} // FixedVrings
