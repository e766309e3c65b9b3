// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.util.function.Consumer;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;

/** What one side of a queue needs to know; used once, while building it. */
public final class QueueSetup {
  final int queue;
  final QueueLayout layout;
  final GuestMemory memory;
  int device = RingFault.NONE;
  AddressMap addressMap = AddressMap.identity();
  AddressMap bufferMap;
  QueueLayout physicalLayout;
  boolean indirect;
  boolean eventIdx;
  boolean inOrder;
  PeerProfile profile = PeerProfile.STRICT;
  CoreListener coreListener;
  TrafficListener listener;
  QueueNotifier notifier = QueueNotifier.NONE;
  Consumer<RingFault> faultHandler = fault -> {};
  TrafficListener seenDriver;
  boolean resumes;
  int startAvail;
  int startUsed;

  private QueueSetup(int queue, QueueLayout layout, GuestMemory memory) {
    this.queue = queue;
    this.layout = layout;
    this.memory = memory;
  }

  /**
   * @param queue id of the queue in its system
   * @param layout where this side believes the ring to be, in its own core's addresses; also says split or packed
   */
  public static QueueSetup of(int queue, QueueLayout layout, GuestMemory memory) {
    return new QueueSetup(queue, layout, memory);
  }

  /** Id of the device, for faults. */
  public QueueSetup device(int device) {
    this.device = device;
    return this;
  }

  /** Address map and listeners of this side's core. */
  public QueueSetup core(Core core) {
    return listener(core.listener()).trafficListener(core.trafficListener()).addressMap(core.addressMap());
  }

  /** How this side reaches ring and, unless {@link #bufferMap} says otherwise, buffers. Default: identity. */
  public QueueSetup addressMap(AddressMap addressMap) {
    this.addressMap = addressMap;
    return this;
  }

  /** How addresses in descriptors become physical, where that is not the core's own view (a bus, an IOMMU). */
  public QueueSetup bufferMap(AddressMap bufferMap) {
    this.bufferMap = bufferMap;
    return this;
  }

  /** Where the ring really is, physically: a side that is led elsewhere reports that (F26). */
  public QueueSetup physicalLayout(QueueLayout physicalLayout) {
    this.physicalLayout = physicalLayout;
    return this;
  }

  /** The negotiated features. Default: none. */
  public QueueSetup features(long features) {
    indirect = (features & Features.INDIRECT_DESC) != 0;
    eventIdx = (features & Features.EVENT_IDX) != 0;
    inOrder = (features & Features.IN_ORDER) != 0;
    return this;
  }

  public QueueSetup profile(PeerProfile profile) {
    this.profile = profile;
    return this;
  }

  /** @param listener hears of faults and resets; null: nobody does */
  public QueueSetup listener(CoreListener listener) {
    coreListener = listener;
    return this;
  }

  /** @param listener hears of steps; null: nobody does */
  public QueueSetup trafficListener(TrafficListener listener) {
    this.listener = listener;
    return this;
  }

  /** Default: the peer polls. */
  public QueueSetup notifier(QueueNotifier notifier) {
    this.notifier = notifier;
    return this;
  }

  /** Called on this side's thread with the fault that breaks the queue, after the listener has heard it. */
  public QueueSetup onFault(Consumer<RingFault> faultHandler) {
    this.faultHandler = faultHandler;
    return this;
  }

  /** As {@link #startAt} with nothing in flight: both sides of a split ring stand at this u16. */
  public QueueSetup startIndex(int startIndex) {
    return startIndex == 0 ? this : startAt(RingIndex.plus(startIndex, 0), RingIndex.plus(startIndex, 0));
  }

  /**
   * Joins a ring that others began, instead of a fresh one (QEMU {@code docs/interop/vhost-user.rst} "Vring descriptor
   * indices"). What a device's side of a seen driver finds there is told as one step of each index.
   *
   * @param avail where the device goes on taking: free-running u16, of a packed ring a {@link PackedPosition}
   * @param used where it goes on returning, alike
   */
  public QueueSetup startAt(int avail, int used) {
    resumes = true;
    startAvail = avail;
    startUsed = used;
    return this;
  }

  /**
   * The driver lives where no engine runs, and nobody tells what it writes: the device's side does, as far as it sees it,
   * before it takes anything.
   *
   * @param listener of the driver's core, heard on the device's thread; null: nobody listens
   */
  public QueueSetup seenDriver(TrafficListener listener) {
    seenDriver = listener;
    return this;
  }

  /** The driver's side in the layout's format. */
  public DriverQueue driverQueue() {
    return layout instanceof PackedLayout ? new PackedDriverQueue(this) : new SplitDriverQueue(this);
  }

  /** The device's side in the layout's format. */
  public DeviceQueue deviceQueue() {
    return layout instanceof PackedLayout ? new PackedDeviceQueue(this) : new SplitDeviceQueue(this);
  }

  /** @throws IllegalArgumentException if the ring is of another format */
  VringLayout splitLayout() {
    if (layout instanceof VringLayout split) {
      return split;
    }
    throw new IllegalArgumentException("not the layout of a split ring: " + layout);
  }

  /** @throws IllegalArgumentException if the ring is of another format */
  PackedLayout packedLayout() {
    if (layout instanceof PackedLayout packed) {
      return packed;
    }
    throw new IllegalArgumentException("not the layout of a packed ring: " + layout);
  }

  AddressMap bufferMap() {
    return bufferMap != null ? bufferMap : addressMap;
  }
}
