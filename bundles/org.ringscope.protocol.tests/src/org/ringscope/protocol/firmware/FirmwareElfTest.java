// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.Seeded;

class FirmwareElfTest {
  private static final ResourceTable TABLE = ResourceTable.of(new ResourceEntry.Vdev(7, 0, 1,
      List.of(ResourceEntry.Vring.of(256, 4096), ResourceEntry.Vring.of(256, 4096))));
  private static final byte[] TEXT = {1, 2, 3, 4, 5, 6, 7};

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rereadsWhatTheBuilderWrote(boolean wide) throws Exception {
    FirmwareElf elf = FirmwareElf.read(ByteBuffer.wrap(image(wide)));
    assertThat(elf.machine()).isEqualTo(wide ? FirmwareElfBuilder.MACHINE_AARCH64 : FirmwareElfBuilder.MACHINE_ARM);
    assertThat(elf.entryPoint()).isEqualTo(0x101);
    assertThat(elf.segments()).hasSize(2);
    assertThat(elf.segments().get(0).da()).isEqualTo(0x100);
    assertThat(elf.segments().get(0).memorySize()).isEqualTo(0x40);
    assertThat(elf.bytes(elf.segments().get(0))).isEqualTo(ByteBuffer.wrap(TEXT));
    assertThat(elf.sections()).extracting(FirmwareElf.Section::name)
        .containsExactly("", ".text", ".resource_table", ".shstrtab");
    assertThat(elf.section(".resource_table").orElseThrow().address()).isEqualTo(0x8000_0000L);
    assertThat(elf.section(".bss")).isEmpty();
    assertThat(elf.resourceTable().orElseThrow().entries()).isEqualTo(TABLE.entries());
  }

  @Test
  void addressesAbove4GiBNeedElf64() throws Exception {
    byte[] image = FirmwareElfBuilder.elf64().load(".text", 0x12_3456_7800L, TEXT).build();
    assertThat(FirmwareElf.read(ByteBuffer.wrap(image)).segments().get(0).da()).isEqualTo(0x12_3456_7800L);
    assertThatThrownBy(() -> FirmwareElfBuilder.elf32().load(".text", 0x12_3456_7800L, TEXT).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasNoResourceTableWithoutTheSection() throws Exception {
    byte[] image = FirmwareElfBuilder.elf32().load(".text", 0, TEXT).build();
    assertThat(FirmwareElf.read(ByteBuffer.wrap(image)).resourceTable()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "0, 0, 0, Image is corrupted (bad magic)",
      "4, 3, 4, Unsupported class: 3",
      "5, 2, 5, Unsupported firmware endianness",
      "0x1F, 0x7F, 0x1C, Firmware size is too small", // e_phoff
      "0x23, 0x7F, 0x20, Image is too small", // e_shoff
      "0x2A, 31, 0x2A, unsupported program header size",
      "0x2C, 0, 0x2C, No loadable segments",
      "0x2D, 0x7F, 0x1C, Firmware size is too small", // e_phnum
      "0x2E, 39, 0x2E, unsupported section header size",
      "0x31, 0x7F, 0x20, Image is too small", // e_shnum
      "0x32, 4, 0x32, section name table index out of range",
      "0x3B, 0x7F, 0x38, truncated fw: need 0x7f00007f avail 0x1a0", // p_offset
      "0x47, 0x7F, 0x44, bad phdr filesz 0x7f000007 memsz 0x40", // p_filesz
  })
  void checksHeaderField(String at, String value, String offset, String reason) throws Exception {
    byte[] image = image(false);
    image[Integer.decode(at)] = Integer.decode(value).byteValue();
    String expected = reason.replace("0x1a0", "0x" + Integer.toHexString(image.length));
    assertThatThrownBy(() -> FirmwareElf.read(ByteBuffer.wrap(image)))
        .isInstanceOfSatisfying(MalformedFirmwareException.class, e -> {
          assertThat(e.reason()).isEqualTo(expected);
          assertThat(e.offset()).isEqualTo((long) Integer.decode(offset));
        });
  }

  @Test
  void rejects64BitValuesThatOverflow() {
    byte[] image = image(true);
    ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN).putLong(0x40 + 0x08, Long.MAX_VALUE); // p_offset
    assertThatThrownBy(() -> FirmwareElf.read(ByteBuffer.wrap(image)))
        .isInstanceOfSatisfying(MalformedFirmwareException.class,
            e -> assertThat(e.reason()).startsWith("truncated fw"));
    byte[] negative = image(true);
    ByteBuffer.wrap(negative).order(ByteOrder.LITTLE_ENDIAN).putLong(0x40 + 0x20, -1L); // p_filesz
    assertThatThrownBy(() -> FirmwareElf.read(ByteBuffer.wrap(negative)))
        .isInstanceOfSatisfying(MalformedFirmwareException.class,
            e -> assertThat(e.reason()).isEqualTo("bad phdr filesz 0xffffffffffffffff memsz 0x40"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rejectsResourceTableOutsideTheFile(boolean wide) throws Exception {
    byte[] image = image(wide);
    ElfLayout layout = wide ? ElfLayout.ELF64 : ElfLayout.ELF32;
    ByteBuffer bytes = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
    int header = bytes.getInt(layout.sectionHeaders()) + 2 * layout.sectionLength();
    bytes.putInt(header + layout.sectionSize(), image.length);
    FirmwareElf elf = FirmwareElf.read(ByteBuffer.wrap(image));
    assertThatThrownBy(elf::resourceTable).isInstanceOfSatisfying(MalformedFirmwareException.class,
        e -> assertThat(e.reason()).isEqualTo("resource table truncated"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void survivesCutAtEveryByte(boolean wide) {
    byte[] image = image(wide);
    for (int length = 0; length < image.length; length++) {
      byte[] cut = Arrays.copyOf(image, length);
      assertThatThrownBy(() -> FirmwareElf.read(ByteBuffer.wrap(cut)).resourceTable()).as("length=%d", length)
          .isInstanceOf(MalformedFirmwareException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void survivesEveryFlippedBitAndRandomBytes(boolean wide) {
    byte[] image = image(wide);
    for (int i = 0; i < image.length * 8; i++) {
      byte[] bytes = image.clone();
      bytes[i / 8] ^= (byte) (1 << (i % 8));
      readOrReject(bytes);
    }
    long seed = 7103;
    Seeded.steps(seed, 5000, (random, i) -> {
      byte[] bytes = image.clone();
      for (int changes = 0; changes < 8; changes++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      readOrReject(bytes);
    });
  }

  private static void readOrReject(byte[] bytes) {
    try {
      FirmwareElf elf = FirmwareElf.read(ByteBuffer.wrap(bytes));
      elf.segments().forEach(elf::bytes); // what was accepted lies in the file
      elf.resourceTable();
    } catch (MalformedFirmwareException expected) {
      assertThat(expected.reason()).isNotEmpty();
    }
  }

  private static byte[] image(boolean wide) {
    FirmwareElfBuilder builder = wide ? FirmwareElfBuilder.elf64() : FirmwareElfBuilder.elf32();
    return builder.entryPoint(0x101).load(".text", 0x100, TEXT, 0x40).resourceTable(TABLE, 0x8000_0000L).build();
  }
}
