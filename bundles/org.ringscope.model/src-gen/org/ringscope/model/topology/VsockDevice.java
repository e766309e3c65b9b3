/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vsock Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A socket between guest and host (virtio device 19).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.VsockDevice#getCid <em>Cid</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getVsockDevice()
 * @model
 * @generated
 */
public interface VsockDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Cid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The context id of the guest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cid</em>' attribute.
	 * @see #setCid(Long)
	 * @see org.ringscope.model.topology.TopologyPackage#getVsockDevice_Cid()
	 * @model dataType="org.ringscope.model.topology.UInt32"
	 * @generated
	 */
	Long getCid();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.VsockDevice#getCid <em>Cid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cid</em>' attribute.
	 * @see #getCid()
	 * @generated
	 */
	void setCid(Long value);

} // VsockDevice
