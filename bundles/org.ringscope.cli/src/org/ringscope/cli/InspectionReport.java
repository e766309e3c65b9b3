// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.diagnosis.MemoryDiagnosis;
import org.ringscope.analysis.overview.QueueSummaries;
import org.ringscope.analysis.state.QueueFormat;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.capture.inspect.Inspection;
import org.ringscope.capture.inspect.ResourceTableText;
import org.ringscope.capture.inspect.TraceBuffer;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.cli.output.QueueJson;
import org.ringscope.cli.output.ResourceTableJson;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.trace.system.DeviceInfo;

/** What {@code inspect} says about memory. */
final class InspectionReport {
  private final Inspection inspection;
  private final FoundMessageOut messages;
  private final List<Diagnosis> findings;

  InspectionReport(Inspection inspection) {
    this.inspection = inspection;
    messages = new FoundMessageOut(inspection);
    findings = MemoryDiagnosis.of(inspection.findings(), inspection.rings());
  }

  int exitCode() {
    return DiagnosisOut.exitCode(findings);
  }

  void json(JsonOut json) throws IOException {
    json.object();
    ResourceTableJson.write(json, inspection.resourceTables());
    json.array("queues");
    for (InspectedQueue queue : inspection.queues()) {
      QueueJson.write(json, QueueState.ofMemory(queue.areas()), queue.name(), device(queue), true);
    }
    json.endArray().array("messages");
    messages.json(json);
    json.endArray().array("traceBuffers");
    for (TraceBuffer buffer : inspection.traceBuffers()) {
      json.object().put("name", buffer.name()).put("text", buffer.text()).endObject();
    }
    json.endArray();
    DiagnosisOut.json(json, "findings", findings, this::queueName);
    json.endObject().end();
  }

  private String queueName(int id) {
    InspectedQueue queue = queue(id);
    return queue == null ? "queue" + id : queue.name();
  }

  private InspectedQueue queue(int id) {
    return inspection.queues().stream().filter(queue -> queue.info().id() == id).findFirst().orElse(null);
  }

  private DeviceInfo device(InspectedQueue queue) {
    return inspection.devices().get(queue.info().device()).info();
  }

  /** @param entries also the descriptors @param all also queues through which nothing has passed */
  void text(PrintWriter out, boolean entries, boolean all) {
    IdleQueues idle = new IdleQueues(all);
    for (int i = 0; i < inspection.resourceTables().size(); i++) {
      table(out, i);
    }
    for (InspectedQueue queue : inspection.queues()) {
      QueueState state = QueueState.ofMemory(queue.areas());
      if (!idle.folds(queue.name(), QueueSummaries.isRingIdle(state) && !isBroken(queue))) {
        queue(out, queue);
        if (entries) {
          StateCommand.descriptors(state).print(out);
        }
      }
    }
    idle.print(out);
    for (TraceBuffer buffer : inspection.traceBuffers()) {
      out.println("trace buffer " + buffer.name() + ":");
      buffer.text().lines().forEach(line -> out.println("  " + line));
    }
    if (findings.isEmpty()) {
      out.println("nothing wrong was found");
    }
    DiagnosisOut.text(out, findings);
  }

  /** Whoever reads of an error wants to see its ring. */
  private boolean isBroken(InspectedQueue queue) {
    return findings.stream().anyMatch(
        finding -> finding.queue() == queue.info().id() && finding.severity() != DiagnosisSeverity.HINT);
  }

  private void table(PrintWriter out, int index) {
    out.println("resource table " + ResourceTableText.place(inspection.resourceTables(), index));
    for (ResourceEntry entry : inspection.resourceTables().get(index).table().entries()) {
      boolean hasText = index > 0 || !(entry instanceof ResourceEntry.Trace trace)
          || inspection.traceBuffers().stream().anyMatch(buffer -> buffer.name().equals(trace.name()));
      out.println("  " + ResourceTableText.entry(entry) + (hasText ? "" : ", not in this memory"));
      ResourceTableText.vrings(entry).forEach(line -> out.println("    " + line));
    }
  }

  private void queue(PrintWriter out, InspectedQueue queue) {
    QueueState state = QueueState.ofMemory(queue.areas());
    out.println();
    QueueFormat format = QueueFormat.of(queue.info());
    String kind = state.ring().byFormat(split -> "", packed -> ", packed");
    out.println(
        queue.name() + ": " + queue.info().size() + " entries" + kind + ", desc " + JsonOut.hex(queue.info().desc())
            + ", " + format.driverArea() + " " + JsonOut.hex(queue.info().avail())
            + ", " + format.deviceArea() + " " + JsonOut.hex(queue.info().used()));
    boolean contradicts = state.ring().inFlight() > state.size();
    String inFlight = ", in flight " + (contradicts ? "impossible" : known(state.inFlight()));
    out.println(state.ring().<String>byFormat(ring -> "  avail.idx " + known(ring.availIdx()) + ", used.idx "
        + known(ring.usedIdx()) + inFlight + ", avail.flags " + known(ring.availFlags()) + ", used.flags "
        + known(ring.usedFlags()),
        ring -> "  driver wrap " + known(ring.driverWrap()) + ", device wrap "
            + known(ring.deviceWrap()) + inFlight + ", descriptors available " + known(ring.availableDescriptors())
            + ", used " + known(ring.usedDescriptors())));
    messages.text(out, queue);
  }

  private static String known(int value) {
    return value == QueueState.UNKNOWN ? "unknown" : Integer.toString(value);
  }
}
