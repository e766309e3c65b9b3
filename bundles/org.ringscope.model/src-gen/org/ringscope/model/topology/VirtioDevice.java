/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.eclipse.emf.common.util.EList;

import org.ringscope.model.type.FeatureBits;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtio Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtio device between a driver and the core that plays the device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.VirtioDevice#getDriverSide <em>Driver Side</em>}</li>
 *   <li>{@link org.ringscope.model.topology.VirtioDevice#getDeviceSide <em>Device Side</em>}</li>
 *   <li>{@link org.ringscope.model.topology.VirtioDevice#getDriverStack <em>Driver Stack</em>}</li>
 *   <li>{@link org.ringscope.model.topology.VirtioDevice#getDeviceStack <em>Device Stack</em>}</li>
 *   <li>{@link org.ringscope.model.topology.VirtioDevice#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.ringscope.model.topology.VirtioDevice#getDriverFeatures <em>Driver Features</em>}</li>
 *   <li>{@link org.ringscope.model.topology.VirtioDevice#getKick <em>Kick</em>}</li>
 *   <li>{@link org.ringscope.model.topology.VirtioDevice#getInterrupt <em>Interrupt</em>}</li>
 *   <li>{@link org.ringscope.model.topology.VirtioDevice#getTransport <em>Transport</em>}</li>
 *   <li>{@link org.ringscope.model.topology.VirtioDevice#getQueues <em>Queues</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getVirtioDevice()
 * @model abstract="true"
 * @generated
 */
public interface VirtioDevice extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Driver Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core that runs the driver.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver Side</em>' reference.
	 * @see #setDriverSide(Core)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtioDevice_DriverSide()
	 * @model required="true"
	 * @generated
	 */
	Core getDriverSide();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.VirtioDevice#getDriverSide <em>Driver Side</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver Side</em>' reference.
	 * @see #getDriverSide()
	 * @generated
	 */
	void setDriverSide(Core value);

	/**
	 * Returns the value of the '<em><b>Device Side</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core that serves the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Side</em>' reference.
	 * @see #setDeviceSide(Core)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtioDevice_DeviceSide()
	 * @model required="true"
	 * @generated
	 */
	Core getDeviceSide();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.VirtioDevice#getDeviceSide <em>Device Side</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Side</em>' reference.
	 * @see #getDeviceSide()
	 * @generated
	 */
	void setDeviceSide(Core value);

	/**
	 * Returns the value of the '<em><b>Driver Stack</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.Stack}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The driver side's virtio software, where it is not that of its core.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver Stack</em>' attribute.
	 * @see org.ringscope.model.topology.Stack
	 * @see #setDriverStack(Stack)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtioDevice_DriverStack()
	 * @model
	 * @generated
	 */
	Stack getDriverStack();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.VirtioDevice#getDriverStack <em>Driver Stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver Stack</em>' attribute.
	 * @see org.ringscope.model.topology.Stack
	 * @see #getDriverStack()
	 * @generated
	 */
	void setDriverStack(Stack value);

	/**
	 * Returns the value of the '<em><b>Device Stack</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.Stack}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device side's virtio software, where it is not that of its core.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Stack</em>' attribute.
	 * @see org.ringscope.model.topology.Stack
	 * @see #setDeviceStack(Stack)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtioDevice_DeviceStack()
	 * @model
	 * @generated
	 */
	Stack getDeviceStack();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.VirtioDevice#getDeviceStack <em>Device Stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Stack</em>' attribute.
	 * @see org.ringscope.model.topology.Stack
	 * @see #getDeviceStack()
	 * @generated
	 */
	void setDeviceStack(Stack value);

	/**
	 * Returns the value of the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feature bits that the device offers; none if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Features</em>' attribute.
	 * @see #setFeatures(FeatureBits)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtioDevice_Features()
	 * @model dataType="org.ringscope.model.topology.FeatureBits"
	 * @generated
	 */
	FeatureBits getFeatures();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.VirtioDevice#getFeatures <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Features</em>' attribute.
	 * @see #getFeatures()
	 * @generated
	 */
	void setFeatures(FeatureBits value);

	/**
	 * Returns the value of the '<em><b>Driver Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feature bits that the driver understands, it accepts those that are also offered; all if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver Features</em>' attribute.
	 * @see #setDriverFeatures(FeatureBits)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtioDevice_DriverFeatures()
	 * @model dataType="org.ringscope.model.topology.FeatureBits"
	 * @generated
	 */
	FeatureBits getDriverFeatures();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.VirtioDevice#getDriverFeatures <em>Driver Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver Features</em>' attribute.
	 * @see #getDriverFeatures()
	 * @generated
	 */
	void setDriverFeatures(FeatureBits value);

	/**
	 * Returns the value of the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The doorbell that the driver rings; none if the device looks by itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kick</em>' reference.
	 * @see #setKick(Doorbell)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtioDevice_Kick()
	 * @model
	 * @generated
	 */
	Doorbell getKick();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.VirtioDevice#getKick <em>Kick</em>}' reference.
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
	 * The doorbell that the device rings; none if the driver looks by itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupt</em>' reference.
	 * @see #setInterrupt(Doorbell)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtioDevice_Interrupt()
	 * @model
	 * @generated
	 */
	Doorbell getInterrupt();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.VirtioDevice#getInterrupt <em>Interrupt</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interrupt</em>' reference.
	 * @see #getInterrupt()
	 * @generated
	 */
	void setInterrupt(Doorbell value);

	/**
	 * Returns the value of the '<em><b>Transport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the two sides find each other and negotiate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transport</em>' containment reference.
	 * @see #setTransport(Transport)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtioDevice_Transport()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Transport getTransport();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.VirtioDevice#getTransport <em>Transport</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transport</em>' containment reference.
	 * @see #getTransport()
	 * @generated
	 */
	void setTransport(Transport value);

	/**
	 * Returns the value of the '<em><b>Queues</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.Virtqueue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The queues.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Queues</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtioDevice_Queues()
	 * @model containment="true"
	 * @generated
	 */
	EList<Virtqueue> getQueues();

} // VirtioDevice
