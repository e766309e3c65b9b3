// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing that is to be said about a topology.
 *
 * @param rule id of the rule that found it
 * @param message what it is, in one line, with names and hex addresses
 * @param object the element to mark
 * @param feature the feature of the element to mark
 */
public record Finding(String rule, Severity severity, String message, EObject object, EStructuralFeature feature) {
  /** A line break in a foreign name is no second finding. */
  public Finding {
    message = message.replace('\n', ' ').replace('\r', ' ');
  }
}
