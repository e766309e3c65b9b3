/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indirect Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A table of descriptors that one descriptor refers to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.IndirectTable#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.IndirectTable#getOf <em>Of</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.IndirectTable#getSize <em>Size</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getIndirectTable()
 * @model
 * @generated
 */
public interface IndirectTable extends StateElement
{
	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.diagram.ringstate.Descriptor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its first entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getIndirectTable_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<Descriptor> getEntries();

	/**
	 * Returns the value of the '<em><b>Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who refers to it; not set while the table shows nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Of</em>' reference.
	 * @see #setOf(Descriptor)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getIndirectTable_Of()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Descriptor getOf();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.IndirectTable#getOf <em>Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Of</em>' reference.
	 * @see #getOf()
	 * @generated
	 */
	void setOf(Descriptor value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All of its entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getIndirectTable_Size()
	 * @model
	 * @generated
	 */
	Integer getSize();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.IndirectTable#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Integer value);

} // IndirectTable
