// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.testkit.Programs;
import org.ringscope.trace.read.Trace;

/** Packets, event headers and clocks. */
class StreamReaderTest {
  /** Both headers of CTF 1.8 §6.1.1; babeltrace2 reads this sample, too. */
  private static final String COMPACT = CtfBytes.integers() + """
      typealias integer { size = 64; align = 8; map = clock.mono.value; } := ts64;
      typealias integer { size = 27; align = 1; map = clock.mono.value; } := ts27;
      typealias integer { size = 5; align = 1; } := u5;
      typealias integer { size = 32; align = 8; base = 16; } := x32;
      trace {
        major = 1; minor = 8; uuid = "00112233-4455-6677-8899-aabbccddeeff"; byte_order = le;
        packet.header := struct { u32 magic; u8 uuid[16]; u32 stream_id; };
      };
      env { hostname = "board"; tracer_major = 2; };
      clock { name = mono; freq = 1000000000; offset_s = 1700000000; offset = 0; };
      struct header {
        enum : u5 { compact = 0 ... 30, extended = 31 } id;
        variant <id> {
          struct { ts27 timestamp; } compact;
          struct { u32 id; ts64 timestamp; } extended;
        } v;
      } align(8);
      stream {
        id = 0;
        packet.context := struct {
          ts64 timestamp_begin; ts64 timestamp_end; u64 content_size; u64 packet_size; u64 events_discarded; u32 cpu_id;
        };
        event.header := struct header;
      };
      event {
        name = "rpmsg_tx"; id = 0; stream_id = 0;
        fields := struct { x32 src; x32 dst; u16 len; u32 _n; u8 data[_n]; string name; };
      };
      event { name = "virtq_add"; id = 40; stream_id = 0; fields := struct { u16 head; }; };
      """;
  private static final String UUID_HEX = "00112233445566778899aabbccddeeff";
  private static final String FIRST = "007d0000 00040000 35000000 0300 03000000 616263 686900";
  private static final String SECOND = "1f 28000000 d007000000000000 0700";

  @TempDir
  Path folder;

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  private static byte[] packet(String events, int bytes, long discarded, int cpu) {
    byte[] content = hex(events);
    ByteBuffer packet = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    packet.putInt(0xC1FC1FC1).put(hex(UUID_HEX)).putInt(0).putLong(1000).putLong(2000)
        .putLong(8L * (0x44 + content.length))
        .putLong(8L * bytes).putLong(discarded).putInt(cpu).put(content);
    return packet.array();
  }

  private List<String> read(String metadata, byte[] stream) throws IOException {
    return CtfBytes.imported(CtfBytes.write(folder.resolve("in"), metadata, stream), folder.resolve("out"));
  }

  @Test
  void readsTheVerifiedSample() throws Exception {
    byte[] stream = packet(FIRST + SECOND, 4096, 0, 0);
    assertThat(stream[0x30] & 0xFF).isEqualTo(0x00);
    assertThat(stream[0x28] & 0xFF | (stream[0x29] & 0xFF) << 8).isEqualTo(856);
    assertThat(read(COMPACT, stream)).containsExactly(
        "1000 rpmsg_tx src=0x400 dst=0x35 len=3 n=3 data=[97, 98, 99] name=\"hi\"",
        "2000 virtq_add head=7");
    try (Trace trace = Trace.open(folder.resolve("out"))) {
      assertThat(trace.clockOffsetNanos()).isEqualTo(1_700_000_000_000_000_000L);
      assertThat(trace.system().cores()).singleElement().satisfies(core -> assertThat(core.name()).isEqualTo("cpu0"));
    }
    assertThat(Programs.run("babeltrace2", "--clock-cycles", folder.resolve("in").toString()).lines()).hasSize(2)
        .first().asString().contains("rpmsg_tx").contains("src = 0x400");
  }

  @Test
  void partialStampsMoveOnPastAWrap() throws IOException {
    // 27 bits: 0x7FFFFFE then 5, which is 7 ns later; id 0 in the low five bits
    String event = " 00040000 35000000 0000 00000000 00";
    assertThat(read(COMPACT, packet("c0ffffff" + event + "a0000000" + event + "80000000" + event, 512, 0, 0)))
        .extracting(line -> Long.parseLong(line.split(" ")[0])).containsExactly(0x7FFFFFEL, 0x8000005L, 0x10000004L);
  }

