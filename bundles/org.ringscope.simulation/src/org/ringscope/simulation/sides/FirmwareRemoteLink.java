// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.remoteproc.FirmwareVdev;
import org.ringscope.runtime.rpmsg.FirmwareTransport;
import org.ringscope.runtime.virtio.DeviceTransport;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.topology.AddressMaps;
import org.ringscope.simulation.topology.SystemIds;
import org.ringscope.simulation.topology.TableDevices;

/** By the resource table of the firmware, once a host has booted it. */
final class FirmwareRemoteLink implements RemoteLink {

  private final RpmsgDevice device;
  private final Engine engine;
  private final Core core;
  private final List<Virtqueue> queues;
  private final int number;
  /** As the host has given them. */
  private List<Integer> notifyIds = List.of();
  private FirmwareTransport transport;

  FirmwareRemoteLink(RpmsgDevice device, Engine engine) {
    this.device = device;
    this.engine = engine;
    core = engine.core(device.getDeviceSide());
    queues = SystemIds.queues(device);
    number = new TableDevices(device.getDeviceSide(), engine.ids().contents()).number(device);
  }

  @Override
  public DeviceTransport open() throws MalformedFirmwareException, IOException {
    long table = engine.bootLine(device.getDeviceSide()).await(core);
    FirmwareVdev vdev = FirmwareVdev.at(core, engine.memory(), table, number);
    notifyIds = IntStream.range(0, vdev.vringCount()).mapToObj(vdev::notifyId).toList();
    transport = FirmwareTransport.of(vdev, engine.memory()).name(device.getName())
        .deviceMap(AddressMaps.of(device.getDeviceSide(), AddressSpace.DA))
        .translates(!engine.options().leavesOutWindows().test(core.name()))
        .ids(engine.ids().of(device), engine.ids().of(queues.get(Rpmsg.VRING_TO_HOST)),
            engine.ids().of(queues.get(Rpmsg.VRING_TO_REMOTE)))
        .kick(this::interrupt);
    return transport;
  }

  /** Rings the doorbell of the ring that has this notify id. */
  private void interrupt(int notifyId) {
    int ring = Math.max(0, notifyIds.indexOf(notifyId));
    org.ringscope.model.topology.Doorbell doorbell = Defaults.interrupt(queues.get(ring));
    if (doorbell != null) {
      engine.doorbell(doorbell).ring(notifyId);
    }
  }

  @Override
  public List<Integer> notifyIds() {
    return notifyIds;
  }

  @Override
  public void notified(int notifyId) {
    transport.notified(notifyId);
  }
}
