/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Index</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An index that one of the sides moves.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.diagram.ringstate.Index#getMover <em>Mover</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Index#isEvent <em>Event</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Index#getValue <em>Value</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Index#getWrap <em>Wrap</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Index#isInferred <em>Inferred</em>}</li>
 *   <li>{@link org.ringscope.diagram.ringstate.Index#getAt <em>At</em>}</li>
 * </ul>
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getIndex()
 * @model
 * @generated
 */
public interface Index extends NamedState
{
	/**
	 * Returns the value of the '<em><b>Mover</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.diagram.ringstate.Side}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who moves it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mover</em>' attribute.
	 * @see org.ringscope.diagram.ringstate.Side
	 * @see #setMover(Side)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getIndex_Mover()
	 * @model
	 * @generated
	 */
	Side getMover();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Index#getMover <em>Mover</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mover</em>' attribute.
	 * @see org.ringscope.diagram.ringstate.Side
	 * @see #getMover()
	 * @generated
	 */
	void setMover(Side value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is an event word, by which one side asks to be notified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(boolean)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getIndex_Event()
	 * @model
	 * @generated
	 */
	boolean isEvent();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Index#isEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #isEvent()
	 * @generated
	 */
	void setEvent(boolean value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free-running value of a split ring, slot of a packed one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Integer)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getIndex_Value()
	 * @model
	 * @generated
	 */
	Integer getValue();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Index#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Integer value);

	/**
	 * Returns the value of the '<em><b>Wrap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wrap counter, in a packed ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wrap</em>' attribute.
	 * @see #setWrap(Boolean)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getIndex_Wrap()
	 * @model
	 * @generated
	 */
	Boolean getWrap();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Index#getWrap <em>Wrap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wrap</em>' attribute.
	 * @see #getWrap()
	 * @generated
	 */
	void setWrap(Boolean value);

	/**
	 * Returns the value of the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the value was inferred.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inferred</em>' attribute.
	 * @see #setInferred(boolean)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getIndex_Inferred()
	 * @model
	 * @generated
	 */
	boolean isInferred();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Index#isInferred <em>Inferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inferred</em>' attribute.
	 * @see #isInferred()
	 * @generated
	 */
	void setInferred(boolean value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cell that it points at, where it is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' reference.
	 * @see #setAt(Cell)
	 * @see org.ringscope.diagram.ringstate.RingstatePackage#getIndex_At()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Cell getAt();

	/**
	 * Sets the value of the '{@link org.ringscope.diagram.ringstate.Index#getAt <em>At</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' reference.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Cell value);

} // Index
