// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.cli.output.TextTable;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.trace.read.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: a foreign recording becomes a trace. */
@Command(name = "import", description = "Converts a foreign recording to a trace; recognises its format by itself.")
final class ImportCommand extends Subcommand {
  private static final int INTERRUPTED = 130;
  private static final int MOST_NAMES = 12;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files or folders, each of its own format.")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR",
      description = "Folder of the new trace, which must be new or empty.")
  private Path output;

  @Option(names = "--format", paramLabel = "F",
      description = "The format, where it is not recognised; see --list-formats.")
  private String format;

  @Option(names = "--pattern", paramLabel = "FILE",
      description = {"Describes lines of a log of your own, in sections:",
          "  [send]", "  line      = queue (?<q>\\d+): avail (?<a>[0-9a-f]+)", "  means     = indices",
          "  queue     = {q}", "  avail.idx = {a:hex}",
          "The help page 'Logs of your own' names all fields and meanings."})
  private Path pattern;

  @Option(names = "--list-formats", help = true, description = "Print the names of all formats.")
  private boolean listFormats;

  @Option(names = "--option", paramLabel = "NAME=FILE",
      description = "A further source, e.g. trace-events=FILE, the list of trace events of the QEMU that recorded.")
  private Map<String, Path> options = new HashMap<>();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (listFormats) {
      TextTable table = new TextTable("ll", "format", "what it is");
      Import.importers().forEach(importer -> table.row(importer.id(), importer.description()));
      table.print(out());
      out().flush();
      return Main.DONE;
    }
    OutputFolder.check(this, "-o", output);
    if (pattern != null) {
      options.put("pattern", pattern);
    }
    Importer importer = importer();
    ImportReport report;
    try (CancelOnExit cancel = new CancelOnExit()) {
      report = Import.convert(importer, new ImportInput(inputs, options), output, new ImportMonitor() {
        @Override
        public boolean isCancelled() {
          return cancel.isAsked();
        }
      });
    }
    if (report == null) {
      return INTERRUPTED;
    }
    List<Diagnosis> findings;
    try (Trace trace = Trace.open(output)) {
      findings = Diagnoser.diagnose(trace);
      if (json) {
        json(report, findings, trace.system()::queueName);
      } else {
        text(report, findings);
      }
    }
    out().flush();
    return DiagnosisOut.exitCode(findings);
  }

  private Importer importer() throws IOException {
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new NoSuchFileException(input.toString());
      }
    }
    if (format != null) {
      Importer named = Import.byId(format);
      if (named == null) {
        throw usage("no format '" + format + "'; there are " + names());
      }
      return named;
    }
    Importer known = Import.recognise(inputs, options);
    if (known == null) {
      throw new MalformedInputException(firstUnknown(), -1,
          "format is not recognised; name it with --format (" + names() + ")");
    }
    return known;
  }

  /** Of inputs that are not all recognised: if it is none of the others, it is the last one. */
  private Path firstUnknown() throws IOException {
    int at = 0;
    while (at < inputs.size() - 1 && Import.recognise(inputs.get(at)) != null) {
      at++;
    }
    return inputs.get(at);
  }

  private static String names() {
    return Import.importers().stream().map(Importer::id).collect(Collectors.joining(", "));
  }

  private void text(ImportReport report, List<Diagnosis> findings) {
    PrintWriter out = out();
    out.println("format      " + report.format());
    out.println("understood  " + TimeText.grouped(report.understoodEvents()) + " events");
    out.println("generic     " + TimeText.grouped(report.genericEvents()) + " events, kept with name and arguments"
        + (report.generic().isEmpty() ? "" : ": " + firstNames(report.generic())));
    out.println("unread      " + TimeText.grouped(report.unreadLines()) + " lines, kept as text");
    report.firstUnread().forEach(line -> out.println("            " + line));
    DiagnosisOut.brief(out, findings);
    out.println("trace in " + output);
  }

  private static String firstNames(Map<String, Long> counts) {
    return counts.keySet().stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
        + (counts.size() > MOST_NAMES ? ", …" : "");
  }

  private void json(ImportReport report, List<Diagnosis> findings, IntFunction<String> queueName) throws IOException {
    JsonOut document = new JsonOut(out());
    document.object().put("format", report.format()).put("trace", output.toString())
        .put("understoodEvents", report.understoodEvents()).put("genericEvents", report.genericEvents())
        .put("unreadLines", report.unreadLines());
    counts(document, "understood", report.understood());
    counts(document, "generic", report.generic());
    document.array("firstUnread");
    for (String line : report.firstUnread()) {
      document.text(line);
    }
    document.endArray();
    DiagnosisOut.json(document, "findings", findings, queueName);
    document.endObject().end();
  }

  private static void counts(JsonOut document, String name, Map<String, Long> counts) throws IOException {
    document.object(name);
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      document.put(count.getKey(), count.getValue());
    }
    document.endObject();
  }
}
