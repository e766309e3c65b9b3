// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.Importer;

/** One kernel log as programs, terminals, mails and web pages wrap it: the same events at the same times. */
class WrappedLogTest {
  private static final List<String> SECONDS = List.of("136.753920", "136.773933", "137.000001");
  private static final List<String> MESSAGES = List.of("remoteproc remoteproc0: powering up m4",
      "remoteproc remoteproc0: kicking vq index: 1", "virtio_rpmsg_bus virtio0: msg received with no recipient");
  private static final List<Long> NANOS = List.of(136_753_920_000L, 136_773_933_000L, 137_000_001_000L);

  @TempDir
  Path folder;

  private ImportedText convert(byte[] bytes) throws IOException {
    Importer importer = Import.recognise(Files.write(folder.resolve("log"), bytes));
    assertThat(importer).isNotNull();
    return ImportedText.of(importer, bytes);
  }

  private ImportedText convert(String text) throws IOException {
    return convert(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The lines in a pattern: {@code $s} seconds, {@code $u} microseconds, {@code $m} message, {@code $n} number. */
  private static String lines(String pattern) {
    return Stream.of(0, 1, 2)
        .map(i -> pattern.replace("$s", SECONDS.get(i)).replace("$u", SECONDS.get(i).replace(".", ""))
            .replace("$m", MESSAGES.get(i)).replace("$n", Integer.toString(i + 9)))
        .collect(Collectors.joining());
  }

  private static void assertAll(ImportedText log) {
    assertThat(log.of("foreign_event", "kick_begin", "fault")).hasSize(3);
    assertThat(Stream.of("foreign_event ", "kick_begin ", "fault ")
        .map(kind -> log.events().stream().filter(event -> event.startsWith(kind)).findFirst().orElseThrow())
        .map(event -> log.nanos().get(log.events().indexOf(event)))).containsExactlyElementsOf(NANOS);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "[  $s] $m\n", "[  $s] $m ", "```[  $s] $m```\n", "[  $s] board kernel: $m\n", "| [  $s] $m\n", "> > [  $s] $m\n",
      "    [  $s] $m\n",
      "$n\t[  $s] $m\n",
      "  $n [  $s] $m\n", "$n:[  $s] $m\n", "\u001b[38;5;34m[  $s] \u001b[0m\u001b[33m$m\u001b[0m\u001b[K\r\n",
      "\u001b]0;root@board: ~\u0007[  $s] $m\r\n", "[  $s]\u00a0$m\r",
      "<6>1 2026-11-30T10:11:16.5Z board kernel - - - [  $s] $m\n",
      "Nov 30 10:11:16 buildroot user.info kernel: [  $s] $m\n", "[2026-11-30 10:11:16] [  $s] $m\r\n",
      "{\"log\":\"[  $s] $m\\n\",\"stream\":\"stdout\",\"time\":\"2026-11-30T10:11:12.123456789Z\"}\n",
      "{\"PRIORITY\":\"6\",\"_SOURCE_MONOTONIC_TIMESTAMP\":\"$u\",\"MESSAGE\":\"$m\"}\n",
      "6,$n,$u,-;$m\n SUBSYSTEM=virtio\n",
      "2026-11-30 10:11:16,123 CONSOLE SerialLogger.main.SerialDriver: SerialDriver(target=Target(name='main', env=Environment("
          + "config_file='lab.yaml')), name=None, state=<BindingState.active: 2>, txdelay=0.0) < [  $s] $m\u240d\u2424\n",
      "Labgrid Console Logfile for main\nLogfile started at 2026-11-30 10:11:12.123456\n=== Log starts here ===\n[  $s] $m\r\n",
      "[3.000123 0.000012] [  $s] $m\n", "2026-11-30T10:11:16.123456Z 01O [  $s] $m\n", "alice  10:11 AM\n[  $s] $m\n",
      "Nov 30 10:11:16 board kernel: [  $s] $m\nNov 30 10:11:16 board sshd[7]: Accepted\nNov 30 10:11:16 board cron[8]: x\n"})
  void readsWrappedLines(String pattern) throws IOException {
    assertAll(convert(lines(pattern)));
  }

  @Test
  void partsOnlyLinesThatSomebodyHasPutTogether() throws IOException {
    ImportedText log = convert("""
        [   10.000000] [   11.000000] remoteproc remoteproc0: powering up m4
        [   12.000001] audio: [   13.000000] remoteproc remoteproc0: powering up m4
        [   12.000002] of before [   11.000000] remoteproc remoteproc0: powering up m4
        [   12.000003] remoteproc remoteproc0: kicking vq index: 1 [   12.000004] pc : 0x0 [   12.000005] lr : 0x4
        """);
    assertThat(log.of("kick_begin")).hasSize(1);
    assertThat(log.nanos()).last().isEqualTo(12_000_005_000L);
    assertThat(log.nanos()).filteredOn(nanos -> nanos > 12_000_003_000L).hasSize(2);
  }

  @Test
  void readsJsonOverSeveralLines() throws IOException {
    assertAll(convert("{\n   \"dmesg\": [\n" + lines("      {\n         \"pri\": 6,\n         \"time\": $s,\n"
        + "         \"msg\": \"$m\"\n      },\n") + "   ]\n}\n"));
    assertAll(convert(lines("{\n\t\"__MONOTONIC_TIMESTAMP\" : \"999\",\n\t\"_SOURCE_MONOTONIC_TIMESTAMP\" : \"$u\",\n"
        + "\t\"MESSAGE\" : \"$m\",\n\t\"PRIORITY\" : \"6\"\n}\n")));
    assertAll(convert(lines("{\n\t\"__MONOTONIC_TIMESTAMP\" : \"$u\",\n\t\"MESSAGE\" : \"$m\"\n}\n")));
  }

  @Test
  void readsSixteenBits() throws IOException {
    String log = lines("[  $s] $m\r\n");
    assertAll(convert(log.getBytes(StandardCharsets.UTF_16LE)));
    assertAll(convert(log.getBytes(StandardCharsets.UTF_16BE)));
    assertAll(convert(log.getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  void leavesOtherJsonAlone() throws IOException {
    assertThat(Import.recognise(Files.writeString(folder.resolve("qmp"),
        "{\n \"QMP\": {\n  \"return\": {\"name\": \"virtio-blk\", \"queue-index\": 0,\n \"vring-num\": 8}\n }\n}\n"))
        .id())
        .isEqualTo("qemu-queue-status");
  }
}
