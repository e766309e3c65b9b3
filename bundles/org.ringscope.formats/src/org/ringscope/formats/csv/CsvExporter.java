// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.csv;

import java.io.IOException;
import java.io.OutputStream;
import org.ringscope.formats.exporter.EventSource;
import org.ringscope.formats.exporter.ExportMonitor;
import org.ringscope.formats.exporter.ExportOptions;
import org.ringscope.formats.exporter.ExportReport;
import org.ringscope.formats.exporter.Exporter;
import org.ringscope.trace.read.Trace;

/** {@code --to csv}: messages, or with {@link ExportOptions#events} all events. */
public final class CsvExporter implements Exporter {
  @Override
  public String id() {
    return "csv";
  }

  @Override
  public String description() {
    return "a table of messages or events (RFC 4180)";
  }

  @Override
  public String fileExtension() {
    return "csv";
  }

  @Override
  public ExportReport export(Trace trace, ExportOptions options, OutputStream stream, ExportMonitor monitor)
      throws IOException {
    EventSource events = new EventSource(trace, monitor);
    CsvWriter out = new CsvWriter(stream);
    ExportReport report =
        options.events() ? new EventTable(trace, events, out).write() : new CsvMessages(trace, events, out).write();
    out.flush();
    return report;
  }
}
