// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring.hostile;

import java.util.Random;

/** Chances of a driver that mostly, but only mostly, writes what it may. */
final class HostileChains {
  private final Random random;

  HostileChains(Random random) {
    this.random = random;
  }

  boolean rarely() {
    return random.nextInt(250) == 0;
  }

  long address() {
    if (rarely()) {
      return random.nextBoolean() ? random.nextLong() : RawMemory.END - random.nextInt(100);
    }
    return random.nextInt(8) == 0 ? RawMemory.FAR + random.nextInt(RawMemory.FAR_BYTES - 200)
        : RawMemory.SEAM - 0x800 + random.nextInt(0x1000);
  }

  long length() {
    return rarely() ? random.nextBoolean() ? 0 : random.nextInt() & 0xFFFF_FFFFL : 1 + random.nextInt(100);
  }

  /** WRITE of the {@code i}-th of {@code count} elements of which {@code readable} are read. */
  int write(int i, int readable) {
    return i >= readable != rarely() ? ChainJudge.WRITE : 0;
  }

  int reserved(int known) {
    return rarely() ? random.nextInt(0x10000) & ~known : 0;
  }

  int flip(int flag) {
    return rarely() ? flag : 0;
  }

  long tableAddress() {
    return rarely() ? address() : RawMemory.TABLES + random.nextInt(16) * 0x200L + random.nextInt(16);
  }

  long tableLength(int entries) {
    return rarely() ? random.nextInt(300) : 16L * entries;
  }
}
