// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Packet header and packet context, as they stand at the start of every packet:
 *
 * <pre>
 *   0 magic u32 | 4 uuid | 20 stream_id u32 | 24 stream_instance_id u64
 *  32 timestamp_begin | 40 timestamp_end | 48 content_size (bits) | 56 packet_size (bits)
 *  64 events_discarded | 72 packet_seq_num | 80 stream u16 | 82 checkpoint_bytes u32
 *  86 event_count u64 | 94 message_count u64 | 102 ended u8 | 103 events…
 * </pre>
 */
public final class PacketLayout {
  public static final int MAGIC = 0xC1FC1FC1;

  static final int UUID_AT = 4;
  static final int STREAM_CLASS = 20;
  static final int STREAM_INSTANCE = 24;
  public static final int TIMESTAMP_BEGIN = 32;
  static final int TIMESTAMP_END = 40;
  public static final int CONTENT_SIZE = 48;
  public static final int PACKET_SIZE = 56;
  static final int EVENTS_DISCARDED = 64;
  public static final int PACKET_SEQ_NUM = 72;
  public static final int STREAM = 80;
  public static final int CHECKPOINT_BYTES = 82;
  public static final int EVENT_COUNT = 86;
  static final int MESSAGE_COUNT = 94;
  public static final int ENDED = 102;
  static final byte GOES_ON = 0;
  static final byte RECORDED_END = 1;
  public static final byte REPAIRED_END = 2;
  public static final int HEADER_BYTES = 103;

  /** Event header: id u16, timestamp u64. */
  public static final int EVENT_HEADER_BYTES = 10;

  /** No packet is larger: what a checkpoint of many of the largest rings needs, and what a reader is ready to hold. */
  public static final int LARGEST_PACKET = 64 << 20;

  private PacketLayout() {}

  /** Packets are rounded up to whole words of 8 bytes. */
  public static int padded(int contentBytes) {
    return contentBytes + 7 & ~7;
  }

  /** Writes what is known of a packet when it begins; sizes and counts follow when it is sealed. */
  public static void putBegin(ByteBuffer packet, UUID uuid, int stream, long sequence, long beginNanos) {
    packet.putInt(0, MAGIC);
    for (int i = 0; i < 16; i++) {
      packet.put(UUID_AT + i, uuidByte(uuid, i));
    }
    packet.putInt(STREAM_CLASS, 0);
    packet.putLong(STREAM_INSTANCE, stream);
    packet.putLong(TIMESTAMP_BEGIN, beginNanos);
    packet.putLong(PACKET_SEQ_NUM, sequence);
    packet.putShort(STREAM, (short) stream);
    packet.put(ENDED, GOES_ON);
  }

  /** Completes a packet: its size and counts, and zeros up to a whole word. */
  public static void putEnd(ByteBuffer packet, int contentBytes, long endNanos, long discarded, long events,
      long messages) {
    packet.putLong(TIMESTAMP_END, endNanos);
    packet.putLong(CONTENT_SIZE, 8L * contentBytes);
    packet.putLong(PACKET_SIZE, 8L * padded(contentBytes));
    packet.putLong(EVENTS_DISCARDED, discarded);
    packet.putLong(EVENT_COUNT, events);
    packet.putLong(MESSAGE_COUNT, messages);
    for (int i = contentBytes; i < padded(contentBytes); i++) {
      packet.put(i, (byte) 0);
    }
  }

  static boolean hasUuid(ByteBuffer packet, UUID uuid) {
    for (int i = 0; i < 16; i++) {
      if (packet.get(UUID_AT + i) != uuidByte(uuid, i)) {
        return false;
      }
    }
    return true;
  }

  // a uuid is a row of bytes in the order of its text form, whatever the byte order of the trace
  private static byte uuidByte(UUID uuid, int i) {
    long half = i < 8 ? uuid.getMostSignificantBits() : uuid.getLeastSignificantBits();
    return (byte) (half >>> 56 - 8 * (i & 7));
  }
}
