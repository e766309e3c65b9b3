// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.CRC32;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.read.TraceRepair;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** Traces of our own format: opening, reading, the state at any time, messages, statistics, diagnosis, repair. */
public final class TraceCheck {
  /** Of the golden traces. */
  private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
  private static final int MOST_STEPS_BACK = 5;
  /** So many that their headers are kept. */
  private static final int PACKETS = 260;

  private static byte[] metadata;

  private TraceCheck() {}

  /** A whole folder. */
  static void files(byte[] input, Path folder) throws IOException {
    Path trace = folder.resolve("trace");
    FileSet.write(input, trace);
    readDamaged(trace);
  }

  /** Stream files beside metadata that is as it should be. */
  static void streams(byte[] input, Path folder) throws IOException {
    Path trace = folder.resolve("trace");
    if (metadata == null) {
      TraceWriter.create(trace, TraceOptions.of(ID, "fuzz")).close();
      metadata = Files.readAllBytes(trace.resolve("metadata"));
      Folders.clear(trace);
    }
    FileSet.write(input, trace);
    Files.write(trace.resolve("metadata"), metadata);
    readDamaged(trace);
  }

  /**
   * A long stream whose headers are there once more (a trace opens with these): the input changes them, byte by byte
   * (place in three bytes, value in one), and the sum is put right.
   */
  static void headers(byte[] input, Path folder) throws IOException {
    Path trace = folder.resolve("trace");
    try (TraceWriter writer = TraceWriter.create(trace, TraceOptions.of(ID, "fuzz"))) {
      StreamWriter out = writer.stream(0, "host");
      for (int i = 0; i < PACKETS; i++) {
        out.at(i).notification().kickBegin(0);
        out.flush();
      }
    }
    Path file = trace.resolve(".host_0.headers");
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + Integer.BYTES <= input.length; at += Integer.BYTES) {
      int place = (input[at] & 0xFF) << 16 | (input[at + 1] & 0xFF) << 8 | input[at + 2] & 0xFF;
      bytes.put(Integer.BYTES + place % (bytes.limit() - Integer.BYTES), input[at + 3]);
    }
    CRC32 sum = new CRC32();
    sum.update(bytes.position(Integer.BYTES));
    Files.write(file, bytes.putInt(0, (int) sum.getValue()).array());
    readDamaged(trace);
  }

  private static void readDamaged(Path trace) throws IOException {
    try (Trace opened = Trace.open(trace)) {
      readAll(opened);
    } catch (MalformedTraceException e) {
      Finding.unlessOneLine(e);
    }
    try {
      TraceRepair.repair(trace);
    } catch (MalformedTraceException e) {
      Finding.unlessOneLine(e);
      return;
    }
    try (Trace repaired = Trace.open(trace)) {
      Finding.unless(!repaired.isTruncated(), "truncated after repair: " + repaired.truncation());
    }
  }

  /** A trace that we have written ourselves: nothing in it may be wrong. */
  public static void readWhole(Path trace) throws IOException {
    try (Trace opened = Trace.open(trace)) {
      Finding.unless(!opened.isTruncated(), "truncated: " + opened.truncation());
      Finding.unless(opened.discarded() == 0, "discarded=" + opened.discarded());
      readAll(opened);
    }
  }

  private static void readAll(Trace trace) throws IOException {
    long events = events(trace);
    Finding.unless(trace.isTruncated() || events == trace.eventCount(),
        "events=" + events + " counted=" + trace.eventCount());
    states(trace);
    messages(trace);
    QueueStatisticsReader.read(trace);
    Diagnoser.diagnose(trace);
  }

  private static void messages(Trace trace) throws IOException {
    try (MessageIndex messages = new MessageIndex(trace)) {
      messages.readAll();
      for (int row = 0; row < messages.size(); row++) {
        messages.get(row);
      }
      messages.filter(Condition.ALL, "fuzz");
    }
  }

  private static long events(Trace trace) throws IOException {
    long events = 0;
    long last = Long.MIN_VALUE;
    for (EventCursor cursor = trace.cursor(); cursor.next(); events++) {
      EventView event = cursor.event();
      for (Field field : event.type().fields()) {
        value(event, field);
      }
      Finding.unless(event.nanos() >= last, "time goes back: " + last + " " + event.nanos());
      last = event.nanos();
    }
    return events;
  }

  private static void value(EventView event, Field field) throws IOException {
    switch (event.type().typeOf(field)) {
      case STRING -> event.string(field);
      case BYTES -> event.bytes(field);
      default -> event.getLong(field);
    }
  }

  private static void states(Trace trace) throws IOException {
    StateReader reader = new StateReader(trace);
    look(reader.first());
    look(reader.at(trace.beginNanos() / 2 + trace.endNanos() / 2));
    SystemState state = reader.last();
    for (int i = 0; state != null && i < MOST_STEPS_BACK; i++) {
      look(state);
      state = reader.previous();
    }
    reader.next();
  }

  private static void look(SystemState state) {
    if (state != null) {
      state.queues().forEach(TraceCheck::look);
      Diagnoser.diagnose(state);
    }
  }

  /** All that a view asks of a queue. */
  public static void look(QueueState queue) {
    for (int i = 0; i < queue.size(); i++) {
      queue.ring().owner(i);
      Finding.unless(queue.ring().chainOf(i).length <= queue.size(), "chain is longer than its ring");
      queue.ring().indirectTable(i);
      int slot = i;
      queue.ring().byFormat(ring -> look(ring, slot), ring -> ring.bufferId(slot));
    }
    queue.inFlight();
    queue.isKickPending();
  }

  private static int look(SplitRingState ring, int slot) {
    ring.usedId(slot);
    ring.availSlotOwner(slot);
    ring.usedSlotOwner(slot);
    return ring.availRing(slot);
  }
}
