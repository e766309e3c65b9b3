// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.formats.Export;
import org.ringscope.formats.exporter.ExportMonitor;
import org.ringscope.formats.exporter.ExportOptions;
import org.ringscope.formats.exporter.ExportReport;
import org.ringscope.formats.exporter.Exporter;
import org.ringscope.trace.read.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: a trace for other tools. */
@Command(name = "export",
    description = "Writes a trace for other tools. (A trace itself is CTF 1.8 already: babeltrace2 reads it.)")
final class ExportCommand extends Subcommand {
  private static final int INTERRUPTED = 130;

  /** The ids of all formats, for the help. */
  static final class Formats extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Formats() {
      super(Export.exporters().stream().map(Exporter::id).toList());
    }
  }

  @Parameters(paramLabel = "TRACE", description = "Folder of the trace.")
  private Path path;

  @Option(names = "--to", paramLabel = "FORMAT", required = true, completionCandidates = Formats.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String format;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write.")
  private Path file;

  @Option(names = "--events", description = "csv: one row for each event instead of one for each message.")
  private boolean events;

  @Override
  public Integer call() throws IOException {
    Exporter exporter = Export.byId(format);
    if (exporter == null) {
      throw usage("no format '" + format + "'; there are " + String.join(", ", new Formats()));
    }
    if (events && !exporter.id().equals("csv")) {
      throw usage("--events goes with --to csv only");
    }
    try (Trace trace = Trace.open(path); CancelOnExit cancel = new CancelOnExit()) {
      TraceCommand.warn(trace, err());
      ExportReport report = Export.write(exporter, trace, new ExportOptions(events), file, new ExportMonitor() {
        @Override
        public boolean isCancelled() {
          return cancel.isAsked();
        }
      });
      if (report == null) {
        return INTERRUPTED;
      }
      print(report, out());
      String why = whatIsMissing(exporter, trace, report);
      if (why != null) {
        out().println("  " + why);
        out().flush();
      }
      if (!trace.hasTimes()) {
        out().println("  times are unknown: numbers of events stand in their place");
        out().flush();
      }
      return Main.DONE;
    }
  }

  /** Why nothing was written, or no payload; null for nothing to be said. */
  private String whatIsMissing(Exporter exporter, Trace trace, ExportReport report) {
    boolean isOfMessages = exporter.id().equals("pcapng") || exporter.id().equals("csv") && !events;
    if (report.count() > 0) {
      return isOfMessages && Long.valueOf(0).equals(trace.env().get("payload_limit"))
          ? "without payloads: they were not recorded" : null;
    }
    if (!isOfMessages) {
      return "this recording holds no events";
    }
    return (MessageIndex.tells(trace) ? "no message was sent in this recording"
        : "this recording holds no messages and no payloads")
        + "; what else it holds is written by --to csv --events and --to chrome-json";
  }

  private void print(ExportReport report, PrintWriter out) {
    out.println(file + ": " + report.count() + " written");
    report.written().forEach((kind, count) -> out.println("  " + count + " " + kind));
    report.leftOut().forEach((reason, count) -> out.println("  left out: " + count + " " + reason));
    out.flush();
  }
}
