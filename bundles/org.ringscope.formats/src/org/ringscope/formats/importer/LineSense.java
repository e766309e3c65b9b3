// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

/** Tells the lines of one format from others in a text that holds several. Asked for one line after the other; for one thread. */
public interface LineSense {
  /** How a line is taken. */
  enum Claim {
    /** It is none of this format. */
    NO,
    /** It goes with lines of this format, where there are some. */
    PERHAPS,
    /** It is of this format and of no other. */
    CERTAIN
  }

  /** Looks at the next line. */
  Claim claim(String line);
}
