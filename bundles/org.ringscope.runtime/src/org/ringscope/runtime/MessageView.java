// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

import java.nio.ByteBuffer;

/**
 * One message as its sender or receiver sees it, in guest memory. Whoever sends or receives reuses its view for the next
 * message: a listener reads it and keeps nothing. The buffer of a device that is no RPMsg bus is payload as a whole.
 */
public final class MessageView {
  /** Flag of a buffer that comes back to the driver with what the device has written. */
  public static final int ANSWER = 1;

  private int bus;
  private int queue;
  private long bufferAddress;
  private int source;
  private int destination;
  private int length;
  private int flags;
  private ByteBuffer buffer;
  private int payloadOffset;

  /** @param bus {@link TrafficListener#NO_BUS}: another device @param bufferAddress physical */
  public MessageView buffer(int bus, int queue, long bufferAddress) {
    this.bus = bus;
    this.queue = queue;
    this.bufferAddress = bufferAddress;
    return this;
  }

  /** What the header says. @param length of the payload in bytes */
  public MessageView header(int source, int destination, int length, int flags) {
    this.source = source;
    this.destination = destination;
    this.length = length;
    this.flags = flags;
    return this;
  }

  /** A buffer without a header. @param readable bytes that the device reads @param written bytes that it has written */
  public MessageView bare(int readable, int written) {
    return header(readable, written, readable + written, 0);
  }

  /** As {@link #bare}: a buffer that comes back to the driver, whose request is told again with the answer. */
  public MessageView answer(int readable, int written) {
    return header(readable, written, readable + written, ANSWER);
  }

  /** Where the payload lies. */
  public MessageView payload(ByteBuffer buffer, int payloadOffset) {
    this.buffer = buffer;
    this.payloadOffset = payloadOffset;
    return this;
  }

  public int bus() {
    return bus;
  }

  public int queue() {
    return queue;
  }

  public long bufferAddress() {
    return bufferAddress;
  }

  /** Address of the sending endpoint; without a bus, the bytes that the device reads. */
  public int source() {
    return source;
  }

  /** Address of the receiving endpoint; without a bus, the bytes that the device has written. */
  public int destination() {
    return destination;
  }

  /** Bytes of the payload, as the sender claims. */
  public int length() {
    return length;
  }

  public int flags() {
    return flags;
  }

  /** Memory with the payload in it; use absolute accesses only. */
  public ByteBuffer memory() {
    return buffer;
  }

  public int payloadOffset() {
    return payloadOffset;
  }
}
