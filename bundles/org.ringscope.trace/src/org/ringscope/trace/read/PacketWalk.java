// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.event.EventLayout;
import org.ringscope.trace.packet.PacketBytes;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.PacketLayout;

/**
 * Steps over the events of one packet and checks each: it has a declared layout, ends within the packet, and times do not decrease. Reused
 * from packet to packet; the memory only grows.
 */
final class PacketWalk {
  private static final int LOOKUP_CHUNK = 1 << 14;
  private static final int MORE_ROOM = 1 << 12;

  private final EventLayout[] layouts;
  private ByteBuffer own = ByteBuffer.allocate(PacketBytes.SLACK);
  private byte[] bytes = own.array();
  private PacketInfo packet;
  /** The bytes of the packet that are there. */
  private int from;
  private int to;
  private int start;
  private int end;
  private long stamp;
  private long count;
  private EventLayout layout;

  PacketWalk(EventLayout[] layouts) {
    this.layouts = layouts;
  }

  /** Takes a packet's bytes and stands before its first event. */
  void enter(PacketInfo info) throws IOException {
    bind(info);
    rewind();
  }

  /** Stands before the packet's first event again. */
  void rewind() {
    start = PacketLayout.HEADER_BYTES;
    end = start;
    stamp = packet.begin();
    count = 0;
  }

  /** Goes on in the same packet after it has grown or has moved to the file. */
  void rebind(PacketInfo grown) throws IOException {
    bind(grown);
  }

  PacketInfo packet() {
    return packet;
  }

  /** The packet, with {@link PacketBytes#SLACK} more behind it. */
  byte[] bytes() {
    return bytes;
  }

  /** Moves to the next event; false at the end of the packet. */
  boolean next() throws MalformedTraceException {
    start = end;
    if (start == packet.contentBytes()) {
      if (count != packet.events()) {
        throw malformed("packet has " + count + " events, its header says " + packet.events());
      }
      return false;
    }
    if (start > packet.contentBytes() - PacketLayout.EVENT_HEADER_BYTES) {
      throw malformed("event header is cut");
    }
    int id = PacketBytes.u16(bytes, start);
    layout = id < layouts.length ? layouts[id] : null;
    if (layout == null) {
      throw malformed("event id=" + id + " is not declared");
    }
    long time = PacketBytes.i64(bytes, start + 2);
    if (time < stamp || time > packet.end()) {
      throw malformed("timestamp=" + Long.toUnsignedString(time) + " is out of order");
    }
    int size = layout.size(bytes, start, packet.contentBytes());
    if (size < 0) {
      throw malformed("event id=" + id + " does not end within its packet");
    }
    stamp = time;
    end = start + size;
    count++;
    return true;
  }

  /**
   * Reads just the event at an offset that somebody names, from the packet that he names; false when there is no whole event. What
   * has been read for the event before is used again.
   */
  boolean readOnly(PacketInfo info, int offset) throws IOException {
    if (offset < PacketLayout.HEADER_BYTES || offset > info.contentBytes() - PacketLayout.EVENT_HEADER_BYTES) {
      return false;
    }
    if (info == packet && offset >= from && offset <= to - PacketLayout.EVENT_HEADER_BYTES && isWhole(offset)) {
      return true;
    }
    for (int chunk = LOOKUP_CHUNK;; chunk = PacketLayout.LARGEST_PACKET) {
      fill(info, offset, Math.min(info.contentBytes(), offset + chunk));
      packet = info;
      if (isWhole(offset)) {
        return true;
      }
      if (layout == null || to == info.contentBytes()) {
        return false;
      }
    }
  }

  private boolean isWhole(int offset) {
    start = offset;
    int id = PacketBytes.u16(bytes, start);
    layout = id < layouts.length ? layouts[id] : null;
    stamp = PacketBytes.i64(bytes, start + 2);
    return layout != null && layout.size(bytes, start, to) > 0;
  }

  boolean atEnd() {
    return end == packet.contentBytes();
  }

  int start() {
    return start;
  }

  EventLayout layout() {
    return layout;
  }

  long stamp() {
    return stamp;
  }

  private void bind(PacketInfo info) throws IOException {
    fill(info, 0, info.contentBytes());
    packet = info;
    if (info.memory() == null && (PacketBytes.i64(bytes, PacketLayout.PACKET_SEQ_NUM) != info.sequence()
        || PacketBytes.i64(bytes, PacketLayout.CONTENT_SIZE) != Byte.SIZE * (long) info.contentBytes())) {
      throw info.malformed(0, "packet has another header than when the trace was opened");
    }
  }

  private void fill(PacketInfo info, int begin, int end) throws IOException {
    if (info.memory() != null) {
      bytes = info.memory();
    } else {
      if (own.capacity() < end + PacketBytes.SLACK) {
        own = ByteBuffer.allocate(end + MORE_ROOM); // the packets of a stream are of much the same size
      }
      own.limit(end).position(begin);
      to = begin; // nothing, if reading fails
      info.file().read(info.offset() + begin, own);
      bytes = own.array();
    }
    from = begin;
    to = end;
  }

  private MalformedTraceException malformed(String reason) {
    return packet.malformed(start, reason);
  }
}
