// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.analysis.buffers.BufferMoves;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.timeline.TimelineEvents.Bar;
import org.ringscope.trace.event.EventView;

/** The buffers of one queue from published to taken back: from its ring where that was seen, else from what was told of buffers. */
final class BufferBars {
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
  private final BufferMoves moves;
  /** Whether it is told when the driver takes a buffer back. */
  private boolean isTakenTold;

  /** @param before the queue before the first event, null if nothing is known */
  BufferBars(int queue, QueueState before) {
    this.queue = queue;
    moves = new BufferMoves(before, new Moved());
    if (before != null && before.size() > 0) {
      isTakenTold = moves.isRing() && before.info().arePrivateIndicesKnown();
      before.ring().byFormat(this::begin, this::begin);
    }
  }

  private Void begin(SplitRingState ring) {
    for (int i = 0; i < ring.size(); i++) {
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
      Way way = publish(buffer, TimelineEvents.BEFORE);
      way.used = owner == DescriptorOwner.USED ? TimelineEvents.BEFORE : way.used;
    }
  }

  /** @return how many more buffers there are */
  int apply(EventView event) {
    int before = ways.size();
    moves.apply(event);
    return ways.size() - before;
  }

  private final class Moved implements BufferMoves.Listener {
    @Override
    public void published(long buffer, boolean more, EventView event) {
      Way way = more ? open.get(buffer) : null;
      if (way == null) {
        publish(buffer, event.nanos());
      } else {
        way.published = Math.max(way.published, event.nanos());
      }
    }

    /** Where no ring says when it was exposed, it was so by now. */
    @Override
    public void taken(long buffer, EventView event) {
      if (!moves.isRing() && !open.containsKey(buffer)) {
        publish(buffer, event.nanos());
      }
    }

    @Override
    public void used(long buffer, EventView event) {
      use(buffer, event.nanos());
    }

    @Override
    public void returned(long buffer, EventView event) {
      if (!moves.isRing()) {
        use(buffer, event.nanos());
      }
      isTakenTold = true;
      Way way = open.remove(buffer);
      if (way != null) {
        way.taken = event.nanos();
      }
    }

    @Override
    public void reset() {
      open.clear();
    }
  }

  private Way publish(long buffer, long nanos) {
    Way way = new Way(buffer, !moves.isRing(), nanos);
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
      way = publish(buffer, TimelineEvents.BEFORE);
    }
    if (way.used == TimelineEvents.UNKNOWN) {
      way.used = nanos;
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
