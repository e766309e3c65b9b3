// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.Seeded;

class ElfSymbolsTest {
  private static final int FUNCTION = 2;
  private static final int OBJECT = 1;
  private static final int SECTION = 3;
  private static final int ABSOLUTE = 0xFFF1;

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void namesFunctionsAndObjectsByAddress(boolean wide) throws IOException {
    ElfSymbols symbols = ElfSymbols.read(ByteBuffer.wrap(image(wide)));
    assertThat(symbols.symbols()).extracting(ElfSymbols.Symbol::name)
        .containsExactly("_start", "main", "vring_tx", "__end");
    assertThat(symbols.at(0x1000).at(0x1000)).isEqualTo("_start");
    assertThat(symbols.at(0x103C).at(0x103C)).isEqualTo("main+0x1c");
    assertThat(symbols.at(0x1040)).as("behind main, before the ring").isNull();
    assertThat(symbols.at(0xFFF)).isNull();
    assertThat(symbols.at(0x2FFF).name()).isEqualTo("vring_tx");
    assertThat(symbols.at(0x3010).at(0x3010)).as("without a size it reaches on").isEqualTo("__end+0x10");
    assertThat(symbols.at(0x0800_0000L)).as("but not everywhere").isNull();
    assertThat(symbols.firstIn(0x1010, 16)).isNull();
    assertThat(symbols.firstIn(0x1018, 16).name()).isEqualTo("main");
    assertThat(symbols.firstIn(0x1020, 1).name()).isEqualTo("main");
    assertThat(symbols.named("vring_tx").size()).isEqualTo(0x1000);
    assertThat(symbols.named("vring")).isNull();
  }

  @Test
  void functionsOfArmLoseTheMarkOfThumb() throws IOException {
    byte[] image = image(false);
    image[ElfLayout.MACHINE] = 40;
    assertThat(ElfSymbols.read(ByteBuffer.wrap(image)).named("main").address()).isEqualTo(0x1020);
    image[ElfLayout.MACHINE] = (byte) 243;
    assertThat(ElfSymbols.read(ByteBuffer.wrap(image)).named("main").address()).isEqualTo(0x1021);
  }

  @Test
  void readsFilesLikeMemory() throws IOException {
    Path file = Files.write(folder.resolve("firmware.elf"), image(true));
    assertThat(ElfSymbols.read(file).symbols()).isEqualTo(ElfSymbols.read(ByteBuffer.wrap(image(true))).symbols());
  }

  @Test
  void searchesNames() throws IOException {
    ElfSymbols symbols = ElfSymbols.read(ByteBuffer.wrap(image(true)));
    assertThat(symbols.matching("ma", 10)).extracting(ElfSymbols.Symbol::name).containsExactly("main");
    assertThat(symbols.matching("_", 10)).extracting(ElfSymbols.Symbol::name).containsExactly("_start", "__end",
        "vring_tx");
    assertThat(symbols.matching("VRING", 10)).hasSize(1);
    assertThat(symbols.matching("", 2)).hasSize(2);
    assertThat(symbols.matching("nothing", 10)).isEmpty();
  }

