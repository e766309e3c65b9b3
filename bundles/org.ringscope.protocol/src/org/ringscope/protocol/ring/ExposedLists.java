// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

/**
 * Infers from the words of a packed ring alone which slots are exposed to the device (virtio 1.3 §2.8.1).
 *
 * <p>A driver writes every slot in every turn, and a used descriptor repeats the AVAIL bit of the available one that it
 * replaces. So the AVAIL bits of all slots change in one place only, and that is where the driver has come. Behind it lie
 * the available descriptors that no used one has replaced, back to the used one that was written last. Whether the first
 * of these are the rest of its list or new ones is a guess where the driver has given the same id again.
 */
public final class ExposedLists {
  /** The descriptors of a ring as they lie in memory, all of them known. */
  public interface Slots {
    int flags(int slot);

    int id(int slot);

    /** A slot that was never written: a driver hands a cleared ring over. */
    boolean isUntouched(int slot);
  }

  /**
   * What is exposed, as positions ({@link PackedPosition}).
   *
   * @param nextUsed first slot that the device has not used
   * @param nextAvail first slot that the driver has not published
   */
  public record Extent(int nextUsed, int nextAvail) {
    /** Slots between the two in a ring of this size. */
    public int slots(int size) {
      return Math.max(0, Math.min(size, PackedPosition.distance(nextUsed, nextAvail, size)));
    }
  }

  private final Slots slots;
  private final int size;
  private final int driverEventOffset;
  private final boolean asks;
  private final boolean inOrder;
  private final int nextAvail;

  private ExposedLists(int size, Slots slots, int driverEventOffset, int driverEventFlags, boolean inOrder) {
    this.inOrder = inOrder;
    this.size = size;
    this.slots = slots;
    this.driverEventOffset = driverEventOffset;
    asks = driverEventOffset >= 0 && EventSuppressionLayout.mode(driverEventFlags) == EventSuppressionLayout.DESC
        && PackedPosition.slot(driverEventOffset) < size;
    nextAvail = driverPosition();
  }

  /**
   * @param size slots, at least 1
   * @param driverEventOffset first word of the driver's event suppression, negative if unknown
   * @param driverEventFlags its second word
   * @param inOrder whether buffers are known to be used in order, where one used descriptor may stand for a batch
   */
  public static Extent infer(int size, Slots slots, int driverEventOffset, int driverEventFlags, boolean inOrder) {
    return new ExposedLists(size, slots, driverEventOffset, driverEventFlags, inOrder).extent();
  }

  private Extent extent() {
    int exposed = exposed();
    int nextUsed = PackedPosition.minus(nextAvail, exposed, size);
    exposed -= restOfUsedList(nextUsed, exposed);
    return new Extent(PackedPosition.minus(nextAvail, exposed, size), nextAvail);
  }

  private int driverPosition() {
    int first = PackedPosition.availWrap(slots.flags(0));
    for (int slot = 1; slot < size; slot++) {
      if (PackedPosition.availWrap(slots.flags(slot)) != first) {
        return PackedPosition.of(slot, first);
      }
    }
    // all slots are of one turn, and the driver stands before the first of the next
    return PackedPosition.of(0, 1 - first);
  }

  /** Available descriptors behind the driver, without a used one between. */
  private int exposed() {
    int count = 0;
    int at = PackedPosition.minus(nextAvail, 1, size);
    while (count < size && PackedPosition.isAvailable(slots.flags(PackedPosition.slot(at)), at)) {
      count++;
      at = PackedPosition.minus(at, 1, size);
    }
    return count;
  }

  /** How many of the exposed slots are left over from the list that was used last. */
  private int restOfUsedList(int nextUsed, int exposed) {
    if (exposed == 0 || exposed == size) {
      return 0;
    }
    int written = PackedPosition.minus(nextUsed, 1, size);
    int slot = PackedPosition.slot(written);
    if (inOrder) {
      boolean used = !slots.isUntouched(slot) && PackedPosition.isUsed(slots.flags(slot), written);
      int batch = used ? UsedBatch.slots(slots, size, PackedPosition.slot(nextUsed), slots.id(slot)) : 0;
      return batch <= exposed ? batch : 0;
    }
    int rest = 1;
    int at = nextUsed;
    while (rest < exposed && (slots.flags(PackedPosition.slot(at)) & DescriptorFlags.NEXT) != 0) {
      at = PackedPosition.plus(at, 1, size);
      rest++;
    }
    boolean sameId = slots.id(PackedPosition.slot(at)) == slots.id(slot);
    if (slots.isUntouched(slot) || !PackedPosition.isUsed(slots.flags(slot), written)) {
      return 0;
    }
    if (!sameId) {
      return restOfListElsewhere(written, exposed);
    }
    if (asks) {
      int behindList = PackedPosition.plus(written, rest + 1, size);
      if (driverEventOffset == behindList || driverEventOffset == written) {
        return rest; // the driver has taken the list as a whole, or not at all: its id was not given again
      }
      if (driverEventOffset == nextUsed) {
        return 0; // the driver has taken a list of one slot
      }
    }
    return repeatsItself(written) ? 0 : rest;
  }

  /** Where lists were used in another order than they were given. */
  private int restOfListElsewhere(int written, int exposed) {
    int list = new UsedOutOfOrder(size, slots).slotsOfList(written, exposed);
    // else a driver that has taken everything asks for what comes next
    int rest = list > 0 ? list - 1 : asks ? PackedPosition.distance(written, driverEventOffset, size) - 1 : 0;
    return rest > exposed ? 0 : Math.max(0, rest);
  }

  /**
   * Whether the used descriptor in the slot before has the same id: lists of one descriptor, one at a time. Only then is
   * an available descriptor with that id behind them likely to be the next list.
   */
  private boolean repeatsItself(int written) {
    int before = PackedPosition.minus(written, 1, size);
    int slot = PackedPosition.slot(before);
    return !slots.isUntouched(slot) && PackedPosition.isUsed(slots.flags(slot), before)
        && slots.id(slot) == slots.id(PackedPosition.slot(written));
  }
}
