// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.util.Locale;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.MemoryView;

/**
 * Prints on the device core's console what a device in shared memory has been configured to: the registers as they lie
 * there, each ring that the driver hands over, and DRIVER_OK. Addresses are those of the device's core.
 */
public final class MmioConfigurationDump implements DeviceObserver {
  private final SharedMmioDevice device;
  private final long deviceAddress;

  /** @param deviceAddress what the device's program calls its device object */
  public MmioConfigurationDump(SharedMmioDevice device, long deviceAddress) {
    this.device = device;
    this.deviceAddress = deviceAddress;
  }

  /** Prints the registers that identify the device; once it has been started. */
  public void printRegisters() {
    MemoryView block = device.block();
    print("Dump the configuration for the virtio mmio device 0x%x", deviceAddress);
    print("VIRTIO_MMIO Device Base address: 0x%x", seen(block.address(), block.length()));
    print("VIRTIO_MMIO_MAGIC_VALUE: 0x%x", block.getU32(MmioRegisters.MAGIC_VALUE));
    print("VIRTIO_MMIO_VERSION: 0x%x", block.getU32(MmioRegisters.VERSION));
    print("VIRTIO_MMIO_DEVICE_ID: 0x%x", block.getU32(MmioRegisters.DEVICE_ID));
  }

  @Override
  public void queueReady(VirtioDevice virtio, int index) {
    QueueLayout ring = virtio.queue(index).layout();
    print("Dump of incoming Vring information from other side:");
    print("vring descriptor: 0x%x:", seen(ring.desc(), ring.descBytes()));
    print("vring avail: 0x%x:", seen(ring.driverArea(), ring.driverAreaBytes()));
    print("vring used: 0x%x:", seen(ring.deviceArea(), ring.deviceAreaBytes()));
    print("vring entries: %d:", ring.size());
  }

  @Override
  public void driverOk(VirtioDevice virtio) {
    print("Config Status DRIVER_OK");
  }

  /** What the device's core calls a physical address that it has reached already. */
  private long seen(long physical, long length) {
    AddressMap map = device.registers().device().core().addressMap();
    return map.reverse(physical, length);
  }

  private void print(String format, Object... arguments) {
    Core core = device.registers().device().core();
    core.print(String.format(Locale.ROOT, format, arguments));
  }
}
