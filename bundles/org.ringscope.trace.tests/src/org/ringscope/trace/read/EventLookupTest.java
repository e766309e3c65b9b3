// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.trace.Events;
import org.ringscope.trace.Position;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.event.EventView;

/** Events are found by their places, in any order, and what is no place of an event gives none. */
class EventLookupTest {
  @TempDir
  Path folder;

  @Test
  void findsEveryEventByItsPosition() throws IOException {
    Path directory = folder.resolve("trace");
    SampleTraces.write("two-cores", directory);
    try (Trace trace = Trace.open(directory)) {
      EventCursor cursor = trace.cursor();
      List<Position> shuffled = Events.positions(trace);
      Collections.shuffle(shuffled, new Random(3));
      EventLookup lookup = trace.lookup();
      for (Position position : shuffled) {
        assertThat(cursor.seek(position)).isTrue();
        EventView event = lookup.at(position);
        assertThat(Events.text(event)).isEqualTo(Events.text(cursor.event()));
        assertThat(event.sequence()).isEqualTo(position.sequence());
        assertThat(event.stream()).isEqualTo(position.stream());
      }
    }
  }

  @Test
  void givesNothingForPlacesThatTheTraceDoesNotHave() throws IOException {
    Path directory = folder.resolve("trace");
    SampleTraces.write("two-cores", directory);
    try (Trace trace = Trace.open(directory)) {
      EventLookup lookup = trace.lookup();
      assertThat(lookup.at(new Position(0, 77, 0))).isNull();
      assertThat(lookup.at(new Position(0, 0, Position.sequence(1_000_000, 200)))).isNull();
      assertThat(lookup.at(new Position(0, 0, Position.sequence(0, 0)))).isNull();
      assertThat(lookup.at(new Position(0, 0, Position.sequence(0, 1 << 26)))).isNull();
      assertThat(lookup.at(Position.at(5))).isNull();
    }
  }

  @Test
  void fingerprintTellsTracesApart() throws IOException {
    SampleTraces.write("two-cores", folder.resolve("a"));
    SampleTraces.write("two-cores", folder.resolve("b"));
    SampleTraces.write("lost", folder.resolve("c"));
    assertThat(fingerprint("a")).isEqualTo(fingerprint("b")).hasSize(64).isNotEqualTo(fingerprint("c"));
  }

  private String fingerprint(String name) throws IOException {
    try (Trace trace = Trace.open(folder.resolve(name))) {
      return trace.fingerprint();
    }
  }
}
