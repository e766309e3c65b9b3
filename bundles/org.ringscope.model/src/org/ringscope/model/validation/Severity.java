// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

/** How bad a finding is. */
public enum Severity {
  /** The topology cannot be like this. */
  ERROR,
  /** It can, but perhaps not as meant. */
  WARNING,
  /** It is right, but cannot be run here yet, or something in it goes without an answer. */
  HINT
}
