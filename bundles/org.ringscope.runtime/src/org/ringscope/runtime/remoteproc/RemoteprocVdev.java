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
import org.ringscope.runtime.virtio.DriverTransport;
import org.ringscope.runtime.virtio.NegotiationException;

/**
 * A virtio device whose registers are words of the resource table in shared memory, as the host's driver sees it
 * (Linux {@code drivers/remoteproc/remoteproc_virtio.c}). The remote is not told of a change of status: it polls, see
 * {@link FirmwareVdev}. Belongs to the host core's thread.
 */
public final class RemoteprocVdev implements DriverTransport {
  private final Remoteproc remoteproc;
  private final int index;
  private final ResourceEntry.Vdev entry;
  private final VdevIds ids;
  private final VdevResource live;
  private final Carveout[] vrings;
  private final int[] notifyIds;
  private final DriverQueue[] queues;
  private final Runnable[] callbacks;
  private long features;

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
  @Override
  public String name() {
    return "virtio" + (remoteproc.firstVirtio() + index);
  }

  @Override
  public int device() {
    return ids.device();
  }

  @Override
  public int deviceType() {
    return (int) entry.deviceId();
  }

  @Override
  public Core core() {
    return remoteproc.core();
  }

  @Override
  public GuestMemory memory() {
    return remoteproc.memory();
  }

  @Override
  public int queueCount() {
    return vrings.length;
  }

  /** As the firmware has asked. */
  @Override
  public int queueSizeMax(int index) {
    return (int) entry.vrings().get(index).size();
  }

  /** In {@code vdevNbuffer}. */
  @Override
  public long allocate(long bytes) {
    try {
      return remoteproc.carveouts().demand("vdev" + index + "buffer", ResourceEntry.ANY, bytes, 0).physicalAddress();
    } catch (MalformedFirmwareException e) {
      throw new NegotiationException(e.getMessage(), e);
    }
  }

  /** Accepts what both sides know; only 32 bits travel in the table, and nobody says FEATURES_OK. */
  @Override
  public void negotiate(long supported) {
    reset();
    addStatus(DeviceStatus.ACKNOWLEDGE);
    addStatus(DeviceStatus.DRIVER);
    long offered = live.deviceFeatures();
    features = offered & supported;
    if (listener() != null) {
      listener().featuresOffered(device(), offered);
      listener().featuresAccepted(device(), features);
    }
    live.writeDriverFeatures(features);
  }

  @Override
  public long features() {
    return features;
  }

  @Override
  public void driverOk() {
    addStatus(DeviceStatus.DRIVER_OK);
  }

  @Override
  public boolean needsReset() {
    return DeviceStatus.has(live.status(), DeviceStatus.DEVICE_NEEDS_RESET);
  }

  @Override
  public void reset() {
    if (listener() != null) {
      listener().deviceReset(device());
    }
    writeStatus(DeviceStatus.RESET);
  }

  private void addStatus(int bits) {
    writeStatus(live.status() | bits);
  }

  private void writeStatus(int status) {
    if (listener() != null) {
      listener().statusWritten(device(), live.status(), status);
    }
    live.writeStatus(status);
  }

  /**
   * {@inheritDoc} As Linux {@code rp_find_vq}.
   *
   * <p>The ring lies in its carveout and has the size that the firmware asks for; its device address goes into the
   * table.
   */
  @Override
  public DriverQueue setUpQueue(int ring, int wantedSize) {
    if (ring >= vrings.length) {
      throw new NegotiationException(name() + ": the resource table has no vring " + ring);
    }
    Carveout carveout = vrings[ring];
    int size = queueSizeMax(ring);
    int align = (int) entry.vrings().get(ring).align();
    zero(carveout.physicalAddress(), VringLayout.legacyBytes(size, align));
    AddressMap map = core().addressMap();
    long base = map.reverse(carveout.physicalAddress(), VringLayout.legacyBytes(size, align));
    VringLayout layout = VringLayout.legacy(size, align, base);
    if (listener() != null) {
      VringLayout physical = VringLayout.legacy(size, align, carveout.physicalAddress());
      listener().queueConfigured(ids.queue(ring), size, align, physical.desc(), physical.avail(), physical.used());
    }
    int notifyId = notifyIds[ring];
    live.writeVring(ring, carveout.da(), notifyId);
    queues[ring] = new SplitDriverQueue(QueueSetup.of(ids.queue(ring), layout, memory()).core(core())
        .bufferMap(AddressMap.identity()).device(device()).features(features).profile(PeerProfile.LINUX)
        .notifier(queue -> remoteproc.operations().kick(notifyId)));
    return queues[ring];
  }

  @Override
  public DriverQueue queue(int ring) {
    return queues[ring];
  }

  @Override
  public void onUsedBuffers(int ring, Runnable callback) {
    callbacks[ring] = callback;
  }

  /** Read from the table; 0 where the configuration does not reach. */
  @Override
  public long readConfig(int offset, int width) {
    return offset < 0 || offset > entry.config().limit() - width ? 0
        : live.config(queueCount(), offset, width);
  }

  /** An interrupt of the remote for notify id {@code notifyId}; false when no ring of this device has it. */
  boolean interrupt(int notifyId) {
    for (int i = 0; i < notifyIds.length; i++) {
      if (notifyIds[i] == notifyId) {
        // a spurious interrupt is legal (virtio 1.3 §2.7.7.1): without used buffers nobody is woken
        if (queues[i] != null && callbacks[i] != null && queues[i].hasUsed()) {
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
        listener().queueConfigured(ids.queue(i), 0, 0, 0, 0, 0);
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
