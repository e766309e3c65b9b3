// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.picture.ring.Hit;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** Which message lies behind which descriptor at the cursor: both know the buffer's address. */
public final class PinnedMessage {
  private PinnedMessage() {}

  /** What the pin means in this queue: its descriptor, or the one that holds its message's buffer. */
  public static Hit hit(TraceCursor cursor, TraceSession trace, QueueState queue) {
    Pin pin = cursor.pin();
    if (pin.trace() != trace || pin.queue() != queue.info().id()) {
      return Hit.NOTHING;
    }
    if (pin.hasDescriptor()) {
      return pin.descriptor() < queue.size() ? Hit.descriptor(pin.descriptor()) : Hit.NOTHING;
    }
    MessageIndex messages = trace.messages();
    if (pin.messageRow() < 0 || pin.messageRow() >= messages.size()) {
      return Hit.NOTHING;
    }
    int descriptor = descriptorOf(queue, messages.get(pin.messageRow()).buffer());
    return descriptor < 0 ? Hit.NOTHING : Hit.descriptor(descriptor);
  }

  /** The newest message, up to the cursor, whose buffer a descriptor names; -1 if none. */
  public static int rowOf(TraceCursor cursor, TraceSession trace, QueueState queue, int descriptor) {
    if (cursor.state(trace) == null || !queue.ring().isDescriptorKnown(descriptor)) {
      return -1;
    }
    MessageIndex messages = trace.messages();
    int last = messages.rowAt(cursor.state(trace).nanos() + 1) - 1;
    return messages.lastRow(queue.info().id(), queue.ring().address(descriptor), last);
  }

  /** The message behind a descriptor in a few words, null if there is none. */
  public static String describe(TraceCursor cursor, TraceSession trace, QueueState queue, int descriptor) {
    int row = rowOf(cursor, trace, queue, descriptor);
    if (row < 0) {
      return null;
    }
    return MessageText.brief(trace.messages().get(row), trace);
  }

  /** The descriptor of a buffer, one in use before a free one; -1 if none. */
  private static int descriptorOf(QueueState queue, long buffer) {
    int found = -1;
    for (int i = 0; i < queue.size(); i++) {
      if (queue.ring().isDescriptorKnown(i) && queue.ring().address(i) == buffer
          && (found < 0 || queue.ring().owner(i) != DescriptorOwner.FREE)) {
        found = i;
      }
    }
    return found;
  }
}
