// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;

/** {@link EventType#SAMPLE}: totals of a queue since it began, as far as their writer knows them. */
public final class SampleEvent {
  private final EventWriter event;
  private int queue;
  private long kicks;
  private long interrupts;
  private long buffers;
  private long suppressedKicks;
  private long suppressedInterrupts;

  SampleEvent(EventWriter event) {
    this.event = event;
  }

  SampleEvent of(int id) {
    queue = id;
    kicks = Unknown.U64;
    interrupts = Unknown.U64;
    buffers = Unknown.U64;
    suppressedKicks = Unknown.U64;
    suppressedInterrupts = Unknown.U64;
    return this;
  }

  public SampleEvent kicks(long total) {
    kicks = total;
    return this;
  }

  public SampleEvent interrupts(long total) {
    interrupts = total;
    return this;
  }

  /** Buffers that the device has returned. */
  public SampleEvent buffers(long total) {
    buffers = total;
    return this;
  }

  public SampleEvent suppressedKicks(long total) {
    suppressedKicks = total;
    return this;
  }

  public SampleEvent suppressedInterrupts(long total) {
    suppressedInterrupts = total;
    return this;
  }

  public void end() {
    event.begin(EventType.SAMPLE).u16(queue).u64(kicks).u64(interrupts).u64(buffers).u64(suppressedKicks)
        .u64(suppressedInterrupts)
        .end();
  }
}
