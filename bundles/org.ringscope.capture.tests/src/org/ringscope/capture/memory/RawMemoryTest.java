// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Parts of raw files that overlap, and very many of them. */
class RawMemoryTest {
  @TempDir
  Path folder;

  /** QEMU's dump-guest-memory with paging wrote 65 969 segments for a guest of 160 MiB, most of them the same page. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void opensAFileOnceHoweverManyPartsItHas() throws IOException {
    Path open = Path.of("/proc/self/fd");
    Path file = Files.write(folder.resolve("core"), new byte[8192]);
    List<RawMemory.Part> parts = new ArrayList<>();
    parts.add(new RawMemory.Part(file, 0, 0, 8192));
    for (int i = 0; i < 70_000; i++) {
      parts.add(new RawMemory.Part(file, 4096, 4096, 4096));
    }
    long before = count(open);
    try (RawMemory memory = new RawMemory(parts)) {
      assertThat(count(open) - before).isLessThan(50);
      assertThat(memory.ranges()).containsExactly(new MemorySource.Range(0, 8192));
      assertThat(memory.read(4000, ByteBuffer.allocate(8192))).isEqualTo(4192);
    }
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void firstPartCountsWhereSeveralHaveTheSameAddress() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[512];
      random.nextBytes(bytes);
      Path file = Files.write(folder.resolve("raw"), bytes);
      int[] expected = new int[1024];
      List<RawMemory.Part> parts = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(12); i++) {
        int offset = random.nextInt(512);
        int length = random.nextInt(512 - offset);
        int address = random.nextInt(512);
        parts.add(new RawMemory.Part(file, offset, address, length));
        for (int k = 0; k < length; k++) {
          expected[address + k] = expected[address + k] == 0 ? 0x100 | bytes[offset + k] & 0xFF : expected[address + k];
        }
      }
      try (RawMemory memory = new RawMemory(parts)) {
        for (int address = 0; address < expected.length; address++) {
          check(memory, expected, address, "seed=" + seed + " address=" + address);
        }
        long covered = memory.ranges().stream().mapToLong(MemorySource.Range::length).sum();
        assertThat(covered).as("seed=" + seed).isEqualTo(Arrays.stream(expected)
            .filter(value -> value != 0).count());
      }
    }
  }

  private static void check(RawMemory memory, int[] expected, int address, String what) throws IOException {
    int length = 0;
    while (address + length < expected.length && expected[address + length] != 0) {
      length++;
    }
    ByteBuffer target = ByteBuffer.allocate(2048);
    assertThat(memory.read(address, target)).as(what).isEqualTo(length);
    for (int i = 0; i < length; i++) {
      assertThat(target.get(i) & 0xFF).as(what).isEqualTo(expected[address + i] & 0xFF);
    }
  }

  @Test
  void aPartThatWrapsAroundEndsTheSearch() throws IOException {
    Path file = Files.write(folder.resolve("raw"), new byte[64]);
    try (RawMemory memory =
        new RawMemory(List.of(new RawMemory.Part(file, 0, -16, 64), new RawMemory.Part(file, 0, 8, 64)))) {
      assertThat(memory.read(-16, ByteBuffer.allocate(16))).isEqualTo(16);
      assertThat(memory.read(40, ByteBuffer.allocate(64))).isEqualTo(32);
    }
  }
}
