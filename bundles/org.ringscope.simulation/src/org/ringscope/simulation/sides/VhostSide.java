// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.VhostUser;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.runtime.CoreStoppedException;
import org.ringscope.runtime.virtio.DeviceObserver;
import org.ringscope.simulation.engine.DeviceModels;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.vhost.VhostServer;

/**
 * The device's side of a device whose driver is outside of the run: a guest of a hypervisor, over vhost-user. Its start is
 * over when a driver has taken it; drivers may go and come until the run is over.
 */
final class VhostSide extends DeviceSide {
  /** How often one that connects tries to. */
  private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  /** One that listens waits as long; a wait without any end would be taken for a standstill. */
  private static final long LISTEN_NANOS = TimeUnit.HOURS.toNanos(1);

  private final org.ringscope.runtime.virtio.VirtioDevice running;
  private final VhostServer server;
  private final long pauseNanos;

  VhostSide(VirtioDevice device, Engine engine) {
    super(device, device.getDeviceSide(), engine);
    running = DeviceModels.of(device, engine);
    running.spec().queues().forEach(queue -> engine.sides().isOutside(queue.id()));
    running.addObserver(new DeviceObserver() {
      @Override
      public void queueReady(org.ringscope.runtime.virtio.VirtioDevice ready, int index) {
        engine.sides().add(ready.queue(index));
      }
    });
    VhostUser transport = (VhostUser) device.getTransport();
    pauseNanos = Defaults.listens(transport) ? LISTEN_NANOS : RETRY_NANOS;
    try {
      server = new VhostServer(running, engine.core(device.getDriverSide()), socket(transport, engine),
          Defaults.listens(transport), core::print);
    } catch (IOException e) {
      throw new IllegalArgumentException(device.getName() + ": " + e.getMessage(), e);
    }
  }

  private static Path socket(VhostUser transport, Engine engine) {
    return engine.options().directory().resolve(transport.getSocket());
  }

  @Override
  void start() throws Exception {
    try {
      server.start();
      while (!core.await("a driver of " + deviceName(), running::isLive, core.nanos() + pauseNanos)) {
        server.connect();
      }
    } catch (CoreStoppedException e) {
      server.close();
      throw e;
    } catch (IOException e) {
      throw new WorkloadFailedException(deviceName() + ": " + e.getMessage());
    }
  }

  /** What happens from now on the front end begins; the run must not take that for its end. */
  @Override
  public void goOn() throws WorkloadFailedException {
    try {
      while (true) {
        core.await("requests of a driver outside", () -> false, core.nanos() + pauseNanos);
        connectAgain();
      }
    } finally {
      server.close();
    }
  }

  private void connectAgain() throws WorkloadFailedException {
    try {
      server.connect();
    } catch (IOException e) {
      throw new WorkloadFailedException(deviceName() + ": " + e.getMessage());
    }
  }
}
