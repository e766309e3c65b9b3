// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.List;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.rpmsg.RpmsgChannel;
import org.ringscope.runtime.rpmsg.RpmsgDriver;
import org.ringscope.runtime.rpmsg.RpmsgHost;
import org.ringscope.runtime.virtio.NegotiationException;

/** The host's end of an RPMsg bus; its start boots the remote core. Host's core only. */
final class HostSide implements Program {

  private final RpmsgBus model;
  private final Engine engine;
  private final Core core;
  private final RpmsgHost bus;
  private boolean isUp;

  HostSide(RpmsgBus model, Engine engine) {
    this.model = model;
    this.engine = engine;
    core = engine.core(model.getDevice().getDriver());
    bus = new RpmsgHost(engine.ids().of(model), deviceName(), core);
    engine.buses().add(bus);
  }

  @Override
  public String name() {
    return "start of " + deviceName();
  }

  String deviceName() {
    return model.getDevice().getName();
  }

  @Override
  public Role role() {
    return Role.START;
  }

  @Override
  public void run() throws Exception {
    requireOwnFirmware();
    boolean polls = engine.options().polls();
    bus.setPolls(polls);
    new RemoteBoot(model, bus, engine).boot();
    if (!bus.isLive()) {
      throw new NegotiationException(
          "the firmware of " + model.getDevice().getDevice().getName() + " has no RPMsg device");
    }
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_HOST));
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_REMOTE));
    if (polls) {
      core.interrupts().poll(bus::receive);
    }
    isUp = true;
  }

  /** A core with several devices in one firmware, or behind one doorbell, is started with the first of them only. */
  private void requireOwnFirmware() throws NegotiationException {
    VirtioDevice own = model.getDevice();
    for (RpmsgBus other : ((Topology) model.eContainer()).getBuses()) {
      VirtioDevice device = other.getDevice();
      if (other == model) {
        return;
      }
      boolean isShared = own.getKick() == device.getKick() || own.getInterrupt() == device.getInterrupt()
          || own.getBase().equals(device.getBase()) || own.getDevice().getFirmware() != null;
      if (own.getDevice() == device.getDevice() && isShared) {
        throw new NegotiationException(
            deviceName() + " is not started: a run boots " + own.getDevice().getName() + " with "
                + device.getName() + " alone");
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
    if (isUp && !bus.hasNameService()) {
      return "the name service was not negotiated";
    }
    List<String> services = bus.channels().stream().map(RpmsgChannel::name).distinct().toList();
    return services.isEmpty() ? "no service was announced" : "announced: " + String.join(", ", services);
  }

  /** For a task of the host's core: waits until the bus is up. */
  void await() {
    core.await("the " + name(), () -> isUp, Long.MAX_VALUE);
  }
}
