// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.Trace;

class SequenceReaderTest {
  private static final int MESSAGES = 500;

  @TempDir
  Path directory;
  private Trace trace;

  /** Messages of both directions with their notifications, and silence in the middle. */
  @BeforeEach
  void record() throws IOException {
    SampleTrace sample = new SampleTrace(directory.resolve("t"), SampleTrace.system(16));
    sample.status(0, 7);
    for (int i = 0; i < MESSAGES; i++) {
      sample.message(i % 2, 0x400, 0x401, "m" + i, 0x1000 + i % 16, true).kick(1).interrupt(0);
      if (i == MESSAGES / 2) {
        sample.pass(5_000_000_000L);
      }
    }
    sample.message(1, 0x400, 0x401, "lost", 0x2000, false);
    trace = sample.open();
  }

  @AfterEach
  void close() throws IOException {
    trace.close();
  }

  private SequenceReader reader(SequenceChoice choice) {
    return new SequenceReader(trace, choice, () -> false);
  }

  private List<SequenceItem> all(SequenceChoice choice) throws IOException {
    return reader(choice).first(Integer.MAX_VALUE);
  }

  @Test
  void windowsOneBehindTheOtherAreTheWhole() throws IOException {
    List<SequenceItem> whole = all(SequenceChoice.ALL);
    assertThat(whole).hasSize(1 + 3 * MESSAGES + 1);
    List<SequenceItem> passed = new ArrayList<>();
    Position place = Position.at(trace.beginNanos() - 1);
    SequenceWindow window;
    do {
      window = reader(SequenceChoice.ALL).around(place, 7, 40);
      int from = window.indexOf(place) + 1;
      passed.addAll(window.items().subList(from, window.items().size()));
      place = window.items().get(window.items().size() - 1).position();
    } while (!window.isEnd());
    assertThat(passed).isEqualTo(whole);
  }

  @Test
  void aWindowSaysWhereItLies() throws IOException {
    SequenceWindow begin = reader(SequenceChoice.ALL).around(Position.at(trace.beginNanos() - 1), 10, 10);
    assertThat(begin.isBegin()).isTrue();
    assertThat(begin.isEnd()).isFalse();
    assertThat(begin.items()).hasSize(10);
    SequenceWindow end = reader(SequenceChoice.ALL).around(Position.at(Long.MAX_VALUE), 10, 10);
    assertThat(end.isBegin()).isFalse();
    assertThat(end.isEnd()).isTrue();
    assertThat(end.items().get(9).isOpen()).as("did not arrive").isTrue();
    assertThat(end.items().subList(0, 9)).noneMatch(SequenceItem::isOpen);
  }

  /** What is sent last in a window has arrived, although that is not in it. */
  @Test
  void whatArrivesBehindAWindowHasArrived() throws IOException {
    List<SequenceItem> whole = all(SequenceChoice.ALL);
    SequenceItem sent = whole.get(1);
    assertThat(sent.kind()).isEqualTo(SequenceItem.Kind.MESSAGE);
    SequenceWindow window = reader(SequenceChoice.ALL).around(sent.position(), 1, 0);
    assertThat(window.items().get(0)).isEqualTo(sent);
    assertThat(window.items().get(0).endNanos()).isGreaterThan(sent.nanos());
  }

  /** What was sent long before a window, and arrives in it, is no message of its own. */
  @Test
  void whatWasSentLongBeforeIsNoArrival() throws IOException {
    try (SampleTrace sample = new SampleTrace(directory.resolve("slow"), SampleTrace.system(16))) {
      for (int i = 0; i < 50; i++) {
        sample.message(1, 0x400, 0x401, "slow" + i, 0x1000 + i, false).pass(10_000_000);
        if (i >= 2) {
          sample.arrival(1, 0x400, 0x401, "slow" + (i - 2), 0x1000 + i - 2);
        }
      }
      Trace slow = sample.open();
      List<SequenceItem> whole = new SequenceReader(slow, SequenceChoice.ALL, () -> false).first(1000);
      assertThat(whole).hasSize(50);
      SequenceWindow window =
          new SequenceReader(slow, SequenceChoice.ALL, () -> false).around(whole.get(20).position(), 5, 5);
      assertThat(window.items()).isEqualTo(whole.subList(16, 26));
    }
  }

  @Test
  void queuesAndLayersAreChosen() throws IOException {
    SequenceChoice messages = SequenceChoice.ALL.of(EnumSet.of(SequenceItem.Kind.MESSAGE));
    assertThat(all(messages)).hasSize(MESSAGES + 1).allMatch(item -> item.kind() == SequenceItem.Kind.MESSAGE);
    List<SequenceItem> ofOne = all(messages.ofQueues(Set.of(0)));
    assertThat(ofOne).hasSize(MESSAGES / 2).allMatch(item -> item.queue() == 0 && !item.isOpen());
    SequenceWindow window = reader(messages.ofQueues(Set.of(0))).around(ofOne.get(100).position(), 20, 20);
    assertThat(window.items()).isEqualTo(ofOne.subList(81, 121));
    assertThat(window.last(ofOne.get(100).position())).isEqualTo(19);
  }

  @Test
  void aSpanOfTimeEndsIt() throws IOException {
    List<SequenceItem> whole = all(SequenceChoice.ALL);
    SequenceChoice span = SequenceChoice.ALL.within(whole.get(30).nanos(), whole.get(60).nanos());
    SequenceWindow window = reader(span).around(whole.get(40).position(), 1000, 1000);
    assertThat(window.isBegin() && window.isEnd()).isTrue();
    assertThat(window.items()).hasSize(31);
    assertThat(window.items().get(0).position()).isEqualTo(whole.get(30).position());
  }

  @Test
  void aReadingIsCancelled() throws IOException {
    assertThat(new SequenceReader(trace, SequenceChoice.ALL, () -> true).around(Position.at(0), 10, 10)).isNull();
  }
}
