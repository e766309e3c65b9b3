// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import org.ringscope.model.ConsoleReader;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.device.ConsoleDevice;
import org.ringscope.runtime.virtio.MmioConfigurationDump;
import org.ringscope.runtime.virtio.SharedMmioDevice;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of a console: says how it is configured, then prints every line that arrives. */
final class ConsoleReaderProgram implements Program {

  private final ConsoleReader workload;
  private final MmioLink link;
  private final Core core;

  ConsoleReaderProgram(ConsoleReader workload, Engine engine) {
    this.workload = workload;
    this.link = engine.mmio(workload.getDevice());
    this.core = engine.core(workload.getCore());
  }

  @Override
  public String name() {
    return "reader of " + workload.getDevice().getName();
  }

  @Override
  public Role role() {
    return Role.SERVICE;
  }

  @Override
  public void run() {
    VirtioDevice device = link.device();
    new ConsoleDevice(device);
    if (link.shared() != null) {
      SharedMmioDevice shared = link.shared();
      MmioConfigurationDump dump = new MmioConfigurationDump(shared, structureAddress());
      device.addObserver(dump);
      shared.start();
      dump.printRegisters();
    }
    core.await("input", () -> false, Long.MAX_VALUE);
  }

  /** Where the device side says that its structure is; the register block when the model does not know. */
  private long structureAddress() {
    return (workload.getDevice().getStructure() == null ? workload.getDevice().getBase()
        : workload.getDevice().getStructure()).value();
  }
}
