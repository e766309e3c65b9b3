// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.simpletrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.Import;
import org.ringscope.formats.Imported;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.testkit.Seeded;
import org.ringscope.testkit.SimpleTraceBytes;
import org.ringscope.trace.event.EventType;

/** Files of version 4 in both byte orders, cut and broken ones. */
class SimpleTraceTest {
  @TempDir
  Path folder;
  private int traces;

  private Imported convert(byte[] bytes, Map<String, Path> options) throws IOException {
    Path file = Files.write(folder.resolve("trace-4711"), bytes);
    assertThat(Import.recognise(file).id()).isEqualTo("qemu-simpletrace");
    return Imported.of(Import.byId("qemu-simpletrace"), new ImportInput(List.of(file), options),
        folder.resolve("trace" + traces++));
  }

  private static SimpleTraceBytes small(ByteOrder order) {
    return new SimpleTraceBytes(order, 4).mapping(0, "virtio_queue_notify").mapping(1, "virtqueue_pop")
        .mapping(2, "virtqueue_fill")
        .mapping(3, "virtio_set_status").mapping(300, "virtio_blk_rw_complete").mapping(5, "something_foreign")
        .event(3, 1000, 0x5500, 7).event(0, 2000, 0x5500, 1, 0x9900).event(1, 3000, 0x9900, 0x77, 1, 2)
        .event(2, 4000, 0x9900, 0x77, 512, 0).event(300, 5000, 0x5500, 0x88, -5).event(5, 6000, 1, 0xabc);
  }

