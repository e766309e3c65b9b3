// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT__BUS;
import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT__SERVICE;
import static org.ringscope.model.topology.TopologyPackage.Literals.RPMSG_CHANNEL__ENDS;
import static org.ringscope.model.topology.TopologyPackage.Literals.RPMSG_CHANNEL__SERVICE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.type.Address;
import org.ringscope.model.validation.TopologyRule.Report;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;

/** Rules about RPMsg channels and their endpoints. */
final class ChannelRules {
  private static final int MOST_ENDS = 2;

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("channel-service", RpmsgChannel.class, ChannelRules::service),
      TopologyRule.error("channel-service", Endpoint.class, ChannelRules::service),
      TopologyRule.error("channel-twice", RpmsgDevice.class, ChannelRules::once),
      TopologyRule.error("channel-ends", RpmsgDevice.class, ChannelRules::oneChannel),
      TopologyRule.error("channel-ends", RpmsgChannel.class, ChannelRules::ends),
      TopologyRule.error("endpoint-core", Endpoint.class, ChannelRules::side),
      TopologyRule.error("endpoint-address", Core.class, ChannelRules::addresses));

  private ChannelRules() {}

  private static void service(RpmsgChannel channel, Report report) {
    service(channel.getService(), RPMSG_CHANNEL__SERVICE, report);
  }

  private static void service(Endpoint endpoint, Report report) {
    service(endpoint.getService(), ENDPOINT__SERVICE, report);
  }

  /** A name in an announcement, which whoever receives it prints as a part of a line. */
  private static void service(String name, EStructuralFeature feature, Report report) {
    if (name != null && name.chars().anyMatch(Character::isISOControl)) {
      report.add(feature, "service name \"" + name + "\" has a line break or another control character");
    } else if (name != null && !NameService.fits(name)) {
      report.add(feature, "service name \"" + name + "\" is longer than 31 bytes");
    }
  }

  /** Messages name a channel by its service. */
  private static void once(RpmsgDevice bus, Report report) {
    Set<String> taken = new HashSet<>();
    for (RpmsgChannel channel : bus.getChannels()) {
      if (channel.getService() != null && !taken.add(channel.getService())) {
        report.add(channel, RPMSG_CHANNEL__SERVICE, "service " + channel.getService() + " is there twice on "
            + Labels.name(bus));
      }
    }
  }

  /** An endpoint speaks for one service. */
  private static void oneChannel(RpmsgDevice bus, Report report) {
    Map<Endpoint, RpmsgChannel> taken = new HashMap<>();
    for (RpmsgChannel channel : bus.getChannels()) {
      for (Endpoint end : channel.getEnds()) {
        RpmsgChannel other = taken.putIfAbsent(end, channel);
        if (other != null && other != channel) {
          report.add(channel, RPMSG_CHANNEL__ENDS,
              Labels.name(end) + " is an end of two channels, " + other.getService()
                  + " and " + channel.getService());
        }
      }
    }
  }

  private static void ends(RpmsgChannel channel, Report report) {
    List<Endpoint> ends = channel.getEnds();
    if (ends.size() > MOST_ENDS) {
      report.add(RPMSG_CHANNEL__ENDS, Labels.name(channel) + " has " + ends.size() + " ends; a channel has one or two");
    }
    if (ends.size() == MOST_ENDS && ends.get(0).eContainer() != null
        && ends.get(0).eContainer() == ends.get(1).eContainer()) {
      report.add(RPMSG_CHANNEL__ENDS,
          Labels.name(channel) + " has both ends on " + Labels.name(ends.get(0).eContainer())
              + "; a channel joins the two sides of its bus");
    }
    for (Endpoint end : ends) {
      if (end.getBus() != null && channel.eContainer() != null && end.getBus() != channel.eContainer()) {
        report.add(RPMSG_CHANNEL__ENDS, Labels.name(channel) + " ends at " + Labels.name(end) + ", which is on "
            + Labels.name(end.getBus()));
      }
      if (end.getService() != null && channel.getService() != null && !end.getService().equals(channel.getService())) {
        report.add(RPMSG_CHANNEL__ENDS, Labels.name(channel) + " ends at " + Labels.name(end)
            + ", whose service is " + end.getService());
      }
    }
  }

  private static void side(Endpoint endpoint, Report report) {
    RpmsgDevice bus = endpoint.getBus();
    EObject core = endpoint.eContainer();
    if (bus != null && core != null && bus.getDriverSide() != null && bus.getDeviceSide() != null
        && core != bus.getDriverSide() && core != bus.getDeviceSide()) {
      report.add(ENDPOINT__BUS, Labels.name(endpoint) + ": " + Labels.name(core) + " is on neither side of "
          + Labels.name(bus));
    }
  }

  private static boolean isSound(Address address) {
    return address.value() >= 0 && address.value() < Rpmsg.ADDRESS_ANY_U32
        && address.value() != Rpmsg.NAME_SERVICE_ADDRESS;
  }

  private record Place(RpmsgDevice bus, Address address) {}

  private static void addresses(Core core, Report report) {
    Set<Place> taken = new HashSet<>();
    for (Endpoint endpoint : core.getEndpoints()) {
      Address address = endpoint.getAddress();
      if (address != null && !isSound(address)) {
        report.add(endpoint, ENDPOINT__ADDRESS, address + " is not an address for an endpoint");
      } else if (address != null && !taken.add(new Place(endpoint.getBus(), address))) {
        report.add(endpoint, ENDPOINT__ADDRESS, "two endpoints of " + Labels.name(core) + " have address " + address);
      }
    }
  }
}
