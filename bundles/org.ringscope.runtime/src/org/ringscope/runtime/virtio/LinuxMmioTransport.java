// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;

/**
 * Drives a register block in the order of Linux ({@code drivers/virtio/virtio_mmio.c}): versions 1 and 2, status bits
 * added one by one to what the device shows, interrupts acknowledged before the callbacks ({@code vm_interrupt}).
 */
public final class LinuxMmioTransport extends MmioTransport {
  /** Used ring right behind the available ring, as far as its own alignment allows. */
  private static final int MODERN_ALIGN = 4;

  public LinuxMmioTransport(VirtioDeviceSpec spec, Core core, GuestMemory memory, RegisterBus bus) {
    super(spec, core, memory, bus);
  }

  @Override
  public void negotiate(long supported) {
    checkMagic();
    readVersion();
    if (version() != MmioRegisters.LEGACY && version() != MmioRegisters.MODERN) {
      throw badVersion();
    }
    readDeviceType();
    read(MmioRegisters.VENDOR_ID, 4);
    if (version() == MmioRegisters.LEGACY) {
      write(MmioRegisters.GUEST_PAGE_SIZE, 4, PAGE_SIZE);
    }
    reset();
    addStatus(DeviceStatus.ACKNOWLEDGE);
    addStatus(DeviceStatus.DRIVER);
    long offered = readOffered();
    tellOffered(offered);
    long accepted = offered & supported & ~Features.NOT_IMPLEMENTED;
    if (version() == MmioRegisters.MODERN && !Features.has(accepted, Features.VERSION_1)) {
      throw failed("a version 2 block without VERSION_1");
    }
    accept(accepted);
    writeAccepted(accepted);
    if (Features.has(accepted, Features.VERSION_1)) {
      addStatus(DeviceStatus.FEATURES_OK);
      if (!DeviceStatus.has(readStatus(), DeviceStatus.FEATURES_OK)) {
        throw failed("the device refused features=0x" + Long.toHexString(accepted));
      }
    }
  }

  /** Modern devices may take their time: their status reads 0 when the reset is complete (virtio 1.3 §2.4.2). */
  @Override
  public void reset() {
    super.reset();
    if (version() == MmioRegisters.MODERN) {
      long begin = core().nanos();
      while (readStatus() != DeviceStatus.RESET) {
        if (core().nanos() - begin >= RESET_NANOS) {
          throw new TransportTimeoutException(spec().name() + ": the device side does not finish its reset");
        }
        core().sleep("the reset of " + name(), begin, core().nanos() + RESET_NANOS / 1000);
      }
    }
  }

  private long readOffered() {
    long offered = 0;
    for (int word = 1; word >= 0; word--) {
      write(MmioRegisters.DEVICE_FEATURES_SEL, 4, word);
      offered = Features.withWord(offered, word, read(MmioRegisters.DEVICE_FEATURES, 4));
    }
    return offered;
  }

  private void writeAccepted(long accepted) {
    for (int word = 1; word >= 0; word--) {
      write(MmioRegisters.DRIVER_FEATURES_SEL, 4, word);
      write(MmioRegisters.DRIVER_FEATURES, 4, Features.word(accepted, word));
    }
  }

  @Override
  public DriverQueue setUpQueue(int index, int wantedSize, long address) {
    boolean legacy = version() == MmioRegisters.LEGACY;
    int startRegister = legacy ? MmioRegisters.QUEUE_PFN : MmioRegisters.QUEUE_READY;
    write(MmioRegisters.QUEUE_SEL, 4, index);
    if (read(startRegister, 4) != 0) {
      throw failed("queue=" + index + " is in use already");
    }
    long max = read(MmioRegisters.QUEUE_SIZE_MAX, 4);
    if (max == 0) {
      throw failed("queue=" + index + " is absent");
    }
    boolean packed = Features.has(features(), Features.RING_PACKED);
    long most = Math.min(wantedSize, max);
    int size = ringSize(index, packed ? most : Long.highestOneBit(most)); // split rings are powers of two
    QueueLayout layout = packed ? PackedLayout.block(size, address)
        : VringLayout.legacy(size, legacy ? PAGE_SIZE : MODERN_ALIGN, address);
    QueueLayout physical = queues().physical(index, layout);
    DriverQueue queue = queues().create(index, layout, PeerProfile.LINUX);
    write(MmioRegisters.QUEUE_SIZE, 4, size);
    if (legacy) {
      write(MmioRegisters.QUEUE_ALIGN, 4, PAGE_SIZE);
      write(MmioRegisters.QUEUE_PFN, 4, queues().pageNumber(index, physical));
    } else {
      writeAddress(MmioRegisters.QUEUE_DESC_LOW, physical.desc());
      writeAddress(MmioRegisters.QUEUE_DRIVER_LOW, physical.driverArea());
      writeAddress(MmioRegisters.QUEUE_DEVICE_LOW, physical.deviceArea());
      write(MmioRegisters.QUEUE_READY, 4, 1);
    }
    return queue;
  }

  private void writeAddress(int lowOffset, long address) {
    write(lowOffset, 4, address & 0xFFFF_FFFFL);
    write(lowOffset + 4, 4, address >>> 32);
  }

  @Override
  public void driverOk() {
    addStatus(DeviceStatus.DRIVER_OK);
  }

  @Override
  public void interrupted() {
    long known = MmioRegisters.INTERRUPT_USED_BUFFER | MmioRegisters.INTERRUPT_CONFIG_CHANGE;
    long bits = read(MmioRegisters.INTERRUPT_STATUS, 4) & known; // others never: virtio 1.3 §4.2.2.2
    if (bits != 0) {
      acknowledge(bits);
      runCallbacks(bits);
    }
  }

  private void addStatus(int bit) {
    writeStatus(readStatus() | bit);
  }

  private NegotiationException failed(String text) {
    addStatus(DeviceStatus.FAILED);
    return new NegotiationException(spec().name() + ": " + text);
  }
}
