// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.nio.ByteBuffer;
import java.util.BitSet;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.ExposedLists;
import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.protocol.ring.PackedPosition;

/**
 * The slots of a packed ring whose lists were used without a used descriptor of their own: where buffers are used in order
 * a batch has one, in the slot of its first list and with the id of its last (virtio 1.3 §2.8.8). The others go on to look
 * as if the device had them, until the driver writes them again.
 */
final class SkippedSlots {
  private static final int ENTRY = PackedDescriptorLayout.BYTES;

  private final int size;
  private final ByteBuffer now;
  private final ByteBuffer told;
  private final BitSet skipped = new BitSet();

  /**
   * @param now the ring as it was read last
   * @param told the ring as it was told last
   */
  SkippedSlots(int size, ByteBuffer now, ByteBuffer told) {
    this.size = size;
    this.now = now;
    this.told = told;
  }

  /** Finds what was skipped before the first look. @param driverEvent offset and flags of the driver's event suppression */
  void infer(int driverEvent) {
    ExposedLists.Extent exposed = ExposedLists.infer(size, new Told(), driverEvent & 0xFFFF, driverEvent >>> 16, true);
    skipped.set(0, size);
    int at = exposed.nextUsed();
    for (int i = exposed.slots(size); i > 0; i--) {
      skipped.clear(PackedPosition.slot(at));
      at = PackedPosition.plus(at, 1, size);
    }
    for (int slot = 0; slot < size; slot++) {
      if (!PackedPosition.isMarkedAvailable(flags(told, slot))) {
        skipped.clear(slot);
      }
    }
  }

  void clear() {
    skipped.clear();
  }

  /** Whether the list here was used already, although nothing in its slot says so. */
  boolean isSkipped(int slot) {
    return skipped.get(slot);
  }

  void skip(int slot) {
    skipped.set(slot);
  }

  /** A slot was written again. */
  void written(int slot) {
    skipped.clear(slot);
  }

  /**
   * Slots that a new used descriptor gives back: 1 where nobody can tell, since the list that lay in its slot was not seen,
   * and an id may have been given again.
   */
  int batch(int slot) {
    int id = id(now, slot);
    int position = PackedPosition.of(slot, PackedPosition.availWrap(flags(now, slot)));
    for (int i = 0; i < size; i++) {
      int at = PackedPosition.plus(position, i, size);
      ByteBuffer from = asPublished(i);
      if (!PackedPosition.isAvailable(flags(from, PackedPosition.slot(at)), at)) {
        return 1;
      }
      if (isEnd(from, PackedPosition.slot(at)) && id(from, PackedPosition.slot(at)) == id) {
        return i + 1;
      }
    }
    return 1;
  }

  /** Lists in the slots of a batch, at least one. */
  int lists(int slot, int count) {
    int lists = 0;
    for (int i = 0; i < count; i++) {
      lists += isEnd(asPublished(i), (slot + i) % size) ? 1 : 0;
    }
    return Math.max(1, lists);
  }

  /** Over the first of a batch lies its used descriptor; the others are as the driver has written them. */
  private ByteBuffer asPublished(int place) {
    return place == 0 ? told : now;
  }

  private static boolean isEnd(ByteBuffer ring, int slot) {
    return (flags(ring, slot) & DescriptorFlags.NEXT) == 0;
  }

  private static int flags(ByteBuffer ring, int slot) {
    return PackedDescriptorLayout.flagsOf(ring.getLong(ENTRY * slot + PackedDescriptorLayout.LENGTH));
  }

  private static int id(ByteBuffer ring, int slot) {
    return PackedDescriptorLayout.idOf(ring.getLong(ENTRY * slot + PackedDescriptorLayout.LENGTH));
  }

  /** The ring as it was told last. */
  private final class Told implements ExposedLists.Slots {
    @Override
    public int flags(int slot) {
      return SkippedSlots.flags(told, slot);
    }

    @Override
    public int id(int slot) {
      return SkippedSlots.id(told, slot);
    }

    @Override
    public boolean isUntouched(int slot) {
      return told.getLong(ENTRY * slot) == 0 && told.getLong(ENTRY * slot + PackedDescriptorLayout.LENGTH) == 0;
    }
  }
}
