// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.util.Locale;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.trace.DeviceInfo;
import org.ringscope.trace.QueueInfo;

/** A queue in JSON: the keys of {@code state} and {@code inspect}. */
final class QueueJson {
  private QueueJson() {}

  /** What the queue is; an object is left open. */
  static void describe(JsonOut json, QueueInfo queue, String id, DeviceInfo device) throws IOException {
    json.object().put("id", id);
    if (device != null) {
      json.put("device", device.name());
    }
    if (device != null && device.deviceId() != 0) {
      json.put("deviceId", device.deviceId());
    }
    json.put("index", queue.index());
    if (queue.formatText() != null) {
      json.put("format", queue.formatText());
    }
    if (queue.size() > 0) {
      json.put("size", queue.size());
    }
    if (queue.areAddressesKnown()) {
      json.address("desc", queue.desc()).address(queue.isPacked() ? "driverEvent" : "avail", queue.avail())
          .address(queue.isPacked() ? "deviceEvent" : "used", queue.used());
    }
    if (queue.align() > 0) {
      json.put("align", queue.align());
    }
  }

  /** What the queue is and what is in it, with its descriptors if {@code entries}. */
  static void write(JsonOut json, QueueState state, String id, DeviceInfo device, boolean entries) throws IOException {
    describe(json, state.info(), id, device);
    json.known("inFlight", state.inFlight()).known("availFlags", state.availFlags()).known("availIdx", state.availIdx())
        .known("usedFlags", state.usedFlags()).known("usedIdx", state.usedIdx()).known("usedEvent", state.usedEvent())
        .known("availEvent", state.availEvent());
    if (state.isPacked()) {
      packed(json, state);
    } else {
      indices(json, state);
    }
    json.known("kicks", state.kicks()).known("suppressedKicks", state.suppressedKicks())
        .known("interrupts", state.interrupts()).known("suppressedInterrupts", state.suppressedInterrupts())
        .known("buffers", state.buffers());
    if (state.isBroken()) {
      json.put("fault", state.fault());
    }
    if (entries) {
      descriptors(json, state);
    }
    json.endObject();
  }

  private static void indices(JsonOut json, QueueState state) throws IOException {
    index(json, "lastAvail", state.lastAvail(), state.isLastAvailInferred());
    index(json, "lastUsed", state.lastUsed(), state.isLastUsedInferred());
  }

  /** Slots and wrap counters of a packed ring, and the event suppression of both sides. */
  private static void packed(JsonOut json, QueueState state) throws IOException {
    json.known("driverWrap", state.driverWrap()).known("deviceWrap", state.deviceWrap())
        .known("availableDescriptors", state.availableDescriptors()).known("usedDescriptors", state.usedDescriptors());
    slot(json, "nextAvail", state.nextAvail());
    slot(json, "nextUsed", state.nextUsed());
    index(json, "lastAvail", slotOf(state.lastAvail()), state.isLastAvailInferred());
    index(json, "lastUsed", slotOf(state.lastUsed()), state.isLastUsedInferred());
    json.known("driverEventFlags", state.driverEventFlags()).known("driverEventOffset", slotOf(state.driverEventOffset()))
        .known("driverEventWrap", wrapOf(state.driverEventOffset()))
        .known("deviceEventFlags", state.deviceEventFlags()).known("deviceEventOffset", slotOf(state.deviceEventOffset()))
        .known("deviceEventWrap", wrapOf(state.deviceEventOffset()));
  }

  private static void slot(JsonOut json, String name, int position) throws IOException {
    json.known(name, slotOf(position));
  }

  private static int slotOf(int position) {
    return position == QueueState.UNKNOWN ? QueueState.UNKNOWN : PackedPosition.slot(position);
  }

  private static int wrapOf(int position) {
    return position == QueueState.UNKNOWN ? QueueState.UNKNOWN : PackedPosition.wrap(position);
  }

  private static void index(JsonOut json, String name, int value, boolean inferred) throws IOException {
    json.known(name, value);
    if (value != QueueState.UNKNOWN && inferred) {
      json.put(name + "Inferred", true);
    }
  }

  private static void descriptors(JsonOut json, QueueState state) throws IOException {
    json.array("descriptors");
    for (int i = 0; i < state.size(); i++) {
      json.object().put("index", i);
      if (state.isDescriptorKnown(i)) {
        json.address("addr", state.address(i)).put("len", state.length(i)).put("flags", state.flags(i))
            .put(state.isPacked() ? "id" : "next", state.isPacked() ? state.bufferId(i) : state.next(i));
      }
      if (state.owner(i) != DescriptorOwner.UNKNOWN) {
        json.put("state", state.owner(i).name().toLowerCase(Locale.ROOT));
      }
      json.endObject();
    }
    json.endArray();
  }
}
