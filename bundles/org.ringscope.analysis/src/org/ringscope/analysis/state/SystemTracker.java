// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ringscope.trace.Position;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/** Follows a whole system from event to event. For one thread. */
final class SystemTracker {

  private final boolean ringsRecorded;
  private final boolean hasTimes;
  private SystemDescription system = SystemDescription.EMPTY;
  private Position position;
  private long instant;
  private final Map<Integer, QueueTracker> queues = new LinkedHashMap<>();
  private final Map<Integer, DeviceTracker> devices = new HashMap<>();
  private final Map<Integer, CoreTracker> cores = new HashMap<>();
  /** Streams of which something was heard. */
  private final BitSet heard = new BitSet();
  private QueueTracker lastQueue;

  /**
   * @param ringsRecorded whether what happens in rings is told, so that one that was just set up is known to be empty
   * @param hasTimes whether the source tells times
   */
  SystemTracker(boolean ringsRecorded, boolean hasTimes) {
    this.ringsRecorded = ringsRecorded;
    this.hasTimes = hasTimes;
  }

  /** Begins again, with nothing known but the description. */
  void reset(SystemDescription description) {
    queues.clear();
    devices.clear();
    cores.clear();
    heard.clear();
    lastQueue = null;
    position = null;
    describe(description);
  }

  /** Takes in a description that has grown. */
  void describe(SystemDescription description) {
    if (description == system && !queues.isEmpty()) {
      return;
    }
    system = description;
    for (QueueInfo queue : description.queues()) {
      queues.computeIfAbsent(queue.id(), id -> new QueueTracker(queue, ringsRecorded));
    }
    for (DeviceInfo device : description.devices()) {
      devices.computeIfAbsent(device.id(), DeviceTracker::new).offer(device.features());
    }
    for (CoreInfo core : description.cores()) {
      cores.computeIfAbsent(core.id(), CoreTracker::new);
    }
  }

  void apply(EventView event) {
    heard.set(event.stream());
    switch (event.type().layer()) {
      case RING, NOTIFY, BUFFER -> notifyOrRing(event);
      case CHECKPOINT -> checkpoint(event);
      case DEVICE -> device(event);
      case CORE -> core(event);
      default -> {}
    }
  }

  /** Says where the event applied last stands, and of what time the state is. */
  void position(Position last, long time) {
    position = last;
    instant = time;
  }

  private void notifyOrRing(EventView event) {
    switch (event.type()) {
      case DOORBELL_RUNG, ISR_ENTER, ISR_EXIT, ACKNOWLEDGED -> {}
      default -> {
        if (event.getInt(Field.QUEUE) != Unknown.ID) {
          queue(event.getInt(Field.QUEUE)).apply(event);
        }
      }
    }
  }

  private void checkpoint(EventView event) {
    switch (event.type()) {
      case CHECKPOINT_DRIVER, CHECKPOINT_DEVICE, SAMPLE -> queue(event.getInt(Field.QUEUE)).apply(event);
      default -> {}
    }
  }

  private void device(EventView event) {
    switch (event.type()) {
      case QUEUE_CONFIGURED -> configured(queue(event.getInt(Field.QUEUE)), event);
      case QUEUE_RESET -> queue(event.getInt(Field.QUEUE)).apply(event);
      case DEVICE_RESET -> {
        int device = event.getInt(Field.DEVICE);
        deviceTracker(device).reset();
        queues.values().stream().filter(queue -> queue.info().device() == device).forEach(QueueTracker::reset);
      }
      default -> {
        if (event.getInt(Field.DEVICE) != Unknown.ID) {
          deviceTracker(event.getInt(Field.DEVICE)).apply(event);
        }
        if (event.type() == EventType.FEATURES_ACCEPTED) {
          accepted(event.getInt(Field.DEVICE), event.getLong(Field.FEATURES));
        }
      }
    }
  }

  private void configured(QueueTracker queue, EventView event) {
    queue.apply(event);
    DeviceInfo cores = event.isCheckpoint() ? device(queue) : null;
    if (cores != null && cores.deviceCore() >= 0 && event.stream() != cores.deviceCore()
        && heard.get(cores.deviceCore())) {
      queue.deviceSaidAll();
    }
  }

  private void accepted(int device, long features) {
    queues.values().stream().filter(queue -> queue.info().device() == device)
        .forEach(queue -> queue.accepted(features));
  }

  private void core(EventView event) {
    switch (event.type()) {
      case FAULT -> {
        if (event.getInt(Field.QUEUE) != Unknown.ID) {
          queue(event.getInt(Field.QUEUE)).apply(event);
        }
      }
      case LOST -> queues.values().forEach(queue -> queue.lost(event.stream(), device(queue)));
      case MARKER, FOREIGN_EVENT, FOREIGN_TEXT, POLLED -> {}
      default -> cores.computeIfAbsent(event.getInt(Field.CORE), CoreTracker::new).apply(event);
    }
  }

  /** Null if the device of a queue is not described. */
  private DeviceInfo device(QueueTracker queue) {
    return system.device(queue.info().device());
  }

  private DeviceTracker deviceTracker(int device) {
    return devices.computeIfAbsent(device, DeviceTracker::new);
  }

  /** Events come in runs on the same queue, so the last one is remembered. */
  private QueueTracker queue(int id) {
    if (lastQueue == null || lastQueue.info().id() != id) {
      lastQueue = queues.computeIfAbsent(id,
          unknown -> new QueueTracker(
              new QueueInfo(id, Unknown.ID, id, QueueInfo.UNKNOWN_FORMAT, 0, 0, 0, 0, 0, Unknown.U32, 0),
              ringsRecorded));
    }
    return lastQueue;
  }

  private DeviceFacts facts(Map<Integer, DeviceState> states, int device) {
    DeviceInfo info = system.device(device);
    DeviceState state = states.get(device);
    int kind = info == null ? DeviceInfo.UNKNOWN_ID : info.deviceId();
    return state == null ? new DeviceFacts(kind, QueueState.UNKNOWN, null)
        : new DeviceFacts(kind, state.status(), state.featuresAccepted() ? state.accepted() : null);
  }

  /** @param silent streams whose events of this time were lost: what they would tell is unknown */
  SystemState snapshot(Set<Integer> silent) {
    Map<Integer, QueueState> queueStates = new HashMap<>();
    Map<Integer, DeviceState> deviceStates = new HashMap<>();
    devices.forEach((id, tracker) -> deviceStates.put(id, tracker.snapshot()));
    queues.forEach((id, tracker) -> {
      DeviceFacts facts = facts(deviceStates, tracker.info().device());
      queueStates.put(id,
          silent.isEmpty() ? tracker.snapshot(facts) : tracker.snapshot(facts, silent, device(tracker)));
    });
    Map<Integer, CoreState> coreStates = new HashMap<>();
    cores.forEach((id, tracker) -> coreStates.put(id, tracker.snapshot()));
    return new SystemState(system, position, instant, hasTimes, queueStates, deviceStates, coreStates, silent);
  }
}
