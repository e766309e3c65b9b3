// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.ringscope.analysis.Diagnosis;
import org.ringscope.analysis.QueueState;
import org.ringscope.capture.FoundMessage;
import org.ringscope.capture.InspectedQueue;
import org.ringscope.capture.Inspection;
import org.ringscope.capture.TraceBuffer;
import org.ringscope.runtime.remoteproc.ResourceEntry;
import org.ringscope.runtime.rpmsg.NameService;
import org.ringscope.trace.DeviceInfo;

/** What {@code inspect} says about memory. */
final class InspectionReport {
  private static final int RPMSG = 7;

  private final Inspection inspection;
  private final List<Diagnosis> findings;

  InspectionReport(Inspection inspection) {
    this.inspection = inspection;
    findings = InspectionFindings.of(inspection);
  }

  int exitCode() {
    return DiagnosisOut.exitCode(findings);
  }

  void json(JsonOut json) throws IOException {
    json.object();
    if (inspection.resourceTable() != null) {
      ResourceTableJson.write(json, inspection.resourceTable());
    }
    json.array("queues");
    for (InspectedQueue queue : inspection.queues()) {
      QueueJson.write(json, InspectionFindings.state(queue), queue.name(), device(queue), true);
    }
    json.endArray().array("messages");
    for (FoundMessage message : inspection.messages()) {
      message(json, message);
    }
    json.endArray().array("traceBuffers");
    for (TraceBuffer buffer : inspection.traceBuffers()) {
      json.object().put("name", buffer.name()).put("text", buffer.text()).endObject();
    }
    json.endArray();
    DiagnosisOut.json(json, "findings", findings, this::queueName);
    json.endObject().end();
  }

  private void message(JsonOut json, FoundMessage message) throws IOException {
    NameService service = message.nameService();
    json.object().put("bus", device(queue(message.queue())).name()).put("queue", queueName(message.queue()))
        .put("direction", message.toDevice() ? "to-device" : "to-driver").address("src", message.source())
        .address("dst", message.destination()).put("len", message.length()).put("flags", message.flags())
        .put("kind", service == null ? "data" : service.destroy() ? "ns-destroy" : "ns-create");
    if (service != null) {
      json.put("name", service.name());
    }
    json.put("payloadHex", HexFormat.of().formatHex(message.payload())).address("buffer", message.buffer())
        .put("state", message.pending() ? "pending" : "done").endObject();
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

  /** @param entries also the descriptors */
  void text(PrintWriter out, boolean entries) {
    if (inspection.resourceTable() != null) {
      out.println("resource table at " + JsonOut.hex(inspection.resourceTable().address()));
      for (ResourceEntry entry : inspection.resourceTable().table().entries()) {
        out.println("  " + describe(entry));
      }
    }
    for (InspectedQueue queue : inspection.queues()) {
      queue(out, queue);
      if (entries) {
        StateCommand.descriptors(InspectionFindings.state(queue)).print(out);
      }
    }
    for (TraceBuffer buffer : inspection.traceBuffers()) {
      out.println("trace buffer " + buffer.name() + ":");
      buffer.text().lines().forEach(line -> out.println("  " + line));
    }
    if (findings.isEmpty()) {
      out.println("nothing wrong was found");
    }
    DiagnosisOut.text(out, findings);
  }

  private static String describe(ResourceEntry entry) {
    if (entry instanceof ResourceEntry.Vdev vdev) {
      return "vdev id=" + vdev.deviceId() + " status=" + vdev.status() + " features=" + JsonOut.hex(vdev.deviceFeatures())
          + " accepted=" + JsonOut.hex(vdev.driverFeatures()) + " vrings=" + vdev.vrings().size();
    }
    if (entry instanceof ResourceEntry.Carveout area) {
      return "carveout " + area.name() + " da=" + JsonOut.hex(area.da()) + " len=" + area.size();
    }
    return ResourceTableJson.name(entry);
  }

  private void queue(PrintWriter out, InspectedQueue queue) {
    QueueState state = InspectionFindings.state(queue);
    List<FoundMessage> messages = inspection.messages(queue);
    out.println();
    boolean packed = queue.info().isPacked();
    out.println(queue.name() + ": " + queue.info().size() + (packed ? " entries, packed, desc " : " entries, desc ")
        + JsonOut.hex(queue.info().desc()) + (packed ? ", driver event " : ", avail ") + JsonOut.hex(queue.info().avail())
        + (packed ? ", device event " : ", used ") + JsonOut.hex(queue.info().used()));
    if (packed) {
      out.println("  driver wrap " + known(state.driverWrap()) + ", device wrap " + known(state.deviceWrap())
          + ", in flight " + known(state.inFlight()) + ", descriptors available " + known(state.availableDescriptors())
          + ", used " + known(state.usedDescriptors()));
      return;
    }
    out.println("  avail.idx " + known(state.availIdx()) + ", used.idx " + known(state.usedIdx()) + ", in flight "
        + known(state.inFlight()) + ", avail.flags " + known(state.availFlags()) + ", used.flags " + known(state.usedFlags()));
    if (device(queue).deviceId() == RPMSG) {
      out.println("  " + messages.size() + (messages.size() == 1 ? " message" : " messages") + " still there");
    }
    for (FoundMessage message : messages) {
      NameService service = message.nameService();
      out.println(String.format(Locale.ROOT, "    %-7s 0x%x → 0x%x  %4d B  %s", message.pending() ? "pending" : "done",
          message.source(), message.destination(), message.length(),
          service == null ? PayloadPreview.of(message.payload(), false) : (service.destroy() ? "destroy " : "create ") + service.name()));
    }
  }

  private static String known(int value) {
    return value == QueueState.UNKNOWN ? "?" : Integer.toString(value);
  }
}
