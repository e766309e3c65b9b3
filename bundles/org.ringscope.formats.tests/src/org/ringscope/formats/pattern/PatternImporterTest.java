// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.formats.text.ImportedText;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;

/** Logs whose lines the user describes. */
class PatternImporterTest {
  @TempDir
  Path folder;

  private Path pattern(String text) throws IOException {
    return Files.writeString(folder.resolve("my.pattern"), text);
  }

  private ImportedText convert(String pattern, String log) throws IOException {
    return ImportedText.of(new PatternImporter(pattern(pattern)), log);
  }

  private static ImportedText wild(String pattern, String log) throws IOException {
    return ImportedText.of(new PatternImporter(Fixtures.log("wild/" + pattern)),
        Files.readAllBytes(Fixtures.log("wild/" + log)));
  }

  @Test
  void readsIndicesOfAKernel() throws IOException {
    ImportedText log = wild("C07-torokernel.pattern", "C07-torokernel-index.txt");
    assertThat(log.report().understood()).containsOnly(Map.entry("send", 60L));
    assertThat(log.report().generic()).containsOnly(Map.entry("receive", 30L));
    assertThat(log.report().unreadLines()).isZero();
    assertThat(log.of("counts")).hasSize(60).first().isEqualTo("counts queue=0 in_flight=156 avail=5800 used=5644");
    assertThat(log.of("counts")).last().isEqualTo("counts queue=0 in_flight=186 avail=5830 used=5644");
    assertThat(log.system().queueName(0)).isEqualTo("net/0");
    assertThat(log.system().device(0)).isEqualTo(new DeviceInfo(0, 0, 0, DeviceInfo.NO_CORE, 0, "", "net"));
    assertThat(log.env()).containsEntry("time", "date");
  }

  @Test
  void readsALineOfADump() throws IOException {
    ImportedText log = wild("C17-nanos.pattern", "C17-nanos-vqdiag.txt");
    assertThat(log.of("counts")).containsExactly("counts queue=0 in_flight=77 avail=4100 used=4023");
    assertThat(log.of("checkpoint_driver")).hasSize(1).first().asString().contains("last_used=4021");
    assertThat(log.system().queues()).extracting(QueueInfo::index, QueueInfo::size)
        .containsExactly(tuple(1, 256));
    assertThat(log.system().queueName(0)).isEqualTo("virtio net tx/1");
    assertThat(log.report().unreadLines()).isEqualTo(5);
    assertThat(log.env()).containsEntry("time", "line order");
  }

  @ParameterizedTest
  @CsvSource({"'{n}', 12, 12", "'{n:dec}', 12, 12", "'{n:hex}', 12, 18", "'{n:hex}', 0x12, 18", "'{n}', 0x1f, 31",
      "'{n:oct}', 17, 15", "'{n:bin}', 101, 5", "'{n}', 65537, 1"})
  void readsNumbersByTheirRadix(String field, String text, int value) throws IOException {
    ImportedText log = convert("[a]\nline = idx=(?<n>\\w+)\nmeans = indices\nsize = 8\navail.idx = " + field + "\n",
        "idx=" + text + "\n");
    assertThat(log.of("checkpoint_driver")).hasSize(1).first().asString().contains("avail_idx=" + value + " ");
    assertThat(log.of("counts")).as("used.idx is not told")
        .containsExactly("counts queue=0 in_flight=4294967295 avail=" + value + " used=4294967295");
  }

  @Test
  void doesNotCountWhatIsOfACoreTooManyToAnother() throws IOException {
    String kicks = IntStream.range(0, 70).mapToObj(i -> "c" + i + " kick\n").collect(Collectors.joining());
    ImportedText log = convert("[k]\nline = ^(?<c>\\w+) kick\nmeans = kick\ncore = {c}\n", kicks + "c0 kick\n");
    assertThat(log.of("kick_begin")).hasSize(65);
    assertThat(log.report().unreadLines()).isEqualTo(6);
    assertThat(log.report().firstUnread()).first().isEqualTo("line 65: c64 kick");
    assertThat(log.system().cores()).hasSize(65).extracting(CoreInfo::name).startsWith("c0", "c1").endsWith("c63",
        "log");
  }

  @ParameterizedTest
  @CsvSource({"s, 1.5, 1500000000", "ms, 2.25, 2250000", "us, 7, 7000", "ns, 12, 12"})
  void readsTimesByTheirUnit(String unit, String text, long nanos) throws IOException {
    ImportedText log = convert("[kick]\nline = T=(?<t>[0-9.]+) kick\nmeans = kick\ntime = {t:" + unit + "}\n",
        "T=" + text + " kick\n");
    assertThat(log.of("kick_begin", "kick_end")).hasSize(2);
    assertThat(log.nanos()).containsOnly(nanos);
    assertThat(log.env()).containsEntry("time", "as the pattern file says");
  }

