// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;

/** Tells the driver core's listener of every access: of a write before it is made, of a read after. */
final class TracedRegisters implements RegisterBus {
  private final Core core;
  private final int device;
  private final RegisterBus bus;

  TracedRegisters(Core core, int device, RegisterBus bus) {
    this.core = core;
    this.device = device;
    this.bus = bus;
  }

  @Override
  public long read(int offset, int width) {
    long value = bus.read(offset, width);
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.registerRead(device, offset, width, value);
    }
    return value;
  }

  @Override
  public void write(int offset, int width, long value) {
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.registerWritten(device, offset, width, value);
    }
    bus.write(offset, width, value);
  }

  @Override
  public boolean awaitDevice(String name, long deadlineNanos) {
    return bus.awaitDevice(name, deadlineNanos);
  }
}
