// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import java.util.function.Consumer;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.runtime.device.ConsoleDevice;
import org.ringscope.runtime.virtio.MmioConfigurationDump;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.engine.MmioLink;

/**
 * The device's side of a console; it serves its driver in interrupts, and in pure AMP says how it is configured. Its start
 * is over when a driver has taken it.
 */
public final class ConsoleDeviceSide extends DeviceSide {

  private final MmioLink link;
  private Consumer<CharSequence> lines = line -> {};

  ConsoleDeviceSide(VirtioDevice device, Engine engine) {
    super(device, device.getDeviceSide(), engine);
    link = engine.mmio(device);
    new ConsoleDevice(link.device(), line -> lines.accept(line));
  }

  @Override
  void start() {
    if (link.shared() != null) {
      MmioConfigurationDump dump = new MmioConfigurationDump(link.shared(), structureAddress());
      link.device().addObserver(dump);
      link.shared().start();
      dump.printRegisters();
    }
    core.await("a driver of " + deviceName(), link.device()::isLive, Long.MAX_VALUE);
  }

  /** Who takes the lines that arrive from now on. */
  public void onLine(Consumer<CharSequence> reader) {
    lines = reader;
  }

  /** Where the device side says that its structure is; the register block when the model does not know. */
  private long structureAddress() {
    Mmio registers = (Mmio) device.getTransport();
    return registers.getStructure() == null ? engine.places().start(registers) : registers.getStructure().value();
  }
}
