// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory as people print it. */
class HexDumpFileTest {
  private static final byte[] BYTES = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

  @TempDir
  Path folder;

  private MemorySource open(String text) throws IOException {
    return MemoryFiles.openPlaced(Files.writeString(folder.resolve("dump.txt"), text, StandardCharsets.ISO_8859_1));
  }

  private static byte[] read(MemorySource source, long address, int length) throws IOException {
    ByteBuffer target = ByteBuffer.allocate(length);
    int count = source.read(address, target);
    return java.util.Arrays.copyOf(target.array(), count);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "00001000  01 02 03 04 05 06 07 08  09 0a 0b 0c 0d 0e 0f 10  |................|\n00001010\n",
      "00001000: 0102 0304 0506 0708 090a 0b0c 0d0e 0f10  ................\n",
      "00001000: 01020304 05060708 090a0b0c 0d0e0f10  ................\n",
      "00001000: 04030201 08070605 0c0b0a09 100f0e0d    ................\n",
      "0x1000:\t0x04030201\t0x08070605\t0x0c0b0a09\t0x100f0e0d\n",
      "0x1000 <rings>:\t0x0807060504030201\t0x100f0e0d0c0b0a09\n",
      "0x1000 <rings>:\t0x01\t0x02\t0x03\t0x04\t0x05\t0x06\t0x07\t0x08\n"
          + "0x1008 <rings+8>:\t0x09\t0x0a\t0x0b\t0x0c\t0x0d\t0x0e\t0x0f\t0x10\n",
      "00001000: 0201 0403 0605 0807 0a09 0c0b 0e0d 100f    ................\n",
      "=> md.w 1000 8\n00001000: 0201 0403 0605 0807    ........\n00001008: 0a09 0c0b 0e0d 100f    ........\n=> \n",
      "J-Link>mem32 1000,4\n00001000 = 04030201 08070605 0C0B0A09 100F0E0D \n",
      "[    1.000001] rings: 00001000: 01 02 03 04 05 06 07 08  ........\n"
          + "[    1.000001] rings: 00001008: 09 0a 0b 0c 0d 0e 0f 10  ........\n",
      "(qemu) xp/4xw 0x1000\n0000000000001000: 0x04030201 0x08070605 0x0c0b0a09 0x100f0e0d\n",
      "> mdw 0x1000 4\n0x00001000: 04030201 08070605 0c0b0a09 100f0e0d \n",
      "001000 04030201 08070605 0c0b0a09 100f0e0d\r\n001010\r\n",
      "(gdb) x/4xw 0x1000\n0x1000:\t0x04030201\t0x08070605\n0x1008:\t0x0c0b0a09\t0x100f0e0d\n(gdb) \n"})
  void readsWhatEachToolPrints(String text) throws IOException {
    MemorySource source = open(text);
    assertThat(source).isNotNull();
    assertThat(source.ranges()).containsExactly(new MemorySource.Range(0x1000, 16));
    assertThat(read(source, 0x1000, 32)).isEqualTo(BYTES);
  }

  @Test
  void readsOctalAddresses() throws IOException {
    MemorySource source = open("0000000 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10\n0000020 11 12\n0000022\n");
    assertThat(source.ranges()).containsExactly(new MemorySource.Range(0, 18));
  }

  @Test
  void namesTheLineThatIsDamaged() {
    String dump = """
        00000000: 0102 0304 0506 0708 090a 0b0c 0d0e 0f10  ................
        00000010: 0102 0304 0506 0708 090a 0b0c 0d0e 0f10  ................
        00000020: 0102 0304 0506 0708 090a 0b0c 0d0e 0f10  ................
        00000030: 0102                                     ..
        """;
    assertThatThrownBy(() -> open(dump.replaceFirst("0010: 0102 0304", "0010: 0102 0zz4")))
        .hasMessageContaining("line 2: only 2 of 16 bytes can be read at 0x10");
    assertThatThrownBy(() -> open(dump.replaceFirst("\n00000010.*\n", "\nconnection lost\n")))
        .hasMessageContaining("line 2 is none of the dump: 16 bytes are missing at 0x10");
  }

  @Test
  void readsSeveralDumpsOfOneSession() throws IOException {
    MemorySource source = open("(gdb) x/2xw 0x1000\n0x1000:\t0x04030201\t0x08070605\n(gdb) x/2xw 0x1010\n"
        + "0x1010:\t0x04030201\t0x08070605\n(gdb) x/1xw 0x1020\n0x1020:\t0x04030201\n");
    assertThat(source.ranges()).containsExactly(new MemorySource.Range(0x1000, 8), new MemorySource.Range(0x1010, 8),
        new MemorySource.Range(0x1020, 4));
  }

  /** Text that looks like numbers in the column behind the bytes is text. */
  @Test
  void doesNotTakeTheTextForBytes() throws IOException {
    MemorySource source = open("00000000: 3031 3233 3435 3637 3839 6162 6364 6566  0123 56789abcdef\n"
        + "00000010: 3031                                     01\n");
    assertThat(source.ranges()).containsExactly(new MemorySource.Range(0, 18));
  }

  @Test
  void repeatsTheLineBeforeAStar() throws IOException {
    MemorySource source = open("""
        00000000  aa aa aa aa aa aa aa aa  aa aa aa aa aa aa aa aa  |................|
        *
        00000040  01 02                                             |..|
        00000042
        """);
    assertThat(source.ranges()).containsExactly(new MemorySource.Range(0, 0x42));
    assertThat(read(source, 0x3F, 3)).containsExactly(0xAA, 1, 2);
  }

  @Test
  void keepsAddressesOfTheUpperHalf() throws IOException {
    MemorySource source = open("0xffff800012345ffc:\t0x11223344\t0x55667788\n");
    assertThat(source.ranges()).containsExactly(new MemorySource.Range(0xFFFF_8000_1234_5FFCL, 8));
    assertThat(read(source, 0xFFFF_8000_1234_6000L, 8)).containsExactly(0x88, 0x77, 0x66, 0x55);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000  01\n*\nffffffff\n", "0xfffffffffffffffc: 0x11223344 0x55667788\n"})
  void refusesInOneLineWhatIsTooMuch(String text) {
    assertThatThrownBy(() -> open(text)).isInstanceOf(MalformedMemoryFileException.class)
        .hasMessageStartingWith("dump.txt: offset=").hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello\n", "[    1.234567] virtio_rpmsg_bus virtio0: rpmsg host is online\n",
      "12:34:56 dead beef\n", "1000\n2000\n"})
  void leavesOtherTextAlone(String text) throws IOException {
    assertThat(open(text)).isNull();
  }
}
