// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringscope.formats.kernellog.SampleLog.bytes;
import static org.ringscope.formats.kernellog.SampleLog.convert;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.text.ImportedText;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.ChannelInfo;

class KernelLogImporterTest {
  @TempDir
  Path folder;

  private static final String HELLO = HexFormat.of().formatHex(bytes("hello world!"));
  private static final String ANSWER = HexFormat.of().formatHex(bytes("a longer answer, over more lines"));

  /** A log that begins after the boot: nothing says whose device virtio0 is, and there is only one whose it can be. */
  @Test
  void theOnlyDeviceIsThatOfTheOnlyRemoteProcessor() {
    ImportedText imported = convert(new SampleLog().line("remoteproc remoteproc0: vq index 0 is interrupted")
        .line("virtio_rpmsg_bus virtio0: From: 0x400, To: 0x401, Len: 12, Flags: 0, Reserved: 0"));
    assertThat(imported.system().devices()).extracting("name").containsExactly("virtio0");
    assertThat(imported.of("interrupt")).containsExactly("interrupt queue=0");
    assertThat(imported.of("message_received")).singleElement().asString()
        .startsWith("message_received bus=0 queue=0 ");
  }

  @Test
  void refusesAFileWithoutALine() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty"));
    assertThatThrownBy(() -> Import.convert(new KernelLogImporter(), new ImportInput(List.of(empty), Map.of()),
        folder.resolve("trace"), ImportMonitor.NONE)).hasMessage(empty + ": holds no line");
    assertThat(folder.resolve("trace")).doesNotExist();
  }

  @Test
  void tellsAWholeLife() {
    ImportedText imported = convert(SampleLog.typical());
    assertThat(imported.events().stream().filter(event -> !event.startsWith("foreign_event"))).containsExactly(
        "remoteproc_state core=1 state=offline",
        "features_offered device=0 features=0x1",
        "status device=0 old=0 status=1",
        "status device=0 old=1 status=3",
        "status device=0 old=3 status=7",
        "kick_begin queue=0",
        "kick_end queue=0",
        "remoteproc_state core=1 state=running",
        "interrupt queue=0",
        "message_received bus=0 queue=0 source=0x400 destination=0x35 length=40 flags=0x0 buffer=0xffffffffffffffff payload="
            + HexFormat.of().formatHex(SampleLog.NAME_SERVICE),
        "name_service bus=0 received=1 address=0x400 destroy=0 name=rpmsg-openamp-demo-channel",
        "message_sent bus=0 queue=1 source=0x401 destination=0x400 length=12 flags=0x0 buffer=0xffffffffffffffff payload="
            + HELLO,
        "kick_begin queue=1",
        "kick_end queue=1",
        "interrupt queue=0",
        "message_received bus=0 queue=0 source=0x400 destination=0x401 length=32 flags=0x0 buffer=0xffffffffffffffff payload="
            + ANSWER);
    assertThat(imported.nanos().get(0)).isEqualTo(12_345_678_000L);
    assertThat(imported.nanos()).isSorted();
    assertThat(imported.report().unreadLines()).isZero();
    assertThat(imported.env()).containsEntry("time", "since boot");
  }

  @Test
  void describesTheSystem() {
    var system = convert(SampleLog.typical()).system();
    assertThat(system.cores()).extracting("name").containsExactly("linux", "m4");
    assertThat(system.devices()).singleElement().satisfies(device -> {
      assertThat(device.name()).isEqualTo("virtio0");
      assertThat(device.deviceId()).isEqualTo(7);
      assertThat(device.driverCore()).isZero();
      assertThat(device.deviceCore()).isEqualTo(1);
      assertThat(device.features()).isEqualTo(1);
    });
    assertThat(system.queues()).extracting("size").containsExactly(16, 16);
    assertThat(system.queues()).extracting("align").containsExactly(4096, 4096);
    assertThat(system.queues()).extracting("notifyId").containsExactly(0L, 1L);
    assertThat(system.buses()).singleElement().satisfies(bus -> {
      assertThat(bus.rxQueue()).isZero();
      assertThat(bus.txQueue()).isEqualTo(1);
    });
    assertThat(system.channels()).containsExactly(new ChannelInfo(0, 0x401, 0x400, "rpmsg-openamp-demo-channel"));
  }

  @Test
  void writesTheStateWhereReadingMayBegin() throws Exception {
    Path log = folder.resolve("big.log");
    String line = "remoteproc remoteproc0: kicking vq index: 1\nvirtio_rpmsg_bus virtio0: status: 7\n";
    Files.writeString(log, line.repeat(30_000));
    Import.convert(new KernelLogImporter(), new ImportInput(List.of(log), Map.of()), folder.resolve("trace"),
        ImportMonitor.NONE);
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      long[] kicks = new long[2]; // as told by the state, and since then
      trace.replay(Position.at(trace.endNanos()), event -> {
        switch (event.type()) {
          case SAMPLE -> {
            kicks[0] = event.getLong(Field.KICKS);
            kicks[1] = 0;
          }
          case KICK_BEGIN -> kicks[1]++;
          default -> {}
        }
      });
      assertThat(kicks[0] + kicks[1]).isEqualTo(30_000);
      assertThat(kicks[0]).isPositive();
    }
  }

  @Test
  void leavesNothingBehindWhenCancelled() throws Exception {
    Path log = Files.writeString(folder.resolve("x.log"), SampleLog.typical().text().repeat(500));
    ImportMonitor cancelling = new ImportMonitor() {
      private int calls;

      @Override
      public boolean isCancelled() {
        return ++calls > 2;
      }
    };
    assertThat(Import.convert(new KernelLogImporter(), new ImportInput(List.of(log), Map.of()), folder.resolve("trace"),
        cancelling)).isNull();
    assertThat(folder.resolve("trace")).doesNotExist();
  }

  @Test
  void keepsTwoRemoteProcessorsApart() {
    ImportedText imported = convert(new SampleLog()
        .line("remoteproc remoteproc0: powering up r5f0")
        .line("remoteproc remoteproc0: vring0: va (ptrval) qsz 256 notifyid 0")
        .line("remoteproc remoteproc0: vring1: va (ptrval) qsz 256 notifyid 1")
        .line("rproc-virtio rproc-virtio.1.auto: registered virtio0 (type 7)")
        .line("remoteproc remoteproc1: powering up r5f1")
        .line("remoteproc remoteproc1: vring0: va (ptrval) qsz 128 notifyid 0")
        .line("remoteproc remoteproc1: vring1: va (ptrval) qsz 128 notifyid 1")
        .line("rproc-virtio rproc-virtio.2.auto: registered virtio1 (type 7)")
        .line("remoteproc remoteproc1: kicking vq index: 1").line("remoteproc remoteproc0: vq index 0 is interrupted"));
    assertThat(imported.of("kick_begin", "interrupt")).containsExactly("kick_begin queue=3", "interrupt queue=0");
    assertThat(imported.system().devices()).extracting("name").containsExactly("virtio0", "virtio1");
    assertThat(imported.system().devices()).extracting("deviceCore").containsExactly(1, 2);
    assertThat(imported.system().queues()).extracting("size").containsExactly(256, 256, 128, 128);
  }

  @Test
  void understandsEveryKindOfLine() {
    String all = String.join("\n", SampleLog.typical().text(),
        "[   20.000000] remoteproc remoteproc0: attaching to m4",
        "[   20.000000] remoteproc remoteproc0: handling crash #1 in m4",
        "[   20.000000] remoteproc remoteproc0: recovering m4",
        "[   20.000000] virtio_rpmsg_bus virtio0: buffers: va c0894000, dma 0x00924000",
        "[   20.000000] remoteproc remoteproc0: rsc: type 3",
        "[   20.000000] virtio_rpmsg_bus virtio0: rpmsg_xmit_done",
        "[   20.000000] Added buffer head 3 to (ptrval)", "[   20.000000] No more buffers in queue",
        "[   20.000000] virtqueue callback for (ptrval) ((ptrval))", "[   20.000000] ** 12 printk messages dropped **",
        "[   20.000000] rpmsg_client_sample virtio0.x.-1.1024: incoming msg 1 (src: 0x400)",
        "[   20.000000] rpmsg_client_sample virtio0.x.-1.1024: goodbye!", "");
    ImportedText imported = convert(all);
    assertThat(imported.report().firstUnread()).isEmpty();
    assertThat(imported.report().generic().keySet()).containsExactlyInAnyOrder("attaching", "booting", "buffer added",
        "buffers", "goodbye",
        "incoming", "no more buffers", "online", "powering up", "queue callback", "received",
        "registered",
        "resource", "transmit done");
    assertThat(imported.of("lost")).containsExactly("lost count=12");
    assertThat(imported.of("foreign_event"))
        .contains("foreign_event name=booting arguments=remoteproc remoteproc0: Booting fw image m4.elf, size 451080");
  }

  @Test
  void keepsWhatItDoesNotUnderstand() {
    ImportedText imported = convert(
        "[    1.000000] usb 1-1: new device\n[    1.100000] foo: status: 3\n[    1.200000] bar: m4 is available\n");
    assertThat(imported.events()).containsExactly("foreign_text line=1 text=[    1.000000] usb 1-1: new device",
        "foreign_text line=2 text=[    1.100000] foo: status: 3",
        "foreign_text line=3 text=[    1.200000] bar: m4 is available");
    assertThat(imported.report().unreadLines()).isEqualTo(3);
    assertThat(imported.report().firstUnread()).first().asString()
        .isEqualTo("line 1: [    1.000000] usb 1-1: new device");
  }
}
