// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

/**
 * Bytes that are selected, none if {@code length} is 0.
 *
 * @param address of the first byte
 */
record ByteSelection(long address, long length) {
  static final ByteSelection NONE = new ByteSelection(0, 0);

  /** From one byte to another, both included, in any order. */
  static ByteSelection between(long one, long other) {
    boolean inOrder = Long.compareUnsigned(one, other) <= 0;
    return inOrder ? new ByteSelection(one, other - one + 1) : new ByteSelection(other, one - other + 1);
  }

  boolean isEmpty() {
    return length == 0;
  }

  boolean contains(long other) {
    return Long.compareUnsigned(other - address, length) < 0;
  }
}
