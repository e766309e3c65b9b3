// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import org.ringscope.trace.event.EventType;

/**
 * Steps on split rings (virtio 1.3 §2.7). Indices and positions are free-running 16-bit numbers, as in memory; {@code head} and {@code id}
 * are indices of the descriptor table.
 */
public final class RingEvents {
  private final EventWriter event;

  RingEvents(EventWriter event) {
    this.event = event;
  }

  public void descriptorWritten(int queue, int index, long address, int length, int flags, int next) {
    event.begin(EventType.DESCRIPTOR_WRITTEN).u16(queue).u16(index).u32(length).u64(address).u16(flags).u16(next).end();
  }

  /** An entry of the indirect table that a descriptor of a ring of either format names. */
  public void indirectDescriptorWritten(int queue, int descriptor, int index, long address, int length, int flags,
      int next) {
    event.begin(EventType.INDIRECT_DESCRIPTOR_WRITTEN).u16(queue).u16(descriptor).u16(index).u32(length).u64(address)
        .u16(flags)
        .u16(next).end();
  }

  public void availEntry(int queue, int position, int head) {
    event.begin(EventType.AVAIL_ENTRY).u16(queue).u16(position).u16(head).end();
  }

  public void availIdx(int queue, int old, int idx) {
    event.begin(EventType.AVAIL_IDX).u16(queue).u16(old).u16(idx).end();
  }

  public void availFlags(int queue, int flags) {
    event.begin(EventType.AVAIL_FLAGS).u16(queue).u16(flags).end();
  }

  public void usedEvent(int queue, int value) {
    event.begin(EventType.USED_EVENT).u16(queue).u16(value).end();
  }

  public void availTaken(int queue, int position, int head) {
    event.begin(EventType.AVAIL_TAKEN).u16(queue).u16(position).u16(head).end();
  }

  public void usedEntry(int queue, int position, int id, int length) {
    event.begin(EventType.USED_ENTRY).u16(queue).u16(position).u32(id).u32(length).end();
  }

  public void usedIdx(int queue, int old, int idx) {
    event.begin(EventType.USED_IDX).u16(queue).u16(old).u16(idx).end();
  }

  public void usedFlags(int queue, int flags) {
    event.begin(EventType.USED_FLAGS).u16(queue).u16(flags).end();
  }

  public void availEvent(int queue, int value) {
    event.begin(EventType.AVAIL_EVENT).u16(queue).u16(value).end();
  }

  public void usedTaken(int queue, int position, int id, int length) {
    event.begin(EventType.USED_TAKEN).u16(queue).u16(position).u32(id).u32(length).end();
  }
}
