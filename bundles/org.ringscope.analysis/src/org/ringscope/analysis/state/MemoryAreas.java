// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.Map;
import org.ringscope.trace.QueueInfo;

/** Decodes the three areas of a ring as they lie in memory (virtio 1.3 §2.7.5 to §2.7.8, §2.8.13, §2.8.14). */
final class MemoryAreas {
  private MemoryAreas() {}

  static QueueState state(QueueInfo info, ByteBuffer descriptorArea, ByteBuffer driverArea, ByteBuffer deviceArea) {
    if (info.isPacked()) {
      PackedRingState ring = PackedMemory.state(PackedTracker.ringSize(info.size()), orNull(descriptorArea),
          orNull(driverArea), orNull(deviceArea));
      return new QueueState(info, ring, QueueActivity.NONE);
    }
    RingWords words = new RingWords(QueueTracker.ringSize(info.size()));
    if (descriptorArea != null) {
      CheckpointDecoder.descriptors(littleEndian(descriptorArea), words);
    }
    if (driverArea != null) {
      ByteBuffer bytes = littleEndian(driverArea);
      words.availFlags = word(bytes, 0);
      words.availIdx = word(bytes, 2);
      words.usedEvent = word(bytes, 4 + 2 * words.size);
      CheckpointDecoder.availRing(from(bytes, 4), words);
    }
    if (deviceArea != null) {
      ByteBuffer bytes = littleEndian(deviceArea);
      words.usedFlags = word(bytes, 0);
      words.usedIdx = word(bytes, 2);
      words.availEvent = word(bytes, 4 + 8 * words.size);
      CheckpointDecoder.usedRing(from(bytes, 4), words);
    }
    return new QueueState(info, words, new Ownership(words, new BitSet(), null, Map.of()), QueueActivity.NONE);
  }

  private static ByteBuffer orNull(ByteBuffer area) {
    return area == null ? null : littleEndian(area);
  }

  private static ByteBuffer littleEndian(ByteBuffer area) {
    return area.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int word(ByteBuffer bytes, int offset) {
    return offset + 2 <= bytes.limit() ? bytes.getShort(offset) & 0xFFFF : QueueState.UNKNOWN;
  }

  private static ByteBuffer from(ByteBuffer bytes, int offset) {
    ByteBuffer rest = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    rest.position(Math.min(offset, bytes.limit()));
    return rest.slice().order(ByteOrder.LITTLE_ENDIAN);
  }
}
