// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.Locale;

/** How bad a diagnosis is. */
public enum DiagnosisSeverity {
  /** A rule of the specification is broken, or nothing moves any more. */
  ERROR,
  /** Will break under load or with another peer. */
  WARNING,
  /** May be healthy. */
  HINT;

  /** As texts and JSON say it: {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
