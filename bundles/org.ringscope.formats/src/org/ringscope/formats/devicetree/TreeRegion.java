// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

/**
 * A child of {@code reserved-memory} (devicetree specification v0.4 §3.5).
 *
 * @param name what people call it: its label, else its name
 * @param path of the node
 * @param address null where the system shall choose it
 * @param size in bytes, 0 where it is not said
 * @param isPool whether drivers allocate from it ({@code shared-dma-pool})
 * @param isUnmapped whether the operating system must not map it ({@code no-map})
 */
public record TreeRegion(String name, String path, Long address, long size, boolean isPool, boolean isUnmapped,
    RegionUse use) {

  /** Whether both have a place and share a byte. */
  boolean overlaps(TreeRegion other) {
    return address != null && other.address != null && Long.compareUnsigned(address, other.end()) < 0
        && Long.compareUnsigned(other.address, end()) < 0;
  }

  /** The same region, used as this name says. */
  TreeRegion withUse(String other) {
    return new TreeRegion(name, path, address, size, isPool, isUnmapped, RegionUse.of(other));
  }

  /** Behind the last byte; a region over the end of the address space ends with it. */
  private long end() {
    return new TreeAddresses.Span(address, size).isProper() ? address + size : -1L;
  }

  /** As {@code 0x10040000 to 0x10040fff}, or that the system chooses. */
  public String place() {
    return address == null ? "0x" + Long.toHexString(size) + " bytes where the system chooses"
        : "0x" + Long.toHexString(address) + " to 0x" + Long.toHexString(address + size - 1);
  }
}
