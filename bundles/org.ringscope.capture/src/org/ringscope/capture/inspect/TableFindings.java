// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTableRules;
import org.ringscope.protocol.firmware.TableProblem;
import org.ringscope.trace.FaultInfo;

/** What is wrong with the resource table that is used, and with the places that it names. */
final class TableFindings {
  private static final String OUTSIDE = "RING_OUTSIDE_MEMORY";

  private final FoundTable found;
  private final List<InspectedDevice> devices;
  private final List<InspectedQueue> queues;
  private final boolean anyRingThere;

  /**
   * @param devices of the table, in its order
   * @param queues those of its rings that could be looked for
   * @param anyRingThere whether the memory holds a part of one of them
   */
  TableFindings(FoundTable found, List<InspectedDevice> devices, List<InspectedQueue> queues, boolean anyRingThere) {
    this.found = found;
    this.devices = devices;
    this.queues = queues;
    this.anyRingThere = anyRingThere;
  }

  /** Adds them to what was found in the rings. Rings of which nothing is there were not dumped: one finding says so. */
  void add(List<FaultInfo> findings) {
    if (!queues.isEmpty() && !anyRingThere) {
      findings.removeIf(finding -> finding.kind().equals(OUTSIDE));
      String places = queues.stream().map(queue -> "%s at 0x%x".formatted(queue.name(), queue.info().desc()))
          .collect(Collectors.joining(", "));
      findings.add(new FaultInfo("F24", "RINGS_NOT_IN_MEMORY", -1, queues.get(0).info().desc(), 0, -1,
          "the rings are not in the %s: %s".formatted(found.inFile() ? "file" : "memory", places)));
    }
    List<String> names = devices.stream().map(device -> device.info().name()).toList();
    for (TableProblem problem : ResourceTableRules.check(found.table(), names, found.inFile())) {
      findings.add(finding(problem));
    }
    for (String warning : found.table().warnings()) {
      findings.add(new FaultInfo("F24", "RESOURCE_TABLE", -1, found.address(), 0, -1, "resource table: " + warning));
    }
  }

  private FaultInfo finding(TableProblem problem) {
    String kind = switch (problem.kind()) {
      case SIZE -> "QUEUE_SIZE";
      case ALIGN -> "QUEUE_ALIGN";
      case UNALIGNED -> "RING_UNALIGNED";
      case OFF_ALIGN -> "RING_OFF_ALIGN";
      case OVERLAP -> "RINGS_OVERLAP";
      case NOTIFY_IDS -> "NOTIFY_IDS_EQUAL";
      case STATUS -> "STATUS_BEFORE_BOOT";
      case NO_PLACE -> "RING_NOT_PLACED";
    };
    return new FaultInfo(problem.diagnosis(), kind, queue(problem), problem.address(), problem.value(), -1,
        problem.text());
  }

  /** Rings are numbered through all devices, whether they can be read or not. */
  private int queue(TableProblem problem) {
    List<Integer> counts = new ArrayList<>();
    for (ResourceEntry entry : found.table().entries()) {
      if (entry instanceof ResourceEntry.Vdev vdev) {
        counts.add(vdev.vrings().size());
      }
    }
    return problem.vring() < 0 ? -1
        : counts.subList(0, problem.vdev()).stream().mapToInt(Integer::intValue).sum() + problem.vring();
  }
}
