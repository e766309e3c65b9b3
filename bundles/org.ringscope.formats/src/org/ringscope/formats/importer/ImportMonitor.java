// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

/** Hears how far a conversion is, and can end it. Called every few thousand lines or records. */
public interface ImportMonitor {
  ImportMonitor NONE = new ImportMonitor() {};

  /** Bytes of the input read so far, over all files. */
  default void progress(long bytesRead) {}

  default boolean isCancelled() {
    return false;
  }
}
