// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.virtio.NegotiationException;
import org.ringscope.runtime.virtio.VirtioDriver;

/** Brings the virtio devices of a running firmware and the host's drivers together. */
final class VdevBus {
  private final List<VirtioDriver> drivers;
  private final List<RemoteprocVdev> devices = new ArrayList<>();

  VdevBus(List<VirtioDriver> drivers) {
    this.drivers = List.copyOf(drivers);
  }

  void add(List<RemoteprocVdev> vdevs) {
    devices.addAll(vdevs);
  }

  List<RemoteprocVdev> devices() {
    return List.copyOf(devices);
  }

  /** Offers each device to each driver that matches. */
  void bind() throws MalformedFirmwareException {
    try {
      for (RemoteprocVdev vdev : devices) {
        for (VirtioDriver driver : drivers) {
          if (driver.matches(vdev.deviceType())) {
            driver.probe(vdev);
          }
        }
      }
    } catch (NegotiationException e) {
      throw e.getCause() instanceof MalformedFirmwareException cause ? cause
          : new MalformedFirmwareException(0, e.getMessage());
    } catch (AddressFault e) { // a carveout that is no memory, or that the host cannot reach
      throw new MalformedFirmwareException(0, e.getMessage());
    }
  }

  /** Takes the devices away from their drivers. */
  void unbind() {
    for (RemoteprocVdev vdev : devices) {
      for (VirtioDriver driver : drivers) {
        if (driver.matches(vdev.deviceType())) {
          driver.remove(vdev);
        }
      }
      vdev.release();
    }
    devices.clear();
  }

  /** An interrupt of the remote; ignored when no queue has this notify id. */
  void interrupt(int notifyId) {
    for (int i = 0; i < devices.size(); i++) {
      if (devices.get(i).interrupt(notifyId)) {
        return;
      }
    }
  }
}
