// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.diagnosis.StillnessWatch;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.capture.watch.WatchReport;
import org.ringscope.cli.output.TextTable;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.Trace;

/** A watch as lines of text: time, queue, source and destination, length, contents. */
final class WatchText extends WatchPrinter {
  private final MessageDecoder decoder;
  private final boolean entries;
  private final boolean all;
  private final PrintWriter out;

  /**
   * @param entries also what was written to the rings
   * @param all also messages that were there before, and have been taken
   */
  WatchText(Trace trace, boolean entries, boolean all, PrintWriter out) throws IOException {
    super(trace);
    decoder = new MessageDecoder(trace);
    this.entries = entries;
    this.all = all;
    this.out = out;
  }

  private void line(long nanos, String text) {
    out.println(TimeText.instant(nanos) + "  " + text);
  }

  @Override
  void message(long nanos, Message message) {
    boolean passed = message.presence() == Message.Presence.PASSED;
    if (passed || all || message.presence() != Message.Presence.DONE) {
      line(nanos, String.format(Locale.ROOT, "%s  %s  %4d B  %s%s",
          message.queue() == QueueState.UNKNOWN ? "-" : trace.system().queueName(message.queue()),
          MessagesCommand.ends(decoder, message), message.length(),
          passed ? "" : MessagesCommand.found(message) + "  ",
          MessagesCommand.content(decoder, message)).stripTrailing());
    }
  }

  @Override
  void missed(long nanos, long count, String what) {
    line(nanos, what);
  }

  @Override
  void restart(long nanos, String who) {} // the watch says it in words

  @Override
  void notice(long nanos, String text) {
    line(nanos, text);
  }

  @Override
  void fault(EventView event) {
    String id = event.string(Field.DIAGNOSIS);
    String kind = event.string(Field.KIND);
    String severity = Diagnoser.severity(id, kind).word();
    String text = event.string(Field.TEXT);
    line(event.nanos(), (id.isEmpty() ? kind : id) + " " + severity + ": " + (text.isEmpty() ? kind : text));
  }

  @Override
  void other(EventView event) {
    if (entries && isRing(event)) {
      out.println(EventsCommand.line(trace, event));
    }
  }

  @Override
  void finding(long nanos, StillnessWatch.Change change) {
    line(nanos, change.line());
  }

  @Override
  void report(WatchReport report, List<Diagnosis> findings, List<Diagnosis> passed, boolean everyQueue) {
    Set<String> wrong = findings.stream()
        .filter(finding -> finding.severity() != DiagnosisSeverity.HINT && finding.queue() != QueueState.UNKNOWN)
        .map(finding -> trace.system().queueName(finding.queue())).collect(Collectors.toSet());
    out.println(
        "watched for " + TimeText.duration(report.nanos()) + ", looked " + TimeText.grouped(report.polls()) + " times");
    TextTable table =
        new TextTable("lrrrrrr", "queue", "published", "used", "messages", "missed", "unseen entries", "restarts");
    int idle = 0;
    for (WatchReport.QueueReport queue : report.queues()) {
      if (queue.isIdle() && !everyQueue && !wrong.contains(queue.id())) {
        idle++;
        continue;
      }
      String least = queue.isAtLeast() ? "≥ " : "";
      table.row(queue.id(), least + queue.published(), least + queue.used(), queue.messages(), queue.missedMessages(),
          least + queue.missedBuffers(), queue.restarts());
    }
    if (idle < report.queues().size()) {
      table.print(out);
    }
    if (idle > 0) {
      out.println(idle == 1 ? "1 queue in which nothing happened (--all shows it)"
          : idle + " queues in which nothing happened (--all shows them)");
    }
    if (!passed.isEmpty()) {
      out.println((findings.isEmpty() ? "nothing is wrong at the end, but " : "")
          + (passed.size() == 1 ? "1 thing was wrong for a time; it is" : passed.size()
              + " things were wrong for a time; they are")
          + " said above");
    } else if (findings.isEmpty()) {
      out.println("nothing wrong was found");
    }
    DiagnosisOut.text(out, findings);
  }

  @Override
  void flush() {
    out.flush();
  }
}
