// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import java.util.List;

/**
 * What a buffer of one queue contains.
 *
 * @param readable what the device reads, or the whole of a message that goes one way
 * @param writable what the device writes, null where the buffer is a message that goes one way
 */
record Layout(List<Item> readable, List<Item> writable) {
  /** A buffer that carries one thing one way, whichever. */
  static Layout message(Item... items) {
    return new Layout(List.of(items), null);
  }

  /** The part that the device reads, to be followed by {@link #answer}. */
  static Layout request(Item... items) {
    return new Layout(List.of(items), List.of());
  }

  /** The part that the device writes. */
  Layout answer(Item... items) {
    return new Layout(readable, List.of(items));
  }

  boolean isRequest() {
    return writable != null;
  }
}
