// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.chrome;

import java.io.IOException;
import java.io.OutputStream;
import org.ringscope.formats.exporter.ExportMonitor;
import org.ringscope.formats.exporter.ExportOptions;
import org.ringscope.formats.exporter.ExportReport;
import org.ringscope.formats.exporter.Exporter;
import org.ringscope.trace.read.Trace;

/** {@code --to chrome-json}. */
public final class ChromeExporter implements Exporter {
  @Override
  public String id() {
    return "chrome-json";
  }

  @Override
  public String description() {
    return "a timeline for Perfetto (Chrome JSON)";
  }

  @Override
  public String fileExtension() {
    return "json";
  }

  @Override
  public ExportReport export(Trace trace, ExportOptions options, OutputStream out, ExportMonitor monitor)
      throws IOException {
    return new Timeline(trace, out, monitor).write();
  }
}
