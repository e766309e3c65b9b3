// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

/**
 * How something looks: colours by their names in the palette, and the line around it, which stands for the pattern of our
 * pictures where a diagram has none.
 *
 * @param line {@code solid}, {@code dash}, {@code dot} or {@code dash_dot}
 */
record Look(String fill, String border, String line, String text) {
  static Look of(String fill, String border) {
    return new Look(fill, border, "solid", "text");
  }

  Look line(String other) {
    return new Look(fill, border, other, text);
  }

  Look text(String other) {
    return new Look(fill, border, line, other);
  }
}
