/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtio Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtio device between a driver core and a device core.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.VirtioDevice#getDeviceId <em>Device Id</em>}</li>
 *   <li>{@link org.ringscope.model.VirtioDevice#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.ringscope.model.VirtioDevice#getDevice <em>Device</em>}</li>
 *   <li>{@link org.ringscope.model.VirtioDevice#getTransport <em>Transport</em>}</li>
 *   <li>{@link org.ringscope.model.VirtioDevice#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.ringscope.model.VirtioDevice#getDriverFeatures <em>Driver Features</em>}</li>
 *   <li>{@link org.ringscope.model.VirtioDevice#getBase <em>Base</em>}</li>
 *   <li>{@link org.ringscope.model.VirtioDevice#getStructure <em>Structure</em>}</li>
 *   <li>{@link org.ringscope.model.VirtioDevice#getKick <em>Kick</em>}</li>
 *   <li>{@link org.ringscope.model.VirtioDevice#getInterrupt <em>Interrupt</em>}</li>
 *   <li>{@link org.ringscope.model.VirtioDevice#getConfiguration <em>Configuration</em>}</li>
 *   <li>{@link org.ringscope.model.VirtioDevice#getBounce <em>Bounce</em>}</li>
 *   <li>{@link org.ringscope.model.VirtioDevice#getQueues <em>Queues</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.TopologyPackage#getVirtioDevice()
 * @model
 * @generated
 */
public interface VirtioDevice extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtio device id (3 console, 7 RPMsg).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Id</em>' attribute.
	 * @see #setDeviceId(int)
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_DeviceId()
	 * @model required="true"
	 * @generated
	 */
	int getDeviceId();

	/**
	 * Sets the value of the '{@link org.ringscope.model.VirtioDevice#getDeviceId <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Id</em>' attribute.
	 * @see #getDeviceId()
	 * @generated
	 */
	void setDeviceId(int value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core that runs the driver side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver</em>' reference.
	 * @see #setDriver(Core)
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_Driver()
	 * @model required="true"
	 * @generated
	 */
	Core getDriver();

	/**
	 * Sets the value of the '{@link org.ringscope.model.VirtioDevice#getDriver <em>Driver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' reference.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(Core value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core that runs the device side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Core)
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_Device()
	 * @model required="true"
	 * @generated
	 */
	Core getDevice();

	/**
	 * Sets the value of the '{@link org.ringscope.model.VirtioDevice#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Core value);

	/**
	 * Returns the value of the '<em><b>Transport</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.Transport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the two sides find each other and negotiate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transport</em>' attribute.
	 * @see org.ringscope.model.Transport
	 * @see #setTransport(Transport)
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_Transport()
	 * @model
	 * @generated
	 */
	Transport getTransport();

	/**
	 * Sets the value of the '{@link org.ringscope.model.VirtioDevice#getTransport <em>Transport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transport</em>' attribute.
	 * @see org.ringscope.model.Transport
	 * @see #getTransport()
	 * @generated
	 */
	void setTransport(Transport value);

	/**
	 * Returns the value of the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feature bits that the device offers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Features</em>' attribute.
	 * @see #setFeatures(long)
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_Features()
	 * @model dataType="org.ringscope.model.Hex"
	 * @generated
	 */
	long getFeatures();

	/**
	 * Sets the value of the '{@link org.ringscope.model.VirtioDevice#getFeatures <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Features</em>' attribute.
	 * @see #getFeatures()
	 * @generated
	 */
	void setFeatures(long value);

	/**
	 * Returns the value of the '<em><b>Driver Features</b></em>' attribute.
	 * The default value is <code>"9223372036854775807"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feature bits that the driver understands; it accepts those that are also offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver Features</em>' attribute.
	 * @see #setDriverFeatures(long)
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_DriverFeatures()
	 * @model default="9223372036854775807" dataType="org.ringscope.model.Hex"
	 * @generated
	 */
	long getDriverFeatures();

	/**
	 * Sets the value of the '{@link org.ringscope.model.VirtioDevice#getDriverFeatures <em>Driver Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver Features</em>' attribute.
	 * @see #getDriverFeatures()
	 * @generated
	 */
	void setDriverFeatures(long value);

	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address of the register block (virtio-mmio) or of the resource table (remoteproc).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(Address)
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_Base()
	 * @model dataType="org.ringscope.model.Address"
	 * @generated
	 */
	Address getBase();

	/**
	 * Sets the value of the '{@link org.ringscope.model.VirtioDevice#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(Address value);

	/**
	 * Returns the value of the '<em><b>Structure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the device side keeps its device structure, as its own software prints it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Structure</em>' attribute.
	 * @see #setStructure(Address)
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_Structure()
	 * @model dataType="org.ringscope.model.Address"
	 * @generated
	 */
	Address getStructure();

	/**
	 * Sets the value of the '{@link org.ringscope.model.VirtioDevice#getStructure <em>Structure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Structure</em>' attribute.
	 * @see #getStructure()
	 * @generated
	 */
	void setStructure(Address value);

	/**
	 * Returns the value of the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The doorbell that the driver rings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kick</em>' reference.
	 * @see #setKick(Doorbell)
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_Kick()
	 * @model required="true"
	 * @generated
	 */
	Doorbell getKick();

	/**
	 * Sets the value of the '{@link org.ringscope.model.VirtioDevice#getKick <em>Kick</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kick</em>' reference.
	 * @see #getKick()
	 * @generated
	 */
	void setKick(Doorbell value);

	/**
	 * Returns the value of the '<em><b>Interrupt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The doorbell that the device rings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupt</em>' reference.
	 * @see #setInterrupt(Doorbell)
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_Interrupt()
	 * @model required="true"
	 * @generated
	 */
	Doorbell getInterrupt();

	/**
	 * Sets the value of the '{@link org.ringscope.model.VirtioDevice#getInterrupt <em>Interrupt</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interrupt</em>' reference.
	 * @see #getInterrupt()
	 * @generated
	 */
	void setInterrupt(Doorbell value);

	/**
	 * Returns the value of the '<em><b>Configuration</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What takes register accesses of virtio-mmio to the device core: a level that the driver rings and waits for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Configuration</em>' reference.
	 * @see #setConfiguration(Doorbell)
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_Configuration()
	 * @model
	 * @generated
	 */
	Doorbell getConfiguration();

	/**
	 * Sets the value of the '{@link org.ringscope.model.VirtioDevice#getConfiguration <em>Configuration</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Configuration</em>' reference.
	 * @see #getConfiguration()
	 * @generated
	 */
	void setConfiguration(Doorbell value);

	/**
	 * Returns the value of the '<em><b>Bounce</b></em>' reference list.
	 * The list contents are of type {@link org.ringscope.model.MemoryRegion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shared memory for bounce buffers, one region for each queue in the order of their indices; none means that buffers are shared already.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bounce</em>' reference list.
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_Bounce()
	 * @model
	 * @generated
	 */
	EList<MemoryRegion> getBounce();

	/**
	 * Returns the value of the '<em><b>Queues</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.Virtqueue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The queues in the order of their indices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Queues</em>' containment reference list.
	 * @see org.ringscope.model.TopologyPackage#getVirtioDevice_Queues()
	 * @model containment="true"
	 * @generated
	 */
	EList<Virtqueue> getQueues();

} // VirtioDevice
