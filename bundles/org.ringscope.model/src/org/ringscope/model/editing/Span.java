// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import org.ringscope.model.Defaults;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.MemoryRegion;

/** Bytes of memory, all of it unsigned. */
record Span(long start, long bytes) {

  /** Null for a region that does not say where it is, or how large. */
  static Span of(MemoryRegion region) {
    return region == null || region.getAddress() == null || region.getSize() == null ? null
        : new Span(region.getAddress().value(), region.getSize().bytes());
  }

  /** What lies behind a window; null where it does not say. */
  static Span behind(AddressWindow window) {
    return Defaults.physical(window) == null ? null
        : new Span(Defaults.physical(window).value(), Defaults.size(window));
  }

  long end() {
    return start + bytes;
  }

  boolean overlaps(Span other) {
    return Long.compareUnsigned(other.start - start, bytes) < 0
        || Long.compareUnsigned(start - other.start, other.bytes) < 0;
  }

  boolean contains(Span other) {
    long offset = other.start - start;
    return Long.compareUnsigned(offset, bytes) < 0 && Long.compareUnsigned(other.bytes, bytes - offset) <= 0;
  }
}
