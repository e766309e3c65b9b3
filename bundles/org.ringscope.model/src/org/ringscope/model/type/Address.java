// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.type;

/**
 * An address of a topology. Which address space it belongs to (physical, or as one core sees it) is said by the feature
 * that holds it; an address that is not known yet is {@code null} there. Shown and stored in hex.
 *
 * @param value the address as an unsigned 64-bit number
 */
public record Address(long value) implements Comparable<Address> {

  /** Reads decimal or {@code 0x} hex digits. EMF finds this method by its name. */
  public static Address valueOf(String text) {
    return new Address(HexNumber.parse(text));
  }

  @Override
  public int compareTo(Address other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Hex digits with {@code 0x} in front, as {@link #valueOf} reads them. */
  @Override
  public String toString() {
    return HexNumber.format(value);
  }
}
