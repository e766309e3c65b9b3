// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.Seeded;

class ResourceTableTest {
  /** Linux {@code struct resource_table}: one RPMsg device with two rings of 16, 88 bytes. */
  private static final byte[] GOLDEN = HexFormat.of().parseHex(("01000000 01000000 00000000 00000000 14000000"
      + "03000000 07000000 00000000 01000000 00000000 00000000 00 02 0000"
      + "ffffffff 00100000 10000000 01000000 00000000"
      + "ffffffff 00100000 10000000 01000000 00000000").replace(" ", ""));

  private static final ResourceTable GOLDEN_TABLE = ResourceTable.of(new ResourceEntry.Vdev(7, 0, 1,
      List.of(new ResourceEntry.Vring(ResourceEntry.ANY, 4096, 16, 1, 0),
          new ResourceEntry.Vring(ResourceEntry.ANY, 4096, 16, 1, 0))));

  private static final ResourceTable FULL_TABLE = ResourceTable.of(
      new ResourceEntry.Carveout(0x2000_0000L, ResourceEntry.ANY, 0x1_0000, 3, "vdev0buffer"),
      new ResourceEntry.Devmem(0x4000_0000L, 0xFFFF_0000L, 0x1000, 0, "uart"),
      new ResourceEntry.Trace(0x2001_0000L, 0x800, "0123456789abcdef0123456789abcdef"),
      new ResourceEntry.Vdev(7, 2, 0xFFFF_FFFFL, 1, 0x87, List.of(ResourceEntry.Vring.of(256, 16)),
          ByteBuffer.wrap(new byte[] {1, 2, 3})),
      new ResourceEntry.Vendor(128, ByteBuffer.wrap(new byte[] {9, 8, 7, 6, 5})));

  @Test
  void writesGoldenTable() {
    assertThat(GOLDEN_TABLE.encode()).isEqualTo(GOLDEN);
  }

  @Test
  void readsGoldenTable() throws Exception {
    ResourceTable table = ResourceTable.read(ByteBuffer.wrap(GOLDEN));
    assertThat(table.entries()).isEqualTo(GOLDEN_TABLE.entries());
    assertThat(table.offset(0)).isEqualTo(0x14);
    assertThat(table.length()).isEqualTo(88);
    assertThat(table.vdevIndex(0)).isZero();
    assertThat(table.vdevIndex(1)).isEqualTo(-1);
    assertThat(table.warnings()).isEmpty();
  }

  @Test
  void rereadsEveryKindOfEntry() throws Exception {
    byte[] bytes = FULL_TABLE.encode();
    ResourceTable table = ResourceTable.read(ByteBuffer.wrap(bytes));
    assertThat(table.entries()).isEqualTo(FULL_TABLE.entries());
    assertThat(table.encode()).isEqualTo(bytes);
    assertThat(table.vdevIndex(0)).isEqualTo(3);
    assertThat(table.warnings()).containsExactly("unsupported vendor resource 128");
  }

