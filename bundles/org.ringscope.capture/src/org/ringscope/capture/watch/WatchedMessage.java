// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.write.RpmsgEvents;

/** An RPMsg message as it was read from a buffer that others go on to use; used again and again. */
final class WatchedMessage {
  /** Header and the longest payload. */
  static final int LONGEST = RpmsgHeader.LENGTH + RpmsgHeader.MAX_PAYLOAD_LENGTH;

  int position;
  int head;
  long address;
  /** Bytes that the descriptor or the used entry leaves for header and payload. */
  long room;
  /** It was sent after this time. */
  long since;
  /** Bytes that were read: header and the beginning of the payload. */
  int kept;
  /** Overwritten, or not to be told from it. */
  boolean gone;
  boolean certain;
  /** The buffer has gone back to where it is filled. */
  boolean back;
  /** A second look has found the same bytes. */
  boolean same;
  private ByteBuffer bytes = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);

  WatchedMessage set(int atPosition, int atHead, long atAddress, long bytesThere, ByteBuffer read, long sinceNanos) {
    position = atPosition;
    head = atHead;
    address = atAddress;
    room = bytesThere;
    kept = read.limit();
    since = sinceNanos;
    gone = false;
    certain = false;
    back = false;
    same = false;
    if (bytes.capacity() < kept) {
      bytes = ByteBuffer.allocate(2 * kept).order(ByteOrder.LITTLE_ENDIAN);
    }
    if (kept < RpmsgHeader.LENGTH) {
      Arrays.fill(bytes.array(), 0, RpmsgHeader.LENGTH, (byte) 0);
    }
    bytes.put(0, read, 0, kept);
    return this;
  }

  /** Whether these bytes are the same but for the word that receivers scribble into (OpenAMP: holds and index). */
  boolean holds(ByteBuffer other) {
    int headerEnd = Math.min(kept, RpmsgHeader.RESERVED);
    int rest = Math.min(kept, RpmsgHeader.PAYLOAD_LENGTH);
    return other.limit() >= kept && bytes.slice(0, headerEnd).equals(other.slice(0, headerEnd))
        && bytes.slice(rest, kept - rest).equals(other.slice(rest, kept - rest));
  }

  boolean isSame(WatchedMessage other) {
    return kept == other.kept && holds(other.bytes.duplicate().limit(kept));
  }

  int hash() {
    int hash = kept;
    for (int i = 0; i < kept; i++) {
      boolean scribbled = i >= RpmsgHeader.RESERVED && i < RpmsgHeader.PAYLOAD_LENGTH;
      hash = scribbled ? hash : 31 * hash + bytes.get(i);
    }
    return hash;
  }

  private int length() {
    return RpmsgHeader.payloadLength(bytes, 0);
  }

  /** Whether the header claims more than there is room for (F23). */
  boolean isTooLong() {
    return RpmsgHeader.LENGTH + length() > room;
  }

  /** What its events tell. @param most bytes to be kept of it, header and payload */
  RpmsgEvents.Message describe(RpmsgEvents out, QueueInfo queue, int most) {
    int payload = Math.max(0, Math.min(Math.min(most, kept) - RpmsgHeader.LENGTH, length()));
    return out.message(queue.device(), queue.id(), address).header(RpmsgHeader.source(bytes, 0),
        RpmsgHeader.destination(bytes, 0), length(), RpmsgHeader.flags(bytes, 0))
        .payload(bytes, RpmsgHeader.LENGTH, payload);
  }

  void writeFault(RingNews out, long nanos, InspectedQueue queue) {
    out.at(nanos).core().fault("MESSAGE_TOO_BIG", "F23").queue(queue.info().id()).address(address)
        .length(RpmsgHeader.LENGTH + length()).expected(room)
        .text("message of %d bytes with its header in a buffer of %d at 0x%x".formatted(RpmsgHeader.LENGTH + length(),
            room, address))
        .end();
  }
}
