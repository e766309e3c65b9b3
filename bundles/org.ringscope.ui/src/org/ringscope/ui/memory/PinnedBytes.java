// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;

/** The bytes that a pinned descriptor or message means. */
final class PinnedBytes {
  private PinnedBytes() {}

  /** The buffer of a descriptor, or of a message with its header; nothing where its address is not known. */
  static ByteSelection of(TraceCursor cursor) {
    Pin pin = cursor.pin();
    SystemState state = pin.trace() == null ? null : cursor.state(pin.trace());
    QueueState queue = state == null || pin.queue() < 0 ? null : state.queue(pin.queue());
    if (pin.hasDescriptor() && queue != null && pin.descriptor() < queue.size()
        && queue.ring().isDescriptorKnown(pin.descriptor())) {
      return new ByteSelection(queue.ring().address(pin.descriptor()), queue.ring().length(pin.descriptor()));
    }
    boolean isMessage =
        pin.trace() != null && pin.messageRow() >= 0 && pin.messageRow() < pin.trace().messages().size();
    Message message = isMessage ? pin.trace().messages().get(pin.messageRow()) : null;
    if (message == null || message.buffer() == 0) {
      return ByteSelection.NONE;
    }
    boolean isRpmsg = pin.trace().trace().system().bus(message.bus()) != null;
    return new ByteSelection(message.buffer(), message.length() + (isRpmsg ? RpmsgHeader.LENGTH : 0));
  }
}
