// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

/** How a fill is textured, so that owners are told apart without colour. */
public enum Pattern {
  PLAIN,
  /** Lines from lower left to upper right, 6 pixels apart. */
  HATCHED,
  /** Dots on a 6 pixel grid. */
  DOTTED
}
