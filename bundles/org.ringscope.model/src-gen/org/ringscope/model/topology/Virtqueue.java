/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.ringscope.model.type.Address;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtqueue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A ring of descriptors.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Virtqueue#getIndex <em>Index</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Virtqueue#getName <em>Name</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Virtqueue#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Virtqueue#getAlign <em>Align</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Virtqueue#getNotifyId <em>Notify Id</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Virtqueue#getAvail <em>Avail</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Virtqueue#getUsed <em>Used</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Virtqueue#getKick <em>Kick</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Virtqueue#getInterrupt <em>Interrupt</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Virtqueue#getBounce <em>Bounce</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getVirtqueue()
 * @model
 * @generated
 */
public interface Virtqueue extends Placed
{
	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Queue number within the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtqueue_Index()
	 * @model required="true"
	 * @generated
	 */
	Integer getIndex();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Virtqueue#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(Integer value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A label, such as rx or control; device/name means the queue, too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtqueue_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Virtqueue#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of entries, a power of two for split rings; 16 if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtqueue_Size()
	 * @model
	 * @generated
	 */
	Integer getSize();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Virtqueue#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Align</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alignment of the used ring in the legacy layout, a power of two; 4096 if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Align</em>' attribute.
	 * @see #setAlign(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtqueue_Align()
	 * @model
	 * @generated
	 */
	Integer getAlign();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Virtqueue#getAlign <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Align</em>' attribute.
	 * @see #getAlign()
	 * @generated
	 */
	void setAlign(Integer value);

	/**
	 * Returns the value of the '<em><b>Notify Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number by which a kick names this queue; its index if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notify Id</em>' attribute.
	 * @see #setNotifyId(Long)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtqueue_NotifyId()
	 * @model dataType="org.ringscope.model.topology.UInt32"
	 * @generated
	 */
	Long getNotifyId();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Virtqueue#getNotifyId <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notify Id</em>' attribute.
	 * @see #getNotifyId()
	 * @generated
	 */
	void setNotifyId(Long value);

	/**
	 * Returns the value of the '<em><b>Avail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address of the available ring, where it is not behind the descriptors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avail</em>' attribute.
	 * @see #setAvail(Address)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtqueue_Avail()
	 * @model dataType="org.ringscope.model.topology.Address"
	 * @generated
	 */
	Address getAvail();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Virtqueue#getAvail <em>Avail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avail</em>' attribute.
	 * @see #getAvail()
	 * @generated
	 */
	void setAvail(Address value);

	/**
	 * Returns the value of the '<em><b>Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address of the used ring, where it is not behind the available ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used</em>' attribute.
	 * @see #setUsed(Address)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtqueue_Used()
	 * @model dataType="org.ringscope.model.topology.Address"
	 * @generated
	 */
	Address getUsed();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Virtqueue#getUsed <em>Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used</em>' attribute.
	 * @see #getUsed()
	 * @generated
	 */
	void setUsed(Address value);

	/**
	 * Returns the value of the '<em><b>Kick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A doorbell of its own that the driver rings; that of the device if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kick</em>' reference.
	 * @see #setKick(Doorbell)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtqueue_Kick()
	 * @model
	 * @generated
	 */
	Doorbell getKick();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Virtqueue#getKick <em>Kick</em>}' reference.
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
	 * A doorbell of its own that the device rings; that of the device if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupt</em>' reference.
	 * @see #setInterrupt(Doorbell)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtqueue_Interrupt()
	 * @model
	 * @generated
	 */
	Doorbell getInterrupt();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Virtqueue#getInterrupt <em>Interrupt</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interrupt</em>' reference.
	 * @see #getInterrupt()
	 * @generated
	 */
	void setInterrupt(Doorbell value);

	/**
	 * Returns the value of the '<em><b>Bounce</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shared memory that the driver copies its buffers to; if left out, buffers are shared already.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bounce</em>' containment reference.
	 * @see #setBounce(Bounce)
	 * @see org.ringscope.model.topology.TopologyPackage#getVirtqueue_Bounce()
	 * @model containment="true"
	 * @generated
	 */
	Bounce getBounce();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Virtqueue#getBounce <em>Bounce</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bounce</em>' containment reference.
	 * @see #getBounce()
	 * @generated
	 */
	void setBounce(Bounce value);

} // Virtqueue
