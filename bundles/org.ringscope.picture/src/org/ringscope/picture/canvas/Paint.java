// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

/** A colour by what it means. A {@link Theme} gives the value, {@link #pattern()} the texture that goes with it. */
public enum Paint {
  BACKGROUND,
  /** Boxes within the picture. */
  PANEL,
  TEXT,
  /** Text of second rank, and what is silent. */
  FAINT,
  /** Outline of a cell at rest. */
  EDGE,
  /** Outline of a descriptor or of a cell that somebody owns. */
  EDGE_STRONG,
  /** A ring entry outside of what is in flight. */
  CELL,
  /** A descriptor that is in the driver's free list. */
  FREE,
  /** A descriptor that the driver fills. */
  DRIVER(Pattern.DOTTED),
  /** A descriptor exposed to or held by the device, and its avail entry until taken. */
  DEVICE(Pattern.HATCHED),
  /** A descriptor that came back and was not yet taken; its used entry. */
  USED,
  /** A descriptor of which nobody can say whose it is. */
  UNKNOWN,
  /** Behind text on a patterned cell; partly transparent. */
  PLATE,
  /** An index, event word or kick of the driver. */
  DRIVER_INDEX,
  /** An index or event word of the device; also kicks. */
  DEVICE_INDEX,
  /** An interrupt, device to driver. */
  INTERRUPT,
  /** A core that runs; also how many events there were. */
  RUNNING,
  /** A core that waits for a free buffer. */
  WAITING(Pattern.DOTTED),
  /** Fault and diagnosis. */
  FAULT,
  /** Behind the text of a fault. */
  FAULT_PANEL,
  /** Shared memory. */
  MEMORY,
  MEMORY_EDGE,
  SELECTION,
  /** Behind what is selected. */
  SELECTION_PANEL,
  /** A slot that was published a moment ago; partly transparent. */
  GLOW;

  private final Pattern pattern;

  Paint() {
    this(Pattern.PLAIN);
  }

  Paint(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Unless a theme says otherwise. */
  Pattern pattern() {
    return pattern;
  }
}
