// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.nio.ByteBuffer;
import org.ringscope.capture.shadow.SplitDeviceAreaShadow;
import org.ringscope.capture.shadow.SplitDriverAreaShadow;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryView;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;

/**
 * One running split ring that is looked at from outside, while both sides go on. The four indices are read from the hindmost
 * to the foremost (last_used, used.idx, last_avail, avail.idx), each with an order of its own, so that none seems to
 * have overtaken the one before it; contents of slots may be newer than the indices.
 */
final class SampledSplitQueue extends SampledRing {
  private static final int IDX = 2;

  private final SplitDriverAreaShadow driverShadow;
  private final SplitDeviceAreaShadow deviceShadow;
  private final int size;
  private final MemoryView descView;
  private final MemoryView availView;
  private final MemoryView usedView;
  private final ByteBuffer desc;
  private final ByteBuffer avail;
  private final ByteBuffer used;
  private boolean sampled;
  private int lastUsedSeen;
  private int lastAvailSeen;

  SampledSplitQueue(int queue, GuestMemory memory, VringLayout physical, DriverQueue driver, DeviceQueue device) {
    super(queue, driver, device);
    size = physical.size();
    descView = memory.view(physical.desc(), physical.descBytes());
    availView = memory.view(physical.avail(), physical.availBytes());
    usedView = memory.view(physical.used(), physical.usedBytes());
    desc = area(physical.descBytes());
    avail = area(physical.availBytes());
    used = area(physical.usedBytes());
    driverShadow = new SplitDriverAreaShadow(queue, size);
    deviceShadow = new SplitDeviceAreaShadow(queue, size);
  }

  @Override
  SplitDriverAreaShadow driverShadow() {
    return driverShadow;
  }

  @Override
  SplitDeviceAreaShadow deviceShadow() {
    return deviceShadow;
  }

  @Override
  boolean sample() {
    int lastUsed = -1;
    int usedIdx = 0;
    int lastAvail = -1;
    int availIdx = 0;
    for (int i = 0; i < TRIES; i++) {
      lastUsed = driver == null ? -1 : driver.lastUsed();
      usedIdx = usedView.getU16Acquire(IDX);
      lastAvail = device == null ? -1 : device.lastAvail();
      availIdx = availView.getU16Acquire(IDX);
      if (RingIndex.distance(usedIdx, availIdx) <= size) {
        break;
      }
    }
    boolean moved = !sampled || availIdx != Short.toUnsignedInt(avail.getShort(IDX))
        || usedIdx != Short.toUnsignedInt(used.getShort(IDX))
        || lastUsed != lastUsedSeen || lastAvail != lastAvailSeen || wishesMoved();
    if (!moved) {
      return false;
    }
    sampled = true;
    lastUsedSeen = lastUsed;
    lastAvailSeen = lastAvail;
    copy(descView, desc);
    copy(availView, avail);
    copy(usedView, used);
    avail.putShort(IDX, (short) availIdx);
    used.putShort(IDX, (short) usedIdx);
    driverShadow.set(desc, avail, lastUsed);
    deviceShadow.set(used, lastAvail);
    count();
    return true;
  }

  /** Flags and event words change without an index. */
  private boolean wishesMoved() {
    return differs(availView, avail, 0) || differs(usedView, used, 0)
        || differs(availView, avail, avail.capacity() - 2) || differs(usedView, used, used.capacity() - 2);
  }

  private static boolean differs(MemoryView view, ByteBuffer seen, int offset) {
    return view.getU16Opaque(offset) != Short.toUnsignedInt(seen.getShort(offset));
  }

  private static void copy(MemoryView from, ByteBuffer to) {
    from.getBytes(0, to.array(), 0, to.capacity());
  }
}
