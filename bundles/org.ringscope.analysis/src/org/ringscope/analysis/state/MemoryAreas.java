// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.system.DeviceFacts;

/**
 * The three areas of a ring as they lie in memory (virtio 1.3 §2.7.5 to §2.7.8, §2.8.13, §2.8.14), each of them
 * little-endian from its position on, cut, or null: what is not there is unknown.
 */
record MemoryAreas(ByteBuffer descriptors, ByteBuffer driver, ByteBuffer device) {
  MemoryAreas {
    descriptors = littleEndian(descriptors);
    driver = littleEndian(driver);
    device = littleEndian(device);
  }

  /** @param size a valid one, or 0 */
  SplitRingState split(int size, DeviceFacts facts, Map<Integer, List<Descriptor>> tables) {
    SplitWords words = new SplitWords(size);
    if (descriptors != null) {
      CheckpointDecoder.descriptors(descriptors, words);
    }
    if (driver != null) {
      words.availFlags = word(driver, 0);
      words.availIdx = word(driver, 2);
      words.usedEvent = word(driver, (int) VringLayout.usedEventOffset(size));
      CheckpointDecoder.availRing(from(driver, 4), words);
    }
    if (device != null) {
      words.usedFlags = word(device, 0);
      words.usedIdx = word(device, 2);
      words.availEvent = word(device, (int) VringLayout.availEventOffset(size));
      CheckpointDecoder.usedRing(from(device, 4), words);
    }
    return new SplitRingState(words, new SplitOwners(words, new BitSet(), null, facts), tables);
  }

  /** @param size a valid one, or 0 */
  PackedRingState packed(int size, DeviceFacts facts, Map<Integer, List<Descriptor>> tables) {
    return new PackedRingState(PackedMemory.words(size, this, facts.has(Features.IN_ORDER)), tables);
  }

  /** The u16 at an offset, {@link QueueState#UNKNOWN} behind the end. */
  static int word(ByteBuffer bytes, int offset) {
    return bytes != null && offset + 2 <= bytes.limit() ? Short.toUnsignedInt(bytes.getShort(offset))
        : QueueState.UNKNOWN;
  }

  static ByteBuffer littleEndian(ByteBuffer area) {
    return area == null ? null : area.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ByteBuffer from(ByteBuffer bytes, int offset) {
    ByteBuffer rest = bytes.duplicate();
    rest.position(Math.min(offset, bytes.limit()));
    return littleEndian(rest);
  }
}
