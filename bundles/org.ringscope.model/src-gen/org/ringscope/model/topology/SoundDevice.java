/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sound Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sound card (virtio device 25).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.SoundDevice#getStreams <em>Streams</em>}</li>
 *   <li>{@link org.ringscope.model.topology.SoundDevice#getJacks <em>Jacks</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getSoundDevice()
 * @model
 * @generated
 */
public interface SoundDevice extends VirtioDevice
{
	/**
	 * Returns the value of the '<em><b>Streams</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PCM streams, those that play before those that record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Streams</em>' attribute.
	 * @see #setStreams(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getSoundDevice_Streams()
	 * @model
	 * @generated
	 */
	Integer getStreams();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.SoundDevice#getStreams <em>Streams</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Streams</em>' attribute.
	 * @see #getStreams()
	 * @generated
	 */
	void setStreams(Integer value);

	/**
	 * Returns the value of the '<em><b>Jacks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Jacks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jacks</em>' attribute.
	 * @see #setJacks(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getSoundDevice_Jacks()
	 * @model
	 * @generated
	 */
	Integer getJacks();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.SoundDevice#getJacks <em>Jacks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jacks</em>' attribute.
	 * @see #getJacks()
	 * @generated
	 */
	void setJacks(Integer value);

} // SoundDevice
