// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.exporter;

import java.io.IOException;
import java.io.OutputStream;
import org.ringscope.trace.read.Trace;

/** Writes a trace in one foreign format. Has no state of its own. */
public interface Exporter {
  /** What the user writes behind {@code --to}, e.g. {@code pcapng}. */
  String id();

  /** One line for people, e.g. {@code packets for Wireshark}. */
  String description();

  /** Usual ending of the file's name, without a dot. */
  String fileExtension();

  /**
   * Reads the trace from begin to end and writes as it reads, until cancelled.
   *
   * @param out buffered by the caller, who also closes it
   * @throws java.io.InterruptedIOException when cancelled
   */
  ExportReport export(Trace trace, ExportOptions options, OutputStream out, ExportMonitor monitor) throws IOException;
}
