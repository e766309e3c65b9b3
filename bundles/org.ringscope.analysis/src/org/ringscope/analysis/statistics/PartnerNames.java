// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.List;
import org.ringscope.analysis.messages.ChannelLife;
import org.ringscope.analysis.messages.EndpointLife;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.SystemDescription;

/**
 * What endpoints are called.
 *
 * @param services announced ones
 * @param endpoints those that were seen
 */
public record PartnerNames(SystemDescription system, List<ChannelLife> services, List<EndpointLife> endpoints) {

  /** {@code A7:0x400}, {@code A7:0x400 rpmsg-tty}, {@code device:0x35 name service}, {@code 0x400 (side unknown)}. */
  String of(PartnerEnd end) {
    String name = end.address() == Rpmsg.NAME_SERVICE_ADDRESS ? "name service" : known(end);
    String place = place(end);
    String address = (place.isEmpty() ? "" : place + ":") + "0x" + Long.toHexString(end.address());
    return (name.isEmpty() ? address : address + " " + name) + (place.isEmpty() ? " (side unknown)" : "");
  }

  private String place(PartnerEnd end) {
    return end.core() != Unknown.ID ? system.coreName(end.core()) : switch (end.side()) {
      case DRIVER -> "driver";
      case DEVICE -> "device";
      case UNKNOWN -> "";
    };
  }

  private String known(PartnerEnd wanted) {
    int bus = wanted.bus();
    long address = wanted.address();
    for (EndpointLife end : endpoints) {
      boolean isThere = wanted.core() == Unknown.ID || wanted.core() == end.core();
      if (end.bus() == bus && end.address() == address && isThere && !end.name().isEmpty()) {
        return end.name();
      }
    }
    for (ChannelLife service : services) {
      if (service.bus() == bus && service.address() == address) {
        return service.name();
      }
    }
    for (ChannelInfo channel : system.channels()) {
      if (channel.bus() == bus && (channel.source() == address || channel.destination() == address)) {
        return channel.name();
      }
    }
    return "";
  }
}
