// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.Importer;

/** A report of an import in words. */
final class ImportReportText {
  private static final int COUNT_WIDTH = 14;

  private ImportReportText() {}

  /** What matters in one sentence. */
  static String summary(ImportReport report) {
    StringBuilder text =
        new StringBuilder(count(report.understoodEvents(), "event was", "events were")).append(" understood");
    if (report.genericEvents() > 0) {
      text.append(", ").append(TimeText.grouped(report.genericEvents())).append(" more kept by name and arguments");
    }
    if (report.unreadLines() > 0) {
      text.append(", ").append(count(report.unreadLines(), "line", "lines")).append(" kept as text");
    }
    return text.append('.').toString();
  }

  /** All of it: what was not understood comes first; counts by name, the most frequent first. */
  static String details(ImportReport report) {
    StringBuilder text = new StringBuilder();
    Importer importer = Import.byId(report.format());
    text.append("Format: ").append(importer == null ? report.format() : importer.description()).append('\n');
    if (report.unreadLines() > 0) {
      lines(text, report);
    }
    table(text, "Kept by name and arguments", report.generic());
    table(text, "Understood", report.understood());
    return text.toString();
  }

  private static String count(long number, String one, String many) {
    return TimeText.grouped(number) + " " + (number == 1 ? one : many);
  }

  private static void table(StringBuilder text, String title, Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return;
    }
    text.append('\n').append(title).append('\n');
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> text
            .append(String.format("%" + COUNT_WIDTH + "s  %s\n", TimeText.grouped(entry.getValue()), entry.getKey())));
  }

  private static void lines(StringBuilder text, ImportReport report) {
    List<String> first = report.firstUnread();
    text.append("\nKept as text: ").append(count(report.unreadLines(), "line", "lines"));
    text.append(report.unreadLines() > first.size() ? ", the first of them\n" : "\n");
    first.forEach(line -> text.append("  ").append(line).append('\n'));
  }
}
