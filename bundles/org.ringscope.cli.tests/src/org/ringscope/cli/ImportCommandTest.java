// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;

/** Foreign recordings through the command line, from the file to the state at any time. */
class ImportCommandTest {
  @TempDir
  Path folder;

  private Path log(String name) throws IOException {
    return Fixtures.unpack(Fixtures.log("qemu-trace/" + name), folder);
  }

  private Path imported(String name) throws IOException {
    Path trace = folder.resolve("trace");
    Cli.run("import", log(name), "-o", trace).exits(0);
    return trace;
  }

  @Test
  void aPackedLogIsTheSameRecording() throws IOException {
    Path packed = Fixtures.log("qemu-trace/arm-mmio-legacy.log").resolveSibling("arm-mmio-legacy.log.gz");
    Path trace = folder.resolve("packed");
    Cli.run("import", packed, "-o", trace).exits(0);
    assertThat(Cli.run("events", trace).exits(0).out())
        .isEqualTo(Cli.run("events", imported("arm-mmio-legacy.log")).exits(0).out());
  }

  /** The host's log of what it received; where it was sent nobody saw. */
  @Test
  void messagesThatWereOnlyReceivedAreToldByAllCommands() throws IOException {
    Path log = Files.writeString(folder.resolve("received.log"), """
        [    1.000000] remoteproc remoteproc0: vq index 0 is interrupted
        [    1.000010] virtio_rpmsg_bus virtio0: From: 0x400, To: 0x401, Len: 12, Flags: 0, Reserved: 0
        """);
    Path trace = folder.resolve("received");
    Cli.run("import", log, "-o", trace).exits(0);
    assertThat(Cli.run("info", trace).exits(0).out()).contains("of these messages 1");
    assertThat(Cli.run("messages", trace).exits(0).out()).hasLineCount(1).contains("0x400 → 0x401");
    JsonElement queue = Cli.run("stats", trace, "--json").exits(0).json().get("queues").getAsJsonArray().get(0);
    assertThat(queue.getAsJsonObject().get("messages").getAsInt()).isEqualTo(1);
  }

  private String findings(int... indices) throws IOException {
    StringBuilder text = new StringBuilder(
        "[    0.500000] Dump rpmsg info between cpu (master: yes)a <==> b:\n[    0.500000] rpmsg vq TX:\n");
    for (int i = 0; i < indices.length; i += 2) {
      text.append("[    %d.000000] VQ: tx_vq - size=16; avail.idx=%d; used.idx=%d\n".formatted(i / 2 + 1, indices[i],
          indices[i + 1]));
    }
    Path log = Files.writeString(folder.resolve("vq.log"), text);
    return Cli.run("import", log, "-o", folder.resolve("vq" + indices.length)).out();
  }

  @Test
  void tellsARingThatStandsFromOneThatMoves() throws IOException {
    assertThat(findings(6, 5, 7, 5, 8, 5, 9, 5))
        .contains("WORK_WAITS warning: b/1: 4 messages have waited for the remote for 3.0 s, used.idx stands still");
    assertThat(findings(6, 5, 7, 6, 8, 7, 9, 8, 10, 9))
        .contains("WORK_WAITS hint: b/1: 1 message with the remote: being handled, or never taken; look twice");
    assertThat(findings(6, 5, 7, 5, 8, 5)).contains("2.0 s, used.idx stands still");
    assertThat(findings(6, 5, 7, 5))
        .contains("2 messages with the remote: used.idx stood at 5 in the last 2 looks, while 1 more were published");
  }

