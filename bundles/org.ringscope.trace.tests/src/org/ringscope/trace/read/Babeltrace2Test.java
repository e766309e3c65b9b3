// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Programs;
import org.ringscope.trace.Events;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.checkpoint.RingScript;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.FieldType;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** The real babeltrace2 and our reader say the same about every kind of trace. */
class Babeltrace2Test {
  private static final Pattern LINE = Pattern
      .compile("\\[0*(\\d+)\\] (\\w+): \\{ stream = (\\d+), .*? message_count = \\d+, ended = [012] \\}, \\{ (.*) \\}");
  private static final Pattern ELEMENT = Pattern.compile("\\[\\d+\\] = (\\d+)");

  @TempDir
  Path folder;

  static List<String> names() {
    return SampleTraces.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsTheSamples(String name) throws Exception {
    assertSame(Fixtures.sample(name));
  }

  @Test
  void readsALargeTraceOfManyPackets() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(1_000_000))) {
      writer.describe(SampleTraces.system());
      RingScript ring = new RingScript(writer.stream(0, "host"), writer.stream(1, "remote"), 0);
      for (int i = 0; i < 3000; i++) {
        ring.give(i * 7000L);
        ring.serve(i * 7000L);
        ring.take(i * 7000L);
      }
    }
    assertSame(folder);
  }

  @Test
  void readsRotatedFiles() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withCap(1 << 16))) {
      RingScript ring = new RingScript(writer.stream(0, "host"), writer.stream(1, "remote"), 0);
      for (int i = 0; i < 5000; i++) {
        ring.give(i);
        ring.serve(i);
        ring.take(i);
      }
    }
    assertThat(folder.resolve("host_0")).doesNotExist();
    assertSame(folder);
  }

  @Test
  void readsACheckpointLargerThanAPacket() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      StreamWriter out = writer.stream(0, "host");
      out.checkpointSource((stream, full, nanos) -> {
        for (int queue = 0; queue < 2; queue++) {
          stream.begin(EventType.CHECKPOINT_DEVICE, nanos).u16(queue).u32(1024).u16(0).u16(0).u16(0).u16(0).u16(0)
              .bytes(new byte[8 * 1024], 0, 8 * 1024).end();
        }
      });
      for (int i = 0; i < 1000; i++) {
        out.begin(EventType.KICK_BEGIN, i).u16(1).end();
      }
    }
    assertSame(folder);
  }

  @Test
  void readsARepairedTrace() throws Exception {
    Events.copy(Fixtures.sample("two-cores"), folder);
    Path file = folder.resolve("remote_0");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 20));
    assertThat(run(folder).exit()).as("a torn tail is refused").isNotZero();

    assertThat(TraceRepair.repair(folder)).singleElement()
        .satisfies(cut -> assertThat(cut.file()).isEqualTo("remote_0"));

    assertThat(TraceRepair.repair(folder)).isEmpty();
    assertSame(folder);
  }

  @Test
  void readsATraceWhoseFirstPacketWasTorn() throws Exception {
    Events.copy(Fixtures.sample("every-event"), folder);
    Files.write(folder.resolve("host_0"), new byte[50]);

    TraceRepair.repair(folder);

    assertThat(folder.resolve("host_0")).isEmptyFile();
    assertSame(folder);
  }

  @Test
  void readsATraceWithAttachments() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      writer.describe(SampleTraces.system());
      Files.writeString(writer.attachment("system.topology"), "<topology/>");
    }
    assertSame(folder);
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.attachment("system.topology")).hasContent("<topology/>");
    }
  }

  private void assertSame(Path trace) throws Exception {
    Programs.Result output = run(trace);
    assertThat(output.exit()).as(output.errors()).isZero();
    List<String> theirs = new ArrayList<>();
    for (String line : output.text().split("\n")) {
      Matcher event = LINE.matcher(line);
      if (!line.isEmpty()) {
        assertThat(event.matches()).as("line of babeltrace2: %s", line).isTrue();
        theirs.add(event.group(1) + " " + event.group(3) + " " + event.group(2) + " " + elements(event.group(4)));
      }
    }
    List<String> ours = new ArrayList<>();
    try (Trace read = Trace.open(trace)) {
      assertThat(theirs).hasSize((int) read.eventCount());
      EventCursor cursor = read.cursor();
      while (cursor.next()) {
        EventView event = cursor.event();
        ours.add(event.stampNanos() + " " + event.stream() + " " + event.type().text() + " " + asBabeltrace2(event));
      }
    }
    // on one nanosecond the two may order streams differently; within a stream the order is the same
    assertThat(byStream(ours)).isEqualTo(byStream(theirs));
  }

  private static List<String> byStream(List<String> lines) {
    return lines.stream().sorted(java.util.Comparator.comparing(line -> line.split(" ")[1])).toList();
  }

  private static String elements(String fields) {
    return ELEMENT.matcher(fields).replaceAll("$1");
  }

  private static String asBabeltrace2(EventView event) {
    List<String> fields = new ArrayList<>();
    for (Field field : event.type().fields()) {
      FieldType type = event.type().typeOf(field);
      String name = field.text();
      switch (type) {
        case STRING ->
            fields.add(name + " = \"" + event.string(field).replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        case BYTES -> {
          List<String> bytes = new ArrayList<>();
          for (byte value : event.bytes(field)) {
            bytes.add(Integer.toString(value & 0xFF));
          }
          fields.add(name + "_length = " + bytes.size());
          fields.add(name + " = " + (bytes.isEmpty() ? "[ ]" : "[ " + String.join(", ", bytes) + " ]"));
        }
        default -> fields.add(name + " = " + (type.isHex() ? "0x" + Long.toHexString(event.getLong(field)).toUpperCase()
            : Long.toUnsignedString(event.getLong(field))));
      }
    }
    return String.join(", ", fields);
  }

  private static Programs.Result run(Path trace) throws Exception {
    try {
      return Programs.result(new ProcessBuilder("babeltrace2", "--clock-cycles", "--no-delta", trace.toString()));
    } catch (IOException e) {
      throw new AssertionError("babeltrace2 is missing; install it with: apt-get install babeltrace2", e);
    }
  }
}
