// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import org.ringscope.runtime.memory.MemoryRegion;

/**
 * Where a {@link ConsoleDriver} puts its bounce buffers, and how it uses them. Addresses are those of the driver's core.
 *
 * @param queueSize entries wanted of each queue, a power of two
 * @param receive {@code queueSize} buffers for what comes from the device
 * @param transmit {@code maxInFlight} bounce buffers for what goes to the device; 1 byte each puts each byte into a
 *     buffer of its own
 * @param maxInFlight how many transmit buffers may be with the device at a time
 * @param polls look for returned buffers while waiting, and tell the device that interrupts are not wanted
 * @param shared the only memory that the device can see; null: it sees all of the driver's memory
 */
public record ConsoleSetup(int queueSize, Buffers receive, Buffers transmit, int maxInFlight, boolean polls,
    MemoryRegion shared) {
  public ConsoleSetup {
    if (maxInFlight < 1) {
      throw new IllegalArgumentException("maxInFlight=" + maxInFlight);
    }
  }

  /**
   * Buffers that lie one after the other.
   *
   * @param bytes of one of them
   * @param room bytes that are set aside for all of them from {@code address} on
   */
  public record Buffers(long address, int bytes, long room) {
    public Buffers {
      if (bytes < 1) {
        throw new IllegalArgumentException("bytes=" + bytes);
      }
    }

    /** Buffers in memory that has no bounds of its own. */
    public Buffers(long address, int bytes) {
      this(address, bytes, Long.MAX_VALUE);
    }

    /** Whether buffer {@code slot} lies in the room as a whole. */
    boolean holds(int slot) {
      return (slot + 1L) * bytes <= room;
    }

    /** Where buffer {@code slot} begins. */
    long address(int slot) {
      return address + (long) slot * bytes;
    }
  }
}
