// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.formats.kernellog.SampleLog.convert;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ringscope.formats.text.ImportedText;

/** Kernel logs that are cut, flipped, endless or untrue. */
class KernelLogDamageTest {
  @Test
  void survivesBeingCutAtEveryLine() {
    List<String> lines = SampleLog.typical().lines();
    for (int cut = 1; cut < lines.size(); cut++) {
      int from = cut;
      String tail = String.join("\n", lines.subList(from, lines.size()));
      String head = String.join("\n", lines.subList(0, from));
      assertThat(convert(tail).report().unreadLines()).as("tail from %d", from).isLessThanOrEqualTo(5);
      assertThat(convert(head).report().unreadLines()).as("head to %d", from).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void survivesBeingCutAnywhere() {
    String log = SampleLog.typical().text();
    Random random = new Random(1);
    for (int i = 0; i < 150; i++) {
      int cut = random.nextInt(log.length());
      convert(log.substring(0, cut));
      convert(log.substring(cut));
    }
  }

  @Test
  void survivesFlippedBytes() {
    byte[] log = SampleLog.typical().text().getBytes(StandardCharsets.ISO_8859_1);
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      byte[] damaged = log.clone();
      for (int i = 0; i < 1 + random.nextInt(50); i++) {
        damaged[random.nextInt(log.length)] = (byte) random.nextInt(256);
      }
      int used = seed;
      assertThat(ImportedText.of(new KernelLogImporter(), damaged).events()).as("seed %d", used).isNotEmpty();
    }
  }

  @Test
  void survivesNoise() {
    for (int seed = 0; seed < 20; seed++) {
      byte[] noise = new byte[50_000];
      Random random = new Random(seed);
      for (int i = 0; i < noise.length; i++) {
        noise[i] = (byte) (random.nextInt(20) == 0 ? '\n' : 32 + random.nextInt(224));
      }
      ImportedText imported = ImportedText.of(new KernelLogImporter(), noise);
      assertThat(imported.report().unreadLines()).as("seed %d", seed).isPositive();
    }
  }

  @Test
  void survivesEndlessLines() {
    String line = "x".repeat(1 << 20);
    ImportedText imported =
        convert(line + "\nremoteproc remoteproc0: kicking vq index: 0\n" + "rpmsg_virtio TX: " + "00 ".repeat(1 << 18));
    assertThat(imported.of("kick_begin")).hasSize(1);
    assertThat(imported.report().unreadLines()).isEqualTo(2);
  }

  @Test
  void doesNotBelieveImpossibleNumbers() {
    ImportedText imported = convert("""
        TX From 0x1, To 0x2, Len 70000, Flags 0, Reserved 0
        TX From 0x1, To 0x2, Len -1, Flags 0, Reserved 0
        remoteproc remoteproc0: kicking vq index: 4000000000
        remoteproc remoteproc0: kicking vq index: -3
        remoteproc remoteproc999999: kicking vq index: 1
        remoteproc remoteproc0: vring7: va (ptrval) qsz 16 notifyid 0
        remoteproc remoteproc0: vring0: va (ptrval) qsz 100000000 notifyid 0
        virtio_rpmsg_bus virtio99999999999: status: 7
        """);
    assertThat(imported.report().unreadLines()).isEqualTo(8);
    assertThat(imported.understood()).isEmpty();
  }

  @Test
  void boundsTheNumberOfDevices() {
    StringBuilder log = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      log.append("virtio_rpmsg_bus virtio").append(i).append(": From: 0x1, To: 0x2, Len: 0, Flags: 0, Reserved: 0\n");
    }
    ImportedText imported = convert(log.toString());
    assertThat(imported.system().devices()).hasSize(1024);
    assertThat(imported.report().unreadLines()).isEqualTo(3000 - 1024);
  }
}
