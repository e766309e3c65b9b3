// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.io.IOException;
import java.util.Arrays;
import org.ringscope.analysis.state.QueueState;

/** What one queue did in each piece of time. Written by one thread; a {@link #copy} is given to others. */
public final class QueueLane {
  private final int queue;
  /** By {@link QueueCount}; null where there was none yet. */
  private final int[][] counts = new int[QueueCount.values().length][];
  private int[] least;
  private int[] most;
  /** The last piece of which {@link #least} and {@link #most} are known; those after it go on as it ended. */
  private int filled = -1;
  private int now = QueueState.UNKNOWN;
  private long lastNanos = Long.MIN_VALUE;
  private boolean heldOnly;

  QueueLane(int queue, int pieces) {
    this.queue = queue;
    least = new int[pieces];
    most = new int[pieces];
  }

  public int queue() {
    return queue;
  }

  public int count(QueueCount what, int piece) {
    int[] row = counts[what.ordinal()];
    return row == null || piece >= row.length ? 0 : row[piece];
  }

  /** Over all pieces. */
  public long count(QueueCount what) {
    int[] row = counts[what.ordinal()];
    return row == null ? 0 : Arrays.stream(row).asLongStream().sum();
  }

  /** Least number of buffers in flight in a piece, {@link QueueState#UNKNOWN} if nobody knows. */
  public int least(int piece) {
    return piece > filled ? now : least[piece];
  }

  /** The greatest. */
  public int most(int piece) {
    return piece > filled ? now : most[piece];
  }

  /** Over all pieces. */
  public int most() {
    int all = now;
    for (int piece = 0; piece <= filled; piece++) {
      all = Math.max(all, most[piece]);
    }
    return all;
  }

  /** Buffers in flight at the end. */
  public int atEnd() {
    return now;
  }

  /** When something happened last, {@link Long#MIN_VALUE} if nothing did. */
  public long lastNanos() {
    return lastNanos;
  }

  /** Whether the numbers in flight are those that the device holds, of what was published. */
  public boolean isHeldOnly() {
    return heldOnly;
  }

  void count(QueueCount what, int piece, int more) {
    int[] row = counts[what.ordinal()];
    if (row == null) {
      row = new int[most.length];
      counts[what.ordinal()] = row;
    }
    row[piece] = (int) Math.min(Integer.MAX_VALUE, (long) row[piece] + more);
  }

  void happened(long nanos) {
    lastNanos = nanos;
  }

  void heldOnly(boolean held) {
    heldOnly = held;
  }

  /** Time has come to a piece: those before it went on as they were. */
  void reach(int piece) {
    while (filled < piece) {
      filled++;
      least[filled] = now;
      most[filled] = now;
    }
  }

  /** So many are in flight from now on, in a piece that was {@link #reach reached}. */
  void inFlight(int piece, int count) {
    least[piece] = least[piece] == QueueState.UNKNOWN ? count : count == QueueState.UNKNOWN ? least[piece]
        : Math.min(least[piece], count);
    most[piece] = Math.max(most[piece], count);
    now = count;
  }

  /** So many are in flight since the piece that was reached last. */
  void settle(int count) {
    if (filled >= 0) {
      inFlight(filled, count);
    }
  }

  /** Takes two pieces each together. */
  void fold() {
    for (int[] row : counts) {
      Pieces.fold(row);
    }
    for (int i = 0; 2 * i <= filled; i++) {
      int second = Math.min(filled, 2 * i + 1);
      most[i] = Math.max(most[2 * i], most[second]);
      least[i] = least[2 * i] == QueueState.UNKNOWN ? least[second]
          : least[second] == QueueState.UNKNOWN ? least[2 * i] : Math.min(least[2 * i], least[second]);
    }
    filled = filled < 0 ? -1 : filled / 2;
  }

  /** As it is now. @param pieces how many of them there are */
  QueueLane copy(int pieces) {
    QueueLane copy = new QueueLane(queue, 0);
    copy.least = Arrays.copyOf(least, Math.min(pieces, filled + 1));
    copy.most = Arrays.copyOf(most, Math.min(pieces, filled + 1));
    for (int i = 0; i < counts.length; i++) {
      copy.counts[i] = counts[i] == null ? null : Arrays.copyOf(counts[i], pieces);
    }
    copy.filled = Math.min(pieces - 1, filled);
    copy.now = now;
    copy.lastNanos = lastNanos;
    copy.heldOnly = heldOnly;
    return copy;
  }

  /** @param lanes what stores numbers, or gives those that were stored */
  void pass(LaneStore lanes) throws IOException {
    for (int i = 0; i < counts.length; i++) {
      counts[i] = lanes.ints(counts[i]);
    }
    least = lanes.ints(least);
    most = lanes.ints(most);
    filled = lanes.number(filled);
    now = lanes.number(now);
    lastNanos = lanes.number(lastNanos);
    heldOnly = lanes.number(heldOnly ? 1 : 0) != 0;
  }
}
