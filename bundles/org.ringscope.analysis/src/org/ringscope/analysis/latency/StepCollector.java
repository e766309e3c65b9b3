// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.latency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ringscope.analysis.buffers.BufferMoves;
import org.ringscope.analysis.latency.LatencyStep.Kind;
import org.ringscope.analysis.latency.LatencyStep.Outcome;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.PolledTimes;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/** Takes the steps of one message out of the events around it. */
final class StepCollector {
  private static final int NOBODY = -1;

  private final Trace trace;
  private final LatencyReader.Wanted wanted;
  private final BufferMoves moves;
  private final Notifications notifications;
  private final PolledTimes polled;
  private final Map<Kind, LatencyStep> steps = new EnumMap<>(Kind.class);
  /** What the ring calls the buffer, {@link #NOBODY} while that is not known. */
  private long id = NOBODY;
  private boolean begun;
  private boolean over;
  private boolean isPolled;
  private long lastNanos;

  StepCollector(Trace trace, LatencyReader.Wanted wanted, QueueState before) {
    this.trace = trace;
    this.wanted = wanted;
    moves = new BufferMoves(before, new Moved());
    notifications = new Notifications(this::seeFirst);
    polled = new PolledTimes(trace);
    begun = wanted.begin() == null;
    if (before != null && before.isRingKnown()) {
      before.ring().byFormat(this::find, this::find);
    }
  }

  private Void find(SplitRingState ring) {
    for (int i = 0; i < ring.size(); i++) {
      if (ring.isDescriptorKnown(i) && ring.address(i) == wanted.buffer()
          && (id == NOBODY || ring.owner(i) != DescriptorOwner.FREE)) {
        id = ring.headOf(i) == QueueState.UNKNOWN ? i : ring.headOf(i);
      }
    }
    return null;
  }

  private Void find(PackedRingState ring) {
    for (int i = 0; i < ring.size(); i++) {
      if (ring.isDescriptorKnown(i) && ring.address(i) == wanted.buffer() && ring.owner(i) != DescriptorOwner.FREE) {
        id = ring.bufferId(i);
      }
    }
    return null;
  }

  boolean has(Kind kind) {
    return steps.containsKey(kind);
  }

  /** Whether nothing more can come. */
  boolean isComplete() {
    return over || steps.keySet().containsAll(wanted.kinds());
  }

  void take(EventView event) {
    lastNanos = event.nanos();
    polled.apply(event);
    boolean isOfQueue = event.type().fields().contains(Field.QUEUE) && event.getInt(Field.QUEUE) == wanted.queue();
    if (isOfQueue) {
      written(event);
      if (BufferMoves.isTold(event.type())) {
        moves.apply(event);
      }
      message(event);
    } else if (event.type() == EventType.CALLBACK_BEGIN && has(Kind.RECEIVED)
        && event.getInt(Field.BUS) == wanted.bus() && event.getLong(Field.ADDRESS) == wanted.address()) {
      seeFirst(Kind.CALLBACK, Outcome.DONE, event);
    }
    notifications.take(event, isOfQueue);
    begun |= isAt(event, wanted.begin());
  }

  private void written(EventView event) {
    switch (event.type()) {
      case DESCRIPTOR_WRITTEN -> written(event, event.getInt(Field.INDEX));
      case INDIRECT_DESCRIPTOR_WRITTEN -> written(event, event.getInt(Field.DESCRIPTOR));
      case PACKED_DESCRIPTOR_WRITTEN -> {
        if (PackedPosition.isMarkedAvailable(event.getInt(Field.FLAGS))) {
          written(event, event.getInt(Field.ID));
        }
      }
      case AVAIL_ENTRY -> {
        if (!begun && event.getInt(Field.HEAD) == id) {
          forget(); // another round begins
        }
      }
      default -> {}
    }
  }

  private void written(EventView event, int name) {
    if (event.getLong(Field.ADDRESS) != wanted.buffer()) {
      return;
    }
    if (has(Kind.USED) && isEnded()) {
      over = true; // it is filled with something else
    } else if (!begun || !has(Kind.WRITTEN)) {
      id = name;
      see(Kind.WRITTEN, Outcome.DONE, event);
    }
  }

  private boolean isEnded() {
    return wanted.end() == null ? begun : lastNanos >= wanted.end().nanos();
  }

  /** The two ends of a message; of a request they are moves of its buffer. */
  private void message(EventView event) {
    if (wanted.from() != null && isAt(event, wanted.begin())) {
      see(wanted.from(), Outcome.DONE, event);
    } else if (wanted.to() != null && isAt(event, wanted.end())) {
      see(wanted.to(), Outcome.DONE, event);
    }
  }

