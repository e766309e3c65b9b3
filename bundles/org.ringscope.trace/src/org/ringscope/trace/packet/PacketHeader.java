// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.Position;

/** Checks a packet's header against the trace, its file and the packet before, and makes it a {@link PacketInfo}. */
public final class PacketHeader {
  private final StreamFile file;
  private final long offset;
  private final ByteBuffer bytes;

  public PacketHeader(StreamFile file, long offset, ByteBuffer bytes) {
    this.file = file;
    this.offset = offset;
    this.bytes = bytes;
  }

  public boolean isZero() {
    for (int i = 0; i < PacketLayout.HEADER_BYTES; i++) {
      if (bytes.get(i) != 0) {
        return false;
      }
    }
    return true;
  }

  public int stream() {
    return Short.toUnsignedInt(bytes.getShort(PacketLayout.STREAM));
  }

  /** Bytes of the whole packet in the file. */
  public long packetBytes() throws MalformedTraceException {
    long bits = bytes.getLong(PacketLayout.PACKET_SIZE);
    check(bits % 8 == 0 && bits >= 8L * PacketLayout.HEADER_BYTES && bits <= 8L * PacketLayout.LARGEST_PACKET,
        PacketLayout.PACKET_SIZE, "packet_size=" + bits);
    return bits / 8;
  }

  public void checkIdentity(UUID uuid) throws MalformedTraceException {
    int magic = bytes.getInt(0);
    check(magic == PacketLayout.MAGIC, 0, "magic=0x" + Integer.toHexString(magic) + " where a packet should begin");
    check(PacketLayout.hasUuid(bytes, uuid), PacketLayout.UUID_AT, "uuid is not that of the metadata");
    check(bytes.getInt(PacketLayout.STREAM_CLASS) == 0, PacketLayout.STREAM_CLASS,
        "stream_id=" + Integer.toUnsignedString(bytes.getInt(PacketLayout.STREAM_CLASS)));
    check(bytes.getLong(PacketLayout.STREAM_INSTANCE) == stream(), PacketLayout.STREAM_INSTANCE,
        "stream_instance_id=" + bytes.getLong(PacketLayout.STREAM_INSTANCE) + " but stream=" + stream());
  }

  /** @param before the stream's packet before this one; null: none */
  public PacketInfo validate(PacketInfo before) throws MalformedTraceException {
    long contentBits = bytes.getLong(PacketLayout.CONTENT_SIZE);
    check(contentBits % 8 == 0 && contentBits >= 8L * PacketLayout.HEADER_BYTES && contentBits <= 8 * packetBytes(),
        PacketLayout.CONTENT_SIZE, "content_size=" + contentBits + " of packet_size=" + 8 * packetBytes());
    int content = (int) (contentBits / 8);
    long checkpoint = Integer.toUnsignedLong(bytes.getInt(PacketLayout.CHECKPOINT_BYTES));
    check(checkpoint <= content - PacketLayout.HEADER_BYTES, PacketLayout.CHECKPOINT_BYTES,
        "checkpoint_bytes=" + checkpoint);
    long events = field(PacketLayout.EVENT_COUNT, 0, "event_count");
    check(events <= (content - PacketLayout.HEADER_BYTES) / PacketLayout.EVENT_HEADER_BYTES, PacketLayout.EVENT_COUNT,
        "event_count=" + events + " in " + content + " bytes");
    long messages = field(PacketLayout.MESSAGE_COUNT, 0, "message_count");
    check(messages <= events, PacketLayout.MESSAGE_COUNT, "message_count=" + messages + " of event_count=" + events);
    long begin = field(PacketLayout.TIMESTAMP_BEGIN, before == null ? 0 : before.end(), "timestamp_begin");
    long end = field(PacketLayout.TIMESTAMP_END, begin, "timestamp_end");
    long sequence = field(PacketLayout.PACKET_SEQ_NUM, before == null ? 0 : before.sequence() + 1, "packet_seq_num");
    check(sequence <= Position.LAST_PACKET, PacketLayout.PACKET_SEQ_NUM, "packet_seq_num=" + sequence);
    long discarded = field(PacketLayout.EVENTS_DISCARDED, before == null ? 0 : before.discarded(), "events_discarded");
    int ended = bytes.get(PacketLayout.ENDED);
    check(ended >= PacketLayout.GOES_ON && ended <= PacketLayout.REPAIRED_END, PacketLayout.ENDED,
        "ended=" + (ended & 0xFF));
    return new PacketInfo(file, offset, null, content, (int) checkpoint, begin, end, sequence, discarded, events,
        messages,
        ended != PacketLayout.GOES_ON,
        before == null ? 0 : before.eventsBefore() + before.events(),
        before == null ? 0 : before.messagesBefore() + before.messages());
  }

  private long field(int at, long least, String name) throws MalformedTraceException {
    long value = bytes.getLong(at);
    check(value >= least, at,
        name + "=" + Long.toUnsignedString(value) + " is out of range (expected " + least + " or more)");
    return value;
  }

  private void check(boolean holds, int at, String reason) throws MalformedTraceException {
    if (!holds) {
      throw file.malformed(offset + at, reason);
    }
  }
}
