// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.nio.ByteBuffer;
import org.ringscope.capture.shadow.PackedDeviceAreaShadow;
import org.ringscope.capture.shadow.PackedDriverAreaShadow;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryView;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;

/**
 * One running packed ring that is looked at from outside, while both sides go on. It has no indices in memory: its slots
 * tell who wrote them, and they are copied until two copies are equal, or a few times.
 */
final class SampledPackedQueue extends SampledRing {
  private final MemoryView[] views;
  private final ByteBuffer[] areas;
  private final byte[] copy;
  private final PackedDriverAreaShadow driverShadow;
  private final PackedDeviceAreaShadow deviceShadow;
  private boolean sampled;

  SampledPackedQueue(int queue, GuestMemory memory, PackedLayout physical, DriverQueue driver, DeviceQueue device) {
    super(queue, driver, device);
    views = new MemoryView[] {memory.view(physical.desc(), physical.descBytes()),
        memory.view(physical.driverEvent(), PackedLayout.EVENT_BYTES),
        memory.view(physical.deviceEvent(), PackedLayout.EVENT_BYTES)};
    areas = new ByteBuffer[views.length];
    for (int i = 0; i < views.length; i++) {
      areas[i] = area(views[i].length());
    }
    copy = new byte[views[0].length()];
    driverShadow = new PackedDriverAreaShadow(queue, physical.size(), areas[0], areas[1]);
    deviceShadow = new PackedDeviceAreaShadow(queue, physical.size(), areas[2]);
  }

  @Override
  PackedDriverAreaShadow driverShadow() {
    return driverShadow;
  }

  @Override
  PackedDeviceAreaShadow deviceShadow() {
    return deviceShadow;
  }

  @Override
  boolean sample() {
    boolean moved = !sampled;
    sampled = true;
    for (int i = 0; i < views.length; i++) {
      moved |= read(i);
    }
    moved |= count();
    if (moved) {
      driverShadow.touch();
      deviceShadow.touch();
    }
    return moved;
  }

  /** Copies one area. @return whether it differs from the last copy */
  private boolean read(int area) {
    boolean moved = false;
    boolean settled = false;
    for (int i = 0; i < TRIES && !settled; i++) {
      views[area].getBytes(0, copy, 0, views[area].length());
      settled = ByteBuffer.wrap(copy, 0, views[area].length()).equals(areas[area].clear());
      moved |= !settled;
      areas[area].put(0, copy, 0, views[area].length());
    }
    return moved;
  }
}
