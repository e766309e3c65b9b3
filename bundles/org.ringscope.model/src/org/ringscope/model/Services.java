// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.util.HashMap;
import java.util.Map;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;

/** Which service an endpoint announces or waits for: found once for a system, where many are asked for. */
public final class Services {
  private final Map<Endpoint, RpmsgChannel> channels = new HashMap<>();

  /** Of one state of a system; changes are not followed. */
  public Services(TopologyContents contents) {
    for (RpmsgDevice bus : contents.buses()) {
      for (RpmsgChannel channel : bus.getChannels()) {
        channel.getEnds().stream().filter(end -> end.getBus() == bus)
            .forEach(end -> channels.putIfAbsent(end, channel));
      }
    }
  }

  /** As {@link #of}. */
  public String get(Endpoint endpoint) {
    return of(endpoint, channels.get(endpoint));
  }

  /** Its own word, else that of the first channel of its bus whose end it is; null where nobody says. */
  public static String of(Endpoint endpoint) {
    return of(endpoint, endpoint.getBus() == null ? null : endpoint.getBus().getChannels().stream()
        .filter(channel -> channel.getEnds().contains(endpoint)).findFirst().orElse(null));
  }

  private static String of(Endpoint endpoint, RpmsgChannel channel) {
    return endpoint.getService() != null || channel == null ? endpoint.getService() : channel.getService();
  }
}
