// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.nio.charset.StandardCharsets;
import org.ringscope.analysis.state.QueueState;

/**
 * Recognises name service messages (Linux {@code struct rpmsg_ns_msg}): destination 53, payload name[32], address u32,
 * flags u32. The name ends at its first NUL; what follows may be garbage.
 */
final class NameServiceMessage {
  static final long ADDRESS = 0x35;
  private static final int NAME_BYTES = 32;
  private static final int PAYLOAD_BYTES = 40;
  private static final int FLAGS_OFFSET = 36;

  private NameServiceMessage() {}

  /**
   * What a message to the name service is.
   *
   * @param length on the wire
   * @param announcedDestroy what the sender said it would send, for a payload that is cut before it tells
   */
  static MessageKind kind(int length, byte[] payload, boolean announcedDestroy) {
    if (length != PAYLOAD_BYTES) {
      return MessageKind.DATA;
    }
    boolean destroy = payload.length > FLAGS_OFFSET ? (payload[FLAGS_OFFSET] & 1) != 0 : announcedDestroy;
    return destroy ? MessageKind.NS_DESTROY : MessageKind.NS_CREATE;
  }

  /** The name, empty if the payload is cut before its end. */
  static String name(byte[] payload) {
    int end = 0;
    while (end < Math.min(payload.length, NAME_BYTES) && payload[end] != 0) {
      end++;
    }
    return end == payload.length && end < NAME_BYTES ? "" : new String(payload, 0, end, StandardCharsets.UTF_8);
  }

  /** The announced address, u32; -1 if the payload is cut before it. */
  static long address(byte[] payload) {
    if (payload.length < FLAGS_OFFSET) {
      return QueueState.UNKNOWN;
    }
    long address = 0;
    for (int i = 3; i >= 0; i--) {
      address = address << 8 | payload[NAME_BYTES + i] & 0xFF;
    }
    return address;
  }
}
