// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.exporter;

/** Hears how far an export is, and can end it. Called every few thousand events. */
public interface ExportMonitor {
  ExportMonitor NONE = new ExportMonitor() {};

  /** Events read so far, of {@link org.ringscope.trace.read.Trace#eventCount}. */
  default void progress(long eventsRead) {}

  default boolean isCancelled() {
    return false;
  }
}
