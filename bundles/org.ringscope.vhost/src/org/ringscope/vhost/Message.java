// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.vhost.posix.Descriptors;

/**
 * One message of the front end, or the answer to it (QEMU {@code docs/interop/vhost-user.rst} "Header"); reused.
 *
 * <pre>
 * 0x0 request u32 | 0x4 flags u32: version (2 bits), reply, need reply | 0x8 size u32 | 0xC payload
 * </pre>
 */
final class Message {
  static final int HEADER_BYTES = 12;
  /** More than any request that is understood has. */
  static final int MOST_PAYLOAD = 512;

  private static final int VERSION = 1;
  private static final int VERSION_MASK = 3;
  private static final int REPLY = 4;
  private static final int NEED_REPLY = 8;

  final byte[] bytes = new byte[HEADER_BYTES + MOST_PAYLOAD];
  final ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  final List<Integer> descriptors = new ArrayList<>();
  /** Bytes that have come. */
  int filled;

  Request request() {
    return Request.of(buffer.getInt(0));
  }

  /** The number of the request, understood or not. */
  int number() {
    return buffer.getInt(0);
  }

  boolean needsReply() {
    return (buffer.getInt(4) & NEED_REPLY) != 0;
  }

  /** Bytes of the payload, as the header says. */
  long size() {
    return buffer.getInt(8) & 0xFFFF_FFFFL;
  }

  /** Bytes that are still to come. @throws VhostException where the header is none of this protocol */
  int missing() throws VhostException {
    if (filled < HEADER_BYTES) {
      return HEADER_BYTES - filled;
    }
    if ((buffer.getInt(4) & VERSION_MASK) != VERSION) {
      throw new VhostException("a message of another version: flags=0x" + Integer.toHexString(buffer.getInt(4)));
    }
    if (size() > MOST_PAYLOAD) {
      throw new VhostException("message " + number() + " of " + size() + " bytes");
    }
    return HEADER_BYTES + (int) size() - filled;
  }

  int u32(int offset) {
    return buffer.getInt(HEADER_BYTES + offset);
  }

  long u64(int offset) {
    return buffer.getLong(HEADER_BYTES + offset);
  }

  /** Takes one descriptor that came along; {@link Descriptors#NONE} if there is none. */
  int takeDescriptor() {
    return descriptors.isEmpty() ? Descriptors.NONE : descriptors.remove(0);
  }

  /** Turns the message into the answer to it, with as many bytes of payload. */
  void answer(int size) {
    buffer.putInt(4, VERSION | REPLY);
    buffer.putInt(8, size);
    filled = HEADER_BYTES + size;
  }

  void answerU64(long value) {
    buffer.putLong(HEADER_BYTES, value);
    answer(Long.BYTES);
  }

  /** Closes what nobody took. */
  void clear() {
    Descriptors.close(descriptors);
    descriptors.clear();
    filled = 0;
  }
}
