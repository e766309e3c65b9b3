// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.capture.inspect.Fixtures;
import org.ringscope.capture.inspect.Inspection;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.inspect.MemoryInspector;
import org.ringscope.testkit.Seeded;
import org.ringscope.testkit.image.MemoryImages;
import org.ringscope.testkit.image.MemoryImages.Piece;
import org.ringscope.trace.GzipFile;

/** Memory in ELF cores, Intel HEX and S-records is what was put into them, at its addresses, and nothing else. */
class MemoryFilesTest {
  private static final List<String> KINDS = List.of("hex", "s2", "s3", "core32", "core64", "core64x");

  @TempDir
  Path folder;

  private static byte[] image(String kind, List<Piece> pieces) {
    return switch (kind) {
      case "hex" -> MemoryImages.intelHex(pieces, 29).getBytes(StandardCharsets.US_ASCII);
      case "s2" -> MemoryImages.sRecords(pieces, 2, 32).getBytes(StandardCharsets.US_ASCII);
      case "s3" -> MemoryImages.sRecords(pieces, 3, 250).getBytes(StandardCharsets.US_ASCII);
      case "core32" -> MemoryImages.core(pieces, false, false);
      case "core64" -> MemoryImages.core(pieces, true, false);
      default -> MemoryImages.core(pieces, true, true);
    };
  }

  private MemorySource open(byte[] bytes) throws IOException {
    return MemoryFiles.openPlaced(Files.write(folder.resolve("image"), bytes));
  }

  private static void close(MemorySource source) throws IOException {
    if (source instanceof Closeable closeable) {
      closeable.close();
    }
  }

