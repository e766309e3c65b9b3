// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Systems of edition 1 run as they did: the digests are those of what {@code events} printed of the runs of the last
 * program that knew edition 1 alone, so names, numbers, addresses and times are the same.
 */
class FirstEditionRunTest {
  private static final Path TOPOLOGIES = Path.of("..", "org.ringscope.model.tests", "fixtures", "edition1");
  private static final Path DIGESTS = Path.of("fixtures", "edition1-events.sha256");
  private static final String SEPARATOR = "  ";

  @TempDir
  Path folder;

  static List<String> digests() throws IOException {
    return Files.readAllLines(DIGESTS);
  }

  private String events(String name) {
    Path trace = folder.resolve(name);
    Cli.run("run", TOPOLOGIES.resolve(name + ".topology"), "--stepped", "--seed", 1, "--for", "10s", "--record", trace);
    return Cli.run("events", trace).exits(0).out();
  }

  @ParameterizedTest
  @MethodSource("digests")
  void theEventsAreTheSame(String line) throws NoSuchAlgorithmException {
    String[] digestAndName = line.split(SEPARATOR);
    byte[] events = events(digestAndName[1]).getBytes(StandardCharsets.UTF_8);
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(events)))
        .isEqualTo(digestAndName[0]);
  }

  /** Devices have the order of their buses now, and so other numbers; all else is the same. */
  @Test
  void busesStartInTheirOwnOrder() {
    List<String> boots = events("orders").lines().filter(line -> line.contains("powering up")).toList();
    assertThat(boots).hasSize(2);
    assertThat(boots.get(0)).endsWith("powering up near");
    assertThat(boots.get(1)).endsWith("powering up far");
  }

  @Test
  void everyFileThatWasRightIsHere() throws IOException {
    try (Stream<String> lines = digests().stream()) {
      assertThat(lines.map(line -> line.split(SEPARATOR)[1])).hasSizeGreaterThan(12)
          .allMatch(name -> Files.exists(TOPOLOGIES.resolve(name + ".topology")));
    }
  }
}
