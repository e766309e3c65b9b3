// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** Prints how many events per second two threads record and one thread reads. Arguments: directory, events per stream. */
public final class TraceSpeed {
  private TraceSpeed() {}

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    long events = Long.parseLong(arguments[1]);
    for (int round = 0; round < 4; round++) {
      Path trace = directory.resolve("round" + round);
      record(trace, events);
      read(trace);
      delete(trace);
    }
  }

  private static void record(Path directory, long events) throws Exception {
    long begin = System.nanoTime();
    try (TraceWriter writer = TraceWriter.create(directory, TraceOptions.of(new UUID(1, 2), "speed"))) {
      Thread[] threads = new Thread[2];
      for (int i = 0; i < threads.length; i++) {
        StreamWriter stream = writer.stream(i, "core" + i);
        threads[i] = new Thread(() -> fill(stream, events, begin));
        threads[i].start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      System.out.printf("discarded %d%n", writer.discarded());
    }
    print("recorded", 2 * events, System.nanoTime() - begin);
  }

  private static void fill(StreamWriter out, long events, long begin) {
    int idx = 0;
    for (long i = 0; i < events; i += 4, idx++) {
      long nanos = System.nanoTime() - begin;
      out.begin(EventType.DESCRIPTOR_WRITTEN, nanos).u16(out.id()).u16(idx & 255).u32(64).u64(0x1000_0000L + idx).u16(2)
          .u16(0).end();
      out.begin(EventType.AVAIL_ENTRY, nanos).u16(out.id()).u16(idx).u16(idx & 255).end();
      out.begin(EventType.AVAIL_IDX, nanos).u16(out.id()).u16(idx).u16(idx + 1).end();
      out.begin(EventType.USED_TAKEN, nanos).u16(7).u16(idx).u32(idx & 255).u32(64).end();
    }
  }

  private static void read(Path directory) throws Exception {
    long opening = System.nanoTime();
    try (Trace trace = Trace.open(directory)) {
      long begin = System.nanoTime();
      EventCursor cursor = trace.cursor();
      long sum = 0;
      long count = 0;
      while (cursor.next()) {
        sum += cursor.event().getInt(Field.QUEUE) + cursor.event().nanos();
        count++;
      }
      long end = System.nanoTime();
      print("read", count, end - begin);
      System.out.printf("opened in %d us, checksum %d%n", (begin - opening) / 1000, sum);
      long seek = System.nanoTime();
      cursor.seek(trace.endNanos() / 2);
      System.out.printf("seek in %d us%n", (System.nanoTime() - seek) / 1000);
      seek = System.nanoTime();
      cursor.next();
      cursor.previous();
      System.out.printf("previous in %d us%n", (System.nanoTime() - seek) / 1000);
    }
  }

  private static void print(String what, long events, long nanos) {
    System.out.printf("%s %d events, %.1f million/s%n", what, events, events * 1e3 / nanos);
  }

  private static void delete(Path directory) throws Exception {
    try (var files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }
}
