// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import java.util.List;
import org.ringscope.analysis.state.Descriptor;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.RingState;

/** What belongs together with the thing under the mouse: descriptor, chain, indirect table. */
final class RingHighlight {
  private static final int[] NO_CHAIN = {};

  Hit hit = Hit.NOTHING;
  int descriptor = QueueState.UNKNOWN;
  int[] chain = NO_CHAIN;
  List<Descriptor> indirect = List.of();
  String note = "";

  /**
   * Follows a hit through a ring.
   *
   * @param strips of the ring; null: there is no ring yet
   * @param message what the caller knows about the buffer; null: nothing
   */
  void follow(Hit newHit, RingState ring, RingStrips strips, String message) {
    hit = newHit;
    descriptor = QueueState.UNKNOWN;
    chain = NO_CHAIN;
    indirect = List.of();
    note = "";
    if (ring == null) {
      return;
    }
    boolean outside = hit.index() >= ring.size() && hit.kind() != Hit.Kind.INDEX;
    descriptor = strips.follow(outside ? Hit.NOTHING : hit);
    if (outside) {
      return;
    }
    if (descriptor != QueueState.UNKNOWN) {
      chain = ring.chainOf(descriptor);
      indirect = ring.indirectTable(descriptor);
    }
    note = strips.tooltip(hit)
        + (hit.kind() == Hit.Kind.DESCRIPTOR && chain.length > 1 ? " · chain of " + chain.length : "");
    if (message != null && !message.isEmpty()) {
      note = (descriptor == QueueState.UNKNOWN ? "" : "desc " + descriptor + ": ") + message;
    }
  }
}