  @Test
  void readsLinesThatAPatternFileDescribes() throws IOException {
    Path log = Fixtures.log("wild/C07-torokernel-index.txt");
    Path trace = folder.resolve("described");
    Path pattern = Fixtures.log("wild/C07-torokernel.pattern");
    assertThat(Cli.run("import", log, "--pattern", pattern, "-o", trace).exits(0).out()).contains("format      pattern",
        "USED_STANDS hint: net/0: used.idx stood at 5644 in the last 60 looks, while 30 more were published");
    assertThat(Cli.run("state", trace).exits(0).out()).contains("avail.idx 5830", "used.idx 5644", "186 in flight");
    Path wrong = Files.writeString(folder.resolve("wrong.pattern"), "[a]\nline = (\nmeans = kick\n");
    Cli.Result refused = Cli.run("import", log, "--pattern", wrong, "-o", folder.resolve("no")).exits(3);
    assertThat(refused.err()).contains(wrong + ": line 2: no regular expression");
    assertThat(folder.resolve("no")).doesNotExist();
    Cli.run("import", log, "--pattern", folder.resolve("none"), "-o", folder.resolve("no")).exits(3);
    assertThat(Cli.run("import", log, "--format", "pattern", "-o", folder.resolve("no")).exits(3).err())
        .contains("needs a file that describes the lines (--pattern FILE)");
  }

  /** A Zephyr console after a wrong reset: both sides stand, and the device is two ahead. */
  @Test
  void saysWhatIsWrongInWhatItReads() throws IOException {
    Path log = Files.writeString(folder.resolve("zephyr.log"), """
        [00:00:02.223,710] <dbg> openamp_rsc_table: VQ: tx_vq - size=16; free=16; queued=0; desc_head_idx=0; \
        available_idx=9; avail.idx=7; used_cons_idx=0; used.idx=9; avail.flags=0x1; used.flags=0x0
        """);
    Cli.Result result = Cli.run("import", log, "-o", folder.resolve("sick")).exits(1);
    assertThat(result.out()).contains("USED_AHEAD error: tx_vq/0: used.idx=9 is 2 ahead of avail.idx=7");
  }

  @Test
  void reportsWhatWasUnderstood() throws IOException {
    Path trace = folder.resolve("trace");
    JsonObject report = Cli.run("import", log("arm-mmio-legacy.log"), "-o", trace, "--json").exits(0).json();
    assertThat(report.get("format").getAsString()).isEqualTo("qemu-log");
    assertThat(report.get("understoodEvents").getAsLong()).isEqualTo(1550);
    assertThat(report.getAsJsonObject("understood").get("virtio_mmio_write_offset").getAsLong()).isEqualTo(435);
    assertThat(report.get("unreadLines").getAsLong()).isZero();
    JsonObject info = Cli.run("info", trace, "--json").exits(0).json();
    JsonObject byName = info.getAsJsonObject("eventsByName");
    assertThat(byName.get("register_written").getAsLong()).isEqualTo(435);
    assertThat(byName.get("register_read").getAsLong()).isEqualTo(361);
    assertThat(byName.get("status").getAsLong()).isEqualTo(40);
    assertThat(info.get("source").getAsString()).isEqualTo("import");
    assertThat(info.get("discarded").getAsLong()).isZero();
  }

  @Test
  void countsUnreadLines() throws IOException {
    Path log = folder.resolve("log");
    Files.writeString(log, "Booting\n7@1700000000.000001:virtio_notify vdev 0x1 vq 0x2\nPanic\n");
    Path trace = folder.resolve("trace");
    String text = Cli.run("import", log, "-o", trace).exits(0).out();
    assertThat(text).contains("line 1: Booting").contains("line 3: Panic");
    assertThat(Cli.run("info", trace, "--json").exits(0).json().get("unreadLines").getAsLong()).isEqualTo(2);
    assertThat(Cli.run("info", trace).exits(0).out()).contains("unread     2 lines");
  }

