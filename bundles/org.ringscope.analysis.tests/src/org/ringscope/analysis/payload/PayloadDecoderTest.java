// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PayloadDecoderTest {
  private static final String ARP =
      "ffffffffffff 525400123456 0806 0001 0800 06 04 0001 525400123456 0a00020f 000000000000 0a000202";

  @Test
  void readsBlockRead() {
    DecodedPayload read = PayloadDecoder.decode(new Bytes().u32(0, 0).u64(0x1a0).answer().zeros(4096).u8(0).of(2, 0));
    assertThat(read.summary()).isEqualTo("read 8 sectors at 0x1a0, status OK");
    assertThat(read.fields()).extracting(PayloadField::name).containsExactly("type", "reserved", "sector", "data",
        "status");
    assertThat(read.fields()).extracting(PayloadField::offset).containsExactly(0, 4, 8, 16, 4112);
    assertThat(read.fields()).extracting(PayloadField::length).containsExactly(4, 4, 8, 4096, 1);
    assertThat(read.fields().get(0).value()).isEqualTo("0 (read)");
    assertThat(read.fields().get(4).value()).isEqualTo("0 (OK)");
  }

  @Test
  void readsBlockReadInFlight() {
    byte[] header = new Bytes().u32(0, 0).u64(0x1a0).array();
    DecodedPayload read = PayloadDecoder.decode(new DeviceBuffer(2, 0, 0, 16, 16 + 4097, header));
    assertThat(read.summary()).isEqualTo("read at 0x1a0 into 4097 bytes");
    assertThat(read.fields()).hasSize(3);
  }

  @Test
  void readsOtherBlockRequests() {
    assertThat(new Bytes().u32(1, 0).u64(8).zeros(512).answer().u8(1).summary(2, 0))
        .isEqualTo("write 1 sector at 0x8, status IOERR");
    assertThat(new Bytes().u32(4, 0).u64(0).answer().u8(2).summary(2, 0)).isEqualTo("flush, status UNSUPP");
    assertThat(new Bytes().u32(8, 0).u64(0).answer().text("disk-1").zeros(14).u8(0).summary(2, 0))
        .isEqualTo("get id disk-1, status OK");
    assertThat(new Bytes().u32(11, 0).u64(0).u64(0x800).u32(16, 1).answer().u8(0).summary(2, 0))
        .isEqualTo("discard 16 sectors at 0x800, status OK");
    assertThat(new Bytes().u32(99, 0).u64(0).answer().u8(77).summary(2, 0)).isEqualTo("99, status 77");
  }

  @Test
  void readsFramesBehindHeadersOfEveryLength() {
    for (long[] headerAndFeatures : new long[][] {{10, 0}, {12, 1L << 15}, {12, 1L << 32}, {20, 1L << 57 | 1L << 32}}) {
      DeviceBuffer frame = new Bytes().zeros((int) headerAndFeatures[0]).hex(ARP).of(1, 0, headerAndFeatures[1]);
      assertThat(PayloadDecoder.decode(frame).summary())
          .isEqualTo("eth 52:54:00:12:34:56 → ff:ff:ff:ff:ff:ff ARP request 10.0.2.15 → 10.0.2.2");
    }
  }

  @Test
  void readsInternetFrames() {
    String ip = "0202030405060102030405060800 4500001c00000000 4011 0000 0a00020f 0a000202 0035 1388 0008 0000";
    assertThat(new Bytes().zeros(12).hex(ip).summary(1, 1))
        .isEqualTo("eth 01:02:03:04:05:06 → 02:02:03:04:05:06 IPv4 10.0.2.15 → 10.0.2.2 UDP 53 → 5000");
    String neighbour =
        "333300000016525400123456 86dd 60000000 0000 3a ff fe800000000000005054 00fffe123456 ff020000000000000000000000000016";
    assertThat(new Bytes().zeros(12).hex(neighbour).summary(1, 1)).isEqualTo(
        "eth 52:54:00:12:34:56 → 33:33:00:00:00:16 IPv6 fe80:0:0:0:5054:ff:fe12:3456 → ff02:0:0:0:0:0:0:16 ICMPv6");
    String tagged = "ffffffffffff525400123456 8100 6005 22f0 0000";
    assertThat(new Bytes().zeros(12).hex(tagged).summary(1, 1))
        .isEqualTo("eth 52:54:00:12:34:56 → ff:ff:ff:ff:ff:ff AVTP VLAN 5 priority 3");
  }

  @Test
  void readsNetControl() {
    assertThat(new Bytes().u8(0, 0, 1).answer().u8(0).summary(1, 2)).isEqualTo("control RX PROMISC on, OK");
    assertThat(new Bytes().u8(1, 1).hex("525400123456").answer().u8(1).summary(1, 2))
        .isEqualTo("control MAC ADDR_SET 52:54:00:12:34:56, ERR");
    assertThat(new Bytes().u8(1, 0).u32(1).hex("525400123456").u32(0).answer().u8(0).summary(1, 4))
        .isEqualTo("control MAC TABLE_SET, 1 unicast, 0 multicast, OK");
    assertThat(new Bytes().u8(2, 0).u16(100).answer().u8(0).summary(1, 2)).isEqualTo("control VLAN ADD 100, OK");
  }

  @Test
  void readsConsole() {
    assertThat(new Bytes().text("login: ").summary(3, 0)).isEqualTo("console \"login: \"");
    assertThat(new Bytes().u32(1).u16(7, 1).text("org.test.port0").u8(0).summary(3, 2))
        .isEqualTo("PORT_NAME port 1 \"org.test.port0\"");
    assertThat(new Bytes().u32(0).u16(5, 0, 80, 25).summary(3, 2)).isEqualTo("RESIZE port 0 to 80 × 25");
    assertThat(new Bytes().u32(1).u16(6, 1).summary(3, 3)).isEqualTo("PORT_OPEN port 1, value 1");
  }

  @Test
  void readsEntropyBalloonAndInput() {
    assertThat(new Bytes().zeros(64).summary(4, 0)).isEqualTo("64 bytes of entropy");
    assertThat(new Bytes().u32(0x1000, 0x1001).summary(5, 0)).isEqualTo("inflate by 2 pages from 0x1000");
    assertThat(new Bytes().u16(4).u64(12345).u16(5).u64(99999).summary(5, 2))
        .isEqualTo("2 statistics: MEMFREE 12345, MEMTOT 99999");
    assertThat(new Bytes().u32(7).answer().summary(5, 3)).isEqualTo("free page hint 7");
    assertThat(new Bytes().u16(1, 30).u32(1).summary(18, 0)).isEqualTo("KEY 30 pressed");
    assertThat(new Bytes().u16(2, 0).u32(-3).summary(18, 0)).isEqualTo("REL X -3");
    assertThat(new Bytes().u16(0, 0).u32(0).summary(18, 0)).isEqualTo("SYN REPORT");
  }

  @Test
  void readsVsock() {
    assertThat(new Bytes().u64(3, 2).u32(1024, 5000, 5).u16(1, 5).u32(0, 0x40000, 12).text("hello").summary(19, 1))
        .isEqualTo("vsock 3:1024 → 2:5000 RW 5 B, buffer 262144 B, forwarded 12 B");
    assertThat(new Bytes().u64(3, 2).u32(1024, 5000, 0).u16(1, 4).u32(3, 0, 0).summary(19, 0))
        .isEqualTo("vsock 3:1024 → 2:5000 SHUTDOWN (no more receive|no more send)");
    assertThat(new Bytes().u32(0).summary(19, 2)).isEqualTo("event TRANSPORT_RESET");
  }

  @Test
  void readsCrypto() {
    assertThat(new Bytes().u32(2, 3, 0, 0).u32(3, 16, 1, 0).zeros(32).u32(1, 0).zeros(16).answer().u64(9).u32(0, 0)
        .summary(20, 1))
        .isEqualTo("CIPHER_CREATE_SESSION AES_CBC → session 0x9, OK");
    assertThat(new Bytes().u32(3, 0, 0, 0).u64(9).zeros(48).answer().u8(4).summary(20, 1))
        .isEqualTo("CIPHER_DESTROY_SESSION 0x9, INVSESS");
    assertThat(new Bytes().u32(0, 3).u64(9).u32(1, 0).u32(16, 64, 64, 0).zeros(24).u32(1, 0).zeros(80).answer()
        .zeros(64).u8(0).summary(20, 0))
        .isEqualTo("CIPHER_ENCRYPT session 0x9, 64 bytes, OK");
    assertThat(new Bytes().u32(2, 3, 0, 0).u32(1, 2).u32(3, 16, 1, 0).u32(4, 32, 20, 0).u32(0, 0).u32(2, 0).answer()
        .u64(8).u32(3, 0)
        .summary(20, 1)).isEqualTo("CIPHER_CREATE_SESSION AES_CBC → session 0x8, NOTSUPP");
  }

  @Test
  void readsGpu() {
    Bytes create = new Bytes().u32(0x101, 0).u64(0).u32(0).u8(0, 0, 0, 0).u32(7, 2, 640, 480).answer().u32(0x1100, 0)
        .u64(0).u32(0, 0);
    assertThat(create.summary(16, 0)).isEqualTo("RESOURCE_CREATE_2D resource 7 640×480 B8G8R8X8, OK_NODATA");
    assertThat(new Bytes().u32(0x104, 1).u64(5).u32(0, 0).u32(0, 0, 640, 480, 7, 0).answer().u32(0x1203, 1).u64(5)
        .u32(0, 0).summary(16, 0))
        .isEqualTo("RESOURCE_FLUSH resource 7 640×480+0+0, ERR_INVALID_RESOURCE_ID");
    assertThat(
        new Bytes().u32(0x106, 0).u64(0).u32(0, 0).u32(7, 2).u64(0x1000).u32(4096, 0).u64(0x8000).u32(8192, 0).answer()
            .u32(0x1100, 0).u64(0).u32(0, 0).summary(16, 0))
        .isEqualTo("RESOURCE_ATTACH_BACKING resource 7, 2 entries, OK_NODATA");
    assertThat(new Bytes().u32(0x301, 0).u64(0).u32(0, 0).u32(0, 10, 20, 0).answer().summary(16, 1))
        .isEqualTo("MOVE_CURSOR scanout 0 at 10,20");
  }

  @Test
  void readsIommu() {
    assertThat(new Bytes().u8(3, 0, 0, 0).u32(1).u64(0x1000, 0x1fff, 0x80000000L).u32(3).answer().u8(0, 0, 0, 0)
        .summary(23, 0))
        .isEqualTo("MAP domain 1 0x1000–0x1fff → 0x80000000 READ|WRITE, OK");
    assertThat(new Bytes().u8(1, 0, 0, 0).u32(1, 8, 0, 0).answer().u8(6, 0, 0, 0).summary(23, 0))
        .isEqualTo("ATTACH endpoint 0x8 to domain 1, NOENT");
    DecodedPayload probe =
        PayloadDecoder.decode(new Bytes().u8(5, 0, 0, 0).u32(8).zeros(64).answer().u16(1, 20).u8(1, 0, 0, 0)
            .u64(0xfee00000L, 0xfeefffffL).zeros(8).u8(0, 0, 0, 0).of(23, 0));
    assertThat(probe.summary()).isEqualTo("PROBE endpoint 0x8, OK");
    assertThat(probe.text()).contains("property 0: RESV_MEM", "subtype: 1 (MSI)", "start: 0xfee00000");
    assertThat(new Bytes().u8(2, 0, 0, 0).u32(0x102, 8, 0).u64(0xdead000L).summary(23, 1))
        .isEqualTo("fault MAPPING endpoint 0x8 at 0xdead000 WRITE|ADDRESS");
  }

  @Test
  void readsSound() {
    assertThat(new Bytes().u32(0x101, 0, 16384, 4096, 0).u8(2, 5, 7, 0).answer().u32(0x8000).summary(25, 0))
        .isEqualTo("PCM_SET_PARAMS stream 0 2 × S16 48000 Hz, buffer 16384 bytes, period 4096 bytes, OK");
    assertThat(new Bytes().u32(0x104, 1).answer().u32(0x8001).summary(25, 0)).isEqualTo("PCM_START stream 1, BAD_MSG");
    assertThat(new Bytes().u32(0).zeros(1024).answer().u32(0x8000, 0).summary(25, 2))
        .isEqualTo("PCM stream 0, 1024 bytes, OK");
    assertThat(new Bytes().u32(1).answer().zeros(512).u32(0x8000, 0).summary(25, 3))
        .isEqualTo("PCM stream 1, 512 bytes, OK");
    assertThat(new Bytes().u32(0x1101, 1).summary(25, 1)).isEqualTo("PCM_XRUN 1");
  }

  @Test
  void readsScmi() {
    long reading = 0x15 << 10 | 6;
    assertThat(new Bytes().u32(reading, 2, 0).answer().u32(reading, 0).u64(-40, 0).summary(32, 0))
        .isEqualTo("SCMI sensor READING_GET sensor 2, SUCCESS: -40");
    assertThat(new Bytes().u32(0x10 << 10).answer().u32(0x10 << 10, -1).summary(32, 0))
        .isEqualTo("SCMI base VERSION, NOT_SUPPORTED");
    assertThat(new Bytes().u32(0x15 << 10 | 3 << 8).u32(1).summary(32, 1))
        .isEqualTo("SCMI notification sensor VERSION");
  }

  @Test
  void readsI2cGpioAndCan() {
    assertThat(new Bytes().u16(0x50 << 1, 0).u32(0).u8(1, 2, 3).answer().u8(0).summary(34, 0))
        .isEqualTo("i2c 0x50 write 3 bytes, OK");
    assertThat(new Bytes().u16(0x50 << 1, 0).u32(2).answer().u8(1, 2).u8(1).summary(34, 0))
        .isEqualTo("i2c 0x50 read 2 bytes, ERR");
    assertThat(new Bytes().u16(0x34 << 8 | 0xF0 | 2 << 1, 0).u32(2).answer().u8(7).u8(0).summary(34, 0))
        .isEqualTo("i2c 0x234 read 1 byte, OK");
    assertThat(new Bytes().u16(4, 17).u32(0).answer().u8(0, 1).summary(41, 0)).isEqualTo("GET_VALUE line 17: high, OK");
    assertThat(new Bytes().u16(6, 3).u32(2).answer().u8(0, 0).summary(41, 0))
        .isEqualTo("SET_IRQ_TYPE line 3: falling, OK");
    assertThat(new Bytes().u16(3).answer().u8(1).summary(41, 1)).isEqualTo("interrupt of line 3, valid");
    assertThat(new Bytes().u16(1, 3).u8(0, 0).u16(0).u32(0x4000, 0x123).u8(1, 2, 3).answer().u8(0).summary(36, 0))
        .isEqualTo("CAN 0x123 TX 3 bytes, flags FD, OK");
    assertThat(new Bytes().u16(0x101, 2).u8(0, 0).u16(0).u32(0x8000, 0x1234567).u8(1, 2).summary(36, 1))
        .isEqualTo("CAN 0x1234567 RX 2 bytes, flags EXTENDED");
    assertThat(new Bytes().u16(0x201).answer().u8(0).summary(36, 2)).isEqualTo("CAN START, OK");
  }

  @Test
  void readsFuseAndNineP() {
    assertThat(new Bytes().u32(46, 1).u64(5, 1).u32(0, 0, 0).u16(0, 0).text("hello\0").answer().u32(16, -2).u64(5)
        .zeros(100).summary(26, 1))
        .isEqualTo("LOOKUP node 1 \"hello\", ENOENT");
    assertThat(new Bytes().u32(80, 15).u64(6, 9).u32(0, 0, 0, 0).u64(1, 4096).u32(512, 0).u64(0).u32(0, 0).answer()
        .u32(528, 0).u64(6)
        .zeros(512).summary(26, 2)).isEqualTo("READ node 9 512 bytes at 4096, OK");
    assertThat(new Bytes().u32(21).u8(100).u16(0xFFFF).u32(8192).u16(8).text("9P2000.L").answer().u32(21).u8(101)
        .u16(0xFFFF).u32(8192)
        .u16(8).text("9P2000.L").zeros(50).summary(9, 0)).isEqualTo("Tversion 9P2000.L, at most 8192 bytes → Rversion");
    assertThat(new Bytes().u32(24).u8(110).u16(1).u32(1, 2).u16(2).u16(3).text("usr").u16(0).answer().u32(11).u8(7)
        .u16(1).u32(2)
        .summary(9, 0)).isEqualTo("Twalk fid 1 → 2 usr/ → Rlerror error 2");
  }

  @Test
  void readsNameServiceUntilItsNul() {
    byte[] bytes = new Bytes().text("rpmsg-tty\0garbage").zeros(15).u32(0x400, 0).array();
    assertThat(PayloadDecoder.decodeRpmsg(0x35, 40, bytes).summary()).isEqualTo("create rpmsg-tty at 0x400");
    assertThat(PayloadDecoder.decodeRpmsg(0x400, 12, new Bytes().text("hello\0\1\2\3\4\5\6").array()).summary())
        .isEqualTo("\"hello\"");
    assertThat(PayloadDecoder.decodeRpmsg(0x400, 4, new Bytes().u8(1, 2, 0, 4).array()).summary()).isEqualTo("4 bytes");
    assertThat(PayloadDecoder.decodeRpmsg(0x35, 40, new Bytes().text("rpmsg-t").array()).summary())
        .isEqualTo("? rpmsg-t at ?");
  }

  @Test
  void readsTheChannelsOfABench() {
    assertThat(PayloadDecoder.decodeRpmsg("can", 0x470, 16,
        new Bytes().u32(0x123).u8(3, 0, 0, 0).u8(0xAB, 0, 0xCD, 0, 0, 0, 0, 0).array()).summary())
        .isEqualTo("CAN 0x123, 3 bytes: ab 00 cd");
    assertThat(PayloadDecoder.decodeRpmsg("can", 0x470, 16,
        new Bytes().u32(0xC000_0001L).u8(8, 0, 0, 0).zeros(8).array()).text())
        .startsWith("CAN 0x1 remote request of 8 bytes").contains("REMOTE|EXTENDED");
    assertThat(PayloadDecoder.decodeRpmsg("can", 0x470, 72,
        new Bytes().u32(0x7F).u8(64, 5, 0, 0).zeros(56).array()).summary())
        .isEqualTo("CAN FD 0x7f, 64 bytes:" + " 00".repeat(32) + " …, BRS|FDF");
    assertThat(PayloadDecoder.decodeRpmsg("dio", 0x471, 8, new Bytes().u16(5, 2).u32(1).array()).summary())
        .isEqualTo("line 2 SET_VALUE high");
    assertThat(PayloadDecoder.decodeRpmsg("dio", 0x471, 8, new Bytes().u16(3, 2).u32(2).array()).summary())
        .isEqualTo("line 2 SET_DIRECTION in");
    assertThat(PayloadDecoder.decodeRpmsg("lcd", 0x472, 5, new Bytes().text("ready").array()).summary())
        .isEqualTo("display \"ready\"");
    assertThat(PayloadDecoder.decodeRpmsg("can", 0x470, 2, new Bytes().u16(1).array()).text())
        .contains("cut at byte 2");
    assertThat(PayloadDecoder.knows("rpmsg-tty")).isFalse();
  }

  @Test
  void knowsNoOtherDevice() {
    assertThat(PayloadDecoder.decode(new Bytes().zeros(16).of(49, 0))).isNull();
  }

  @Test
  void refusesPartsLongerThanTheWhole() {
    assertThatThrownBy(() -> new DeviceBuffer(2, 0, 0, 17, 16, new byte[16]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DeviceBuffer(2, 0, 0, 4, 16, new byte[17]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysWhereBytesEnd() {
    Bytes write = new Bytes().u32(1, 0).u64(8).zeros(1024).answer().u8(0);
    DecodedPayload cut = PayloadDecoder.decode(write.cut(2, 0, 64));
    assertThat(cut.summary()).isEqualTo("write 2 sectors at 0x8");
    assertThat(cut.fields().get(3).value()).startsWith("2 sectors, 1024 bytes, cut at 48");
    assertThat(cut.fields().get(4)).isEqualTo(new PayloadField("status", "cut at byte 64", 1040, 0, List.of()));
    assertThat(PayloadDecoder.decode(write.cut(2, 0, 9)).text()).contains("sector: cut at byte 9");
  }
}
