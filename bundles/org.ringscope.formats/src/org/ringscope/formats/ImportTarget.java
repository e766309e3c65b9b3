// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.ringscope.trace.EventType;
import org.ringscope.trace.StreamWriter;
import org.ringscope.trace.SystemStream;
import org.ringscope.trace.TraceWriter;

/**
 * The trace that a conversion writes, and the count of what was understood. Times within one stream never go back: a
 * foreign thread whose clock steps back is held at the time it had reached.
 */
public final class ImportTarget {
  private static final int FIRST_UNREAD = 10;

  /** A counter that is bumped without boxing. */
  private static final class Count {
    long value;
  }

  private final TraceWriter writer;
  private final Map<Integer, StreamWriter> streams = new HashMap<>();
  private final Map<StreamWriter, long[]> reached = new HashMap<>();
  private final Map<String, Count> understood = new HashMap<>();
  private final Map<String, Count> generic = new HashMap<>();
  private final List<String> firstUnread = new ArrayList<>();
  private long unread;

  ImportTarget(TraceWriter writer) {
    this.writer = writer;
  }

  /** Descriptions of devices, queues, buses as they become known. */
  public SystemStream system() {
    return writer.system();
  }

  /** The stream with this id, made when first asked for: one for each foreign thread or core. */
  public StreamWriter stream(int id, IntFunction<String> name) throws IOException {
    StreamWriter stream = streams.get(id);
    if (stream == null) {
      stream = writer.stream(id, name.apply(id));
      streams.put(id, stream);
      reached.put(stream, new long[] {Long.MIN_VALUE});
    }
    return stream;
  }

  /** Begins an event, not before the last one of its stream. */
  public StreamWriter begin(StreamWriter stream, EventType type, long nanos) {
    long[] last = reached.get(stream);
    last[0] = Math.max(last[0], nanos);
    stream.begin(type, last[0]);
    return stream;
  }

  /** Counts an event whose meaning is known. */
  public void understood(String name) {
    understood.computeIfAbsent(name, n -> new Count()).value++;
  }

  /** Keeps an event by name and arguments. */
  public void generic(StreamWriter stream, long nanos, String name, String arguments) {
    generic.computeIfAbsent(name, n -> new Count()).value++;
    begin(stream, EventType.FOREIGN_EVENT, nanos).string(name).string(arguments).end();
  }

  /** Keeps a line that is no event. */
  public void unread(StreamWriter stream, long nanos, long lineNumber, String text) {
    if (firstUnread.size() < FIRST_UNREAD) {
      firstUnread.add("line " + lineNumber + ": " + (text.length() > 200 ? text.substring(0, 200) + "…" : text));
    }
    unread++;
    begin(stream, EventType.FOREIGN_TEXT, nanos).u64(lineNumber).string(text).end();
  }

  ImportReport report(String format) {
    return new ImportReport(format, values(understood), values(generic), unread, List.copyOf(firstUnread));
  }

  private static Map<String, Long> values(Map<String, Count> counts) {
    Map<String, Long> values = new TreeMap<>();
    counts.forEach((name, count) -> values.put(name, count.value));
    return values;
  }
}
