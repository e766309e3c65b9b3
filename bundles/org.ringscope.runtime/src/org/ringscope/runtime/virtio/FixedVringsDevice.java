// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.lang.invoke.VarHandle;
import java.util.function.IntConsumer;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.MemoryView;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;

/**
 * The driver of {@link FixedVrings} as the device sees it: it is there when the status byte says so (OpenAMP
 * {@code rpmsg_virtio_wait_remote_ready}), without one when the first ring has buffers.
 */
public final class FixedVringsDevice implements DeviceTransport {
  /** Offset of idx in the available ring (virtio 1.3 §2.7.6). */
  private static final int AVAIL_IDX = 2;

  private final FixedVrings fixed;
  private final Core core;
  private final PeerProfile profile;
  private final long features;
  private final IntConsumer interrupt;
  private final Runnable[] callbacks;

  /**
   * @param understood the driver's features
   * @param interrupt takes the index of the ring that the driver shall look at
   */
  public FixedVringsDevice(FixedVrings fixed, Core core, PeerProfile profile, long understood, IntConsumer interrupt) {
    this.fixed = fixed;
    this.core = core;
    this.profile = profile;
    this.interrupt = interrupt;
    features = fixed.spec().features() & understood;
    callbacks = new Runnable[fixed.vrings().size()];
  }

  @Override
  public int device() {
    return fixed.spec().id();
  }

  @Override
  public boolean awaitDriverOk(long deadlineNanos) {
    if (fixed.status() != FixedVrings.NONE) {
      MemoryView status = fixed.memory().view(fixed.status(), 1);
      return core.await("DRIVER_OK of " + fixed.spec().name(), () -> isDriverOk(status), deadlineNanos);
    }
    VringLayout first = fixed.vrings().get(0).layout();
    MemoryView avail = fixed.memory().view(first.avail(), first.availBytes());
    // acquire: the driver has set up the other rings before it gives buffers to this one
    return core.await("buffers of " + fixed.spec().name(), () -> avail.getU16Acquire(AVAIL_IDX) != 0, deadlineNanos);
  }

  private static boolean isDriverOk(MemoryView status) {
    int value = status.getU8(0);
    VarHandle.acquireFence(); // pairs with the driver's fence: what the status says is set up can be read now
    return DeviceStatus.has(value, DeviceStatus.DRIVER_OK);
  }

  @Override
  public long features() {
    return features;
  }

  @Override
  public DeviceQueue joinQueue(int index) {
    VringLayout physical = fixed.vrings().get(index).layout();
    VringLayout seen;
    try {
      seen = fixed.seenBy(core.addressMap(), index);
    } catch (AddressFault e) {
      if (core.listener() != null) {
        core.listener().fault(new RingFault(RingFault.Kind.RING_UNREACHABLE, fixed.queue(index), device(), e.address(),
            e.length(), physical.desc(), e.getMessage()));
      }
      return null;
    }
    DeviceQueue queue = QueueSetup.of(fixed.queue(index), seen, fixed.memory()).core(core)
        .bufferMap(AddressMap.identity()).device(device()).features(features).profile(profile)
        .physicalLayout(physical).notifier(notified -> interrupt.accept(index)).deviceQueue();
    return queue.isBroken() ? null : queue;
  }

  @Override
  public void onNotify(int index, Runnable callback) {
    callbacks[index] = callback;
  }

  /** The ISR of the doorbell from the driver; numbers of others are nothing to it. */
  public void notified(int notifyId) {
    for (int i = 0; i < callbacks.length; i++) {
      if (fixed.vrings().get(i).notifyId() == notifyId && callbacks[i] != null) {
        callbacks[i].run();
      }
    }
  }

  /** Nothing tells of a reset: {@code callback} never runs. */
  @Override
  public void onReset(Runnable callback) {
    // nothing will call it
  }
}
