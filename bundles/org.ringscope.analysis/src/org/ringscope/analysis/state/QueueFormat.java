// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.List;
import java.util.Map;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.QueueInfo;

/** The formats of a ring: the one place that knows which classes stand for a description, and what its areas are called. */
public enum QueueFormat {
  SPLIT("desc", "avail", "used") {
    @Override
    public long driverAreaBytes(long size) {
      return VringLayout.availBytes(size);
    }

    @Override
    public long deviceAreaBytes(long size) {
      return VringLayout.usedBytes(size);
    }

    @Override
    RingState ring(long size, MemoryAreas areas, DeviceFacts facts, Map<Integer, List<Descriptor>> tables) {
      return areas.split(SplitWords.ringSize(size), facts, tables);
    }

    @Override
    RingTracker tracker(long size, KnownTables tables, QueueCounters counters) {
      return new SplitTracker(size, tables, counters);
    }
  },
  PACKED("ring", "driver event", "device event") {
    @Override
    public long driverAreaBytes(long size) {
      return EventSuppressionLayout.BYTES;
    }

    @Override
    public long deviceAreaBytes(long size) {
      return EventSuppressionLayout.BYTES;
    }

    @Override
    RingState ring(long size, MemoryAreas areas, DeviceFacts facts, Map<Integer, List<Descriptor>> tables) {
      return areas.packed(PackedWords.ringSize(size), facts, tables);
    }

    @Override
    RingTracker tracker(long size, KnownTables tables, QueueCounters counters) {
      return new PackedTracker(size, tables, counters);
    }
  };

  private final String descriptorArea;
  private final String driverArea;
  private final String deviceArea;

  QueueFormat(String descriptorArea, String driverArea, String deviceArea) {
    this.descriptorArea = descriptorArea;
    this.driverArea = driverArea;
    this.deviceArea = deviceArea;
  }

  public static QueueFormat of(QueueInfo info) {
    return info.isPacked() ? PACKED : SPLIT;
  }

  /** {@code desc}, {@code ring}. */
  public String descriptorArea() {
    return descriptorArea;
  }

  /** {@code avail}, {@code driver event}. */
  public String driverArea() {
    return driverArea;
  }

  /** {@code used}, {@code device event}. */
  public String deviceArea() {
    return deviceArea;
  }

  /** Bytes of the area that the driver writes beside the descriptors (virtio 1.3 §2.7, §2.8). */
  public abstract long driverAreaBytes(long size);

  /** Bytes of the area that the device writes. */
  public abstract long deviceAreaBytes(long size);

  /** A ring of memory. @param size what the description says; one that the format cannot have gives no ring */
  abstract RingState ring(long size, MemoryAreas areas, DeviceFacts facts, Map<Integer, List<Descriptor>> tables);

  /** Follows a ring that was described so; of events, tables and counters that its queue has. */
  abstract RingTracker tracker(long size, KnownTables tables, QueueCounters counters);
}
