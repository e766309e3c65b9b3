// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.system.MemorySpan;
import org.ringscope.trace.system.RegionContentsInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.TraceWriter;

class TraceMemoryTest {
  private static final RegionInfo REGION = new RegionInfo(0, 0x1000, 0x100, "memory", "memory0", "", false);

  @TempDir
  Path folder;

  @Test
  void readsWhatWasKeptAndLeavesTheRestAbsent() throws IOException {
    try (Trace trace = trace(new byte[] {1, 2, 3, 4, 5, 6}, part(0x1010, 4, "a.bin", 0), part(0x1020, 2, "a.bin", 4));
        TraceMemory memory = new TraceMemory(trace)) {
      TraceMemory.Block block = memory.read(0x100E, 0x20);
      assertThat(block.present().stream()).containsExactly(2, 3, 4, 5, 0x12, 0x13);
      assertThat(block.bytes()[2]).isEqualTo((byte) 1);
      assertThat(block.bytes()[5]).isEqualTo((byte) 4);
      assertThat(block.bytes()[0x13]).isEqualTo((byte) 6);
      assertThat(memory.read(0x1012, 1).bytes()).containsExactly(3);
      assertThat(memory.read(0x5000, 16).present().isEmpty()).isTrue();
    }
  }

  @Test
  void spansAreTheRegionsOfWhichSomethingWasKept() throws IOException {
    try (Trace trace = trace(new byte[4], part(0x1010, 4, "a.bin", 0),
        new RegionContentsInfo(9, 0x1100, 4, "a.bin", 0),
        new RegionContentsInfo(8, 0xFFFF_FFFF_FFFF_FFF0L, 4, "a.bin", 0))) {
      assertThat(new TraceMemory(trace).spans()).containsExactly(new MemorySpan(0x1000, 0x104),
          new MemorySpan(0xFFFF_FFFF_FFFF_FFF0L, 4));
    }
  }

  @Test
  void aTraceWithoutContentsHasNoMemory() throws IOException {
    try (Trace trace = trace(new byte[4]); TraceMemory memory = new TraceMemory(trace)) {
      assertThat(memory.spans()).isEmpty();
      assertThat(memory.read(0x1000, 4).present().isEmpty()).isTrue();
    }
  }

  @Test
  void bytesBehindTheEndOfAFileAreAbsent() throws IOException {
    try (Trace trace = trace(new byte[] {1, 2}, part(0x1000, 8, "a.bin", 0));
        TraceMemory memory = new TraceMemory(trace)) {
      assertThat(memory.read(0x1000, 8).present().stream()).containsExactly(0, 1);
    }
  }

  @Test
  void addressesGoUpToTheEndOf64Bits() throws IOException {
    try (Trace trace = trace(new byte[] {1, 2, 3, 4}, part(-4, 4, "a.bin", 0));
        TraceMemory memory = new TraceMemory(trace)) {
      assertThat(memory.read(-6, 8).present().stream()).containsExactly(2, 3, 4, 5);
      assertThat(memory.read(-1, 1).bytes()).containsExactly(4);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../metadata", "", ".", "../../secret", "a\u0001/../../metadata"})
  void aFileOutsideOfTheTraceIsRefused(String name) throws IOException {
    Files.writeString(folder.resolve("secret"), "secret");
    try (Trace trace = trace(new byte[4], part(0x1000, 4, name, 0)); TraceMemory memory = new TraceMemory(trace)) {
      assertThatThrownBy(() -> memory.read(0x1000, 4)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aLinkOutOfTheTraceIsRefused() throws IOException {
    Files.writeString(folder.resolve("secret"), "secret");
    try (Trace trace = trace(new byte[4], part(0x1000, 4, "link", 0)); TraceMemory memory = new TraceMemory(trace)) {
      Files.createSymbolicLink(trace.attachment("link"), folder.resolve("secret"));
      assertThatThrownBy(() -> memory.read(0x1000, 4)).isInstanceOf(MalformedTraceException.class);
    }
  }

  @Test
  void negativeOffsetsAndMissingFilesAreErrors() throws IOException {
    try (Trace trace = trace(new byte[4], part(0x1000, 4, "a.bin", -8), part(0x1080, 4, "missing.bin", 0));
        TraceMemory memory = new TraceMemory(trace)) {
      assertThatThrownBy(() -> memory.read(0x1000, 4)).isInstanceOf(MalformedTraceException.class);
      assertThatThrownBy(() -> memory.read(0x1080, 4)).isInstanceOf(IOException.class);
      assertThat(memory.read(0x1040, 4).present().isEmpty()).as("the rest can still be read").isTrue();
    }
  }

  private static RegionContentsInfo part(long address, long length, String file, long offset) {
    return new RegionContentsInfo(0, address, length, file, offset);
  }

  private Trace trace(byte[] file, RegionContentsInfo... parts) throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceWriter writer = TraceWriter.create(directory, TraceOptions.of(new UUID(2, 2), "test"))) {
      Files.write(writer.attachment("a.bin"), file);
      SystemDescription.Builder system = SystemDescription.builder().add(REGION);
      for (RegionContentsInfo part : parts) {
        system.add(part);
      }
      writer.describe(system.build());
    }
    return Trace.open(directory);
  }
}
