// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class NameServiceTest {
  /** Linux {@code struct rpmsg_hdr} and {@code struct rpmsg_ns_msg}: an announcement, 56 bytes. */
  private static final String GOLDEN = "0004000035000000000000002800" + "0000"
      + "72706d73672d6f70656e616d702d64656d6f2d6368616e6e656c000000000000" + "00040000" + "00000000";

  @Test
  void writesGoldenMessage() {
    ByteBuffer buffer = ByteBuffer.allocate(56).order(ByteOrder.LITTLE_ENDIAN);
    RpmsgHeader.write(buffer, 0, 0x400, Rpmsg.NAME_SERVICE_ADDRESS, NameService.LENGTH);
    new NameService("rpmsg-openamp-demo-channel", 0x400, false).write(buffer, RpmsgHeader.LENGTH);
    assertThat(HexFormat.of().formatHex(buffer.array())).isEqualTo(GOLDEN);
  }

  @Test
  void readsGoldenMessage() {
    ByteBuffer buffer = ByteBuffer.wrap(HexFormat.of().parseHex(GOLDEN)).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(RpmsgHeader.source(buffer, 0)).isEqualTo(0x400);
    assertThat(RpmsgHeader.destination(buffer, 0)).isEqualTo(0x35);
    assertThat(RpmsgHeader.payloadLength(buffer, 0)).isEqualTo(40);
    assertThat(RpmsgHeader.flags(buffer, 0)).isZero();
    assertThat(NameService.read(buffer, 16)).isEqualTo(new NameService("rpmsg-openamp-demo-channel", 0x400, false));
  }

  @Test
  void onlyBitZeroOfFlagsMeansDestroy() {
    ByteBuffer buffer = ByteBuffer.wrap(HexFormat.of().parseHex(GOLDEN)).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(16 + 0x24, 0xFFFF_FFFE);
    assertThat(NameService.read(buffer, 16).destroy()).isFalse();
    buffer.putInt(16 + 0x24, 0x81);
    assertThat(NameService.read(buffer, 16).destroy()).isTrue();
  }

  @Test
  void cutsNameThatIsNotTerminated() {
    ByteBuffer buffer = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 32; i++) {
      buffer.put(i, (byte) 0xFF);
    }
    assertThat(NameService.read(buffer, 0).name()).isEqualTo("\u00FF".repeat(31));
  }

  @Test
  void refusesNameOf32Bytes() {
    assertThat(new NameService("x".repeat(31), 1, false).name()).hasSize(31);
    assertThatThrownBy(() -> new NameService("x".repeat(32), 1, false)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoLivesByItAndWhoLooksReadOneName() {
    for (String name : new String[] {"rpmsg-tty", "", "größe-µ", "日本", "a\u001b[2J\n\u009bb", "x".repeat(31),
        "\u00FF".repeat(31)}) {
      byte[] bytes = new NameService(name, 0x8000_0400, true).encode().array();
      NameService read = NameService.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), 0);
      assertThat(read).isEqualTo(new NameService(name, 0x8000_0400, true));
      assertThat(NameService.name(bytes, 0)).isEqualTo(name);
      assertThat(NameService.address(bytes, 0)).isEqualTo(0x8000_0400L);
      assertThat(NameService.isDestroy(bytes, 0)).isTrue();
    }
  }

  @Test
  void bytesThatAreNoUtf8AreLatin1() {
    byte[] bytes = new byte[NameService.LENGTH];
    bytes[0] = 'h';
    bytes[1] = (byte) 0xE9;
    bytes[3] = 'g'; // garbage behind the NUL
    assertThat(NameService.name(bytes, 0)).isEqualTo("h\u00E9");
    assertThat(NameService.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), 0).name()).isEqualTo("h\u00E9");
  }

  @Test
  void nameWithoutNulHas32BytesForWhoLooksAnd31AsLinuxHasIt() {
    byte[] bytes = new byte[NameService.LENGTH];
    Arrays.fill(bytes, 0, 32, (byte) 'x');
    assertThat(NameService.name(bytes, 0)).isEqualTo("x".repeat(32));
    assertThat(NameService.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), 0).name())
        .isEqualTo("x".repeat(31));
  }

  @Test
  void cutPayloadTellsNothingThatIsNotThere() {
    byte[] bytes = new NameService("rpmsg-tty", 7, true).encode().array();
    assertThat(NameService.name(Arrays.copyOf(bytes, 5), 0)).isEmpty();
    assertThat(NameService.name(Arrays.copyOf(bytes, 10), 0)).isEqualTo("rpmsg-tty");
    assertThat(NameService.address(Arrays.copyOf(bytes, 35), 0)).isEqualTo(-1);
    assertThat(NameService.hasFlags(Arrays.copyOf(bytes, 36), 0)).isFalse();
  }

  @Test
  void characterThatReachesIntoTheLastByteGoesAsAWhole() {
    for (String last : new String[] {"\u00FC", "\u65E5", "\uD83D\uDE00"}) {
      byte[] character = last.getBytes(StandardCharsets.UTF_8);
      for (int kept = 1; kept < character.length; kept++) {
        byte[] bytes = new byte[NameService.LENGTH];
        Arrays.fill(bytes, 0, 31 - kept, (byte) 'x');
        System.arraycopy(character, 0, bytes, 31 - kept, character.length);
        assertThat(readName(bytes)).isEqualTo("x".repeat(31 - kept));
      }
    }
  }

  @Test
  void latin1NameThatFillsItsFieldKeepsItsLastByte() {
    String name = "x".repeat(30) + "\u00E9"; // 0xE9 would begin a UTF-8 character of three bytes
    byte[] bytes = new NameService(name, 1, false).encode().array();
    assertThat(readName(bytes)).isEqualTo(name);
    assertThat(NameService.name(bytes, 0)).isEqualTo(name);
  }

  @Test
  void wholeCharacterBeforeTheLastByteStays() {
    byte[] bytes = new byte[NameService.LENGTH];
    byte[] name = ("x".repeat(29) + "\u00FC").getBytes(StandardCharsets.UTF_8);
    System.arraycopy(name, 0, bytes, 0, name.length);
    bytes[31] = (byte) 0xBC; // a continuation of nothing
    assertThat(readName(bytes)).isEqualTo("x".repeat(29) + "\u00FC");
  }

  @Test
  void placeBehindThePayloadHasNoName() {
    assertThat(NameService.name(new byte[5], 5)).isEmpty();
    assertThat(NameService.name(new byte[5], 6)).isEmpty();
    assertThat(NameService.name(new byte[5], 60)).isEmpty();
  }

  private static String readName(byte[] bytes) {
    return NameService.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), 0).name();
  }
}
