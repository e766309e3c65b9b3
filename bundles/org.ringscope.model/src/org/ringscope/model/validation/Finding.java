// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.FileRemark;

/**
 * One thing that is to be said about a topology.
 *
 * @param rule id of the rule that found it
 * @param message what it is, in one line, with names and hex addresses
 * @param object the element to mark
 * @param feature the feature of the element to mark; null for the element
 * @param line of the file, from 1; 0 if it is that of the element
 */
public record Finding(String rule, Severity severity, String message, EObject object, EStructuralFeature feature,
    int line) {
  private static final int MOST_SHOWN = 1000;

  /** A line break in a foreign name is no second finding, and an endless one is cut. */
  public Finding {
    message = message.replace('\n', ' ').replace('\r', ' ');
    message = message.length() <= MOST_SHOWN ? message : message.substring(0, MOST_SHOWN) + "…";
  }

  Finding(String rule, Severity severity, String message, EObject object, EStructuralFeature feature) {
    this(rule, severity, message, object, feature, 0);
  }

  static Finding of(FileRemark remark) {
    return new Finding(remark.rule(), remark.isError() ? Severity.ERROR : Severity.WARNING, remark.text(),
        remark.element(), null, remark.line());
  }
}
