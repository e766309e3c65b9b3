// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.runtime.memory.AddressFault.Reason;

class GuestMemoryTest {
  private final MemoryRegion low = MemoryRegion.direct(0, "low", 0x1000, 0x1000);
  private final MemoryRegion high = MemoryRegion.direct(1, "high", 0x2000, 0x800);
  private final GuestMemory memory = GuestMemory.of(low, high);

  private static void assertFault(Reason reason, long address, long length, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOfSatisfying(AddressFault.class, fault -> {
      assertThat(fault.reason()).isEqualTo(reason);
      assertThat(fault.address()).isEqualTo(address);
      assertThat(fault.length()).isEqualTo(length);
    });
  }

  @Test
  void findsTheRegionThatHoldsAllBytes() {
    assertThat(memory.region(0x1000, 0x1000)).isSameAs(low);
    assertThat(memory.region(0x27FF, 1)).isSameAs(high);
    assertThat(memory.view(0x2010, 16).address()).isEqualTo(0x2010);
  }

  /** A view is one piece of memory; what lies over two regions is found piece by piece, e.g. a chain's buffers. */
  @Test
  void aViewLiesInOneRegion() {
    assertFault(Reason.OUTSIDE, 0x1FFF, 2, () -> memory.view(0x1FFF, 2));
    assertFault(Reason.OUTSIDE, 0x2800, 1, () -> memory.region(0x2800, 1));
    assertFault(Reason.OUTSIDE, 0xFFF, 1, () -> memory.region(0xFFF, 1));
    assertFault(Reason.OUTSIDE, -8, 16, () -> memory.region(-8, 16));
    assertFault(Reason.OUTSIDE, 0x1000, Long.MAX_VALUE, () -> memory.region(0x1000, Long.MAX_VALUE));
    assertFault(Reason.OUTSIDE, 0x1000, -1, () -> memory.region(0x1000, -1));
    assertThat(memory.contains(0x1FFF, 2)).isFalse();
    assertThat(memory.find(0x1FFF, 2)).isNull();
    assertThat(memory.find(0x1FFF, 1)).isSameAs(low);
  }

  @Test
  void refusesOverlappingRegions() {
    MemoryRegion over = MemoryRegion.direct(2, "over", 0x1FF0, 0x20);
    assertFault(Reason.OVERLAP, 0x1FF0, 0x20, () -> GuestMemory.of(low, over));
    assertFault(Reason.OVERLAP, 0x1000, 0x1000, () -> GuestMemory.of(over, low));
    MemoryRegion middle = MemoryRegion.direct(3, "middle", Long.MAX_VALUE - 0xF, 0x100); // addresses are unsigned
    MemoryRegion above = MemoryRegion.direct(4, "above", Long.MIN_VALUE, 0x10);
    assertFault(Reason.OVERLAP, Long.MIN_VALUE, 0x10, () -> GuestMemory.of(middle, above));
  }

  @Test
  void refusesRegionsWithoutAlignmentOrSize() {
    assertFault(Reason.MISALIGNED, 0x1008, 16, () -> MemoryRegion.direct(0, "odd", 0x1008, 16));
    assertThatThrownBy(() -> MemoryRegion.direct(0, "none", 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MemoryRegion.direct(0, "huge", 0, 1L << 32)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsAndWritesLittleEndian() {
    MemoryView view = memory.view(0x1000, 32);
    view.setU64(0, 0x8877_6655_4433_2211L);
    assertThat(view.getU8(0)).isEqualTo(0x11);
    assertThat(view.getU8(7)).isEqualTo(0x88);
    assertThat(view.getU16(6)).isEqualTo(0x8877);
    assertThat(view.getU32(4)).isEqualTo(0x8877_6655L);
    view.setU16Release(8, 0xFFFE);
    assertThat(view.getU16Acquire(8)).isEqualTo(view.getU16Opaque(8)).isEqualTo(0xFFFE);
    view.setU32Release(12, 0xFFFF_FFFEL);
    assertThat(view.getU32Acquire(12)).isEqualTo(view.getU32Opaque(12)).isEqualTo(0xFFFF_FFFEL);
    view.setU8(31, 0x1FF);
    assertThat(view.getU8(31)).isEqualTo(0xFF);
  }

  @Test
  void refusesMisalignedAccesses() {
    MemoryView view = memory.view(0x1000, 32);
    assertFault(Reason.MISALIGNED, 0x1001, 2, () -> view.getU16(1));
    assertFault(Reason.MISALIGNED, 0x1003, 2, () -> view.setU16Release(3, 0));
    assertFault(Reason.MISALIGNED, 0x1002, 4, () -> view.getU32(2));
    assertFault(Reason.MISALIGNED, 0x1004, 8, () -> view.setU64(4, 0));
    MemoryView shifted = memory.view(0x1004, 16);
    assertFault(Reason.MISALIGNED, 0x1004, 8, () -> shifted.getU64(0));
    shifted.setU64(4, 1);
    assertThat(view.getU64(8)).isOne();
  }

  @Test
  void refusesAccessesOutsideTheView() {
    MemoryView view = memory.view(0x1010, 16);
    assertFault(Reason.OUTSIDE, 0x1020, 1, () -> view.getU8(16));
    assertFault(Reason.OUTSIDE, 0x100E, 2, () -> view.getU16(-2));
    assertFault(Reason.OUTSIDE, 0x101C, 8, () -> view.getU64(12));
    assertFault(Reason.OUTSIDE, 0x1018, 9, () -> view.slice(8, 9));
    assertFault(Reason.OUTSIDE, 0x1018, 9, () -> view.setBytes(8, new byte[9], 0, 9));
    assertFault(Reason.OUTSIDE, 0x1010, -1, () -> view.getBytes(0, new byte[1], 0, -1));
  }

  @Test
  void sharesAMappedFile(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("ram"), new byte[8192]);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      GuestMemory one = GuestMemory.of(MemoryRegion.mapped(0, "shm", 0x8000_0000L, channel, 0, 8192));
      GuestMemory other = GuestMemory.of(MemoryRegion.mapped(0, "shm", 0x9000_0000L, channel, 4096, 4096));
      one.view(0x8000_1000L, 8).setU64(0, 0x0123_4567_89AB_CDEFL);
      assertThat(other.view(0x9000_0000L, 8).getU64(0)).isEqualTo(0x0123_4567_89AB_CDEFL);
      assertThatThrownBy(() -> MemoryRegion.mapped(0, "shm", 0, channel, 100, 4096))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void neverGrowsAMappedFile(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("ram"), new byte[4095]);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      assertThatThrownBy(() -> MemoryRegion.mapped(0, "shm", 0, channel, 0, 4096)).isInstanceOf(IOException.class)
          .hasMessageContaining("fileSize=4095");
    }
    assertThat(file).hasSize(4095);
  }

  @Test
  void zeroes() {
    memory.view(0x1000, 8).setU64(0, -1);
    memory.zero(0x1002, 4);
    assertThat(memory.view(0x1000, 8).getU64(0)).isEqualTo(0xFFFF_0000_0000_FFFFL);
    assertFault(Reason.OUTSIDE, 0x1FFF, 2, () -> memory.zero(0x1FFF, 2));
  }
}
