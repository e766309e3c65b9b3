// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.util.List;

/**
 * What the caller knows about foreign memory.
 *
 * @param resourceTable address of the resource table, null to look for it
 * @param queues rings at known addresses; if there are any, no resource table is needed
 */
public record InspectionOptions(Long resourceTable, List<QueueDescription> queues) {
  /** Nothing is known. */
  public static final InspectionOptions NONE = new InspectionOptions(null, List.of());

  public InspectionOptions {
    queues = List.copyOf(queues);
  }

  public static InspectionOptions queues(List<QueueDescription> queues) {
    return new InspectionOptions(null, queues);
  }
}
