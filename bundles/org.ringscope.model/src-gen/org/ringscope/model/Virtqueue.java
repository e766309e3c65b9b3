/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtqueue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A ring of descriptors. Where addresses are left out the transport lays the ring out in its region.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.Virtqueue#getIndex <em>Index</em>}</li>
 *   <li>{@link org.ringscope.model.Virtqueue#getSize <em>Size</em>}</li>
 *   <li>{@link org.ringscope.model.Virtqueue#getFormat <em>Format</em>}</li>
 *   <li>{@link org.ringscope.model.Virtqueue#getAlign <em>Align</em>}</li>
 *   <li>{@link org.ringscope.model.Virtqueue#getNotifyId <em>Notify Id</em>}</li>
 *   <li>{@link org.ringscope.model.Virtqueue#getRegion <em>Region</em>}</li>
 *   <li>{@link org.ringscope.model.Virtqueue#getDesc <em>Desc</em>}</li>
 *   <li>{@link org.ringscope.model.Virtqueue#getAvail <em>Avail</em>}</li>
 *   <li>{@link org.ringscope.model.Virtqueue#getUsed <em>Used</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.TopologyPackage#getVirtqueue()
 * @model
 * @generated
 */
public interface Virtqueue extends EObject
{
	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Queue number within the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(int)
	 * @see org.ringscope.model.TopologyPackage#getVirtqueue_Index()
	 * @model
	 * @generated
	 */
	int getIndex();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Virtqueue#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(int value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * The default value is <code>"16"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of entries; a power of two for split rings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.ringscope.model.TopologyPackage#getVirtqueue_Size()
	 * @model default="16"
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Virtqueue#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.RingFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Split or packed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see org.ringscope.model.RingFormat
	 * @see #setFormat(RingFormat)
	 * @see org.ringscope.model.TopologyPackage#getVirtqueue_Format()
	 * @model
	 * @generated
	 */
	RingFormat getFormat();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Virtqueue#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see org.ringscope.model.RingFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(RingFormat value);

	/**
	 * Returns the value of the '<em><b>Align</b></em>' attribute.
	 * The default value is <code>"4096"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alignment of the used ring in the legacy layout, a power of two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Align</em>' attribute.
	 * @see #setAlign(int)
	 * @see org.ringscope.model.TopologyPackage#getVirtqueue_Align()
	 * @model default="4096"
	 * @generated
	 */
	int getAlign();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Virtqueue#getAlign <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Align</em>' attribute.
	 * @see #getAlign()
	 * @generated
	 */
	void setAlign(int value);

	/**
	 * Returns the value of the '<em><b>Notify Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number by which a kick names this queue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notify Id</em>' attribute.
	 * @see #setNotifyId(int)
	 * @see org.ringscope.model.TopologyPackage#getVirtqueue_NotifyId()
	 * @model
	 * @generated
	 */
	int getNotifyId();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Virtqueue#getNotifyId <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notify Id</em>' attribute.
	 * @see #getNotifyId()
	 * @generated
	 */
	void setNotifyId(int value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The memory that holds the ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' reference.
	 * @see #setRegion(MemoryRegion)
	 * @see org.ringscope.model.TopologyPackage#getVirtqueue_Region()
	 * @model
	 * @generated
	 */
	MemoryRegion getRegion();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Virtqueue#getRegion <em>Region</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' reference.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(MemoryRegion value);

	/**
	 * Returns the value of the '<em><b>Desc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address of the descriptor table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Desc</em>' attribute.
	 * @see #setDesc(Address)
	 * @see org.ringscope.model.TopologyPackage#getVirtqueue_Desc()
	 * @model dataType="org.ringscope.model.Address"
	 * @generated
	 */
	Address getDesc();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Virtqueue#getDesc <em>Desc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Desc</em>' attribute.
	 * @see #getDesc()
	 * @generated
	 */
	void setDesc(Address value);

	/**
	 * Returns the value of the '<em><b>Avail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address of the available ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avail</em>' attribute.
	 * @see #setAvail(Address)
	 * @see org.ringscope.model.TopologyPackage#getVirtqueue_Avail()
	 * @model dataType="org.ringscope.model.Address"
	 * @generated
	 */
	Address getAvail();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Virtqueue#getAvail <em>Avail</em>}' attribute.
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
	 * Physical address of the used ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used</em>' attribute.
	 * @see #setUsed(Address)
	 * @see org.ringscope.model.TopologyPackage#getVirtqueue_Used()
	 * @model dataType="org.ringscope.model.Address"
	 * @generated
	 */
	Address getUsed();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Virtqueue#getUsed <em>Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used</em>' attribute.
	 * @see #getUsed()
	 * @generated
	 */
	void setUsed(Address value);

} // Virtqueue
