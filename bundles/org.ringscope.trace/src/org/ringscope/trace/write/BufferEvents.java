// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import org.ringscope.trace.event.EventType;

/** Buffers on their way, from whoever sees them but not the ring. A buffer is any number that tells it from the others in flight. */
public final class BufferEvents {
  private final EventWriter event;

  BufferEvents(EventWriter event) {
    this.event = event;
  }

  /** The driver has given it. @param out bytes that the device may read @param in bytes that it may write */
  public void given(int queue, long buffer, int out, int in) {
    event.begin(EventType.BUFFER_GIVEN).u16(queue).u64(buffer).u32(out).u32(in).end();
  }

  /** The device has taken it. */
  public void taken(int queue, long buffer) {
    event.begin(EventType.BUFFER_TAKEN).u16(queue).u64(buffer).end();
  }

  /** The device has returned it. @param length bytes that it wrote */
  public void returned(int queue, long buffer, int length) {
    event.begin(EventType.BUFFER_RETURNED).u16(queue).u64(buffer).u32(length).end();
  }

  /** The driver has it back. */
  public void done(int queue, long buffer) {
    event.begin(EventType.BUFFER_DONE).u16(queue).u64(buffer).end();
  }

  /** How many are in flight now, and how many were given and used so far. */
  public void counts(int queue, long inFlight, long avail, long used) {
    event.begin(EventType.COUNTS).u16(queue).u32(inFlight).u32(avail).u32(used).end();
  }
}
