// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pcapng;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ringscope.formats.exporter.MessageRoute;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/** One interface for each bus, and for each device that is no RPMsg bus; an interface is described before its first packet. */
final class Interfaces {

  private final SystemDescription system;
  private final PcapngWriter out;
  private final Map<String, Interface> byName = new LinkedHashMap<>();
  private final Map<Integer, Long> features = new HashMap<>();

  Interfaces(SystemDescription system, PcapngWriter out) {
    this.system = system;
    this.out = out;
  }

  Collection<Interface> all() {
    return byName.values();
  }

  void featuresAccepted(int device, long bits) {
    features.put(device, bits);
  }

  /** The interface that a message passed; null for the buffer of a device that has no link type. */
  Interface of(EventView message) throws IOException {
    QueueInfo queue = system.queue(message.getInt(Field.QUEUE));
    DeviceInfo device = queue == null ? null : system.device(queue.device());
    Framing framing = device == null ? null : framing(device);
    if (framing == null && MessageRoute.isBuffer(system, message)) {
      return null;
    }
    return framing == null ? ofBus(message.getInt(Field.BUS))
        : named(device.name(), framing, "virtio device " + device.deviceId());
  }

  Interface ofBus(int id) throws IOException {
    BusInfo bus = system.bus(id);
    DeviceInfo device = bus == null ? null : system.device(bus.device());
    Framing framing = device == null ? null : framing(device);
    if (framing != null) {
      return named(device.name(), framing, "virtio device " + device.deviceId());
    }
    return named(system.busName(id), new RpmsgFraming(), "RPMsg" + channels(id));
  }

  /** The dissector in {@code trace-format/wireshark} takes the channels' names from here. */
  private String channels(int bus) {
    StringBuilder text = new StringBuilder();
    for (ChannelInfo channel : system.channels()) {
      for (long address : new long[] {channel.source(), channel.destination()}) {
        if (channel.bus() == bus && address != Rpmsg.ADDRESS_ANY_U32) {
          text.append("; 0x").append(Long.toHexString(address)).append('=').append(channel.name().replace(';', ','));
        }
      }
    }
    return text.toString();
  }

  private Framing framing(DeviceInfo device) {
    return switch (DeviceKind.of(device.deviceId())) {
      case NET -> new EthernetFraming(system, device, () -> features.getOrDefault(device.id(), device.features()));
      case VSOCK -> new VsockFraming();
      case CAN -> new CanFraming();
      default -> null;
    };
  }

  private Interface named(String name, Framing framing, String description) throws IOException {
    Interface known = byName.get(name);
    if (known == null) {
      known = new Interface(byName.size(), framing);
      byName.put(name, known);
      out.describe(framing.linkType(), name, description);
    }
    return known;
  }
}
