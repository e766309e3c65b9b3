// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.concurrent.TimeUnit;
import org.ringscope.model.ConsoleBounce;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RingBlock;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.runtime.device.ConsoleDriver;
import org.ringscope.runtime.device.ConsoleSetup;
import org.ringscope.runtime.device.ConsoleSetup.Buffers;
import org.ringscope.runtime.virtio.MmioTransport;

/** The driver's side of a console; its start waits for the device side. Driver's core only. */
final class ConsoleDriverSide extends DeviceSide {

  /** A device side that has not shown up by then is worth a word. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final MmioTransport transport;
  private final ConsoleDriver console;

  ConsoleDriverSide(VirtioDevice device, Engine engine) {
    super(device, device.getDriver(), engine);
    transport = engine.mmio(device).driver();
    Virtqueue first = device.getQueues().get(Console.RECEIVE_QUEUE);
    transport.dmaMemory(seen(RingBlock.of(first).desc(), 1), ringBytes(first.getSize()));
    console = new ConsoleDriver(transport, setup());
  }

  @Override
  void start() {
    if (!transport.awaitDevice(core.nanos() + PATIENCE_NANOS)) {
      core.print("waiting for the device side of " + deviceName() + " on " + device.getDevice().getName());
      transport.awaitDevice(Long.MAX_VALUE);
    }
    console.start(device.getDriverFeatures());
    engine.sides().add(transport.queue(Console.RECEIVE_QUEUE));
    engine.sides().add(transport.queue(Console.TRANSMIT_QUEUE));
  }

  /** For a task of the driver's core: the console, once it is up. */
  ConsoleDriver await() {
    awaitStart();
    return console;
  }

  /** Both rings, each on pages of its own, wherever in a page the first one may begin. */
  private static long ringBytes(int size) {
    long page = MmioTransport.PAGE_SIZE;
    return page + Console.QUEUES * VringLayout.roundUp(VringLayout.legacyBytes(size, MmioTransport.PAGE_SIZE), page);
  }

  /** Every byte is a buffer of its own, and the next one waits for it. */
  private ConsoleSetup setup() {
    int size = device.getQueues().get(Console.RECEIVE_QUEUE).getSize();
    MemoryRegion receive = device.getBounce().get(Console.RECEIVE_QUEUE);
    MemoryRegion transmit = device.getBounce().get(Console.TRANSMIT_QUEUE);
    return new ConsoleSetup(size,
        buffers(receive, ConsoleBounce.RECEIVE_BYTES), buffers(transmit, ConsoleBounce.TRANSMIT_BYTES), 1,
        engine.options().polls(), null);
  }

  /** Buffers of this size, as far as they fit into the region. */
  private Buffers buffers(MemoryRegion region, int bytes) {
    return new Buffers(seen(region.getAddress().value(), region.getSize()), bytes, region.getSize());
  }

  private long seen(long physical, long length) {
    return core.addressMap().reverse(physical, length);
  }
}