  private static boolean isAt(EventView event, Position position) {
    return position != null && event.stream() == position.stream() && event.sequence() == position.sequence();
  }

  private final class Moved implements BufferMoves.Listener {
    /** What is exposed last before it is sent is what is sent. */
    @Override
    public void published(long buffer, boolean more, EventView event) {
      if (!isIt(buffer)) {
        return;
      }
      if (begun && has(Kind.USED) && isEnded()) {
        over = true;
      } else if (!begun || !has(Kind.EXPOSED) || more && !has(Kind.TAKEN)) {
        if (!begun && !more && has(Kind.USED)) {
          forget();
        }
        see(Kind.EXPOSED, Outcome.DONE, event);
        notifications.exposed();
      }
    }

    @Override
    public void taken(long buffer, EventView event) {
      if (isIt(buffer)) {
        seeFirst(Kind.TAKEN, Outcome.DONE, event);
      }
    }

    @Override
    public void used(long buffer, EventView event) {
      if (isIt(buffer) && begun && seeFirst(Kind.USED, Outcome.DONE, event)) {
        notifications.used();
      }
    }

    @Override
    public void returned(long buffer, EventView event) {
      if (isIt(buffer) && begun) {
        seeFirst(Kind.TAKEN_BACK, Outcome.DONE, event);
      }
    }

    @Override
    public void reset() {
      over |= begun;
    }
  }

  private boolean isIt(long buffer) {
    return moves.isRing() ? buffer == id && id != NOBODY : buffer == wanted.buffer();
  }

  /** What was seen of the round before. */
  private void forget() {
    LatencyStep written = steps.get(Kind.WRITTEN);
    steps.clear();
    if (written != null) {
      steps.put(Kind.WRITTEN, written);
    }
    notifications.clear();
  }

  private boolean seeFirst(Kind kind, Outcome outcome, EventView event) {
    boolean isFirst = !steps.containsKey(kind);
    if (isFirst) {
      see(kind, outcome, event);
    }
    return isFirst;
  }

  private void see(Kind kind, Outcome outcome, EventView event) {
    if (wanted.kinds().contains(kind)) {
      isPolled |= polled.isPolled(wanted.queue(), event.nanos());
      steps.put(kind, new LatencyStep(kind, outcome, event.nanos(), event.position()));
    }
  }

  LatencyBreakdown breakdown() {
    boolean isTold = "simulation".equals(trace.env().get("source"))
        && "full".equals(trace.env().getOrDefault("record_level", "full"));
    Outcome absent = isTold ? Outcome.MISSING : Outcome.UNKNOWN;
    List<LatencyStep> ordered = new ArrayList<>();
    List<Long> keys = new ArrayList<>();
    long key = Long.MIN_VALUE;
    for (Kind kind : wanted.kinds()) {
      LatencyStep step = steps.getOrDefault(kind, new LatencyStep(kind, absent, Message.NO_TIME, null));
      key = step.isSeen() ? step.nanos() : key;
      int at = ordered.size();
      while (at > 0 && step.isSeen() && keys.get(at - 1) > key) {
        at--;
      }
      ordered.add(at, step);
      keys.add(at, key);
    }
    SystemDescription system = trace.system();
    QueueInfo queue = system.queue(wanted.queue());
    DeviceInfo device = queue == null ? null : system.device(queue.device());
    return new LatencyBreakdown(ordered, first(ordered), last(ordered), Math.max(lastNanos, trace.endNanos()),
        trace.hasTimes(), isPolled, core(system, device == null ? DeviceInfo.NO_CORE : device.driverCore()),
        core(system, device == null ? DeviceInfo.NO_CORE : device.deviceCore()));
  }

  private static String core(SystemDescription system, int core) {
    return core == DeviceInfo.NO_CORE ? "" : system.coreName(core);
  }

  private int first(List<LatencyStep> ordered) {
    return place(ordered, wanted.begin());
  }

  private int last(List<LatencyStep> ordered) {
    if (wanted.to() == null && wanted.end() != null) {
      return ordered.stream().filter(step -> step.nanos() == wanted.end().nanos())
          .max(Comparator.comparing(LatencyStep::kind)).map(ordered::indexOf).orElse(-1);
    }
    return place(ordered, wanted.end());
  }

  private static int place(List<LatencyStep> ordered, Position position) {
    for (int i = 0; i < ordered.size() && position != null; i++) {
      if (position.equals(ordered.get(i).position())) {
        return i;
      }
    }
    return -1;
  }
}
