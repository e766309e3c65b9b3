// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ringscope.trace.Position;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/**
 * A whole system at one instant: after the event at {@link #position}. Immutable, so views on several threads may share
 * it; queues that did not change between two states are the same object.
 */
public final class SystemState {
  private final SystemDescription system;
  private final Position position;
  private final long instant;
  private final Map<Integer, QueueState> queues;
  private final Map<Integer, DeviceState> devices;
  private final Map<Integer, CoreState> cores;
  private final Set<Integer> silentStreams;
  private final boolean hasTimes;
  private final SystemState earlier;

  SystemState(SystemDescription system, Position position, long instant, boolean hasTimes,
      Map<Integer, QueueState> queues, Map<Integer, DeviceState> devices, Map<Integer, CoreState> cores,
      Set<Integer> silentStreams) {
    this(system, position, instant, hasTimes, Map.copyOf(queues), Map.copyOf(devices), Map.copyOf(cores),
        Set.copyOf(silentStreams), null);
  }

  private SystemState(SystemDescription system, Position position, long instant, boolean hasTimes,
      Map<Integer, QueueState> queues, Map<Integer, DeviceState> devices, Map<Integer, CoreState> cores,
      Set<Integer> silentStreams, SystemState earlier) {
    this.system = system;
    this.position = position;
    this.instant = instant;
    this.hasTimes = hasTimes;
    this.queues = queues;
    this.devices = devices;
    this.cores = cores;
    this.silentStreams = silentStreams;
    this.earlier = earlier;
  }

  /** This state, which knows what was a moment before. */
  SystemState after(SystemState before) {
    return new SystemState(system, position, instant, hasTimes, queues, devices, cores, silentStreams, before);
  }

  /** The state a moment before, from which rates follow (see {@link StateReader#withRates}); null where it was not asked for. */
  public SystemState earlier() {
    return earlier;
  }

  /** The system as the trace describes it. */
  public SystemDescription system() {
    return system;
  }

  /** Where in the merged order this state is; null before the first event. */
  public Position position() {
    return position;
  }

  /** The time that was asked for, within the trace: from {@link #nanos} until then nothing has happened. */
  public long instant() {
    return instant;
  }

  /** Time of the last event, {@link Long#MIN_VALUE} before the first. */
  public long nanos() {
    return position == null ? Long.MIN_VALUE : position.nanos();
  }

  /** The instant, to tell how long ago something was: {@link Long#MIN_VALUE} where the source tells no times. */
  public long clockNanos() {
    return hasTimes ? instant : Long.MIN_VALUE;
  }

  /** Ids of the streams whose events of this time were lost, so that what they would tell is unknown here. */
  public Set<Integer> silentStreams() {
    return silentStreams;
  }

  /** Ids of the queues in the order of the description; behind them those that only events tell of. */
  public List<Integer> queueIds() {
    IntStream described = system.queues().stream().mapToInt(QueueInfo::id);
    IntStream others = queues.keySet().stream().mapToInt(id -> id).filter(id -> system.queue(id) == null).sorted();
    return IntStream.concat(described, others).boxed().toList();
  }

  /** State of a queue, null if the trace tells of no such queue. */
  public QueueState queue(int id) {
    return queues.get(id);
  }

  /** State of a queue by its text id ({@code rpmsg0/0}), null if there is none. */
  public QueueState queueNamed(String name) {
    QueueInfo info = system.queueNamed(name);
    return info == null ? null : queue(info.id());
  }

  /** All queues in the order of {@link #queueIds}. */
  public List<QueueState> queues() {
    return queueIds().stream().map(queues::get).toList();
  }

  /** State of a device, null if the trace describes no such device. */
  public DeviceState device(int id) {
    return devices.get(id);
  }

  /** State of a core, null if the trace describes no such core. */
  public CoreState core(int id) {
    return cores.get(id);
  }
}
