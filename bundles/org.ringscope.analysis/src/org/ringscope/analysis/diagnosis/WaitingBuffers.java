// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.RingState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;

/**
 * Which buffers of a queue wait for somebody, by its words alone: work that the device has not used, and used buffers that
 * the driver has not given back. A receive ring full of empty buffers is at rest.
 */
public final class WaitingBuffers {
  private static final int UNKNOWN = QueueState.UNKNOWN;
  /** Drivers that give a buffer back as soon as they have looked at it. */
  private static final Set<DeviceKind> GIVING_BACK =
      EnumSet.of(DeviceKind.RPMSG, DeviceKind.CONSOLE, DeviceKind.INPUT);
  private static final int BALLOON_STATISTICS = 2;
  private static final int GPIO_EVENTS = 1;
  private static final int SOUND_CAPTURE = 3;

  private final QueueState queue;
  private final DeviceKind kind;
  private final int index;

  public WaitingBuffers(QueueState queue) {
    this.queue = queue;
    kind = DeviceKind.of(queue.device().deviceId());
    index = queue.info().index();
  }

  /** Whether the words contradict each other, or are not known: then nothing can be said. */
  boolean isSane() {
    int inFlight = queue.ring().inFlight();
    return queue.isRingKnown() && inFlight != UNKNOWN && inFlight <= queue.size();
  }

  /** Whether the queue is one that a remote processor serves. */
  boolean isRpmsg() {
    return kind == DeviceKind.RPMSG;
  }

  /** Buffers with the device that it should do something with now. */
  int work() {
    int inFlight = queue.ring().inFlight();
    if (inFlight == 0 || kind.isToDriver(index) || isKeptByTheDevice()) {
      return 0;
    }
    return kind.isNamed(index) ? inFlight : readable();
  }

  /** Whether whatever is in flight in this queue is work for the device. */
  boolean isAllWork() {
    return kind.isNamed(index) && !kind.isToDriver(index) && !isKeptByTheDevice();
  }

  /** Whether what is in flight in this queue may be work for the device, as far as its kind tells. */
  public boolean mayBeWork() {
    return !kind.isToDriver(index) && !isKeptByTheDevice();
  }

  /** Requests that are answered when something happens, which may be never. */
  private boolean isKeptByTheDevice() {
    return switch (kind) {
      case BALLOON -> index == BALLOON_STATISTICS;
      case GPIO -> index == GPIO_EVENTS;
      case SOUND -> index == SOUND_CAPTURE;
      default -> false;
    };
  }

