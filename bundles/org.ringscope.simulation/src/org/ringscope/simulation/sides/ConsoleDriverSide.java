// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ringscope.model.ConsoleBounce;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.runtime.device.ConsoleDriver;
import org.ringscope.runtime.device.ConsoleSetup.Buffers;
import org.ringscope.runtime.device.ConsoleSetup;
import org.ringscope.runtime.virtio.MmioTransport;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.topology.SystemIds;

/** The driver's side of a console; its start waits for the device side. Driver's core only. */
public final class ConsoleDriverSide extends DeviceSide {

  /** A device side that has not shown up by then is worth a word. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final MmioTransport transport;
  private final ConsoleDriver console;

  private ConsoleDriverSide(VirtioDevice device, List<Virtqueue> queues, Engine engine) {
    super(device, device.getDriverSide(), engine);
    transport = engine.mmio(device).driver();
    Virtqueue first = queues.get(Console.RECEIVE_QUEUE);
    transport.dmaMemory(seen(engine.places().start(first), 1), ringBytes(Defaults.size(first)));
    console = new ConsoleDriver(transport, setup(queues));
  }

  /** Null where a queue has no memory for the driver's buffers. */
  static ConsoleDriverSide of(VirtioDevice device, Engine engine) {
    List<Virtqueue> queues = SystemIds.queues(device);
    boolean hasBuffers = queues.stream().limit(Console.QUEUES)
        .allMatch(queue -> engine.places().start(queue.getBounce()) != null);
    return hasBuffers ? new ConsoleDriverSide(device, queues, engine) : null;
  }

  @Override
  void start() {
    if (!transport.awaitDevice(core.nanos() + PATIENCE_NANOS)) {
      core.print("waiting for the device side of " + deviceName() + " on " + device.getDeviceSide().getName());
      transport.awaitDevice(Long.MAX_VALUE);
    }
    console.start(Defaults.driverFeatures(device));
    engine.sides().add(transport.queue(Console.RECEIVE_QUEUE));
    engine.sides().add(transport.queue(Console.TRANSMIT_QUEUE));
  }

  /** For a task of the driver's core: the console, once it is up. */
  public ConsoleDriver await() {
    awaitStart();
    return console;
  }

  /** Both rings, each on pages of its own, wherever in a page the first one may begin. */
  private static long ringBytes(int size) {
    long page = MmioTransport.PAGE_SIZE;
    return page + Console.QUEUES * VringLayout.roundUp(VringLayout.legacyBytes(size, MmioTransport.PAGE_SIZE), page);
  }

  /** Every byte is a buffer of its own, and the next one waits for it. */
  private ConsoleSetup setup(List<Virtqueue> queues) {
    Virtqueue receive = queues.get(Console.RECEIVE_QUEUE);
    Virtqueue transmit = queues.get(Console.TRANSMIT_QUEUE);
    return new ConsoleSetup(Defaults.size(receive), buffers(receive.getBounce(), ConsoleBounce.RECEIVE_BYTES),
        buffers(transmit.getBounce(), ConsoleBounce.TRANSMIT_BYTES), 1, engine.options().polls(), null);
  }

  /** Buffers of this size, as far as they fit into the place. */
  private Buffers buffers(Bounce bounce, int bytes) {
    long place = engine.places().start(bounce);
    long room = engine.places().bytes(bounce);
    return new Buffers(seen(place, room), bytes, room);
  }

  private long seen(long physical, long length) {
    return core.addressMap().reverse(physical, length);
  }
}
