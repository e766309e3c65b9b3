// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pcapng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.formats.Conversation.CAN_RX;
import static org.ringscope.formats.Conversation.CAN_TX;
import static org.ringscope.formats.Conversation.NET_CONTROL;
import static org.ringscope.formats.Conversation.NET_RX;
import static org.ringscope.formats.Conversation.NET_TX;
import static org.ringscope.formats.Conversation.RPMSG_RX;
import static org.ringscope.formats.Conversation.RPMSG_TX;
import static org.ringscope.formats.Conversation.VSOCK_RX;
import static org.ringscope.formats.Conversation.VSOCK_TX;
import static org.ringscope.formats.Conversation.ascii;
import static org.ringscope.formats.Conversation.nameService;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.Conversation;
import org.ringscope.formats.Export;
import org.ringscope.formats.exporter.ExportMonitor;
import org.ringscope.formats.exporter.ExportOptions;
import org.ringscope.formats.exporter.ExportReport;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Programs;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.read.Trace;

/** The real tshark reads what we write, and says what we said. */
class PcapngTest {
  private static final String ARP =
      "ffffffffffff52540012345608060001080006040001525400123456" + "0a00020f0000000000000a000202";

  @TempDir
  Path folder;

  private Conversation talk;

  @BeforeEach
  void begin() throws IOException {
    talk = new Conversation(folder.resolve("trace"));
  }

