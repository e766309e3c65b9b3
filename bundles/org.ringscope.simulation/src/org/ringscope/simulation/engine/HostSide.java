// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.List;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.rpmsg.RpmsgChannel;
import org.ringscope.runtime.rpmsg.RpmsgDriver;
import org.ringscope.runtime.rpmsg.RpmsgHost;
import org.ringscope.runtime.virtio.NegotiationException;

/** The host's end of an RPMsg bus; its start boots the remote core. Host's core only. */
final class HostSide extends DeviceSide {

  private final RpmsgBus model;
  private final RpmsgHost bus;

  HostSide(RpmsgBus model, Engine engine) {
    super(model.getDevice(), model.getDevice().getDriver(), engine);
    this.model = model;
    bus = new RpmsgHost(engine.ids().of(model), deviceName(), core);
    engine.buses().add(bus);
  }

  @Override
  void start() throws Exception {
    requireOwnFirmware();
    boolean polls = engine.options().polls();
    bus.setPolls(polls);
    if (engine.options().overlapsBuffers().test(core.name())) {
      bus.overlapReceiveBuffers();
    }
    new RemoteBoot(model, bus, engine).boot();
    if (!bus.isLive()) {
      throw new NegotiationException(
          "the firmware of " + device.getDevice().getName() + " has no RPMsg device");
    }
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_HOST));
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_REMOTE));
    if (polls) {
      core.interrupts().poll(bus::receive);
    }
  }

  /** A core with several devices in one firmware, or behind one doorbell, is started with the first of them only. */
  private void requireOwnFirmware() throws NegotiationException {
    for (RpmsgBus each : ((Topology) model.eContainer()).getBuses()) {
      VirtioDevice other = each.getDevice();
      if (each == model) {
        return;
      }
      boolean isShared = device.getKick() == other.getKick() || device.getInterrupt() == other.getInterrupt()
          || device.getBase().equals(other.getBase()) || device.getDevice().getFirmware() != null;
      if (device.getDevice() == other.getDevice() && isShared) {
        throw new NegotiationException(
            deviceName() + " is not started: a run boots " + device.getDevice().getName() + " with "
                + other.getName() + " alone");
      }
    }
  }

  /** Gives a driver the channels of its service. Before the start. */
  void register(RpmsgDriver driver) {
    bus.register(driver);
  }

  /** Payload bytes that a message can have. */
  int maxPayload() {
    return bus.maxPayload();
  }

  /** The services that the remote has announced, in words. */
  String announced() {
    if (isUp() && !bus.hasNameService()) {
      return "the name service was not negotiated";
    }
    List<String> services =
        bus.channels().stream().map(RpmsgChannel::printable).map(RpmsgChannel::name).distinct().toList();
    return services.isEmpty() ? "no service was announced" : "announced: " + String.join(", ", services);
  }
}
