// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.util.Arrays;
import java.util.function.IntSupplier;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.RingFault;

/**
 * The register block of a {@link VirtioDevice}, version 1 (virtio 1.3 §4.2.4) or 2 (§4.2.2): what each access of the
 * driver does. Forbidden accesses are reported as faults, read 0 and change nothing, as in QEMU
 * {@code hw/virtio/virtio-mmio.c}. Used on the device's core only: a transport brings the accesses here.
 */
public final class MmioDevice {
  private final VirtioDevice device;
  private final int version;
  private final Doorbell interrupt;
  private final MmioQueueRegisters[] queues;
  private Doorbell notification;
  /** Rung before the last reset and not yet arrived, and whether they tell a position as was agreed on then. */
  private int staleNotifications;
  private boolean staleTellPosition;
  private Runnable publisher = () -> {};
  private IntSupplier acknowledgedInMemory = () -> 0;
  private int interruptStatus;
  private long deviceFeaturesSel;
  private long driverFeaturesSel;
  private long guestPageSize;
  private long queueSel;

  /**
   * @param version {@link MmioRegisters#LEGACY} or {@link MmioRegisters#MODERN}; it must fit the device's features
   * @param interrupt the interrupt line to the driver's core
   */
  public MmioDevice(VirtioDevice device, int version, Doorbell interrupt) {
    if (version != (device.spec().isModern() ? MmioRegisters.MODERN : MmioRegisters.LEGACY)) {
      throw new IllegalArgumentException(
          "version=" + version + " does not fit features=0x" + Long.toHexString(device.spec().features()));
    }
    this.device = device;
    this.version = version;
    this.interrupt = interrupt;
    queues = new MmioQueueRegisters[device.queueCount()];
    Arrays.setAll(queues, index -> new MmioQueueRegisters(device, index));
    device.connect(this::raise, () -> publisher.run(), this::clear);
  }

  /** The device behind the registers. */
  public VirtioDevice device() {
    return device;
  }

  /** 1 or 2. */
  public int version() {
    return version;
  }

  /** What the driver reads at {@code offset} with {@code width} 1, 2 or 4 bytes, widened. */
  public long read(int offset, int width) {
    if (offset >= MmioRegisters.CONFIG) {
      return readConfig(offset - MmioRegisters.CONFIG, width);
    }
    if (!isAligned(offset, width) || !MmioRegisters.isReadable(version, offset)) {
      refuse("read", offset, width);
      return 0;
    }
    return value(offset);
  }

  /** What the driver's write of the low {@code width} (1, 2, 4) bytes of {@code value} at {@code offset} does. */
  public void write(int offset, int width, long value) {
    if (offset >= MmioRegisters.CONFIG) {
      writeConfig(offset - MmioRegisters.CONFIG, width, value);
    } else if (!isAligned(offset, width) || !MmioRegisters.isWritable(version, offset)) {
      refuse("write", offset, width);
    } else {
      react(offset, value & 0xFFFF_FFFFL);
    }
  }

  /** The value behind a control register, also behind those that the driver cannot read. */
  long value(int offset) {
    return switch (offset) {
      case MmioRegisters.MAGIC_VALUE -> MmioRegisters.MAGIC;
      case MmioRegisters.VERSION -> version;
      case MmioRegisters.DEVICE_ID -> device.spec().deviceType();
      case MmioRegisters.VENDOR_ID -> device.spec().vendorId() & 0xFFFF_FFFFL;
      case MmioRegisters.DEVICE_FEATURES -> offeredWord();
      case MmioRegisters.DEVICE_FEATURES_SEL -> deviceFeaturesSel;
      case MmioRegisters.DRIVER_FEATURES -> Features.word(device.driverFeatures(), word(driverFeaturesSel));
      case MmioRegisters.DRIVER_FEATURES_SEL -> driverFeaturesSel;
      case MmioRegisters.GUEST_PAGE_SIZE -> guestPageSize;
      case MmioRegisters.QUEUE_SEL -> queueSel;
      case MmioRegisters.INTERRUPT_STATUS -> interruptStatus;
      case MmioRegisters.STATUS -> device.status();
      case MmioRegisters.SHM_LEN_LOW, MmioRegisters.SHM_LEN_HIGH, MmioRegisters.SHM_BASE_LOW,
          MmioRegisters.SHM_BASE_HIGH -> 0xFFFF_FFFFL; // no shared memory regions
      case MmioRegisters.CONFIG_GENERATION -> device.generation() & 0xFFFF_FFFFL;
      default -> selected() == null ? 0 : selected().value(offset);
    };
  }

  private void react(int offset, long value) {
    switch (offset) {
      case MmioRegisters.DEVICE_FEATURES_SEL -> deviceFeaturesSel = value;
      case MmioRegisters.DRIVER_FEATURES_SEL -> driverFeaturesSel = value;
      case MmioRegisters.DRIVER_FEATURES -> writeDriverFeatures(value);
      case MmioRegisters.GUEST_PAGE_SIZE -> writeGuestPageSize(value);
      case MmioRegisters.QUEUE_SEL -> queueSel = value;
      case MmioRegisters.QUEUE_NOTIFY -> device.notified(notifiedQueue((int) value));
      case MmioRegisters.INTERRUPT_ACK -> acknowledge((int) value);
      case MmioRegisters.STATUS -> device.writeStatus((int) (value & 0xFF));
      case MmioRegisters.SHM_SEL -> {} // every region is absent
      default -> writeQueue(offset, value);
    }
  }

