/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resource Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The resource table of a firmware, with an entry for each virtio device of its core on remoteproc.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ringscope.model.topology.TopologyPackage#getResourceTable()
 * @model
 * @generated
 */
public interface ResourceTable extends Placed
{
} // ResourceTable
