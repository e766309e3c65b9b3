// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/**
 * Layout of the virtio-mmio register block (virtio 1.3 §4.2.2, legacy §4.2.4): 32-bit little-endian words from offset
 * 0, the device's configuration space from {@link #CONFIG} on.
 *
 * <pre>
 * 000 MagicValue R    004 Version R         008 DeviceID R         00C VendorID R
 * 010 DeviceFeatures R  014 ...Sel W        020 DriverFeatures W   024 ...Sel W       028 GuestPageSize W (1)
 * 030 QueueSel W      034 QueueSizeMax R    038 QueueSize W        03C QueueAlign W (1)
 * 040 QueuePFN RW (1) 044 QueueReady RW (2) 050 QueueNotify W
 * 060 InterruptStatus R  064 InterruptACK W  070 Status RW
 * 080/4 QueueDesc W (2)  090/4 QueueDriver W (2)  0A0/4 QueueDevice W (2)
 * 0AC SHMSel W (2)    0B0/4 SHMLen R (2)    0B8/C SHMBase R (2)
 * 0C0 QueueReset RW (2)  0FC ConfigGeneration R (2)  100... Config RW
 * (1) version 1 only, (2) version 2 only
 * </pre>
 */
public final class MmioRegisters {
  public static final int MAGIC_VALUE = 0x000;
  public static final int VERSION = 0x004;
  public static final int DEVICE_ID = 0x008;
  public static final int VENDOR_ID = 0x00C;
  public static final int DEVICE_FEATURES = 0x010;
  public static final int DEVICE_FEATURES_SEL = 0x014;
  public static final int DRIVER_FEATURES = 0x020;
  public static final int DRIVER_FEATURES_SEL = 0x024;
  public static final int GUEST_PAGE_SIZE = 0x028;
  public static final int QUEUE_SEL = 0x030;
  public static final int QUEUE_SIZE_MAX = 0x034;
  public static final int QUEUE_SIZE = 0x038;
  public static final int QUEUE_ALIGN = 0x03C;
  public static final int QUEUE_PFN = 0x040;
  public static final int QUEUE_READY = 0x044;
  public static final int QUEUE_NOTIFY = 0x050;
  public static final int INTERRUPT_STATUS = 0x060;
  public static final int INTERRUPT_ACK = 0x064;
  public static final int STATUS = 0x070;
  public static final int QUEUE_DESC_LOW = 0x080;
  public static final int QUEUE_DESC_HIGH = 0x084;
  public static final int QUEUE_DRIVER_LOW = 0x090;
  public static final int QUEUE_DRIVER_HIGH = 0x094;
  public static final int QUEUE_DEVICE_LOW = 0x0A0;
  public static final int QUEUE_DEVICE_HIGH = 0x0A4;
  public static final int SHM_SEL = 0x0AC;
  public static final int SHM_LEN_LOW = 0x0B0;
  public static final int SHM_LEN_HIGH = 0x0B4;
  public static final int SHM_BASE_LOW = 0x0B8;
  public static final int SHM_BASE_HIGH = 0x0BC;
  public static final int QUEUE_RESET = 0x0C0;
  public static final int CONFIG_GENERATION = 0x0FC;
  /** Where the device-specific configuration begins. */
  public static final int CONFIG = 0x100;

  /** Bytes 'v', 'i', 'r', 't' read as a little-endian word. */
  public static final long MAGIC = 0x74726976L;
  /** Register block of a device before virtio 1.0. */
  public static final int LEGACY = 1;
  /** Register block of virtio 1.0 and later. */
  public static final int MODERN = 2;

  /** Interrupt bit: a buffer was used. */
  public static final int INTERRUPT_USED_BUFFER = 1;
  /** Interrupt bit: the configuration or the status changed. */
  public static final int INTERRUPT_CONFIG_CHANGE = 2;

  private MmioRegisters() {}

  /** True when the driver may read the control register at {@code offset} in a block of this {@code version}. */
  public static boolean isReadable(int version, int offset) {
    return switch (offset) {
      case MAGIC_VALUE, VERSION, DEVICE_ID, VENDOR_ID, DEVICE_FEATURES, QUEUE_SIZE_MAX, INTERRUPT_STATUS, STATUS ->
          true;
      case QUEUE_PFN -> version == LEGACY;
      case QUEUE_READY, SHM_LEN_LOW, SHM_LEN_HIGH, SHM_BASE_LOW, SHM_BASE_HIGH, QUEUE_RESET, CONFIG_GENERATION ->
          version == MODERN;
      default -> false;
    };
  }