  @Test
  void readsMessagesKicksAndStates() throws IOException {
    ImportedText log = convert("""
        ; a remote that prints what it does
        [out]
        line        = ^(?<core>\\w+) > (?<from>\\w+)->(?<to>\\w+) \\[(?<bytes>[0-9a-f ]*)\\]
        means       = message sent
        device      = rpmsg0
        device type = rpmsg
        side        = device
        core        = {core}
        source      = {from:hex}
        destination = {to:hex}
        payload     = {bytes:bytes}
        [in]
        line        = < (?<from>\\w+)->(?<to>\\w+) len (?<n>\\d+)
        means       = message received
        device      = rpmsg0
        source      = {from:hex}
        destination = {to:hex}
        length      = {n}
        [irq]
        line  = irq q(?<q>\\d)
        means = interrupt
        device = rpmsg0
        queue = {q}
        [status]
        line  = status (?<s>\\S+)
        means = status
        device = rpmsg0
        status = {s}
        [used]
        line = used (?<id>\\d+) (?<n>\\d+)
        means = buffer returned
        device = rpmsg0
        queue = 1
        buffer = {id}
        length = {n}
        """,
        "m4 > 400->401 [68 65 6c 6c 6f]\n< 401->400 len 7\nirq q1\nstatus 0x7\nused 3 512\nm4 > 400->99999999999 []\n");
    assertThat(log.of("message_sent", "message_received", "interrupt", "status", "buffer_returned")).containsExactly(
        "message_sent bus=0 queue=0 source=0x400 destination=0x401 length=5 flags=0x0 buffer=0xffffffffffffffff payload=68656c6c6f",
        "message_received bus=0 queue=0 source=0x401 destination=0x400 length=7 flags=0x0 buffer=0xffffffffffffffff payload=",
        "interrupt queue=1", "status device=0 old=7 status=7", "buffer_returned queue=1 buffer=0x3 length=512");
    assertThat(log.report().firstUnread()).as("no address").containsExactly("line 6: m4 > 400->99999999999 []");
    assertThat(log.system().buses()).containsExactly(new BusInfo(0, 0, 0, 1, 0, 0, "rpmsg0"));
    assertThat(log.system().device(0).deviceCore()).as("m4").isZero();
  }

  @Test
  void takesItsLinesOutOfAKernelLog() throws IOException {
    Path log =
        Files.writeString(folder.resolve("dmesg"), "[    1.000000] virtio_rpmsg_bus virtio0: rpmsg host is online\n"
            + "[    1.500000] mydrv: avail=3 used=2\n[    2.000000] remoteproc remoteproc0: kicking vq index: 1\n");
    Path pattern =
        pattern("[a]\nline = avail=(?<a>\\d+) used=(?<u>\\d+)\nmeans = indices\navail.idx = {a}\nused.idx = {u}\n");
    assertThat(Import.recognise(List.of(log), Map.of("pattern", pattern)).id()).isEqualTo("kernel-log+pattern");
    ImportedText both =
        ImportedText.of(Import.recognise(List.of(log), Map.of("pattern", pattern)),
            Map.of("dmesg", Files.readAllBytes(log)));
    assertThat(both.of("kick_begin")).hasSize(1);
    assertThat(both.of("counts")).containsExactly("counts queue=8192 in_flight=1 avail=3 used=2");
    assertThat(both.nanos().get(both.events().indexOf(both.of("counts").get(0)))).isEqualTo(1_500_000_000L);
    assertThat(both.report().unreadLines()).isZero();
  }

  @Test
  void stopsAPatternThatTakesTooLong() throws IOException {
    Path pattern = pattern("# slow\n[slow]\nline = (?<a>(x+x+)+)y\nmeans = text\n");
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(
        () -> ImportedText.of(new PatternImporter(pattern), "ok\n" + "x".repeat(5000) + "\n".repeat(3)))
        .cause().isInstanceOf(MalformedInputException.class)
        .hasMessage(pattern + ": line 2: [slow] takes too long on line 2 of the log; avoid repetitions inside of "
            + "repetitions, as (a+)+"));
    Path deep = pattern("[deep]\nline = ^(a|b)*c\nmeans = text\n");
    assertThatThrownBy(() -> ImportedText.of(new PatternImporter(deep), "ab".repeat(100_000)))
        .cause().isInstanceOf(MalformedInputException.class);
  }

  @Test
  void saysThatNothingFits() throws IOException {
    assertThatThrownBy(() -> convert("[a]\nline = nothing\nmeans = kick\n", "one\ntwo\n"))
        .hasMessageEndingWith("none of 2 lines is as " + folder.resolve("my.pattern") + " says");
    assertThatThrownBy(() -> ImportedText.of(new PatternImporter(), "a\n"))
        .hasMessageEndingWith("the format pattern needs a file that describes the lines (--pattern FILE)");
  }

  @Test
  void keepsALineWhoseNumberIsNone() throws IOException {
    ImportedText log = convert("[a]\nline = avail=(?<a>\\S+)\nmeans = indices\navail.idx = {a}\n",
        "avail=1\navail=?\navail=99999999999999999999\n");
    assertThat(log.report().firstUnread()).containsExactly("line 2: avail=?", "line 3: avail=99999999999999999999");
  }
}
