// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;

/**
 * Drives a legacy register block in the order of OpenAMP ({@code lib/virtio_mmio/virtio_mmio_drv.c}): no reset, no
 * DriverFeaturesSel, the status stored as given, interrupts acknowledged after the callbacks.
 */
public final class OpenAmpMmioTransport extends MmioTransport {
  private final int finalStatus;

  /** @param finalStatus what {@link #driverOk} writes; OpenAMP hosts write DRIVER_OK alone */
  public OpenAmpMmioTransport(VirtioDeviceSpec spec, Core core, GuestMemory memory, RegisterBus bus, int finalStatus) {
    super(spec, core, memory, bus);
    this.finalStatus = finalStatus;
  }

  @Override
  public void negotiate(long supported) {
    checkMagic();
    readVersion();
    readDeviceType();
    if (version() != MmioRegisters.LEGACY) { // checked after DeviceID
      throw badVersion();
    }
    read(MmioRegisters.VENDOR_ID, 4);
    writeStatus(DeviceStatus.ACKNOWLEDGE);
    forget(); // without a reset
    write(MmioRegisters.GUEST_PAGE_SIZE, 4, PAGE_SIZE);
    write(MmioRegisters.DEVICE_FEATURES_SEL, 4, 0);
    long offered = read(MmioRegisters.DEVICE_FEATURES, 4);
    tellOffered(offered);
    long accepted = offered & supported & Features.LEGACY_MASK & ~Features.NOT_IMPLEMENTED;
    accept(accepted);
    write(MmioRegisters.DRIVER_FEATURES, 4, accepted); // DriverFeaturesSel is not written: the device defaults to 0
  }

  @Override
  public DriverQueue setUpQueue(int index, int wantedSize, long address) {
    selectedSizeMax(index); // OpenAMP looks once while it counts queues and again while it creates them
    long max = selectedSizeMax(index);
    if (max < wantedSize || !VringLayout.isValidSize(wantedSize)) {
      throw new NegotiationException(spec().name() + ": queue=" + index + " sizeMax=" + max + " wanted=" + wantedSize);
    }
    VringLayout layout = VringLayout.legacy(wantedSize, PAGE_SIZE, address);
    long pageNumber = queues().pageNumber(index, queues().physical(index, layout));
    DriverQueue queue = queues().create(index, layout, PeerProfile.OPENAMP);
    write(MmioRegisters.QUEUE_SIZE, 4, wantedSize);
    write(MmioRegisters.QUEUE_ALIGN, 4, PAGE_SIZE);
    write(MmioRegisters.QUEUE_PFN, 4, pageNumber);
    return queue;
  }

  private long selectedSizeMax(int index) {
    write(MmioRegisters.QUEUE_SEL, 4, index);
    return read(MmioRegisters.QUEUE_SIZE_MAX, 4);
  }

  @Override
  public void driverOk() {
    writeStatus(finalStatus);
  }

  /** Only the used-buffer bit is handled; what was read is acknowledged (OpenAMP {@code virtio_mmio_isr}). */
  @Override
  public void interrupted() {
    long bits = read(MmioRegisters.INTERRUPT_STATUS, 4);
    runCallbacks(bits & MmioRegisters.INTERRUPT_USED_BUFFER);
    acknowledge(bits);
  }
}
