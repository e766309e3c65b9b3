// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.ring.QueueNotifier;

/**
 * What a transport outside of this package does with a {@link VirtioDevice} whose driver no engine runs: it brings memory,
 * features, status and queues from somewhere else. What the driver must have done is told to the listeners of its core,
 * on the device's thread.
 */
public final class DevicePort {
  private final VirtioDevice device;
  private final Core driver;

  /**
   * @param driver the core that stands for the one on which the driver runs
   * @param notifier reaches the driver's end of a queue, by the queue's id
   * @param configChanged tells the driver of a changed configuration
   */
  public DevicePort(VirtioDevice device, Core driver, QueueNotifier notifier, Runnable configChanged) {
    this.device = device;
    this.driver = driver;
    device.connect(bits -> {
      if ((bits & MmioRegisters.INTERRUPT_CONFIG_CHANGE) != 0) {
        configChanged.run();
      }
    }, () -> {}, () -> {});
    device.outside(driver.trafficListener(), notifier);
  }

  public VirtioDevice device() {
    return device;
  }

  /** Where rings and buffers lie from now on, under the driver's physical addresses. No queue may be set up. */
  public void memory(GuestMemory memory) {
    device.memory(memory);
  }

  /** The driver's features: resets the device, and offers, accepts and settles all in one. @return whether they are in force */
  public boolean negotiate(long features) {
    reset();
    CoreListener listener = driver.listener();
    if (listener != null) {
      listener.featuresOffered(device.device(), device.offeredFeatures());
    }
    addStatus(DeviceStatus.ACKNOWLEDGE | DeviceStatus.DRIVER);
    device.writeDriverFeatures(0, Features.word(features, 0));
    device.writeDriverFeatures(1, Features.word(features, 1));
    addStatus(DeviceStatus.FEATURES_OK);
    boolean settled = DeviceStatus.has(device.status(), DeviceStatus.FEATURES_OK);
    if (settled && listener != null) {
      listener.featuresAccepted(device.device(), features);
    }
    return settled;
  }

  /** DRIVER_OK; the device looks at all its queues. */
  public void driverOk() {
    addStatus(DeviceStatus.DRIVER_OK);
  }

  private void addStatus(int bits) {
    int old = device.status();
    if ((old | bits) != old) {
      CoreListener listener = driver.listener();
      if (listener != null) {
        listener.statusWritten(device.device(), old, old | bits);
      }
      device.writeStatus(old | bits);
    }
  }

  /** Everything as in the beginning. */
  public void reset() {
    int old = device.status();
    CoreListener listener = driver.listener();
    if (old != DeviceStatus.RESET && listener != null) {
      listener.statusWritten(device.device(), old, DeviceStatus.RESET);
    }
    if (old != DeviceStatus.RESET) {
      device.writeStatus(DeviceStatus.RESET);
    }
  }

  /**
   * Starts a queue at three addresses, where its ring stands (see {@code QueueSetup.startAt}).
   *
   * @return false when that is wrong; it has been told why
   */
  public boolean startQueue(int index, long size, long desc, long avail, long used, int atAvail, int atUsed) {
    return device.startQueue(index, size, desc, avail, used, atAvail, atUsed);
  }

  /** The queue goes; it gives back nothing any more. */
  public void stopQueue(int index) {
    device.stopQueue(index);
  }

  /** The driver's kick of a queue has come. */
  public void kicked(int index) {
    TrafficListener listener = driver.trafficListener();
    if (listener != null) {
      listener.kickBegin(device.spec().queues().get(index).id());
      listener.kickEnd(device.spec().queues().get(index).id());
    }
    device.notified(index);
  }

  /** Copies of the configuration, from {@code offset} on; 0 where it does not reach. */
  public byte[] config(int offset, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) device.config().get(offset + i, 1);
    }
    return bytes;
  }

  /** The driver writes into the configuration, byte by byte; the device model decides what that means. */
  public void writeConfig(int offset, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      device.configWritten(offset + i, 1, bytes[i] & 0xFF);
    }
  }
}
