// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.trace.read.Trace;

/** Two traces, their kicks at 100, 200, 300 and at 6, 106, 206 of their own clocks, the second moved by 99. */
class AxisReaderTest {
  /** Nobody has counted yet. */
  private static final long QUIET = QueueState.UNKNOWN;
  /** The descriptions are at time 0 of each trace; here of both. */
  private static final long DESCRIBED = 99;

  @TempDir
  Path folder;
  private Trace first;
  private Trace second;
  private TimeAxis axis;

  @BeforeEach
  void record() throws IOException {
    first = kicks("first", 100, 200, 300);
    second = kicks("second", 6, 106, 206);
    axis = TimeAxis.of(first).with(second).withOffset(1, DESCRIBED);
  }

  @AfterEach
  void close() throws IOException {
    first.close();
    second.close();
  }

  @Test
  void oneTimeGivesBothStates() throws IOException {
    AxisState state = new AxisReader(axis).at(204);
    assertThat(kicks(state)).containsExactly(2L, 1L);
    assertThat(state.nanos(0)).isEqualTo(200);
    assertThat(state.nanos(1)).isEqualTo(105);
    assertThat(state.eventNanos()).isEqualTo(200);
    assertThat(state.nanos()).as("what was asked for").isEqualTo(204);
    assertThat(new AxisReader(axis).at(999).nanos()).as("within the traces").isEqualTo(305);
  }

  @Test
  void stepsGoThroughTheEventsOfBothAndBack() throws IOException {
    AxisReader reader = new AxisReader(axis);
    AxisState end = new AxisReader(axis).last();
    reader.at(DESCRIBED);
    List<Long> forward = new ArrayList<>();
    AxisState state = reader.next();
    for (int i = 0; i < 6; i++, state = reader.next()) {
      forward.add(state.nanos());
    }
    assertThat(forward).containsExactly(100L, 105L, 200L, 205L, 300L, 305L);
    assertThat(positions(state)).isEqualTo(positions(end));
    List<Long> back = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      back.add(reader.previous().nanos());
    }
    assertThat(back).containsExactly(300L, 205L, 200L, 105L, 100L);
    assertThat(reader.previous().nanos()).isEqualTo(AxisState.BEFORE_ALL);
  }

  @Test
  void instantsBeginWithTheFirstEventThatIsNoDescription() throws IOException {
    AxisReader reader = new AxisReader(axis.withOffset(1, 94));
    assertThat(reader.begin().nanos()).isEqualTo(100);
    assertThat(kicks(reader.begin())).containsExactly(1L, 1L);
    List<Long> forward = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      forward.add(reader.nextInstant().nanos());
    }
    assertThat(forward).as("two events at each, and the end stays").containsExactly(200L, 300L, 300L);
    assertThat(reader.at(250).nanos()).isEqualTo(250);
    List<Long> back = new ArrayList<>();
    reader.last();
    for (int i = 0; i < 3; i++) {
      back.add(reader.previousInstant().nanos());
    }
    assertThat(back).as("the begin stays").containsExactly(200L, 100L, 100L);
    assertThat(kicks(reader.begin())).containsExactly(1L, 1L);
  }

  @Test
  void theEventThatWasSteppedToHasAName() throws IOException {
    AxisReader reader = new AxisReader(axis);
    reader.begin();
    reader.nextInstant();
    assertThat(reader.lastEvent((system, event) -> event.type().text() + " " + event.nanos()))
        .isEqualTo("kick_begin 6");
    assertThat(new AxisReader(axis).lastEvent((system, event) -> "")).isEmpty();
  }

  @Test
  void aPositionOfOneTracePullsTheOther() throws IOException {
    AxisReader reader = new AxisReader(axis);
    Position end = reader.last().states().get(1).position();
    reader.first();
    AxisState state = reader.at(1, end);
    assertThat(state.nanos(1)).isEqualTo(305);
    assertThat(state.states().get(1).position()).isEqualTo(end);
    assertThat(kicks(state)).containsExactly(3L, 3L);
  }

  @Test
  void eventsAtTheSameTimeComeInTheOrderOfLanes() throws IOException {
    AxisReader reader = new AxisReader(axis.withOffset(1, 94));
    reader.at(99);
    assertThat(kicks(reader.next())).containsExactly(1L, QUIET);
    assertThat(kicks(reader.next())).containsExactly(1L, 1L);
    assertThat(kicks(reader.previous())).containsExactly(1L, QUIET);
  }

  @Test
  void anotherOffsetMovesTheOtherTraceOnly() throws IOException {
    AxisReader reader = new AxisReader(axis);
    reader.at(250);
    reader.show(axis.withOffset(1, -100));
    assertThat(kicks(reader.at(250))).containsExactly(2L, 3L);
    reader.show(axis.without(1));
    assertThat(kicks(reader.at(250))).containsExactly(2L);
  }

  @Test
  void beforeAllIsBeforeTheFirstEventOfEach() throws IOException {
    assertThat(new AxisReader(axis).at(-1).nanos()).isEqualTo(AxisState.BEFORE_ALL);
    assertThat(new AxisReader(axis).first().nanos()).isEqualTo(AxisState.BEFORE_ALL);
  }

  private static List<Position> positions(AxisState state) {
    return state.states().stream().map(SystemState::position).toList();
  }

  private static List<Long> kicks(AxisState state) {
    return state.states().stream().map(system -> system.queue(TX).kicks()).toList();
  }

  private Trace kicks(String name, long... times) throws IOException {
    Path directory = folder.resolve(name);
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      for (long time : times) {
        trace.host.at(time).notification().kickBegin(TX);
      }
    }
    return Trace.open(directory);
  }
}
