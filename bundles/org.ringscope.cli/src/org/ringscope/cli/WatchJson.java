// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.StillnessWatch;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.capture.watch.WatchReport;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.Trace;

/** A watch as JSON documents, one a line, each with its {@code kind}; the last one is its {@code end}. */
final class WatchJson extends WatchPrinter {
  private final MessageDecoder decoder;
  private final boolean all;
  private final PrintWriter out;

  /** @param all also messages that were there before, and have been taken */
  WatchJson(Trace trace, boolean all, PrintWriter out) throws IOException {
    super(trace);
    this.all = all;
    decoder = new MessageDecoder(trace);
    this.out = out;
  }

  private JsonOut begin(String kind, long nanos) throws IOException {
    return JsonOut.line(out).object().put("kind", kind).put("nanos", nanos);
  }

  @Override
  void message(long nanos, Message message) throws IOException {
    if (all || message.presence() != Message.Presence.DONE) {
      JsonOut json = begin("message", nanos);
      MessagesCommand.fields(json, trace, decoder, message, "type");
      json.endObject().end();
    }
  }

  @Override
  void received(EventView event, long atMost) throws IOException {
    JsonOut json = begin("received", event.nanos()).put("queue", queue(event))
        .address("src", event.getLong(Field.SOURCE)).address("dst", event.getLong(Field.DESTINATION))
        .address("buffer", event.getLong(Field.BUFFER));
    if (atMost != Message.NO_TIME) {
      json.put("latencyAtMostNanos", atMost);
    }
    json.endObject().end();
  }

  private String queue(EventView event) {
    return trace.system().queueName(event.getInt(Field.QUEUE));
  }

  @Override
  void missed(long nanos, long count, String what) throws IOException {
    int colon = what.indexOf(": ");
    begin("missed", nanos).put("queue", colon < 0 ? "" : what.substring(0, colon)).put("count", count)
        .put("text", what).endObject().end();
  }

  @Override
  void restart(long nanos, String who) throws IOException {
    begin("restart", nanos).put(who.contains("/") ? "queue" : "device", who).endObject().end();
  }

  @Override
  void notice(long nanos, String text) throws IOException {
    begin("notice", nanos).put("text", text).endObject().end();
  }

  @Override
  void fault(EventView event) throws IOException {
    String id = event.string(Field.DIAGNOSIS);
    String kind = event.string(Field.KIND);
    String text = event.string(Field.TEXT);
    JsonOut json = begin("finding", event.nanos()).put("id", id.isEmpty() ? kind : id)
        .put("severity", Diagnoser.severity(id, kind).word());
    if (event.getInt(Field.QUEUE) != Unknown.ID) {
      json.put("queue", queue(event));
    }
    json.put("text", text.isEmpty() ? kind : text).endObject().end();
  }

  @Override
  void finding(long nanos, StillnessWatch.Change change) throws IOException {
    JsonOut json = begin("finding", nanos).put("state", change.begins() ? "begins" : "ended");
    DiagnosisOut.fields(json, change.finding(), trace.system()::queueName, "sinceNanos");
    json.endObject().end();
  }

  @Override
  void report(WatchReport report, List<Diagnosis> findings, List<Diagnosis> passed, boolean everyQueue)
      throws IOException {
    JsonOut json = begin("end", report.nanos()).put("looks", report.polls());
    if (report.ending() != null) {
      json.put("ending", report.ending());
    }
    json.array("queues");
    for (WatchReport.QueueReport queue : report.queues()) {
      json.object().put("id", queue.id()).put(key("published", queue), queue.published())
          .put(key("used", queue), queue.used()).put("messages", queue.messages())
          .put("missedMessages", queue.missedMessages()).put(key("missedBuffers", queue), queue.missedBuffers())
          .put("restarts", queue.restarts()).endObject();
    }
    json.endArray();
    DiagnosisOut.json(json, "findings", findings, trace.system()::queueName);
    DiagnosisOut.json(json, "passedFindings", passed, trace.system()::queueName);
    json.endObject().end();
  }

  private static String key(String name, WatchReport.QueueReport queue) {
    return queue.isAtLeast() ? name + "AtLeast" : name;
  }

  @Override
  void flush() {
    out.flush();
  }
}
