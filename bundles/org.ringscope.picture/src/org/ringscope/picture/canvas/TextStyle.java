// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

/** The few styles of text that the pictures use; sizes in pixels. */
public enum TextStyle {
  /** Names of strips, cores, views. */
  TITLE(12, false, true, false),
  /** Running text: status, legend, notes. */
  LABEL(10.5, false, false, false),
  /** Running text that the analysis inferred. */
  LABEL_ITALIC(10.5, false, false, true),
  /** Second lines. */
  SMALL(9, false, false, false),
  /** The number in the corner of a cell. */
  TINY(7.5, false, false, false),
  /** Addresses and values in lines. */
  CODE(10, true, false, false),
  /** The value of a ring entry. */
  CODE_LARGE(11, true, false, false),
  /** The fields of a descriptor. */
  CODE_SMALL(8.5, true, false, false),
  /** The fields of a descriptor in narrow columns. */
  CODE_TINY(7, true, false, false),
  /** Names and values of indices. */
  INDEX(9.5, true, true, false),
  /** Names and values of indices that the analysis inferred. */
  INDEX_ITALIC(9.5, true, false, true),
  /** Large figures where there is nothing but counts. */
  FIGURE(22, false, false, false);

  private final double size;
  private final boolean monospace;
  private final boolean bold;
  private final boolean italic;

  TextStyle(double size, boolean monospace, boolean bold, boolean italic) {
    this.size = size;
    this.monospace = monospace;
    this.bold = bold;
    this.italic = italic;
  }

  /** Height of an em in pixels. */
  public double size() {
    return size;
  }

  public boolean isMonospace() {
    return monospace;
  }

  public boolean isBold() {
    return bold;
  }

  public boolean isItalic() {
    return italic;
  }
}
