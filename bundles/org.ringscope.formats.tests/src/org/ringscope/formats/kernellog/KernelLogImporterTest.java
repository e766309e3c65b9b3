// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringscope.formats.kernellog.SampleLog.bytes;
import static org.ringscope.formats.kernellog.SampleLog.dump;
import static org.ringscope.formats.kernellog.SampleLog.message;
import static org.ringscope.formats.kernellog.SampleLog.nameService;
import static org.ringscope.formats.kernellog.SampleLog.receivedLine;
import static org.ringscope.formats.kernellog.SampleLog.sentLine;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.text.ImportedText;
import org.ringscope.trace.ChannelInfo;
import org.ringscope.trace.Field;
import org.ringscope.trace.Position;
import org.ringscope.trace.Trace;

class KernelLogImporterTest {
  @TempDir
  Path folder;

  private static final String HELLO = HexFormat.of().formatHex(bytes("hello world!"));
  private static final String ANSWER = HexFormat.of().formatHex(bytes("a longer answer, over more lines"));

  private static ImportedText convert(String log) {
    return ImportedText.of(new KernelLogImporter(), log);
  }

  private static ImportedText convert(SampleLog log) {
    return convert(log.text());
  }

  @Test
  void keepsDevicesThatNobodyKnows() {
    ImportedText imported = convert(new SampleLog().line("remoteproc remoteproc0: powering up m4")
        .line("remoteproc remoteproc0: vdev rsc: id 4278190087, dfeatures 0x1, cfg len 0, 2 vrings")
        .line(" remoteproc0#vdev0buffer: registered virtio3 (type 4278190087)"));
    assertThat(imported.system().devices()).isNotEmpty().allSatisfy(device -> assertThat(device.deviceId()).isZero());
  }

