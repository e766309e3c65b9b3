// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pcapng;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/**
 * Socket device: the header of Linux's vsock monitor (LINKTYPE_VSOCK, {@code struct af_vsockmon_hdr}), then the virtio
 * header (virtio 1.3 §5.10.6).
 */
final class VsockFraming implements Framing {
  static final int VSOCK = 271;
  private static final int MONITOR_HEADER = 32;
  private static final int VIRTIO_HEADER = 44;
  private static final int TRANSPORT_VIRTIO = 2;
  private static final int RW = 5;
  private static final int CONNECT = 1;
  private static final int DISCONNECT = 2;
  private static final int CONTROL = 3;
  private static final int PAYLOAD = 4;

  @Override
  public int linkType() {
    return VSOCK;
  }

  @Override
  public String kind() {
    return "vsock packets";
  }

  @Override
  public String frame(EventView message, Frame frame) {
    if (message.byteCount(Field.PAYLOAD) < VIRTIO_HEADER) {
      return "vsock packets whose header was not recorded, and events";
    }
    byte[] bytes = new byte[VIRTIO_HEADER];
    message.copyBytes(Field.PAYLOAD, 0, bytes, 0, VIRTIO_HEADER);
    ByteBuffer virtio = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int operation = Short.toUnsignedInt(virtio.getShort(30));
    ByteBuffer monitor = frame.header(MONITOR_HEADER);
    monitor.put(0, bytes, 0, 24); // both addresses and both ports have the same layout
    monitor.putShort(24, (short) monitored(operation)).putShort(26, (short) TRANSPORT_VIRTIO).putShort(28,
        (short) VIRTIO_HEADER);
    boolean carriesData = operation == RW;
    frame.payload(message, 0, carriesData ? Integer.MAX_VALUE : VIRTIO_HEADER);
    frame.setOriginalLength(MONITOR_HEADER + (carriesData ? message.getLong(Field.LENGTH) : VIRTIO_HEADER));
    return null;
  }

  private static int monitored(int operation) {
    return switch (operation) {
      case 1, 2 -> CONNECT;
      case 3, 4 -> DISCONNECT;
      case RW -> PAYLOAD;
      default -> CONTROL;
    };
  }
}
