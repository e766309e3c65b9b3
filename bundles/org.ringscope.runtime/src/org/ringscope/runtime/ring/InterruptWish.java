// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.lang.invoke.VarHandle;
import org.ringscope.protocol.ring.RingFlags;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.runtime.TrafficListener;

/**
 * How a driver tells when it wants to be interrupted: by avail.flags without EVENT_IDX, by used_event with it
 * (virtio 1.3 §2.7.7), each profile in its own words: Linux {@code virtqueue_disable_cb_split}, OpenAMP
 * {@code virtqueue_disable_cb}. The letters of the barriers are explained at {@link SplitDriverQueue}.
 */
final class InterruptWish {
  private final int queue;
  private final int size;
  private final AvailRing avail;
  private final boolean eventIdx;
  private final PeerProfile profile;
  private final TrafficListener listener;
  private boolean wanted = true;

  InterruptWish(SplitQueue queue) {
    this.queue = queue.id;
    size = queue.size;
    avail = queue.avail;
    eventIdx = queue.eventIdx;
    profile = queue.profile;
    listener = queue.listener;
  }

  /** As after the ring was cleared. */
  void reset() {
    wanted = true;
  }

  /** A hint, so without a barrier. @param lastUsed the next used entry that the driver will take */
  void disable(int lastUsed) {
    wanted = false;
    if (!eventIdx) {
      writeFlags(RingFlags.NO_INTERRUPT);
      return;
    }
    writeUsedEvent(switch (profile) {
      case LINUX -> 0;
      case OPENAMP -> RingIndex.plus(lastUsed, -size - 1);
      case STRICT -> RingIndex.plus(lastUsed, -1); // passed already: the farthest away
    });
  }

  /** @param after used entries that may come without an interrupt */
  void enable(int lastUsed, int after) {
    wanted = true;
    if (!eventIdx) {
      writeFlags(0);
    }
    if (eventIdx || profile == PeerProfile.LINUX) {
      writeUsedEvent(RingIndex.plus(lastUsed, after));
    }
    VarHandle.fullFence(); // Barrier D: the wish before the second look at used.idx
  }

  /** Linux keeps used_event up with each entry that it takes, negotiated or not. */
  void follow(int lastUsed) {
    if (wanted && profile == PeerProfile.LINUX) {
      writeUsedEvent(lastUsed);
      VarHandle.fullFence(); // Barrier D: the wish before the next look at used.idx
    }
  }

  private void writeUsedEvent(int value) {
    if (listener != null) {
      listener.usedEventWritten(queue, value);
    }
    avail.setUsedEventOpaque(value);
  }

  private void writeFlags(int flags) {
    if (listener != null) {
      listener.availFlagsWritten(queue, flags);
    }
    avail.setFlagsOpaque(flags);
  }
}