  private void writeQueue(int offset, long value) {
    MmioQueueRegisters queue = selected();
    if (queue != null) {
      queue.write(offset, value, guestPageSize);
    } else if (value != 0) {
      device.refuse(RingFault.Kind.QUEUE_SETUP, RingFault.NONE,
          MmioRegisters.name(offset) + " written for queue=" + queueSel + " of " + queues.length);
    }
  }

  private void writeDriverFeatures(long value) {
    if (version == MmioRegisters.LEGACY && driverFeaturesSel != 0) {
      if (value != 0) {
        device.refuse(RingFault.Kind.REGISTER_ACCESS, RingFault.NONE,
            "GuestFeatures with selector " + driverFeaturesSel);
      }
      return;
    }
    device.writeDriverFeatures(word(driverFeaturesSel), value);
  }

  private void writeGuestPageSize(long value) {
    if (Long.bitCount(value) != 1) {
      device.refuse(RingFault.Kind.QUEUE_SETUP, RingFault.NONE, "GuestPageSize=" + value + " is not a power of two");
      return;
    }
    guestPageSize = value;
  }

  private long offeredWord() {
    return version == MmioRegisters.LEGACY && deviceFeaturesSel != 0
        ? 0
        : Features.word(device.offeredFeatures(), word(deviceFeaturesSel));
  }

  /** Feature selectors other than 0 and 1 select nothing. */
  private static int word(long selector) {
    return selector <= 1 ? (int) selector : 2;
  }

  /** The registers of the selected queue; null when it is absent. */
  private MmioQueueRegisters selected() {
    return queueSel < queues.length && device.spec().queues().get((int) queueSel).maxSize() > 0
        ? queues[(int) queueSel]
        : null;
  }

  private long readConfig(int offset, int width) {
    if (width != 1 && width != 2 && width != 4) {
      refuse("read", MmioRegisters.CONFIG + offset, width);
      return 0;
    }
    return device.config().get(offset, width);
  }

  private void writeConfig(int offset, int width, long value) {
    if (width != 1 && width != 2 && width != 4 || offset > device.config().length() - width) {
      refuse("write", MmioRegisters.CONFIG + offset, width);
    } else {
      device.configWritten(offset, width, value);
    }
  }

  private static boolean isAligned(int offset, int width) {
    return width == 4 && offset >= 0 && (offset & 3) == 0;
  }

  private void refuse(String access, int offset, int width) {
    device.refuse(RingFault.Kind.REGISTER_ACCESS, RingFault.NONE,
        access + " of " + MmioRegisters.name(offset) + " width=" + width + " version=" + version);
  }

  /**
   * Serves the doorbell behind QueueNotify. Only a counted one keeps apart which queues were meant; otherwise all are
   * looked at, since any may be notified in vain (virtio 1.3 §2.7.10.2).
   */
  void listenTo(Doorbell notification) {
    this.notification = notification;
    if (notification.trigger() == Doorbell.Trigger.COUNTED) {
      notification.handle(value -> write(MmioRegisters.QUEUE_NOTIFY, 4, value));
    } else {
      notification.handle(value -> {
        notification.acknowledge(); // before looking: what comes later rings again
        notifiedQueue(value);
        for (int index = 0; index < queues.length; index++) {
          device.notified(index);
        }
      });
    }
  }

  /**
   * Shared memory: {@code publisher} runs after every change by the device itself, before an interrupt goes out;
   * {@code acknowledged} hands over, once, the bits that the driver has acknowledged in memory.
   */
  void share(Runnable publisher, IntSupplier acknowledged) {
    if (interrupt.trigger() == Doorbell.Trigger.LEVEL) {
      throw new IllegalArgumentException("nobody would lower a level interrupt: " + interrupt);
    }
    this.publisher = publisher;
    acknowledgedInMemory = acknowledged;
  }

  /** Looks at what a notification says beside the queue's index, if it does (virtio 1.3 §2.9). @return the index */
  private int notifiedQueue(int value) {
    boolean isStale = staleNotifications > 0;
    if (isStale) {
      staleNotifications--;
    }
    if (!(isStale ? staleTellPosition : tellsPosition())) {
      return value;
    }
    int index = MmioRegisters.notifiedQueue(value);
    boolean isLast = notification == null || notification.pending() == 0;
    if (staleNotifications == 0 && tellsPosition()) {
      device.checkNotification(index, MmioRegisters.notifiedPosition(value), isLast);
    }
    return index;
  }

  private boolean tellsPosition() {
    return Features.has(device.features(), Features.NOTIFICATION_DATA);
  }

  private void acknowledge(int bits) {
    interruptStatus &= ~bits;
    if (interruptStatus == 0) {
      interrupt.acknowledge(); // a level line falls
    }
  }

  private void raise(int bits) {
    acknowledge(acknowledgedInMemory.getAsInt());
    interruptStatus |= bits;
    publisher.run();
    interrupt.ring(bits);
  }

  /**
   * The device is reset, its features are still those of before: InterruptStatus, selectors and every queue are as in the beginning (virtio 1.3 §4.2.2.1).
   * GuestPageSize stays: Linux {@code virtio_mmio_probe} writes it once, before it resets the device.
   */
  private void clear() {
    staleTellPosition = tellsPosition() || staleTellPosition && staleNotifications > 0; // what a reset before left
    staleNotifications = notification == null ? 0 : notification.pending();
    interruptStatus = 0;
    deviceFeaturesSel = 0;
    driverFeaturesSel = 0;
    queueSel = 0;
    for (MmioQueueRegisters queue : queues) {
      queue.clear();
    }
    interrupt.acknowledge();
  }
}
