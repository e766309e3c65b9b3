// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.text.RingText;
import org.ringscope.protocol.ring.PackedPosition;

/** Queues through which nothing has passed are named in one line, unless all are asked for. */
final class IdleQueues {
  private static final int MOST_NAMES = 8;

  private final boolean all;
  private final List<String> folded = new ArrayList<>();

  /** @param all whether to show them like the others */
  IdleQueues(boolean all) {
    this.all = all;
  }

  /** Whether the ring is known, and says that nothing was used yet and nothing is to be done. */
  static boolean isIdle(QueueState queue) {
    boolean rests = queue.isRingKnown() && (queue.inFlight() == 0 || RingText.holdsOnlyEmptyBuffers(queue));
    return rests && queue.ring().<Boolean>byFormat(IdleQueues::isUnused, IdleQueues::isUnused);
  }

  private static boolean isUnused(SplitRingState ring) {
    return ring.usedIdx() == 0 && ring.availIdx() <= ring.size();
  }

  private static boolean isUnused(PackedRingState ring) {
    return ring.nextUsed() == PackedPosition.START;
  }

  /** Whether a queue is left out, and then it is named at the end. */
  boolean folds(String name, boolean isIdle) {
    if (isIdle && !all) {
      folded.add(name);
      return true;
    }
    return false;
  }

  void print(PrintWriter out) {
    if (!folded.isEmpty()) {
      String names = String.join(", ", folded.subList(0, Math.min(MOST_NAMES, folded.size())));
      out.println("nothing has passed through " + names
          + (folded.size() > MOST_NAMES ? " and " + (folded.size() - MOST_NAMES) + " more" : "") + " (--all shows "
          + (folded.size() == 1 ? "it)" : "them)"));
    }
  }
}
