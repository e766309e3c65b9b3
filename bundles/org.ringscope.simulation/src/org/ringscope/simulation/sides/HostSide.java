// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import java.util.List;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.rpmsg.RpmsgChannel;
import org.ringscope.runtime.rpmsg.RpmsgDriver;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.RpmsgHost;
import org.ringscope.runtime.userspace.ControlDevice;
import org.ringscope.runtime.virtio.NegotiationException;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.engine.FixedLink;
import org.ringscope.simulation.engine.RemoteBoot;
import org.ringscope.simulation.engine.Stacks;

/** The host's end of an RPMsg bus; its start boots the remote core where it is the one that does. Host's core only. */
public final class HostSide extends DeviceSide {

  private final HostStart start;
  private final RpmsgHost bus;
  private final ControlDevice control;
  private final boolean polls;

  private HostSide(RpmsgDevice device, Engine engine, HostStart start) {
    super(device, device.getDriverSide(), engine);
    this.start = start;
    bus = new RpmsgHost(engine.ids().ofBus(device), deviceName(), core);
    control = new ControlDevice(core, bus);
    polls = engine.options().polls() || !Defaults.isInterrupted(device);
    bus.setPolls(polls);
    engine.buses().add(bus);
  }

  /** Boots the remote core, unless another bus has done so. */
  static HostSide ofRemoteproc(VirtioDevice device, Engine engine) {
    RemoteBoot boot = engine.boot(device.getDeviceSide());
    HostSide side = new HostSide((RpmsgDevice) device, engine, (bus, polls) -> {
      boot.boot();
      if (!bus.isLive()) {
        throw new NegotiationException("the firmware of " + device.getDeviceSide().getName() + " has no RPMsg device"
            + boot.at(device));
      }
    });
    boot.add((RpmsgDevice) device, side.bus);
    return side;
  }

  /** Has rings that both sides are built for. */
  static HostSide ofFixedVrings(VirtioDevice device, Engine engine) {
    RpmsgDevice model = (RpmsgDevice) device;
    FixedLink link = engine.fixedVrings(model);
    HostSide side = new HostSide(model, engine, (bus, polls) -> {
      if (!polls) {
        device.getQueues().stream().map(Defaults::interrupt).distinct().forEach(doorbell -> engine
            .doorbells(device.getDriverSide()).add(doorbell, link.driver()::interrupted, link.notifyIds()));
      }
      bus.probe(link.driver());
    });
    side.bus.setHabits(Stacks.habits(Defaults.driverStack(device)));
    side.bus.setBuffers(Defaults.bufferSize(model), Defaults.bufferCount(model));
    return side;
  }

  @Override
  void start() throws Exception {
    if (engine.options().overlapsBuffers().test(core.name())) {
      bus.overlapReceiveBuffers();
    }
    start.start(bus, polls);
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_HOST));
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_REMOTE));
    if (polls) {
      core.interrupts().poll(bus::receive);
    }
  }

  public RpmsgHost bus() {
    return bus;
  }

  /** What programs make the devices of endpoints with. */
  public ControlDevice control() {
    return control;
  }

  /** What the driver calls the bus. */
  public String busName() {
    return Defaults.busName((RpmsgDevice) device);
  }

  /** Gives a driver the channels of its service that appear from now on, and those that wait for a driver. */
  public void register(RpmsgDriver driver) {
    bus.register(driver);
  }

  /** Whether a message would find a buffer now. */
  public boolean hasBuffer() {
    return bus.hasTxBuffer();
  }

  /** Tells the remote of an endpoint of this side, so that it can speak first (OpenAMP {@code rpmsg_virtio_ns_callback}). */
  public void announce(RpmsgEndpoint endpoint) {
    bus.announce(endpoint, false);
  }

  /** The core at the other end. */
  public String remote() {
    return device.getDeviceSide().getName();
  }

  /** Payload bytes that a message can have. */
  public int maxPayload() {
    return bus.maxPayload();
  }

  /** The services that the remote has announced, in words. */
  public String announced() {
    if (isUp() && !bus.hasNameService()) {
      return "the name service was not negotiated";
    }
    List<String> services =
        bus.channels().stream().map(RpmsgChannel::printable).map(RpmsgChannel::name).distinct().toList();
    return services.isEmpty() ? "no service was announced" : "announced: " + String.join(", ", services);
  }
}