  /** Buffers in flight with a part that the device reads. */
  private int readable() {
    RingState ring = queue.ring();
    int count = 0;
    for (int i = 0; i < ring.size(); i++) {
      boolean first = ring.owner(i) == DescriptorOwner.DEVICE && ring.headOf(i) == i && ring.isDescriptorKnown(i);
      count += first && (ring.flags(i) & DescriptorFlags.WRITE) == 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * Used buffers of a receive ring that the driver has not given back. How many buffers it has can only be told where it
   * gives the same ones again and again: as many as there are heads in the avail ring.
   */
  int notGivenBack() {
    if (!GIVING_BACK.contains(kind) || !kind.isToDriver(index)) {
      return 0;
    }
    return Math.max(0, known() - queue.ring().inFlight());
  }

  /**
   * Whether {@link #notGivenBack} holds beyond doubt. Ids of a packed ring are the driver's own: one that numbers its buffers by their
   * slots shows an id in every slot, however many buffers it has.
   */
  boolean isNotGivenBackCertain() {
    return queue.ring().<Boolean>byFormat(ring -> true, ring -> !isNumberedBySlot(ring));
  }

  private static boolean isNumberedBySlot(PackedRingState ring) {
    for (int slot = 0; slot < ring.size(); slot++) {
      if (ring.bufferId(slot) != slot) {
        return false;
      }
    }
    return true;
  }

  private static int heads(SplitRingState ring) {
    BitSet heads = new BitSet(ring.size());
    int written = ring.size();
    boolean wrapped = false;
    for (int slot = ring.availIdx(); slot < ring.size() && !wrapped; slot++) {
      wrapped = ring.availRing(slot) != 0;
    }
    written = wrapped ? written : Math.min(ring.availIdx(), written);
    for (int slot = 0; slot < written; slot++) {
      if (ring.availRing(slot) >= 0 && ring.availRing(slot) < ring.size()) {
        heads.set(ring.availRing(slot));
      }
    }
    return heads.cardinality();
  }

  /** Buffers that went round at least: those of a receive ring, to say of how many some are missing. */
  int known() {
    return queue.ring().<Integer>byFormat(WaitingBuffers::heads, WaitingBuffers::ids);
  }

  /** Buffer ids that a packed ring names: those in flight, and those that were used and whose slot holds them still; 0 of lists. */
  private static int ids(PackedRingState ring) {
    BitSet ids = new BitSet(ring.size());
    for (int slot = 0; slot < ring.size(); slot++) {
      boolean isWritten = ring.isDescriptorKnown(slot)
          && (ring.flags(slot) != 0 || ring.length(slot) != 0 || ring.address(slot) != 0 || ring.bufferId(slot) != 0);
      if (!ring.isKnown() || isWritten && (ring.flags(slot) & DescriptorFlags.NEXT) != 0) {
        return 0;
      }
      if (isWritten && ring.bufferId(slot) < ring.size()) {
        ids.set(ring.bufferId(slot));
      }
    }
    return ids.cardinality();
  }

  /** Why the device may not have been told of its work; null where the words do not say. */
  String kick() {
    boolean eventIdx = queue.device().has(Features.EVENT_IDX);
    return queue.ring().<String>byFormat(ring -> kick(ring, eventIdx), ring -> kick(ring, eventIdx));
  }

  private static String kick(SplitRingState ring, boolean eventIdx) {
    if (eventIdx) {
      boolean due = ring.isLastAvailInferred() && ring.availEvent() == ring.lastAvail() && ring.pendingForDevice() > 0;
      return due
          ? "avail_event=%d: a kick was due when entry %d was published; lost or not sent (memory shows no doorbell)"
              .formatted(ring.availEvent(), ring.availEvent())
          : null;
    }
    return ring.areKicksSuppressed()
        ? "used.flags=0x%x: the device has asked not to be kicked".formatted(ring.usedFlags())
        : null;
  }

  private static String kick(PackedRingState ring, boolean eventIdx) {
    if (ring.areKicksSuppressed()) {
      return "device event flags=0x1: the device has asked not to be kicked";
    }
    boolean due = eventIdx && EventSuppressionLayout.mode(ring.deviceEventFlags()) == EventSuppressionLayout.DESC
        && ring.lastAvail() == ring.deviceEventOffset() && ring.pendingForDevice() > 0;
    return due
        ? "device event offset=0x%x: a kick was due when that descriptor was published; lost or not sent (memory shows no"
            .formatted(ring.deviceEventOffset()) + " doorbell)"
        : null;
  }

  /** Whether the device said that it looks by itself, so that nobody owes it a kick. */
  boolean areKicksSuppressed() {
    return queue.ring().areKicksSuppressed() && !queue.device().has(Features.EVENT_IDX);
  }

  /**
   * Used entries of which the driver asked to be told and that it has not taken: with EVENT_IDX only. Drivers that send do
   * not ask, and where Linux has been told once its word stays behind ({@code virtqueue_disable_cb_split}).
   */
  int interruptDue() {
    if (kind.isToDevice(index) || !queue.device().has(Features.EVENT_IDX)) {
      return 0;
    }
    return queue.ring().<Integer>byFormat(
        ring -> ring.isLastUsedInferred() && ring.usedEvent() > 0 && ring.usedEvent() == ring.lastUsed()
            ? RingIndex.distance(ring.usedEvent(), ring.usedIdx())
            : 0,
        WaitingBuffers::interruptDue);
  }

  /** The used descriptors from the one of which the driver asked to be told: the rest of a list keeps what the driver wrote. */
  private static int interruptDue(PackedRingState ring) {
    boolean asked =
        ring.isKnown() && ring.driverEventFlags() == EventSuppressionLayout.DESC && ring.isLastUsedInferred()
            && ring.lastUsed() == ring.driverEventOffset();
    int count = 0;
    int at = ring.lastUsed();
    for (int left = asked ? ring.pendingForDriver() : 0; left > 0; left--) {
      count += PackedPosition.isUsed(ring.flags(PackedPosition.slot(at)), at) ? 1 : 0;
      at = PackedPosition.plus(at, 1, ring.size());
    }
    return count;
  }
}
