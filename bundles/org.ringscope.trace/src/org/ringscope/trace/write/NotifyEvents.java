// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import org.ringscope.trace.event.EventType;

/** Who wakes whom: kicks and interrupts of queues, and the doorbells below them. */
public final class NotifyEvents {
  private final EventWriter event;

  NotifyEvents(EventWriter event) {
    this.event = event;
  }

  public void kickBegin(int queue) {
    event.begin(EventType.KICK_BEGIN).u16(queue).end();
  }

  public void kickEnd(int queue) {
    event.begin(EventType.KICK_END).u16(queue).end();
  }

  public void kickSuppressed(int queue) {
    event.begin(EventType.KICK_SUPPRESSED).u16(queue).end();
  }

  public void interrupt(int queue) {
    event.begin(EventType.INTERRUPT).u16(queue).end();
  }

  public void interruptSuppressed(int queue) {
    event.begin(EventType.INTERRUPT_SUPPRESSED).u16(queue).end();
  }

  public void doorbellRung(int doorbell, int value) {
    event.begin(EventType.DOORBELL_RUNG).u16(doorbell).u32(value).end();
  }

  public void isrEnter(int doorbell) {
    event.begin(EventType.ISR_ENTER).u16(doorbell).end();
  }

  public void isrExit(int doorbell) {
    event.begin(EventType.ISR_EXIT).u16(doorbell).end();
  }

  /** @param bits what was acknowledged of InterruptStatus (virtio 1.3 §4.2.2) */
  public void acknowledged(int device, int bits) {
    event.begin(EventType.ACKNOWLEDGED).u16(device).u32(bits).end();
  }
}
