// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pcapng;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** CAN device: its transfer messages (virtio 1.4 §5.20.5) as LINKTYPE_CAN_SOCKETCAN, with a big-endian identifier. */
final class CanFraming implements Framing {
  static final int CAN_SOCKETCAN = 227;
  private static final int MESSAGE_HEADER = 16;
  private static final int FRAME_HEADER = 8;
  private static final int TX = 0x0001;
  private static final int RX = 0x0101;
  private static final int EXTENDED = 0x8000;
  private static final int FD = 0x4000;
  private static final int RTR = 0x2000;
  private static final int FDF_FLAG = 4;

  @Override
  public int linkType() {
    return CAN_SOCKETCAN;
  }

  @Override
  public String kind() {
    return "CAN frames";
  }

  @Override
  public String frame(EventView message, Frame frame) {
    if (message.byteCount(Field.PAYLOAD) < MESSAGE_HEADER) {
      return "CAN requests that are no frames, or were not recorded";
    }
    byte[] bytes = new byte[MESSAGE_HEADER];
    message.copyBytes(Field.PAYLOAD, 0, bytes, 0, MESSAGE_HEADER);
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int type = Short.toUnsignedInt(header.getShort(0));
    int length = Short.toUnsignedInt(header.getShort(2));
    int flags = header.getInt(8);
    boolean fd = (flags & FD) != 0;
    if (type != TX && type != RX) {
      return "CAN requests that are no frames, or were not recorded";
    }
    if (length > (fd ? 64 : 8) || length > message.getLong(Field.LENGTH) - MESSAGE_HEADER) {
      return "CAN frames with a wrong length";
    }
    int id = header.getInt(12) & 0x1FFF_FFFF | ((flags & EXTENDED) != 0 ? 0x8000_0000 : 0)
        | ((flags & RTR) != 0 ? 0x4000_0000 : 0);
    ByteBuffer socketCan = frame.header(FRAME_HEADER).order(ByteOrder.BIG_ENDIAN);
    socketCan.putInt(0, id).put(4, (byte) length).put(5, (byte) (fd ? FDF_FLAG : 0));
    if ((flags & RTR) == 0) {
      frame.payload(message, MESSAGE_HEADER, length);
      frame.setOriginalLength(FRAME_HEADER + length);
    } else {
      frame.setOriginalLength(FRAME_HEADER);
    }
    return null;
  }
}
