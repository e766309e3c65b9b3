// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.util.Locale;
import org.ringscope.formats.text.TextPattern;

/** A line of the log that is understood. */
interface KnownLine {
  TextPattern pattern();

  /** Whether other drivers print the same. */
  boolean isGeneric();

  /** Whether such a line is in no other text than a kernel log. */
  boolean isTypical();

  /** Name of the constant. */
  String name();

  /** Name in the import report. */
  default String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
