// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.Arrays;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessagePairing;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Features;

/** Since when each buffer of one queue has been with its device. Of a bounded size; nothing is allocated for a buffer. */
final class WaitingTimes {
  /** No buffer. */
  static final long NONE = Long.MAX_VALUE;
  private static final int UNTOLD = -1;
  private static final int MOST_BUFFERS = 1 << 16;

  /** Of a ring: the head that each avail slot names, the id in each used slot, and since when each head is out. */
  private int[] heads = {};
  private int[] usedIds = {};
  private long[] since = {};
  private boolean inOrder;
  private final PackedWaits packed = new PackedWaits();
  /** Of buffers: their places, and since when each place is out. */
  private final MessagePairing places = new MessagePairing();
  private long[] buffers = {};
  private int[] free = {};
  private int used;
  private int freed;

  WaitingTimes(int size) {
    resize(size);
  }

  /** What a state says is out has been so since this time at least. */
  void startsWith(SplitRingState ring, long nanos) {
    resize(ring.size());
    for (int i = 0; i < heads.length; i++) {
      heads[i] = ring.availRing(i);
      if (ring.owner(i) == DescriptorOwner.DEVICE && ring.headOf(i) == i) {
        since[i] = nanos;
      }
    }
  }

  /** The same of a packed ring. */
  void startsWith(PackedRingState ring, boolean isInOrder, long nanos) {
    packed.inOrder(isInOrder);
    packed.startsWith(ring, nanos);
  }

  /** The ring has so many entries; one that no split ring can have is none (virtio 1.3 §2.7). */
  void resize(int size) {
    boolean isRing = size > 0 && size <= VringLayout.MAX_SIZE && VringLayout.isValidSize(size);
    int length = isRing ? size : 0;
    if (length != heads.length) {
      heads = new int[length];
      usedIds = new int[length];
      since = new long[length];
      Arrays.fill(heads, UNTOLD);
      Arrays.fill(usedIds, UNTOLD);
      Arrays.fill(since, NONE);
    }
  }

  void accepted(long features) {
    inOrder = Features.has(features, Features.IN_ORDER);
    packed.inOrder(inOrder);
  }

  /** A descriptor of a packed ring was written, by either side. */
  void packedWritten(int id, int flags, long nanos) {
    packed.written(id, flags, nanos);
  }

  void entry(int position, int head) {
    if (heads.length > 0) {
      heads[position & heads.length - 1] = head;
    }
  }

  void published(int old, int idx, long nanos) {
    int count = Math.min(RingIndex.distance(old, idx), heads.length);
    for (int i = 0; i < count; i++) {
      set(heads[old + i & heads.length - 1], nanos);
    }
  }

  void usedEntry(int position, long id) {
    if (usedIds.length > 0) {
      usedIds[position & usedIds.length - 1] = id < usedIds.length ? (int) id : UNTOLD;
    }
  }

  /** Where buffers are used in order a batch has one entry (virtio 1.3 §2.7.9): then they go as they came. */
  void used(int old, int idx) {
    int count = Math.min(RingIndex.distance(old, idx), heads.length);
    for (int i = 0; i < count; i++) {
      int slot = old + i & heads.length - 1;
      set(inOrder ? heads[slot] : usedIds[slot], NONE);
    }
  }

  private void set(int head, long nanos) {
    if (head >= 0 && head < since.length) {
      since[head] = nanos;
    }
  }

  void taken(long buffer, long nanos) {
    int place = places.received(0, buffer);
    if (place < 0) {
      place = freePlace();
    }
    if (place >= 0) {
      buffers[place] = nanos;
      places.sent(0, buffer, place);
    }
  }

  /** -1 if there are too many. */
  private int freePlace() {
    if (freed > 0) {
      return free[--freed];
    }
    if (used == MOST_BUFFERS) {
      return -1;
    }
    if (used == buffers.length) {
      buffers = Arrays.copyOf(buffers, Math.max(64, 2 * buffers.length));
      free = Arrays.copyOf(free, buffers.length);
    }
    return used++;
  }

  void returned(long buffer) {
    int place = places.received(0, buffer);
    if (place >= 0) {
      buffers[place] = NONE;
      free[freed++] = place;
    }
  }

  /** {@link Message#NO_TIME} if there is none. */
  long oldest() {
    long oldest = packed.oldest();
    for (long nanos : since) {
      oldest = Math.min(oldest, nanos);
    }
    for (int place = 0; place < used; place++) {
      oldest = Math.min(oldest, buffers[place]);
    }
    return oldest == NONE ? Message.NO_TIME : oldest;
  }
}
