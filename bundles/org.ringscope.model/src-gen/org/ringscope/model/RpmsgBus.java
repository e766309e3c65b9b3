/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rpmsg Bus</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An RPMsg bus on a virtio device of id 7.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.RpmsgBus#getDevice <em>Device</em>}</li>
 *   <li>{@link org.ringscope.model.RpmsgBus#getBufferSize <em>Buffer Size</em>}</li>
 *   <li>{@link org.ringscope.model.RpmsgBus#getBufferCount <em>Buffer Count</em>}</li>
 *   <li>{@link org.ringscope.model.RpmsgBus#getBuffers <em>Buffers</em>}</li>
 *   <li>{@link org.ringscope.model.RpmsgBus#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.TopologyPackage#getRpmsgBus()
 * @model
 * @generated
 */
public interface RpmsgBus extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device that carries the bus; its queue 0 leads to the driver, queue 1 to the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(VirtioDevice)
	 * @see org.ringscope.model.TopologyPackage#getRpmsgBus_Device()
	 * @model required="true"
	 * @generated
	 */
	VirtioDevice getDevice();

	/**
	 * Sets the value of the '{@link org.ringscope.model.RpmsgBus#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(VirtioDevice value);

	/**
	 * Returns the value of the '<em><b>Buffer Size</b></em>' attribute.
	 * The default value is <code>"512"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of one buffer, header of 16 bytes included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffer Size</em>' attribute.
	 * @see #setBufferSize(int)
	 * @see org.ringscope.model.TopologyPackage#getRpmsgBus_BufferSize()
	 * @model default="512"
	 * @generated
	 */
	int getBufferSize();

	/**
	 * Sets the value of the '{@link org.ringscope.model.RpmsgBus#getBufferSize <em>Buffer Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer Size</em>' attribute.
	 * @see #getBufferSize()
	 * @generated
	 */
	void setBufferSize(int value);

	/**
	 * Returns the value of the '<em><b>Buffer Count</b></em>' attribute.
	 * The default value is <code>"32"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buffers of both directions together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffer Count</em>' attribute.
	 * @see #setBufferCount(int)
	 * @see org.ringscope.model.TopologyPackage#getRpmsgBus_BufferCount()
	 * @model default="32"
	 * @generated
	 */
	int getBufferCount();

	/**
	 * Sets the value of the '{@link org.ringscope.model.RpmsgBus#getBufferCount <em>Buffer Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer Count</em>' attribute.
	 * @see #getBufferCount()
	 * @generated
	 */
	void setBufferCount(int value);

	/**
	 * Returns the value of the '<em><b>Buffers</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The memory that holds the buffers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffers</em>' reference.
	 * @see #setBuffers(MemoryRegion)
	 * @see org.ringscope.model.TopologyPackage#getRpmsgBus_Buffers()
	 * @model required="true"
	 * @generated
	 */
	MemoryRegion getBuffers();

	/**
	 * Sets the value of the '{@link org.ringscope.model.RpmsgBus#getBuffers <em>Buffers</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffers</em>' reference.
	 * @see #getBuffers()
	 * @generated
	 */
	void setBuffers(MemoryRegion value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.RpmsgChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channels that are expected on the bus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.ringscope.model.TopologyPackage#getRpmsgBus_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<RpmsgChannel> getChannels();

} // RpmsgBus
