/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.diagram.ringstate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>State Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that a diagram of a running system shows. What is not set is not known.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ringscope.diagram.ringstate.RingstatePackage#getStateElement()
 * @model abstract="true"
 * @generated
 */
public interface StateElement extends EObject
{
} // StateElement
