// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

/** The types that event fields are made of; all little-endian and byte aligned. {@code X…} is shown in hexadecimal. */
public enum FieldType {
  U8(1),
  U16(2),
  U32(4),
  U64(8),
  X16(2),
  X32(4),
  X64(8),
  /** UTF-8, ended by a zero byte. */
  STRING(0),
  /** u32 length, then as many bytes. */
  BYTES(0);

  private final int width;

  FieldType(int width) {
    this.width = width;
  }

  /** Bytes of an integer; 0 for {@link #STRING} and {@link #BYTES}. */
  public int width() {
    return width;
  }

  /** Whether values are integers. */
  public boolean isInteger() {
    return width != 0;
  }

  /** Whether integers are shown in hexadecimal. */
  public boolean isHex() {
    return this == X16 || this == X32 || this == X64;
  }

  /** Name in the catalogue and in the metadata text, e.g. {@code x32}. */
  public String text() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
