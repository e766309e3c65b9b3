// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.Arrays;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.PackedPosition;

/** Since when each buffer of a packed ring has been with its device, by the buffer's id. Nothing is allocated for a buffer. */
final class PackedWaits {
  private static final long NONE = WaitingTimes.NONE;

  private long[] since = {};
  /** Ids in the order in which they were exposed; kept where they are used in that order. */
  private int[] order = {};
  private int first;
  private int count;
  private boolean inOrder;

  void inOrder(boolean newInOrder) {
    inOrder = newInOrder;
  }

  /** What a state says is out has been so since this time at least. */
  void startsWith(PackedRingState ring, long nanos) {
    for (int i = 0; i < ring.slotsInFlight(); i++) {
      int slot = (PackedPosition.slot(ring.nextUsed()) + i) % ring.size();
      if (ring.owner(slot) == DescriptorOwner.DEVICE && ring.headOf(slot) == slot) {
        exposed(ring.bufferId(slot), nanos);
      }
    }
  }

  /** Takes in a descriptor that was written; an id stands in every descriptor of its list, the last one exposes all (virtio 1.3 §2.8.6). */
  void written(int id, int flags, long nanos) {
    if (PackedPosition.isMarkedAvailable(flags)) {
      exposed(id, nanos);
    } else {
      used(id);
    }
  }

  private void exposed(int id, long nanos) {
    if (id < 0 || id >= PackedLayout.MAX_SIZE) {
      return;
    }
    if (id >= since.length) {
      int before = since.length;
      since = Arrays.copyOf(since, Math.min(PackedLayout.MAX_SIZE, Math.max(id + 1, Math.max(64, 2 * before))));
      Arrays.fill(since, before, since.length, NONE);
    }
    if (inOrder && since[id] == NONE) {
      append(id);
    }
    since[id] = nanos;
  }

  private void append(int id) {
    if (count == order.length) {
      int[] longer = new int[Math.max(64, 2 * count)];
      for (int i = 0; i < count; i++) {
        longer[i] = order[(first + i) % count];
      }
      order = longer;
      first = 0;
    }
    order[(first + count) % order.length] = id;
    count++;
  }

  /** Where buffers are used in order one used descriptor gives back all up to its own (virtio 1.3 §2.8.8). */
  private void used(int id) {
    if (id < 0 || id >= since.length || since[id] == NONE) {
      return;
    }
    while (count > 0 && since[id] != NONE) {
      since[order[first]] = NONE;
      first = (first + 1) % order.length;
      count--;
    }
    since[id] = NONE;
  }

  long oldest() {
    long oldest = NONE;
    for (long nanos : since) {
      oldest = Math.min(oldest, nanos);
    }
    return oldest;
  }
}
