// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The rows of a message axis by how long they took, the slowest first; those of which nobody knows come last. As the lists were when it
 * was made: of rows that have come since it knows nothing. Any thread.
 */
public final class LatencyOrder {
  private static final int CANCEL_INTERVAL = 4096;

  private final MessageAxis axis;
  /** Of each list of the axis: the number of its first row, where rows are counted through all of them. */
  private final int[] begins;
  private final int[] order;

  private LatencyOrder(MessageAxis axis, int[] begins, int[] order) {
    this.axis = axis;
    this.begins = begins;
    this.order = order;
  }

  /**
   * Sorts the rows.
   *
   * @param axis nobody else's: it stays as it is
   * @param cancelled asked every few thousand rows
   * @return null when cancelled
   */
  public static LatencyOrder of(MessageAxis axis, BooleanSupplier cancelled) {
    int[] begins = new int[axis.lists() + 1];
    for (int list = 0; list < axis.lists(); list++) {
      begins[list + 1] = begins[list] + axis.size(list);
    }
    SlowestFirst ranks = new SlowestFirst(axis.size());
    MessageRow row = new MessageRow();
    for (int list = 0; list < axis.lists(); list++) {
      for (int place = 0; place < axis.size(list); place++) {
        int number = begins[list] + place;
        if (number % CANCEL_INTERVAL == 0 && cancelled.getAsBoolean()) {
          return null;
        }
        ranks.set(number, axis.latency(list, place, row));
      }
    }
    return new LatencyOrder(axis, begins, ranks.sorted());
  }

  public int size() {
    return order.length;
  }

  public MessageAxis.Row row(int place) {
    int number = order[place];
    int list = list(number);
    return MessageAxis.row(list, number - begins[list]);
  }

  private int list(int number) {
    int list = 0;
    while (number >= begins[list + 1]) {
      list++;
    }
    return list;
  }

  /** Where a row of the axis stands, -1 where it has got another latency since. */
  public int placeOf(MessageAxis.Row row) {
    int list = 2 * row.lane() + (row.isRequest() ? 1 : 0);
    int number = begins[list] + row.place();
    if (number >= begins[list + 1]) {
      return -1;
    }
    MessageRow read = new MessageRow();
    long latency = axis.latency(list, row.place(), read);
    int low = 0;
    int high = order.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int other = order[middle];
      int otherList = list(other);
      int compared =
          SlowestFirst.compare(axis.latency(otherList, other - begins[otherList], read), other, latency, number);
      if (compared == 0) {
        return middle;
      }
      low = compared < 0 ? middle + 1 : low;
      high = compared < 0 ? high : middle - 1;
    }
    return -1;
  }

  /** Sorts numbers by what is known of each, in one array of words: ten millions take 80 MB and a second. */
  private static final class SlowestFirst {
    private final long[] words;
    private final int numberBits;
    private final long most;
    private long[] clamped = new long[0];
    private int clampedCount;

    SlowestFirst(int count) {
      words = new long[count];
      numberBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(count));
      most = (1L << Long.SIZE - 1 - numberBits) - 1;
    }

    /** The word with the greatest latency is the smallest; those that do not fit are put in order afterwards. */
    void set(int number, long latency) {
      long rank = latency == Message.NO_TIME ? 0 : 1 + Math.min(most - 1, Math.max(0, latency));
      if (rank == most) {
        clamped = clampedCount == clamped.length ? Arrays.copyOf(clamped, 64 + 2 * clampedCount) : clamped;
        clamped[clampedCount++] = latency;
      }
      words[number] = most - rank << numberBits | number;
    }

    int[] sorted() {
      // those that are clamped were set by ascending numbers, and stand in front by their numbers
      Arrays.sort(words);
      int[] order = new int[words.length];
      for (int i = 0; i < order.length; i++) {
        order[i] = (int) (words[i] & (1L << numberBits) - 1);
      }
      if (clampedCount > 1) {
        Integer[] front = new Integer[clampedCount];
        Arrays.setAll(front, i -> i);
        Arrays.sort(front, (a, b) -> Long.compare(clamped[b], clamped[a]));
        int[] numbers = Arrays.copyOf(order, clampedCount);
        for (int i = 0; i < clampedCount; i++) {
          order[i] = numbers[front[i]];
        }
      }
      return order;
    }

    static int compare(long latency, int number, long otherLatency, int otherNumber) {
      long known = latency == Message.NO_TIME ? -1 : Math.max(0, latency);
      long otherKnown = otherLatency == Message.NO_TIME ? -1 : Math.max(0, otherLatency);
      return known != otherKnown ? Long.compare(otherKnown, known) : Integer.compare(number, otherNumber);
    }
  }
}
