// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.simulation.engine.DeviceModels;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.engine.MmioLink;

/** The device's side of a device of any kind; it serves its driver in interrupts. Its start is over when a driver has taken it. */
final class ModelDeviceSide extends DeviceSide {

  private final MmioLink link;

  ModelDeviceSide(VirtioDevice device, Engine engine) {
    super(device, device.getDeviceSide(), engine);
    link = engine.mmio(device);
    DeviceModels.attach(device, link.device(), engine);
  }

  @Override
  void start() {
    link.startShared();
    core.await("a driver of " + deviceName(), link.device()::isLive, Long.MAX_VALUE);
  }
}
