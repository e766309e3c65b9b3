// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import org.ringscope.trace.event.EventType;

/** Initialization of devices and set-up of their queues (virtio 1.3 §3.1). */
public final class DeviceEvents {
  private final EventWriter event;

  DeviceEvents(EventWriter event) {
    this.event = event;
  }

  /** Device status bits before and after; the same twice where a state is repeated. */
  public void status(int device, int old, int status) {
    event.begin(EventType.STATUS).u16(device).u8(old).u8(status).end();
  }

  public void featuresOffered(int device, long features) {
    event.begin(EventType.FEATURES_OFFERED).u16(device).u64(features).end();
  }

  public void featuresAccepted(int device, long features) {
    event.begin(EventType.FEATURES_ACCEPTED).u16(device).u64(features).end();
  }

  /** @param width bytes, 0 with a value that was not seen */
  public void registerRead(int device, int offset, int width, long value) {
    event.begin(EventType.REGISTER_READ).u16(device).u32(offset).u8(width).u64(value).end();
  }

  /** @param width bytes, 0 with a value that was not seen */
  public void registerWritten(int device, int offset, int width, long value) {
    event.begin(EventType.REGISTER_WRITTEN).u16(device).u32(offset).u8(width).u64(value).end();
  }

  public void configChanged(int device, int generation) {
    event.begin(EventType.CONFIG_CHANGED).u16(device).u32(generation).end();
  }

  /** A queue's place; size 0 where it is given back. The three areas as in {@link EventType#QUEUE}. */
  public void queueConfigured(int queue, int size, int align, long desc, long avail, long used) {
    event.begin(EventType.QUEUE_CONFIGURED).u16(queue).u32(size).u32(align).u64(desc).u64(avail).u64(used).end();
  }

  public void queueReset(int queue) {
    event.begin(EventType.QUEUE_RESET).u16(queue).end();
  }

  public void deviceReset(int device) {
    event.begin(EventType.DEVICE_RESET).u16(device).end();
  }
}
