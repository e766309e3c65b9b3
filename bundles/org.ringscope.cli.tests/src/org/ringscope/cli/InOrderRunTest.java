// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A console whose device offers IN_ORDER (bit 35) and NOTIFICATION_DATA (bit 38): the same run, another way of saying it. */
class InOrderRunTest {
  private static final long BOTH = 1L << 35 | 1L << 38;

  @TempDir
  Path folder;

  /** The serial port over a modern transport. */
  private Path topology(String transport, String format, long features) throws IOException {
    String text = Files.readString(Path.of(Cli.SERIAL.toString()))
        .replace(" name=\"console0\"", " name=\"console0\" features=\"0x%x\"".formatted(features))
        .replace("version=\"legacy\"", transport.endsWith("1") ? "version=\"legacy\"" : "")
        .replace("trapped=\"false\"", transport.startsWith("mmio-shared") ? "trapped=\"false\"" : "");
    return Files.writeString(folder.resolve(format + Long.toHexString(features) + ".topology"), text);
  }

  private JsonObject run(Path topology) {
    return Cli.run("run", topology, "--stepped", "--for", "10s", "--json", "--record", trace(topology)).exits(0).json()
        .getAsJsonObject("summary");
  }

  private Path trace(Path topology) {
    return folder.resolve(topology.getFileName() + "-trace");
  }

  @ParameterizedTest
  @CsvSource({"mmio2,split,0x130000000", "mmio-shared2,split,0x100000000", "mmio2,packed,0x530000000",
      "mmio-shared2,packed,0x500000000"})
  void runsLikeWithoutThem(String transport, String format, String features) throws IOException {
    Path plain = topology(transport, format, Long.decode(features));
    Path inOrder = topology(transport, format, Long.decode(features) | BOTH);
    JsonObject expected = run(plain);
    JsonObject summary = run(inOrder);
    assertThat(summary.getAsJsonArray("diagnoses")).isEmpty();
    assertThat(summary.get("queues")).isEqualTo(expected.get("queues"));
    assertThat(summary.get("messages")).isEqualTo(expected.get("messages"));
    for (JsonElement queue : summary.getAsJsonArray("queues")) {
      assertThat(queue.getAsJsonObject().get("kicks").getAsInt()).isPositive();
    }
    assertThat(Cli.run("messages", trace(inOrder)).exits(0).out())
        .isEqualTo(Cli.run("messages", trace(plain)).exits(0).out()).isNotEmpty();
    assertThat(Cli.run("stats", trace(inOrder)).exits(0).out())
        .isEqualTo(Cli.run("stats", trace(plain)).exits(0).out());
    assertThat(Cli.run("events", trace(inOrder)).exits(0).out()).contains("features_accepted device=0 features=0x"
        + Long.toHexString(Long.decode(features) | BOTH));
  }

  /** QueueNotify: the queue's index below, the driver's next place above (virtio 1.3 §2.9). */
  @Test
  void theTraceTellsWhatANotificationSays() throws IOException {
    Path topology = topology("mmio2", "split", 1L << 32 | BOTH);
    run(topology);
    List<String> written = Cli.run("events", trace(topology)).exits(0).out().lines()
        .filter(line -> line.contains("register_written") && line.contains("offset=0x50 ")).toList();
    assertThat(written.get(0)).endsWith("value=0x40000");
    assertThat(written.get(1)).endsWith("value=0x10001");
    assertThat(written.get(2)).endsWith("value=0x20001");
  }

  @ParameterizedTest
  @CsvSource({"0x800000001", "0x4000000001"})
  void aResourceTableHasNoRoomForThem(String features) throws IOException {
    Path topology = Files.writeString(folder.resolve("rproc.topology"),
        Files.readString(Path.of(Cli.CLIENT_SAMPLE.toString())).replace("features=\"RPMSG_NS\"",
            "features=\"" + features + "\""));
    assertThat(Cli.run("check", topology).exits(1).out()).contains(
        "rpmsg0 offers " + features + ", but a resource table has room for 32 bits [device-features]");
  }

  @Test
  void aLegacyDeviceHasNoRoomForThem() throws IOException {
    Path topology = topology("mmio1", "split", BOTH);
    assertThat(Cli.run("check", topology).exits(1).out()).contains(
        "console0 offers 0x4800000000, but a legacy device has room for 32 bits [device-features]");
  }
}
