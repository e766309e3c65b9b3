// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.validation.Labels;
import org.ringscope.protocol.rpmsg.NameService;

/** Fixes of RPMsg channels and their endpoints. */
final class ChannelFixes {
  static final Map<String, Function<EObject, QuickFix>> ALL = Map.of(
      "channel-service", ChannelFixes::service,
      "channel-twice", QuickFix.of(RpmsgChannel.class, ChannelFixes::once),
      "channel-ends", QuickFix.of(RpmsgChannel.class, ChannelFixes::ends),
      "endpoint-core", QuickFix.of(Endpoint.class, ChannelFixes::bus),
      "endpoint-address", QuickFix.of(Endpoint.class, endpoint -> new QuickFix(
          "Let " + Labels.name(endpoint) + " have an address that is free at run time",
          () -> endpoint.setAddress(null))));

  private ChannelFixes() {}

  private static QuickFix service(EObject element) {
    String name = element instanceof RpmsgChannel channel ? channel.getService() : ((Endpoint) element).getService();
    String clean = name.replaceAll("\\p{Cntrl}", "");
    while (!clean.isEmpty() && !NameService.fits(clean)) {
      clean = clean.substring(0, clean.length() - 1);
    }
    String service = clean.isEmpty() ? "service" : clean;
    return new QuickFix("Call the service " + service, () -> {
      if (element instanceof RpmsgChannel channel) {
        channel.setService(service);
      } else {
        ((Endpoint) element).setService(service);
      }
    });
  }

  private static QuickFix once(RpmsgChannel channel) {
    RpmsgDevice bus = (RpmsgDevice) channel.eContainer();
    String old = channel.getService();
    int number = 0;
    while (isTaken(bus, old + "-" + number)) {
      number++;
    }
    String service = old + "-" + number;
    return new QuickFix("Call the second service " + old + " of " + bus.getName() + " " + service,
        () -> channel.setService(service));
  }

  private static boolean isTaken(RpmsgDevice bus, String service) {
    return bus.getChannels().stream().anyMatch(each -> service.equals(each.getService()));
  }

  /** Those that can be: of this bus, one a core, in no other channel, of the same service. */
  private static QuickFix ends(RpmsgChannel channel) {
    RpmsgDevice bus = (RpmsgDevice) channel.eContainer();
    List<Endpoint> ends = channel.getEnds();
    List<Endpoint> wrong = ends.stream().filter(end -> end.getBus() != bus
        || end.getService() != null && !end.getService().equals(channel.getService())
        || ends.stream().anyMatch(before -> ends.indexOf(before) < ends.indexOf(end)
            && before.eContainer() == end.eContainer())
        || bus.getChannels().stream().anyMatch(other -> other != channel && other.getEnds().contains(end))).toList();
    return wrong.isEmpty() || wrong.size() == ends.size() ? null
        : new QuickFix("Take " + Labels.name(wrong.get(0)) + " from the channel " + channel.getService(),
            () -> channel.getEnds().remove(wrong.get(0)));
  }

  /** The only bus of its core. */
  static QuickFix bus(Endpoint endpoint) {
    RpmsgDevice bus = endpoint.eContainer() == null ? null : NameFixes.onlyBus(endpoint.eContainer());
    return bus == null ? null
        : new QuickFix("Let " + Labels.name(endpoint) + " speak over " + bus.getName(), () -> endpoint.setBus(bus));
  }
}
