// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

/** The few kinds of line that the pictures use. */
public enum Stroke {
  /** Grid lines of large rings, ticks. */
  HAIR(0.5, false),
  /** Outlines and doorbells. */
  THIN(1, false),
  /** Edges, hands of a clock, cores. */
  MEDIUM(1.6, false),
  /** What is selected or wrong. */
  BOLD(2.4, false),
  /** Memory, and what is only suspected. */
  DASHED(1, true);

  private final double width;
  private final boolean dashed;

  Stroke(double width, boolean dashed) {
    this.width = width;
    this.dashed = dashed;
  }

  /** Width in pixels. */
  public double width() {
    return width;
  }

  /** 4 pixels on, 3 off? */
  public boolean isDashed() {
    return dashed;
  }
}
