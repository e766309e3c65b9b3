// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.buffers;

import java.util.Arrays;
import java.util.BitSet;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/**
 * Says of the events of one queue which buffer they move: from its ring where that was seen, else from what was told of buffers. A
 * buffer is named by the head of its chain, by its id in a packed ring, or by its address where only buffers are told.
 */
public final class BufferMoves {
  private static final long NOBODY = -1;
  private static final int LARGEST = 1 << 15;

  /** Hears of each move. The event is that which tells it. */
  public interface Listener {
    /** The driver has exposed it. @param more whether it was exposed before in the same turn: one more descriptor of its list */
    void published(long buffer, boolean more, EventView event);

    /** The device has taken it. */
    void taken(long buffer, EventView event);

    /** The device has given it back. */
    void used(long buffer, EventView event);

    /** The driver has it again. */
    void returned(long buffer, EventView event);

    /** The ring begins anew. */
    void reset();
  }

  private final Listener listener;
  private long[] availHeads = {};
  private long[] usedHeads = {};
  private boolean isRing;
  /** Of a packed ring: ids that are out, and of those that were used. */
  private final BitSet out = new BitSet();
  private final BitSet used = new BitSet();

  /** @param before the queue before the first event, null if nothing is known */
  public BufferMoves(QueueState before, Listener listener) {
    this.listener = listener;
    if (before != null && before.size() > 0 && before.size() <= LARGEST) {
      isRing = before.isRingKnown();
      resize(before.size());
      before.ring().byFormat(this::begin, this::begin);
    }
  }

  private Void begin(SplitRingState ring) {
    for (int i = 0; i < ring.size(); i++) {
      availHeads[i] = ring.availRing(i);
      usedHeads[i] = ring.usedId(i);
    }
    return null;
  }

  private Void begin(PackedRingState ring) {
    for (int i = 0; i < ring.size(); i++) {
      if (ring.headOf(i) == i && ring.bufferId(i) >= 0) {
        switch (ring.owner(i)) {
          case DEVICE -> out.set(ring.bufferId(i));
          case USED -> {
            out.set(ring.bufferId(i));
            used.set(ring.bufferId(i));
          }
          default -> {}
        }
      }
    }
    return null;
  }

  private void resize(int size) {
    availHeads = new long[size];
    usedHeads = new long[size];
    Arrays.fill(availHeads, NOBODY);
    Arrays.fill(usedHeads, NOBODY);
  }

  /** Whether buffers are named by what their ring says; else by their addresses. */
  public boolean isRing() {
    return isRing;
  }

  /** Whether {@link #apply} has a use for it. */
  public static boolean isTold(EventType type) {
    return switch (type) {
      case AVAIL_ENTRY, AVAIL_IDX, AVAIL_TAKEN, USED_ENTRY, USED_IDX, USED_TAKEN, PACKED_DESCRIPTOR_WRITTEN,
          PACKED_TAKEN,
          BUFFER_GIVEN, BUFFER_TAKEN, BUFFER_RETURNED, BUFFER_DONE, QUEUE_CONFIGURED, QUEUE_RESET ->
          true;
      default -> false;
    };
  }

  /** Takes in an event of the queue. */
  public void apply(EventView event) {
    switch (event.type()) {
      case QUEUE_CONFIGURED -> configured(event.getInt(Field.SIZE));
      case QUEUE_RESET -> reset();
      case AVAIL_ENTRY -> enter(availHeads, event.getInt(Field.POSITION), event.getInt(Field.HEAD));
      case AVAIL_IDX -> {
        isRing = true;
        each(event, availHeads, head -> listener.published(head, false, event));
      }
      case AVAIL_TAKEN -> listener.taken(event.getInt(Field.HEAD), event);
      case USED_ENTRY -> enter(usedHeads, event.getInt(Field.POSITION), event.getLong(Field.ID));
      case USED_IDX -> each(event, usedHeads, head -> listener.used(head, event));
      case USED_TAKEN -> listener.returned(event.getLong(Field.ID), event);
      case PACKED_DESCRIPTOR_WRITTEN -> packed(event);
      case PACKED_TAKEN -> packedTaken(event);
      default -> buffer(event);
    }
  }

  private void configured(int size) {
    reset();
    if (size > 0 && size <= LARGEST) {
      resize(size);
    }
  }

  private void reset() {
    out.clear();
    used.clear();
    listener.reset();
  }

  private static void enter(long[] heads, int position, long head) {
    if (heads.length > 0) {
      heads[position % heads.length] = head;
    }
  }

  private interface EachHead {
    void is(long head);
  }

  /** The entries that an index has passed. */
  private static void each(EventView event, long[] heads, EachHead told) {
    int old = event.getInt(Field.OLD);
    int count = RingIndex.distance(old, event.getInt(Field.IDX));
    for (int i = 0; i < count && count <= heads.length; i++) {
      long head = heads[RingIndex.plus(old, i) % heads.length];
      if (head >= 0) {
        told.is(head);
      }
    }
  }

  /** A buffer's id stands in every descriptor of its list; the one that is written last exposes all (virtio 1.3 §2.8.6). */
  private void packed(EventView event) {
    isRing = true;
    int id = event.getInt(Field.ID);
    if (!PackedPosition.isMarkedAvailable(event.getInt(Field.FLAGS))) {
      used.set(id);
      listener.used(id, event);
      return;
    }
    boolean more = out.get(id) && !used.get(id);
    out.set(id);
    used.clear(id);
    listener.published(id, more, event);
  }

  /** Either side tells what it takes: the device what is exposed, the driver what was used. */
  private void packedTaken(EventView event) {
    int id = event.getInt(Field.ID);
    if (used.get(id)) {
      out.clear(id);
      used.clear(id);
      listener.returned(id, event);
    } else {
      listener.taken(id, event);
    }
  }

  private void buffer(EventView event) {
    if (isRing) {
      return;
    }
    long buffer = event.getLong(Field.BUFFER);
    switch (event.type()) {
      case BUFFER_GIVEN -> listener.published(buffer, false, event);
      case BUFFER_TAKEN -> listener.taken(buffer, event);
      case BUFFER_RETURNED -> listener.used(buffer, event);
      case BUFFER_DONE -> listener.returned(buffer, event);
      default -> {}
    }
  }
}
