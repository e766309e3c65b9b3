// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pcapng;

import java.io.IOException;
import java.io.OutputStream;
import org.ringscope.formats.exporter.ExportMonitor;
import org.ringscope.formats.exporter.ExportOptions;
import org.ringscope.formats.exporter.ExportReport;
import org.ringscope.formats.exporter.Exporter;
import org.ringscope.trace.read.Trace;

/** {@code --to pcapng}. */
public final class PcapngExporter implements Exporter {
  @Override
  public String id() {
    return "pcapng";
  }

  @Override
  public String description() {
    return "packets for Wireshark (pcapng)";
  }

  @Override
  public String fileExtension() {
    return "pcapng";
  }

  @Override
  public ExportReport export(Trace trace, ExportOptions options, OutputStream out, ExportMonitor monitor)
      throws IOException {
    return new Capture(trace, out, monitor).write();
  }
}
