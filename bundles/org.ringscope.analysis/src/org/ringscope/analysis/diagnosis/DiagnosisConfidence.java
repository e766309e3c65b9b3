// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

/** How sure a diagnosis is. */
public enum DiagnosisConfidence {
  /** A rule is broken beyond doubt, or somebody who knows has said so. */
  CERTAIN,
  /** What was seen over some time has hardly another reason. */
  LIKELY,
  /** What was seen may also be a system at work. */
  POSSIBLE
}
