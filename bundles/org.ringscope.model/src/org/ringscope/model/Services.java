// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgChannel;

/** Which service an endpoint announces or waits for. */
public final class Services {
  private Services() {}

  /** Its own word, else that of the first channel of its bus whose end it is; null where nobody says. */
  public static String of(Endpoint endpoint) {
    RpmsgChannel channel = endpoint.getService() == null ? channel(endpoint) : null;
    return channel == null ? endpoint.getService() : channel.getService();
  }

  /** The first channel of its bus that has this end; null for none. */
  public static RpmsgChannel channel(Endpoint endpoint) {
    return endpoint.getBus() == null ? null : endpoint.getBus().getChannels().stream()
        .filter(channel -> channel.getEnds().contains(endpoint)).findFirst().orElse(null);
  }
}