  @Test
  void decodesTheNameServiceMessageOfTheSpecification() {
    String golden = "72706d73672d6f70656e616d702d64656d6f2d6368616e6e656c0000000000000004000000000000";
    ImportedText imported = convert(new SampleLog().received("virtio0", 0x400, 0x35, SampleLog.NAME_SERVICE));
    assertThat(imported.of("message_received", "name_service")).containsExactly(
        "message_received bus=0 queue=0 source=0x400 destination=0x35 length=40 flags=0x0 buffer=0xffffffffffffffff payload=" + golden,
        "name_service bus=0 received=1 address=0x400 destroy=0 name=rpmsg-openamp-demo-channel");
    assertThat(imported.report().unreadLines()).isZero();
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
        "message_sent bus=0 queue=1 source=0x401 destination=0x400 length=12 flags=0x0 buffer=0xffffffffffffffff payload=" + HELLO,
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

  @ParameterizedTest
  @ValueSource(strings = {"", "[%d.%06d] ", "<7>[%5d.%06d] ", "[%5d.%06d][   T35] ", "Nov 20 10:11:%02d.%06d board kernel: ",
      "2026-11-20T10:11:%02d.%06d+00:00 board kernel: ", "2026-11-20T10:11:%02d,%06d+00:00 ", "kern  :debug : [%5d.%06d] ",
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
  void readsLinesWithoutDevice() {
    ImportedText imported = convert("TX From 0x1, To 0x2, Len 1, Flags 3, Reserved 0\nFrom: 0x2, To: 0x1, Len: 0, Flags: 0, Reserved: 0\n");
    assertThat(imported.of("message_sent", "message_received")).containsExactly(
        "message_sent bus=0 queue=1 source=0x1 destination=0x2 length=1 flags=0x3 buffer=0xffffffffffffffff payload=",
        "message_received bus=0 queue=0 source=0x2 destination=0x1 length=0 flags=0x0 buffer=0xffffffffffffffff payload=");
    assertThat(imported.system().devices()).extracting("name").containsExactly("rpmsg");
  }

  @Test
  void takesTheOrderOfLinesForTime() {
    ImportedText imported = convert("remoteproc remoteproc0: kicking vq index: 0\nnoise\nremoteproc remoteproc0: vq index 1 is interrupted\n");
    assertThat(imported.nanos()).containsExactly(1L, 1L, 2L, 3L);
    assertThat(imported.env()).containsEntry("time", "line order");
    assertThat(imported.events()).containsExactly("kick_begin queue=0", "kick_end queue=0", "foreign_text line=2 text=noise",
        "interrupt queue=1");
  }

  @Test
  void knowsTheDate() {
    ImportedText imported = convert("2026-11-20T10:11:12+00:00 board kernel: remoteproc remoteproc0: kicking vq index: 0\n"
        + "2026-11-20T10:11:13+00:00 board kernel: remoteproc remoteproc0: kicking vq index: 0\n");
    assertThat(imported.clockOffset()).isEqualTo(1795169472000000000L);
    assertThat(imported.nanos()).containsExactly(0L, 0L, 1_000_000_000L, 1_000_000_000L);
  }

  // hexdumps

  @Test
  void separatesDumpsOfTwoDevicesAndDirections() {
    List<String> sent = dump("rpmsg_virtio TX", message(0x401, 0x400, bytes("sent by the first device")));
    List<String> received = dump("rpmsg_virtio RX", message(7, 8, bytes("received by the second one")));
    SampleLog log = new SampleLog().line(sentLine("a virtio0.x.-1.1024", 0x401, 0x400, 24)).line(sent.get(0))
        .line(receivedLine("virtio1", 7, 8, 26)).line(sent.get(1)).line(received.get(0)).line(received.get(1)).line(sent.get(2))
        .line(received.get(2));
    ImportedText imported = convert(log);
    assertThat(imported.of("message_sent", "message_received")).containsExactly(
        "message_sent bus=0 queue=1 source=0x401 destination=0x400 length=24 flags=0x0 buffer=0xffffffffffffffff payload="
            + HexFormat.of().formatHex(bytes("sent by the first device")),
        "message_received bus=1 queue=2 source=0x7 destination=0x8 length=26 flags=0x0 buffer=0xffffffffffffffff payload="
            + HexFormat.of().formatHex(bytes("received by the second one")));
    assertThat(imported.report().unreadLines()).isZero();
  }

  @Test
  void separatesDumpsByWhoPrintedThem() {
    List<String> first = dump("rpmsg_virtio TX", message(1, 2, bytes("0123456789abcdef first device.")));
    List<String> second = dump("rpmsg_virtio TX", message(3, 4, bytes("0123456789abcdef other device!")));
    SampleLog log = new SampleLog();
    log.caller("[   T10]").line(sentLine("a virtio0.x.-1.2", 1, 2, 30)).caller("[   T11]").line(sentLine("b virtio1.y.-1.4", 3, 4, 30));
    for (int i = 0; i < 3; i++) {
      log.caller("[   T11]").line(second.get(i)).caller("[   T10]").line(first.get(i));
    }
    ImportedText imported = convert(log);
    assertThat(imported.of("message_sent")).extracting(event -> event.replaceFirst(".*payload=", "")).containsExactly(
        HexFormat.of().formatHex(bytes("0123456789abcdef first device.")),
        HexFormat.of().formatHex(bytes("0123456789abcdef other device!")));
  }

  @Test
  void guessesNothingWhereTwoDumpsAreMixed() {
    List<String> first = dump("rpmsg_virtio TX", message(1, 2, bytes("0123456789abcdef first")));
    List<String> second = dump("rpmsg_virtio TX", message(3, 4, bytes("0123456789ABCDEF other")));
    SampleLog log = new SampleLog().line(sentLine("a virtio0.x.-1.2", 1, 2, 22)).line(sentLine("b virtio1.y.-1.4", 3, 4, 22))
        .line(first.get(0)).line(second.get(0)).line(second.get(1)).line(first.get(1)).line(first.get(2)).line(second.get(2));
    ImportedText imported = convert(log);
    assertThat(imported.of("message_sent")).hasSize(2).allSatisfy(event -> assertThat(event).contains("length=22").endsWith("payload="));
    assertThat(imported.report().unreadLines()).isEqualTo(4);
  }

  @Test
  void tellsMixedDumpsApartByTheirHeaders() {
    SampleLog log = new SampleLog().line(sentLine("a virtio0.x.-1.2", 1, 2, 3)).line(sentLine("b virtio1.y.-1.4", 3, 4, 3))
        .dumpLines(dump("rpmsg_virtio TX", message(3, 4, bytes("two")))).dumpLines(dump("rpmsg_virtio TX", message(1, 2, bytes("one"))));
    assertThat(convert(log).of("message_sent")).extracting(event -> event.replaceFirst(".*payload=", ""))
        .containsExactly("6f6e65", "74776f");
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 3", "1, 0, 3", "1, 2, 4"})
  void doesNotBelieveADumpWhoseHeaderContradicts(int source, int destination, int length) {
    SampleLog log = new SampleLog().line(sentLine("a virtio0.x.-1.2", source, destination, length))
        .dumpLines(dump("rpmsg_virtio TX", message(1, 2, bytes("one"))));
    ImportedText imported = convert(log);
    assertThat(imported.of("message_sent")).singleElement().asString().endsWith("payload=");
    assertThat(imported.report().unreadLines()).isEqualTo(2);
  }

  @Test
  void endsAPayloadWhereALineIsDamaged() {
    byte[] payload = bytes("0123456789abcdef0123456789ABCDEF-end");
    List<String> lines = dump("rpmsg_virtio TX", message(1, 2, payload));
    SampleLog log = new SampleLog().line(sentLine("a virtio0.x.-1.2", 1, 2, payload.length)).line(lines.get(0)).line(lines.get(1))
        .line(lines.get(2).replace("32", "3?")).line(lines.get(3));
    ImportedText imported = convert(log);
    assertThat(imported.of("message_sent")).singleElement().asString()
        .endsWith("payload=" + HexFormat.of().formatHex(bytes("0123456789abcdef")));
    assertThat(imported.report().unreadLines()).isEqualTo(2);
  }

  @Test
  void readsDumpsWithSqueezedBlanks() {
    String log = new SampleLog().sent("a virtio0.x.-1.2", 1, 2, bytes("ab cd ef\u0001 12")).text().replaceAll(" {2,}", " ");
    assertThat(convert(log).of("message_sent")).singleElement().asString()
        .endsWith("payload=" + HexFormat.of().formatHex(bytes("ab cd ef\u0001 12")));
  }

  @Test
  void keepsTheOrderOfTheLogWhereDumpsAreMissing() {
    SampleLog log = new SampleLog();
    for (int i = 0; i < 1000; i++) {
      log.line(sentLine("a virtio0.x.-1.2", i, 2, 100)).line("remoteproc remoteproc0: kicking vq index: 1");
    }
    ImportedText imported = convert(log);
    List<String> events = imported.of("message_sent", "kick_begin");
    assertThat(events).hasSize(2000);
    for (int i = 0; i < 1000; i++) {
      assertThat(events.get(2 * i)).contains(" source=0x" + Integer.toHexString(i) + " ").endsWith("payload=");
      assertThat(events.get(2 * i + 1)).startsWith("kick_begin ");
    }
    assertThat(imported.nanos()).isSorted();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 496, 65_535})
  void readsPayloadsOfEverySize(int size) {
    byte[] payload = new byte[size];
    new Random(size).nextBytes(payload);
    ImportedText imported = convert(new SampleLog().sent("a virtio0.x.-1.2", 1, 2, payload));
    assertThat(imported.of("message_sent")).singleElement().asString().contains("length=" + size + " ")
        .endsWith("payload=" + HexFormat.of().formatHex(payload));
  }

  @ParameterizedTest
  @ValueSource(ints = {45, 60, 79, 80, 81, 100, 120, 132})
  void putsWrappedLinesTogether(int width) {
    String wrapped = SampleLog.typical().lines().stream().map(line -> wrap(line, width)).collect(Collectors.joining("\n"));
    ImportedText imported = convert(wrapped);
    assertThat(imported.of("message_sent", "message_received", "name_service"))
        .isEqualTo(convert(SampleLog.typical()).of("message_sent", "message_received", "name_service"));
  }

  @Test
  void putsWrappedLinesTogetherWhoseBlankIsLost() {
    String wrapped = SampleLog.typical().lines().stream().map(line -> wrap(line, 80).replaceAll(" +\n", "\n"))
        .collect(Collectors.joining("\n"));
    assertThat(convert(wrapped).of("message_sent")).isEqualTo(convert(SampleLog.typical()).of("message_sent"));
  }

  private static String wrap(String line, int width) {
    return IntStream.iterate(0, at -> at < line.length(), at -> at + width)
        .mapToObj(at -> line.substring(at, Math.min(line.length(), at + width))).collect(Collectors.joining("\n"));
  }

  @Test
  void takesNoForeignLineForTheRestOfAnother() {
    String first = "[   12.345678] remoteproc remoteproc0: kicking";
    ImportedText imported = convert(first + "\n vq index: 1\nlogin: \n");
    assertThat(imported.events()).contains("kick_begin queue=1");
    ImportedText other = convert(first + "\nroot\n[   12.345679] remoteproc remoteproc0: kicking vq index: 1\n");
    assertThat(other.of("foreign_text")).hasSize(2);
    assertThat(other.of("kick_begin")).containsExactly("kick_begin queue=1");
  }

  @Test
  void writesTheStateWhereReadingMayBegin() throws Exception {
    Path log = folder.resolve("big.log");
    String line = "remoteproc remoteproc0: kicking vq index: 1\nvirtio_rpmsg_bus virtio0: status: 7\n";
    Files.writeString(log, line.repeat(30_000));
    Import.convert(new KernelLogImporter(), new ImportInput(List.of(log), Map.of()), folder.resolve("trace"), ImportMonitor.NONE);
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      long[] kicks = new long[2]; // as told by the state, and since then
      trace.replay(Position.at(trace.endNanos()), event -> {
        switch (event.type()) {
          case SAMPLE -> {
            kicks[0] = event.getLong(Field.KICKS);
            kicks[1] = 0;
          }
          case KICK_BEGIN -> kicks[1]++;
          default -> { }
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
    assertThat(Import.convert(new KernelLogImporter(), new ImportInput(List.of(log), Map.of()), folder.resolve("trace"), cancelling)).isNull();
    assertThat(folder.resolve("trace")).doesNotExist();
  }

  // single lines

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "rpmsg_sample virtio0.x.-1.1024: timeout waiting for a tx buffer|1|0|TX_BUFFER_TIMEOUT|F1",
      "virtio_rpmsg_bus virtio0: msg received with no recipient|65535|0|NO_RECIPIENT|F10",
      "virtio_rpmsg_bus virtio0: channel rpmsg-tty:ffffffff:400 already exist|65535|0|CHANNEL_EXISTS|F11",
      "rpmsg_sample virtio0.x.-1.-1: invalid addr (src 0x400, dst 0xffffffff)|65535|0|ADDRESS_INVALID|F9",
      "rpmsg_sample virtio0.x.-1.3: invalid addr (src 0x400, dst 0x3)|65535|0|ADDRESS_INVALID|",
      "virtio_rpmsg_bus virtio0: inbound msg too big: (512, 600)|0|0|MESSAGE_TOO_BIG|F23",
      "rpmsg_sample virtio0.x.-1.1024: message is too big (497)|65535|0|MESSAGE_TOO_BIG|F23",
      "rpmsg_ns virtio0.rpmsg_ns.53.53: malformed ns msg (12)|65535|0|MESSAGE_MALFORMED|",
      "virtio_rpmsg_bus virtio0: uhm, incoming signal, but no used buffer ?|0|0|NO_USED_BUFFER|",
      "virtio_rpmsg_bus virtio0: failed to add a virtqueue buffer: -5|0|0|BUFFER_NOT_ADDED|",
      "rpmsg_sample virtio0.x.-1.1024: virtqueue_add_outbuf failed: -28|1|0|MESSAGE_NOT_ADDED|",
      "virtio_rpmsg_bus virtio0: input:id 300 out of range|65535|0|USED_ID_OUT_OF_RANGE|F17",
      "virtio_blk virtio0: req.0:id 48 is not a head!|65535|0|USED_ID_NOT_HEAD|F16",
      "imx_mu 30aa0000.mailbox: Try increasing MBOX_TX_QUEUE_LEN|65535|65535|MAILBOX_FULL|F6",
      "imx-rproc imx8mp-cm7: imx_rproc_kick: failed (1, err:-62)|65535|65535|KICK_FAILED|F5",
      "remoteproc remoteproc0: bad phdr da 0x20000000 mem 0x1000|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: no resource table found for this firmware|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: carveout doesn't fit da request|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: Image is corrupted (bad magic)|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: truncated fw: need 0x1000 avail 0x800|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: resource table truncated|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: header-less resource table|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: unsupported fw ver: 2|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: non zero reserved bytes|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: resource table incomplete|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: rsc table is truncated|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: vdev rsc is truncated|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: too many vrings: 3|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: invalid qsz (0) or alignment (16)|65535|65535|FIRMWARE|F24",
      "remoteproc remoteproc0: crash detected in m4: type watchdog|65535|65535|REMOTE_CRASHED|"})
  void turnsErrorsIntoFaults(String line, int queue, int device, String kind, String diagnosis) {
    ImportedText imported = convert(new SampleLog().line(line));
    assertThat(imported.of("fault")).singleElement().asString().startsWith("fault queue=%d device=%d kind=%s diagnosis=%s address="
        .formatted(queue, device, kind, diagnosis == null ? "" : diagnosis)).endsWith(" text=" + line);
    assertThat(imported.report().unreadLines()).isZero();
  }

  @Test
  void namesTheQueueOfABrokenRing() {
    ImportedText imported = convert(SampleLog.typical().line("virtio_rpmsg_bus virtio0: output:id 48 is not a head!")
        .line("imx-rproc imx8mp-cm7: imx_rproc_kick: failed (1, err:-62)"));
    assertThat(imported.of("fault")).containsExactly(
        "fault queue=1 device=0 kind=USED_ID_NOT_HEAD diagnosis=F16 address=0x0 length=48 expected=0xffffffffffffffff "
            + "text=virtio_rpmsg_bus virtio0: output:id 48 is not a head!",
        "fault queue=1 device=65535 kind=KICK_FAILED diagnosis=F5 address=0x0 length=0 expected=0xffffffffffffffff "
            + "text=imx-rproc imx8mp-cm7: imx_rproc_kick: failed (1, err:-62)");
  }

  @Test
  void saysWhichMessageWasDropped() {
    ImportedText imported = convert(new SampleLog().received("virtio0", 0x400, 0x99, bytes("x"))
        .line("virtio_rpmsg_bus virtio0: msg received with no recipient").line("virtio_rpmsg_bus virtio0: inbound msg too big: (512, 600)"));
    assertThat(imported.of("message_dropped")).containsExactly("message_dropped bus=0 source=0x400 destination=0x99 reason=1",
        "message_dropped bus=0 source=0x400 destination=0x99 reason=2");
    assertThat(imported.of("fault").get(1)).contains("length=600 expected=0x1f0");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "remoteproc remoteproc0: m4 is available|offline", "remoteproc remoteproc0: remote processor m4 is now up|running",
      "remoteproc remoteproc0: remote processor m4 is now attached|attached",
      "remoteproc remoteproc0: stopped remote processor m4|offline", "remoteproc remoteproc0: detached remote processor m4|detached",
      "remoteproc remoteproc0: crash detected in m4: type mmufault|crashed"})
  void followsTheRemoteProcessor(String line, String state) {
    ImportedText imported = convert(new SampleLog().line(line));
    assertThat(imported.of("remoteproc_state")).containsExactly("remoteproc_state core=1 state=" + state);
    assertThat(imported.system().core(1).name()).isEqualTo("m4");
  }

  @Test
  void followsDestroyedChannels() {
    ImportedText imported = convert(new SampleLog().line("virtio_rpmsg_bus virtio0: creating channel a addr 0x400")
        .line("virtio_rpmsg_bus virtio0: destroying channel a addr 0x400").line("virtio_rpmsg_bus virtio0: creating channel a addr 0x400")
        .line("virtio_rpmsg_bus virtio0: creating channel a addr 0x400"));
    assertThat(imported.of("name_service")).containsExactly("name_service bus=0 received=1 address=0x400 destroy=0 name=a",
        "name_service bus=0 received=1 address=0x400 destroy=1 name=a", "name_service bus=0 received=1 address=0x400 destroy=0 name=a",
        "name_service bus=0 received=1 address=0x400 destroy=0 name=a");
  }

  @Test
  void readsAnnouncementsOfTheHost() {
    ImportedText imported = convert(new SampleLog().sent("rpmsg_tty virtio0.rpmsg-tty.257.-1", 0x101, 0x35, nameService("rpmsg-tty", 0x101, 1)));
    assertThat(imported.of("name_service")).containsExactly("name_service bus=0 received=0 address=0x101 destroy=1 name=rpmsg-tty");
  }

  @Test
  void readsGarbageBehindTheNameOfAService() {
    byte[] message = nameService("tty", 0x401, 0);
    message[5] = (byte) 0xEE;
    ImportedText imported = convert(new SampleLog().received("virtio0", 0x401, 0x35, message));
    assertThat(imported.of("name_service")).singleElement().asString().endsWith("name=tty");
  }

  @Test
  void givesAnnouncementsWithoutDeviceToTheOneThatReceived() {
    SampleLog log = new SampleLog().received("virtio0", 1, 2, bytes("x")).received("virtio1", 0x400, 0x35, SampleLog.NAME_SERVICE)
        .dumpLines(dump("NS announcement", SampleLog.NAME_SERVICE));
    assertThat(convert(log).of("name_service")).containsExactly(
        "name_service bus=1 received=1 address=0x400 destroy=0 name=rpmsg-openamp-demo-channel");
  }

  @Test
  void learnsEndpointsOfNewChannels() {
    ImportedText imported = convert(new SampleLog()
        .line("rpmsg_client_sample virtio0.rpmsg-client-sample.-1.1024: new channel: 0x400 -> 0x401!"));
    assertThat(imported.of("endpoint_created"))
        .containsExactly("endpoint_created bus=0 address=0x400 destination=0x401 name=rpmsg-client-sample");
    assertThat(imported.system().channels()).containsExactly(new ChannelInfo(0, 0x400, 0x401, "rpmsg-client-sample"));
  }

  @Test
  void resetsDevices() {
    ImportedText imported = convert(new SampleLog().line("virtio_rpmsg_bus virtio0: status: 7").line("virtio_rpmsg_bus virtio0: reset !")
        .line("virtio virtio0: status: 1"));
    assertThat(imported.events()).containsExactly("status device=0 old=0 status=7", "device_reset device=0", "status device=0 old=0 status=1");
  }

  @Test
  void describesCarveouts() {
    ImportedText imported = convert(new SampleLog()
        .line("remoteproc remoteproc0: carveout rsc: name: vdev0buffer, da 0xffffffff, pa 0x10042000, len 0x4000, flags 0x0"));
    assertThat(imported.system().regions()).singleElement().satisfies(region -> {
      assertThat(region.name()).isEqualTo("vdev0buffer");
      assertThat(region.address()).isEqualTo(0x10042000);
      assertThat(region.size()).isEqualTo(0x4000);
      assertThat(region.known()).isFalse();
    });
  }

  @Test
  void keepsTwoRemoteProcessorsApart() {
    ImportedText imported = convert(new SampleLog()
        .line("remoteproc remoteproc0: powering up r5f0").line("remoteproc remoteproc0: vring0: va (ptrval) qsz 256 notifyid 0")
        .line("remoteproc remoteproc0: vring1: va (ptrval) qsz 256 notifyid 1").line("rproc-virtio rproc-virtio.1.auto: registered virtio0 (type 7)")
        .line("remoteproc remoteproc1: powering up r5f1").line("remoteproc remoteproc1: vring0: va (ptrval) qsz 128 notifyid 0")
        .line("remoteproc remoteproc1: vring1: va (ptrval) qsz 128 notifyid 1").line("rproc-virtio rproc-virtio.2.auto: registered virtio1 (type 7)")
        .line("remoteproc remoteproc1: kicking vq index: 1").line("remoteproc remoteproc0: vq index 0 is interrupted"));
    assertThat(imported.of("kick_begin", "interrupt")).containsExactly("kick_begin queue=3", "interrupt queue=0");
    assertThat(imported.system().devices()).extracting("name").containsExactly("virtio0", "virtio1");
    assertThat(imported.system().devices()).extracting("deviceCore").containsExactly(1, 2);
    assertThat(imported.system().queues()).extracting("size").containsExactly(256, 256, 128, 128);
  }

  @Test
  void understandsEveryKindOfLine() {
    String all = String.join("\n", SampleLog.typical().text(),
        "[   20.000000] remoteproc remoteproc0: attaching to m4", "[   20.000000] remoteproc remoteproc0: handling crash #1 in m4",
        "[   20.000000] remoteproc remoteproc0: recovering m4", "[   20.000000] virtio_rpmsg_bus virtio0: buffers: va c0894000, dma 0x00924000",
        "[   20.000000] remoteproc remoteproc0: rsc: type 3", "[   20.000000] virtio_rpmsg_bus virtio0: rpmsg_xmit_done",
        "[   20.000000] Added buffer head 3 to (ptrval)", "[   20.000000] No more buffers in queue",
        "[   20.000000] virtqueue callback for (ptrval) ((ptrval))", "[   20.000000] ** 12 printk messages dropped **",
        "[   20.000000] rpmsg_client_sample virtio0.x.-1.1024: incoming msg 1 (src: 0x400)",
        "[   20.000000] rpmsg_client_sample virtio0.x.-1.1024: goodbye!", "");
    ImportedText imported = convert(all);
    assertThat(imported.report().firstUnread()).isEmpty();
    assertThat(imported.report().generic().keySet()).containsExactlyInAnyOrder("attaching", "booting", "buffer added", "buffers", "goodbye",
        "handling crash", "incoming", "no more buffers", "online", "powering up", "queue callback", "received", "recovering", "registered",
        "resource", "transmit done");
    assertThat(imported.of("lost")).containsExactly("lost count=12");
    assertThat(imported.of("foreign_event")).contains("foreign_event name=booting arguments=remoteproc remoteproc0: Booting fw image m4.elf, size 451080");
  }

  @Test
  void keepsWhatItDoesNotUnderstand() {
    ImportedText imported = convert("[    1.000000] usb 1-1: new device\n[    1.100000] foo: status: 3\n[    1.200000] bar: m4 is available\n");
    assertThat(imported.events()).containsExactly("foreign_text line=1 text=[    1.000000] usb 1-1: new device",
        "foreign_text line=2 text=[    1.100000] foo: status: 3", "foreign_text line=3 text=[    1.200000] bar: m4 is available");
    assertThat(imported.report().unreadLines()).isEqualTo(3);
    assertThat(imported.report().firstUnread()).first().asString().isEqualTo("line 1: [    1.000000] usb 1-1: new device");
  }

  @Test
  void goesOnAfterARestart() {
    ImportedText imported = convert(new SampleLog().line("remoteproc remoteproc0: kicking vq index: 0").text()
        + "[    0.000000] Linux version 6.12\n[    1.000000] remoteproc remoteproc0: kicking vq index: 0\n");
    assertThat(imported.events()).containsExactly("kick_begin queue=0", "kick_end queue=0", "marker text=the log's clock began anew",
        "foreign_text line=2 text=[    0.000000] Linux version 6.12", "kick_begin queue=0", "kick_end queue=0");
    assertThat(imported.nanos().get(4) - imported.nanos().get(0)).isEqualTo(1_000_000_000L);
  }

  // damage

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
    ImportedText imported = convert(line + "\nremoteproc remoteproc0: kicking vq index: 0\n" + "rpmsg_virtio TX: " + "00 ".repeat(1 << 18));
    assertThat(imported.of("kick_begin")).hasSize(1);
    assertThat(imported.report().unreadLines()).isEqualTo(2);
  }

  @Test
  void readsOtherEncodings() {
    ImportedText imported = ImportedText.of(new KernelLogImporter(),
        "[    1.0] café\nremoteproc remoteproc0: remote processor müll is now up\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(imported.of("foreign_text")).singleElement().asString().endsWith("café");
    assertThat(imported.system().core(1).name()).isEqualTo("müll");
  }

  @Test
  void refusesBinary() {
    assertThatThrownBy(() -> ImportedText.of(new KernelLogImporter(), new byte[10_000])).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("not a text");
    assertThatThrownBy(() -> ImportedText.of(new KernelLogImporter(), "\uFEFF[ 1.0] x".getBytes(StandardCharsets.UTF_16LE)))
        .hasMessageContaining("UTF-16");
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
