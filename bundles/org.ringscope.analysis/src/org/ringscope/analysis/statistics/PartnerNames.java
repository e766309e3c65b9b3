// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.List;
import org.ringscope.analysis.messages.ChannelLife;
import org.ringscope.analysis.messages.EndpointLife;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.ChannelInfo;
import org.ringscope.trace.SystemDescription;

/**
 * What endpoints are called.
 *
 * @param services announced ones
 * @param endpoints those that were seen
 */
public record PartnerNames(SystemDescription system, List<ChannelLife> services, List<EndpointLife> endpoints) {

  /** {@code 0x400}, {@code 0x400 rpmsg-tty}, {@code 0x35 name service}. */
  String of(int bus, long address) {
    String name = address == Rpmsg.NAME_SERVICE_ADDRESS ? "name service" : known(bus, address);
    String hex = "0x" + Long.toHexString(address);
    return name.isEmpty() ? hex : hex + " " + name;
  }

  private String known(int bus, long address) {
    for (EndpointLife end : endpoints) {
      if (end.bus() == bus && end.address() == address && !end.name().isEmpty()) {
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
