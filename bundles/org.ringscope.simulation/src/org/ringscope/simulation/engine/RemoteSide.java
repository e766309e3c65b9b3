// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import org.ringscope.model.AddressSpace;
import org.ringscope.model.RpmsgBus;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.remoteproc.FirmwareVdev;
import org.ringscope.runtime.rpmsg.FirmwareTransport;
import org.ringscope.runtime.rpmsg.RpmsgRemote;
import org.ringscope.runtime.virtio.NegotiationException;
import org.ringscope.simulation.topology.AddressMaps;

/** The remote's end of an RPMsg bus; its start waits for the boot by the host. Remote core only. */
final class RemoteSide extends DeviceSide {

  private final RpmsgRemote bus;

  RemoteSide(RpmsgBus model, Engine engine) {
    super(model.getDevice(), model.getDevice().getDevice(), engine);
    bus = new RpmsgRemote(engine.ids().of(model), deviceName(), core);
    engine.buses().add(bus);
    model.getChannels().stream().flatMap(channel -> channel.getEndpoints().stream())
        .filter(endpoint -> endpoint.getCore() == device.getDevice() && endpoint.getAddress() != null)
        .forEach(endpoint -> bus.reserve((int) endpoint.getAddress().value()));
  }

  @Override
  void start() throws Exception {
    long table = engine.bootLine(device).await(core);
    boolean polls = engine.options().polls();
    FirmwareTransport transport = transport(FirmwareVdev.at(core, engine.memory(), table, 0));
    bus.setPolls(polls);
    if (!polls) {
      engine.doorbell(device.getKick()).handle(transport::notified);
    }
    if (!bus.start(transport, Long.MAX_VALUE)) { // the fault is reported
      throw new NegotiationException("the rings of " + deviceName() + " were not found");
    }
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_HOST));
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_REMOTE));
    if (polls) {
      core.interrupts().poll(bus::receive);
    }
  }

  private FirmwareTransport transport(FirmwareVdev vdev) {
    return FirmwareTransport.of(vdev, engine.memory()).name(deviceName())
        .deviceMap(AddressMaps.of(device.getDevice(), AddressSpace.DEVICE))
        .translates(!engine.options().leavesOutWindows().test(core.name()))
        .ids(engine.ids().of(device), engine.ids().of(device.getQueues().get(0)),
            engine.ids().of(device.getQueues().get(1)))
        .kick(engine.doorbell(device.getInterrupt())::ring);
  }

  /** For a task of the remote core: the bus, once it is up. */
  RpmsgRemote await() {
    awaitStart();
    return bus;
  }
}
