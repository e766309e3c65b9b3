// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringscope.formats.kernellog.SampleLog.bytes;
import static org.ringscope.formats.kernellog.SampleLog.convert;
import static org.ringscope.formats.kernellog.SampleLog.dump;
import static org.ringscope.formats.kernellog.SampleLog.message;
import static org.ringscope.formats.kernellog.SampleLog.receivedLine;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.text.ImportedText;

/** Times, prefixes, decorators and encodings of kernel logs. */
class KernelLogPrefixTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "[%d.%06d] ", "<7>[%5d.%06d] ", "[%5d.%06d][   T35] ", "Nov 20 10:11:%02d.%06d board kernel: ",
          "2026-11-20T10:11:%02d.%06d+00:00 board kernel: ", "2026-11-20T10:11:%02d,%06d+00:00 ",
          "kern  :debug : [%5d.%06d] ",
          "6,%d,12%06d,-;", "\u001b[32m[%5d.%06d] \u001b[0m"})
  void readsEveryPrefix(String prefix) {
    String log = SampleLog.typical().lines().stream().map(line -> line.substring(15)).collect(Collectors.joining("\n"));
    int[] count = new int[1];
    String prefixed = log.lines().map(line -> prefix.formatted(12, 345_678 + 10 * count[0]++) + line)
        .collect(Collectors.joining("\r\n"));
    ImportedText imported = convert(prefixed);
    assertThat(imported.events()).isEqualTo(convert(SampleLog.typical()).events().stream()
        .map(event -> event).toList());
    assertThat(imported.report().unreadLines()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[123] ", "<intr> ", "virtio_rpmsg_bus:", "[123] virtio_rpmsg_bus:rpmsg_recv_single:712: ",
      "rpmsg_recv_single: ", "virtio_rpmsg_bus:rpmsg_recv_single:drivers/rpmsg/virtio_rpmsg_bus.c:712: "})
  void readsEveryDecorator(String decorator) {
    SampleLog log = new SampleLog().line((decorator.endsWith(" ") ? decorator : decorator + " ")
        + receivedLine("virtio3", 1, 2, 2)).dumpLines(dump("rpmsg_virtio RX", message(1, 2, bytes("ab"))));
    ImportedText imported = convert(log);
    assertThat(imported.of("message_received")).singleElement().asString().endsWith(" payload=6162");
    assertThat(imported.system().devices()).extracting("name").containsExactly("virtio3");
  }

  @Test
  void takesTheOrderOfLinesForTime() {
    ImportedText imported = convert(
        "remoteproc remoteproc0: kicking vq index: 0\nnoise\nremoteproc remoteproc0: vq index 1 is interrupted\n");
    assertThat(imported.nanos()).containsExactly(1L, 1L, 2L, 3L);
    assertThat(imported.env()).containsEntry("time", "line order");
    assertThat(imported.events()).containsExactly("kick_begin queue=0", "kick_end queue=0",
        "foreign_text line=2 text=noise",
        "interrupt queue=1");
  }

  @Test
  void knowsTheDate() {
    ImportedText imported =
        convert("2026-11-20T10:11:12+00:00 board kernel: remoteproc remoteproc0: kicking vq index: 0\n"
            + "2026-11-20T10:11:13+00:00 board kernel: remoteproc remoteproc0: kicking vq index: 0\n");
    assertThat(imported.clockOffset()).isEqualTo(1795169472000000000L);
    assertThat(imported.nanos()).containsExactly(0L, 0L, 1_000_000_000L, 1_000_000_000L);
  }

  @Test
  void goesOnAfterARestart() {
    ImportedText imported = convert(new SampleLog().line("remoteproc remoteproc0: kicking vq index: 0").text()
        + "[    0.000000] Linux version 6.12\n[    1.000000] remoteproc remoteproc0: kicking vq index: 0\n");
    assertThat(imported.events()).containsExactly("kick_begin queue=0", "kick_end queue=0",
        "marker text=the log's clock began anew",
        "foreign_text line=2 text=[    0.000000] Linux version 6.12", "kick_begin queue=0", "kick_end queue=0");
    assertThat(imported.nanos().get(4) - imported.nanos().get(0)).isEqualTo(1_000_000_000L);
  }

  @Test
  void readsOtherEncodings() {
    ImportedText imported = ImportedText.of(new KernelLogImporter(),
        "[    1.0] café\nremoteproc remoteproc0: remote processor müll is now up\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(imported.of("foreign_text")).singleElement().asString().endsWith("café");
    assertThat(imported.system().core(1).name()).isEqualTo("müll");
  }

  @Test
  void refusesBinary() {
    assertThatThrownBy(() -> ImportedText.of(new KernelLogImporter(), new byte[10_000]))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("not a text");
  }
}
