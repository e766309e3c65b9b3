// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.remoteproc.FirmwareVdev;
import org.ringscope.runtime.rpmsg.FirmwareTransport;
import org.ringscope.runtime.rpmsg.RpmsgRemote;
import org.ringscope.runtime.virtio.NegotiationException;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.topology.AddressMaps;
import org.ringscope.simulation.topology.SystemIds;
import org.ringscope.simulation.topology.TableDevices;

/** The remote's end of an RPMsg bus; its start waits for the boot by the host. Remote core only. */
public final class RemoteSide extends DeviceSide {

  private final RpmsgRemote bus;
  private final List<Virtqueue> queues;
  private final int number;
  /** Notify ids of the rings, as the host has given them. */
  private final List<Integer> numbers = new ArrayList<>();
  private final boolean polls;
  private final List<Consumer<RpmsgRemote>> users = new ArrayList<>();

  RemoteSide(RpmsgDevice device, Engine engine) {
    super(device, device.getDeviceSide(), engine);
    queues = SystemIds.queues(device);
    number = new TableDevices(device.getDeviceSide(), engine.ids().contents()).number(device);
    bus = new RpmsgRemote(engine.ids().ofBus(device), deviceName(), core);
    polls = engine.options().polls() || !Defaults.isKicked(device);
    engine.buses().add(bus);
    engine.untilReset(device.getDeviceSide(), bus::leave);
    device.getDeviceSide().getEndpoints().stream()
        .filter(endpoint -> endpoint.getBus() == device && endpoint.getAddress() != null)
        .forEach(endpoint -> bus.reserve((int) endpoint.getAddress().value()));
  }

  @Override
  void start() throws Exception {
    long table = engine.bootLine(device.getDeviceSide()).await(core);
    FirmwareVdev vdev = FirmwareVdev.at(core, engine.memory(), table, number);
    FirmwareTransport transport = transport(vdev);
    bus.setPolls(polls);
    numbers.addAll(IntStream.range(0, vdev.vringCount()).mapToObj(vdev::notifyId).toList());
    if (!polls) {
      hear(transport);
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
      core.interrupts().defer(() -> numbers.forEach(transport::notified));
    }
  }

  private void hear(FirmwareTransport transport) {
    for (Doorbell doorbell : queues.stream().map(Defaults::kick).distinct().toList()) {
      engine.doorbells(device.getDeviceSide()).add(doorbell, transport::notified, numbers);
    }
  }

  private FirmwareTransport transport(FirmwareVdev vdev) {
    return FirmwareTransport.of(vdev, engine.memory()).name(deviceName())
        .deviceMap(AddressMaps.of(device.getDeviceSide(), AddressSpace.DA))
        .translates(!engine.options().leavesOutWindows().test(core.name()))
        .ids(engine.ids().of(device), engine.ids().of(queues.get(Rpmsg.VRING_TO_HOST)),
            engine.ids().of(queues.get(Rpmsg.VRING_TO_REMOTE)))
        .kick(this::interrupt);
  }

  /** Rings the doorbell of the ring that has this notify id. */
  private void interrupt(int notifyId) {
    int ring = Math.max(0, numbers.indexOf(notifyId));
    Doorbell doorbell = Defaults.interrupt(queues.get(ring));
    if (doorbell != null) {
      engine.doorbell(doorbell).ring(notifyId);
    }
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
