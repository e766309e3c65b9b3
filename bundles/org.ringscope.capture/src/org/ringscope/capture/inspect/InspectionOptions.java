// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.util.List;

/**
 * What the caller knows about foreign memory.
 *
 * @param resourceTable address of the resource table, null to look for it
 * @param queues rings at known addresses; if there are any, no resource table is needed
 * @param otherTables whether to look for resource tables beside the one that is used, which reads through much memory
 */
public record InspectionOptions(Long resourceTable, List<QueueDescription> queues, boolean otherTables) {
  /** Nothing is known. */
  public static final InspectionOptions NONE = new InspectionOptions(null, List.of());

  /** Looks for all resource tables. */
  public InspectionOptions(Long resourceTable, List<QueueDescription> queues) {
    this(resourceTable, queues, true);
  }

  public InspectionOptions {
    queues = List.copyOf(queues);
  }

  public static InspectionOptions queues(List<QueueDescription> queues) {
    return new InspectionOptions(null, queues);
  }

  /** The same, but only for what is used: for whoever looks again and again. */
  public InspectionOptions withoutOtherTables() {
    return new InspectionOptions(resourceTable, queues, false);
  }
}
