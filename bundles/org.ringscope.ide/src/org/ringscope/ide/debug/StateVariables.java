// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ringscope.analysis.state.DeviceState;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.EventText;
import org.ringscope.analysis.text.IndexMarker;
import org.ringscope.analysis.text.PackedMarker;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.analysis.text.RingText;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.write.LiveTrace;

/** Everything that is known of a system at one instant, as variables: the event that it stands behind, its queues and its devices. */
final class StateVariables {
  private final SystemTarget system;
  private final SystemState state;
  private final StateVariable event;
  /** Null for nothing. */
  private final StateVariables before;
  private List<StateVariable> all;

  /** @param trace that the state is of @param before those where the system stood before, null for none */
  StateVariables(SystemTarget system, SystemState state, Trace trace, StateVariables before) throws IOException {
    this.system = system;
    this.state = state;
    this.before = before;
    EventView last = state.position() == null ? null : trace.lookup().at(state.position());
    event = last == null ? null : event(last);
  }

  private StateVariables(StateVariables same) {
    system = same.system;
    state = same.state;
    event = same.event;
    all = same.all;
    before = null;
  }

  /** Those at the end of a trace that is being written. */
  static StateVariables atEnd(SystemTarget system, LiveTrace live, StateVariables before) throws IOException {
    try (Trace trace = Trace.follow(live)) {
      return new StateVariables(system, new StateReader(trace).last(), trace, before);
    }
  }

  /** The same without those before, which need not be kept. */
  StateVariables alone() {
    return new StateVariables(this);
  }

  /** The one of this name where the system stood before; null if there was none. */
  StateVariable before(String name) {
    return before == null ? null
        : before.all().stream().filter(each -> each.getName().equals(name)).findFirst().orElse(null);
  }

  private StateVariable event(EventView last) {
    List<StateVariable> parts = new ArrayList<>();
    for (Field field : last.type().fields()) {
      parts.add(variable(field.text(), EventText.value(last, field), List.of()));
    }
    String words = EventText.of(state.system(), last);
    return variable("event", words, parts);
  }

  synchronized List<StateVariable> all() {
    if (all == null) {
      all = new ArrayList<>();
      if (event != null) {
        all.add(event);
      }
      state.queues().forEach(queue -> all.add(queue(queue)));
      state.system().devices().forEach(device -> all.add(device(device)));
    }
    return all;
  }

  /** What an expression such as {@code rpmsg0/1.avail.idx} names; null if nothing is called so. */
  StateVariable find(String expression) {
    return find(all(), expression.trim());
  }

  private static StateVariable find(List<StateVariable> among, String expression) {
    for (StateVariable each : among) {
      String name = each.getName();
      if (expression.equals(name)) {
        return each;
      }
      if (expression.startsWith(name + ".") || expression.startsWith(name + "[")) {
        StateVariable part = find(each.parts(), expression.substring(name.length() + 1).replace("]", ""));
        if (part != null) {
          return part;
        }
      }
    }
    return null;
  }

  private StateVariable queue(QueueState queue) {
    RingCaption caption = RingCaption.of(state, queue);
    List<StateVariable> parts = new ArrayList<>();
    parts.add(number("size", queue.size() == 0 ? QueueState.UNKNOWN : queue.size()));
    parts.add(number("in flight", queue.inFlight()));
    parts.addAll(queue.ring().byFormat(this::indices, this::positions));
    parts.add(number("kicks", queue.kicks()));
    parts.add(number("interrupts", queue.interrupts()));
    parts.add(number("buffers", queue.buffers()));
    if (queue.size() > 0) {
      parts.add(variable("desc", queue.size() + " descriptors", () -> IntStream.range(0, queue.size())
          .mapToObj(i -> variable(Integer.toString(i), descriptor(queue, i), List.of())).toList()));
    }
    return variable(state.system().queueName(queue.info().id()), RingText.status(queue, caption), parts);
  }

  private static String descriptor(QueueState queue, int index) {
    String words = RingText.descriptorTooltip(queue.ring(), index);
    return words.substring(words.indexOf(':') + 1).trim();
  }

  private List<StateVariable> indices(SplitRingState ring) {
    List<StateVariable> parts = new ArrayList<>();
    for (IndexMarker index : IndexMarker.values()) {
      parts.add(variable(index.text(), inferred(index.value(ring), index.isInferred(ring)), List.of()));
    }
    parts.add(flags("avail.flags", ring.availFlags()));
    parts.add(flags("used.flags", ring.usedFlags()));
    return parts;
  }

  private List<StateVariable> positions(PackedRingState ring) {
    List<StateVariable> parts = new ArrayList<>();
    for (PackedMarker marker : PackedMarker.values()) {
      parts.add(variable(marker.text(), inferred(marker.position(ring), marker.isInferred(ring)), List.of()));
    }
    parts.add(number("driver wrap counter", ring.driverWrap()));
    parts.add(number("device wrap counter", ring.deviceWrap()));
    return parts;
  }

  private StateVariable device(DeviceInfo info) {
    DeviceState device = state.device(info.id());
    boolean isKnown = device != null && device.status() != QueueState.UNKNOWN;
    String status = isKnown ? RingText.hex(device.status()) + " " + DeviceStatus.text(device.status()) : "?";
    List<StateVariable> parts = new ArrayList<>();
    parts.add(variable("status", status, List.of()));
    if (device != null && device.featuresAccepted()) {
      parts.add(variable("accepted", RingText.hex(device.accepted()), List.of()));
    }
    return variable(info.name(), status, parts);
  }

  private StateVariable number(String name, long value) {
    return variable(name, RingText.known(value), List.of());
  }

  private StateVariable flags(String name, int value) {
    return variable(name, value == QueueState.UNKNOWN ? "?" : RingText.hex(value), List.of());
  }

  private static String inferred(int value, boolean isInferred) {
    return RingText.known(value) + (isInferred ? " (inferred)" : "");
  }

  private StateVariable variable(String name, String value, List<StateVariable> parts) {
    return new StateVariable(system, this, name, value, parts);
  }

  private StateVariable variable(String name, String value, Supplier<List<StateVariable>> parts) {
    return new StateVariable(system, this, name, value, parts);
  }
}
