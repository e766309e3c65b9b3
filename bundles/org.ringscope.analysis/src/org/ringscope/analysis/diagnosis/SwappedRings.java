// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.BitSet;
import java.util.List;
import org.ringscope.trace.system.QueueInfo;

/** The devices whose rings are swapped: who waits for whom in them was judged for the other ring, and says nothing. */
final class SwappedRings {
  private static final String SWAPPED = "F27";

  private SwappedRings() {}

  /** @param found what is wrong with these queues */
  static BitSet devices(List<Diagnosis> found, List<QueueInfo> queues) {
    BitSet devices = new BitSet();
    for (Diagnosis diagnosis : found) {
      for (QueueInfo queue : queues) {
        if (diagnosis.id().equals(SWAPPED) && diagnosis.queue() == queue.id() && queue.device() >= 0) {
          devices.set(queue.device());
        }
      }
    }
    return devices;
  }
}
