// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Queues through which nothing has passed are named in one line, unless all are asked for. */
final class IdleQueues {
  private static final int MOST_NAMES = 8;

  private final boolean all;
  private final List<String> folded = new ArrayList<>();

  /** @param all whether to show them like the others */
  IdleQueues(boolean all) {
    this.all = all;
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