  @Test
  void leavesOutWhatTheLogCannotTell() throws IOException {
    Path trace = imported("x86-pci-packed.log");
    JsonObject state = Cli.run("state", trace, "--json").exits(0).json();
    for (JsonElement element : state.getAsJsonArray("queues")) {
      JsonObject queue = element.getAsJsonObject();
      assertThat(queue.keySet()).doesNotContain("size", "desc", "avail", "used", "availIdx", "usedIdx", "availFlags");
      boolean isStatistics = queue.get("id").getAsString().equals("balloon0/2");
      assertThat(queue.has("format")).as(queue.toString()).isEqualTo(!isStatistics && queue.has("heldByDevice"));
      assertThat(queue.has("inFlight")).as("what the driver published is in no event: %s", queue).isFalse();
      if (isStatistics) {
        assertThat(queue.get("heldByDevice").getAsInt()).isEqualTo(1);
      }
    }
    String events = Cli.run("events", trace, "--to", "0.5").exits(0).out();
    assertThat(events).doesNotContain("old=255");
  }

  /** A log of a device sees what it has taken; what was published, and whether a queue is set up, it does not see. */
  @Test
  void saysUnknownOfWhatADeviceLogCannotSee() throws IOException {
    Path trace = imported("x86-pci-packed.log");
    assertThat(Cli.run("state", trace).exits(0).out()).contains("in flight unknown, 0 taken by qemu",
        "in flight unknown · kicks 1").doesNotContain("nothing in flight", "not set up");
    Path screen = Files.writeString(folder.resolve("screen.log"), """
        17774@1591387950.197115:virtqueue_fill vq 0x556fb52f40 elem 0x556f4c4f80 len 602 idx 0
        17774@1591387950.197517:virtqueue_flush vq 0x556fb52f40 count 1
        """);
    Path fills = folder.resolve("fills");
    Cli.run("import", screen, "-o", fills).exits(0);
    assertThat(Cli.run("state", fills).exits(0).out()).contains("in flight unknown").doesNotContain("taken by",
        "nothing");
    JsonObject queue = Cli.run("stats", fills, "--json").exits(0).json().getAsJsonArray("queues").get(0)
        .getAsJsonObject();
    assertThat(queue.keySet()).contains("buffers").doesNotContain("maxInFlight", "maxHeldByDevice");
  }

  /** Numbers of events are no nanoseconds. */
  @Test
  void saysNoTimesWhereNoneAreKnown() throws IOException {
    Path trace = imported("x86-small-nots.log");
    assertThat(Cli.run("info", trace).exits(0).out()).contains("time       unknown; events are numbered");
    assertThat(Cli.run("info", trace, "--json").exits(0).json().keySet()).doesNotContain("beginNanos", "endNanos");
    assertThat(Cli.run("state", trace).exits(0).out()).startsWith("after event #593; times are unknown");
    assertThat(Cli.run("state", trace, "--json").exits(0).json().keySet()).doesNotContain("nanos");
    assertThat(Cli.run("events", trace).exits(0).out()).contains("#1  ").doesNotContain("0.000 000");
    JsonObject blk = Cli.run("stats", trace, "--queue", "blk0/0", "--json").exits(0).json().getAsJsonArray("queues")
        .get(0).getAsJsonObject();
    assertThat(blk.keySet()).contains("buffers").doesNotContain("buffersPerSecond", "beginNanos");
  }

  @Test
  void saysThatMessagesAreUnknownWhereNoneAreTold() throws IOException {
    Path trace = imported("x86-small-nots.log");
    assertThat(Cli.run("info", trace).exits(0).out()).contains("; messages unknown, since this recording holds none")
        .doesNotContain("messages 0");
    assertThat(Cli.run("info", trace, "--json").exits(0).json().keySet()).contains("events").doesNotContain("messages");
    assertThat(Cli.run("messages", trace).exits(0).out()).contains("blk0/0  request   513 B")
        .endsWith("messages are unknown, since this recording holds none\n");
    JsonObject blk = Cli.run("stats", trace, "--queue", "blk0/0", "--json").exits(0).json().getAsJsonArray("queues")
        .get(0).getAsJsonObject();
    assertThat(blk.keySet()).contains("buffers").doesNotContain("messages", "payloadBytes");
  }

