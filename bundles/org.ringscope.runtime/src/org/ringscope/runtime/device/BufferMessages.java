// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.ByteBuffer;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.TrafficListener;

/** Tells what the buffers of a device carry, each side what it has done; a request and its answer are two messages. */
final class BufferMessages {
  /** More is not told of one buffer. */
  private static final int KEPT_BYTES = 4096;

  private final Core core;
  private final MessageView message = new MessageView();
  private ByteBuffer copy;

  BufferMessages(Core core) {
    this.core = core;
  }

  /** The device has taken a chain. */
  void taken(int queue, Request request) {
    TrafficListener listener = core.trafficListener();
    if (listener != null && request.chain().readableCount() > 0) {
      view(queue, request, 0).bare((int) request.chain().readableLength(), (int) request.chain().writableLength());
      listener.messageReceived(message);
    }
  }

  /** The device gives a chain back into which it has written. */
  void answered(int queue, Request request) {
    TrafficListener listener = core.trafficListener();
    if (listener != null && request.chain().writableLength() > 0) {
      int readable = (int) request.chain().readableLength();
      view(queue, request, request.written()).answer(readable, (int) request.written());
      listener.messageSent(message);
    }
  }

  private MessageView view(int queue, Request request, long written) {
    ByteBuffer bytes = empty();
    bytes.limit(request.copy(bytes, written));
    return message.buffer(TrafficListener.NO_BUS, queue, request.chain().address(0)).payload(bytes, 0);
  }

  /** The driver gives a chain to the device: {@code readable} bytes from {@code offset} on, and room behind them. */
  void given(int queue, long address, ByteBuffer memory, int offset, int readable, int room) {
    TrafficListener listener = core.trafficListener();
    if (listener != null && readable > 0) {
      view(queue, address, memory, offset, readable).bare(readable, room);
      listener.messageSent(message);
    }
  }

  /** The driver has a chain back, into which the device has written. */
  void returned(int queue, long address, ByteBuffer memory, int offset, int readable, int written) {
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      view(queue, address, memory, offset, readable + written).answer(readable, written);
      listener.messageReceived(message);
    }
  }

  private MessageView view(int queue, long address, ByteBuffer memory, int offset, int bytes) {
    ByteBuffer kept = empty();
    int length = Math.min(bytes, kept.capacity());
    kept.put(0, memory, offset, length).limit(length);
    return message.buffer(TrafficListener.NO_BUS, queue, address).payload(kept, 0);
  }

  private ByteBuffer empty() {
    if (copy == null) {
      copy = ByteBuffer.allocate(KEPT_BYTES);
    }
    return copy.clear();
  }
}
