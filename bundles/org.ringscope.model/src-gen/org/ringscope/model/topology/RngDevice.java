/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rng Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A source of entropy (virtio device 4).
 * <!-- end-model-doc -->
 *
 *
 * @see org.ringscope.model.topology.TopologyPackage#getRngDevice()
 * @model
 * @generated
 */
public interface RngDevice extends VirtioDevice
{
} // RngDevice
