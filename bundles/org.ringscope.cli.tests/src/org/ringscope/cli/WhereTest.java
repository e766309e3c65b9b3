// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.Recordings;

/** {@code --where} chooses messages and events, and says where a condition is wrong. */
class WhereTest {
  @TempDir
  Path folder;
  private Path trace;

  @BeforeEach
  void record() throws Exception {
    trace = Recordings.record(Cli.CLIENT_SAMPLE, folder.resolve("trace"));
  }

  private List<String> lines(Object... arguments) {
    return Cli.run(arguments).exits(0).out().lines().toList();
  }

  @Test
  void choosesMessages() {
    List<String> all = lines("messages", trace);
    assertThat(lines("messages", trace, "--where", "endpoint=0x35"))
        .isEqualTo(all.stream().filter(line -> line.contains("→ 0x35")).toList()).hasSize(1);
    assertThat(lines("messages", trace, "--where", "queue=rpmsg0/1"))
        .isEqualTo(lines("messages", trace, "--queue", "rpmsg0/1")).isNotEmpty();
    assertThat(lines("messages", trace, "--queue", "rpmsg0/1", "--where", "to=driver")).isEmpty();
    assertThat(lines("messages", trace, "--where", "latency>0ns or not latency>0ns").size()).isEqualTo(all.size());
    assertThat(Cli.run("messages", trace, "--json", "--where", "kind=ns-create").exits(0).json()
        .getAsJsonArray("messages")).hasSize(1);
  }

  @Test
  void choosesEvents() {
    List<String> all = lines("events", trace);
    assertThat(lines("events", trace, "--where", "kind=kick_begin"))
        .isEqualTo(all.stream().filter(line -> line.contains("  kick_begin ")).toList()).isNotEmpty();
    assertThat(lines("events", trace, "--where", "queue=rpmsg0/0"))
        .isEqualTo(lines("events", trace, "--queue", "rpmsg0/0")).isNotEmpty();
    assertThat(lines("events", trace, "--queue", "rpmsg0/1", "--where", "kind~idx idx=3"))
        .isEqualTo(
            all.stream().filter(line -> line.contains("_idx queue=rpmsg0/1") && line.endsWith(" idx=3")).toList())
        .isNotEmpty();
  }

  @Test
  void saysWhereAConditionIsWrong() {
    assertThat(firstLine("messages", trace, "--where", "latency>zz"))
        .isEqualTo("ringscope: --where: column 9: latency wants a duration such as 30ms");
    assertThat(firstLine("events", trace, "--where", "kind~kick )"))
        .isEqualTo("ringscope: --where: column 11: this ')' has no '('");
    assertThat(firstLine("events", trace, "--where", "queue=nic0/0"))
        .isEqualTo("ringscope: --where: column 7: there is no queue 'nic0/0'; there are rpmsg0/0, rpmsg0/1");
  }

  private static String firstLine(Object... arguments) {
    return Cli.run(arguments).exits(2).err().lines().findFirst().orElseThrow();
  }
}
