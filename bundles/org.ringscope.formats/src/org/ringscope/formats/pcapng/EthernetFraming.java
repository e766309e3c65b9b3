// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pcapng;

import java.util.function.LongSupplier;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/** Network device: the buffer without its virtio-net header (virtio 1.3 §5.1.6). */
final class EthernetFraming implements Framing {
  static final int ETHERNET = 1;
  private static final long MRG_RXBUF = 1L << 15;
  private static final long CTRL_VQ = 1L << 17;
  private static final long MQ = 1L << 22;
  private static final long HASH_REPORT = 1L << 57;

  private final SystemDescription system;
  private final DeviceInfo device;
  private final LongSupplier features;

  /** @param features those that driver and device agreed on, or what is known of them so far */
  EthernetFraming(SystemDescription system, DeviceInfo device, LongSupplier features) {
    this.system = system;
    this.device = device;
    this.features = features;
  }

  @Override
  public int linkType() {
    return ETHERNET;
  }

  @Override
  public String kind() {
    return "Ethernet frames";
  }

  @Override
  public String frame(EventView message, Frame frame) {
    if (message.getInt(Field.QUEUE) == controlQueue()) {
      return "requests on a network control queue";
    }
    int header = headerBytes(features.getAsLong());
    if (message.byteCount(Field.PAYLOAD) < header) {
      return "network buffers whose payload was not recorded";
    }
    frame.payload(message, header, Integer.MAX_VALUE);
    frame.setOriginalLength(message.getLong(Field.LENGTH) - header);
    return null;
  }

  static int headerBytes(long features) {
    if ((features & HASH_REPORT) != 0) {
      return 20;
    }
    return (features & (Features.VERSION_1 | MRG_RXBUF)) != 0 ? 12 : 10;
  }

  /** The queue behind all pairs; -1 where there is none. */
  private int controlQueue() {
    if ((features.getAsLong() & CTRL_VQ) == 0) {
      return -1;
    }
    int last = system.queues().stream().filter(queue -> queue.device() == device.id()).mapToInt(QueueInfo::index).max()
        .orElse(-1);
    int index = (features.getAsLong() & MQ) != 0 ? last : 2;
    return system.queues().stream().filter(queue -> queue.device() == device.id() && queue.index() == index)
        .mapToInt(QueueInfo::id).findFirst().orElse(-1);
  }
}
