// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.rpmsg.DropReason;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;

/** The host's endpoint 0x35: makes and removes channels as the remote announces them (Linux {@code rpmsg_ns_cb}). */
final class HostChannels implements EndpointCallback {
  /** A remote that announces without end must not exhaust our memory. */
  private static final int MAX_CHANNELS = 1024;

  private record Bound(RpmsgChannel channel, RpmsgDriver driver, RpmsgEndpoint endpoint) {}

  private final RpmsgBus bus;
  private final Core core;
  private final String device;
  private final HostLog log;
  private final List<RpmsgDriver> drivers;
  private final List<Bound> channels = new ArrayList<>();

  HostChannels(RpmsgBus bus, Core core, String device, List<RpmsgDriver> drivers, HostLog log) {
    this.bus = bus;
    this.core = core;
    this.device = device;
    this.log = log;
    this.drivers = drivers;
  }

  List<RpmsgChannel> channels() {
    return channels.stream().map(Bound::channel).toList();
  }

  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    CoreListener listener = core.listener();
    if (length != NameService.LENGTH) {
      log.print("malformed ns msg (" + length + ")");
      if (listener != null) {
        listener.messageDropped(bus.id(), source, endpoint.address(), DropReason.MALFORMED_NAME_SERVICE);
      }
      return;
    }
    NameService message = NameService.read(buffer, offset);
    if (listener != null) {
      listener.nameService(bus.id(), true, message.address(), message.destroy(), message.name());
    }
    log.print((message.destroy() ? "destroying" : "creating") + " channel " + message.printableName()
        + " addr 0x" + Integer.toHexString(message.address()));
    if (message.destroy()) {
      destroy(message);
    } else {
      create(message);
    }
  }

  private void create(NameService message) {
    if (find(message) != null) {
      log.print("channel " + message.printableName() + ":ffffffff:" + Integer.toHexString(message.address())
          + " already exist");
      log.print("rpmsg_create_channel failed");
      return;
    }
    if (channels.size() == MAX_CHANNELS) {
      log.print("rpmsg_create_channel failed");
      return;
    }
    RpmsgChannel channel = new RpmsgChannel(message.name(), Rpmsg.ADDRESS_ANY, message.address());
    RpmsgDriver driver = driver(message.name());
    if (driver == null) {
      channels.add(new Bound(channel, null, null)); // a device that waits for its driver
      return;
    }
    channels.add(bind(channel, driver));
    probe(channels.get(channels.size() - 1), channel);
  }

  /** Gives a new driver the channels that wait for it. */
  void bind(RpmsgDriver driver) {
    for (int i = 0; i < channels.size(); i++) {
      RpmsgChannel channel = channels.get(i).channel();
      if (channels.get(i).driver() == null && channel.name().equals(driver.serviceName())) {
        channels.set(i, bind(channel, driver));
        probe(channels.get(i), channel);
      }
    }
  }

  private Bound bind(RpmsgChannel channel, RpmsgDriver driver) {
    RpmsgEndpoint endpoint =
        bus.createEndpoint(channel.name(), Rpmsg.ADDRESS_ANY, channel.destination(), driver);
    return new Bound(new RpmsgChannel(channel.name(), endpoint.address(), channel.destination()), driver, endpoint);
  }

  private void probe(Bound bound, RpmsgChannel channel) {
    log.printBare(channel.printable().name().replace('-', '_') + " " + channel.printable().deviceName(device)
        + ": new channel: 0x" + Integer.toHexString(bound.endpoint().address()) + " -> 0x"
        + Integer.toHexString(channel.destination()) + "!");
    bound.driver().probe(bound.channel(), bound.endpoint());
  }

  private void destroy(NameService message) {
    Bound bound = find(message);
    if (bound == null) {
      log.print("rpmsg_destroy_channel failed: -22");
      return;
    }
    channels.remove(bound);
    release(bound);
  }

  /** Removes every channel, as the end of the bus does. */
  void destroyAll() {
    for (Bound bound : List.copyOf(channels)) {
      release(bound);
    }
    channels.clear();
  }

  private static void release(Bound bound) {
    if (bound.endpoint() != null) {
      bound.driver().remove(bound.channel());
      bound.endpoint().destroy();
    }
  }

  private Bound find(NameService message) {
    for (Bound bound : channels) {
      if (bound.channel().destination() == message.address() && bound.channel().name().equals(message.name())) {
        return bound;
      }
    }
    return null;
  }

  private RpmsgDriver driver(String service) {
    for (RpmsgDriver driver : drivers) {
      if (driver.serviceName().equals(service)) {
        return driver;
      }
    }
    return null;
  }
}
