// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.timeline.TimelineEvents.Bar;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.trace.EventType;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;

/** The buffers of one queue from published to taken back: from its ring where that was seen, else from what was told of buffers. */
final class BufferBars {
  private static final long NOBODY = -1;
  private static final int LARGEST = 1 << 15;
  /** More buffers that only wait are no bars: nobody could follow the others between them. */
  private static final int MOST_RESTING = 6;

  /** One of them, as far as it has come. */
  private static final class Way {
    final long buffer;
    final boolean isAddress;
    long published;
    long used = TimelineEvents.UNKNOWN;
    long taken = TimelineEvents.UNKNOWN;

    Way(long buffer, boolean isAddress, long published) {
      this.buffer = buffer;
      this.isAddress = isAddress;
      this.published = published;
    }
  }

  private final int queue;
  private final List<Way> ways = new ArrayList<>();
  /** Those that did not end yet, by buffer. */
  private final Map<Long, Way> open = new HashMap<>();
  private long[] availHeads = {};
  private long[] usedHeads = {};
  private boolean isRing;
  /** Whether it is told when the driver takes a buffer back. */
  private boolean isTakenTold;

  /** @param before the queue before the first event, null if nothing is known */
  BufferBars(int queue, QueueState before) {
    this.queue = queue;
    if (before != null && before.size() > 0 && before.size() <= LARGEST) {
      isRing = before.isRingKnown();
      isTakenTold = isRing && before.info().arePrivateIndicesKnown();
      availHeads = filled(before.size());
      usedHeads = filled(before.size());
      before.ring().byFormat(this::begin, this::begin);
    }
  }

  private static long[] filled(int size) {
    long[] heads = new long[size];
    Arrays.fill(heads, NOBODY);
    return heads;
  }

  private Void begin(SplitRingState ring) {
    for (int i = 0; i < ring.size(); i++) {
      availHeads[i] = ring.availRing(i);
      usedHeads[i] = ring.usedId(i);
      begin(ring.owner(i), ring.headOf(i) == i, i);
    }
    return null;
  }

  private Void begin(PackedRingState ring) {
    for (int i = 0; i < ring.size(); i++) {
      begin(ring.owner(i), ring.headOf(i) == i, ring.bufferId(i));
    }
    return null;
  }

  private void begin(DescriptorOwner owner, boolean isHead, long buffer) {
    if (isHead && (owner == DescriptorOwner.DEVICE || owner == DescriptorOwner.USED)) {
      Way way = publish(buffer, false, TimelineEvents.BEFORE);
      way.used = owner == DescriptorOwner.USED ? TimelineEvents.BEFORE : way.used;
    }
  }

  static boolean isTold(EventType type) {
    return switch (type) {
      case AVAIL_ENTRY, AVAIL_IDX, USED_ENTRY, USED_IDX, USED_TAKEN, PACKED_DESCRIPTOR_WRITTEN, PACKED_TAKEN,
          BUFFER_GIVEN, BUFFER_TAKEN, BUFFER_RETURNED, BUFFER_DONE, QUEUE_CONFIGURED, QUEUE_RESET ->
          true;
      default -> false;
    };
  }

  /** @return how many more buffers there are */
  int apply(EventView event) {
    int before = ways.size();
    long nanos = event.nanos();
    switch (event.type()) {
      case QUEUE_CONFIGURED -> configured(event.getInt(Field.SIZE));
      case QUEUE_RESET -> open.clear();
      case AVAIL_ENTRY -> enter(availHeads, event.getInt(Field.POSITION), event.getInt(Field.HEAD));
      case AVAIL_IDX -> {
        isRing = true;
        each(event, availHeads, head -> publish(head, false, nanos));
      }
      case USED_ENTRY -> enter(usedHeads, event.getInt(Field.POSITION), event.getLong(Field.ID));
      case USED_IDX -> each(event, usedHeads, head -> use(head, nanos));
      case USED_TAKEN -> take(event.getLong(Field.ID), nanos);
      case PACKED_DESCRIPTOR_WRITTEN -> packed(event.getInt(Field.ID), event.getInt(Field.FLAGS), nanos);
      case PACKED_TAKEN -> packedTaken(event.getInt(Field.ID), nanos);
      default -> buffer(event, nanos);
    }
    return ways.size() - before;
  }

