// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.RX;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.DescribedNames;
import org.ringscope.testkit.Allocations;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.SystemDescription;

/** Which messages a condition lets through. */
class MessageConditionTest {
  private static final int FAST = 0;
  private static final int SLOW = 1;
  private static final int LOST = 2;
  private static final int ANSWER = 3;
  private static final int CUT = 4;
  private static final int POLLED = 5;
  private static final int FOUND = 6;
  private static final int MANY = 20_000;

  @TempDir
  Path folder;
  private Path directory;

  @BeforeEach
  void write() throws IOException {
    directory = folder.resolve("trace");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.sent(trace.host, 1_000, TX, 0x1000, 0x400, 0x401, "fast");
      trace.received(trace.remote, 1_500, TX, 0x1000, 0x400, 0x401, "fast");
      trace.sent(trace.host, 2_000, TX, 0x1200, 0x400, 0x402, "Slow One");
      trace.received(trace.remote, 60_000_000, TX, 0x1200, 0x400, 0x402, "Slow One");
      trace.sent(trace.host, 70_000_000, TX, 0x1400, 0x400, 0x401, "lost");
      trace.sent(trace.remote, 80_000_000, RX, 0x1600, 0x401, 0x400, "answer");
      trace.received(trace.host, 80_001_000, RX, 0x1600, 0x401, 0x400, "answer");
      trace.remote.at(90_000_000).rpmsg().message(0, RX, 0x1800).header(0x500, 0x400, 100, 3)
          .payload(TraceBuilder.bytes("begin"), 0, 5).sent();
      trace.host.at(90_001_000).core().polled(TX, 85_000_000);
      trace.sent(trace.host, 90_001_000, TX, 0x1A00, 0x400, 0x401, "polled");
      trace.received(trace.remote, 95_000_000, TX, 0x1A00, 0x400, 0x401, "polled");
      trace.host.at(99_000_000).rpmsg().message(0, TX, 0x2000).header(0x600, 0x401, 4, 0)
          .payload(TraceBuilder.bytes("mem."), 0, 4).found(FoundState.PENDING);
    }
  }

  private List<Integer> rows(String condition) throws IOException {
    try (Trace trace = Trace.open(directory); MessageIndex index = new MessageIndex(trace).readAll()) {
      IntPredicate matcher = index.matcher(Conditions.parse(condition), "Board 7");
      MessageList list = Conditions.list(index, condition.contains("trace") ? "" : condition);
      list.update(() -> false);
      List<Integer> rows = IntStream.range(0, index.size()).filter(matcher).boxed().toList();
      if (!condition.contains("trace")) {
        assertThat(IntStream.range(0, list.size()).mapToObj(list::row)).isEqualTo(rows);
      }
      return rows;
    }
  }

  @Test
  void latencyIsComparedWhereItIsKnown() throws IOException {
    assertThat(rows("latency>30ms")).containsExactly(SLOW);
    assertThat(rows("latency<=1us")).containsExactly(FAST, ANSWER);
    assertThat(rows("not latency>30ms")).as("what is unknown is neither").containsExactly(FAST, ANSWER, POLLED);
    assertThat(rows("latency=500ns")).containsExactly(FAST);
    assertThat(rows("latency>30ms or endpoint=0x600")).containsExactly(SLOW, FOUND);
  }

  @Test
  void aLatencyWithAnUpperBoundIsKnownBeyondIt() throws IOException {
    try (Trace trace = Trace.open(directory); MessageIndex index = new MessageIndex(trace).readAll()) {
      assertThat(index.get(POLLED).latencyAtMostNanos()).isBetween(9_000_000L, 11_000_000L);
    }
    assertThat(rows("text~polled latency<20ms")).containsExactly(POLLED);
    assertThat(rows("text~polled latency<5ms")).as("it may have been less, or not").isEmpty();
    assertThat(rows("text~polled not latency<5ms")).isEmpty();
    assertThat(rows("text~polled not latency>20ms")).containsExactly(POLLED);
  }

  @Test
  void addressesAndWays() throws IOException {
    assertThat(rows("source=0x401")).containsExactly(ANSWER);
    assertThat(rows("dst=1026")).containsExactly(SLOW);
    assertThat(rows("endpoint>=0x500")).containsExactly(CUT, FOUND);
    assertThat(rows("endpoint!=0x401")).containsExactly(SLOW, CUT);
    assertThat(rows("to=device")).containsExactly(FAST, SLOW, LOST, POLLED, FOUND);
    assertThat(rows("direction=to-driver")).containsExactly(ANSWER, CUT);
    assertThat(rows("from=mcu")).containsExactly(ANSWER, CUT);
    assertThat(rows("to=mcu endpoint=0x402")).containsExactly(SLOW);
    assertThat(rows("to~MC to!=host endpoint=0x402")).containsExactly(SLOW);
    assertThat(rows("core=host core=mcu")).hasSize(7);
    assertThat(rows("core!=host")).isEmpty();
    assertThat(rows("queue=rpmsg0/0")).containsExactly(ANSWER, CUT);
    assertThat(rows("queue~0/1 device=rpmsg0 bus=rpmsg0")).containsExactly(FAST, SLOW, LOST, POLLED, FOUND);
  }

  @Test
  void textAndBytesAsFarAsTheyWereRecorded() throws IOException {
    assertThat(rows("SLOW")).containsExactly(SLOW);
    assertThat(rows("slow one")).as("both words").containsExactly(SLOW);
    assertThat(rows("\"w o\"")).containsExactly(SLOW);
    assertThat(rows("begin")).containsExactly(CUT);
    assertThat(rows("not fast")).as("the rest of a cut payload may say it")
        .containsExactly(SLOW, LOST, ANSWER, POLLED, FOUND);
    assertThat(rows("text=fast")).containsExactly(FAST);
    assertThat(rows("mem.")).containsExactly(FOUND);
    assertThat(rows("hex=66617374")).containsExactly(FAST);
    assertThat(rows("hex!=66617374")).containsExactly(SLOW, LOST, ANSWER, POLLED, FOUND);
  }

  @Test
  void theRestOfARow() throws IOException {
    assertThat(rows("length>=100B")).containsExactly(CUT);
    assertThat(rows("flags=3")).containsExactly(CUT);
    assertThat(rows("buffer=0x1200")).containsExactly(SLOW);
    assertThat(rows("state=pending")).containsExactly(FOUND);
    assertThat(rows("kind!=data")).isEmpty();
    assertThat(rows("time>+79ms time<@90000000")).containsExactly(ANSWER);
    assertThat(rows("trace=board")).hasSize(7);
    assertThat(rows("trace!=board")).isEmpty();
    assertThat(rows("trace~qemu")).isEmpty();
  }

  @Test
  void whatNoTraceHasIsSaid() throws IOException {
    try (Trace trace = Trace.open(directory)) {
      List<SystemDescription> systems = List.of(trace.system());
      assertThat(DescribedNames.missing(Conditions.parse("queue=rpmsg0/1 to=mcu from=driver core~x"), systems))
          .isNull();
      assertThat(DescribedNames.missing(Conditions.parse("a queue=rpmsg9/0"), systems))
          .hasMessage("column 9: there is no queue 'rpmsg9/0'; there are rpmsg0/0, rpmsg0/1");
      assertThat(DescribedNames.missing(Conditions.parse("to=dsp"), systems))
          .hasMessage("column 4: there is no core 'dsp'; there are device, driver, host, mcu");
    }
  }

  /** A slow message is sent before others that are let through at once. */
  @Test
  void aLateReceptionPutsItsRowWhereItBelongs() throws IOException {
    Path live = folder.resolve("live");
    try (TraceBuilder builder = new TraceBuilder(live); Trace trace = Trace.follow(builder.writer.live())) {
      MessageIndex index = new MessageIndex(trace);
      MessageList list = Conditions.list(index, "latency>10us or early");
      builder.sent(builder.host, 1_000, TX, 0x1000, 0x400, 0x401, "slow");
      builder.sent(builder.host, 2_000, TX, 0x1200, 0x400, 0x401, "early");
      builder.sent(builder.host, 3_000, TX, 0x1400, 0x400, 0x401, "fast");
      grow(builder, trace, index, list, 4_000);
      assertThat(IntStream.range(0, list.size()).mapToObj(list::row)).containsExactly(1);
      builder.received(builder.remote, 5_000, TX, 0x1400, 0x400, 0x401, "fast");
      builder.received(builder.remote, 90_000, TX, 0x1000, 0x400, 0x401, "slow");
      grow(builder, trace, index, list, 100_000);
      assertThat(IntStream.range(0, list.size()).mapToObj(list::row)).containsExactly(0, 1);
      assertThat(list.placeOf(1)).isEqualTo(1);
    }
  }

  private static void grow(TraceBuilder builder, Trace trace, MessageIndex index, MessageList list, long nanos)
      throws IOException {
    builder.host.at(nanos).notification().kickBegin(TX);
    builder.remote.at(nanos).notification().kickBegin(TX);
    builder.host.flush();
    builder.remote.flush();
    trace.refresh();
    trace.refresh();
    index.readAll();
    list.update(() -> false);
  }

  @Test
  void nothingIsAllocatedForARow() throws IOException {
    Path many = folder.resolve("many");
    try (TraceBuilder trace = new TraceBuilder(many)) {
      for (int i = 0; i < MANY; i++) {
        trace.sent(trace.host, 1_000 + 100 * i, TX, 0x1000, 0x400, 0x401, "message " + i % 100);
        trace.received(trace.remote, 1_050 + 100 * i, TX, 0x1000, 0x400, 0x401, "message " + i % 100);
      }
    }
    Condition condition = Conditions.parse("endpoint=0x400 queue~rpmsg to=mcu core=host not channel=x latency<1ms "
        + "(latency>30ms or nothing or hex=0102030405) kind=data length>3 time>0");
    try (Trace trace = Trace.open(many); MessageIndex index = new MessageIndex(trace).readAll()) {
      IntPredicate matcher = index.matcher(condition, "trace");
      assertThat(IntStream.range(0, MANY).filter(matcher).count()).isZero();
      long before = Allocations.bytes();
      int found = 0;
      for (int row = 0; row < MANY; row++) {
        found += matcher.test(row) ? 1 : 0;
      }
      assertThat(Allocations.bytes() - before).as("bytes for %d rows", MANY).isLessThan(MANY);
      assertThat(found).isZero();
    }
  }
}