  private ExportReport export() throws IOException {
    talk.close();
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      return Export.write(new PcapngExporter(), trace, ExportOptions.DEFAULT, folder.resolve("out.pcapng"),
          ExportMonitor.NONE);
    }
  }

  /** One line for each packet with these fields, separated by blanks. */
  private List<String> tshark(String... fields) throws Exception {
    List<String> command = new ArrayList<>(List.of("tshark", "-r", folder.resolve("out.pcapng").toString(), "-X",
        "lua_script:" + Fixtures.traceFormat().resolve("wireshark/rpmsg.lua"), "-T", "fields", "-E", "separator=/s"));
    for (String field : fields) {
      command.add("-e");
      command.add(field);
    }
    return Programs.run(command.toArray(String[]::new)).lines().map(String::strip).toList();
  }

  @Test
  void messagesHaveTimesDirectionsAndHeaders() throws Exception {
    talk.sent(talk.host, 1001, RPMSG_TX, 0x400, 0x401, 0x1000, ascii("hello world!")).received(talk.remote, 2000,
        RPMSG_TX, 0x400, 0x401,
        0x1000, ascii("hello world!"));
    talk.sent(talk.remote, 3_000_000_002L, RPMSG_RX, 0x401, 0x400, 0x2000, new byte[] {1, 2});
    ExportReport report = export();
    assertThat(report.written()).containsExactly(java.util.Map.entry("RPMsg messages", 2L));
    assertThat(
        tshark("frame.time_epoch", "frame.interface_name", "frame.packet_flags_direction", "frame.len", "rpmsg.src",
            "rpmsg.dst", "rpmsg.len", "rpmsg.payload"))
        .containsExactly(
            "1700000000.000001001 virtio0 0x00000002 28 0x00000400 0x00000401 12 68656c6c6f20776f726c6421",
            "1700000003.000000002 virtio0 0x00000001 18 0x00000401 0x00000400 2 0102");
  }

  @Test
  void theDissectorReadsTheNameService() throws Exception {
    talk.sent(talk.remote, 1, RPMSG_RX, 0x401, 0x35, 1, nameService("rpmsg-echo", 0x401, false));
    talk.sent(talk.host, 2, RPMSG_TX, 0x500, 0x401, 2, ascii("ping"));
    talk.sent(talk.remote, 3, RPMSG_RX, 0x401, 0x35, 1, nameService("rpmsg-echo", 0x401, true));
    talk.sent(talk.host, 4, RPMSG_TX, 0x500, 0x401, 2, ascii("lost"));
    talk.sent(talk.host, 5, RPMSG_TX, 0x500, 0x400, 2, ascii("x"));
    export();
    assertThat(
        tshark("frame.number", "rpmsg.ns.name", "rpmsg.ns.addr", "rpmsg.ns.destroy", "rpmsg.channel", "rpmsg.text"))
        .containsExactly(
            "1 rpmsg-echo 0x00000401 0", "2    rpmsg-echo ping", "3 rpmsg-echo 0x00000401 1", "4     lost",
            "5    drawn, one x");
    assertThat(tshark("_ws.col.Protocol", "_ws.col.Info").get(0)).isEqualTo(
        "RPMsg 0x401 → 0x35 len=40 name service: create rpmsg-echo at 0x401");
  }

  @Test
  void theDissectorTellsBrokenAndCutMessages() throws Exception {
    talk.sent(talk.remote, 1, RPMSG_RX, 0x401, 0x35, 1, new byte[8]);
    talk.sent(talk.remote, 2, RPMSG_RX, 0x401, 0x400, 1, new byte[4], 400);
    talk.sent(talk.remote, 3, RPMSG_RX, 0x401, 0x400, 1, new byte[0], 40);
    export();
    assertThat(tshark("rpmsg.malformed", "rpmsg.cut", "frame.len", "frame.cap_len")).hasSize(3).satisfies(lines -> {
      assertThat(lines.get(0)).endsWith("24 24");
      assertThat(lines.get(1)).endsWith("416 20");
      assertThat(lines.get(2)).endsWith("56 16");
    });
    assertThat(tshark("_ws.expert.message")).containsExactly("Name service message of 8 bytes instead of 40",
        "Payload was recorded in part", "Payload was recorded in part");
  }

  @Test
  void theDissectorReadsCanFramesOnAChannel() throws Exception {
    talk.sent(talk.remote, 1, RPMSG_RX, 0x402, 0x35, 1, nameService("can", 0x402, false));
    byte[] frame = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putInt(0x123).put((byte) 3).array();
    frame[8] = (byte) 0xAA;
    frame[9] = (byte) 0xBB;
    talk.sent(talk.remote, 2, RPMSG_RX, 0x402, 0x500, 1, frame);
    export();
    assertThat(tshark("rpmsg.can.id", "rpmsg.can.len", "rpmsg.can.data").get(1)).isEqualTo("0x00000123 3 aabb00");
  }

  @Test
  void whatWasNotSentBeforeOurEyesIsThereToo() throws Exception {
    talk.received(talk.host, 10, RPMSG_RX, 0x401, 0x400, 0x99, ascii("a"));
    talk.found(20, 0x401, 0x400, true, ascii("b"));
    talk.found(20, 0x401, 0x400, false, ascii("c"));
    assertThat(export().count()).isEqualTo(3);
    assertThat(tshark("rpmsg.text", "frame.comment")).containsExactly("a its sending was not recorded",
        "b found in memory, not yet received", "c found in memory, already received");
  }

  /** What the driver has sent and had back lies in a buffer that it may have filled again. */
  @Test
  void aBufferThatMayHaveBeenUsedAgainIsNoFrame() throws Exception {
    talk.host.at(20).rpmsg().message(0, RPMSG_TX, 0).header(1, 2, 1, 0).payload(ascii("d"), 0, 1)
        .found(FoundState.DONE);
    talk.host.at(20).rpmsg().message(0, RPMSG_TX, 64).header(1, 2, 1, 0).payload(ascii("e"), 0, 1)
        .found(FoundState.DELIVERED);
    ExportReport report = export();
    assertThat(report.count()).isEqualTo(1);
    assertThat(report.leftOut()).containsValue(1L);
  }

  @Test
  void lossesAreDropCounts() throws Exception {
    talk.host.at(5).core().lost(7);
    talk.sent(talk.remote, 6, RPMSG_RX, 1, 2, 3, ascii("other core"))
        .sent(talk.host, 7, RPMSG_TX, 1, 2, 3, ascii("this core"))
        .sent(talk.host, 8, RPMSG_TX, 1, 2, 3, ascii("no more"));
    export();
    assertThat(tshark("frame.drop_count", "rpmsg.text")).containsExactly("other core", "7 this core", "no more");
    assertThat(Programs.run("capinfos", "-A", folder.resolve("out.pcapng").toString()))
        .contains("Number of packets:   3")
        .contains("Name = virtio0").contains("Time resolution = 0x09");
  }

  @Test
  void networkBuffersAreEthernetFrames() throws Exception {
    byte[] frame = HexFormat.of().parseHex(ARP);
    byte[] legacy = ByteBuffer.allocate(10 + frame.length).put(10, frame).array();
    byte[] modern = ByteBuffer.allocate(12 + frame.length).put(12, frame).array();
    talk.sent(talk.host, 1, NET_TX, 0, 0, 1, legacy).sent(talk.host, 2, NET_CONTROL, 0, 0, 1, new byte[20]);
    talk.host.at(3).device().featuresAccepted(1, 1L << 32);
    talk.sent(talk.remote, 4, NET_RX, 0, 0, 1, modern).sent(talk.remote, 5, NET_RX, 0, 0, 1, new byte[11], 60);
    ExportReport report = export();
    assertThat(report.written()).containsEntry("Ethernet frames", 2L);
    assertThat(report.leftOut()).containsEntry("requests on a network control queue", 1L)
        .containsEntry("network buffers whose payload was not recorded", 1L);
    assertThat(
        tshark("frame.interface_name", "frame.packet_flags_direction", "arp.src.proto_ipv4", "arp.dst.proto_ipv4"))
        .containsExactly(
            "net0 0x00000002 10.0.2.15 10.0.2.2", "net0 0x00000001 10.0.2.15 10.0.2.2");
  }

  /** Frames of a real guest, once as QEMU captured them and once by way of a trace. */
  @Test
  void framesOfARealCardComeOutAsTheyWere() throws Exception {
    Path original = Path.of("fixtures/pcap/x86-net.pcap");
    ByteBuffer capture = ByteBuffer.wrap(Files.readAllBytes(original)).order(ByteOrder.LITTLE_ENDIAN).position(24);
    int count = 0;
    for (; capture.hasRemaining(); count++) {
      capture.position(capture.position() + 8);
      byte[] frame = new byte[capture.getInt()];
      capture.getInt();
      capture.get(frame);
      talk.sent(talk.host, count, NET_TX, 0, 0, count, ByteBuffer.allocate(10 + frame.length).put(10, frame).array());
    }
    assertThat(count).isEqualTo(9);
    assertThat(export().count()).isEqualTo(count);
    assertThat(Programs.run("tshark", "-r", folder.resolve("out.pcapng").toString(), "-x"))
        .isEqualTo(Programs.run("tshark", "-r", original.toString(), "-x"));
  }

  @Test
  void canMessagesAreSocketCanFrames() throws Exception {
    talk.sent(talk.host, 1, CAN_TX, 0, 0, 1, can(1, 0, 0x123, 0xAA, 0xBB, 0xCC));
    talk.sent(talk.remote, 2, CAN_RX, 0, 0, 1, can(0x101, 0xC000, 0x1ABCDEF, new int[64]));
    talk.sent(talk.host, 3, CAN_TX, 0, 0, 1, can(1, 0x2000, 0x7FF));
    talk.sent(talk.host, 4, CAN_TX, 0, 0, 1, new byte[] {1, 2}).sent(talk.host, 5, CAN_TX, 0, 0, 1,
        can(1, 0, 1, new int[9]));
    ExportReport report = export();
    assertThat(report.written()).containsEntry("CAN frames", 3L);
    assertThat(report.leftOut().values()).containsExactly(1L, 1L);
    assertThat(tshark("frame.interface_name", "frame.packet_flags_direction", "can.id", "can.len", "can.flags.xtd",
        "can.flags.rtr",
        "data.data"))
        .containsExactly("can0 0x00000002 291 3 0 0 aabbcc", "can0 0x00000001 28036591 64 1  " + "00".repeat(64),
            "can0 0x00000002 2047 0 0 1");
  }

  private static byte[] can(int type, int flags, int id, int... data) {
    ByteBuffer message = ByteBuffer.allocate(16 + data.length).order(ByteOrder.LITTLE_ENDIAN);
    message.putShort(0, (short) type).putShort(2, (short) data.length).putInt(8, flags).putInt(12, id);
    for (int i = 0; i < data.length; i++) {
      message.put(16 + i, (byte) data[i]);
    }
    return message.array();
  }

  @Test
  void socketPacketsAreVsockPackets() throws Exception {
    talk.sent(talk.host, 1, VSOCK_TX, 0, 0, 1, vsock(1, "")).sent(talk.remote, 2, VSOCK_RX, 0, 0, 1, vsock(5, "abc"))
        .sent(talk.remote, 3, VSOCK_RX, 0, 0, 1, new byte[4]);
    ExportReport report = export();
    assertThat(report.written()).containsEntry("vsock packets", 2L);
    assertThat(report.count()).isEqualTo(2);
    assertThat(tshark("vsock.src_cid", "vsock.dst_port", "vsock.op", "vsock.virtio.op", "vsock.payload"))
        .containsExactly("3 1024 1 1",
            "3 1024 4 5 616263");
  }

  private static byte[] vsock(int operation, String data) {
    ByteBuffer packet = ByteBuffer.allocate(44 + data.length()).order(ByteOrder.LITTLE_ENDIAN);
    packet.putLong(0, 3).putLong(8, 2).putInt(16, 5000).putInt(20, 1024).putInt(24, data.length());
    packet.putShort(28, (short) 1).putShort(30, (short) operation);
    return packet.put(44, ascii(data)).array();
  }

  @Test
  void countsAreThoseOfTheTrace() throws Exception {
    for (int i = 0; i < 3000; i++) {
      talk.sent(talk.host, i, RPMSG_TX, i, 2, i % 16, new byte[i % 100]);
    }
    ExportReport report = export();
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      assertThat(trace.messageCount()).isEqualTo(report.count()).isEqualTo(tshark("frame.number").size());
    }
  }

  @Test
  void aTraceWithoutMessagesIsAFileWithoutPackets() throws Exception {
    assertThat(export().count()).isZero();
    assertThat(tshark("frame.number")).isEmpty();
  }
}
