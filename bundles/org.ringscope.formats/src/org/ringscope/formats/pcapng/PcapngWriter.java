// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pcapng;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.ringscope.formats.exporter.MessageRoute;

/**
 * Writes blocks (draft-ietf-opsawg-pcapng §4), little-endian, with times in nanoseconds since 1970-01-01 UTC.
 *
 * <pre>
 * | type u32 | total length u32 | body and options, padded to 4 | total length u32 |
 * </pre>
 */
final class PcapngWriter {
  private static final int SECTION = 0x0A0D_0D0A;
  private static final int INTERFACE = 1;
  private static final int STATISTICS = 5;
  private static final int PACKET = 6;

  private static final int END_OF_OPTIONS = 0;
  private static final int COMMENT = 1;
  private static final int IF_NAME = 2;
  private static final int IF_DESCRIPTION = 3;
  private static final int IF_TIME_RESOLUTION = 9;
  private static final int SECTION_APPLICATION = 4;
  private static final int PACKET_FLAGS = 2;
  private static final int PACKET_DROP_COUNT = 4;
  private static final int STATISTICS_BEGIN = 2;
  private static final int STATISTICS_END = 3;
  private static final int STATISTICS_RECEIVED = 4;
  private static final int STATISTICS_DROPPED = 5;
  private static final int INBOUND = 1;
  private static final int OUTBOUND = 2;
  private static final byte NANOSECONDS = 9;
  private static final int LONGEST_TEXT = 4096;

  private final OutputStream out;
  private ByteBuffer block = ByteBuffer.allocate(1 << 14).order(ByteOrder.LITTLE_ENDIAN);

  PcapngWriter(OutputStream out) {
    this.out = out;
  }

  void section(String application, String comment) throws IOException {
    begin(SECTION, 0);
    block.putInt(0x1A2B_3C4D).putShort((short) 1).putShort((short) 0).putLong(-1);
    text(SECTION_APPLICATION, application);
    text(COMMENT, comment);
    end();
  }

  /** Interfaces are numbered 0, 1, … in the order of these calls. */
  void describe(int linkType, String name, String description) throws IOException {
    begin(INTERFACE, 0);
    block.putShort((short) linkType).putShort((short) 0).putInt(0);
    text(IF_NAME, name);
    text(IF_DESCRIPTION, description);
    option(IF_TIME_RESOLUTION, 1).put(NANOSECONDS);
    pad();
    end();
  }

  /** @param dropped packets that may be missing before this one */
  void packet(int from, long nanos, Frame frame, MessageRoute route, long dropped, String comment) throws IOException {
    begin(PACKET, frame.size());
    block.putInt(from);
    time(nanos);
    block.putInt(frame.size()).putInt((int) Math.min(frame.originalLength(), 0xFFFF_FFFFL)).put(frame.bytes(), 0,
        frame.size());
    pad();
    if (route != MessageRoute.UNKNOWN) {
      option(PACKET_FLAGS, 4).putInt(route == MessageRoute.TO_DRIVER ? INBOUND : OUTBOUND); // as the driver's host sees it
    }
    if (dropped > 0) {
      option(PACKET_DROP_COUNT, 8).putLong(dropped);
    }
    text(COMMENT, comment);
    end();
  }

  void statistics(int of, long beginNanos, long endNanos, long received, long dropped) throws IOException {
    begin(STATISTICS, 0);
    block.putInt(of);
    time(endNanos);
    option(STATISTICS_BEGIN, 8);
    time(beginNanos);
    option(STATISTICS_END, 8);
    time(endNanos);
    option(STATISTICS_RECEIVED, 8).putLong(received);
    option(STATISTICS_DROPPED, 8).putLong(dropped);
    end();
  }

  private void begin(int type, int dataBytes) {
    int needed = dataBytes + 4 * LONGEST_TEXT;
    if (block.capacity() < needed) {
      block = ByteBuffer.allocate(needed).order(ByteOrder.LITTLE_ENDIAN);
    }
    block.clear().putInt(type).putInt(0);
  }

  private void time(long nanos) {
    block.putInt((int) (nanos >>> 32)).putInt((int) nanos);
  }

  private ByteBuffer option(int code, int length) {
    return block.putShort((short) code).putShort((short) length);
  }

  private void text(int code, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(bytes.length, LONGEST_TEXT);
    if (length > 0) {
      option(code, length).put(bytes, 0, length);
      pad();
    }
  }

  private void pad() {
    while (block.position() % 4 != 0) {
      block.put((byte) 0);
    }
  }

  private void end() throws IOException {
    option(END_OF_OPTIONS, 0);
    int length = block.position() + 4;
    block.putInt(length).putInt(4, length);
    out.write(block.array(), 0, length);
  }
}
