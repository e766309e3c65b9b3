// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.lang.management.ManagementFactory;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * How long numbers stand before they change while a trace is followed: as short as one can read them, longer where the thread of the
 * windows would need more than its share of a processor, which others want as well. For that thread.
 */
final class ReadingPace implements IntSupplier {
  /** From one change to the next that somebody can read. */
  static final int LEAST_MILLIS = 250;
  static final int MOST_MILLIS = 600;
  /** Of one processor; what the thread does besides is not slowed down by this pace. */
  static final double SHARE = 0.16;
  private static final long WINDOW_NANOS = 1_000_000_000;

  private final LongSupplier processor;
  private final LongSupplier clock;
  private double millis = LEAST_MILLIS;
  private long processorBefore;
  private long before;

  ReadingPace() {
    this(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime, System::nanoTime);
  }

  /**
   * @param processor what the thread has needed of the processor, in nanoseconds
   * @param clock in nanoseconds
   */
  ReadingPace(LongSupplier processor, LongSupplier clock) {
    this.processor = processor;
    this.clock = clock;
    processorBefore = processor.getAsLong();
    before = clock.getAsLong();
  }

  @Override
  public int getAsInt() {
    long passed = clock.getAsLong() - before;
    if (passed >= WINDOW_NANOS) {
      long needed = processor.getAsLong() - processorBefore;
      millis = Math.max(LEAST_MILLIS, Math.min(MOST_MILLIS, millis * needed / passed / SHARE));
      processorBefore += needed;
      before += passed;
    }
    return (int) millis;
  }
}
