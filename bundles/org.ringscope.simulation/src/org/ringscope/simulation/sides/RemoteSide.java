// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.rpmsg.RpmsgRemote;
import org.ringscope.runtime.virtio.DeviceTransport;
import org.ringscope.runtime.virtio.NegotiationException;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.engine.Stacks;

/** The remote's end of an RPMsg bus; its start waits for the host. Remote core only. */
public final class RemoteSide extends DeviceSide {

  private final RpmsgRemote bus;
  private final RemoteLink link;
  private final boolean polls;
  private final List<Consumer<RpmsgRemote>> users = new ArrayList<>();

  private RemoteSide(RpmsgDevice device, Engine engine, RemoteLink link) {
    super(device, device.getDeviceSide(), engine);
    this.link = link;
    bus = new RpmsgRemote(engine.ids().ofBus(device), deviceName(), core);
    polls = engine.options().polls() || !Defaults.isKicked(device);
    engine.buses().add(bus);
    engine.untilReset(device.getDeviceSide(), bus::leave);
    device.getDeviceSide().getEndpoints().stream()
        .filter(endpoint -> endpoint.getBus() == device && endpoint.getAddress() != null)
        .forEach(endpoint -> bus.reserve((int) endpoint.getAddress().value()));
  }

  /** Of a core that a host boots. */
  static RemoteSide ofFirmware(VirtioDevice device, Engine engine) {
    RpmsgDevice bus = (RpmsgDevice) device;
    return new RemoteSide(bus, engine, new FirmwareRemoteLink(bus, engine));
  }

  /** With rings that both sides are built for. */
  static RemoteSide ofFixedVrings(VirtioDevice device, Engine engine) {
    RpmsgDevice bus = (RpmsgDevice) device;
    RemoteSide side = new RemoteSide(bus, engine, new FixedRemoteLink(engine.fixedVrings(bus)));
    side.bus.setHabits(Stacks.habits(Defaults.deviceStack(bus)));
    side.bus.setBufferBytes(Defaults.bufferSize(bus));
    return side;
  }

  @Override
  void start() throws Exception {
    DeviceTransport transport = link.open();
    bus.setPolls(polls);
    if (!polls) {
      hear();
    }
    if (!bus.start(transport, Long.MAX_VALUE)) { // the fault is reported
      throw new NegotiationException("the rings of " + deviceName() + " were not found");
    }
    users.forEach(user -> user.accept(bus));
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_HOST));
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_REMOTE));
    if (polls) {
      core.interrupts().poll(bus::receive);
    } else { // the host may have rung before anybody listened (OpenAMP remoteproc_get_notification looks at every ring)
      core.interrupts().defer(() -> link.notifyIds().forEach(link::notified));
    }
  }

  private void hear() {
    device.getQueues().stream().map(Defaults::kick).distinct().forEach(
        doorbell -> engine.doorbells(device.getDeviceSide()).add(doorbell, link::notified, link.notifyIds()));
  }

  /**
   * For a task of the remote core, before the start: what it does as soon as the bus is up, before messages come.
   *
   * @param announces whether that takes a buffer, and so may take time: those that need none are first
   */
  public void whenUp(boolean announces, Consumer<RpmsgRemote> user) {
    users.add(announces ? users.size() : 0, user);
  }

  /** For a task of the remote core: the bus, once it is up. */
  public RpmsgRemote await() {
    awaitStart();
    return bus;
  }
}
