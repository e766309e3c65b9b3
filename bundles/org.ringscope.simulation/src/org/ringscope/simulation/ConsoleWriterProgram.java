// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.ringscope.model.ConsoleWriter;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RingBlock;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.device.ConsoleDriver;
import org.ringscope.runtime.device.ConsoleSetup;
import org.ringscope.runtime.device.ConsoleSetup.Buffers;
import org.ringscope.runtime.virtio.MmioTransport;

/**
 * The driver side of a console: prints one line after the other, one byte in one buffer. After each byte it sleeps
 * until its next look, and goes on when the byte has come back by then.
 */
final class ConsoleWriterProgram implements Program {

  /** Receive buffers need not hold more than a line. */
  private static final int RECEIVE_BYTES = 128;
  /** A device side that has not shown up by then is worth a word. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final ConsoleWriter workload;
  private final Engine engine;
  private final MmioLink link;
  private final Core core;

  ConsoleWriterProgram(ConsoleWriter workload, Engine engine) {
    this.workload = workload;
    this.engine = engine;
    this.link = engine.mmio(workload.getDevice());
    this.core = engine.core(workload.getCore());
  }

  @Override
  public String name() {
    return "writer of " + workload.getDevice().getName();
  }

  @Override
  public Role role() {
    return Role.WORKLOAD;
  }

  @Override
  public void run() {
    MmioTransport transport = link.driver();
    Virtqueue first = workload.getDevice().getQueues().get(Console.RECEIVE_QUEUE);
    transport.dmaMemory(seen(RingBlock.of(first).desc(), 1), ringBytes(first.getSize()));
    ConsoleDriver console = new ConsoleDriver(transport, setup());
    if (!transport.awaitDevice(core.nanos() + PATIENCE_NANOS)) {
      core.print("waiting for the device side of " + workload.getDevice().getName() + " on "
          + workload.getDevice().getDevice().getName());
      transport.awaitDevice(Long.MAX_VALUE);
    }
    console.start(workload.getDevice().getDriverFeatures());
    engine.sides().add(transport.queue(Console.RECEIVE_QUEUE));
    engine.sides().add(transport.queue(Console.TRANSMIT_QUEUE));
    long look = TimeUnit.MILLISECONDS.toNanos(workload.getStartMillis());
    sleepUntil(look);
    for (int line = 0; workload.getLines() == 0 || line < workload.getLines(); line++) {
      for (byte each : line()) {
        console.write(new byte[] {each}, 0, 1, Long.MAX_VALUE);
        if (console.fault() != null) {
          return;
        }
        look = nextLook(look);
        sleepUntil(look);
      }
    }
  }

  /** Both rings, each on pages of its own, wherever in a page the first one may begin. */
  private static long ringBytes(int size) {
    long page = MmioTransport.PAGE_SIZE;
    return page + Console.QUEUES * VringLayout.roundUp(VringLayout.legacyBytes(size, MmioTransport.PAGE_SIZE), page);
  }

  private byte[] line() {
    long millis = TimeUnit.NANOSECONDS.toMillis(core.nanos());
    return ("[" + millis + "]: " + workload.getText() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private long nextLook(long look) {
    long period = TimeUnit.MILLISECONDS.toNanos(workload.getByteMillis());
    return look + Math.max(1, (core.nanos() - look + period - 1) / period) * period;
  }

  private void sleepUntil(long nanos) {
    core.sleep("its next look at " + workload.getDevice().getName(), core.nanos(), nanos);
  }

  /** Every byte is a buffer of its own, and the next one waits for it. */
  private ConsoleSetup setup() {
    VirtioDevice device = workload.getDevice();
    int size = device.getQueues().get(Console.RECEIVE_QUEUE).getSize();
    MemoryRegion receive = device.getBounce().get(Console.RECEIVE_QUEUE);
    MemoryRegion transmit = device.getBounce().get(Console.TRANSMIT_QUEUE);
    return new ConsoleSetup(size,
        new Buffers(seen(receive.getAddress().value(), (long) RECEIVE_BYTES * size), RECEIVE_BYTES),
        new Buffers(seen(transmit.getAddress().value(), 1), 1), 1,
        engine.options().waitMode() == WaitMode.POLL, null);
  }

  private long seen(long physical, long length) {
    return core.addressMap().reverse(physical, length);
  }
}