  @Test
  void exportsSayThatTimesAreUnknown() throws IOException {
    Path trace = imported("x86-small-nots.log");
    assertThat(Cli.run("export", trace, "--to", "csv", "--events", "-o", folder.resolve("e.csv")).exits(0).out())
        .contains("times are unknown");
    assertThat(Files.readAllLines(folder.resolve("e.csv")).get(0)).startsWith("order,");
    Cli.run("render", trace, "--view", "sequence", "-o", folder.resolve("s.svg")).exits(0);
    assertThat(Files.readString(folder.resolve("s.svg"))).contains("#592").doesNotContain("0.000 000").doesNotContain(
        " ns<");
  }

  /** The events of a trace are those of its kinds, and what is unknown is in none of their lines. */
  @Test
  void countsAddUpAndUnknownsAreLeftOut() throws IOException {
    Path trace = imported("x86-small-nots.log");
    JsonObject info = Cli.run("info", trace, "--json").exits(0).json();
    long sum = info.getAsJsonObject("eventsByName").entrySet().stream().mapToLong(e -> e.getValue().getAsLong()).sum();
    assertThat(sum).isEqualTo(info.get("events").getAsLong());
    assertThat(Cli.run("events", trace).exits(0).out().lines().filter(line -> !line.contains("foreign_")))
        .noneMatch(line -> line.matches(".*=(4294967295|0xffffffffffffffff|65535|18446744073709551615).*"));
  }

  @Test
  void measuresBuffers() throws IOException {
    Path trace = imported("x86-pci-packed.log");
    JsonObject blk = Cli.run("stats", trace, "--queue", "blk0/0", "--json").exits(0).json().getAsJsonArray("queues")
        .get(0).getAsJsonObject();
    assertThat(blk.get("buffers").getAsLong()).isEqualTo(612);
    assertThat(blk.get("maxHeldByDevice").getAsLong()).isEqualTo(1);
    assertThat(blk.get("latencyMedianNanos").getAsLong()).isBetween(1_000L, 1_000_000L);
  }

  @Test
  void refusesInOneLine() throws IOException {
    Path prose = Files.writeString(folder.resolve("prose"), "It was a dark and stormy night.\n");
    Path trace = folder.resolve("trace");
    assertThat(Cli.run("import", prose, "-o", trace).exits(3).errorLine()).contains("prose").contains("format");
    assertThat(Cli.run("import", prose, "-o", trace, "--format", "qemu-log").exits(3).errorLine())
        .contains("no trace event");
    assertThat(Cli.run("import", folder.resolve("missing"), "-o", trace).exits(3).errorLine()).contains("missing");
    assertThat(trace).doesNotExist();
    assertThat(Cli.run("import", prose, "-o", trace, "--format", "morse").exits(2).err()).contains("morse")
        .contains("qemu-log");
    assertThat(Cli.run("import", prose).exits(2).err()).contains("-o");
    assertThat(Cli.run("import", "--list-formats").exits(0).out()).contains("qemu-log").contains("qemu-simpletrace");
  }

  @Test
  void doesNotOverwriteATrace() throws IOException {
    Path trace = imported("x86-small-nots.log");
    assertThat(Cli.run("import", folder.resolve("x86-small-nots.log"), "-o", trace).exits(2).err())
        .contains("exists already");
    Cli.run("info", trace).exits(0);
  }

