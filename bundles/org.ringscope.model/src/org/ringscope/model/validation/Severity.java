// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

/** How bad a finding is. */
public enum Severity {
  /** The topology cannot run like this. */
  ERROR,
  /** It runs, but perhaps not as meant. */
  WARNING,
  /** It can be drawn and checked, but not run here. */
  HINT;

  /** Whether a topology with such a finding is not run. */
  public boolean preventsRun() {
    return this != WARNING;
  }
}
