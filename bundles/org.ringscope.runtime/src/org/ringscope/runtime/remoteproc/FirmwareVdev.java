// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

import java.nio.ByteBuffer;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceLayout;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;

/**
 * A virtio device in the resource table, as the firmware sees its own: it waits for the host's status (OpenAMP
 * {@code rpmsg_virtio_wait_remote_ready}) and then reads where the host has put the rings. Belongs to the remote core's
 * thread.
 */
public final class FirmwareVdev {
  private final Core core;
  private final int index;
  private final ResourceEntry.Vdev entry;
  private final VdevResource live;

  private FirmwareVdev(Core core, int index, ResourceEntry.Vdev entry, VdevResource live) {
    this.core = core;
    this.index = index;
    this.entry = entry;
    this.live = live;
  }

  /**
   * The {@code index}-th virtio device of the table at physical address {@code table}.
   *
   * @throws MalformedFirmwareException when there is no valid table or no such device
   */
  public static FirmwareVdev at(Core core, GuestMemory memory, long table, int index)
      throws MalformedFirmwareException {
    if (!memory.contains(table, ResourceLayout.TABLE_OFFSETS)) {
      throw new MalformedFirmwareException(0, "no resource table at pa 0x" + Long.toHexString(table));
    }
    MemoryRegion region = memory.region(table, ResourceLayout.TABLE_OFFSETS);
    int offset = region.offset(table);
    ByteBuffer bytes = region.buffer().slice(offset, Math.min(region.size() - offset, ResourceLayout.MAX_TABLE));
    ResourceTable checked = ResourceTable.read(bytes);
    int found = checked.vdevIndex(index);
    if (found < 0) {
      throw new MalformedFirmwareException(0, "no virtio device " + index + " in the resource table");
    }
    ResourceEntry.Vdev entry = (ResourceEntry.Vdev) checked.entries().get(found);
    for (ResourceEntry.Vring vring : entry.vrings()) {
      ResourceAllocation.ringBytes(vring, checked.offset(found));
    }
    return new FirmwareVdev(core, index, entry, new VdevResource(region.buffer(), offset + checked.offset(found)));
  }

  /** The remote core. */
  public Core core() {
    return core;
  }

  public int vringCount() {
    return entry.vrings().size();
  }

  /** The name of ring {@code ring}, e.g. {@code vdev0vring1}. */
  public String vringName(int ring) {
    return RemoteprocVdev.vringName(index, ring);
  }

  /** Where the host has put ring {@code ring}: a device address, not yet the CPU's. */
  public long vringDa(int ring) {
    return live.vringDa(ring);
  }

  public int notifyId(int ring) {
    return live.vringNotifyId(ring);
  }

  /** Bytes of ring {@code ring}. */
  public long vringBytes(int ring) {
    return VringLayout.legacyBytes((int) vring(ring).size(), (int) vring(ring).align());
  }

  /**
   * Ring {@code ring} at {@code base}, an address of the caller's choice of view. Size and alignment are the
   * firmware's own, of the time when the table was checked: what the host may have made of them does not count.
   */
  public VringLayout layout(int ring, long base) {
    return VringLayout.legacy((int) vring(ring).size(), (int) vring(ring).align(), base);
  }

  /** The features that both sides have. */
  public long features() {
    return live.driverFeatures() & entry.deviceFeatures();
  }

  public int status() {
    return live.status();
  }

  /**
   * Waits until the driver is ready. A change of status rings no doorbell; a device that needs a reset gets it, and
   * the waiting goes on.
   *
   * @param device its id in the listener's events
   * @param name of the device, for whoever asks what the core waits for
   * @return false when the deadline has passed
   */
  public boolean awaitDriverOk(long deadlineNanos, int device, String name) {
    return core.await("DRIVER_OK of " + name, () -> isDriverOk(device), deadlineNanos);
  }

  private boolean isDriverOk(int device) {
    int status = live.status();
    if (DeviceStatus.has(status, DeviceStatus.DEVICE_NEEDS_RESET)) {
      if (core.listener() != null) {
        core.listener().statusWritten(device, status, DeviceStatus.RESET);
      }
      live.writeStatus(DeviceStatus.RESET);
      return false;
    }
    return DeviceStatus.has(status, DeviceStatus.DRIVER_OK);
  }

  private ResourceEntry.Vring vring(int ring) {
    return entry.vrings().get(ring);
  }
}
