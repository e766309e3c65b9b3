// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.Set;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;

/**
 * Follows one queue from event to event and gives immutable states of it: counts, notifications and indirect tables, which
 * all formats have. The ring itself is its {@link RingTracker}. For one thread.
 */
final class QueueTracker {
  private final boolean ringsRecorded;
  private QueueInfo info;
  private boolean inOrder;
  private RingTracker ring;
  private final KnownTables tables = new KnownTables();
  private final QueueCounters counters = new QueueCounters();
  private final DriverCheckpoint driverCheckpoint = new DriverCheckpoint();
  private final DeviceCheckpoint deviceCheckpoint = new DeviceCheckpoint();
  /** Whether the driver's side of a look at memory waits for the device's, which is told next: before that both are of the look before. */
  private boolean isHalfLook;
  private DeviceFacts device = DeviceFacts.NONE;
  private QueueState snapshot;
  /** Whether the words of a side come from somebody who looks at memory, not from the side itself. */
  private boolean isDriverObserved;
  private boolean isDeviceObserved;

  /** @param ringsRecorded whether what happens in the ring is told */
  QueueTracker(QueueInfo info, boolean ringsRecorded) {
    this.ringsRecorded = ringsRecorded;
    this.info = info;
    begin(info.size());
  }

  private void begin(long size) {
    tables.clear();
    ring = QueueFormat.of(info).tracker(size, tables, counters);
    ring.inOrder(inOrder);
  }

  /** The driver has accepted these features of the queue's device. */
  void accepted(long features) {
    inOrder = Features.has(features, Features.IN_ORDER);
    ring.inOrder(inOrder);
  }

  QueueInfo info() {
    return info;
  }

  /** Takes back everything that was seen; the description stays. */
  void reset() {
    isHalfLook = false;
    counters.reset();
    begin(info.size());
    snapshot = null;
  }

  void describe(QueueInfo description) {
    if (description.equals(info)) {
      return;
    }
    boolean otherFormat = QueueFormat.of(description) != QueueFormat.of(info);
    info = description;
    if (otherFormat) {
      begin(description.size());
    }
    resize(description.size());
    snapshot = null;
  }

  private void resize(long size) {
    if (!ring.hasSize(size)) {
      begin(size);
    }
  }

  void apply(EventView event) {
    snapshot = null;
    switch (event.type()) {
      case INDIRECT_DESCRIPTOR_WRITTEN -> tables.written(event);
      case CHECKPOINT_DRIVER -> checkpointDriver(event);
      case CHECKPOINT_DEVICE -> checkpointDevice(event);
      case QUEUE_CONFIGURED -> configured(event);
      case QUEUE_RESET -> reset();
      default -> {
        if (!ring.apply(event)) {
          counters.apply(event);
        }
      }
    }
  }

  private void checkpointDriver(EventView event) {
    if (isHalfLook) {
      takeDriver(StreamInfo.OBSERVER);
    }
    driverCheckpoint.read(event);
    isHalfLook = event.stream() == StreamInfo.OBSERVER && !event.isCheckpoint();
    if (event.isCheckpoint()) {
      counters.enteredLate();
    }
    if (!isHalfLook) {
      takeDriver(event.stream());
    }
  }

  private void takeDriver(int stream) {
    isHalfLook = false;
    isDriverObserved = stream == StreamInfo.OBSERVER;
    resize(driverCheckpoint.size());
    tables.clear();
    ring.checkpoint(stream, driverCheckpoint);
  }

  private void checkpointDevice(EventView event) {
    if (isHalfLook) {
      takeDriver(StreamInfo.OBSERVER);
    }
    DeviceCheckpoint checkpoint = deviceCheckpoint.read(event);
    isDeviceObserved = event.stream() == StreamInfo.OBSERVER;
    resize(checkpoint.size());
    if (event.isCheckpoint()) {
      counters.enteredLate();
    }
    ring.checkpoint(event.stream(), checkpoint);
  }

  private void configured(EventView event) {
    describe(new QueueInfo(info.id(), info.device(), info.index(), info.format(), event.getInt(Field.SIZE),
        event.getInt(Field.ALIGN), event.getLong(Field.DESC), event.getLong(Field.AVAIL), event.getLong(Field.USED),
        info.notifyId(), info.flags() | QueueInfo.ADDRESSES_KNOWN));
    if (event.isCheckpoint() || !info.arePrivateIndicesKnown()) {
      return;
    }
    if (info.size() > 0) {
      counters.begin(); // an engine tells every kick; who sees less may see none of them
    }
    if (ringsRecorded) {
      ring.beginFresh();
    }
  }

  /**
   * A packet of the driver repeats where the ring lies, and the device's packet before it was heard: had the ring been
   * handed over before that one began, it would have begun with a checkpoint of the device's half.
   */
  void deviceSaidAll() {
    if (ringsRecorded && info.arePrivateIndicesKnown() && info.size() > 0) {
      snapshot = null;
      ring.deviceSaidAll();
    }
  }

  /** Events of this stream were lost: a publish before them may have been followed by its kick. */
  void lost(int stream, DeviceInfo cores) {
    if (cores == null || stream == StreamInfo.OBSERVER || stream == cores.driverCore()) {
      counters.forgetPendingKick();
      snapshot = null;
    }
  }

  /**
   * The state at a time at which events of these streams were lost: what they would tell is unknown.
   *
   * @param facts what is known of the queue's device now
   * @param cores of the device, null if it is not described
   */
  QueueState snapshot(DeviceFacts facts, Set<Integer> silent, DeviceInfo cores) {
    boolean driver = !silent.contains(isDriverObserved || cores == null ? StreamInfo.OBSERVER : cores.driverCore());
    boolean device = !silent.contains(isDeviceObserved || cores == null ? StreamInfo.OBSERVER : cores.deviceCore());
    if (driver && device) {
      return snapshot(facts);
    }
    RingState state = ring.snapshot(facts, driver, device);
    return new QueueState(info, state, counters.snapshot(state.size()).without(!driver, !device), facts);
  }

  /** @param facts what is known of the queue's device now */
  QueueState snapshot(DeviceFacts facts) {
    if (snapshot == null || !facts.equals(device)) {
      device = facts;
      RingState state = ring.snapshot(facts, true, true);
      snapshot = new QueueState(info, state, counters.snapshot(state.size()), facts);
    }
    return snapshot;
  }
}
