// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.HexNumber;

/** Bytes at consecutive addresses, all of it unsigned. */
record Range(long start, long size) {

  static Range of(Address start, long size) {
    return start == null ? null : new Range(start.value(), size);
  }

  static Range of(MemoryRegion region) {
    return region == null || region.getSize() == null ? null : of(region.getAddress(), region.getSize().bytes());
  }

  /** Not empty and does not run over the end of the address space. */
  boolean isProper() {
    return size != 0 && (start + size == 0 || Long.compareUnsigned(start + size, start) > 0);
  }

  boolean overlaps(Range other) {
    return isProper() && other.isProper() && Long.compareUnsigned(start, other.last()) <= 0
        && Long.compareUnsigned(other.start, last()) <= 0;
  }

  boolean contains(Range other) {
    return isProper() && other.isProper() && Long.compareUnsigned(start, other.start) <= 0
        && Long.compareUnsigned(other.last(), last()) <= 0;
  }

  /** Address of the last byte. */
  long last() {
    return start + size - 1;
  }

  @Override
  public String toString() {
    return HexNumber.format(start) + " … " + HexNumber.format(last());
  }
}
