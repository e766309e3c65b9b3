// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.editing.NewElement;
import org.ringscope.model.topology.Core;
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

  /** From core to core: over the only bus between them, or where there is none, over one that is drawn with it. */
  static boolean canLead(Core source, EObject target) {
    List<RpmsgDevice> between = target instanceof Core core ? between(source, core) : List.of();
    return between.size() == 1 || between.isEmpty() && Buses.canLead(source, target);
  }

  /** With an end of its own on either core. */
  static RpmsgChannel add(Core source, Core target) {
    List<RpmsgDevice> between = between(source, target);
    RpmsgDevice bus = between.isEmpty() ? Buses.add(source, target) : between.get(0);
    return add(end(source, bus), end(target, bus));
  }

  private static Endpoint end(Core core, RpmsgDevice bus) {
    Endpoint end = TopologyFactory.eINSTANCE.createEndpoint();
    NewElement.prepare(TopologyContents.topologyOf(bus), core, end);
    end.setBus(bus);
    core.getEndpoints().add(end);
    return end;
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
    return end.getBus() == bus || end.getBus() == null && isSide(bus, end.eContainer());
  }

  private static boolean isSide(RpmsgDevice bus, EObject core) {
    return bus.getDriverSide() == core || bus.getDeviceSide() == core;
  }

  private static List<RpmsgDevice> between(EObject core, EObject other) {
    return core == other ? List.of() : new TopologyContents(TopologyContents.topologyOf(core)).buses().stream()
        .filter(bus -> isSide(bus, core) && isSide(bus, other)).toList();
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
    List<RpmsgDevice> between = between(source.eContainer(), end.eContainer());
    return between.size() == 1 ? between.get(0) : null;
  }
}
