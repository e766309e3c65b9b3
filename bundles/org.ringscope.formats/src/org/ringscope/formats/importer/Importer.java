// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.io.IOException;
import java.util.Map;
import org.ringscope.trace.TraceOptions;

/** Turns recordings of one foreign format into a trace. Has no state of its own. */
public interface Importer {
  /** What the user writes behind {@code --format}, e.g. {@code qemu-log}. */
  String id();

  /** One line for people, e.g. {@code QEMU log backend}. */
  String description();

  /** How sure it is that this is its format: 0 not at all, 100 certain. Looks at nothing but the head. */
  int recognises(InputHead head);

  /** What tells its lines from those of other formats in one text; null where it has no lines of its own. */
  default LineSense lineSense() {
    return null;
  }

  /** Further files that help it: name of the option in {@link ImportInput#options} → one line for people. */
  default Map<String, String> furtherFiles() {
    return Map.of();
  }

  /** Whether it can do nothing without one of {@link #furtherFiles}. */
  default boolean needs(String option) {
    return false;
  }

  /** The options with what this input says about its clock; asked before the trace is begun. */
  default TraceOptions options(ImportInput input, TraceOptions options) throws IOException {
    return options;
  }

  /**
   * Reads the input to its end, or until cancelled.
   *
   * @throws MalformedInputException when the input is not of this format at all, or is broken beyond going on; single
   *     lines or records that are not understood are kept and counted instead
   */
  void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException;
}