  @Test
  void readsLargeHeaders() throws IOException {
    String metadata = CtfBytes.integers() + """
        typealias integer { size = 64; align = 8; map = clock.c.value; } := ts64;
        typealias integer { size = 32; align = 8; map = clock.c.value; } := ts32;
        trace { major = 1; minor = 8; byte_order = le; };
        clock { name = c; freq = 1000; offset = 5; };
        stream {
          event.header := struct {
            enum : u16 { compact = 0 ... 65534, extended = 65535 } id;
            variant <id> { struct { ts32 timestamp; } compact; struct { u32 id; ts64 timestamp; } extended; } v;
          } align(8);
        };
        event { name = a; id = 3; fields := struct { u8 x; }; };
        event { name = b; id = 70000; fields := struct { u8 x; }; };
        """;
    byte[] stream = hex("0300 02000000 11" + "ffff 70110100 0500000001000000 22" + "0300 04000000 33");
    assertThat(read(metadata, stream)).containsExactly("2000000 a x=17", "4294967301000000 b x=34",
        "8589934596000000 a x=51");
    try (Trace trace = Trace.open(folder.resolve("out"))) {
      assertThat(trace.clockOffsetNanos()).as("5 cycles of 1 ms").isEqualTo(5_000_000);
    }
  }

  @Test
  void severalClocksMeetInWallTime() throws IOException {
    String metadata = CtfBytes.integers() + """
        trace { major = 1; minor = 8; byte_order = be; packet.header := struct { integer { size = 32; align = 8; } stream_id; }; };
        clock { name = slow; freq = 32768; offset_s = 100; };
        clock { name = fast; freq = 168000000; offset_s = 101; };
        stream { id = 1; event.header := struct { integer { size = 32; align = 8; map = clock.slow.value; } t; }; };
        stream { id = 2; event.header := struct { integer { size = 32; align = 8; map = clock.fast.value; } t; }; };
        event { stream_id = 1; name = tick; };
        event { stream_id = 2; name = tock; };
        """;
    Path in = CtfBytes.write(folder.resolve("in"), metadata, hex("00000001 00008000 00018000"));
    Files.write(in.resolve("stream_1"), hex("00000002 00000000 0501bd00"));
    assertThat(CtfBytes.imported(in, folder.resolve("out"))).containsExactly("1000000000 tick ", "1000000000 tock ",
        "1500000000 tock ",
        "3000000000 tick ");
    try (Trace trace = Trace.open(folder.resolve("out"))) {
      assertThat(trace.clockOffsetNanos()).isEqualTo(100_000_000_000L);
    }
  }

  @Test
  void packetsFollowEachOtherAndLossesAreTold() throws Exception {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.write(packet(FIRST, 256, 0, 0));
    stream.write(packet("", 128, 3, 0));
    stream.write(packet(SECOND, 128, 7, 0));
    Path in = CtfBytes.write(folder.resolve("in"), COMPACT, stream.toByteArray());
    ImportReport report = CtfBytes.convert(in, folder.resolve("out"));
    assertThat(report.generic()).containsOnlyKeys("rpmsg_tx", "virtq_add");
    assertThat(report.understood()).containsEntry("events_discarded", 1L);
    assertThat(Programs.run("babeltrace2", "-o", "ctf-metadata", in.toString())).contains("rpmsg_tx");
  }

  @Test
  void cpusBecomeStreams() throws IOException {
    Path in = CtfBytes.write(folder.resolve("in"), COMPACT, packet(FIRST, 256, 0, 0));
    Files.write(in.resolve("channel0_1"), packet(FIRST + SECOND, 256, 0, 1));
    Files.write(in.resolve("channel1_1"), packet(SECOND, 256, 0, 1));
    CtfBytes.convert(in, folder.resolve("out"));
    try (Trace trace = Trace.open(folder.resolve("out"))) {
      assertThat(trace.system().cores()).extracting(core -> core.name()).containsExactlyInAnyOrder("cpu0", "cpu1");
      assertThat(trace.streams()).extracting(stream -> stream.name()).contains("cpu0", "cpu1");
    }
  }

  @Test
  void tracesInFoldersBelowAreOneRecording() throws IOException {
    CtfBytes.write(folder.resolve("in/kernel"), COMPACT, packet(FIRST, 256, 0, 0));
    CtfBytes.write(folder.resolve("in/ust/uid/1000/64-bit"), COMPACT, packet(SECOND, 256, 0, 0));
    Files.createDirectories(folder.resolve("in/kernel/index"));
    Files.writeString(folder.resolve("in/kernel/index/stream_0.idx"), "not a stream");
    assertThat(CtfBytes.imported(folder.resolve("in"), folder.resolve("out"))).hasSize(2);
  }

