// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.remoteproc.FirmwareVdev;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueNotifier;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.SplitDeviceQueue;
import org.ringscope.runtime.virtio.DeviceTransport;

/**
 * A virtio device that a firmware offers in its resource table, as the remote core itself sees it: it joins the rings
 * where the host has put them. Three views of an address meet here: the table has device addresses, which
 * {@link #deviceMap} makes physical; the core dereferences its own, which its address map makes physical; descriptors
 * have bus addresses, which {@link #busMap} makes physical.
 */
public final class FirmwareTransport implements DeviceTransport {
  /** Tells the host that a queue wants its attention, e.g. by ringing a doorbell. */
  @FunctionalInterface
  public interface Kick {
    void kick(int notifyId);
  }

  private final FirmwareVdev vdev;
  private final GuestMemory memory;
  private AddressMap deviceMap = AddressMap.identity();
  private AddressMap busMap = AddressMap.identity();
  private boolean translates = true;
  private int device = RingFault.NONE;
  private String name = "the resource table";
  private int[] queues = {RingFault.NONE, RingFault.NONE};
  private Kick kick = notifyId -> {};
  private final int[] notifyIds = {RingFault.NONE, RingFault.NONE};
  private final Runnable[] callbacks = new Runnable[2];
  private long features;

  private FirmwareTransport(FirmwareVdev vdev, GuestMemory memory) {
    this.vdev = vdev;
    this.memory = memory;
  }

  public static FirmwareTransport of(FirmwareVdev vdev, GuestMemory memory) {
    return new FirmwareTransport(vdev, memory);
  }

  /** Device addresses to physical ones; without it they are the same. */
  public FirmwareTransport deviceMap(AddressMap map) {
    deviceMap = map;
    return this;
  }

  /** Addresses in descriptors to physical ones; without it they are the same. */
  public FirmwareTransport busMap(AddressMap map) {
    busMap = map;
    return this;
  }

  /**
   * Whether the firmware translates a ring's {@code da} into an address of its own core. If not it dereferences the
   * {@code da} itself, and looks wherever that leads: the mistake F26.
   */
  public FirmwareTransport translates(boolean value) {
    translates = value;
    return this;
  }

  /** What the device is called, for whoever asks what the core waits for. */
  public FirmwareTransport name(String value) {
    name = value;
    return this;
  }

  /** The engine's ids of the device and of its queues in resource order. */
  public FirmwareTransport ids(int deviceId, int queueToHost, int queueToRemote) {
    device = deviceId;
    queues = new int[] {queueToHost, queueToRemote};
    return this;
  }

  public FirmwareTransport kick(Kick value) {
    kick = value;
    return this;
  }

  /** The ISR of the doorbell from the host. @param notifyId the number that was rung */
  public void notified(int notifyId) {
    for (int ring = 0; ring < callbacks.length; ring++) {
      if (callbacks[ring] != null && notifyIds[ring] == notifyId) {
        callbacks[ring].run();
      }
    }
  }

  @Override
  public int device() {
    return device;
  }

  @Override
  public boolean awaitDriverOk(long deadlineNanos) {
    if (!vdev.awaitDriverOk(deadlineNanos, device, name)) {
      return false;
    }
    features = vdev.features(); // once: these words are the host's, who may write them again
    return true;
  }

  @Override
  public long features() {
    return features;
  }

  @Override
  public void onNotify(int ring, Runnable callback) {
    callbacks[ring] = callback;
  }

  /** A change of status rings no doorbell: {@code callback} never runs. */
  @Override
  public void onReset(Runnable callback) {
    // nothing will call it
  }

  /** The device's side of ring {@code ring}, where the firmware looks for it. */
  @Override
  public DeviceQueue joinQueue(int ring) {
    Core core = vdev.core();
    if (ring >= vdev.vringCount()) {
      tell(core, RingFault.Kind.FIRMWARE, ring, 0, 0, RingFault.UNKNOWN,
          "rpmsg needs two vrings: the resource table has " + vdev.vringCount());
      return null;
    }
    long da = vdev.vringDa(ring); // once: the host may write it again
    long used = da;
    long meant = RingFault.UNKNOWN;
    try {
      meant = deviceMap.translate(da, vdev.vringBytes(ring));
      if (translates) {
        used = core.addressMap().reverse(meant, vdev.vringBytes(ring));
      }
      long physical = core.addressMap().translate(used, vdev.vringBytes(ring));
      if (physical != meant) {
        report(core, RingFault.Kind.RING_ELSEWHERE, ring, da, used, meant, lookAt(physical));
        return null;
      }
    } catch (AddressFault e) {
      report(core, RingFault.Kind.RING_UNREACHABLE, ring, da, used, meant,
          "nothing is there (" + e.getMessage() + ")");
      return null;
    }
    return queue(core, ring, vdev.layout(ring, used), vdev.layout(ring, meant));
  }

  private DeviceQueue queue(Core core, int ring, VringLayout layout, VringLayout physical) {
    int notifyId = vdev.notifyId(ring); // once: the host may write it again
    notifyIds[ring] = notifyId;
    QueueNotifier notifier = queue -> kick.kick(notifyId);
    DeviceQueue queue = new SplitDeviceQueue(QueueSetup.of(queues[ring], layout, memory).core(core)
        .bufferMap(busMap).device(device).features(features).profile(PeerProfile.OPENAMP)
        .physicalLayout(physical).notifier(notifier));
    return queue.isBroken() ? null : queue;
  }

  /** What the firmware finds where it looks by mistake: zeros, or bytes of somebody else. */
  private String lookAt(long physical) {
    if (!memory.contains(physical, VringLayout.DESC_ALIGNMENT)) {
      return "no memory is there";
    }
    MemoryRegion region = memory.region(physical, VringLayout.DESC_ALIGNMENT);
    int at = region.offset(physical);
    return String.format("descriptor 0 there reads addr=0x%x len=0x%x, in region %s", region.buffer().getLong(at),
        region.buffer().getInt(at + 8), region.name());
  }

  private void report(Core core, RingFault.Kind kind, int ring, long da, long used, long meant, String found) {
    String text = String.format("vring=%s da=0x%x used as address=0x%x of core=%s meant_physical=%s: %s",
        vdev.vringName(ring), da, used, core.name(),
        meant == RingFault.UNKNOWN ? "unknown" : String.format("0x%x", meant), found);
    tell(core, kind, ring, used, vdev.vringBytes(ring), meant, text);
  }

  private void tell(Core core, RingFault.Kind kind, int ring, long address, long length, long meant, String text) {
    if (core.listener() != null) {
      int queue = ring < queues.length ? queues[ring] : RingFault.NONE;
      core.listener().fault(new RingFault(kind, queue, device, address, length, meant, text));
    }
  }
}
