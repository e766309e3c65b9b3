// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing that is wrong with a topology.
 *
 * @param rule id of the rule that found it
 * @param message what is wrong, in one line, with names and hex addresses
 * @param object the element to mark
 * @param feature the feature of the element to mark
 */
public record Finding(String rule, Severity severity, String message, EObject object, EStructuralFeature feature) {}
