// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import org.ringscope.trace.event.EventType;

/** Steps on packed rings (virtio 1.3 §2.8). Slots are indices of the descriptor ring. */
public final class PackedRingEvents {
  private final EventWriter event;

  PackedRingEvents(EventWriter event) {
    this.event = event;
  }

  /** Of either side: the flags tell whose it is. */
  public void descriptorWritten(int queue, int slot, long address, int length, int id, int flags) {
    event.begin(EventType.PACKED_DESCRIPTOR_WRITTEN).u16(queue).u16(slot).u64(address).u32(length).u16(id).u16(flags)
        .end();
  }

  /** By the side that did not write it. @param wrap the taker's wrap counter, 0 or 1 */
  public void taken(int queue, int slot, int wrap, int id) {
    event.begin(EventType.PACKED_TAKEN).u16(queue).u16(slot).u8(wrap).u16(id).end();
  }

  /** The driver's event suppression, both words. */
  public void driverEvent(int queue, int offsetWrap, int flags) {
    event.begin(EventType.DRIVER_EVENT).u16(queue).u16(offsetWrap).u16(flags).end();
  }

  /** The device's event suppression, both words. */
  public void deviceEvent(int queue, int offsetWrap, int flags) {
    event.begin(EventType.DEVICE_EVENT).u16(queue).u16(offsetWrap).u16(flags).end();
  }
}
