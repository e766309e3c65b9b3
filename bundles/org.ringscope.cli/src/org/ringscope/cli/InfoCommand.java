// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.CoreState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.cli.output.QueueJson;
import org.ringscope.cli.output.TextTable;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import picocli.CommandLine.Command;

/** {@code info}: what a trace holds. */
@Command(name = "info", description = "What a trace holds: events, time, system, and what is missing.")
final class InfoCommand extends TraceCommand {
  /** The source of an engine's traces: others may not know features, so that none are unknown ones. */
  private static final String ENGINE = "simulation";

  @Override
  int text(Trace trace, PrintWriter out) throws IOException {
    SystemDescription system = trace.system();
    TraceContents contents = TraceContents.of(trace);
    out.println("source     " + trace.env().getOrDefault("source", "unknown") + detail(trace));
    out.println("events     " + TimeText.grouped(trace.eventCount())
        + (contents.messages().areTold() ? messages(contents) : "; messages unknown, since this recording holds none")
        + "; " + TimeText.grouped(contents.repeated())
        + " repeat state where packets begin");
    out.println("time       " + time(trace));
    out.println("packets    " + TimeText.grouped(trace.packetCount()) + " in " + trace.streams().size() + " streams");
    out.println("discarded  " + TimeText.grouped(trace.discarded()));
    out.println("truncated  " + (trace.isTruncated() ? "yes" : "no"));
    if (unreadLines(contents) > 0) {
      out.println("unread     " + TimeText.grouped(unreadLines(contents)) + " lines, kept as text");
    }
    SystemState end = new StateReader(trace).last();
    for (CoreInfo core : system.cores()) {
      out.println("core       " + core.name() + described(core) + remoteprocState(end, core));
    }
    for (DeviceInfo device : system.devices()) {
      out.println("device     " + device.name() + (device.deviceId() == 0 ? "" : ", id " + device.deviceId())
          + (device.transport().isEmpty() ? "" : ", " + device.transport()));
    }
    for (QueueInfo queue : system.queues()) {
      out.println(
          "queue      " + system.queueName(queue.id()) + (queue.formatText() == null ? "" : ", " + queue.formatText())
              + (queue.size() == 0 ? "" : ", " + queue.size() + " entries")
              + (queue.areAddressesKnown() ? ", desc " + JsonOut.hex(queue.desc()) : ""));
    }
    Channels channels = Channels.of(trace, contents.lives(), Long.MAX_VALUE);
    channels.services().forEach(service -> out.println("channel    " + channels.line(service)));
    out.println();
    TextTable table = new TextTable("lr", "event", "count");
    contents.byType().forEach((type, count) -> table.row(type.text(), TimeText.grouped(count)));
    table.print(out);
    List<Diagnosis> findings = contents.diagnoser().diagnoses(end);
    if (!findings.isEmpty()) {
      out.println();
      DiagnosisOut.brief(out, findings);
    }
    return Main.DONE;
  }

  private static String time(Trace trace) {
    if (trace.eventCount() == 0) {
      return "unknown; there are no events";
    }
    return !trace.hasTimes() ? "unknown; events are numbered"
        : TimeText.instant(trace.beginNanos()) + " to " + TimeText.instant(trace.endNanos()) + " ("
            + TimeText.duration(trace.endNanos() - trace.beginNanos()) + ")";
  }

  private static String described(CoreInfo core) {
    String words = core.kind().isEmpty() || core.os().isEmpty() ? core.kind() + core.os()
        : core.kind() + ", " + core.os();
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  /** What the last line about a remote processor said, where there was one. */
  private static String remoteprocState(SystemState end, CoreInfo core) {
    CoreState state = end.core(core.id());
    return state == null || state.remoteprocState() == null ? "" : ", " + state.remoteprocState();
  }

  private static String messages(TraceContents contents) {
    return ", of these messages " + TimeText.grouped(contents.messages().passed())
        + (contents.messages().found() > 0 ? ", found in memory " + TimeText.grouped(contents.messages().found()) : "");
  }

  private static String detail(Trace trace) {
    Object detail = trace.env().get("source_detail");
    return detail == null ? "" : " (" + detail + ")";
  }

  @Override
  int json(Trace trace, JsonOut json) throws IOException {
    SystemDescription system = trace.system();
    TraceContents contents = TraceContents.of(trace);
    json.object().put("source", String.valueOf(trace.env().getOrDefault("source", "unknown")))
        .put("events", trace.eventCount())
        .known("messages", contents.messages().areTold() ? contents.messages().passed() : Unknown.NUMBER)
        .known("foundMessages", contents.messages().areTold() ? contents.messages().found() : Unknown.NUMBER)
        .put("repeatedEvents", contents.repeated()).object("eventsByName");
    for (Map.Entry<EventType, Long> entry : contents.byType().entrySet()) {
      json.put(entry.getKey().text(), entry.getValue());
    }
    json.endObject();
    if (hasTimes(trace)) {
      json.put("beginNanos", trace.beginNanos()).put("endNanos", trace.endNanos());
    }
    json.put("packets", trace.packetCount()).put("discarded", trace.discarded()).put("truncated", trace.isTruncated());
    json.array("devices");
    for (DeviceInfo device : system.devices()) {
      json.object().put("name", device.name());
      if (device.deviceId() != 0) {
        json.put("deviceId", device.deviceId());
      }
      if (!device.transport().isEmpty()) {
        json.put("transport", device.transport());
      }
      core(json, "driver", system.core(device.driverCore()));
      core(json, "device", system.core(device.deviceCore()));
      if (device.features() != 0 || ENGINE.equals(trace.env().get("source"))) {
        json.put("features", JsonOut.hex(device.features()));
      }
      json.endObject();
    }
    json.endArray().array("queues");
    for (QueueInfo queue : system.queues()) {
      QueueJson.describe(json, queue, system.queueName(queue.id()), system.device(queue.device()));
      json.endObject();
    }
    json.endArray().put("unreadLines", unreadLines(contents));
    if (Channels.mayBeIn(trace)) {
      Channels.of(trace, contents.lives(), Long.MAX_VALUE).json(json);
    }
    DiagnosisOut.json(json, "findings", contents.diagnoser().diagnoses(new StateReader(trace).last()),
        system::queueName);
    json.endObject().end();
    return Main.DONE;
  }

  private static void core(JsonOut json, String name, CoreInfo core) throws IOException {
    if (core != null) {
      json.put(name, core.name());
    }
  }

  /** Lines of a foreign recording that its importer kept without understanding them. */
  private static long unreadLines(TraceContents contents) {
    return contents.byType().getOrDefault(EventType.FOREIGN_TEXT, 0L);
  }
}
