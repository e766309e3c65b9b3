// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

/**
 * Memory set aside for a remote processor: {@code size} bytes at device address {@code da}, which are the physical
 * addresses from {@code physicalAddress} on (Linux {@code struct rproc_mem_entry}). Names such as {@code vdev0vring0}
 * and {@code vdev0buffer} say what a carveout is for.
 */
public record Carveout(String name, long da, long physicalAddress, long size) {
  public Carveout {
    if (size <= 0 || da < 0 || physicalAddress < 0 || da + size < 0 || physicalAddress + size < 0) {
      throw new IllegalArgumentException("bad carveout name=" + name + " da=0x" + Long.toHexString(da) + " pa=0x"
          + Long.toHexString(physicalAddress) + " size=0x" + Long.toHexString(size));
    }
  }

  /** Whether {@code length} bytes from {@code address} (a device address) lie inside. */
  public boolean contains(long address, long length) {
    return address >= da && length >= 0 && length <= size && address - da <= size - length;
  }

  /** The physical address of a device address that this carveout contains. */
  public long toPhysical(long address) {
    return physicalAddress + (address - da);
  }
}
