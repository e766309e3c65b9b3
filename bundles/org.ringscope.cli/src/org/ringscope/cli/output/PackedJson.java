// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.output;

import java.io.IOException;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.protocol.ring.PackedPosition;

/** A packed ring in JSON: slots and wrap counters, and the event suppression of both sides. */
record PackedJson(PackedRingState ring) implements RingJson {
  @Override
  public void indices(JsonOut json) throws IOException {
    json.known("driverWrap", ring.driverWrap()).known("deviceWrap", ring.deviceWrap())
        .known("availableDescriptors", ring.availableDescriptors()).known("usedDescriptors", ring.usedDescriptors())
        .known("nextAvail", slot(ring.nextAvail())).known("nextUsed", slot(ring.nextUsed()));
    RingJson.index(json, "lastAvail", slot(ring.lastAvail()), ring.isLastAvailInferred());
    RingJson.index(json, "lastUsed", slot(ring.lastUsed()), ring.isLastUsedInferred());
    event(json, "driverEvent", ring.driverEventFlags(), ring.driverEventOffset());
    event(json, "deviceEvent", ring.deviceEventFlags(), ring.deviceEventOffset());
  }

  private static void event(JsonOut json, String name, int flags, int offset) throws IOException {
    int wrap = offset == QueueState.UNKNOWN ? QueueState.UNKNOWN : PackedPosition.wrap(offset);
    json.known(name + "Flags", flags).known(name + "Offset", slot(offset)).known(name + "Wrap", wrap);
  }

  private static int slot(int position) {
    return position == QueueState.UNKNOWN ? QueueState.UNKNOWN : PackedPosition.slot(position);
  }

  @Override
  public void descriptor(JsonOut json, int index) throws IOException {
    json.put("id", ring.bufferId(index));
  }
}
