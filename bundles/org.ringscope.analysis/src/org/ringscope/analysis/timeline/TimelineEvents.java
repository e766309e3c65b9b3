// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.util.List;
import org.ringscope.trace.Position;

/**
 * Every event of a short span of time that has a place in a picture. Immutable. Times are {@link #UNKNOWN} where the recording does not
 * tell them, {@link #BEFORE} where they lie before what was read.
 */
public record TimelineEvents(long fromNanos, long toNanos, List<Bar> bars, List<Flight> flights, List<Mark> marks,
    List<Note> notes) {
  public static final long UNKNOWN = Long.MAX_VALUE;
  public static final long BEFORE = Long.MIN_VALUE;
  /** Instead of a row. */
  public static final int RESTING = -1;

  /**
   * A buffer on its way round.
   *
   * @param row of bars of one queue in the same row one at a time is with the device; {@link #RESTING} where it moves at no time
   *     that was read
   * @param buffer head of its chain, its id, or its address, as its source names it
   * @param published exposed to the device
   * @param used given back by the device
   * @param taken taken back by the driver
   * @param until when the next one in the row begins
   */
  public record Bar(int queue, int row, long buffer, boolean isAddress, long published, long used, long taken,
      long until) {}

  /** A message from sending to reception. @param position of the event that tells it first */
  public record Flight(int bus, int queue, long driverAddress, long deviceAddress, boolean isToDriver, long sent,
      long received, long length, Position position) {}

  /** What has no length. */
  public enum Kind {
    KICK,
    SUPPRESSED_KICK,
    INTERRUPT,
    SUPPRESSED_INTERRUPT
  }

  public record Mark(Kind kind, int queue, Position position) {
    public long nanos() {
      return position.nanos();
    }
  }

  /** What happens seldom and is said in words. @param stream of the core that told it */
  public record Note(int stream, String text, Position position) {}

  public TimelineEvents {
    bars = List.copyOf(bars);
    flights = List.copyOf(flights);
    marks = List.copyOf(marks);
    notes = List.copyOf(notes);
  }
}
