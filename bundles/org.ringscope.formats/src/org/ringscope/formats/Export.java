// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.ringscope.formats.chrome.ChromeExporter;
import org.ringscope.formats.csv.CsvExporter;
import org.ringscope.formats.exporter.CancelledException;
import org.ringscope.formats.exporter.ExportMonitor;
import org.ringscope.formats.exporter.ExportOptions;
import org.ringscope.formats.exporter.ExportReport;
import org.ringscope.formats.exporter.Exporter;
import org.ringscope.formats.pcapng.PcapngExporter;
import org.ringscope.trace.PartFile;
import org.ringscope.trace.read.Trace;

/** Writes a trace as a file of another format. Leaves nothing half-written behind. */
public final class Export {
  /** One line for each format. */
  private static final List<Exporter> EXPORTERS =
      List.of(new PcapngExporter(), new ChromeExporter(), new CsvExporter());
  private static final int BUFFER_BYTES = 1 << 16;

  private Export() {}

  public static List<Exporter> exporters() {
    return EXPORTERS;
  }

  /** The exporter with this id, null if there is none. */
  public static Exporter byId(String id) {
    return EXPORTERS.stream().filter(exporter -> exporter.id().equals(id)).findFirst().orElse(null);
  }

  /**
   * Writes a file. It grows beside its place under another name and takes its place when it is whole, so a file of this
   * name that is there already stays until then.
   *
   * @return what was written; null when cancelled
   * @throws IOException if the trace cannot be read or the file not be written
   */
  public static ExportReport write(Exporter exporter, Trace trace, ExportOptions options, Path file,
      ExportMonitor monitor)
      throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return writeTo(file, file, exporter, trace, options, monitor); // a pipe or device: nothing there could be moved or deleted
    }
    try (PartFile part = PartFile.of(file)) {
      ExportReport report = writeTo(part.path(), file, exporter, trace, options, monitor);
      if (report != null) {
        part.keep(StandardCopyOption.REPLACE_EXISTING);
      }
      return report;
    }
  }

  private static ExportReport writeTo(Path place, Path file, Exporter exporter, Trace trace, ExportOptions options,
      ExportMonitor monitor) throws IOException {
    try (OutputStream out = new BufferedOutputStream(open(place, file), BUFFER_BYTES)) {
      return exporter.export(trace, options, out, monitor);
    } catch (CancelledException e) {
      return null;
    }
  }

  /** A stream that says which file cannot be written: a full disk is told without a name. */
  private static OutputStream open(Path place, Path file) throws IOException {
    return new FilterOutputStream(Files.newOutputStream(place)) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
          out.write(bytes, offset, length);
        } catch (IOException e) {
          throw new IOException(file + ": cannot be written: " + e.getMessage(), e);
        }
      }
    };
  }
}
