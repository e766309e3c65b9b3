// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.ConditionException;
import org.ringscope.analysis.condition.DescribedNames;
import org.ringscope.analysis.condition.Operator;
import org.ringscope.analysis.condition.Vocabulary;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.picture.system.StoredTopology;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A question to a trace. */
abstract class TraceCommand extends Subcommand {
  /** What is said instead of a list of queues, where there is none. */
  static final String NO_QUEUE = "no queue is described in this recording";

  private static final Pattern UNDESCRIBED = Pattern.compile("queue[0-9]{1,4}");

  @Parameters(paramLabel = "TRACE", description = "Folder of the trace.")
  private Path path;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    try (Trace trace = Trace.open(path)) {
      warn(trace, err());
      int code = json ? json(trace, new JsonOut(out())) : text(trace, out());
      out().flush();
      return code;
    }
  }

  /** Whatever is missing in a trace is said, on stderr, and the rest is shown. */
  static void warn(Trace trace, PrintWriter err) {
    trace.truncation().forEach(tail -> err.println("ringscope: warning: truncated " + tail));
    if (trace.eventCount() == 0) {
      err.println("ringscope: warning: this recording holds no events");
    }
    if (trace.discarded() > 0) {
      err.println("ringscope: warning: " + trace.discarded() + " events were lost while recording");
    }
    err.flush();
  }

  /** Whether an event tells a time. */
  static boolean hasTimes(Trace trace) {
    return trace.hasTimes() && trace.eventCount() > 0;
  }

  /** An instant of a trace, or the place in the order of a source without times: {@code #28}. */
  static String instant(Trace trace, long nanos) {
    return trace.hasTimes() ? TimeText.instant(nanos) : "#" + nanos;
  }

  abstract int text(Trace trace, PrintWriter out) throws IOException;

  abstract int json(Trace trace, JsonOut json) throws IOException;

  /** Does somebody still read what is printed? Asked for each row; looks now and then ({@code … | head}). */
  boolean isRead(long row) {
    return (row & 0xFFF) != 0xFFF || !out().checkError();
  }

  /** Id of the queue that an option names, null for no option. Where none is described a queue is called as its events tell it. */
  Integer queue(Trace trace, String name) {
    if (name == null) {
      return null;
    }
    QueueInfo queue = StoredTopology.queue(trace, name);
    if (queue == null && trace.system().queues().isEmpty() && UNDESCRIBED.matcher(name).matches()) {
      return Integer.valueOf(name.substring("queue".length()));
    }
    if (queue == null) {
      throw usage("no queue '" + name + "' in this trace; there are "
          + String.join(", ", trace.system().queues().stream().map(q -> trace.system().queueName(q.id())).toList()));
    }
    return queue.id();
  }

  /** What {@code --where} and {@code --queue} ask for at once. @param where null for no option, as the queue */
  Condition condition(Trace trace, Vocabulary vocabulary, String where, String queueName) {
    Integer queue = queue(trace, queueName);
    try {
      Condition condition = Condition.parse(where == null ? "" : where, vocabulary);
      ConditionException missing = DescribedNames.missing(condition, List.of(trace.system()));
      if (missing != null) {
        throw missing;
      }
      return queue == null ? condition : Condition.and(List.of(Condition
          .compare(vocabulary.field(DescribedNames.QUEUE), Operator.EQUAL, trace.system().queueName(queue)),
          condition));
    } catch (ConditionException e) {
      throw usage("--where: " + e.getMessage());
    }
  }
}
