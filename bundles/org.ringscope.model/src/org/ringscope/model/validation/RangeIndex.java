// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Ranges by their addresses, each with what lies there. One sort and one sweep before the first question; a question is
 * one binary search. Empty ranges and those over the end of the address space are left out.
 */
final class RangeIndex<T> {

  /**
   * What lies where.
   *
   * @param order in which it was added
   */
  record Placed<T>(int order, T what, Range range) {}

  private final List<Placed<T>> byStart = new ArrayList<>();
  /** At the position of each range, that of the one which reaches furthest among it and those before it; null before a question. */
  private int[] furthest;

  /** @param range null where it is not known */
  void add(T what, Range range) {
    if (range != null && range.isProper()) {
      byStart.add(new Placed<>(byStart.size(), what, range));
      furthest = null;
    }
  }

  /** Something that holds all of this range, or null. */
  T containing(Range range) {
    Placed<T> found = range.isProper() ? reaching(range.start()) : null;
    return found != null && found.range().contains(range) ? found.what() : null;
  }

  /** Whether anything lies on this range. */
  boolean touches(Range range) {
    return touching(range) != null;
  }

  /** Of what lies on this range, that which reaches furthest; null for nothing. */
  Range touching(Range range) {
    Placed<T> found = range.isProper() ? reaching(range.last()) : null;
    return found != null && found.range().overlaps(range) ? found.range() : null;
  }

  /**
   * Tells of everything that overlaps something at a lower address, once, with the one that reaches furthest.
   *
   * @param found takes the two, first that which was added first
   */
  void overlaps(BiConsumer<Placed<T>, Placed<T>> found) {
    sweep();
    for (int i = 1; i < furthest.length; i++) {
      Placed<T> below = byStart.get(furthest[i - 1]);
      Placed<T> above = byStart.get(i);
      if (below.range().overlaps(above.range())) {
        boolean isInOrder = below.order() < above.order();
        found.accept(isInOrder ? below : above, isInOrder ? above : below);
      }
    }
  }

  private void sweep() {
    if (furthest != null) {
      return;
    }
    byStart.sort((a, b) -> Long.compareUnsigned(a.range().start(), b.range().start()));
    furthest = new int[byStart.size()];
    for (int i = 1; i < furthest.length; i++) {
      int before = furthest[i - 1];
      furthest[i] = Long.compareUnsigned(range(i).last(), range(before).last()) > 0 ? i : before;
    }
  }

  /** Of what begins at this address or before, that which reaches furthest; null when nothing does. */
  private Placed<T> reaching(long address) {
    sweep();
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(range(middle).start(), address) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : byStart.get(furthest[low - 1]);
  }

  private Range range(int position) {
    return byStart.get(position).range();
  }
}
