// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;

/** Systems that were written for the first edition run as they do in the second: the same trace, byte by byte. */
@Timeout(60)
class FirstEditionTest {

  @TempDir
  Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"rpmsg-client-sample", "virtio-mmio-serial", "several-tasks"})
  void bothEditionsGiveOneTrace(String name) throws Exception {
    Path second = name.equals("several-tasks") ? Path.of("fixtures", "several-tasks.topology") : Fixtures.example(name);
    SortedMap<String, String> first = record(Path.of("fixtures", "edition1", name + ".topology"), "first");
    assertThat(first).isNotEmpty().isEqualTo(record(second, "second"));
  }

  /** Without the copy of the topology, which is that of the file. */
  private SortedMap<String, String> record(Path topology, String name) throws IOException, InterruptedException {
    Path path = Recordings.record(topology, directory.resolve(name));
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : all.filter(Files::isRegularFile).filter(each -> !each.toString().endsWith(".topology"))
          .toList()) {
        files.put(path.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
