// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.diagnosis.MemoryDiagnosis;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.capture.inspect.InspectedDevice;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.capture.inspect.Inspection;
import org.ringscope.capture.inspect.MemoryInspector;
import org.ringscope.capture.inspect.MemorySetup;
import org.ringscope.capture.inspect.ResourceTableText;
import org.ringscope.capture.inspect.TraceBuffer;
import org.ringscope.capture.memory.JoinedMemory;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.virtio.DeviceKind;

/** What was found in a memory, as lines below lines: resource table, devices with their rings, logs, findings. */
final class MemoryContents {

  /**
   * @param severity of a finding; null for everything else
   */
  record Line(String text, DiagnosisSeverity severity, List<Line> below) {
    static Line of(String text, List<Line> below) {
      return new Line(text, null, List.copyOf(below));
    }
  }

  private final Inspection inspection;

  private MemoryContents(Inspection inspection) {
    this.inspection = inspection;
  }

  /**
   * Looks into the memory once.
   *
   * @throws IOException with one line if it cannot be read or nothing is found in it
   * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so
   */
  static List<Line> read(MemorySetup setup, IProgressMonitor monitor) throws IOException {
    try (JoinedMemory memory = setup.open()) {
      return of(MemoryInspector.inspect(new CancellableMemory(memory, monitor), setup.options(memory)));
    }
  }

  static List<Line> of(Inspection inspection) {
    return new MemoryContents(inspection).lines();
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (InspectedDevice device : inspection.devices()) {
      lines.add(device(device));
    }
    for (int i = 0; i < inspection.resourceTables().size(); i++) {
      lines.add(Line.of("Resource table " + ResourceTableText.place(inspection.resourceTables(), i),
          inspection.resourceTables().get(i).table().entries().stream().map(MemoryContents::entry).toList()));
    }
    for (TraceBuffer buffer : inspection.traceBuffers()) {
      lines.add(Line.of("Trace buffer " + buffer.name(),
          buffer.text().lines().map(text -> Line.of(text, List.of())).toList()));
    }
    List<Diagnosis> findings = MemoryDiagnosis.of(inspection.findings(), inspection.rings());
    for (Diagnosis finding : findings) {
      lines.add(new Line(finding.line(), finding.severity(), List.of()));
    }
    if (findings.isEmpty()) {
      lines.add(new Line("Nothing wrong was found", DiagnosisSeverity.HINT, List.of()));
    }
    return lines;
  }

  private Line device(InspectedDevice device) {
    List<Line> queues = new ArrayList<>();
    for (InspectedQueue queue : inspection.queues()) {
      if (queue.info().device() == device.info().id()) {
        queues.add(Line.of(describe(queue, DeviceKind.RPMSG.is(device.info().deviceId())), List.of()));
      }
    }
    String id = device.info().deviceId() == 0 ? "" : " (device id " + device.info().deviceId() + ")";
    return Line.of(device.info().name() + id + count(queues.size(), ", %d ring", ", %d rings"), queues);
  }

  private String describe(InspectedQueue queue, boolean hasMessages) {
    QueueState state = QueueState.ofMemory(queue.areas());
    StringBuilder text = new StringBuilder(queue.name()).append(": ").append(queue.info().size()).append(" entries at ")
        .append(hex(queue.info().desc()));
    text.append(state.ring().<String>byFormat(
        ring -> ", avail.idx " + known(ring.availIdx()) + ", used.idx " + known(ring.usedIdx()), ring -> ", packed"));
    text.append(state.inFlight() == QueueState.UNKNOWN ? ", in flight unknown"
        : ", " + state.inFlight() + " in flight");
    return text + (hasMessages && state.inFlight() != QueueState.UNKNOWN
        ? count(inspection.messages(queue).size(), ", %d message", ", %d messages") : "");
  }

  private static Line entry(ResourceEntry entry) {
    return Line.of(ResourceTableText.entry(entry),
        ResourceTableText.vrings(entry).stream().map(vring -> Line.of(vring, List.of())).toList());
  }

  private static String count(int count, String one, String more) {
    return String.format(Locale.ROOT, count == 1 ? one : more, count);
  }

  private static String known(int value) {
    return value == QueueState.UNKNOWN ? "unknown" : Integer.toString(value);
  }

  private static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }
}
