// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.EList;
import org.ringscope.analysis.messages.ChannelLife;
import org.ringscope.analysis.messages.EndpointLife;
import org.ringscope.diagram.ringstate.Bus;
import org.ringscope.diagram.ringstate.Channel;
import org.ringscope.diagram.ringstate.ChannelEndpoint;
import org.ringscope.diagram.ringstate.Life;
import org.ringscope.diagram.ringstate.LiveSystem;
import org.ringscope.diagram.ringstate.RingstateFactory;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.DeviceInfo;

/** Fills the tree of buses, channels and endpoints with what the name service told. */
final class TreeFill {
  private static final RingstateFactory FACTORY = RingstateFactory.eINSTANCE;
  private static final RingstatePackage PACKAGE = RingstatePackage.eINSTANCE;
  /** Channels of a bus that are shown beside those of the topology. */
  private static final int MOST_ANNOUNCED = 64;

  private final Moment moment;
  private final List<ChannelLife> channels;
  private final List<EndpointLife> endpoints;

  private TreeFill(Moment moment) {
    this.moment = moment;
    long now = moment.state().instant();
    channels = moment.messages() == null ? List.of() : moment.messages().lives().channels(now);
    endpoints = moment.messages() == null ? List.of() : moment.messages().lives().endpoints(now);
  }

  static void fill(LiveSystem system, Moment moment) {
    TreeFill fill = new TreeFill(moment);
    system.getTree().getBuses().forEach(fill::bus);
  }

  static void clear(LiveSystem system) {
    for (Bus bus : system.getTree().getBuses()) {
      for (Channel channel : bus.getChannels()) {
        Values.unset(channel, PACKAGE.getChannel_Life(), PACKAGE.getChannel_Since());
        channel.getEndpoints().forEach(end -> Values.unset(end, PACKAGE.getChannelEndpoint_Life()));
      }
    }
  }

  private void bus(Bus bus) {
    int id = id(bus);
    List<ChannelLife> announced = channels.stream().filter(each -> each.bus() == id).toList();
    announced.stream().limit(MOST_ANNOUNCED)
        .forEach(each -> Named.get(bus.getChannels(), each.name(), FACTORY::createChannel));
    for (Channel channel : bus.getChannels()) {
      List<ChannelLife> lives = announced.stream().filter(each -> each.name().equals(channel.getName())).toList();
      // a name that was announced again is the newest of them
      channel(channel, id, lives.isEmpty() ? null : lives.get(lives.size() - 1));
    }
  }

  /** The number that the trace has for a bus, by its device. */
  private int id(Bus bus) {
    for (BusInfo info : moment.state().system().buses()) {
      DeviceInfo device = moment.state().system().device(info.device());
      if (device != null && device.name().equals(bus.getName())) {
        return info.id();
      }
    }
    return -1;
  }

  private void channel(Channel channel, int bus, ChannelLife life) {
    List<EndpointLife> ends = ends(channel, bus);
    ends.forEach(each -> addEnd(channel, each));
    boolean anyOpen = false;
    for (ChannelEndpoint end : channel.getEndpoints()) {
      EndpointLife seen = seen(end, ends);
      Life state = seen == null ? Life.UNKNOWN : seen.exists() ? Life.OPEN : Life.DESTROYED;
      Values.set(end, PACKAGE.getChannelEndpoint_Life(), state);
      if (seen != null) {
        Values.set(end, PACKAGE.getChannelEndpoint_Address(), seen.address());
      }
      anyOpen |= state == Life.OPEN;
    }
    boolean isConnected = life == null && channel.getEndpoints().size() > 1
        && channel.getEndpoints().stream().allMatch(end -> end.getLife() == Life.OPEN);
    Values.set(channel, PACKAGE.getChannel_Life(), isConnected ? Life.OPEN : life(life));
    Values.set(channel, PACKAGE.getChannel_Since(), life == null ? null : moment.instant().apply(life.sinceNanos()));
  }

  private static Life life(ChannelLife life) {
    return life == null ? Life.UNKNOWN : switch (life.state()) {
      case ANNOUNCED -> Life.ANNOUNCED;
      case NO_DRIVER -> Life.NO_DRIVER;
      case OPEN -> Life.OPEN;
      case DESTROYED -> Life.DESTROYED;
    };
  }

  /** The endpoints of that name, on any core. */
  private List<EndpointLife> ends(Channel channel, int bus) {
    List<EndpointLife> found = new ArrayList<>();
    for (EndpointLife each : endpoints) {
      if (each.bus() == bus && (each.name().equals(channel.getName()) || isDrawn(channel, each))) {
        found.add(each);
      }
    }
    return found;
  }

  private boolean isDrawn(Channel channel, EndpointLife life) {
    return channel.getEndpoints().stream()
        .anyMatch(end -> Long.valueOf(life.address()).equals(end.getAddress()) && core(life).equals(end.getCore()));
  }

  private void addEnd(Channel channel, EndpointLife life) {
    EList<ChannelEndpoint> ends = channel.getEndpoints();
    boolean isThere = ends.stream().anyMatch(end -> core(life).equals(end.getCore())
        && (end.getAddress() == null || end.getAddress() == life.address()));
    if (!isThere) {
      ChannelEndpoint end = Named.get(ends, core(life) + "/" + hex(life.address()), FACTORY::createChannelEndpoint);
      end.setCore(core(life));
      end.setAddress(life.address());
    }
  }

  private EndpointLife seen(ChannelEndpoint end, List<EndpointLife> ends) {
    return ends.stream().filter(each -> core(each).equals(end.getCore())
        && (end.getAddress() == null || end.getAddress() == each.address())).findFirst().orElse(null);
  }

  private String core(EndpointLife life) {
    return moment.state().system().coreName(life.core());
  }

  private static String hex(long address) {
    return String.format(Locale.ROOT, "0x%x", address);
  }
}