  @Test
  void aFileWithoutSymbolsHasNone() throws IOException {
    byte[] stripped = FirmwareElfBuilder.elf32().load(".text", 0, new byte[8]).build();
    assertThat(ElfSymbols.read(ByteBuffer.wrap(stripped)).isEmpty()).isTrue();
    assertThat(ElfSymbols.read(ByteBuffer.wrap(stripped)).at(0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
      "0, 0, Image is corrupted (bad magic)",
      "4, 3, Unsupported class: 3",
      "5, 2, Unsupported firmware endianness",
      "0x23, 0x7F, section headers truncated", // e_shoff
      "0x2E, 39, unsupported section header size",
      "0x31, 0x7F, section headers truncated", // e_shnum
  })
  void checksHeaderField(String at, String value, String reason) {
    byte[] image = image(false);
    image[Integer.decode(at)] = Integer.decode(value).byteValue();
    refuses(image, reason);
  }

  @ParameterizedTest
  @CsvSource({
      "1, 16, 0x7F00, symbol table truncated",
      "1, 20, 0x7FFFFFF0, symbol table truncated",
      "1, 20, 17, symbol table ends in the middle of a symbol",
      "1, 36, 24, symbol size 24 is not 16",
      "1, 24, 0, symbol table without names",
      "1, 24, 99, symbol table without names",
      "1, 24, -1, symbol table without names",
      "1, 24, 1, names of symbols are no string table",
      "2, 16, 0x7F00, string table truncated",
      "2, 20, 4, name of a symbol lies outside of the string table",
  })
  void checksSectionHeader(int section, int field, String value, String reason) {
    byte[] image = image(false);
    ByteBuffer bytes = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(bytes.getInt(0x20) + section * 40 + field, Integer.decode(value));
    refuses(image, reason);
  }

  @Test
  void isCutAnywhereWithATypedError() {
    byte[] image = image(true);
    for (int length = 0; length < image.length; length++) {
      ByteBuffer cut = ByteBuffer.wrap(Arrays.copyOf(image, length));
      assertThatThrownBy(() -> ElfSymbols.read(cut)).as("length=" + cut.limit())
          .isInstanceOf(MalformedFirmwareException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void damagedBytesAreATypedErrorOrOtherSymbols(long seed) throws IOException {
    Seeded.steps(seed, 5000, (random, round) -> {
      byte[] image = image(round % 2 == 0);
      for (int i = 0; i <= random.nextInt(4); i++) {
        image[random.nextInt(image.length)] = (byte) random.nextInt();
      }
      try {
        ElfSymbols symbols = ElfSymbols.read(ByteBuffer.wrap(image));
        symbols.at(random.nextLong());
      } catch (MalformedFirmwareException e) {
        assertThat(e.reason()).isNotEmpty();
      }
    });
  }

  private static void refuses(byte[] image, String reason) {
    assertThatThrownBy(() -> ElfSymbols.read(ByteBuffer.wrap(image)))
        .isInstanceOfSatisfying(MalformedFirmwareException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  /** Header, string table, symbol table, section headers: null, .symtab, .strtab. Addresses are not in order. */
  private static byte[] image(boolean wide) {
    String[] names = {"", "main", "_start", "vring_tx", "__end", "$t", "printf", "firmware.c", "STACK_SIZE"};
    ByteBuffer strings = ByteBuffer.allocate(200);
    ByteBuffer symbols = ByteBuffer.allocate(24 * 20).order(ByteOrder.LITTLE_ENDIAN);
    int[] at = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      at[i] = strings.position();
      strings.put(names[i].getBytes(StandardCharsets.UTF_8)).put((byte) 0);
    }
    symbol(symbols, wide, 0, 0, 0, 0, 0);
    symbol(symbols, wide, at[1], 0x1021, 0x20, FUNCTION, 1);
    symbol(symbols, wide, at[3], 0x2000, 0x1000, OBJECT, 2);
    symbol(symbols, wide, at[2], 0x1000, 0x10, FUNCTION, 1);
    symbol(symbols, wide, at[4], 0x3000, 0, 0, 2);
    symbol(symbols, wide, at[5], 0x1020, 0, 0, 1);
    symbol(symbols, wide, at[6], 0, 0, FUNCTION, 0);
    symbol(symbols, wide, at[7], 0x1000, 0, SECTION + 1, ABSOLUTE);
    symbol(symbols, wide, at[8], 0x400, 0, 0, ABSOLUTE);
    int header = wide ? 64 : 52;
    int symbolsAt = header + strings.position() + (8 - (header + strings.position()) % 8) % 8;
    int sectionsAt = symbolsAt + symbols.position();
    ByteBuffer image = ByteBuffer.allocate(sectionsAt + 3 * (wide ? 64 : 40)).order(ByteOrder.LITTLE_ENDIAN);
    image.putInt(0, ElfLayout.MAGIC).put(4, (byte) (wide ? 2 : 1)).put(5, (byte) 1).put(6, (byte) 1);
    image.putShort(ElfLayout.MACHINE, (short) 40);
    ElfLayout layout = wide ? ElfLayout.ELF64 : ElfLayout.ELF32;
    image.putInt(layout.sectionHeaders(), sectionsAt);
    image.putShort(layout.sectionHeaderLength(), (short) layout.sectionLength()).putShort(layout.sectionHeaderCount(),
        (short) 3);
    image.put(header, strings.array(), 0, strings.position());
    image.put(symbolsAt, symbols.array(), 0, symbols.position());
    section(image, layout, sectionsAt + layout.sectionLength(), 2, symbolsAt, symbols.position(), 2, wide ? 24 : 16);
    section(image, layout, sectionsAt + 2 * layout.sectionLength(), 3, header, strings.position(), 0, 0);
    return image.array();
  }

  private static void symbol(ByteBuffer table, boolean wide, int name, int value, int size, int type, int section) {
    if (wide) {
      table.putInt(name).put((byte) type).put((byte) 0).putShort((short) section).putLong(value & ~1).putLong(size);
    } else {
      table.putInt(name).putInt(value).putInt(size).put((byte) type).put((byte) 0).putShort((short) section);
    }
  }

  private static void section(ByteBuffer image, ElfLayout layout, int at, int type, int offset, int size, int link,
      int entry) {
    image.putInt(at + ElfLayout.SECTION_TYPE, type).putInt(at + layout.sectionOffset(), offset);
    image.putInt(at + layout.sectionSize(), size).putInt(at + layout.sectionSize() + layout.wordLength(), link);
    image.putInt(at + layout.sectionLength() - layout.wordLength(), entry);
  }
}
