// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.Importer;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;

/** Texts that somebody pasted together, and files of different formats. */
class MixedImporterTest {
  private static final String LOG = """
      root@board:~# dmesg
      [    1.000000] remoteproc remoteproc0: m4 is available
      [    2.100000] virtio_rpmsg_bus virtio0: creating channel rpmsg-tty addr 0x400
      VQ: rx_vq - size=16; free=16; available_idx=5; avail.idx=16; used_cons_idx=0; used.idx=5; avail.flags=0x0
      [    3.200000] remoteproc remoteproc0: kicking vq index: 1
      """;
  private static final String TABLE = """
      root@board:~# cat /sys/kernel/debug/remoteproc/remoteproc0/resource_table
      Entry 0 is of type vdev
        ID 7
        Notify ID 0
        Device features 0x1
        Status 0x7
        Number of vrings 1

        Vring 0
          Device Address 0x10040000
          Alignment 16
          Number of buffers 16
          Notify ID 0

      root@board:~# echo done
      """;
  private static final String QEMU = "7@1700000000.000001:virtio_notify vdev 0x5 vq 0x6\n";

  @TempDir
  Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Imported convert(Path... files) throws IOException {
    Importer importer = Import.recognise(List.of(files));
    return Imported.of(importer, new ImportInput(List.of(files), Map.of()), folder.resolve("trace"));
  }

  @Test
  void readsEachSectionByItsOwnImporter() throws IOException {
    Imported mixed = convert(file("paste", LOG + TABLE));
    assertThat(mixed.report().format().split("\\+")).containsExactlyInAnyOrder("kernel-log", "openamp-vq",
        "remoteproc-debugfs");
    assertThat(mixed.system().devices()).extracting(DeviceInfo::name).containsExactlyInAnyOrder("virtio0", "rx_vq");
    assertThat(mixed.system().devices()).extracting(DeviceInfo::id).doesNotHaveDuplicates();
    assertThat(mixed.system().cores()).extracting(CoreInfo::id).doesNotHaveDuplicates();
    assertThat(mixed.system().cores()).extracting(CoreInfo::name).as("one host, one remote processor, a firmware")
        .containsExactlyInAnyOrder("linux", "m4", "firmware");
    assertThat(mixed.queue("virtio0/0").size()).as("the table is of the log's device").isEqualTo(16);
    assertThat(mixed.report().firstUnread()).containsExactly("line 1: root@board:~# dmesg",
        "line 20: root@board:~# echo done");
  }

  @Test
  void givesLinesWithoutStampTheTimeBeforeThem() throws IOException {
    Imported mixed = convert(file("paste", LOG + TABLE));
    assertThat(timeOf(mixed, "counts ")).isEqualTo(2_100_000_000L);
    assertThat(timeOf(mixed, "status ")).as("a table is of the end").isEqualTo(3_200_000_000L);
    assertThat(timeOf(mixed, "kick_begin ")).isEqualTo(3_200_000_000L);
  }

  private static long timeOf(Imported imported, String event) {
    int at = 0;
    while (!imported.events().get(at).startsWith(event)) {
      at++;
    }
    return imported.nanos().get(at);
  }

  @Test
  void readsFilesOfSeveralFormats() throws IOException {
    Path packed = folder.resolve("qemu.log.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(QEMU.getBytes());
    }
    Imported both = convert(file("dmesg", LOG.replaceAll("VQ.*\n", "")), packed);
    assertThat(both.report().format()).isEqualTo("kernel-log+qemu-log");
    assertThat(both.with("interrupt ")).hasSize(1);
    assertThat(both.with("kick_begin ")).containsExactly("kick_begin queue=virtio0/1");
    assertThat(both.report().unreadLines()).isEqualTo(1);
  }

  /** A terminal in which a QEMU runs, and its guest's console on it. */
  @Test
  void readsTheTroubleOfAGuestBesideThatOfItsQemu() throws IOException {
    Imported both = convert(file("terminal", """
        qemu-system-x86_64: virtio: bogus descriptor or out of resources
        [ 4916.361324] INFO: task kworker/u8:4:172 blocked for more than 122 seconds.
        [ 4916.365000] Call Trace:
        [ 4916.365200]  virtblk_add_req+0x1a/0x230 [virtio_blk]
        """));
    assertThat(both.with("fault ")).hasSize(2).anyMatch(event -> event.contains("kind=DEVICE_BROKEN"))
        .anyMatch(event -> event.contains("kind=KERNEL_OOPS"));
  }

  /** The log of a QEMU, and what it was asked for in the end: both tell of one machine. */
  @Test
  void knowsTheDevicesOfALogAgain() throws IOException {
    Imported both = convert(Fixtures.log("qemu-trace/x86-q35-split.log.gz"),
        Fixtures.log("qemu-trace/x86-q35-split-qmp.json.gz"));
    assertThat(both.system().devices()).extracting(DeviceInfo::name).containsExactlyInAnyOrder("balloon0", "console0",
        "rng0", "net0", "blk0");
    assertThat(both.system().cores()).extracting(CoreInfo::name).containsExactlyInAnyOrder("guest", "qemu",
        "thread 13758", "thread 13773");
    assertThat(both.system().queues()).hasSize(3 + 64 + 1 + 3 + 1);
    assertThat(both.queue("console0/0").desc()).isEqualTo(0x2ae2000);
    assertThat(both.queue("console0/1").size()).isEqualTo(128);
    assertThat(both.queue("net0/2").size()).isEqualTo(64);
    assertThat(both.with("counts queue=net0/0 ")).last().asString().contains("in_flight=251 avail=256 used=5");
    assertThat(both.with("kick_begin queue=net0/0")).hasSize(2);
    assertThat(both.report().unreadLines()).isZero();
  }

  @Test
  void leavesDevicesApartThatMayBeOthers() throws IOException {
    Path log = file("log", QEMU + "7@1700000000.000002:virtio_blk_rw_complete vdev 0x5 req 0x1 ret 0\n"
        + "7@1700000000.000003:virtio_blk_rw_complete vdev 0x7 req 0x1 ret 0\n");
    Path asked = file("qmp", "[{\"path\": \"/a\", \"name\": \"virtio-blk\", \"queue-index\": 0, \"vring-num\": 8}]\n");
    assertThat(convert(log, asked).system().devices()).as("two of the log, any of which it may be").hasSize(3);
  }

  @Test
  void keepsATableOfAnotherRemoteProcessorApart() throws IOException {
    Imported mixed = convert(file("paste", LOG + TABLE.replace("remoteproc0/", "remoteproc1/")));
    assertThat(mixed.system().devices()).extracting(DeviceInfo::name).contains("virtio0", "remoteproc1-vdev0");
    assertThat(mixed.system().cores()).extracting(CoreInfo::name).contains("m4", "remoteproc1");
  }

  @Test
  void isOneImporterWhereThereIsOneFormat() throws IOException {
    Path log = file("dmesg", LOG.replaceAll("VQ.*\n", ""));
    assertThat(Import.recognise(log)).isSameAs(Import.byId("kernel-log"));
    assertThat(Import.recognise(List.of(log, log))).isSameAs(Import.byId("kernel-log"));
    assertThat(Import.recognise(List.of(log, file("nothing", "nothing\n")))).isNull();
  }
}
