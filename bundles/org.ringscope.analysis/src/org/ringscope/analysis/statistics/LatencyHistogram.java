// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import org.ringscope.analysis.messages.Message;

/**
 * How many durations there were of which length: buckets of a quarter of an octave, exact below 8 ns. Of each bucket the longest duration is
 * remembered, so that one of its messages can be found again. Written by one thread, then read by any.
 */
public final class LatencyHistogram {
  private static final int PER_OCTAVE = 4;
  private static final int SUB_BITS = 2;
  private static final int BUCKETS = (Long.SIZE - 1 - SUB_BITS) * PER_OCTAVE + PER_OCTAVE;
  /** No queue. */
  private static final int NONE = -1;

  private final long[] counts = new long[BUCKETS];
  private final long[] longest = new long[BUCKETS];
  private final long[] begins = new long[BUCKETS];
  private final long[] buffers = new long[BUCKETS];
  private final int[] queues = new int[BUCKETS];
  private long total;
  private int first = BUCKETS;
  private int last = NONE;

  /** The longest duration of a bucket. @param beginNanos when it began, @param queue and buffer that carried it */
  public record Outlier(long nanos, long beginNanos, int queue, long buffer) {}

  void add(long nanos, long beginNanos, int queue, long buffer) {
    int bucket = bucketOf(nanos);
    if (counts[bucket]++ == 0 || nanos > longest[bucket]) {
      longest[bucket] = nanos;
      begins[bucket] = beginNanos;
      queues[bucket] = queue;
      buffers[bucket] = buffer;
    }
    total++;
    first = Math.min(first, bucket);
    last = Math.max(last, bucket);
  }

  /** The bucket of a duration; negative ones are in the first. */
  public static int bucketOf(long nanos) {
    if (nanos < PER_OCTAVE) {
      return (int) Math.max(0, nanos);
    }
    int octave = Long.SIZE - 1 - Long.numberOfLeadingZeros(nanos);
    return (octave - 1) * PER_OCTAVE + (int) (nanos >>> octave - SUB_BITS & PER_OCTAVE - 1);
  }

  /** The shortest duration of a bucket. */
  public static long lower(int bucket) {
    if (bucket < PER_OCTAVE) {
      return bucket;
    }
    int octave = bucket / PER_OCTAVE + 1;
    return octave - SUB_BITS >= Long.SIZE - 1 - SUB_BITS ? Long.MAX_VALUE
        : (long) (PER_OCTAVE + bucket % PER_OCTAVE) << octave - SUB_BITS;
  }

  /** How many durations there are in all. */
  public long total() {
    return total;
  }

  /** The first bucket with something in it; beyond {@link #last} if there is none. */
  public int first() {
    return first;
  }

  /** The last bucket with something in it, -1 if there is none. */
  public int last() {
    return last;
  }

  public long count(int bucket) {
    return counts[bucket];
  }

  /** The longest duration of a bucket, null if it is empty. */
  public Outlier longest(int bucket) {
    return counts[bucket] == 0 ? null : new Outlier(longest[bucket], begins[bucket], queues[bucket], buffers[bucket]);
  }

  /** The longest of all, {@link Message#NO_TIME} if there is none. */
  public long max() {
    return total == 0 ? Message.NO_TIME : longest[last];
  }
}
