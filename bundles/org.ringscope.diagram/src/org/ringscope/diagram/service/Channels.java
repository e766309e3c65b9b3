// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.editing.NewElement;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TopologyFactory;

/** Which RPMsg channels can be drawn, and what becomes of them. */
final class Channels {
  private Channels() {}

  /** To the other end, on another core; or to the bus, while the other end is not known. */
  static boolean canLead(Endpoint source, EObject target) {
    RpmsgDevice bus = bus(source, target);
    if (bus == null || !isFree(source, bus) || bus.getChannels().stream()
        .anyMatch(
            channel -> channel.getEnds().contains(source) && (target == bus || channel.getEnds().contains(target)))) {
      return false;
    }
    return target == bus || target instanceof Endpoint end && isFree(end, bus)
        && end.eContainer() != source.eContainer()
        && (source.getService() == null || end.getService() == null || source.getService().equals(end.getService()));
  }

  /** An end that has no bus yet gets the one of the channel. */
  static RpmsgChannel add(Endpoint source, EObject target) {
    RpmsgDevice bus = bus(source, target);
    RpmsgChannel channel = TopologyFactory.eINSTANCE.createRpmsgChannel();
    NewElement.prepare(TopologyContents.topologyOf(bus), bus, channel);
    channel.getEnds().add(source);
    if (target instanceof Endpoint end) {
      channel.getEnds().add(end);
    }
    channel.getEnds().forEach(end -> end.setBus(bus));
    channel.getEnds().stream().map(Endpoint::getService).filter(Objects::nonNull).findFirst()
        .ifPresent(channel::setService);
    bus.getChannels().add(channel);
    return channel;
  }

  private static boolean isFree(Endpoint end, RpmsgDevice bus) {
    return end.getBus() == bus || end.getBus() == null && isSide(bus, end);
  }

  private static boolean isSide(RpmsgDevice bus, Endpoint end) {
    return bus.getDriverSide() == end.eContainer() || bus.getDeviceSide() == end.eContainer();
  }

  /** The bus that the ends name; where they name none the only one between their cores. Null if that is not clear. */
  private static RpmsgDevice bus(Endpoint source, EObject target) {
    if (target instanceof RpmsgDevice bus) {
      return bus;
    }
    if (!(target instanceof Endpoint end)) {
      return null;
    }
    if (source.getBus() != null || end.getBus() != null) {
      return source.getBus() != null ? source.getBus() : end.getBus();
    }
    List<RpmsgDevice> between = new TopologyContents(TopologyContents.topologyOf(source)).buses().stream()
        .filter(bus -> isSide(bus, source) && isSide(bus, end)).toList();
    return between.size() == 1 ? between.get(0) : null;
  }
}
