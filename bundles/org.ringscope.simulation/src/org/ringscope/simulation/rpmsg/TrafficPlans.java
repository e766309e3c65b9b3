// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.Payload;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.Traffic;
import org.ringscope.simulation.traffic.PayloadKind;
import org.ringscope.simulation.traffic.TrafficPlan;

/** From what the topology says of traffic to what a program does. */
final class TrafficPlans {

  private TrafficPlans() {}

  static TrafficPlan of(Traffic traffic) {
    boolean isText = Defaults.payload(traffic) == Payload.TEXT;
    return new TrafficPlan(Defaults.count(traffic), Defaults.periodNanos(traffic), Defaults.burst(traffic),
        kind(traffic), isText ? traffic.getSize() : Defaults.size(traffic), Defaults.text(traffic),
        Defaults.seed(traffic));
  }

  private static PayloadKind kind(Traffic traffic) {
    return switch (Defaults.payload(traffic)) {
      case TEXT -> PayloadKind.TEXT;
      case RANDOM -> PayloadKind.RANDOM;
      case SEQUENCE, UNSPECIFIED -> PayloadKind.SEQUENCE;
    };
  }

  /** What the peer of an endpoint sends; a text, of which nothing can be said, where the topology does not tell. */
  static PayloadKind ofPeer(Endpoint end) {
    for (RpmsgChannel channel : end.getBus().getChannels()) {
      if (channel.getEnds().contains(end)) {
        for (Endpoint other : channel.getEnds()) {
          PayloadKind kind = other == end ? null : sentBy(other);
          if (kind != null) {
            return kind;
          }
        }
      }
    }
    return PayloadKind.TEXT;
  }

  private static PayloadKind sentBy(Endpoint end) {
    return ((Core) end.eContainer()).getTasks().stream()
        .filter(task -> task instanceof EndpointTask speaker && speaker.getEndpoint() == end)
        .filter(Traffic.class::isInstance).map(task -> kind((Traffic) task)).findFirst().orElse(null);
  }
}