  @Test
  void readsPacketisedMetadataOfBothByteOrders() throws IOException {
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      byte[] text = COMPACT.getBytes(StandardCharsets.UTF_8);
      ByteBuffer file = ByteBuffer.allocate(text.length + 3 * 64).order(order);
      for (int at = 0; at < text.length; at += 1000) {
        int length = Math.min(1000, text.length - at);
        file.putInt(0x75D11D57).put(hex(UUID_HEX)).putInt(0).putInt(8 * (37 + length)).putInt(8 * (37 + length + 3))
            .put(new byte[] {0, 0, 0, 1, 8}).put(text, at, length).put(new byte[3]);
      }
      Path in = CtfBytes.write(folder.resolve("in" + order), "", packet(FIRST + SECOND, 256, 0, 0));
      Files.write(in.resolve("metadata"), Arrays.copyOf(file.array(), file.position()));
      assertThat(CtfBytes.imported(in, folder.resolve("out" + order))).hasSize(2);
      file.putInt(24, -1);
      Files.write(in.resolve("metadata"), file.array());
      assertThatThrownBy(() -> CtfBytes.convert(in, folder.resolve("no"))).isInstanceOf(MalformedInputException.class);
    }
  }

  @Test
  void aBrokenPacketIsPassedOverAndTold() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.write(packet(FIRST, 256, 0, 0));
    stream.write(packet("05000000" + SECOND, 256, 0, 0)); // event 5 is not declared
    stream.write(packet(SECOND, 256, 0, 0));
    assertThat(read(COMPACT, stream.toByteArray())).hasSize(3).satisfies(lines -> {
      assertThat(lines.get(0)).startsWith("1000 rpmsg_tx");
      assertThat(lines).anyMatch(line -> line.startsWith("unread at 3") && line.contains("event id=5 is not declared"));
      assertThat(lines).anyMatch(line -> line.startsWith("2000 virtq_add"));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0:00", "4:ff", "20:01", "48:01", "48:00", "41:ff"})
  void aHeaderThatContradictsItselfIsDamage(String change) throws IOException {
    byte[] stream = packet(FIRST + SECOND, 256, 0, 0);
    stream[Integer.parseInt(change.split(":")[0])] = (byte) Integer.parseInt(change.split(":")[1], 16);
    if (change.equals("48:00")) {
      stream[49] = 0;
    }
    Path in = CtfBytes.write(folder.resolve("in"), COMPACT, stream);
    assertThatThrownBy(() -> CtfBytes.convert(in, folder.resolve("out"))).isInstanceOf(MalformedInputException.class)
        .hasMessageContaining("stream_0 offset=");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void cutAtEveryByteGivesTheEventsBeforeTheCut() throws IOException {
    byte[] whole = packet(FIRST + SECOND, 120, 0, 0);
    int firstEnd = 0x44 + hex(FIRST).length;
    int secondEnd = firstEnd + hex(SECOND).length;
    for (int length = 1; length < whole.length; length++) {
      Path in = CtfBytes.write(folder.resolve("in"), COMPACT, Arrays.copyOf(whole, length));
      Path out = folder.resolve("out" + length);
      if (length < firstEnd) {
        assertThatThrownBy(() -> CtfBytes.convert(in, out)).as("cut at %d", length)
            .isInstanceOf(MalformedInputException.class);
      } else {
        ImportReport report = CtfBytes.convert(in, out);
        assertThat(report.genericEvents()).as("cut at %d", length).isEqualTo(length < secondEnd ? 1 : 2);
        assertThat(report.unreadLines()).as("cut at %d", length).isEqualTo(length < secondEnd ? 1 : 0);
      }
    }
  }

  @Test
  void metadataCutAtEveryByteIsRefusedOrSaysLess() throws IOException {
    int refused = 0;
    for (int length = 0; length < COMPACT.length() - 2; length++) {
      try {
        CtfMetadata metadata = TsdlParser.parse(folder.resolve("metadata"), COMPACT.substring(0, length));
        assertThat(metadata.streams().values()).allSatisfy(stream -> assertThat(stream.events()).hasSizeLessThan(2));
      } catch (MalformedInputException e) {
        assertThat(e.reason()).isNotBlank();
        refused++;
      }
    }
    assertThat(refused).as("but at the ends of blocks").isGreaterThan(COMPACT.length() * 9 / 10);
  }

  @Test
  void randomDamageIsBoundedAndTyped() throws IOException {
    long seed = 20261121;
    Random random = new Random(seed);
    byte[] whole = packet(FIRST + SECOND, 200, 0, 0);
    for (int round = 0; round < 300; round++) {
      byte[] stream = whole.clone();
      byte[] metadata = COMPACT.getBytes(StandardCharsets.ISO_8859_1);
      byte[] victim = round % 2 == 0 ? stream : metadata;
      for (int i = 0; i <= random.nextInt(3); i++) {
        int octet = round % 4 == 1 ? "{}[];:=<>0123456789".charAt(random.nextInt(19)) : random.nextInt();
        victim[random.nextInt(victim.length)] = (byte) octet;
      }
      Path in = CtfBytes.write(folder.resolve("in"), "", stream);
      Files.write(in.resolve("metadata"), metadata);
      try {
        CtfBytes.convert(in, folder.resolve("out" + round));
      } catch (MalformedInputException e) {
        assertThat(e.reason()).isNotBlank();
      } catch (RuntimeException | Error e) {
        throw new AssertionError("seed=" + seed + " round=" + round, e);
      }
    }
  }
}
