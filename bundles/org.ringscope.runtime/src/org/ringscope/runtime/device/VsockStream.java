// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import org.ringscope.protocol.virtio.Vsock;

/** One stream between a port of the guest and one of the host, as the device side keeps it. Reused after its end. */
final class VsockStream {
  /** Bytes that may be under way to the host; told to the guest as buf_alloc (virtio 1.3 §5.10.6.3). */
  static final int BUFFER_BYTES = 64 * 1024;

  final ByteQueue toGuest = new ByteQueue(BUFFER_BYTES);
  long guestPort;
  long hostPort;
  boolean isOpen;
  /** An answer that is due: an operation, 0 for none. */
  int owes;
  /** The guest sends no more. */
  boolean isEnding;
  private long guestBuffer;
  private long guestForwarded;
  private long sent;
  private long forwarded;

  void open(long guest, long host) {
    guestPort = guest;
    hostPort = host;
    isOpen = true;
    isEnding = false;
    owes = Vsock.OP_RESPONSE;
    toGuest.clear();
    guestBuffer = 0;
    guestForwarded = 0;
    sent = 0;
    forwarded = 0;
  }

  boolean is(long guest, long host) {
    return isOpen && guestPort == guest && hostPort == host;
  }

  /** Every packet tells how much room the guest has. */
  void credit(long bufferBytes, long forwardedBytes) {
    guestBuffer = bufferBytes;
    guestForwarded = forwardedBytes;
  }

  /** Bytes that the guest has room for; counters are u32 and wrap (virtio 1.3 §5.10.6.3). */
  long guestRoom() {
    return Math.max(0, guestBuffer - (sent - guestForwarded & 0xFFFF_FFFFL));
  }

  void sent(int bytes) {
    sent = sent + bytes & 0xFFFF_FFFFL;
    forwarded = forwarded + bytes & 0xFFFF_FFFFL; // what went back makes room for more
  }

  long forwarded() {
    return forwarded;
  }

  boolean hasData() {
    return toGuest.size() > 0 && guestRoom() > 0;
  }

  boolean hasEnded() {
    return isEnding && toGuest.size() == 0;
  }

  boolean isReady() {
    return owes != 0 || isOpen && (hasData() || hasEnded());
  }
}
