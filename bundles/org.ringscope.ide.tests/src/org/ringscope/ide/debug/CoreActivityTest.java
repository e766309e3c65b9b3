// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.Allocations;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** What a core has begun, from its events alone. */
@ExtendWith(EmptyErrorLog.class)
class CoreActivityTest {
  @TempDir
  Path folder;

  private Trace record() throws IOException {
    try (TraceBuilder builder = new TraceBuilder(folder.resolve("trace"))) {
      builder.host.at(10).notification().kickBegin(TraceBuilder.TX);
      builder.host.at(20).ring().availEntry(TraceBuilder.TX, 0, 3);
      builder.host.at(30).notification().kickEnd(TraceBuilder.TX);
    }
    return Trace.open(folder.resolve("trace"));
  }

  @Test
  void saysWhatIsBegunAndWhichBufferWasLast() throws IOException {
    try (Trace trace = record()) {
      CoreActivity activity = new CoreActivity(trace.system(), 0);
      assertThat(activity.frames()).isEmpty();
      assertThat(activity.queue()).isEqualTo(Unknown.NUMBER);
      EventCursor cursor = trace.cursor();
      cursor.seek(10);
      cursor.next();
      activity.written(cursor.event());
      cursor.next();
      activity.written(cursor.event());
      activity.held(cursor.event());
      assertThat(activity.frames()).containsExactly("avail_entry queue=rpmsg0/1 position=0 head=3 · 0.000 000 020 s",
          "in send over rpmsg0 since 0.000 000 020 s", "kicks rpmsg0/1 since 0.000 000 010 s");
      assertThat(List.of(activity.queue(), activity.head())).containsExactly(TraceBuilder.TX, 3);
      cursor.next();
      activity.written(cursor.event());
      assertThat(activity.frames()).isEmpty();
      activity.sleeps();
      assertThat(activity.frames()).containsExactly("sleeps");
    }
  }

  /** Of each event: what the core is in behind it. */
  private List<List<String>> frames(int core, Consumer<TraceBuilder> written) throws IOException {
    try (TraceBuilder builder = new TraceBuilder(folder.resolve("trace"))) {
      written.accept(builder);
    }
    List<List<String>> frames = new ArrayList<>();
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      CoreActivity activity = new CoreActivity(trace.system(), core);
      for (EventCursor cursor = trace.cursor(); cursor.next();) {
        if (cursor.event().stream() == core) {
          activity.written(cursor.event());
          frames.add(activity.frames());
        }
      }
    }
    return frames;
  }

  @Test
  void aDriverIsInSendFromItsDescriptorToTheEndOfItsKick() throws IOException {
    String send = "in send over rpmsg0 since 0.000 000 020 s";
    assertThat(frames(0, builder -> {
      builder.host.at(10).rpmsg().bufferWaitBegin(0);
      builder.host.at(11).rpmsg().bufferWaitEnd(0, true);
      builder.host.at(20).ring().descriptorWritten(TraceBuilder.TX, 0, 0x1000, 28, 0, 1);
      builder.host.at(21).ring().availEntry(TraceBuilder.TX, 0, 0);
      builder.sent(builder.host, 22, TraceBuilder.TX, 0x1000, 1, 2, "m");
      builder.host.at(23).ring().availIdx(TraceBuilder.TX, 0, 1);
      builder.host.at(24).notification().kickBegin(TraceBuilder.TX);
      builder.host.at(25).notification().kickEnd(TraceBuilder.TX);
    })).containsExactly(List.of("waits for a buffer of rpmsg0 since 0.000 000 010 s"), List.of(), List.of(send),
        List.of(send), List.of(send), List.of(send), List.of("kicks rpmsg0/1 since 0.000 000 024 s", send), List.of());
  }

  /** Nobody recorded a kick: the next send, and anything that no send does, says that it has ended. */
  @Test
  void aSendWithoutAKickEndsWithWhatIsNoPartOfIt() throws IOException {
    assertThat(frames(0, builder -> {
      builder.host.at(20).ring().availEntry(TraceBuilder.TX, 0, 0);
      builder.host.at(21).ring().availIdx(TraceBuilder.TX, 0, 1);
      builder.host.at(30).ring().availEntry(TraceBuilder.TX, 1, 1);
      builder.host.at(40).ring().availEntry(TraceBuilder.RX, 0, 0);
    })).containsExactly(List.of("in send over rpmsg0 since 0.000 000 020 s"),
        List.of("in send over rpmsg0 since 0.000 000 020 s"), List.of("in send over rpmsg0 since 0.000 000 030 s"),
        List.of());
  }

  @Test
  void aDeviceIsInSendUntilItInterruptsAndNotWhenItGivesABufferBack() throws IOException {
    String send = "in send over rpmsg0 since 0.000 000 020 s";
    assertThat(frames(1, builder -> {
      builder.remote.at(10).ring().usedEntry(TraceBuilder.TX, 0, 0, 28);
      builder.remote.at(11).ring().usedEntry(TraceBuilder.RX, 0, 0, 0);
      builder.remote.at(20).ring().usedEntry(TraceBuilder.RX, 1, 1, 512);
      builder.remote.at(21).ring().usedIdx(TraceBuilder.RX, 0, 2);
      builder.remote.at(22).notification().interrupt(TraceBuilder.RX);
    })).containsExactly(List.of(), List.of(), List.of(send), List.of(send), List.of());
  }

  /** What is recorded of messages alone does not say when a send began. */
  @Test
  void aMessageAloneIsNoSend() throws IOException {
    assertThat(frames(0, builder -> builder.sent(builder.host, 22, TraceBuilder.TX, 0x1000, 1, 2, "m")))
        .containsExactly(List.of());
  }

  /** It hears of every event of a debugged run, and of some that begin something and never end it. */
  @Test
  void costsNoGarbage() throws IOException {
    try (Trace trace = record()) {
      CoreActivity activity = new CoreActivity(trace.system(), 0);
      EventCursor cursor = trace.cursor();
      cursor.seek(10);
      cursor.next();
      long events = 100_000;
      for (int i = 0; i < events; i++) {
        activity.written(cursor.event());
      }
      long before = Allocations.bytes();
      for (int i = 0; i < events; i++) {
        activity.written(cursor.event());
      }
      assertThat(Allocations.bytes() - before).as("bytes allocated").isLessThan(events / 4);
      assertThat(activity.frames()).hasSize(16);
    }
  }
}
