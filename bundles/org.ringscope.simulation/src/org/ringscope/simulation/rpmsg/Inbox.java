// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.RpmsgRemote;

/**
 * Messages that wait for their task, first in, first out. The remote holds their buffers (OpenAMP
 * {@code rpmsg_hold_rx_buffer}), the host copies them (Linux {@code rpmsg_ept_cb}). Grows to the most that ever waited.
 * Its core only.
 */
final class Inbox {
  private static final int LEAST = 8;

  private final RpmsgRemote holder;
  private final int slotBytes;
  private RpmsgEndpoint[] endpoints = new RpmsgEndpoint[LEAST];
  private ByteBuffer[] buffers = new ByteBuffer[LEAST];
  private int[] offsets = new int[LEAST];
  private int[] lengths = new int[LEAST];
  private int[] sources = new int[LEAST];
  private int first;
  private int size;

  /** @param holder null: messages are copied @param slotBytes of the longest message */
  Inbox(RpmsgRemote holder, int slotBytes) {
    this.holder = holder;
    this.slotBytes = slotBytes;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  /** In the callback that brings the message. */
  void add(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    if (size == lengths.length) {
      grow();
    }
    int slot = (first + size++) % lengths.length;
    endpoints[slot] = endpoint;
    sources[slot] = source;
    if (holder != null) {
      holder.hold(buffer, offset);
      buffers[slot] = buffer;
      offsets[slot] = offset;
      lengths[slot] = length;
      return;
    }
    if (buffers[slot] == null) {
      buffers[slot] = ByteBuffer.allocate(slotBytes);
    }
    lengths[slot] = Math.min(length, slotBytes);
    buffers[slot].put(0, buffer, offset, lengths[slot]);
  }

  private void grow() {
    int count = lengths.length;
    endpoints = rotate(endpoints, Arrays.copyOf(endpoints, 2 * count));
    buffers = rotate(buffers, Arrays.copyOf(buffers, 2 * count));
    offsets = rotate(offsets);
    lengths = rotate(lengths);
    sources = rotate(sources);
    first = 0;
  }

  private <T> T[] rotate(T[] old, T[] grown) {
    for (int i = 0; i < old.length; i++) {
      grown[i] = old[(first + i) % old.length];
    }
    return grown;
  }

  private int[] rotate(int[] old) {
    int[] grown = new int[2 * old.length];
    for (int i = 0; i < old.length; i++) {
      grown[i] = old[(first + i) % old.length];
    }
    return grown;
  }

  /** Of the first message, as the four below. */
  RpmsgEndpoint endpoint() {
    return endpoints[first];
  }

  ByteBuffer buffer() {
    return buffers[first];
  }

  int offset() {
    return offsets[first];
  }

  int length() {
    return lengths[first];
  }

  int source() {
    return sources[first];
  }

  /** The first message has been dealt with. */
  void remove() {
    if (holder != null) {
      holder.release(buffers[first], offsets[first]);
      buffers[first] = null;
    }
    endpoints[first] = null;
    first = (first + 1) % lengths.length;
    size--;
  }
}
