// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.runtime.Core;
import org.ringscope.simulation.engine.Engine;

/** One side of a device on the core that it lives on; its program is the start. That core only. */
public abstract class DeviceSide implements Program {

  final VirtioDevice device;
  final Engine engine;
  public final Core core;
  private boolean isUp;

  /** @param core the one that the side lives on */
  DeviceSide(VirtioDevice device, org.ringscope.model.topology.Core core, Engine engine) {
    this.device = device;
    this.engine = engine;
    this.core = engine.core(core);
  }

  @Override
  public final String name() {
    return "start of " + deviceName();
  }

  public final String deviceName() {
    return device.getName();
  }

  @Override
  public final Role role() {
    return Role.START;
  }

  @Override
  public final void run() throws Exception {
    start();
    isUp = true;
  }

  /** Returns when the side can be used. */
  abstract void start() throws Exception;

  public final boolean isUp() {
    return isUp;
  }

  /** For other tasks of the core: waits until the side can be used. */
  public final void awaitStart() {
    core.await("the " + name(), this::isUp, Long.MAX_VALUE);
  }
}
