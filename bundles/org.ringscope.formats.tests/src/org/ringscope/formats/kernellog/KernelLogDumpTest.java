// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.formats.kernellog.SampleLog.bytes;
import static org.ringscope.formats.kernellog.SampleLog.convert;
import static org.ringscope.formats.kernellog.SampleLog.dump;
import static org.ringscope.formats.kernellog.SampleLog.message;
import static org.ringscope.formats.kernellog.SampleLog.receivedLine;
import static org.ringscope.formats.kernellog.SampleLog.sentLine;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.text.ImportedText;

/** Hex dumps of messages: whose they are, and what is done where that cannot be told. */
class KernelLogDumpTest {
  @Test
  void decodesTheNameServiceMessageOfTheSpecification() {
    String golden = "72706d73672d6f70656e616d702d64656d6f2d6368616e6e656c0000000000000004000000000000";
    ImportedText imported = convert(new SampleLog().received("virtio0", 0x400, 0x35, SampleLog.NAME_SERVICE));
    assertThat(imported.of("message_received", "name_service")).containsExactly(
        "message_received bus=0 queue=0 source=0x400 destination=0x35 length=40 flags=0x0 buffer=0xffffffffffffffff payload="
            + golden,
        "name_service bus=0 received=1 address=0x400 destroy=0 name=rpmsg-openamp-demo-channel");
    assertThat(imported.report().unreadLines()).isZero();
  }

  @Test
  void separatesDumpsOfTwoDevicesAndDirections() {
    List<String> sent = dump("rpmsg_virtio TX", message(0x401, 0x400, bytes("sent by the first device")));
    List<String> received = dump("rpmsg_virtio RX", message(7, 8, bytes("received by the second one")));
    SampleLog log = new SampleLog().line(sentLine("a virtio0.x.-1.1024", 0x401, 0x400, 24)).line(sent.get(0))
        .line(receivedLine("virtio1", 7, 8, 26)).line(sent.get(1)).line(received.get(0)).line(received.get(1))
        .line(sent.get(2))
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
    log.caller("[   T10]").line(sentLine("a virtio0.x.-1.2", 1, 2, 30)).caller("[   T11]")
        .line(sentLine("b virtio1.y.-1.4", 3, 4, 30));
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
    SampleLog log =
        new SampleLog().line(sentLine("a virtio0.x.-1.2", 1, 2, 22)).line(sentLine("b virtio1.y.-1.4", 3, 4, 22))
            .line(first.get(0)).line(second.get(0)).line(second.get(1)).line(first.get(1)).line(first.get(2))
            .line(second.get(2));
    ImportedText imported = convert(log);
    assertThat(imported.of("message_sent")).hasSize(2)
        .allSatisfy(event -> assertThat(event).contains("length=22").endsWith("payload="));
    assertThat(imported.report().unreadLines()).isEqualTo(4);
  }

  @Test
  void tellsMixedDumpsApartByTheirHeaders() {
    SampleLog log =
        new SampleLog().line(sentLine("a virtio0.x.-1.2", 1, 2, 3)).line(sentLine("b virtio1.y.-1.4", 3, 4, 3))
            .dumpLines(dump("rpmsg_virtio TX", message(3, 4, bytes("two"))))
            .dumpLines(dump("rpmsg_virtio TX", message(1, 2, bytes("one"))));
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
    SampleLog log =
        new SampleLog().line(sentLine("a virtio0.x.-1.2", 1, 2, payload.length)).line(lines.get(0)).line(lines.get(1))
            .line(lines.get(2).replace("32", "3?")).line(lines.get(3));
    ImportedText imported = convert(log);
    assertThat(imported.of("message_sent")).singleElement().asString()
        .endsWith("payload=" + HexFormat.of().formatHex(bytes("0123456789abcdef")));
    assertThat(imported.report().unreadLines()).isEqualTo(2);
  }

  @Test
  void readsDumpsWithSqueezedBlanks() {
    String log =
        new SampleLog().sent("a virtio0.x.-1.2", 1, 2, bytes("ab cd ef\u0001 12")).text().replaceAll(" {2,}", " ");
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
    String wrapped =
        SampleLog.typical().lines().stream().map(line -> wrap(line, width)).collect(Collectors.joining("\n"));
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
}
