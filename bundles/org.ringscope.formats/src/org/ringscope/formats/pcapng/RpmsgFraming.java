// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pcapng;

import java.nio.ByteBuffer;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** RPMsg: the header as on the wire (Linux {@code struct rpmsg_hdr}) and what was recorded of the payload. */
final class RpmsgFraming implements Framing {
  static final int USER0 = 147;

  @Override
  public int linkType() {
    return USER0;
  }

  @Override
  public String kind() {
    return "RPMsg messages";
  }

  @Override
  public String frame(EventView message, Frame frame) {
    long length = message.getLong(Field.LENGTH);
    ByteBuffer header = frame.header(RpmsgHeader.LENGTH);
    header.putInt(0, message.getInt(Field.SOURCE)).putInt(4, message.getInt(Field.DESTINATION));
    header.putShort(12, (short) length).putShort(14, (short) message.getInt(Field.FLAGS));
    frame.payload(message, 0, Integer.MAX_VALUE);
    frame.setOriginalLength(RpmsgHeader.LENGTH + length);
    return null;
  }
}
