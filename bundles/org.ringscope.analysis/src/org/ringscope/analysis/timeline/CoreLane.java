// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.io.IOException;
import java.util.Arrays;

/** What one core did in each piece of time. Written by one thread; a {@link #copy} is given to others. */
public final class CoreLane {
  private static final int KNOWN = 1;
  private static final int ASLEEP = 2;
  private static final int WAITING = 4;
  private static final int IN_ISR = 8;

  private final int core;
  /** By {@link CoreActivity}: nanoseconds; null where there were none yet. */
  private final long[][] nanos = new long[CoreActivity.values().length][];
  private int[] events;
  /** What it did at the end of each piece, up to {@link #filled}. */
  private byte[] bits;
  private int filled = -1;
  private byte now;
  private long since;
  /** How far its time was entered. */
  private long counted = Long.MIN_VALUE;

  CoreLane(int core, int pieces, long sinceNanos) {
    this.core = core;
    events = new int[pieces];
    bits = new byte[pieces];
    since = sinceNanos;
  }

  public int core() {
    return core;
  }

  /** How long it did that in a piece. What nobody told is in none of them. */
  public long nanos(CoreActivity activity, int piece) {
    long[] row = nanos[activity.ordinal()];
    return row == null || piece >= row.length ? 0 : row[piece];
  }

  /** Whether anything was told of what it does. */
  public boolean isTold() {
    return (now & KNOWN) != 0;
  }

  /** Events of its stream. */
  public int events(int piece) {
    return piece < events.length ? events[piece] : 0;
  }

  /** What it does at the end, null if nobody told. */
  public CoreActivity atEnd() {
    return activity(now);
  }

  /** Since when. */
  public long sinceNanos() {
    return since;
  }

  /** What it did at the end of a piece. */
  byte bits(int piece) {
    return piece > filled ? now : piece < 0 ? 0 : bits[piece];
  }

  static CoreActivity activity(int bits) {
    if ((bits & KNOWN) == 0) {
      return null;
    }
    return (bits & IN_ISR) != 0 ? CoreActivity.IN_ISR
        : (bits & WAITING) != 0 ? CoreActivity.WAITING
            : (bits & ASLEEP) != 0 ? CoreActivity.ASLEEP : CoreActivity.RUNNING;
  }

  void event(int piece) {
    events[piece]++;
  }

  void begin(byte known) {
    now = known;
  }

  void asleep(boolean is, long at, TimeGrid grid) {
    change(ASLEEP, is, at, grid);
  }

  void waiting(boolean is, long at, TimeGrid grid) {
    change(WAITING, is, at, grid);
  }

  void inIsr(boolean is, long at, TimeGrid grid) {
    change(IN_ISR, is, at, grid);
  }

  private void change(int bit, boolean is, long at, TimeGrid grid) {
    int next = KNOWN | (is ? now | bit : now & ~bit);
    if (next != now) {
      reach(at, grid);
      CoreActivity before = activity(now);
      now = (byte) next;
      bits[filled] = now;
      since = activity(now) == before ? since : at;
    }
  }

  /** Time has come so far: until then it went on as it was. */
  void reach(long at, TimeGrid grid) {
    int piece = grid.piece(at);
    CoreActivity activity = activity(now);
    long[] row = activity == null ? null : row(activity);
    for (int i = grid.piece(counted(grid)); row != null && i <= piece; i++) {
      row[i] += Math.max(0, Math.min(at, grid.begin(i + 1)) - Math.max(counted(grid), grid.begin(i)));
    }
    while (filled < piece) {
      bits[++filled] = now;
    }
    counted = at;
  }

  private long counted(TimeGrid grid) {
    return Math.max(counted, grid.beginNanos());
  }

  private long[] row(CoreActivity activity) {
    if (nanos[activity.ordinal()] == null) {
      nanos[activity.ordinal()] = new long[events.length];
    }
    return nanos[activity.ordinal()];
  }

  /** Takes two pieces each together. */
  void fold() {
    Pieces.fold(events);
    for (long[] row : nanos) {
      Pieces.fold(row);
    }
    for (int i = 0; 2 * i <= filled; i++) {
      bits[i] = bits[Math.min(filled, 2 * i + 1)];
    }
    filled = filled < 0 ? -1 : filled / 2;
  }

  /** As it is now. @param pieces how many of them there are */
  CoreLane copy(int pieces) {
    CoreLane copy = new CoreLane(core, 0, since);
    copy.events = Arrays.copyOf(events, pieces);
    copy.bits = Arrays.copyOf(bits, Math.min(pieces, filled + 1));
    for (int i = 0; i < nanos.length; i++) {
      copy.nanos[i] = nanos[i] == null ? null : Arrays.copyOf(nanos[i], pieces);
    }
    copy.filled = Math.min(pieces - 1, filled);
    copy.now = now;
    copy.counted = counted;
    return copy;
  }

  void pass(LaneStore lanes) throws IOException {
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = lanes.longs(nanos[i]);
    }
    events = lanes.ints(events);
    bits = lanes.bytes(bits);
    filled = lanes.number(filled);
    now = (byte) lanes.number(now);
    since = lanes.number(since);
    counted = lanes.number(counted);
  }
}
