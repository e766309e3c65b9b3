// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.exporter;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an export has written.
 *
 * @param written packets, rows or events by kind, sorted
 * @param leftOut what the trace has and the format cannot hold, by reason, sorted
 */
public record ExportReport(Map<String, Long> written, Map<String, Long> leftOut) {
  public ExportReport {
    written = new TreeMap<>(written);
    leftOut = new TreeMap<>(leftOut);
  }

  /** Packets, rows or events, of all kinds. */
  public long count() {
    return written.values().stream().mapToLong(Long::longValue).sum();
  }
}
