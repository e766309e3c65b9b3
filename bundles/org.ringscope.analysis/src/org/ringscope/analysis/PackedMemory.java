// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis;

import java.nio.ByteBuffer;
import org.ringscope.runtime.ring.DescriptorFlags;
import org.ringscope.runtime.ring.EventSuppression;
import org.ringscope.runtime.ring.PackedPosition;

/**
 * Infers the state of a packed ring from its memory alone (PROTOCOL §2).
 *
 * <p>A driver writes every slot in every turn, and a used descriptor repeats the AVAIL bit of the available one that it
 * replaces. So the AVAIL bits of all slots change in one place only, and that is where the driver has come. Behind it lie
 * the available descriptors that no used one has replaced, back to the used one that was written last. Whether the first
 * of these are the rest of its list or new ones is a guess where the driver has given the same id again.
 */
final class PackedMemory {
  private static final int UNKNOWN = QueueState.UNKNOWN;
  private static final int ENTRY_BYTES = 16;

  private final PackedRingState ring;
  private final int size;

  private PackedMemory(PackedRingState ring) {
    this.ring = ring;
    size = ring.size;
  }

  /**
   * @param descriptors little-endian from its position on; null or cut = unknown
   * @param driverEvent 4 bytes, or null
   * @param deviceEvent 4 bytes, or null
   */
  static PackedRingState state(int size, ByteBuffer descriptors, ByteBuffer driverEvent, ByteBuffer deviceEvent) {
    PackedRingState ring = new PackedRingState(size);
    int known = descriptors == null ? 0 : Math.min(size, descriptors.remaining() / ENTRY_BYTES);
    for (int i = 0; i < known; i++) {
      int at = descriptors.position() + ENTRY_BYTES * i;
      ring.descriptor(i, descriptors.getLong(at), descriptors.getLong(at + 8));
    }
    if (driverEvent != null && driverEvent.remaining() >= 4) {
      ring.driverEventOffset = driverEvent.getShort(driverEvent.position()) & 0xFFFF;
      ring.driverEventFlags = driverEvent.getShort(driverEvent.position() + 2) & 0xFFFF;
    }
    if (deviceEvent != null && deviceEvent.remaining() >= 4) {
      ring.deviceEventOffset = deviceEvent.getShort(deviceEvent.position()) & 0xFFFF;
      ring.deviceEventFlags = deviceEvent.getShort(deviceEvent.position() + 2) & 0xFFFF;
    }
    if (size > 0 && known == size) {
      infer(ring);
    }
    return ring;
  }

  /** Sets positions, lists and owners from descriptors and event words, which are all known. */
  static void infer(PackedRingState ring) {
    new PackedMemory(ring).run();
  }

  private void run() {
    ring.inferred = true;
    ring.nextAvail = nextAvail();
    int exposed = exposed();
    ring.nextUsed = PackedPosition.minus(ring.nextAvail, exposed, size);
    exposed -= restOfUsedList(exposed);
    ring.nextUsed = PackedPosition.minus(ring.nextAvail, exposed, size);
    // event words in DESC mode tell how far their owner had come when it asked
    ring.lastAvail = within(ring.nextUsed, ring.nextAvail, ring.deviceEventOffset, ring.deviceEventFlags,
        ring.nextUsed);
    ring.lastUsed = ring.nextUsed;
    if (asksFor(ring.driverEventOffset, ring.driverEventFlags) && isUsedRun(ring.driverEventOffset)) {
      ring.lastUsed = ring.driverEventOffset;
    }
    ring.inFlight = lists(exposed);
    ring.own();
  }

  private int nextAvail() {
    int first = PackedPosition.availWrap(ring.flags[0]);
    for (int slot = 1; slot < size; slot++) {
      if (PackedPosition.availWrap(ring.flags[slot]) != first) {
        return PackedPosition.of(slot, first);
      }
    }
    // all slots are of one turn, and the driver stands before the first of the next
    return PackedPosition.of(0, 1 - first);
  }

  /** Available descriptors behind the driver, without a used one between. */
  private int exposed() {
    int count = 0;
    int at = PackedPosition.minus(ring.nextAvail, 1, size);
    while (count < size && PackedPosition.isAvailable(ring.flags[PackedPosition.slot(at)], at)) {
      count++;
      at = PackedPosition.minus(at, 1, size);
    }
    return count;
  }

  /** How many of the exposed slots are left over from the list that was used last. */
  private int restOfUsedList(int exposed) {
    if (exposed == 0 || exposed == size) {
      return 0;
    }
    int written = PackedPosition.minus(ring.nextUsed, 1, size);
    int slot = PackedPosition.slot(written);
    int rest = 1;
    int at = ring.nextUsed;
    while (rest < exposed && (ring.flags[PackedPosition.slot(at)] & DescriptorFlags.NEXT) != 0) {
      at = PackedPosition.plus(at, 1, size);
      rest++;
    }
    boolean sameId = ring.id[PackedPosition.slot(at)] == ring.id[slot];
    if (ring.isUntouched(slot) || !PackedPosition.isUsed(ring.flags[slot], written) || !sameId) {
      return 0;
    }
    if (asksFor(ring.driverEventOffset, ring.driverEventFlags)) {
      int behindList = PackedPosition.plus(written, rest + 1, size);
      if (ring.driverEventOffset == behindList || ring.driverEventOffset == written) {
        return rest; // the driver has taken the list as a whole, or not at all: its id was not given again
      }
      if (ring.driverEventOffset == ring.nextUsed) {
        return 0; // the driver has taken a list of one slot
      }
    }
    return repeatsItself(written) ? 0 : rest;
  }

  /**
   * Whether the used descriptor in the slot before has the same id: lists of one descriptor, one at a time. Only then is
   * an available descriptor with that id behind them likely to be the next list.
   */
  private boolean repeatsItself(int written) {
    int before = PackedPosition.minus(written, 1, size);
    int slot = PackedPosition.slot(before);
    return !ring.isUntouched(slot) && PackedPosition.isUsed(ring.flags[slot], before)
        && ring.id[slot] == ring.id[PackedPosition.slot(written)];
  }

  /** Whether everything from a position up to the device's is used: then a driver may have come no further. */
  private boolean isUsedRun(int from) {
    int count = PackedPosition.distance(from, ring.nextUsed, size);
    return PackedPosition.slot(from) < size && count > 0 && count <= size
        - ring.distance(ring.nextUsed, ring.nextAvail)
        && PackedPosition.isUsed(ring.flags[PackedPosition.slot(from)], from);
  }

  private boolean asksFor(int offset, int flags) {
    return offset != UNKNOWN && (flags & 3) == EventSuppression.DESC && PackedPosition.slot(offset) < size;
  }

  private int within(int from, int to, int offset, int flags, int otherwise) {
    if (!asksFor(offset, flags)) {
      return otherwise;
    }
    int way = PackedPosition.distance(from, offset, size);
    return way >= 0 && way <= PackedPosition.distance(from, to, size) ? offset : otherwise;
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