  @Test
  void readsFromPositionAndLeavesIt() throws Exception {
    ByteBuffer memory = ByteBuffer.allocate(200).position(40);
    memory.put(40, GOLDEN);
    assertThat(ResourceTable.read(memory).entries()).isEqualTo(GOLDEN_TABLE.entries());
    assertThat(memory.position()).isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({
      "0x00, 2, 0x00, unsupported fw ver: 2",
      "0x00, 16777216, 0x00, unsupported fw ver: 16777216", // byte-swapped
      "0x08, 1, 0x08, non zero reserved bytes",
      "0x0C, 1, 0x0C, non zero reserved bytes",
      "0x04, 19, 0x04, resource table incomplete",
      "0x04, -1, 0x04, resource table incomplete",
      "0x10, 15, 0x10, rsc table is truncated",
      "0x10, 85, 0x10, rsc table is truncated",
      "0x10, -1, 0x10, rsc table is truncated",
      "0x28, 1, 0x14, vdev rsc is truncated", // config_len
      "0x28, -1, 0x14, vdev rsc is truncated",
      "0x2C, 0x00010200, 0x2E, vdev rsc has non zero reserved bytes",
      "0x2C, 0x00000300, 0x14, vdev rsc is truncated",
      "0x34, 0, 0x34, invalid qsz (16) or alignment (0)",
      "0x38, 0, 0x38, invalid qsz (0) or alignment (4096)",
      "0x48, 0, 0x48, invalid qsz (16) or alignment (0)",
      "0x4C, 0, 0x4C, invalid qsz (0) or alignment (4096)",
      "0x14, 0, 0x28, carveout rsc has non zero reserved bytes",
      "0x14, 2, 0x20, trace rsc has non zero reserved bytes",
  })
  void checksField(String at, String value, String offset, String reason) {
    byte[] bytes = GOLDEN.clone();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(Integer.decode(at), Long.decode(value).intValue());
    if (at.equals("0x14")) {
      bytes[Integer.decode(offset)] = 1;
    }
    assertMalformed(bytes, Integer.decode(offset), reason);
  }

  @Test
  void rejectsThirdVring() {
    byte[] bytes = Arrays.copyOf(GOLDEN, GOLDEN.length + 20);
    bytes[0x2D] = 3;
    assertMalformed(bytes, 0x2D, "too many vrings: 3");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void rejectsEntryCutShort(int index) {
    byte[] all = FULL_TABLE.encode();
    ResourceEntry entry = FULL_TABLE.entries().get(index);
    byte[] alone = ResourceTable.of(entry).encode();
    for (int length = 0x18; length < alone.length; length++) {
      byte[] cut = Arrays.copyOf(alone, length);
      assertThatThrownBy(() -> ResourceTable.read(ByteBuffer.wrap(cut))).as("length=%d", length)
          .isInstanceOfSatisfying(MalformedFirmwareException.class,
              e -> assertThat(e.reason()).endsWith(" rsc is truncated"));
    }
    assertThat(all).hasSizeGreaterThan(alone.length);
  }

  @Test
  void rejectsVendorLengthBeyondTable() {
    byte[] bytes = ResourceTable.of(new ResourceEntry.Vendor(512, ByteBuffer.wrap(new byte[4]))).encode();
    bytes[0x18] = 5;
    assertMalformed(bytes, 0x18, "vendor rsc is truncated");
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 127, 513, 0xFFFF_FFFFL})
  void skipsUnknownTypeWithWarning(long type) {
    byte[] bytes = GOLDEN.clone();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(0x14, (int) type);
    assertThat(readWarnings(bytes)).containsExactly("unsupported resource " + type);
  }

  @Test
  void survivesCutAtEveryByte() {
    for (byte[] bytes : List.of(GOLDEN, FULL_TABLE.encode())) {
      for (int length = 0; length < bytes.length; length++) {
        byte[] cut = Arrays.copyOf(bytes, length);
        assertThatThrownBy(() -> ResourceTable.read(ByteBuffer.wrap(cut))).as("length=%d", length)
            .isInstanceOf(MalformedFirmwareException.class);
      }
    }
    assertMalformed(new byte[15], 0, "header-less resource table");
  }

  @Test
  void survivesEveryFlippedByteAndRandomBytes() {
    byte[] full = FULL_TABLE.encode();
    for (int i = 0; i < full.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] bytes = full.clone();
        bytes[i] ^= (byte) (1 << bit);
        readOrReject(bytes, "byte=" + i + " bit=" + bit);
      }
    }
    long seed = 7102;
    Seeded.steps(seed, 5000, (random, i) -> {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      System.arraycopy(GOLDEN, 0, bytes, 0, Math.min(bytes.length, random.nextInt(40)));
      readOrReject(bytes, "seed=" + seed + " round=" + i);
    });
  }

  @Test
  void staysSmallWhenManyOffsetsShareOneLargeEntry() throws Exception {
    int count = 50_000;
    int at = 16 + 4 * count;
    int configLength = 1 << 20;
    ByteBuffer bytes = ByteBuffer.allocate(at + 28 + configLength).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(0, 1).putInt(4, count).putInt(at, 3).putInt(at + 0x14, configLength);
    for (int i = 0; i < count; i++) {
      bytes.putInt(16 + 4 * i, at);
    }
    assertThat(ResourceTable.read(bytes).entries()).hasSize(count); // copies would need 50 GiB
  }

  @Test
  void refusesToEncodeWhatDoesNotFit() {
    assertThatThrownBy(() -> ResourceTable.of(new ResourceEntry.Trace(0, 1, "x".repeat(33))).encode())
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("32 bytes");
    assertThatThrownBy(() -> ResourceTable.of(new ResourceEntry.Trace(1L << 32, 1, "x")).encode())
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0x100000000");
  }

  private static List<String> readWarnings(byte[] bytes) {
    try {
      return ResourceTable.read(ByteBuffer.wrap(bytes)).warnings();
    } catch (MalformedFirmwareException e) {
      throw new AssertionError(e);
    }
  }

  private static void readOrReject(byte[] bytes, String what) {
    try {
      ResourceTable table = ResourceTable.read(ByteBuffer.wrap(bytes));
      assertThat(table.length()).as(what).isLessThanOrEqualTo(bytes.length);
    } catch (MalformedFirmwareException e) {
      assertThat(e.offset()).as(what).isBetween(0L, (long) bytes.length);
    }
  }

  private static void assertMalformed(byte[] bytes, long offset, String reason) {
    assertThatThrownBy(() -> ResourceTable.read(ByteBuffer.wrap(bytes)))
        .isInstanceOfSatisfying(MalformedFirmwareException.class, e -> {
          assertThat(e.reason()).isEqualTo(reason);
          assertThat(e.offset()).isEqualTo(offset);
        });
  }
}
