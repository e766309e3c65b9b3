/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One place of a ring or table. In a window it stays and shows another slot.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.Cell#getPosition <em>Position</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Cell#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Cell#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getCell()
 * @model abstract="true"
 * @generated
 */
public interface Cell extends StateElement
{
	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the diagram, 0 first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getCell_Position()
	 * @model
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Cell#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Index in its ring or table; not set where the cell shows none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slot</em>' attribute.
	 * @see #setSlot(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getCell_Slot()
	 * @model
	 * @generated
	 */
	Integer getSlot();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Cell#getSlot <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slot</em>' attribute.
	 * @see #getSlot()
	 * @generated
	 */
	void setSlot(Integer value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.diagram.ringstate.Owner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may touch it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see org.ringscope.diagram.ringstate.Owner
	 * @see #setOwner(Owner)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getCell_Owner()
	 * @model
	 * @generated
	 */
	Owner getOwner();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Cell#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see org.ringscope.diagram.ringstate.Owner
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Owner value);

} // Cell
