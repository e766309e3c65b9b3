// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;
import org.ringscope.trace.checkpoint.DriverCheckpoint;

/**
 * Puts checkpoints, and areas as they lie in memory, into ring words. Bytes that are fewer than the ring's size says leave the
 * rest unknown: traces are foreign bytes too.
 */
final class CheckpointDecoder {
  private static final int USED_ELEMENT_BYTES = 8;

  private CheckpointDecoder() {}

  static void driver(DriverCheckpoint checkpoint, SplitWords words) {
    words.forgetDriver();
    words.availFlags = checkpoint.availFlags();
    words.availIdx = checkpoint.availIdx();
    words.usedEvent = checkpoint.usedEvent();
    words.lastUsed = checkpoint.lastUsed();
    if (checkpoint.descriptors() != null) {
      descriptors(checkpoint.descriptors(), words);
    }
    if (checkpoint.availRing() != null) {
      availRing(checkpoint.availRing(), words);
    }
  }

  static void device(DeviceCheckpoint checkpoint, SplitWords words) {
    words.forgetDevice();
    words.usedFlags = checkpoint.usedFlags();
    words.usedIdx = checkpoint.usedIdx();
    words.availEvent = checkpoint.availEvent();
    words.lastAvail = checkpoint.lastAvail();
    if (checkpoint.usedRing() != null) {
      usedRing(checkpoint.usedRing(), words);
    }
  }

  static void descriptors(ByteBuffer bytes, SplitWords words) {
    int count = Math.min(words.size, bytes.remaining() / DESC_BYTES);
    for (int i = 0; i < count; i++) {
      Descriptor d = descriptor(i, bytes, i * DESC_BYTES);
      words.descriptor(i, d.address(), d.length(), d.flags(), d.next());
    }
  }

  static void availRing(ByteBuffer bytes, SplitWords words) {
    int count = Math.min(words.size, bytes.remaining() / 2);
    for (int i = 0; i < count; i++) {
      words.availRing[i] = Short.toUnsignedInt(bytes.getShort(2 * i));
    }
  }

  static void usedRing(ByteBuffer bytes, SplitWords words) {
    int count = Math.min(words.size, bytes.remaining() / USED_ELEMENT_BYTES);
    for (int i = 0; i < count; i++) {
      words.usedId[i] = bytes.getInt(i * USED_ELEMENT_BYTES) & 0xFFFF_FFFFL;
      words.usedLength[i] = bytes.getInt(i * USED_ELEMENT_BYTES + 4) & 0xFFFF_FFFFL;
    }
  }

  /** Puts an indirect table where it belongs. */
  static void table(int index, ByteBuffer entries, Map<Integer, List<Descriptor>> tables) {
    List<Descriptor> table = new ArrayList<>();
    for (int i = 0; i < entries.remaining() / DESC_BYTES; i++) {
      table.add(descriptor(i, entries, i * DESC_BYTES));
    }
    tables.put(index, table);
  }

  private static Descriptor descriptor(int index, ByteBuffer bytes, int at) {
    return new Descriptor(index, bytes.getLong(at), bytes.getInt(at + 8) & 0xFFFF_FFFFL,
        Short.toUnsignedInt(bytes.getShort(at + 12)), Short.toUnsignedInt(bytes.getShort(at + 14)));
  }
}
