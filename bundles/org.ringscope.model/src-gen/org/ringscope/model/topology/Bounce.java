/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bounce</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Bounce buffers of a queue.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ringscope.model.topology.TopologyPackage#getBounce()
 * @model
 * @generated
 */
public interface Bounce extends Placed
{
} // Bounce
