// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.virtio.MmioTransport;
import org.ringscope.simulation.engine.DeviceDefaults;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.requests.Arrivals;
import org.ringscope.simulation.requests.RequestKinds;
import org.ringscope.simulation.requests.RequestSetup;
import org.ringscope.simulation.requests.Requests;
import org.ringscope.simulation.topology.SystemIds;

/** The driver's side of a device of any kind; its start waits for the device side. Driver's core only. */
public final class ModelDriverSide extends DeviceSide implements Arrivals {

  /** A device side that has not shown up by then is worth a word. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final MmioTransport transport;
  private final Requests requests;
  private Arrivals task;

  private ModelDriverSide(VirtioDevice device, List<Virtqueue> queues, Engine engine) {
    super(device, device.getDriverSide(), engine);
    transport = engine.mmio(device).driver();
    for (Virtqueue queue : queues) {
      transport.ringMemory(Defaults.index(queue), seen(engine.places().start(queue), 1));
    }
    RequestSetup setup = new RequestSetup(transport, queues.stream().map(this::place).toList(),
        engine.requests(device).mapToInt(Defaults::depth).max().orElse(1),
        DeviceDefaults.chips(device).stream().findFirst().orElse(0));
    requests = RequestKinds.of(DeviceKind.of(DeviceClasses.id(device)), setup, this);
  }

  /** Null where there are no queues, or one has no memory for the driver's buffers. */
  static ModelDriverSide of(VirtioDevice device, Engine engine) {
    List<Virtqueue> queues = SystemIds.queues(device);
    boolean hasMemory = !queues.isEmpty()
        && queues.stream().allMatch(queue -> engine.places().start(queue.getBounce()) != null);
    return hasMemory ? new ModelDriverSide(device, queues, engine) : null;
  }

  private RequestSetup.Queue place(Virtqueue queue) {
    return new RequestSetup.Queue(Defaults.size(queue), engine.places().start(queue.getBounce()),
        engine.places().bytes(queue.getBounce()));
  }

  @Override
  void start() {
    if (!transport.awaitDevice(core.nanos() + PATIENCE_NANOS)) {
      core.print("waiting for the device side of " + deviceName() + " on " + device.getDeviceSide().getName());
      transport.awaitDevice(Long.MAX_VALUE);
    }
    long understood = requests.features() | ~Features.OF_DEVICES;
    requests.driver().start(Defaults.driverFeatures(device) & understood, engine.options().polls());
    for (int index = 0; index < transport.queueCount(); index++) {
      if (transport.queue(index) != null) {
        engine.sides().add(transport.queue(index));
      }
    }
  }

  /** For a task of the driver's core: what it can ask. */
  public Requests requests() {
    return requests;
  }

  /** Who hears what the device brings by itself. */
  public void arrivals(Arrivals hears) {
    task = hears;
  }

  @Override
  public void received(int sender, ByteBuffer buffer, int offset, int length) {
    if (task != null) {
      task.received(sender, buffer, offset, length);
    }
  }

  @Override
  public boolean isAll() {
    return task == null || task.isAll();
  }

  private long seen(long physical, long length) {
    return core.addressMap().reverse(physical, length);
  }
}
