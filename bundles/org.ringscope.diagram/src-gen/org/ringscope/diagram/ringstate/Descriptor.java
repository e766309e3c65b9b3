/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Descriptor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An entry of a descriptor table, of a packed ring, or of an indirect table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.Descriptor#getAddress <em>Address</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Descriptor#getLength <em>Length</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Descriptor#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Descriptor#getBufferId <em>Buffer Id</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Descriptor#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Descriptor#getNext <em>Next</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Descriptor#getTable <em>Table</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getDescriptor()
 * @model
 * @generated
 */
public interface Descriptor extends Cell
{
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bus address of the buffer or of an indirect table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Long)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getDescriptor_Address()
	 * @model
	 * @generated
	 */
	Long getAddress();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Descriptor#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Long value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(Long)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getDescriptor_Length()
	 * @model
	 * @generated
	 */
	Long getLength();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Descriptor#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(Long value);

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flags as in memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' attribute.
	 * @see #setFlags(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getDescriptor_Flags()
	 * @model
	 * @generated
	 */
	Integer getFlags();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Descriptor#getFlags <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flags</em>' attribute.
	 * @see #getFlags()
	 * @generated
	 */
	void setFlags(Integer value);

	/**
	 * Returns the value of the '<em><b>Buffer Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buffer id, in a packed ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffer Id</em>' attribute.
	 * @see #setBufferId(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getDescriptor_BufferId()
	 * @model
	 * @generated
	 */
	Integer getBufferId();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Descriptor#getBufferId <em>Buffer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer Id</em>' attribute.
	 * @see #getBufferId()
	 * @generated
	 */
	void setBufferId(Integer value);

	/**
	 * Returns the value of the '<em><b>Follows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Index of the following descriptor; not set where the chain ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows</em>' attribute.
	 * @see #setFollows(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getDescriptor_Follows()
	 * @model
	 * @generated
	 */
	Integer getFollows();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Descriptor#getFollows <em>Follows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follows</em>' attribute.
	 * @see #getFollows()
	 * @generated
	 */
	void setFollows(Integer value);

	/**
	 * Returns the value of the '<em><b>Next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The following descriptor, where it is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next</em>' reference.
	 * @see #setNext(Descriptor)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getDescriptor_Next()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Descriptor getNext();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Descriptor#getNext <em>Next</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next</em>' reference.
	 * @see #getNext()
	 * @generated
	 */
	void setNext(Descriptor value);

	/**
	 * Returns the value of the '<em><b>Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The indirect table that it refers to, where it is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table</em>' reference.
	 * @see #setTable(IndirectTable)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getDescriptor_Table()
	 * @model resolveProxies="false"
	 * @generated
	 */
	IndirectTable getTable();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Descriptor#getTable <em>Table</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table</em>' reference.
	 * @see #getTable()
	 * @generated
	 */
	void setTable(IndirectTable value);

} // Descriptor
