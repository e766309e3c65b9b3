// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.function.Function;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueCounters;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.QueueInfo;

/**
 * Follows how many buffers of one queue are in flight: from the ring's indices where they are known, from what was written into a packed
 * ring, else from buffer events.
 */
public final class InFlightTrack {
  private final QueueCounters counters = new QueueCounters();
  private int published;
  private int used;
  /** Lists of a packed ring that are exposed and not used. */
  private int lists = QueueState.UNKNOWN;
  /** Null unless buffers of a packed ring are used in order. */
  private PackedBatches batches;
  private int size;
  private int now;
  private final DriverCheckpoint driver = new DriverCheckpoint();
  private final DeviceCheckpoint device = new DeviceCheckpoint();
  /** Where the driver publishes next by the sample of its side; the other side's follows. */
  private int sampled = QueueState.UNKNOWN;

  /** @param before state to begin with, null if nothing is known */
  public InFlightTrack(QueueState before) {
    published = before == null ? QueueState.UNKNOWN : index(before, SplitRingState::availIdx);
    used = before == null ? QueueState.UNKNOWN : index(before, SplitRingState::usedIdx);
    now = before == null ? QueueState.UNKNOWN : Math.max(before.inFlight(), before.heldByDevice());
    counters.holds(now);
    if (before != null) {
      lists = before.ring().byFormat(split -> QueueState.UNKNOWN, PackedRingState::inFlight);
      size = before.size();
      batches = before.device().has(Features.IN_ORDER) ? new PackedBatches(PackedBatches.ring(before)) : null;
    }
  }

  /** Free-running indices move with events; a packed ring has none. */
  private static int index(QueueState state, Function<SplitRingState, Integer> index) {
    return state.ring().byFormat(index, packed -> QueueState.UNKNOWN);
  }

  /** An engine hands a cleared ring over: if no index is known yet, both are 0. */
  public void beginFresh(QueueInfo queue) {
    if (queue.isPacked()) {
      lists = Math.max(lists, 0);
      size = queue.size();
    } else {
      published = Math.max(published, 0);
      used = Math.max(used, 0);
    }
  }

  /** Whether the buffers of a packed ring are used in order from now on (virtio 1.3 §2.8.8). */
  public void inOrder(boolean are) {
    batches = are ? new PackedBatches(null) : null;
  }

  /** Where the begin of a recording is gone, a checkpoint tells what its rings began with. */
  public void begin(EventView checkpoint, QueueInfo queue) {
    if (queue != null && !queue.isPacked()) {
      switch (checkpoint.type()) {
        case CHECKPOINT_DRIVER -> published =
            published == QueueState.UNKNOWN ? new DriverCheckpoint().read(checkpoint).availIdx() : published;
        case CHECKPOINT_DEVICE -> used =
            used == QueueState.UNKNOWN ? new DeviceCheckpoint().read(checkpoint).usedIdx() : used;
        default -> {}
      }
      now = count();
    }
  }

  public static boolean isTold(EventView event) {
    return switch (event.type()) {
      case AVAIL_IDX, USED_IDX, BUFFER_TAKEN, BUFFER_RETURNED, COUNTS, QUEUE_RESET, PACKED_DESCRIPTOR_WRITTEN -> true;
      case CHECKPOINT_DRIVER, CHECKPOINT_DEVICE -> !event.isCheckpoint(); // a sample of memory
      default -> false;
    };
  }

  /** An event for which {@link #isTold} holds. */
  public void apply(EventView event) {
    switch (event.type()) {
      case AVAIL_IDX -> published = event.getInt(Field.IDX);
      case USED_IDX -> used = event.getInt(Field.IDX);
      case QUEUE_RESET -> {
        published = Math.min(published, 0);
        used = Math.min(used, 0);
        lists = Math.min(lists, 0);
      }
      case PACKED_DESCRIPTOR_WRITTEN -> packed(event);
      case CHECKPOINT_DRIVER -> {
        sampled = event.byteCount(Field.AVAIL_RING) == 0 ? QueueState.UNKNOWN : driver.read(event).availIdx();
        return; // the device's side is looked at next, and both count together
      }
      case CHECKPOINT_DEVICE -> sampled(event);
      default -> counters.apply(event);
    }
    now = count();
  }

  /** Of a packed ring (virtio 1.3 §2.8) a sample tells no free-running indices. */
  private void sampled(EventView event) {
    int usedIdx = sampled == QueueState.UNKNOWN ? QueueState.UNKNOWN : device.read(event).usedIdx();
    if (usedIdx != QueueState.UNKNOWN) {
      published = sampled;
      used = usedIdx;
    }
    sampled = QueueState.UNKNOWN;
  }

  /** A list is complete with the descriptor after which none follows. */
  private void packed(EventView event) {
    int flags = event.getInt(Field.FLAGS);
    boolean isExposed = PackedPosition.isMarkedAvailable(flags);
    int given = batches != null ? batches.written(event, size) : isExposed ? 0 : 1;
    if (lists != QueueState.UNKNOWN) {
      lists = Math.max(0, lists - given + (isExposed && (flags & DescriptorFlags.NEXT) == 0 ? 1 : 0));
    }
  }

  private int count() {
    return isRing() ? RingIndex.distance(used, published)
        : lists != QueueState.UNKNOWN ? lists : counters.inFlight();
  }

  private boolean isRing() {
    return published != QueueState.UNKNOWN && used != QueueState.UNKNOWN;
  }

  /** {@link QueueState#UNKNOWN} while nothing tells. */
  public int now() {
    return now;
  }

  /** Whether that is only what the device has taken, of what was published besides. */
  public boolean isHeldOnly() {
    return !isRing() && lists == QueueState.UNKNOWN && counters.isHeldOnly();
  }
}
