// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.write.CheckpointSource;
import org.ringscope.trace.write.EventWriter;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.SystemStream;
import org.ringscope.trace.write.TraceWriter;

/**
 * The trace that a conversion writes, and the count of what was understood. Times within one stream never go back: a
 * foreign thread whose clock steps back is held at the time it had reached.
 *
 * <p>An importer that knows the state of what it reads registers it ({@link #state}). Then the trace is cut into slices:
 * at each cut all streams seal their packets, the observer's stream writes the state, and no later event is older. So
 * the state at any time is that of the last cut before it and the events since, whichever streams they are in.
 */
public final class ImportTarget {
  /** Packets end with slices, not with time: a recording of hours may hold few events. */
  public static final long NO_TICK = Long.MAX_VALUE;
  /** A slice ends before a packet of {@value} bytes more than doubles: streams never seal one by themselves. */
  private static final int SLICE_BYTES = 384 << 10;
  private static final int FIRST_UNREAD = 10;
  private static final CheckpointSource NOTHING = (out, full, nanos) -> {};

  /** Counts the events of one foreign name. */
  public static final class Tally {
    private long understood;
    private long generic;

    private Tally() {}

    /** One more whose meaning is known. */
    public void understood() {
      understood++;
    }

    /** One more that is kept by name and arguments only. */
    public void generic() {
      generic++;
    }
  }

  private final TraceWriter writer;
  private final Map<Integer, StreamWriter> streams = new HashMap<>();
  private final Map<String, Tally> tallies = new HashMap<>();
  private final List<String> firstUnread = new ArrayList<>();
  private final List<CheckpointSource> states = new ArrayList<>();
  private final Map<Class<?>, Object> left = new HashMap<>();
  private Ids ids = new Ids(0);
  private long floorNanos;
  private boolean isSliced;
  /** The stream of the last event, where a slice may be full. */
  private StreamWriter last;
  private long cutNanos;
  private long latestNanos;
  private long unread;

  public ImportTarget(TraceWriter writer) {
    this.writer = writer;
  }

  /** Descriptions of devices, queues, buses as they become known. */
  public SystemStream system() {
    return writer.system();
  }

  /**
   * Registers who writes the state known so far, as absolute values: STATUS and FEATURES_ACCEPTED of devices, SAMPLE and COUNTS of
   * queues. Before the first stream is made.
   */
  public void state(CheckpointSource source) throws IOException {
    if (!isSliced && !streams.isEmpty()) {
      throw new IllegalStateException("streams have begun");
    }
    states.add(source);
    sliced();
  }

  private void writeStates(StreamWriter out, boolean full, long nanos) {
    states.forEach(source -> source.writeCheckpoint(out, full, nanos));
  }

  /** Leaves something for importers that come after, which may read of the same system. */
  public <T> void leave(Class<T> type, T value) {
    left.put(type, value);
  }

  /** What an importer before has left, null if none has. */
  public <T> T left(Class<T> type) {
    return type.cast(left.get(type));
  }

  /** The ids that the importer at work may use. */
  public Ids ids() {
    return ids;
  }

  /**
   * Another importer goes on, with ids of its own.
   *
   * @param isTimed whether it has times; if not, what it says is of the time that was reached
   */
  public void nextPart(boolean isTimed) {
    ids = new Ids(ids.part() + 1);
    floorNanos = isTimed ? 0 : latestNanos;
  }

  /** Some of the importers to come may tell their state: the trace is cut into slices from the beginning. */
  public void sliced() throws IOException {
    isSliced = true;
    stream(StreamInfo.OBSERVER, id -> "observer");
  }

  /** The stream with this id, made when first asked for: one for each foreign thread or core. */
  public StreamWriter stream(int own, IntFunction<String> name) throws IOException {
    int id = own == StreamInfo.OBSERVER ? own : ids.core(own);
    StreamWriter stream = streams.get(id);
    if (stream == null) {
      stream = writer.stream(id, name.apply(own));
      if (isSliced) {
        // a checkpoint, even an empty one, is where reading may begin
        stream.checkpointSource(id == StreamInfo.OBSERVER ? this::writeStates : NOTHING);
      }
      streams.put(id, stream);
    }
    return stream;
  }

  /** For the next event, which is not before the last one of its stream. */
  public EventWriter at(StreamWriter stream, long nanos) {
    if (last != null && last.eventOffset() > SLICE_BYTES) {
      cut();
    }
    last = stream;
    long stamp = Math.max(Math.max(nanos, floorNanos), cutNanos);
    latestNanos = Math.max(latestNanos, stamp);
    return stream.at(stamp);
  }

  private void cut() {
    last = null;
    if (!isSliced) {
      checkUnchecked();
      return;
    }
    streams.values().forEach(StreamWriter::flush);
    checkUnchecked();
    cutNanos = ++latestNanos;
    streams.get(StreamInfo.OBSERVER).checkpoint(cutNanos);
  }

  /** The counter of a foreign name, for those who count often. */
  public Tally tally(String name) {
    return tallies.computeIfAbsent(name, n -> new Tally());
  }

  /** Counts an event whose meaning is known. */
  public void understood(String name) {
    tally(name).understood();
  }

  /** Keeps an event by name and arguments. */
  public void generic(StreamWriter stream, long nanos, String name, CharSequence arguments) {
    tally(name).generic();
    keep(stream, nanos, name, arguments);
  }

  /** The same without counting it. */
  public void keep(StreamWriter stream, long nanos, CharSequence name, CharSequence arguments) {
    at(stream, nanos).core().foreign(name, arguments);
  }

  /** Keeps a line that is no event. */
  public void unread(StreamWriter stream, long nanos, long lineNumber, String text) {
    if (firstUnread.size() < FIRST_UNREAD) {
      firstUnread.add("line " + lineNumber + ": " + (text.length() > 200 ? text.substring(0, 200) + "…" : text));
    }
    unread++;
    at(stream, nanos).core().foreignText(lineNumber, text);
  }

  /** Whether any event was recognised, be it only by its name. */
  public boolean hasEvents() {
    return tallies.values().stream().anyMatch(tally -> tally.understood + tally.generic > 0);
  }

  /** Seals everything, so that {@link #check} sees whether it could be written. */
  public void finish() {
    streams.values().forEach(StreamWriter::flush);
  }

  /** @throws IOException if something could not be written, e.g. because the disk is full */
  public void check() throws IOException {
    if (writer.discarded() > 0) {
      IOException cause =
          streams.values().stream().map(StreamWriter::failure).filter(f -> f != null).findFirst().orElse(null);
      throw new IOException(
          writer.directory() + ": cannot be written" + (cause == null ? "" : ": " + cause.getMessage()), cause);
    }
  }

  private void checkUnchecked() {
    try {
      check();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ImportReport report(String format) {
    return new ImportReport(format, values(tally -> tally.understood), values(tally -> tally.generic), unread,
        List.copyOf(firstUnread));
  }

  private Map<String, Long> values(ToLongFunction<Tally> count) {
    Map<String, Long> values = new TreeMap<>();
    tallies.forEach((name, tally) -> {
      if (count.applyAsLong(tally) > 0) {
        values.put(name, count.applyAsLong(tally));
      }
    });
    return values;
  }
}
