// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ringscope.formats.Import;
import org.ringscope.formats.ImportReport;
import org.ringscope.formats.Importer;
import org.ringscope.picture.TimeText;

/** A report of an import in words. */
final class ImportReportText {

  private ImportReportText() {}

  /** What matters in one sentence. */
  static String summary(ImportReport report) {
    StringBuilder text = new StringBuilder(TimeText.grouped(report.understoodEvents())).append(" events were understood");
    if (report.genericEvents() > 0) {
      text.append(", ").append(TimeText.grouped(report.genericEvents())).append(" more kept by name and arguments");
    }
    if (report.unreadLines() > 0) {
      text.append(", ").append(TimeText.grouped(report.unreadLines())).append(" lines kept as text");
    }
    return text.append('.').toString();
  }

  /** All of it: counts by name, the most frequent first, and the first lines that were not read. */
  static String details(ImportReport report) {
    StringBuilder text = new StringBuilder();
    Importer importer = Import.byId(report.format());
    text.append("Format: ").append(importer == null ? report.format() : importer.description()).append('\n');
    table(text, "Understood", report.understood());
    table(text, "Kept by name and arguments", report.generic());
    if (report.unreadLines() > 0) {
      lines(text, report);
    }
    return text.toString();
  }

  private static void table(StringBuilder text, String title, Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return;
    }
    text.append('\n').append(title).append('\n');
    int width = TimeText.grouped(counts.values().stream().mapToLong(Long::longValue).max().getAsLong()).length();
    counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> text.append(TimeText.grouped(entry.getValue()).indent(2 + width - TimeText.grouped(entry.getValue()).length())
            .stripTrailing()).append("  ").append(entry.getKey()).append('\n'));
  }

  private static void lines(StringBuilder text, ImportReport report) {
    List<String> first = report.firstUnread();
    text.append("\nKept as text: ").append(TimeText.grouped(report.unreadLines())).append(report.unreadLines() == 1 ? " line" : " lines");
    text.append(report.unreadLines() > first.size() ? ", the first of them\n" : "\n");
    first.forEach(line -> text.append("  ").append(line).append('\n'));
  }
}
