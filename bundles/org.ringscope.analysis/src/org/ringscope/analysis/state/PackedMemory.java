// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.nio.ByteBuffer;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.ExposedLists;
import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.protocol.ring.PackedPosition;

/**
 * Infers the state of a packed ring from its memory alone (virtio 1.3 §2.8.1): {@link ExposedLists} finds what the device
 * has, this class finds how far each side has looked.
 */
final class PackedMemory {
  private static final int UNKNOWN = QueueState.UNKNOWN;

  private final PackedWords ring;
  private final int size;

  private PackedMemory(PackedWords ring) {
    this.ring = ring;
    size = ring.size;
  }

  /** The words of memory; positions are inferred where all descriptors are known. @param size a valid one, or 0 */
  static PackedWords words(int size, MemoryAreas areas, boolean inOrder) {
    PackedWords words = new PackedWords(size);
    ByteBuffer descriptors = areas.descriptors();
    int known = descriptors == null ? 0 : Math.min(size, descriptors.limit() / PackedDescriptorLayout.BYTES);
    for (int i = 0; i < known; i++) {
      int at = PackedDescriptorLayout.BYTES * i;
      words.descriptor(i, descriptors.getLong(at), descriptors.getLong(at + PackedDescriptorLayout.LENGTH));
    }
    if (isWhole(areas.driver())) {
      words.driverEventOffset = MemoryAreas.word(areas.driver(), EventSuppressionLayout.OFFSET_WRAP);
      words.driverEventFlags = MemoryAreas.word(areas.driver(), EventSuppressionLayout.FLAGS);
    }
    if (isWhole(areas.device())) {
      words.deviceEventOffset = MemoryAreas.word(areas.device(), EventSuppressionLayout.OFFSET_WRAP);
      words.deviceEventFlags = MemoryAreas.word(areas.device(), EventSuppressionLayout.FLAGS);
    }
    if (size > 0 && known == size) {
      infer(words, inOrder, UNKNOWN);
    }
    return words;
  }

  private static boolean isWhole(ByteBuffer event) {
    return event != null && event.limit() >= EventSuppressionLayout.BYTES;
  }

  /**
   * Sets positions and lists from descriptors and event words, which are all known.
   *
   * @param seenUsed position behind what was seen used, which the words may no longer show; UNKNOWN if nothing was
   */
  static void infer(PackedWords ring, boolean inOrder, int seenUsed) {
    new PackedMemory(ring).run(inOrder, seenUsed);
  }

  private void run(boolean inOrder, int seenUsed) {
    ring.inferred = true;
    ExposedLists.Extent extent = ExposedLists.infer(size, ring, ring.driverEventOffset, ring.driverEventFlags,
        inOrder);
    ring.nextAvail = extent.nextAvail();
    ring.nextUsed = within(extent.nextUsed(), extent.nextAvail(), seenUsed, extent.nextUsed());
    // event words in DESC mode tell how far their owner had come when it asked
    ring.lastAvail = within(ring.nextUsed, ring.nextAvail, ring.deviceEventOffset, ring.deviceEventFlags,
        ring.nextUsed);
    ring.lastUsed = ring.nextUsed;
    if (asksFor(ring.driverEventOffset, ring.driverEventFlags) && isUsedRun(ring.driverEventOffset)) {
      ring.lastUsed = ring.driverEventOffset;
    }
    ring.inFlight = lists(ring.distance(ring.nextUsed, ring.nextAvail));
  }

  /** Whether everything from a position up to the device's is used: then a driver may have come no further. */
  private boolean isUsedRun(int from) {
    int count = PackedPosition.distance(from, ring.nextUsed, size);
    return PackedPosition.slot(from) < size && count > 0 && count <= size
        - ring.distance(ring.nextUsed, ring.nextAvail)
        && PackedPosition.isUsed(ring.flags[PackedPosition.slot(from)], from);
  }

  private boolean asksFor(int offset, int flags) {
    return offset != UNKNOWN && EventSuppressionLayout.mode(flags) == EventSuppressionLayout.DESC
        && PackedPosition.slot(offset) < size;
  }

  private int within(int from, int to, int offset, int flags, int otherwise) {
    if (!asksFor(offset, flags)) {
      return otherwise;
    }
    return within(from, to, offset, otherwise);
  }

  private int within(int from, int to, int position, int otherwise) {
    if (position == UNKNOWN || PackedPosition.slot(position) >= size) {
      return otherwise;
    }
    int way = PackedPosition.distance(from, position, size);
    return way >= 0 && way <= PackedPosition.distance(from, to, size) ? position : otherwise;
  }

  /** Cuts what the device has into lists. @return how many */
  private int lists(int exposed) {
    int found = 0;
    int start = ring.nextUsed;
    int at = start;
    for (int i = 0; i < exposed; i++) {
      int slot = PackedPosition.slot(at);
      at = PackedPosition.plus(at, 1, size);
      if ((ring.flags[slot] & DescriptorFlags.NEXT) == 0 || i == exposed - 1) {
        ring.list(start, PackedPosition.distance(start, at, size));
        start = at;
        found++;
      }
    }
    return found;
  }
}
