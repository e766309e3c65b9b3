// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

class SampleTest {
  @TempDir
  Path folder;

  static List<String> names() {
    return SampleTraces.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void realWriterMakesTheSameBytes(String name) throws Exception {
    SampleTraces.write(name, folder);

    try (Stream<Path> golden = Files.list(Fixtures.sample(name)); Stream<Path> written = Files.list(folder)) {
      assertThat(written.map(Path::getFileName).sorted().toList())
          .isEqualTo(golden.map(Path::getFileName).sorted().toList());
    }
    try (Stream<Path> written = Files.list(folder)) {
      for (Path file : written.toList()) {
        assertThat(Files.readAllBytes(file)).as(file.getFileName().toString())
            .isEqualTo(Files.readAllBytes(Fixtures.sample(name).resolve(file.getFileName())));
      }
    }
  }

  @Test
  void everyFieldOfEveryEventComesBack() throws Exception {
    try (Trace trace = Trace.open(Fixtures.sample("every-event"))) {
      EventCursor cursor = trace.cursor();
      for (EventType type : EventType.values()) {
        do {
          assertThat(cursor.next()).isTrue();
        } while (cursor.event().stream() == StreamInfo.SYSTEM);
        EventView event = cursor.event();
        assertThat(event.type()).isEqualTo(type);
        assertThat(event.stampNanos()).isEqualTo(1000L * type.id());
        for (int i = 0; i < type.fieldCount(); i++) {
          Field field = type.fields().get(i);
          switch (type.typeAt(i)) {
            case STRING -> assertThat(event.string(field)).isEqualTo(SampleTraces.text(type, i));
            case BYTES -> assertThat(event.bytes(field)).hasSize(i + 1).startsWith(SampleTraces.bytes(type, i).get(1));
            default -> assertThat(event.getLong(field)).as("%s.%s", type, field).isEqualTo(SampleTraces.value(type, i));
          }
        }
      }
      assertThat(cursor.next()).isFalse();
      assertThat(trace.messageCount()).isEqualTo(2);
      assertThat(trace.isTruncated()).isFalse();
    }
  }

  @Test
  void descriptionComesBack() throws Exception {
    try (Trace trace = Trace.open(Fixtures.sample("no-events"))) {
      assertThat(trace.system()).isEqualTo(SampleTraces.system());
      assertThat(trace.system().queueName(0)).isEqualTo("rpmsg0/0");
      assertThat(trace.system().queueNamed("rpmsg0/0").id()).isZero();
      assertThat(trace.eventCount()).isEqualTo(11);
    }
  }

  @Test
  void fieldsThatAnEventDoesNotHaveAreRefused() throws Exception {
    try (Trace trace = Trace.open(Fixtures.sample("no-events"))) {
      EventCursor cursor = trace.cursor();
      cursor.next();
      cursor.next();
      EventView core = cursor.event();
      assertThat(core.type()).isEqualTo(EventType.CORE);
      org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> core.getLong(Field.QUEUE));
      org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> core.getLong(Field.NAME));
      org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> core.string(Field.CORE));
    }
  }
}