  /** What was counted from the beginning is what a seek into the middle finds, whichever thread's packets it lands in. */
  @Test
  void findsTheSameStateBySeekingAsByCounting() throws IOException {
    Path log = folder.resolve("long.log");
    writeLongLog(log, 90_000);
    Path trace = folder.resolve("trace");
    Cli.run("import", log, "-o", trace).exits(0);
    try (Trace opened = Trace.open(trace)) {
      assertThat(opened.packetCount()).as("slices").isGreaterThan(8);
      Map<Integer, long[]> counted = new HashMap<>();
      StateReader seeking = new StateReader(opened);
      EventCursor cursor = opened.cursor();
      long next = 0;
      long at = opened.beginNanos();
      while (cursor.next()) {
        if (cursor.event().isCheckpoint() || !cursor.event().type().fields().contains(Field.QUEUE)
            || cursor.event().type() == EventType.QUEUE) {
          continue;
        }
        if (cursor.event().nanos() > next && next > 0) {
          compare(counted, opened, seeking.at(at), at);
          next += 300_000_017L;
        }
        next = next == 0 ? cursor.event().nanos() : next;
        at = cursor.event().nanos();
        long[] counts = counted.computeIfAbsent(cursor.event().getInt(Field.QUEUE), q -> new long[4]);
        switch (cursor.event().type()) {
          case KICK_BEGIN -> counts[0]++;
          case INTERRUPT -> counts[1]++;
          case BUFFER_TAKEN -> counts[2]++;
          case BUFFER_RETURNED -> counts[3]++;
          default -> {}
        }
      }
    }
  }

  private static void compare(Map<Integer, long[]> counted, Trace trace, SystemState state, long at) {
    for (QueueInfo info : trace.system().queues()) {
      long[] counts = counted.getOrDefault(info.id(), new long[4]);
      QueueState queue = state.queue(info.id());
      assertThat(queue.kicks()).as("kicks of %d at %d", info.id(), at).isEqualTo(known(counts[0]));
      assertThat(queue.interrupts()).as("interrupts of %d at %d", info.id(), at).isEqualTo(known(counts[1]));
      assertThat(queue.buffers()).as("buffers of %d at %d", info.id(), at).isEqualTo(known(counts[3]));
      if (counts[2] > 0) {
        assertThat((long) queue.heldByDevice()).as("held of %d at %d", info.id(), at)
            .isEqualTo(Math.max(0, counts[2] - counts[3]));
      }
    }
  }

  /** A log may have been taken without such events: until one is there, their number is unknown. */
  private static long known(long count) {
    return count == 0 ? QueueState.UNKNOWN : count;
  }

  /** Three threads, whose clocks differ by microseconds, serve four queues. */
  private static void writeLongLog(Path file, int rounds) throws IOException {
    Random random = new Random(7);
    long micros = 1_000_000;
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      long[] held = new long[4];
      for (int i = 0; i < rounds; i++) {
        int queue = random.nextInt(4);
        micros += random.nextInt(400);
        String prefix = (1 + random.nextInt(3)) + "@17000000"
            + String.format("%02d.%06d:", micros / 1_000_000 % 100, micros % 1_000_000);
        out.println(prefix + "virtio_queue_notify vdev 0x5500 n " + queue + " vq 0x990" + queue);
        micros = Math.max(1_000_000, micros - random.nextInt(5));
        prefix = (1 + random.nextInt(3)) + "@17000000"
            + String.format("%02d.%06d:", micros / 1_000_000 % 100, micros % 1_000_000);
        if (held[queue] == 0 || random.nextInt(3) > 0 && held[queue] < 900) {
          out.println(prefix + "virtqueue_pop vq 0x990" + queue + " elem 0x" + queue + "00"
              + Long.toHexString(held[queue]++) + " in_num 1 out_num 1");
        } else {
          out.println(prefix + "virtqueue_fill vq 0x990" + queue + " elem 0x" + queue + "00"
              + Long.toHexString(--held[queue]) + " len 7 idx 0");
          out.println(prefix + "virtio_notify vdev 0x5500 vq 0x990" + queue);
        }
      }
    }
  }

  @Test
  void aLogDoesNotTellWhatWasSuppressed() throws IOException {
    Path trace = imported("x86-small.log");
    JsonObject queue =
        Cli.run("stats", trace, "--json").exits(0).json().getAsJsonArray("queues").get(0).getAsJsonObject();
    assertThat(queue.keySet()).contains("kicks").doesNotContain("suppressedKicks", "suppressedInterrupts");
    assertThat(Cli.run("stats", trace).exits(0).out()).containsPattern("balloon0/2 .* 1 +\\? ");
  }
}
