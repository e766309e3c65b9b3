// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.function.BooleanSupplier;
import org.ringscope.runtime.virtio.DeviceObserver;
import org.ringscope.runtime.virtio.VirtioDevice;

/** What devices have in common whose queues are served one request at a time. Belongs to the device's core. */
public abstract class QueueDevice implements DeviceObserver {
  final VirtioDevice device;
  private final ServedQueue[] queues;

  QueueDevice(VirtioDevice device) {
    this.device = device;
    queues = new ServedQueue[device.queueCount()];
    device.addObserver(this);
  }

  /** A queue that the device does not have is served by nobody. */
  final ServedQueue serve(int index, ServedQueue.Handler handler) {
    ServedQueue queue = new ServedQueue(device, index, handler);
    if (index < queues.length) {
      queues[index] = queue;
    }
    return queue;
  }

  /** A queue that the device fills: its buffers stay in the ring until there is something to say. */
  final ServedQueue fill(int index, BooleanSupplier isReady, ServedQueue.Handler handler) {
    return serve(index, new ServedQueue.Handler() {
      @Override
      public boolean handle(Request request) {
        return handler.handle(request);
      }

      @Override
      public boolean isReady() {
        return isReady.getAsBoolean();
      }
    });
  }

  /** The queue that is served at this index. */
  final ServedQueue queue(int index) {
    return queues[index];
  }

  @Override
  public final void queueNotified(VirtioDevice live, int index) {
    if (queues[index] != null) {
      queues[index].serve();
    }
  }
}
