// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring.hostile;

import java.nio.ByteBuffer;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;

/**
 * Memory as the hostile side and the oracle see it: little-endian words at physical addresses, byte by byte, over two
 * regions that adjoin and one apart. Shares the bytes with the engine, and nothing else.
 */
final class RawMemory {
  static final long RINGS = 0x1_0000L;
  static final long DRIVER_AREA = RINGS + 0x400;
  static final long DEVICE_AREA = RINGS + 0x800;
  static final int AREA_BYTES = 0x100;
  static final int RING_BYTES = 0xC00;
  static final long TABLES = RINGS + 0x1000;
  static final long SEAM = RINGS + 0x4000;
  static final long END = SEAM + 0x1000;
  static final long FAR = 0x8_0000L;
  static final int FAR_BYTES = 0x1000;

  private static final long[] STARTS = {RINGS, SEAM, FAR};
  private static final long[] ENDS = {SEAM, END, FAR + FAR_BYTES};

  final GuestMemory guest;
  private final ByteBuffer[] bytes = new ByteBuffer[3];

  RawMemory() {
    MemoryRegion[] regions = new MemoryRegion[3];
    for (int i = 0; i < 3; i++) {
      regions[i] = MemoryRegion.direct(i, "r" + i, STARTS[i], ENDS[i] - STARTS[i]);
      bytes[i] = regions[i].buffer();
    }
    guest = GuestMemory.of(regions);
  }

  private static int region(long address) {
    for (int i = 0; i < 3; i++) {
      if (address >= STARTS[i] && address < ENDS[i]) {
        return i;
      }
    }
    return -1;
  }

  /** Bytes from there to the end of the region; 0 where nothing is. */
  static long inRegion(long address) {
    int region = region(address);
    return region < 0 ? 0 : ENDS[region] - address;
  }

  /** Whether every one of these bytes is somewhere. */
  static boolean isReachable(long address, long length) {
    long at = address;
    long rest = length;
    while (rest > 0) {
      long here = inRegion(at);
      if (here == 0) {
        return false;
      }
      at += here;
      rest -= here;
    }
    return true;
  }

  int u8(long address) {
    int region = region(address);
    return bytes[region].get((int) (address - STARTS[region])) & 0xFF;
  }

  void setU8(long address, int value) {
    int region = region(address);
    bytes[region].put((int) (address - STARTS[region]), (byte) value);
  }

  long word(long address, int width) {
    long value = 0;
    for (int i = 0; i < width; i++) {
      value |= (long) u8(address + i) << 8 * i;
    }
    return value;
  }

  void set(long address, int width, long value) {
    for (int i = 0; i < width; i++) {
      setU8(address + i, (int) (value >>> 8 * i));
    }
  }

  int u16(long address) {
    return (int) word(address, 2);
  }

  void clearRings() {
    for (int i = 0; i < RING_BYTES; i++) {
      bytes[0].put(i, (byte) 0);
    }
  }

  /** Copies what stands there, to see later that nobody has touched it. */
  void save(long address, byte[] into) {
    int region = region(address);
    bytes[region].get((int) (address - STARTS[region]), into);
  }

  boolean isUntouched(long address, byte[] saved) {
    int region = region(address);
    return bytes[region].slice((int) (address - STARTS[region]), saved.length).equals(ByteBuffer.wrap(saved));
  }
}
