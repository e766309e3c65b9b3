// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.runtime.ring.DeviceQueue;

/**
 * What the notifications of one queue say about the driver's place in the ring (NOTIFICATION_DATA, virtio 1.3 §2.9). They
 * come in their order, but may come late; so a place is wrong only if no driver that has published what memory shows can
 * have said it. Places are counted since the ring began, as {@link DeviceQueue#published()} does.
 */
final class NotifiedPosition {
  private static final int INDEX_PERIOD = 1 << 16;

  /** The driver had surely come as far when it sent what comes next. */
  private long least;

  /** @param data next_off, and next_wrap in bit 15. @return what contradicts it, null if nothing does */
  String contradiction(int data, DeviceQueue queue) {
    boolean packed = queue.layout() instanceof PackedLayout;
    int size = queue.size();
    if (packed && PackedPosition.slot(data) >= size) {
      return say(data, true) + " of " + size + " slots";
    }
    int period = packed ? 2 * size : INDEX_PERIOD;
    int place = packed ? PackedPosition.distance(PackedPosition.START, data, size) : data;
    long claimed = least + Math.floorMod(place - least, (long) period);
    long published = queue.published();
    if (claimed > published && published - least < period) {
      return say(data, packed) + ", memory " + say(
          packed ? PackedPosition.of((int) (published % size), (int) (published / size & 1 ^ 1))
              : (int) published & 0xFFFF,
          packed);
    }
    least = claimed;
    return null;
  }

  private static String say(int place, boolean packed) {
    return packed ? "slot=" + PackedPosition.slot(place) + " wrap=" + PackedPosition.wrap(place) : "avail.idx=" + place;
  }

  /** No notification is under way: the next one comes after what the device has taken. */
  void settled(long taken) {
    least = Math.max(least, taken);
  }
}
