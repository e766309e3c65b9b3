// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.Import;
import org.ringscope.formats.Imported;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.event.EventType;

/** Whatever is given as a log gives a report or a clear error, never more. */
class QemuLogDamageTest {
  private static final String EVENT = "7@1700000000.000001:virtio_queue_notify vdev 0x5500 n 1 vq 0x9900\n";

  @TempDir
  Path folder;
  private int traces;

  private ImportReport convert(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("input"), bytes);
    return Import.convert(Import.byId("qemu-log"), new ImportInput(List.of(file), Map.of()),
        folder.resolve("trace" + traces++), ImportMonitor.NONE);
  }

  private static long lines(ImportReport report) {
    return report.understoodEvents() + report.genericEvents() + report.unreadLines();
  }

  @ParameterizedTest
  @CsvSource({"x86-small-nots.log, 1", "arm-mmio-legacy.log, 20"})
  void readsALogThatIsCutAtAnyLine(String name, int step) throws IOException {
    byte[] whole = Files.readAllBytes(Fixtures.unpack(Fixtures.log("qemu-trace/" + name), folder));
    int line = 0;
    for (int i = 0; i < whole.length; i++) {
      if (whole[i] == '\n' && ++line % step == 0) {
        assertThat(lines(convert(Arrays.copyOf(whole, i + 1)))).as("line %d", line).isEqualTo(line);
      }
    }
  }

  @Test
  void readsALogThatIsCutAtAnyByte() throws IOException {
    byte[] text = (EVENT + "7@1700000000.000002:virtqueue_pop vq 0x9900 elem 0x1 in_num 0 out_num 1\r\n")
        .getBytes(StandardCharsets.UTF_8);
    for (int i = EVENT.length(); i <= text.length; i++) {
      ImportReport report = convert(Arrays.copyOf(text, i));
      assertThat(report.understood()).as("cut at %d", i).containsEntry("virtio_queue_notify", 1L);
      assertThat(lines(report)).as("cut at %d", i).isEqualTo(i == EVENT.length() ? 1 : 2);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void survivesRandomBytesBetweenEvents(long seed) throws IOException {
    Random random = new Random(seed);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < 200; i++) {
      byte[] noise = new byte[random.nextInt(300)];
      random.nextBytes(noise);
      bytes.write(noise);
      bytes.write(("\n" + EVENT).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(convert(bytes.toByteArray()).understood()).as("seed %d", seed).containsEntry("virtio_queue_notify",
        200L);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void survivesChangedBytes(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = Files.readAllBytes(Fixtures.unpack(Fixtures.log("qemu-trace/arm-mmio-legacy.log"), folder));
    for (int i = 0; i < 2000; i++) {
      bytes[random.nextInt(bytes.length)] =
          (byte) (random.nextInt(4) == 0 ? random.nextInt() : ' ' + random.nextInt(95));
    }
    assertThat(lines(convert(bytes))).as("seed %d", seed).isPositive();
  }

  @Test
  void keepsTheBeginningOfALineOfAMegabyte() throws IOException {
    String longLine = "7@1700000000.000002:virtqueue_pop " + "x".repeat(1 << 20);
    Path file = Files.writeString(folder.resolve("long"),
        EVENT + longLine + "\n" + "y".repeat(1 << 20) + "\n" + EVENT + "z".repeat(1 << 20));
    Imported log = Imported.of(Import.byId("qemu-log"), new ImportInput(List.of(file), Map.of()), folder.resolve("t"));
    assertThat(log.count(EventType.KICK_BEGIN)).isEqualTo(2);
    assertThat(log.report().unreadLines()).isEqualTo(3);
    assertThat(log.with("foreign_text line=2 ").get(0)).hasSizeBetween(4000, 4200);
    assertThat(log.with("foreign_text line=5 ")).hasSize(1);
    assertThat(log.report().firstUnread()).allMatch(line -> line.length() < 300);
  }

  @Test
  void readsForeignEncodings() throws IOException {
    Path file = folder.resolve("latin1");
    Files.write(file,
        ("\u00fcber\n" + EVENT + "7@1700000000.000003:foo_bar gr\u00fc\u00df\n").getBytes(StandardCharsets.ISO_8859_1));
    Imported log = Imported.of(Import.byId("qemu-log"), new ImportInput(List.of(file), Map.of()), folder.resolve("t"));
    assertThat(log.with("name=foo_bar")).containsExactly("foreign_event name=foo_bar arguments=gr\ufffd\ufffd");
    assertThat(log.report().unreadLines()).isEqualTo(1);
    Files.write(file,
        ("\ufeff" + EVENT + "7@1700000000.000003:foo_bar gr\u00fc\u00df\r\n").getBytes(StandardCharsets.UTF_8));
    Imported utf8 = Imported.of(file, folder.resolve("t2"));
    assertThat(utf8.with("name=foo_bar")).containsExactly("foreign_event name=foo_bar arguments=gr\u00fc\u00df");
    assertThat(utf8.report().unreadLines()).isZero();
  }

  @Test
  void refusesBinaryAndEmptyFiles() throws IOException {
    byte[] zeros = new byte[100_000];
    assertThatThrownBy(() -> convert(zeros)).isInstanceOf(MalformedInputException.class)
        .hasMessageContaining("no trace event");
    assertThatThrownBy(() -> convert(new byte[0])).isInstanceOf(MalformedInputException.class);
    Path file = Files.write(folder.resolve("binary"), zeros);
    assertThat(Import.recognise(file)).isNull();
    assertThat(Import.recognise(Files.writeString(folder.resolve("prose"), "It was a dark and stormy night.\n")))
        .isNull();
  }

  @Test
  void boundsWhatAHostileLogMakesItRemember() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 20_000; i++) {
      text.append(i).append("@1700000000.000001:virtio_queue_notify vdev 0x").append(Integer.toHexString(i))
          .append(" n ").append(i % 3000)
          .append(" vq 0x").append(Integer.toHexString(i)).append('\n').append(i).append("@1700000000.000001:event_")
          .append(i).append(" \n");
    }
    Path file = Files.writeString(folder.resolve("hostile"), text);
    Imported log = Imported.of(file, folder.resolve("t"));
    assertThat(log.count(EventType.KICK_BEGIN)).isEqualTo(20_000);
    assertThat(log.system().devices()).hasSizeLessThanOrEqualTo(1024);
    assertThat(log.system().queues()).hasSizeLessThanOrEqualTo(4096);
    assertThat(log.system().cores()).hasSizeLessThanOrEqualTo(70);
    assertThat(log.report().generic()).hasSizeLessThan(5000).containsKey("(other names)");
  }

  @Test
  void refusesNumbersThatAreTooLarge() throws IOException {
    ImportReport report = convert((EVENT + "7@99999999999999999999.000001:virtio_notify vdev 0x1 vq 0x2\n"
        + "7@1700000000.000001:virtio_notify vdev 0x11223344556677889 vq 0x2\n").getBytes(StandardCharsets.UTF_8));
    assertThat(report.unreadLines()).isEqualTo(1);
    assertThat(report.generic()).containsEntry("virtio_notify", 1L);
  }
}
