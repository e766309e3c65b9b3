// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.Importer;

/** One import in a process of its own, so that time and memory are those of a user's import. */
public final class ImportRun {
  private ImportRun() {}

  /** Arguments: the file, the folder of the trace. Prints seconds, understood, kept and unread, peak heap and peak resident set in MiB. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Importer importer = Import.recognise(file);
    if (importer == null) {
      throw new IOException(file + ": format is not recognised");
    }
    long begin = System.nanoTime();
    ImportReport report =
        Import.convert(importer, new ImportInput(List.of(file), Map.of()), Path.of(args[1]), ImportMonitor.NONE);
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf("%s %.3f %d %d %d %d %d%n", importer.id(), seconds, report.understoodEvents(),
        report.genericEvents(),
        report.unreadLines(), peakHeap() >> 20, peakResident() >> 10);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> ((MemoryPoolMXBean) pool).getPeakUsage().getUsed()).sum();
  }

  /** In KiB; 0 where the system does not tell. */
  private static long peakResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    return !Files.exists(status) ? 0 : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
  }
}
