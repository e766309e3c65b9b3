// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.CoreState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.statistics.QueueTraffic;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.analysis.text.RingText;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.picture.system.QueueWords;
import org.ringscope.trace.system.CoreInfo;

/**
 * What is drawn over each element of a topology while a trace of it is shown. Taken anew from each state; nothing of it is
 * kept in the model. One thread.
 */
public final class LiveMarks {
  /** A message is seen to travel for so long. */
  private static final long TRAVEL_NANOS = 300_000_000;
  /** Messages per second that the eye can still tell apart. */
  private static final double COUNTABLE = 10;

  /** What the state of a queue proves; kept while the state is the same. */
  private record Proven(QueueState state, List<Diagnosis> diagnoses) {}

  private final QueueTraffic traffic = new QueueTraffic();
  private final Map<Integer, Proven> proven = new HashMap<>();
  /** When a doorbell rang last for one of its queues. */
  private final Map<Doorbell, Long> rung = new IdentityHashMap<>();
  private Map<EObject, LiveMark> marks = Map.of();
  private List<Diagnosis> found = List.of();

  /**
   * Takes in the state to be shown.
   *
   * @param state null takes all marks away
   * @param diagnoses what was found in the trace, besides what the state itself proves
   * @return whether a mark has changed
   */
  public boolean show(Topology topology, SystemState state, List<Diagnosis> diagnoses) {
    found = diagnoses;
    Map<EObject, LiveMark> before = marks;
    marks = state == null ? Map.of() : new IdentityHashMap<>();
    if (state == null) {
      proven.clear();
    } else {
      traffic.update(state);
      rung.clear();
      List<EObject> all = new ArrayList<>();
      topology.eAllContents().forEachRemaining(all::add);
      all.forEach(each -> put(each, each instanceof VirtioDevice device ? device(device, state) : null));
      all.forEach(each -> put(each, other(each, state)));
    }
    return !same(before, marks);
  }

  /** What is drawn over an element; null for nothing. */
  public LiveMark of(EObject element) {
    return marks.get(element);
  }

  private static boolean same(Map<EObject, LiveMark> one, Map<EObject, LiveMark> other) {
    return one.size() == other.size()
        && one.entrySet().stream().allMatch(entry -> entry.getValue().equals(other.get(entry.getKey())));
  }

  private void put(EObject element, LiveMark mark) {
    if (mark != null) {
      marks.put(element, mark);
    }
  }

  /** What is no device, and may need what was found in devices. */
  private LiveMark other(EObject element, SystemState state) {
    return element instanceof RpmsgChannel channel ? channel(channel)
        : element instanceof Core core ? core(core, state)
            : element instanceof Doorbell doorbell ? doorbell(doorbell, state.clockNanos()) : null;
  }

  /** Marks the queues on the way. */
  private LiveMark device(VirtioDevice device, SystemState state) {
    LiveMark busiest = null;
    String fault = "";
    StringBuilder details = new StringBuilder();
    for (Virtqueue queue : device.getQueues()) {
      LiveMark mark = queue(device, queue, state);
      if (mark == null) {
        continue;
      }
      marks.put(queue, mark);
      fault = fault.isEmpty() ? mark.fault() : fault;
      details.append(details.isEmpty() ? "" : "\n").append(mark.details());
      busiest = busiest == null || isBusier(mark, busiest, state.clockNanos()) ? mark : busiest;
    }
    return busiest == null ? null
        : new LiveMark(null, busiest.travelled() >= 0 && busiest.travelled() < 1 && traffic.rate(busiest.queue()) == 0
            ? "" : traffic.text(busiest.queue(), state.clockNanos()), fault, busiest.isMoving(),
            busiest.towardsDriver(), busiest.travelled(), details.toString());
  }

  private boolean isBusier(LiveMark one, LiveMark other, long now) {
    double more = traffic.rate(one.queue()) - traffic.rate(other.queue());
    return one.isMoving() != other.isMoving() ? one.isMoving()
        : more > 0 || more == 0 && traffic.text(other.queue(), now).isEmpty();
  }