  /** True when the driver may write the control register at {@code offset} in a block of this {@code version}. */
  public static boolean isWritable(int version, int offset) {
    return switch (offset) {
      case DEVICE_FEATURES_SEL, DRIVER_FEATURES, DRIVER_FEATURES_SEL, QUEUE_SEL, QUEUE_SIZE, QUEUE_NOTIFY,
          INTERRUPT_ACK, STATUS -> true;
      case GUEST_PAGE_SIZE, QUEUE_ALIGN, QUEUE_PFN -> version == LEGACY;
      case QUEUE_READY, QUEUE_DESC_LOW, QUEUE_DESC_HIGH, QUEUE_DRIVER_LOW, QUEUE_DRIVER_HIGH, QUEUE_DEVICE_LOW,
          QUEUE_DEVICE_HIGH, SHM_SEL, QUEUE_RESET -> version == MODERN;
      default -> false;
    };
  }

  /**
   * True when nothing after a write to {@code offset} may be read before the device has taken it: selectors, what
   * starts or stops a queue, and the status. Without traps these writes need the configuration doorbell.
   */
  public static boolean needsDevice(int offset) {
    return switch (offset) {
      case DEVICE_FEATURES_SEL, DRIVER_FEATURES_SEL, QUEUE_SEL, QUEUE_PFN, QUEUE_READY, QUEUE_RESET, SHM_SEL, STATUS ->
          true;
      default -> false;
    };
  }

  /**
   * What QueueNotify takes with NOTIFICATION_DATA (virtio 1.3 §2.9, §4.2.3.3):
   *
   * <pre>
   * bits 0..15 queue index | bits 16..30 next_off | bit 31 next_wrap
   * </pre>
   *
   * @param position where the driver makes available next: avail.idx, or the position in a packed ring
   */
  public static long notificationData(int queue, int position) {
    return queue | (long) position << 16;
  }

  /** The queue's index in notification data. */
  public static int notifiedQueue(int data) {
    return data & 0xFFFF;
  }

  /** Where the driver makes available next, in notification data. */
  public static int notifiedPosition(int data) {
    return data >>> 16;
  }

  /** The register's name in the specification (version 2 names), {@code Config+n}, or the offset in hex. */
  public static String name(int offset) {
    return switch (offset) {
      case MAGIC_VALUE -> "MagicValue";
      case VERSION -> "Version";
      case DEVICE_ID -> "DeviceID";
      case VENDOR_ID -> "VendorID";
      case DEVICE_FEATURES -> "DeviceFeatures";
      case DEVICE_FEATURES_SEL -> "DeviceFeaturesSel";
      case DRIVER_FEATURES -> "DriverFeatures";
      case DRIVER_FEATURES_SEL -> "DriverFeaturesSel";
      case GUEST_PAGE_SIZE -> "GuestPageSize";
      case QUEUE_SEL -> "QueueSel";
      case QUEUE_SIZE_MAX -> "QueueSizeMax";
      case QUEUE_SIZE -> "QueueSize";
      case QUEUE_ALIGN -> "QueueAlign";
      case QUEUE_PFN -> "QueuePFN";
      case QUEUE_READY -> "QueueReady";
      case QUEUE_NOTIFY -> "QueueNotify";
      case INTERRUPT_STATUS -> "InterruptStatus";
      case INTERRUPT_ACK -> "InterruptACK";
      case STATUS -> "Status";
      case QUEUE_DESC_LOW -> "QueueDescLow";
      case QUEUE_DESC_HIGH -> "QueueDescHigh";
      case QUEUE_DRIVER_LOW -> "QueueDriverLow";
      case QUEUE_DRIVER_HIGH -> "QueueDriverHigh";
      case QUEUE_DEVICE_LOW -> "QueueDeviceLow";
      case QUEUE_DEVICE_HIGH -> "QueueDeviceHigh";
      case SHM_SEL -> "SHMSel";
      case SHM_LEN_LOW -> "SHMLenLow";
      case SHM_LEN_HIGH -> "SHMLenHigh";
      case SHM_BASE_LOW -> "SHMBaseLow";
      case SHM_BASE_HIGH -> "SHMBaseHigh";
      case QUEUE_RESET -> "QueueReset";
      case CONFIG_GENERATION -> "ConfigGeneration";
      default -> offset >= CONFIG ? "Config+" + (offset - CONFIG) : "0x" + Integer.toHexString(offset);
    };
  }
}
