// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.Importer;

/** Texts of all formats side by side: each is recognised as what it is. */
class RecogniseTextTest {
  @TempDir
  Path folder;

  private String recognise(byte[] bytes) throws Exception {
    Importer importer = Import.recognise(Files.write(folder.resolve("input"), bytes));
    return importer == null ? "none" : importer.id();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "kernel-log|[   12.345678] virtio_rpmsg_bus virtio0: From: 0x400, To: 0x35, Len: 40, Flags: 0, Reserved: 0",
      "kernel-log|Nov 20 10:11:12 board kernel: remoteproc remoteproc0: powering up m4",
      "kernel-log|remoteproc remoteproc0: remote processor m4 is now up",
      "kernel-log|[    0.000000] Linux version 6.12~[    0.000000] Command line: quiet",
      "kernel-log+openamp-vq|[    0.100000] x~VQ: a - size=8; free=8; avail.idx=1~[   1.0] rpmsg_virtio TX: 00~[   1.1] remoteproc remoteproc0: kicking vq index: 0",
      "ftrace|# tracer: nop~#~[   12.345678] x",
      "ftrace|cpus=4~ a-1 [003] 10.500000: sched_switch: x~ a-1 [003] 10.500000: sched_switch: x",
      "ftrace|          insmod-1234    [001] .....   100.000001: rs_kick: (virtqueue_kick+0x0/0x90) dev=0 queue=1",
      "remoteproc-debugfs|Entry 0 is of type vdev~  ID 7~  Status 0x7",
      "remoteproc-debugfs|root@x:~# cat carveout_memories~Carveout memory entry:~\tName: a",
      "openamp-vq|VQ: rx_vq - size=256; free=256; queued=0; desc_head_idx=0; avail.idx=10; used.idx=8",
      "openamp-vq|[    5.600000] [CPU1] VQ: rx - size=256; free=256; avail.idx=10; used.idx=8",
      "qemu-log|719585@1608130130.441188:virtqueue_fill vq 0x5581 elem 0x5582 len 5 idx 0",
      "none|hello~world",
      "none|static const char *x = 3;"})
  void tellsFormatsApart(String format, String lines) throws Exception {
    assertThat(recognise(lines.replace('~', '\n').getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
  }

  @Test
  void recognisesAFolderOfDebugfs() throws Exception {
    Path remote = Files.createDirectory(folder.resolve("remoteproc0"));
    assertThat(Import.recognise(remote)).isNull();
    Files.writeString(remote.resolve("resource_table"), "Entry 0 is of type vdev\n  ID 7\n");
    assertThat(Import.recognise(remote).id()).isEqualTo("remoteproc-debugfs");
  }

  @Test
  void recognisesNothingInNoise() throws Exception {
    assertThat(recognise(new byte[0])).isEqualTo("none");
    for (int seed = 0; seed < 20; seed++) {
      byte[] noise = new byte[100_000];
      new Random(seed).nextBytes(noise);
      assertThat(recognise(noise)).as("seed %d", seed).isEqualTo("none");
    }
  }
}
