// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.BitSet;

/**
 * Which entries of a ring have other words at one instant than at another. Of a packed ring there are descriptors only.
 *
 * @param descriptors that are written otherwise, or have another owner
 * @param avail slots of the avail ring that name another head
 * @param used slots of the used ring that name another head or length
 */
public record RingDifference(BitSet descriptors, BitSet avail, BitSet used) {
  public static final RingDifference NONE = new RingDifference(new BitSet(), new BitSet(), new BitSet());

  /** {@link #NONE} where the two are no rings of the same kind and size. */
  public static RingDifference of(RingState before, RingState now) {
    if (before.size() != now.size() || !before.isKnown() || !now.isKnown()) {
      return NONE;
    }
    return now.byFormat(split -> before.byFormat(old -> of(old, split), old -> NONE),
        packed -> before.byFormat(old -> NONE, old -> of(old, packed)));
  }

  private static RingDifference of(SplitRingState before, SplitRingState now) {
    RingDifference difference = new RingDifference(descriptors(before, now), new BitSet(), new BitSet());
    for (int i = 0; i < now.size(); i++) {
      difference.avail.set(i, before.availRing(i) != now.availRing(i));
      difference.used.set(i, before.usedId(i) != now.usedId(i) || before.usedLength(i) != now.usedLength(i));
    }
    return difference;
  }

  private static RingDifference of(PackedRingState before, PackedRingState now) {
    BitSet changed = descriptors(before, now);
    for (int i = 0; i < now.size(); i++) {
      changed.set(i, changed.get(i) || before.bufferId(i) != now.bufferId(i));
    }
    return new RingDifference(changed, new BitSet(), new BitSet());
  }

  private static BitSet descriptors(RingState before, RingState now) {
    BitSet changed = new BitSet();
    for (int i = 0; i < now.size(); i++) {
      boolean isSame = before.isDescriptorKnown(i) == now.isDescriptorKnown(i) && before.owner(i) == now.owner(i)
          && (!now.isDescriptorKnown(i) || before.address(i) == now.address(i) && before.length(i) == now.length(i)
              && before.flags(i) == now.flags(i) && before.next(i) == now.next(i));
      changed.set(i, !isSame);
    }
    return changed;
  }

  public boolean isNothing() {
    return descriptors.isEmpty() && avail.isEmpty() && used.isEmpty();
  }

  /** {@code 3 descriptors, 2 avail and 1 used slots}. */
  public String text() {
    return isNothing() ? "nothing changed"
        : descriptors.cardinality() + (descriptors.cardinality() == 1 ? " descriptor" : " descriptors")
            + (avail.isEmpty() && used.isEmpty() ? ""
                : ", " + avail.cardinality() + " avail and " + used.cardinality() + " used slots")
            + " changed";
  }
}
