// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.List;
import org.ringscope.model.Defaults;
import org.ringscope.model.RingBlock;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.virtio.FixedVrings;
import org.ringscope.runtime.virtio.FixedVringsDevice;
import org.ringscope.runtime.virtio.FixedVringsDriver;
import org.ringscope.simulation.topology.SystemIds;

/** Both sides of one bus whose rings are where the topology says, and nowhere else. */
public final class FixedLink {

  private final Engine engine;
  private final List<Virtqueue> queues;
  private final FixedVringsDriver driver;
  private final FixedVringsDevice device;

  FixedLink(RpmsgDevice bus, Engine engine) {
    this.engine = engine;
    queues = SystemIds.queues(bus);
    Long status = engine.places().start((org.ringscope.model.topology.FixedVrings) bus.getTransport());
    FixedVrings fixed = new FixedVrings(engine.spec(bus, Defaults.features(bus)), engine.memory(),
        queues.stream().map(this::vring).toList(), engine.places().start(bus.getBuffers()),
        engine.places().bytes(bus.getBuffers()),
        status == null ? FixedVrings.NONE : status);
    driver = new FixedVringsDriver(fixed, engine.core(bus.getDriverSide()),
        Stacks.profile(Defaults.driverStack(bus)), ring -> ring(Defaults.kick(queues.get(ring)), ring));
    device = new FixedVringsDevice(fixed, engine.core(bus.getDeviceSide()), Stacks.profile(Defaults.deviceStack(bus)),
        Defaults.driverFeatures(bus), ring -> ring(Defaults.interrupt(queues.get(ring)), ring));
  }

  private FixedVrings.Vring vring(Virtqueue queue) {
    RingBlock block = engine.places().ring(queue);
    VringLayout layout = queue.getAvail() == null || queue.getUsed() == null
        ? VringLayout.legacy(Defaults.size(queue), Defaults.align(queue), block.desc())
        : VringLayout.of(Defaults.size(queue), block.desc(), block.avail(), block.used());
    return new FixedVrings.Vring(layout, (int) Defaults.notifyId(queue));
  }

  private void ring(org.ringscope.model.topology.Doorbell model, int ring) {
    if (model != null) {
      Doorbell doorbell = engine.doorbell(model);
      doorbell.ring((int) Defaults.notifyId(queues.get(ring)));
    }
  }

  public FixedVringsDriver driver() {
    return driver;
  }

  public FixedVringsDevice device() {
    return device;
  }

  /** The numbers that kicks and interrupts carry. */
  public List<Integer> notifyIds() {
    return queues.stream().map(queue -> (int) Defaults.notifyId(queue)).toList();
  }
}
