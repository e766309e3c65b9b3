// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

/**
 * How long the list was whose used descriptor a device wrote last, when it used lists in another order than they were given
 * (virtio 1.3 §2.8): the used descriptor lies on what is left of other lists then. Its own lies further back; what
 * later used descriptors left of it tells its length.
 */
final class UsedOutOfOrder {
  private final int size;
  private final ExposedLists.Slots slots;

  UsedOutOfOrder(int size, ExposedLists.Slots slots) {
    this.size = size;
    this.slots = slots;
  }

  /**
   * @param written position of the used descriptor
   * @param exposed slots behind it that look available
   * @return slots of its list, 0 if what is left does not tell
   */
  int slotsOfList(int written, int exposed) {
    int id = slots.id(PackedPosition.slot(written));
    int ahead = givenTwice(written, exposed, id);
    return ahead > 0 ? ahead : givenBefore(written, size - exposed, id);
  }

  /** An id that is there twice among the available ones was used in between: slots of its last list but one, else 0. */
  private int givenTwice(int written, int exposed, int id) {
    int before = 0;
    int last = 0;
    int first = 1;
    int at = written;
    for (int i = 1; i <= exposed; i++) {
      at = PackedPosition.plus(at, 1, size);
      if (!goesOn(at)) {
        if (slots.id(PackedPosition.slot(at)) == id) {
          before = last;
          last = i - first + 1;
        }
        first = i + 1;
      }
    }
    return before;
  }

  private int givenBefore(int written, int reach, int id) {
    int at = written;
    for (int i = 1; i < reach; i++) {
      at = back(at);
      int slot = PackedPosition.slot(at);
      if (!slots.isUntouched(slot) && slots.id(slot) == id) {
        // where it was used before, nothing is left of the list that was given since
        return isUsed(at) || goesOn(at) ? 0 : slotsUpTo(at, id, reach - i);
      }
    }
    return 0;
  }

  /** Slots of the list that ends at a position; used descriptors may cover some of them. */
  private int slotsUpTo(int end, int id, int reach) {
    int count = 1;
    int covered = 0;
    int at = end;
    for (int i = 1; i < reach; i++) {
      at = back(at);
      if (isUsed(at)) {
        covered++;
      } else if (slots.id(PackedPosition.slot(at)) == id && goesOn(at)) {
        count += covered + 1;
        covered = 0;
      } else {
        // the end of the list before, or its last but one slot when the last is covered
        return covered == (goesOn(at) ? 1 : 0) ? count : 0;
      }
    }
    return covered == 0 ? count : 0;
  }

  private int back(int position) {
    return PackedPosition.minus(position, 1, size);
  }

  private boolean isUsed(int position) {
    int slot = PackedPosition.slot(position);
    return !slots.isUntouched(slot) && PackedPosition.isUsed(slots.flags(slot), position);
  }

  private boolean goesOn(int position) {
    return (slots.flags(PackedPosition.slot(position)) & DescriptorFlags.NEXT) != 0;
  }
}
