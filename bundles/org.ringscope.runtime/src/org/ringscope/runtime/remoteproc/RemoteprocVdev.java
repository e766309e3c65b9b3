// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.SplitDriverQueue;

/**
 * A virtio device whose registers are words of the resource table in shared memory, as the host's driver sees it
 * (Linux {@code drivers/remoteproc/remoteproc_virtio.c}). The remote is not told of a change of status: it polls, see
 * {@link FirmwareVdev}. Belongs to the host core's thread.
 */
public final class RemoteprocVdev {
  private final Remoteproc remoteproc;
  private final int index;
  private final ResourceEntry.Vdev entry;
  private final VdevIds ids;
  private final VdevResource live;
  private final Carveout[] vrings;
  private final int[] notifyIds;
  private final DriverQueue[] queues;
  private final Runnable[] callbacks;

  RemoteprocVdev(Remoteproc remoteproc, int index, ResourceEntry.Vdev entry, VdevIds ids, Carveout[] vrings,
      int[] notifyIds, VdevResource live) {
    this.remoteproc = remoteproc;
    this.index = index;
    this.entry = entry;
    this.ids = ids;
    this.vrings = vrings;
    this.notifyIds = notifyIds;
    this.live = live;
    this.queues = new DriverQueue[vrings.length];
    this.callbacks = new Runnable[vrings.length];
  }

  /** Name of carveout and ring {@code ring} of device {@code index}, e.g. {@code vdev0vring1}. */
  public static String vringName(int index, int ring) {
    return "vdev" + index + "vring" + ring;
  }

  /** The name under which the device's driver reports, e.g. {@code virtio0}. */
  public String name() {
    return "virtio" + index;
  }

  /** The device's id in the listener's events. */
  public int device() {
    return ids.device();
  }

  public long deviceId() {
    return entry.deviceId();
  }

  public Core core() {
    return remoteproc.core();
  }

  public GuestMemory memory() {
    return remoteproc.memory();
  }

  public int vringCount() {
    return vrings.length;
  }

  /** Entries of ring {@code ring}, as the firmware has asked. */
  public int vringSize(int ring) {
    return (int) entry.vrings().get(ring).size();
  }

  public int queueId(int ring) {
    return ids.queue(ring);
  }

  /** The id with which either side announces that ring {@code ring} wants attention. */
  public int notifyId(int ring) {
    return notifyIds[ring];
  }

  /** The memory for the device's buffers, {@code vdevNbuffer}, at least {@code size} bytes. */
  public Carveout buffers(long size) throws MalformedFirmwareException {
    return remoteproc.carveouts().demand("vdev" + index + "buffer", ResourceEntry.ANY, size, 0);
  }

  public int status() {
    return live.status();
  }

  /** Resets the device: status 0. */
  public void reset() {
    if (listener() != null) {
      listener().deviceReset(device());
    }
    writeStatus(DeviceStatus.RESET);
  }

  /** Sets further bits of the status. */
  public void addStatus(int bits) {
    writeStatus(live.status() | bits);
  }

  private void writeStatus(int status) {
    if (listener() != null) {
      listener().statusWritten(device(), live.status(), status);
    }
    live.writeStatus(status);
  }

  /** Accepts what both sides know; only 32 bits travel in the table. @return the accepted features */
  public long negotiate(long driverFeatures) {
    long offered = live.deviceFeatures();
    long accepted = offered & driverFeatures;
    if (listener() != null) {
      listener().featuresOffered(device(), offered);
      listener().featuresAccepted(device(), accepted);
    }
    live.writeDriverFeatures(accepted);
    return accepted;
  }

  /**
   * Creates ring {@code ring} in its carveout: zeroes the memory, and tells the remote the ring's device address (Linux
   * {@code rp_find_vq}).
   *
   * @param callback runs when the remote has used buffers of this ring
   */
  public DriverQueue createQueue(int ring, long features, Runnable callback) {
    Carveout carveout = vrings[ring];
    int size = vringSize(ring);
    int align = (int) entry.vrings().get(ring).align();
    zero(carveout.physicalAddress(), VringLayout.legacyBytes(size, align));
    AddressMap map = core().addressMap();
    long base = map.reverse(carveout.physicalAddress(), VringLayout.legacyBytes(size, align));
    VringLayout layout = VringLayout.legacy(size, align, base);
    if (listener() != null) {
      VringLayout physical = VringLayout.legacy(size, align, carveout.physicalAddress());
      listener().queueConfigured(queueId(ring), size, align, physical.desc(), physical.avail(), physical.used());
    }
    int notifyId = notifyIds[ring];
    live.writeVring(ring, carveout.da(), notifyId);
    queues[ring] = new SplitDriverQueue(QueueSetup.of(queueId(ring), layout, memory()).core(core())
        .bufferMap(AddressMap.identity()).device(device()).features(features).profile(PeerProfile.LINUX)
        .notifier(queue -> remoteproc.operations().kick(notifyId)));
    callbacks[ring] = callback;
    return queues[ring];
  }

  /** The driver's side of ring {@code ring}; null while no driver has created it. */
  public DriverQueue queue(int ring) {
    return queues[ring];
  }

  /** An interrupt of the remote for notify id {@code notifyId}; false when no ring of this device has it. */
  boolean interrupt(int notifyId) {
    for (int i = 0; i < notifyIds.length; i++) {
      if (notifyIds[i] == notifyId) {
        // a spurious interrupt is legal (virtio 1.3 §2.7.7.1): without used buffers nobody is woken
        if (queues[i] != null && queues[i].hasUsed()) {
          callbacks[i].run();
        }
        return true;
      }
    }
    return false;
  }

  /** Gives the rings up: their places and notify ids leave the table, as Linux {@code rproc_free_vring} clears them. */
  void release() {
    for (int i = 0; i < vrings.length; i++) {
      if (queues[i] != null && listener() != null) {
        listener().queueConfigured(queueId(i), 0, 0, 0, 0, 0);
      }
      queues[i] = null;
      live.writeVring(i, 0, -1);
    }
  }

  private void zero(long address, long length) {
    MemoryRegion region = memory().region(address, length);
    region.view().slice(region.offset(address), (int) length).clear();
  }

  private CoreListener listener() {
    return core().listener();
  }
}
