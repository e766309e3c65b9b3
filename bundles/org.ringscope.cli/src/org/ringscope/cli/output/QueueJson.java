// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.output;

import java.io.IOException;
import java.util.Locale;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueFormat;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.RingState;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;

/** A queue in JSON: the keys of {@code state} and {@code inspect}. */
public final class QueueJson {
  private QueueJson() {}

  /** What the queue is; an object is left open. */
  public static void describe(JsonOut json, QueueInfo queue, String id, DeviceInfo device) throws IOException {
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
      QueueFormat format = QueueFormat.of(queue);
      json.address("desc", queue.desc()).address(JsonOut.key(format.driverArea()), queue.avail())
          .address(JsonOut.key(format.deviceArea()), queue.used());
    }
    if (queue.align() > 0) {
      json.put("align", queue.align());
    }
  }

  /** What the queue is and what is in it, with its descriptors if {@code entries}. */
  public static void write(JsonOut json, QueueState state, String id, DeviceInfo device, boolean entries)
      throws IOException {
    write(json, state, id, device, entries, true);
  }

  /** @param hasTimes whether the source tells times */
  public static void write(JsonOut json, QueueState state, String id, DeviceInfo device, boolean entries,
      boolean hasTimes)
      throws IOException {
    describe(json, state.info(), id, device);
    boolean hasEvents = !state.device().lacks(Features.EVENT_IDX);
    RingJson ring = state.ring().byFormat(split -> new SplitJson(split, hasEvents), PackedJson::new);
    json.known("inFlight", state.areIndicesImpossible() ? QueueState.UNKNOWN : state.inFlight()).known("heldByDevice",
        state.heldByDevice());
    ring.indices(json);
    json.known("kicks", state.kicks()).known("suppressedKicks", state.suppressedKicks())
        .known("interrupts", state.interrupts()).known("suppressedInterrupts", state.suppressedInterrupts())
        .known("buffers", state.buffers());
    if (hasTimes && state.countsNanos() != Long.MIN_VALUE) {
      json.put("countsNanos", state.countsNanos());
    }
    if (state.isBroken()) {
      json.put("fault", state.fault());
    }
    if (entries) {
      descriptors(json, state.ring(), ring);
    }
    json.endObject();
  }

  private static void descriptors(JsonOut json, RingState state, RingJson ring) throws IOException {
    json.array("descriptors");
    for (int i = 0; i < state.size(); i++) {
      json.object().put("index", i);
      if (state.isDescriptorKnown(i)) {
        json.address("addr", state.address(i)).put("len", state.length(i)).put("flags", state.flags(i));
        ring.descriptor(json, i);
      }
      if (state.owner(i) != DescriptorOwner.UNKNOWN) {
        json.put("state", state.owner(i).name().toLowerCase(Locale.ROOT));
      }
      json.endObject();
    }
    json.endArray();
  }
}