  private LiveMark queue(VirtioDevice device, Virtqueue queue, SystemState system) {
    String name = QualifiedName.of(queue);
    QueueState state = system.queueNamed(name);
    if (state == null) {
      return null;
    }
    boolean toDriver =
        QueueWords.isToDriver(device, queue.getIndex() == null ? device.getQueues().indexOf(queue) : queue.getIndex());
    long now = system.clockNanos();
    Diagnosis worst = Diagnosis.worst(diagnoses(name, state, system));
    String status = RingText.status(state,
        new RingCaption(name, name(device.getDriverSide()), name(device.getDeviceSide()), -1, now));
    rung(queue.getKick(), device.getKick(), state.lastKickNanos());
    rung(queue.getInterrupt(), device.getInterrupt(), state.lastInterruptNanos());
    long last = toDriver ? state.lastInterruptNanos() : Math.max(state.lastKickNanos(), state.lastPublishNanos());
    return new LiveMark(state, QueueWords.of(state), fault(state, worst), traffic.isMoving(state, now), toDriver,
        traffic.rate(state) > COUNTABLE ? LiveMark.STREAM : travelled(last, now),
        name + ": " + status + (worst == null ? "" : "\n" + worst.line()));
  }

  private static String name(Core core) {
    return core == null ? "" : Objects.requireNonNullElse(core.getName(), "");
  }

  private static String fault(QueueState state, Diagnosis worst) {
    return state.isBroken() ? QueueWords.of(state) : worst == null ? "" : worst.id();
  }

  private List<Diagnosis> diagnoses(String name, QueueState state, SystemState system) {
    int id = state.info().id();
    Proven known = proven.get(id);
    if (known == null || known.state() != state) {
      known = new Proven(state, Diagnoser.diagnose(state, name, system.nanos()));
      proven.put(id, known);
    }
    return Stream.concat(known.diagnoses().stream(), Diagnosis.of(found, id, system.instant())).toList();
  }

  private static double travelled(long last, long now) {
    boolean isKnown = last != Long.MIN_VALUE && now != Long.MIN_VALUE;
    long age = now - last;
    return isKnown && age >= 0 && age < TRAVEL_NANOS ? (double) age / TRAVEL_NANOS : LiveMark.ARRIVED;
  }

  /** Who sees rings alone cannot tell channels apart: a bus with one channel carries its messages. */
  private LiveMark channel(RpmsgChannel channel) {
    return channel.eContainer() instanceof RpmsgDevice bus && bus.getChannels().size() == 1 ? marks.get(bus) : null;
  }

  private static LiveMark core(Core core, SystemState system) {
    CoreInfo info = system.system().cores().stream().filter(each -> each.name().equals(core.getName())).findFirst()
        .orElse(null);
    CoreState state = info == null ? null : system.core(info.id());
    if (state == null) {
      return null;
    }
    String life = Objects.requireNonNullElse(state.remoteprocState(), "");
    String text = state.sleeping() ? "sleeps" : life.equals("running") ? "" : life;
    return LiveMark.of(text, false, core.getName() + (life.isEmpty() ? "" : ": " + life)
        + (state.sleeping() ? ", waits for an interrupt" : ""));
  }

  private void rung(Doorbell own, Doorbell inherited, long nanos) {
    Doorbell doorbell = own == null ? inherited : own;
    if (doorbell != null) {
      rung.merge(doorbell, nanos, Math::max);
    }
  }

  /** When it rang last for any of its queues. */
  private LiveMark doorbell(Doorbell doorbell, long now) {
    long last = rung.getOrDefault(doorbell, Long.MIN_VALUE);
    if (last == Long.MIN_VALUE || now == Long.MIN_VALUE || last > now) {
      return null;
    }
    double travelled = travelled(last, now);
    String idle = last == now ? "rings" : "idle " + TimeText.duration(now - last);
    return new LiveMark(null, travelled == LiveMark.ARRIVED ? idle : "", "", travelled != LiveMark.ARRIVED, false,
        travelled,
        QualifiedName.of(doorbell) + ": " + idle);
  }
}