  @Test
  void readsBothByteOrders() throws IOException {
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      Imported trace = convert(small(order).bytes(), Map.of());
      assertThat(trace.events()).as("%s", order).containsSubsequence("status device=blk0 old=255 status=7",
          "kick_begin queue=blk0/1",
          "buffer_taken queue=blk0/1 buffer=0x77", "buffer_returned queue=blk0/1 buffer=0x77 length=512",
          "foreign_event name=virtio_blk_rw_complete arguments=vdev=0x5500 req=0x88 ret=-5",
          "foreign_event name=something_foreign arguments=0x1 0xabc");
      assertThat(trace.nanos()).endsWith(1000L, 2000L, 3000L, 4000L, 5000L, 6000L);
      assertThat(trace.report().understoodEvents()).isEqualTo(5);
      assertThat(trace.report().generic()).isEqualTo(Map.of("something_foreign", 1L));
      assertThat(trace.report().unreadLines()).isZero();
    }
  }

  /**
   * Bytes checked by hand against QEMU {@code trace/simple.c}: header, mapping 5 = virtio_set_status, one event (vdev
   * 0x1122, val 15) at 258 ns.
   */
  @Test
  void readsHandWrittenBytes() throws IOException {
    String hex = "ffffffffffffffff b429a40acb77b1f2 0400000000000000"
        + "0000000000000000 0500000000000000 11000000 76697274696f5f7365745f737461747573"
        + "0100000000000000 0500000000000000 0201000000000000 28000000 67120000 2211000000000000 0f00000000000000";
    Imported trace = convert(HexFormat.of().parseHex(hex.replace(" ", "")), Map.of());
    assertThat(trace.with("status ")).containsExactly("status device=virtio0 old=255 status=15");
    assertThat(trace.nanos()).endsWith(258L);
    assertThat(trace.report().understood()).isEqualTo(Map.of("virtio_set_status", 1L));
  }

  @Test
  void namesArgumentsByTheListOfTheUser() throws IOException {
    Path list = Files.writeString(folder.resolve("events"),
        "load_file(const char *name, int fd, size_t size) \"name %s fd %d size %zu\"\n");
    byte[] bytes = new SimpleTraceBytes(ByteOrder.LITTLE_ENDIAN, 4).mapping(7, "load_file")
        .event(7, 1, "bios 256k.bin", -1, 5).bytes();
    assertThat(convert(bytes, Map.of("trace-events", list)).with("load_file"))
        .containsExactly("foreign_event name=load_file arguments=name=\"bios 256k.bin\" fd=-1 size=5");
    assertThat(convert(bytes, Map.of("trace-events", Files.writeString(list, ""))).with("load_file").get(0))
        .startsWith("foreign_event name=load_file arguments=bytes=0d00000062696f73");
  }

  @Test
  void tellsWhatWasDropped() throws IOException {
    Imported trace = convert(small(ByteOrder.LITTLE_ENDIAN).dropped(7000, 42).bytes(), Map.of());
    assertThat(trace.with("lost ")).containsExactly("lost count=42");
  }

  @Test
  void keepsEventsWithoutANameAndWithWrongArguments() throws IOException {
    Imported trace =
        convert(new SimpleTraceBytes(ByteOrder.LITTLE_ENDIAN, 4).mapping(1, "virtqueue_pop").mapping(2, "not a name")
            .mapping(-7, "far_away").event(1, 1, 0x9900).event(2, 2, 1).event(-7, 3, 1).bytes(), Map.of());
    assertThat(trace.with("foreign_event")).containsExactly("foreign_event name=virtqueue_pop arguments=0x9900",
        "foreign_event name=event_2 arguments=0x1", "foreign_event name=event_18446744073709551609 arguments=0x1");
    assertThat(trace.count(EventType.BUFFER_TAKEN)).isZero();
  }

  @Test
  void readsUpToACutLastRecord() throws IOException {
    byte[] bytes = small(ByteOrder.LITTLE_ENDIAN).bytes();
    byte[] header = new SimpleTraceBytes(ByteOrder.LITTLE_ENDIAN, 4).bytes();
    long before = 0;
    for (int length = header.length; length <= bytes.length; length++) {
      Imported trace = convert(Arrays.copyOf(bytes, length), Map.of());
      long events = trace.report().understoodEvents() + trace.report().genericEvents();
      assertThat(events).as("length %d", length).isBetween(before, 6L);
      before = events;
      assertThat(trace.report().unreadLines()).isLessThanOrEqualTo(1);
    }
    assertThat(before).isEqualTo(6);
  }

  @Test
  void refusesOtherVersionsAndBrokenRecords() throws IOException {
    assertRefused(new SimpleTraceBytes(ByteOrder.LITTLE_ENDIAN, 3).bytes(), "version=3");
    assertRefused(new SimpleTraceBytes(ByteOrder.BIG_ENDIAN, 0).bytes(), "version=0");
    assertRefused(new SimpleTraceBytes(ByteOrder.LITTLE_ENDIAN, 4).u64(9).bytes(), "offset=24: record type=9");
    assertRefused(new SimpleTraceBytes(ByteOrder.LITTLE_ENDIAN, 4).u64(0).u64(1).u64(0xFFFF_FFFFL).bytes(),
        "name length");
    assertRefused(new SimpleTraceBytes(ByteOrder.LITTLE_ENDIAN, 4).u64(1).u64(1).u64(1).u64(23).bytes(),
        "record length=23");
    assertRefused(new SimpleTraceBytes(ByteOrder.LITTLE_ENDIAN, 4).u64(1).u64(1).u64(1).u64(0x7FFF_FFFFL).bytes(),
        "record length=2147483647");
    assertRefused("no simpletrace".getBytes(), "is no simpletrace file");
  }

  private void assertRefused(byte[] bytes, String reason) throws IOException {
    Path file = Files.write(folder.resolve("broken"), bytes);
    assertThatThrownBy(() -> Import.convert(Import.byId("qemu-simpletrace"), new ImportInput(List.of(file), Map.of()),
        folder.resolve("none"),
        ImportMonitor.NONE)).isInstanceOf(MalformedInputException.class).hasMessageContaining(reason);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void survivesChangedBytes(long seed) throws IOException {
    Seeded.steps(seed, 20, (random, round) -> {
      byte[] bytes = small(ByteOrder.LITTLE_ENDIAN).bytes();
      for (int i = 0; i < 3; i++) {
        bytes[24 + random.nextInt(bytes.length - 24)] = (byte) random.nextInt();
      }
      try {
        assertThat(convert(bytes, Map.of()).events()).isNotNull();
      } catch (MalformedInputException e) {
        assertThat(e.offset()).as("seed %d round %d: %s", seed, round, e.getMessage()).isGreaterThanOrEqualTo(24);
      }
    });
  }
}
