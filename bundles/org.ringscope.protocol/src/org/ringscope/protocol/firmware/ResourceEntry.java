// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * One entry of a {@link ResourceTable} (Linux {@code struct fw_rsc_hdr} and what follows it): what a firmware asks its
 * host for. Every u32 is widened to a long; {@code da} is a device address, {@link #ANY} where the host chooses it.
 */
public sealed interface ResourceEntry {
  /** A {@code da} or {@code pa} that the host still has to choose. */
  long ANY = 0xFFFF_FFFFL;
  /** A {@code da} that nobody has filled in: tools and old kernels write it for "not known" (Linux 3.13 prints it as any). */
  long UNKNOWN = 0;

  /** Whether an address of a table leads somewhere: neither {@link #ANY} nor {@link #UNKNOWN}. */
  static boolean isPlace(long address) {
    return address != ANY && address != UNKNOWN;
  }

  /** The type word of the entry. */
  long type();

  /** Bytes of the entry in the table, type word included. */
  int length();

  /** Memory that the host reserves for the firmware. */
  record Carveout(long da, long pa, long size, long flags, String name) implements ResourceEntry {
    public static final int TYPE = 0;

    @Override
    public long type() {
      return TYPE;
    }

    @Override
    public int length() {
      return ResourceLayout.CARVEOUT_LENGTH;
    }
  }

  /** A peripheral that the host maps for the firmware; same layout as a carveout. */
  record Devmem(long da, long pa, long size, long flags, String name) implements ResourceEntry {
    public static final int TYPE = 1;

    @Override
    public long type() {
      return TYPE;
    }

    @Override
    public int length() {
      return ResourceLayout.CARVEOUT_LENGTH;
    }
  }

  /** A buffer of plain text that the firmware writes. */
  record Trace(long da, long size, String name) implements ResourceEntry {
    public static final int TYPE = 2;

    @Override
    public long type() {
      return TYPE;
    }

    @Override
    public int length() {
      return ResourceLayout.TRACE_LENGTH;
    }
  }

  /**
   * A virtio device whose status and features live in the table itself.
   *
   * @param deviceId virtio device id, 7 for RPMsg
   * @param notifyId kick id for changes of status and features
   * @param deviceFeatures {@code dfeatures}: what the firmware offers, 32 bits
   * @param driverFeatures {@code gfeatures}: what the host has accepted
   * @param config the configuration space, read-only
   */
  record Vdev(long deviceId, long notifyId, long deviceFeatures, long driverFeatures, int status, List<Vring> vrings,
      ByteBuffer config) implements ResourceEntry {
    public static final int TYPE = 3;
    /** The most virtqueues that Linux takes. */
    public static final int MAX_VRINGS = 2;

    public Vdev {
      vrings = List.copyOf(vrings);
    }

    /** A device as a firmware declares it before boot: nothing accepted, status 0, no configuration space. */
    public Vdev(long deviceId, long notifyId, long deviceFeatures, List<Vring> vrings) {
      this(deviceId, notifyId, deviceFeatures, 0, 0, vrings, ByteBuffer.allocate(0));
    }

    @Override
    public long type() {
      return TYPE;
    }

    @Override
    public int length() {
      return ResourceLayout.VDEV_VRINGS + ResourceLayout.VRING_LENGTH * vrings.size() + config.remaining();
    }
  }

  /** One virtqueue of a {@link Vdev}; {@code da} and {@code notifyId} are overwritten by the host. */
  record Vring(long da, long align, long size, long notifyId, long pa) {
    /** A ring whose place and notify id the host shall choose. */
    public static Vring of(long size, long align) {
      return new Vring(ANY, align, size, 0, 0);
    }
  }

  /** An entry of a vendor (types 128 to 512): type, length, and {@code length} bytes that only the vendor knows. */
  record Vendor(long type, ByteBuffer data) implements ResourceEntry {
    public static final int FIRST_TYPE = 128;
    public static final int LAST_TYPE = 512;

    @Override
    public int length() {
      return ResourceLayout.VENDOR_DATA + data.remaining();
    }
  }

  /** An entry of a type that nobody knows; it is skipped. */
  record Unsupported(long type) implements ResourceEntry {
    @Override
    public int length() {
      return ResourceLayout.TYPE_LENGTH;
    }
  }
}
