// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.exporter;

import java.util.HashMap;
import java.util.Map;

/** Counts for an {@link ExportReport}. */
public final class Tally {
  private final Map<String, Long> written = new HashMap<>();
  private final Map<String, Long> leftOut = new HashMap<>();

  public void written(String kind) {
    written.merge(kind, 1L, Long::sum);
  }

  public void leftOut(String reason) {
    leftOut.merge(reason, 1L, Long::sum);
  }

  public ExportReport report() {
    return new ExportReport(written, leftOut);
  }
}
