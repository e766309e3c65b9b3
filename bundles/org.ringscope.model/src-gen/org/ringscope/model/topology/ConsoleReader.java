/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Console Reader</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The device side of a virtio console on this core: prints its configuration and then every line that arrives.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ringscope.model.topology.TopologyPackage#getConsoleReader()
 * @model
 * @generated
 */
public interface ConsoleReader extends DeviceTask
{
} // ConsoleReader
