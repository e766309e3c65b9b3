// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * Infers from the words of a split ring alone (virtio 1.3 §2.7.6, §2.7.8) which heads are in flight: published, and not
 * yet used. Exact for a device that uses buffers in order; for any other the best guess that agrees with the indices.
 *
 * <p>A head's last publication at position p and last use at position u (both free running): a device cannot have
 * used more buffers than were published, so u ≥ p proves that the use came after. Where u &lt; p both orders are
 * possible; avail.idx - used.idx says how many of these are in flight, and the ones published longest after their
 * last use are the likeliest.
 */
public final class InFlightHeads {
  private final BitSet heads = new BitSet();
  private final BitSet certain = new BitSet();
  private int possible;

  private InFlightHeads() {}

  /**
   * @param size entries of the ring, a power of two
   * @param availIdx avail.idx, u16
   * @param availRing slot 0…size-1 to the head in it; negative if unknown
   * @param usedIdx used.idx, u16
   * @param usedIds slot 0…size-1 to the id in it; negative if unknown
   * @return heads below size that are in flight; empty if the indices contradict each other (more than size apart)
   */
  public static BitSet infer(int size, int availIdx, IntUnaryOperator availRing, int usedIdx,
      IntUnaryOperator usedIds) {
    return inferAll(size, availIdx, availRing, usedIdx, usedIds).heads;
  }

  /**
   * Those of {@link #infer} that are in flight beyond doubt: where no other heads come into question, or where none of their
   * uses is in the used ring. What is wrong with them is wrong.
   */
  public static BitSet certain(int size, int availIdx, IntUnaryOperator availRing, int usedIdx,
      IntUnaryOperator usedIds) {
    return inferAll(size, availIdx, availRing, usedIdx, usedIds).certain;
  }

  /**
   * How many of the heads in the avail ring can be in flight: all but those whose last use came after their last publication
   * beyond doubt. Fewer than are in flight: then a head is so twice, or the avail ring no longer tells of one.
   */
  public static int possible(int size, int availIdx, IntUnaryOperator availRing, int usedIdx,
      IntUnaryOperator usedIds) {
    return inferAll(size, availIdx, availRing, usedIdx, usedIds).possible;
  }

  private static InFlightHeads inferAll(int size, int availIdx, IntUnaryOperator availRing, int usedIdx,
      IntUnaryOperator usedIds) {
    InFlightHeads result = new InFlightHeads();
    int count = RingIndex.distance(usedIdx, availIdx);
    if (count == 0 || count > size) {
      return result;
    }
    boolean fresh = usedIdx <= availIdx && isNeverWrapped(size, usedIdx, usedIds);
    int[] published = newestDistance(size, fresh ? Math.min(availIdx, size) : size, availIdx, availRing);
    int[] used = newestDistance(size, fresh ? usedIdx : size, usedIdx, usedIds);
    long[] candidates = new long[size];
    int found = 0;
    for (int head = 0; head < size; head++) {
      if (published[head] == 0) {
        continue;
      }
      int useAge = used[head] == 0 ? 2 * size : used[head];
      int publishedAfterUse = count + useAge - published[head];
      if (publishedAfterUse > 0) {
        candidates[found++] = (long) publishedAfterUse << 32 | head;
      }
    }
    result.possible = found;
    Arrays.sort(candidates, 0, found);
    for (int i = found - 1; i >= Math.max(0, found - count); i--) {
      int head = (int) candidates[i];
      result.heads.set(head);
      result.certain.set(head, found <= count || used[head] == 0);
    }
    return result;
  }

  /** A ring that was cleared and not filled since: the slots from idx on, which no entry has reached, are zero. */
  private static boolean isNeverWrapped(int size, int idx, IntUnaryOperator ring) {
    for (int slot = idx; slot < size; slot++) {
      if (ring.applyAsInt(slot) != 0) {
        return false;
      }
    }
    return idx < size;
  }

  /** For each head how many entries before idx it was written last (1 = the newest), 0 if it is not among these. */
  private static int[] newestDistance(int size, int entries, int idx, IntUnaryOperator ring) {
    int[] distance = new int[size];
    for (int back = 1; back <= entries; back++) {
      int head = ring.applyAsInt((idx - back) & (size - 1));
      if (head >= 0 && head < size && distance[head] == 0) {
        distance[head] = back;
      }
    }
    return distance;
  }
}
