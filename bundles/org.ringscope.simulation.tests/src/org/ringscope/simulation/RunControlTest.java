// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.Allocations;
import org.ringscope.testkit.Await;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventObserver;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

@Timeout(60)
class RunControlTest {
  private static final int LINUX = 0;
  private static final int MCU = 1;

  @TempDir
  Path directory;
  private final RunControl control = new RunControl();
  private final BlockingQueue<Stop> stops = new LinkedBlockingQueue<>();

  @BeforeEach
  void listen() {
    control.listen(new RunControl.Listener() {
      @Override
      public void suspended(Stop stop) {
        stops.add(stop);
      }

      @Override
      public void resumed() {}
    });
  }

  private Simulation start(boolean stepped, Path recording) throws IOException {
    Simulation simulation = Simulation.of(TestRuns.example("rpmsg-client-sample"),
        SimulationOptions.builder().stepped(stepped).recordTo(recording).control(control).build());
    simulation.start();
    return simulation;
  }

  private Stop next() throws InterruptedException {
    Stop stop = stops.poll(20, TimeUnit.SECONDS);
    assertThat(stop).as("where it stops").isNotNull();
    return stop;
  }

  @Test
  void stopsBehindEachEventOfOneCoreAndRunsAsWithoutIt() throws Exception {
    Path plain = directory.resolve("plain");
    TestRuns.run(TestRuns.example("rpmsg-client-sample"), SimulationOptions.builder().stepped(true).recordTo(plain));
    List<Position> ofMcu = positions(plain, event -> event.stream() == MCU);
    control.suspend();
    assertThat(next().reason()).isEqualTo(Stop.Reason.REQUEST);
    Path stopped = directory.resolve("stopped");
    Simulation simulation = start(true, stopped);
    for (Position position : ofMcu.subList(0, 50)) {
      control.resume(event -> event.stream() == MCU);
      assertThat(next()).isEqualTo(new Stop(Stop.Reason.STEP, MCU, position));
    }
    control.resume();
    simulation.await();
    assertThat(simulation.summary().ending()).isEqualTo(Ending.DONE);
    assertThat(files(stopped)).isEqualTo(files(plain));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void stopsAtEveryEventThatABreakpointFits(boolean stepped) throws Exception {
    Path recording = directory.resolve("trace");
    Predicate<EventView> kicks =
        event -> event.type() == EventType.KICK_BEGIN && event.stream() == LINUX && event.getInt(Field.QUEUE) == 1;
    control.breakpoint(kicks);
    Simulation simulation = start(stepped, recording);
    List<Position> stopped = new ArrayList<>();
    while (!simulation.await(1, TimeUnit.MILLISECONDS)) {
      Stop stop = stops.poll(1, TimeUnit.MILLISECONDS);
      if (stop != null) {
        assertThat(stop.reason()).isEqualTo(Stop.Reason.BREAKPOINT);
        stopped.add(stop.position());
        control.resume();
      }
    }
    assertThat(simulation.summary().messages()).isEqualTo(200);
    assertThat(stopped).hasSizeGreaterThan(50).isEqualTo(positions(recording, kicks));
  }

  @Test
  void timeStandsStillInRealTime() throws Exception {
    control.breakpoint(event -> event.type() == EventType.MESSAGE_RECEIVED);
    Simulation simulation = start(false, directory.resolve("trace"));
    next();
    long nanos = simulation.nanos();
    long begin = System.nanoTime();
    Await.until(() -> System.nanoTime() - begin > 50_000_000, () -> "waiting");
    assertThat(simulation.nanos()).isEqualTo(nanos);
    assertThat(simulation.isRunning()).isTrue();
    control.breakpoint(null);
    control.resume();
    simulation.await();
    assertThat(simulation.summary().ending()).isEqualTo(Ending.DONE);
    assertThat(simulation.summary().messages()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsHeldIsNotStalledAndCanBeEnded(boolean stepped) throws Exception {
    control.breakpoint(event -> event.type() == EventType.MESSAGE_SENT);
    Simulation simulation = start(stepped, directory.resolve("trace"));
    next();
    long begin = System.nanoTime();
    Await.until(() -> System.nanoTime() - begin > 700_000_000, () -> "longer than a stall takes");
    assertThat(simulation.isRunning()).isTrue();
    simulation.stop();
    simulation.await();
    assertThat(simulation.summary().ending()).isEqualTo(Ending.STOPPED);
    assertThat(control.isSuspended()).isFalse();
    control.suspend();
    assertThat(control.isSuspended()).as("a run that is over").isFalse();
  }

  /** Every event of a debugged run passes here. */
  @Test
  void anEventThatStopsNothingCostsNoGarbage() throws Exception {
    Path recording = directory.resolve("trace");
    TestRuns.run(TestRuns.example("rpmsg-client-sample"),
        SimulationOptions.builder().stepped(true).recordTo(recording));
    EventObserver observer = control.observe(null);
    try (Trace trace = Trace.open(recording)) {
      EventCursor cursor = trace.cursor();
      assertThat(cursor.next()).isTrue();
      long events = 100_000;
      for (int i = 0; i < events; i++) {
        observer.written(cursor.event());
      }
      long before = Allocations.bytes();
      for (int i = 0; i < events; i++) {
        observer.written(cursor.event());
      }
      assertThat(Allocations.bytes() - before).as("bytes allocated").isLessThan(events / 4);
    }
  }

  private static List<Position> positions(Path recording, Predicate<EventView> wanted) throws IOException {
    List<Position> found = new ArrayList<>();
    try (Trace trace = Trace.open(recording)) {
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        EventView event = cursor.event();
        if (!event.isCheckpoint() && wanted.test(event)) {
          found.add(new Position(event.stampNanos(), event.stream(), event.sequence()));
        }
      }
    }
    return found;
  }

  private static Map<String, String> files(Path recording) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(recording)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        contents.put(recording.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
