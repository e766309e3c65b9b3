// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.event.EventType;

/** What {@code trace-format/README.md} says is what is written. */
class SpecificationTest {
  /** Number, name, fields; what the event means is in a fourth column. */
  private static final Pattern EVENT_ROW =
      Pattern.compile("^\\| (\\d+) \\| `(\\w+)` \\| `([^`]+)` \\| .* \\|$", Pattern.MULTILINE);

  @Test
  void eventTablesListTheCatalogue() throws IOException {
    String page = Files.readString(Fixtures.traceFormat().resolve("README.md"));
    List<String> described = EVENT_ROW.matcher(page).results()
        .map(row -> row.group(1) + " " + row.group(2) + ": " + row.group(3)).toList();
    assertThat(described)
        .containsExactlyElementsOf(Stream.of(EventType.values()).map(SpecificationTest::description).toList());
  }

  private static String description(EventType type) {
    String fields = IntStream.range(0, type.fieldCount())
        .mapToObj(i -> type.typeAt(i).text() + " " + type.fields().get(i).text()).collect(Collectors.joining(", "));
    return type.id() + " " + type.text() + ": " + fields;
  }
}
