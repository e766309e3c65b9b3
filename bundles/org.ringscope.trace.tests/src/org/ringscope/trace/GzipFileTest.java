// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GzipFileTest {
  private static final int BYTES = 100_000;

  @TempDir
  Path folder;
  private final byte[] content = new byte[BYTES];
  private byte[] packed;
  private Path file;

  @BeforeEach
  void pack() throws IOException {
    for (int i = 0; i < BYTES; i++) {
      content[i] = (byte) (i * 31 >> 3);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    packed = bytes.toByteArray();
    file = Files.write(folder.resolve("a.bin.gz"), packed);
  }

  @Test
  void aPackedFileIsReadAsWhatItHolds() throws IOException {
    try (InputStream in = GzipFile.open(file)) {
      assertThat(in.readAllBytes()).isEqualTo(content);
    }
    assertThat(GzipFile.size(file)).isEqualTo(BYTES);
  }

  @Test
  void anyOtherFileIsReadAsItIs() throws IOException {
    for (byte[] bytes : new byte[][] {{}, {0x1F}, {0x1F, 0}, content}) {
      Path plain = Files.write(folder.resolve("plain"), bytes);
      try (InputStream in = GzipFile.open(plain); FileChannel channel = GzipFile.channel(plain)) {
        assertThat(in.readAllBytes()).isEqualTo(bytes);
        assertThat(channel.size()).isEqualTo(bytes.length).isEqualTo(GzipFile.size(plain));
      }
    }
  }

  /** Opening it would wait for somebody to write. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeIsRefused() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(canMake(pipe)).as("mkfifo").isTrue();
    for (ThrowingCallable reading : List.<ThrowingCallable>of(() -> GzipFile.open(pipe), () -> GzipFile.channel(pipe),
        () -> GzipFile.size(pipe))) {
      assertThatThrownBy(reading)
          .hasMessage(pipe + ": is a pipe, and has to be read more than once: save it in a file first");
    }
  }

  private static boolean canMake(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // no such system
    }
  }

  @Test
  void byPositionToo() throws IOException {
    try (FileChannel channel = GzipFile.channel(file)) {
      ByteBuffer some = ByteBuffer.allocate(100);
      assertThat(channel.size()).isEqualTo(BYTES);
      channel.read(some, 70_000);
      assertThat(some.array()).isEqualTo(Arrays.copyOfRange(content, 70_000, 70_100));
    }
  }

  @Test
  void whatUnpacksToMoreThanTheLimitIsRefused() throws IOException {
    try (InputStream in = GzipFile.open(file, BYTES)) {
      assertThat(in.readAllBytes()).hasSize(BYTES);
    }
    try (InputStream in = GzipFile.open(file, BYTES - 1)) {
      assertThatThrownBy(in::readAllBytes).hasMessage(file + ": offset=99999: unpacks to more than 99999 bytes");
    }
    try (InputStream in = GzipFile.open(file, 10)) {
      assertThatThrownBy(() -> in.skip(BYTES)).hasMessageContaining("unpacks to more than 10 bytes");
    }
  }

  @Test
  void everyCutIsSaidInOneLine() throws IOException {
    for (int length = 2; length < packed.length; length += Math.max(1, packed.length / 500)) {
      Files.write(file, Arrays.copyOf(packed, length));
      assertThatThrownBy(() -> GzipFile.size(file)).isInstanceOf(IOException.class)
          .hasMessageMatching("\\Q" + file + "\\E: offset=\\d+: the packed file ends early");
    }
  }

  @Test
  void aBrokenOneIsSaidInOneLine() throws IOException {
    packed[packed.length - 6] ^= 1; // of the checksum
    Files.write(file, packed);
    assertThatThrownBy(() -> GzipFile.size(file))
        .hasMessage(file + ": offset=100000: not well packed, Corrupt GZIP trailer");
    packed[3] = 0x7F; // reserved flags
    Files.write(file, packed);
    assertThatThrownBy(() -> GzipFile.size(file)).hasMessageStartingWith(file + ": offset=0: ");
  }
}
