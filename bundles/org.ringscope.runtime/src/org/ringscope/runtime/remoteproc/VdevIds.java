// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

import java.util.List;

/** The engine's ids of a virtio device and of its queues in resource order; -1 where nobody has given one. */
public record VdevIds(int device, List<Integer> queues) {
  static final VdevIds NONE = new VdevIds(-1, List.of());

  public VdevIds {
    queues = List.copyOf(queues);
  }

  public int queue(int ring) {
    return ring < queues.size() ? queues.get(ring) : -1;
  }
}
