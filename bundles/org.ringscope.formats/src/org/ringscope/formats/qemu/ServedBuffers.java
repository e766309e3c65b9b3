// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.write.EventWriter;

/** The buffers that devices take and return, by the pointers of their elements, and how many each queue holds. */
final class ServedBuffers {
  private static final int MOST_ELEMENTS = 1 << 18;

  private final ImportTarget target;
  private final LongTable<ForeignQueue> elements = new LongTable<>(MOST_ELEMENTS);
  private boolean flushesAreRecorded;

  ServedBuffers(ImportTarget target) {
    this.target = target;
  }

  /** Whether flushes of any queue were seen. */
  boolean areFlushesRecorded() {
    return flushesAreRecorded;
  }

  /** The device takes a buffer. */
  void popped(ForeignThread thread, long nanos, ForeignQueue queue, long elem) {
    target.at(thread.stream, nanos).buffer().taken(VirtioSystem.id(queue), elem);
    if (queue == null) {
      return;
    }
    thread.serving = queue;
    queue.taken++;
    boolean isNew = elements.get(elem) == null;
    boolean isCounted = isNew ? !elements.isFull() : true;
    ForeignQueue before = elements.put(elem, queue);
    queue.inFlight += isCounted ? 1 : 0;
    if (before != null) {
      before.inFlight--; // its element was given up without being returned
      counts(thread, nanos, before);
    } else if (!isCounted) {
      counts(thread, nanos, queue);
    }
  }

  /** The device returns a buffer. */
  void filled(ForeignThread thread, long nanos, ForeignQueue queue, long elem, long length) {
    target.at(thread.stream, nanos).buffer().returned(VirtioSystem.id(queue), elem, (int) length);
    ForeignQueue taker = elements.remove(elem);
    if (queue != null) {
      queue.returned++;
      queue.returnedLength(length);
      queue.inUse();
      queue.returnedSinceReset++;
    }
    if (taker != null) {
      taker.inFlight--;
    }
    if (taker == null && queue != null) {
      queue.returnsUntaken = true;
    }
    if (taker != queue) { // taken before the recording began, or from another queue
      counts(thread, nanos, taker);
      counts(thread, nanos, queue);
    }
  }

  /** The device has told of what it returned. */
  void flushed(ForeignQueue queue) {
    if (queue != null) {
      queue.inUse();
      queue.flushesSinceReset++;
      flushesAreRecorded = true;
    }
  }

  /** Says how many are in flight where the events so far would count wrong. */
  void counts(ForeignThread thread, long nanos, ForeignQueue queue) {
    if (queue != null) {
      writeCounts(target.at(thread.stream, nanos), queue);
    }
  }

  /** What the driver has published is in no event of a device. */
  static void writeCounts(EventWriter out, ForeignQueue queue) {
    out.buffer().counts(queue.id, queue.isHeldKnown() ? queue.inFlight : Unknown.U32, Unknown.U32, queue.returned);
  }

  /** A reset or release takes all buffers from the device. */
  void drop(ForeignQueue queue) {
    elements.removeIf(owner -> owner == queue);
    queue.inFlight = 0;
  }
}