  private void configured(int size) {
    open.clear();
    if (size > 0 && size <= LARGEST) {
      availHeads = filled(size);
      usedHeads = filled(size);
    }
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
  private void packed(int id, int flags, long nanos) {
    isRing = true;
    if (!PackedPosition.isMarkedAvailable(flags)) {
      use(id, nanos);
      return;
    }
    Way way = open.get((long) id);
    if (way == null || way.used != TimelineEvents.UNKNOWN) {
      publish(id, false, nanos);
    } else {
      way.published = Math.max(way.published, nanos);
    }
  }

  /** Either side tells what it takes: the device what is exposed, the driver what was used. */
  private void packedTaken(int id, long nanos) {
    Way way = open.get((long) id);
    if (way != null && way.used != TimelineEvents.UNKNOWN) {
      take(id, nanos);
    }
  }

  private void buffer(EventView event, long nanos) {
    if (isRing) {
      return;
    }
    long buffer = event.getLong(Field.BUFFER);
    switch (event.type()) {
      case BUFFER_GIVEN -> publish(buffer, true, nanos);
      case BUFFER_TAKEN -> {
        if (!open.containsKey(buffer)) {
          publish(buffer, true, nanos);
        }
      }
      case BUFFER_RETURNED -> use(buffer, nanos);
      case BUFFER_DONE -> {
        use(buffer, nanos);
        take(buffer, nanos);
      }
      default -> {}
    }
  }

  private Way publish(long buffer, boolean isAddress, long nanos) {
    Way way = new Way(buffer, isAddress, nanos);
    ways.add(way);
    Way before = open.put(buffer, way);
    if (before != null) { // nobody saw it come back, but it did: else it could not be given again
      before.used = Math.min(before.used, nanos);
      before.taken = Math.min(before.taken, nanos);
    }
    return way;
  }

  private void use(long buffer, long nanos) {
    Way way = open.get(buffer);
    if (way == null) {
      way = publish(buffer, !isRing, TimelineEvents.BEFORE);
    }
    if (way.used == TimelineEvents.UNKNOWN) {
      way.used = nanos;
    }
  }

  private void take(long buffer, long nanos) {
    isTakenTold = true;
    Way way = open.remove(buffer);
    if (way != null) {
      way.taken = nanos;
    }
  }

  /** Those that had not ended by a time, placed in rows. */
  List<Bar> bars(long from) {
    List<Way> shown = ways.stream().filter(way -> (isTakenTold ? way.taken : way.used) >= from).toList();
    long resting = shown.stream().filter(BufferBars::isResting).count();
    BarRows rows = new BarRows();
    List<Bar> bars = new ArrayList<>();
    for (Way way : shown) {
      long taken = isTakenTold ? way.taken : way.used;
      boolean isBar = resting <= MOST_RESTING || !isResting(way);
      bars.add(new Bar(queue, isBar ? rows.place(bars, way.published, way.used) : TimelineEvents.RESTING, way.buffer,
          way.isAddress, way.published, way.used, taken, TimelineEvents.UNKNOWN));
    }
    return bars;
  }

  /** Whether nothing happens to it. */
  private static boolean isResting(Way way) {
    return way.published == TimelineEvents.BEFORE && way.taken == TimelineEvents.UNKNOWN
        && (way.used == TimelineEvents.UNKNOWN || way.used == TimelineEvents.BEFORE);
  }

  /** Finds rows in which nobody is with the device any more. */
  private static final class BarRows {
    private final List<Long> ends = new ArrayList<>();
    /** Place of the last bar of each row. */
    private final List<Integer> last = new ArrayList<>();

    int place(List<Bar> bars, long published, long used) {
      int row = 0;
      while (row < ends.size() && ends.get(row) > published) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(used);
        last.add(bars.size());
      } else {
        Bar before = bars.get(last.get(row));
        bars.set(last.get(row), new Bar(before.queue(), before.row(), before.buffer(), before.isAddress(),
            before.published(), before.used(), before.taken(), published));
        ends.set(row, used);
        last.set(row, bars.size());
      }
      return row;
    }
  }
}
