// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.memory.MemoryView;

/**
 * Both sides of a ring of two with one buffer each, standing two entries before the wrap of the index. Every state of a
 * test gets a slot of its own in one big region, which is far larger than the number of states in use at a time.
 */
class RingPair {
  static final int BUFFER_BYTES = 4;

  private static final int SIZE = 2;
  private static final int START = 0xFFFE;
  private static final int SLOT_BYTES = 256;
  private static final int SLOTS = 1 << 18;
  private static final int AVAIL = 32;
  private static final int USED = 64;
  private static final int IDX = 2;
  private static final int BUFFERS = 128;
  private static final long BASE = 0x4000_0000L;
  private static final MemoryRegion REGION = MemoryRegion.direct(0, "ram", BASE, (long) SLOT_BYTES * SLOTS);
  private static final GuestMemory MEMORY = GuestMemory.of(REGION);
  private static final AtomicInteger NEXT = new AtomicInteger();

  final SplitDriverQueue driver;
  final SplitDeviceQueue device;
  final DescriptorChain chain = new DescriptorChain();
  final UsedBuffer used = new UsedBuffer();
  private final long slot;

  RingPair(long features) {
    slot = BASE + (long) SLOT_BYTES * (NEXT.getAndIncrement() & SLOTS - 1);
    MemoryView memory = REGION.view().slice(REGION.offset(slot), SLOT_BYTES);
    memory.clear();
    memory.setU16(AVAIL + IDX, START);
    memory.setU16(USED + IDX, START);
    VringLayout layout = VringLayout.of(SIZE, slot, slot + AVAIL, slot + USED);
    driver = new SplitDriverQueue(setup(layout, features));
    device = new SplitDeviceQueue(setup(layout, features));
  }

  private static QueueSetup setup(VringLayout layout, long features) {
    return QueueSetup.of(0, layout, MEMORY).features(features).profile(PeerProfile.STRICT).startIndex(START);
  }

  /** Gives buffer {@code number}, which the device may write, to the ring; not published. */
  final void add(int number) {
    driver.add(address(number), BUFFER_BYTES, true, number);
  }

  /** One buffer goes all the way, so that event words of 0 have been passed. */
  final void carryOne() {
    add(0);
    driver.kick();
    device.pop(chain);
    device.addUsed(chain.head(), 0);
    device.notifyDriver();
    driver.getUsed(used);
  }

  final void write(int number, int value) {
    REGION.buffer().putInt(REGION.offset(address(number)), value);
  }

  final int read(int number) {
    return REGION.buffer().getInt(REGION.offset(address(number)));
  }

  /** The int in the first buffer of the chain that the device has taken. */
  final int readChain() {
    ByteBuffer buffer = chain.region(0).buffer();
    return buffer.getInt(chain.offset(0));
  }

  private long address(int number) {
    return slot + BUFFERS + 16L * number;
  }

  static int bit(boolean value) {
    return value ? 1 : 0;
  }
}
