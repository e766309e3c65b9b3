// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringscope.testkit.trace.TraceBuilder.RX;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.ConditionException;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Which events a condition lets through. */
class EventMatcherTest {
  @TempDir
  Path folder;

  @BeforeEach
  void write() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      trace.host.at(1_000).ring().availIdx(TX, 0, 1);
      trace.host.at(2_000).notification().kickBegin(TX);
      trace.sent(trace.host, 2_000, TX, 0x1000, 0x400, 0x401, "Hello");
      trace.remote.at(50_000_000).ring().usedIdx(RX, 3, 4);
      trace.fault(trace.remote, 50_001_000, Unknown.ID, "lost", "F2", 0x1234, -1);
      trace.remote.at(50_002_000).rpmsg().message(0, RX, 0x1800).header(0x500, 0x400, 100, 3)
          .payload(TraceBuilder.bytes("begin"), 0, 5).sent();
    }
  }

  private String found(String typed) throws IOException {
    List<String> found = new ArrayList<>();
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      EventMatcher matcher = new EventMatcher(trace, "Board", Condition.parse(typed, EventFields.VOCABULARY));
      EventCursor cursor = trace.cursor();
      long before = EventMatcher.NONE_BEFORE;
      while (cursor.next()) {
        if (!cursor.event().isCheckpoint() && cursor.event().stream() != StreamInfo.SYSTEM) {
          if (matcher.lets(cursor.event(), before)) {
            found.add(cursor.event().type().text());
          }
          before = cursor.event().nanos();
        }
      }
    } catch (ConditionException e) {
      throw new AssertionError(typed + ": " + e.getMessage(), e);
    }
    return String.join(" ", found);
  }

  @Test
  void kindsAndPlaces() throws IOException {
    assertThat(found("kind=kick_begin")).isEqualTo("kick_begin");
    assertThat(found("type~idx")).isEqualTo("avail_idx used_idx");
    assertThat(found("layer=ring core=mcu")).isEqualTo("used_idx");
    assertThat(found("queue=rpmsg0/1")).isEqualTo("avail_idx kick_begin message_sent");
    assertThat(found("not queue=rpmsg0/1")).as("nobody told the queue of the fault").isEqualTo("used_idx message_sent");
    assertThat(found("device=rpmsg0 not layer=rpmsg")).isEqualTo("avail_idx kick_begin used_idx fault");
    assertThat(found("trace=board kind=fault")).isEqualTo("fault");
  }

  @Test
  void numbersOfTheirOwn() throws IOException {
    assertThat(found("idx=1")).isEqualTo("avail_idx");
    assertThat(found("old>=3")).isEqualTo("used_idx");
    assertThat(found("address=0x1234")).isEqualTo("fault");
    assertThat(found("expected=0")).as("unknown").isEmpty();
    assertThat(found("not expected=0 kind=fault")).as("unknown").isEmpty();
    assertThat(found("endpoint=0x400")).isEqualTo("message_sent message_sent");
    assertThat(found("len>5B")).isEqualTo("message_sent");
  }

  @Test
  void times() throws IOException {
    assertThat(found("time>=@50000000")).isEqualTo("used_idx fault message_sent");
    assertThat(found("delta>1ms")).isEqualTo("used_idx");
    assertThat(found("delta=0ns")).isEqualTo("message_sent");
  }

  @Test
  void words() throws IOException {
    assertThat(found("HELLO")).as("in the payload").isEqualTo("message_sent");
    assertThat(found("\"queue=rpmsg0/1 old=0\"")).as("as it is shown").isEqualTo("avail_idx");
    assertThat(found("not rest")).as("a payload that is cut may say it").isEqualTo(
        "avail_idx kick_begin message_sent used_idx fault");
    assertThat(found("hex=656c6c")).isEqualTo("message_sent");
    assertThat(found("message~lost")).isEqualTo("fault");
  }

  @Test
  void anUnknownKindIsRefused() {
    assertThatThrownBy(() -> Condition.parse("kind=kick", EventFields.VOCABULARY))
        .hasMessage("column 6: there is no kind 'kick'; there are kick_begin, kick_end, kick_suppressed");
  }
}
