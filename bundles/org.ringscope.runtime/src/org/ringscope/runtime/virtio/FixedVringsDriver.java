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
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryView;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;

/**
 * A device over {@link FixedVrings} as its driver sees it, which clears the rings and tells of it by a status byte, or
 * with its first kick alone.
 */
public final class FixedVringsDriver implements DriverTransport {

  private final FixedVrings fixed;
  private final Core core;
  private final PeerProfile profile;
  private final IntConsumer kick;
  private final DriverQueue[] queues;
  private final Runnable[] callbacks;
  /** Null if there is none. */
  private final MemoryView status;
  private long features;

  /** @param kick takes the index of the ring that the device shall look at */
  public FixedVringsDriver(FixedVrings fixed, Core core, PeerProfile profile, IntConsumer kick) {
    this.fixed = fixed;
    this.core = core;
    this.profile = profile;
    this.kick = kick;
    queues = new DriverQueue[fixed.vrings().size()];
    callbacks = new Runnable[queues.length];
    status = fixed.status() == FixedVrings.NONE ? null : fixed.memory().view(fixed.status(), 1);
  }

  @Override
  public Core core() {
    return core;
  }

  @Override
  public GuestMemory memory() {
    return fixed.memory();
  }

  @Override
  public int device() {
    return fixed.spec().id();
  }

  @Override
  public String name() {
    return fixed.spec().name();
  }

  @Override
  public int deviceType() {
    return fixed.spec().deviceType();
  }

  /** Nothing is exchanged: what the driver does not understand, nobody uses. */
  @Override
  public void negotiate(long supported) {
    reset();
    features = fixed.spec().features() & supported;
    if (core.listener() != null) {
      core.listener().featuresOffered(device(), fixed.spec().features());
      core.listener().featuresAccepted(device(), features);
    }
  }

  @Override
  public long features() {
    return features;
  }

  @Override
  public int queueCount() {
    return queues.length;
  }

  @Override
  public int queueSizeMax(int index) {
    return fixed.vrings().get(index).layout().size();
  }

  /** {@inheritDoc} The size is the one that both sides are built for. */
  @Override
  public DriverQueue setUpQueue(int index, int wantedSize) {
    VringLayout physical = fixed.vrings().get(index).layout();
    VringLayout layout;
    try {
      fixed.clear(index);
      layout = fixed.seenBy(core.addressMap(), index);
    } catch (AddressFault e) {
      tell(new RingFault(RingFault.Kind.QUEUE_SETUP, fixed.queue(index), device(), e.address(), e.length(),
          RingFault.UNKNOWN, e.getMessage()));
      throw new NegotiationException(name() + ": queue=" + index + " " + e.getMessage(), e);
    }
    if (core.listener() != null) {
      core.listener().queueConfigured(fixed.queue(index), physical.size(), physical.align(), physical.desc(),
          physical.avail(), physical.used());
    }
    queues[index] = QueueSetup.of(fixed.queue(index), layout, fixed.memory()).core(core)
        .bufferMap(AddressMap.identity()).device(device()).features(features).profile(profile)
        .notifier(queue -> kick.accept(index)).driverQueue();
    return queues[index];
  }

  @Override
  public DriverQueue queue(int index) {
    return queues[index];
  }

  @Override
  public void onUsedBuffers(int index, Runnable callback) {
    callbacks[index] = callback;
  }

  /** The ISR of the doorbell from the device; numbers of others are nothing to it. */
  public void interrupted(int notifyId) {
    for (int i = 0; i < queues.length; i++) {
      if (fixed.vrings().get(i).notifyId() == notifyId && queues[i] != null && callbacks[i] != null
          && queues[i].hasUsed()) {
        callbacks[i].run();
      }
    }
  }

  @Override
  public long allocate(long bytes) {
    if (bytes > fixed.bufferBytes()) {
      throw new NegotiationException(name() + ": buffers of " + bytes + " bytes do not fit into "
          + fixed.bufferBytes());
    }
    return fixed.buffers();
  }

  /** Without a status byte nothing says so: the device sees the first buffers, and the kick for them. */
  @Override
  public void driverOk() {
    writeStatus(DeviceStatus.DRIVER_OK);
  }

  private void writeStatus(int value) {
    if (status == null) {
      return;
    }
    if (core.listener() != null) {
      core.listener().statusWritten(device(), status.getU8(0), value);
    }
    VarHandle.releaseFence(); // pairs with the device's look: rings and buffers are in memory before the status
    status.setU8(0, value);
  }

  @Override
  public boolean needsReset() {
    return false;
  }

  @Override
  public void reset() {
    if (core.listener() != null) {
      core.listener().deviceReset(device());
    }
    writeStatus(DeviceStatus.RESET);
  }

  /** There is no configuration: 0. */
  @Override
  public long readConfig(int offset, int width) {
    return 0;
  }
}
