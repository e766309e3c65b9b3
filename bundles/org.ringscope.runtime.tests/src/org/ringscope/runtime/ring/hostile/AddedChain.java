// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring.hostile;

import java.util.Random;
import org.ringscope.runtime.ring.BufferList;
import org.ringscope.runtime.ring.DriverQueue;

/** Buffers that a driver was given, and how they must stand in memory. */
final class AddedChain {
  private static final int WRITE = 2;
  private static final int NEXT = 1;
  private static final int INDIRECT = 4;

  final long token;
  /** Bits of the descriptors of a split ring that it has. */
  long descriptors;
  /** Its head, or its buffer id. */
  int id = -1;
  /** Whether the device has returned it, to be taken yet. */
  boolean isReturned;
  private final long[] addresses;
  private final int[] lengths;
  private final int readable;
  /** Buffers before the table; all of them if there is none. */
  private final int direct;
  private final long table;

  private AddedChain(Random random, int count, int direct, long token) {
    this.token = token;
    this.direct = direct;
    addresses = new long[count];
    lengths = new int[count];
    readable = random.nextInt(count + 1);
    for (int i = 0; i < count; i++) {
      addresses[i] = RawMemory.SEAM - 0x800 + random.nextInt(0x1000);
      lengths[i] = 1 + random.nextInt(100);
    }
    table = RawMemory.TABLES + token % 32 * 0x100 + random.nextInt(16);
  }

  static AddedChain chosen(Random random, int size, boolean indirect, boolean packed, long token) {
    int count = 1 + random.nextInt(Math.min(size, 4));
    int direct = !indirect || random.nextBoolean() ? count : packed ? 0 : random.nextInt(count);
    return new AddedChain(random, count, direct, token);
  }

  boolean addTo(DriverQueue driver) {
    BufferList list = new BufferList();
    for (int i = 0; i < addresses.length; i++) {
      if (i < readable) {
        list.addReadable(addresses[i], lengths[i]);
      } else {
        list.addWritable(addresses[i], lengths[i]);
      }
    }
    if (direct < addresses.length) {
      return driver.addIndirect(list, direct, table, token);
    }
    return addresses.length == 1 ? driver.add(addresses[0], lengths[0], readable == 0, token) : driver.add(list, token);
  }

  /** Descriptors of the ring. */
  int slots() {
    return direct < addresses.length ? direct + 1 : direct;
  }

  long writable() {
    long sum = 0;
    for (int i = readable; i < addresses.length; i++) {
      sum += lengths[i];
    }
    return sum;
  }

  /** Checks its {@code i}-th descriptor of the ring, which stands at {@code at}. */
  void check(RawMemory memory, long at, int flags, int i, boolean last, boolean packed, HostileRun run) {
    if (i == direct) {
      run.check(flags == INDIRECT, "flags of a table");
      run.check(memory.word(at, 8) == table, "address of the table");
      run.check(memory.word(at + 8, 4) == 16L * (addresses.length - direct), "length of the table");
      for (int k = direct; k < addresses.length; k++) {
        long entry = table + 16L * (k - direct);
        boolean end = k == addresses.length - 1;
        int write = k >= readable ? WRITE : 0;
        checkBuffer(memory, entry, k, run);
        run.check(memory.u16(entry + (packed ? 14 : 12)) == (packed || end ? write : write | NEXT),
            "flags in the table");
        run.check(packed || end || memory.u16(entry + 14) == k - direct + 1, "links of the table");
      }
    } else {
      checkBuffer(memory, at, i, run);
      run.check(flags == ((i >= readable ? WRITE : 0) | (last ? 0 : NEXT)), "flags of a buffer");
    }
  }

  private void checkBuffer(RawMemory memory, long at, int i, HostileRun run) {
    run.check(memory.word(at, 8) == addresses[i], "address of a buffer");
    run.check(memory.word(at + 8, 4) == lengths[i], "length of a buffer");
  }
}
