// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RingAreas;

/**
 * One virtqueue at one instant: its ring, and what happened around it. Immutable. Numbers are {@link #UNKNOWN} (-1) where
 * the trace does not say.
 */
public final class QueueState {
  /** An int value that the source cannot know. */
  public static final int UNKNOWN = Unknown.NUMBER;

  private final QueueInfo info;
  private final RingState ring;
  private final QueueActivity activity;
  private final DeviceFacts device;

  QueueState(QueueInfo info, RingState ring, QueueActivity activity, DeviceFacts device) {
    this.info = info;
    this.ring = ring;
    this.activity = activity;
    this.device = device;
  }

  /**
   * A state from the bytes of the three areas, as they lie in foreign memory; a part that is null or cut is unknown.
   *
   * @param info with a size that its format can have, up to 32768; any other gives a state without a ring
   * @param descriptorArea 16·size bytes, little-endian, read from its position on
   * @param driverArea flags, idx, ring and used_event: 6 + 2·size bytes; of a packed ring 4 bytes (virtio 1.3 §2.7, §2.8)
   * @param deviceArea flags, idx, ring and avail_event: 6 + 8·size bytes; of a packed ring 4 bytes
   */
  public static QueueState ofMemory(QueueInfo info, ByteBuffer descriptorArea, ByteBuffer driverArea,
      ByteBuffer deviceArea) {
    return ofMemory(new RingAreas(info, "", descriptorArea, driverArea, deviceArea));
  }

  /** The same of areas that are held together, with what is known around them. */
  public static QueueState ofMemory(RingAreas ring) {
    MemoryAreas areas = new MemoryAreas(ring.descriptors(), ring.driver(), ring.device());
    Map<Integer, List<Descriptor>> tables = new HashMap<>();
    ring.tables().forEach((index, bytes) -> CheckpointDecoder.table(index, MemoryAreas.littleEndian(bytes), tables));
    return new QueueState(ring.info(),
        QueueFormat.of(ring.info()).ring(ring.info().size(), areas, ring.facts(), tables), QueueActivity.NONE,
        ring.facts());
  }

  /** What the trace says about this queue: id, device, index, size, addresses. */
  public QueueInfo info() {
    return info;
  }

  /** What is known of the device that this queue belongs to. */
  public DeviceFacts device() {
    return device;
  }

  public RingState ring() {
    return ring;
  }

  /** Whether another state says the same of ring and device: nothing was written between the two. */
  public boolean isSame(QueueState other) {
    return info.equals(other.info) && device.equals(other.device) && ring.isSame(other.ring);
  }

  /** Entries of the ring, 0 if the queue is not set up. */
  public int size() {
    return ring.size();
  }

  /** False if only counts are known: no ring of this queue was ever seen. */
  public boolean isRingKnown() {
    return ring.isKnown();
  }

  /**
   * Buffers published and not yet used, by the ring or else by what was counted; UNKNOWN where the ring contradicts itself,
   * of which {@link RingState#inFlight} says how far.
   */
  public int inFlight() {
    int known = ring.inFlight();
    return known == UNKNOWN ? activity.inFlight() : known > ring.size() ? UNKNOWN : known;
  }

  /**
   * Buffers that the device has taken and not returned, where the source sees the device only: what the driver has published besides
   * is unknown there, and so is {@link #inFlight}. UNKNOWN everywhere else.
   */
  public int heldByDevice() {
    return inFlight() == UNKNOWN ? activity.held() : UNKNOWN;
  }

  /** Whether the words of a ring contradict themselves: its distance from used to avail is no number of buffers. */
  public boolean areIndicesImpossible() {
    return size() > 0 && inFlight() > size();
  }

  /** When the counts were last told, where nothing tells single events; {@link Long#MIN_VALUE} if they are of this instant. */
  public long countsNanos() {
    return activity.countsNanos();
  }

  /** True if the source would know of a ring, or of what passes through it, and there is nothing yet. */
  public boolean isNotSetUp() {
    return !isRingKnown() && inFlight() == UNKNOWN && heldByDevice() == UNKNOWN && kicks() == UNKNOWN
        && buffers() == UNKNOWN && info.arePrivateIndicesKnown();
  }

  /** True once a side refused the ring of this queue. */
  public boolean isBroken() {
    return activity.fault() != null;
  }

  /** What broke it, as one line, null if it is not broken. */
  public String fault() {
    return activity.fault();
  }

  /** Kicks sent by the driver, UNKNOWN if the trace does not count them. */
  public long kicks() {
    return activity.kicks();
  }

  public long interrupts() {
    return activity.interrupts();
  }

  public long suppressedKicks() {
    return activity.suppressedKicks();
  }

  public long suppressedInterrupts() {
    return activity.suppressedInterrupts();
  }

  /** Buffers that went round: used entries published since the queue was set up. */
  public long buffers() {
    return activity.buffers();
  }

  /** Time of the last kick, {@link Long#MIN_VALUE} if none is known. */
  public long lastKickNanos() {
    return activity.lastKickNanos();
  }

  public long lastInterruptNanos() {
    return activity.lastInterruptNanos();
  }

  /** Time of the last publish of available buffers, {@link Long#MIN_VALUE} if none is known. */
  public long lastPublishNanos() {
    return activity.lastPublishNanos();
  }

  /** Time of the last publish, kick or interrupt, {@link Long#MIN_VALUE} if none is known. */
  public long lastMovementNanos() {
    return Math.max(lastKickNanos(), Math.max(lastInterruptNanos(), lastPublishNanos()));
  }

  /** True while buffers were published and neither a kick nor a deliberate suppression followed. */
  public boolean isKickPending() {
    return activity.kickPending();
  }

  /** Time since which a kick is due, {@link Long#MIN_VALUE} if none is. */
  public long kickPendingSinceNanos() {
    return activity.kickPending() ? activity.lastPublishNanos() : Long.MIN_VALUE;
  }
}