  private static byte[] read(MemorySource source, long address, int length) throws IOException {
    ByteBuffer target = ByteBuffer.allocate(length);
    int count = source.read(address, target);
    assertThat(target.position()).isEqualTo(count);
    return Arrays.copyOf(target.array(), count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hex", "s2", "s3", "core32", "core64", "core64x"})
  void givesBackRandomPieces(String kind) throws IOException {
    Seeded.seeds(1, 8, (random, seed) -> {
      List<Piece> pieces = new ArrayList<>();
      long address = random.nextInt(0x1_0000);
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        byte[] bytes = new byte[1 + random.nextInt(9000)];
        random.nextBytes(bytes);
        pieces.add(new Piece(address, bytes));
        address += bytes.length + 1 + random.nextInt(0x2_0000);
      }
      MemorySource source = open(image(kind, pieces));
      String what = kind + " seed=" + seed;
      assertThat(source.ranges()).as(what).extracting(MemorySource.Range::address)
          .containsExactlyElementsOf(pieces.stream().map(Piece::address).toList());
      for (Piece piece : pieces) {
        assertThat(read(source, piece.address(), piece.bytes().length + 1)).as(what).isEqualTo(piece.bytes());
        int from = random.nextInt(piece.bytes().length);
        assertThat(read(source, piece.address() + from, 1)).as(what).containsExactly(piece.bytes()[from]);
        assertThat(read(source, piece.address() + piece.bytes().length, 1)).as(what + ": absent").isEmpty();
      }
      assertThat(read(source, -1L, 4)).as(what).isEmpty();
      close(source);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"hex", "s3", "core32", "core64"})
  void foreignSystemsLookTheSameInEveryKind(String kind) throws IOException {
    byte[] memory = Fixtures.memory("openamp-shm/echo-u00200.bin");
    Inspection raw = MemoryInspector.inspect(MemorySource.of("raw", 0, memory), InspectionOptions.NONE);
    MemorySource source = open(image(kind, List.of(new Piece(0, memory))));
    Inspection found = MemoryInspector.inspect(source, InspectionOptions.NONE);
    assertThat(found.queues()).isEqualTo(raw.queues()).hasSize(2);
    assertThat(found.messages()).usingRecursiveComparison().isEqualTo(raw.messages());
    assertThat(found.findings()).isEmpty();
    close(source);
  }

  /** After the first time the file has other bytes, and nobody looks at them. */
  @Test
  void aPackedCoreIsUnpackedOnce() throws IOException {
    byte[] bytes = "memory of a packed core".getBytes(StandardCharsets.US_ASCII);
    Path file = folder.resolve("core.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(image("core64", List.of(new Piece(0x1000, bytes))));
    }
    FileChannel channel = GzipFile.channel(file);
    Files.write(file, new byte[4096]);
    try (RawMemory memory = ElfMemory.of(file, channel)) {
      assertThat(read(memory, 0x1000, bytes.length)).isEqualTo(bytes);
      assertThat(memory.troubles()).isEmpty();
    }
    assertThat(channel.isOpen()).isFalse();
    FileChannel none = FileChannel.open(file);
    assertThatThrownBy(() -> ElfMemory.of(file, none)).isInstanceOf(MalformedMemoryFileException.class);
    assertThat(none.isOpen()).isFalse();
  }

  /** Lines whose sums were worked out by hand. */
  @Test
  void readsGoldenRecords() throws IOException {
    MemorySource hex = open((":020000021000EC\r\n:04FFFE0001020304F5\n:0400000300003800C1\n\n:00000001FF\nanything")
        .getBytes(StandardCharsets.US_ASCII));
    assertThat(read(hex, 0x1FFFE, 4)).as("the offset wraps in its segment").containsExactly(1, 2);
    assertThat(read(hex, 0x10000, 4)).containsExactly(3, 4);
    MemorySource motorola =
        open("S0030000FC\nS1051000AABB85\nS5030001FB\nS9030000FC\n".getBytes(StandardCharsets.US_ASCII));
    assertThat(read(motorola, 0x1000, 9)).containsExactly(0xAA, 0xBB);
  }

  @ParameterizedTest
  @CsvSource({":0100000001FF, checksum", ":020000000100, length", ":0100000001F, odd", ":01000000ZZFE, hex digit",
      ":0100000601F8, type", ":0100000200FD, segment address", "S1051000AABB86, checksum", "S1061000AABB84, length",
      "S4030000FC, type", "S5030002FA, count", "S10200FD, address", "garbage, neither"})
  void namesWhatIsWrongInARecord(String line, String reason) {
    String text = ":020000040000FA\n" + line + "\n:00000001FF\n";
    assertThatThrownBy(() -> open(text.getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(MalformedMemoryFileException.class).hasMessageContaining("image: offset=16: ")
        .hasMessageContaining(reason);
  }

  @Test
  void leavesOtherFilesToWhoeverReadsThemRaw() throws IOException {
    assertThat(open(new byte[0])).isNull();
    assertThat(open(new byte[4096])).isNull();
    assertThat(open(":nothing\n".getBytes(StandardCharsets.US_ASCII))).isNull();
    assertThat(open("Something else".getBytes(StandardCharsets.US_ASCII))).isNull();
    byte[] random = new byte[5000];
    for (long seed = 0; seed < 200; seed++) {
      new Random(seed).nextBytes(random);
      assertThat(open(random)).as("seed=%d", seed).isNull();
    }
    assertThatThrownBy(() -> open("KDUMP   and more".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(MalformedMemoryFileException.class).hasMessageContaining("compressed");
  }

  @Test
  void oneLineWithoutEndIsRefused() {
    byte[] line = new byte[1 << 20];
    Arrays.fill(line, (byte) '0');
    byte[] text =
        (":020000040000FA\n:" + new String(line, StandardCharsets.US_ASCII)).getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> open(text)).isInstanceOf(MalformedMemoryFileException.class)
        .hasMessageContaining("1024 characters");
  }

  /** Cut anywhere, or with any bytes changed: memory, or one exception of one kind. */
  @Test
  void damagedFilesEndInOneException() throws IOException {
    List<Piece> pieces = List.of(new Piece(0xFFF0, new byte[40]), new Piece(0x2_0000, new byte[70]));
    for (String kind : KINDS) {
      byte[] good = image(kind, pieces);
      for (int length = 0; length < good.length; length++) {
        expectMemoryOrMalformed(kind + " length=" + length, Arrays.copyOf(good, length));
      }
      Seeded.seeds(0, 299, (random, seed) -> {
        byte[] bad = good.clone();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
          bad[random.nextInt(Math.min(bad.length, 300))] = (byte) random.nextInt();
        }
        expectMemoryOrMalformed(kind + " seed=" + seed, bad);
      });
    }
  }

  private void expectMemoryOrMalformed(String what, byte[] bytes) throws IOException {
    try {
      MemorySource source = open(bytes);
      if (source != null) {
        assertThat(source.ranges()).as(what).isNotEmpty();
        source.ranges().forEach(range -> assertThat(range.length()).as(what).isPositive());
        read(source, source.ranges().get(0).address(), 100);
        close(source);
      }
    } catch (MalformedMemoryFileException e) {
      assertThat(e.getMessage()).as(what).startsWith("image: offset=").doesNotContain("\n");
    }
  }

  @Test
  void firstSourceCountsWhereTwoHaveTheSameAddress() throws IOException {
    JoinedMemory memory = new JoinedMemory(List.of(MemorySource.of("a", 4, new byte[] {1, 1, 1, 1}),
        MemorySource.of("b", 0, new byte[] {2, 2, 2, 2, 2, 2, 2, 2, 2, 2})));
    assertThat(read(memory, 0, 20)).containsExactly(2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    assertThat(read(memory, 4, 20)).containsExactly(1, 1, 1, 1, 2, 2);
    assertThat(memory.ranges()).hasSize(2);
    memory.close();
  }
}
