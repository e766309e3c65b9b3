// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.output;

import java.io.IOException;
import org.ringscope.analysis.state.SplitRingState;

/**
 * A split ring in JSON.
 *
 * @param hasEvents whether its event words may be in use: else they are bytes that nobody reads
 */
record SplitJson(SplitRingState ring, boolean hasEvents) implements RingJson {
  @Override
  public void indices(JsonOut json) throws IOException {
    json.known("availFlags", ring.availFlags()).known("availIdx", ring.availIdx()).known("usedFlags", ring.usedFlags())
        .known("usedIdx", ring.usedIdx());
    if (hasEvents) {
      json.known("usedEvent", ring.usedEvent()).known("availEvent", ring.availEvent());
    }
    RingJson.index(json, "lastAvail", ring.lastAvail(), ring.isLastAvailInferred());
    RingJson.index(json, "lastUsed", ring.lastUsed(), ring.isLastUsedInferred());
  }

  @Override
  public void descriptor(JsonOut json, int index) throws IOException {
    json.put("next", ring.next(index));
  }
}
