// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.nio.ByteBuffer;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.capture.shadow.SplitDeviceAreaShadow;
import org.ringscope.capture.shadow.SplitDriverAreaShadow;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.write.RingEvents;
import org.ringscope.trace.write.StreamWriter;

/**
 * What was told of a watched split ring, byte for byte. Each method tells what differs and remembers it, after the event
 * has ended: a packet that an event begins repeats the state before it.
 */
final class ReportedSplitRing {
  /** The event that tells of one word. */
  private interface WordEvent {
    void write(RingEvents out, int queue, int value);
  }

  static final int IDX = 2;
  static final int RING = 4;

  private final int id;
  private final int size;
  private final RingNews out;
  private final ByteBuffer desc;
  private final ByteBuffer avail;
  private final ByteBuffer used;
  private final SplitDriverAreaShadow driverShadow;
  private final SplitDeviceAreaShadow deviceShadow;

  ReportedSplitRing(InspectedQueue queue, RingNews out) {
    this.out = out;
    id = queue.info().id();
    size = queue.info().size();
    desc = WatchedRing.told(queue.descriptors(), DESC_BYTES * size);
    avail = WatchedRing.told(queue.avail(), (int) VringLayout.availBytes(size));
    used = WatchedRing.told(queue.used(), (int) VringLayout.usedBytes(size));
    driverShadow = new SplitDriverAreaShadow(id, size);
    deviceShadow = new SplitDeviceAreaShadow(id, size);
    driverShadow.set(desc, avail, -1);
    deviceShadow.set(used, -1);
  }

  static int word(ByteBuffer area, int offset) {
    return Short.toUnsignedInt(area.getShort(offset));
  }

  int slot(int position) {
    return position & size - 1;
  }

  int availFlags() {
    return word(avail, 0);
  }

  int availIdx() {
    return word(avail, IDX);
  }

  int head(int slot) {
    return word(avail, RING + 2 * slot);
  }

  int usedFlags() {
    return word(used, 0);
  }

  int usedIdx() {
    return word(used, IDX);
  }

  /** Id and length of a used entry as one number. */
  long entry(int slot) {
    return used.getLong(RING + 8 * slot);
  }

  boolean descriptors(long nanos, ByteBuffer now) {
    if (now.mismatch(desc) < 0) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      long address = now.getLong(DESC_BYTES * i);
      long rest = now.getLong(DESC_BYTES * i + 8);
      if (address != desc.getLong(DESC_BYTES * i) || rest != desc.getLong(DESC_BYTES * i + 8)) {
        out.at(nanos).ring().descriptorWritten(id, i, address, (int) rest, (int) (rest >>> 32), (int) (rest >>> 48));
        desc.putLong(DESC_BYTES * i, address).putLong(DESC_BYTES * i + 8, rest);
      }
    }
    driverShadow.touch();
    return true;
  }

  void availEntry(long nanos, int position, int head) {
    out.at(nanos).ring().availEntry(id, position, head);
    avail.putShort(RING + 2 * slot(position), (short) head);
    driverShadow.touch();
  }

  void availIdx(long nanos, int idx) {
    int old = availIdx();
    if (idx != old) {
      out.at(nanos).ring().availIdx(id, old, idx);
      avail.putShort(IDX, (short) idx);
      driverShadow.touch();
    }
  }

  void usedEntry(long nanos, int position, long entry) {
    out.at(nanos).ring().usedEntry(id, position, (int) entry, (int) (entry >>> 32));
    used.putLong(RING + 8 * slot(position), entry);
    deviceShadow.touch();
  }

  void usedIdx(long nanos, int idx) {
    int old = usedIdx();
    if (idx != old) {
      out.at(nanos).ring().usedIdx(id, old, idx);
      used.putShort(IDX, (short) idx);
      deviceShadow.touch();
    }
  }

  /** Slots that differ although no index says so: written ahead of it. */
  boolean slotsAhead(long nanos, ByteBuffer nowAvail, ByteBuffer nowUsed) {
    boolean told = false;
    for (int i = 0; i < size; i++) {
      int position = RingIndex.plus(availIdx(), i);
      int head = word(nowAvail, RING + 2 * slot(position));
      if (head != head(slot(position))) {
        availEntry(nanos, position, head);
        told = true;
      }
      position = RingIndex.plus(usedIdx(), i);
      long entry = nowUsed.getLong(RING + 8 * slot(position));
      if (entry != entry(slot(position))) {
        usedEntry(nanos, position, entry);
        told = true;
      }
    }
    return told;
  }

  /** Flags and event words. */
  boolean words(long nanos, ByteBuffer nowAvail, ByteBuffer nowUsed) {
    boolean byDriver = word(nanos, RingEvents::availFlags, nowAvail, avail, 0);
    byDriver |= word(nanos, RingEvents::usedEvent, nowAvail, avail, (int) VringLayout.usedEventOffset(size));
    if (byDriver) {
      driverShadow.touch();
    }
    boolean byDevice = word(nanos, RingEvents::usedFlags, nowUsed, used, 0);
    byDevice |= word(nanos, RingEvents::availEvent, nowUsed, used, (int) VringLayout.availEventOffset(size));
    if (byDevice) {
      deviceShadow.touch();
    }
    return byDriver || byDevice;
  }

  private boolean word(long nanos, WordEvent event, ByteBuffer now, ByteBuffer told, int offset) {
    short value = now.getShort(offset);
    if (value == told.getShort(offset)) {
      return false;
    }
    event.write(out.at(nanos).ring(), id, value);
    told.putShort(offset, value);
    return true;
  }

  void clear() {
    WatchedRing.zero(desc);
    WatchedRing.zero(avail);
    WatchedRing.zero(used);
    driverShadow.touch();
    deviceShadow.touch();
  }

  void writeCheckpoint(StreamWriter stream, boolean full, long nanos) {
    driverShadow.writeCheckpoint(stream, full, nanos);
    deviceShadow.writeCheckpoint(stream, full, nanos);
  }
}
