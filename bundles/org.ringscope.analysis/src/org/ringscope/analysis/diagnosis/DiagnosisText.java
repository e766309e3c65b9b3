// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.trace.read.Trace;

/** What is wrong in a trace, in words; the same for every output. */
public final class DiagnosisText {
  private DiagnosisText() {}

  /** A finding as a paragraph: what was seen, why that happens, what to try, and what proves it. */
  public static List<String> lines(Diagnosis diagnosis) {
    List<String> lines = new ArrayList<>();
    lines.add(diagnosis.line());
    if (!diagnosis.cause().isEmpty()) {
      lines.add("    cause: " + diagnosis.cause());
    }
    if (!diagnosis.advice().isEmpty()) {
      lines.add("    try: " + diagnosis.advice());
    }
    diagnosis.evidence().forEach(line -> lines.add("    " + line));
    return lines;
  }

  /** What could not be looked at in a trace, one reason each; empty where all of it was. */
  public static List<String> limits(Trace trace) {
    List<String> limits = new ArrayList<>();
    if (trace.system().queues().isEmpty()) {
      limits.add("no queue is described");
    }
    switch (String.valueOf(trace.env().get("record_level"))) {
      case "messages" -> limits.add("rings were not recorded, only their messages");
      case "sampled" -> limits.add("rings were looked at only now and then, so nobody knows when they moved");
      default -> {}
    }
    if (trace.discarded() > 0) {
      limits.add(trace.discarded() + " events were lost while recording");
    }
    if (trace.isTruncated()) {
      limits.add("the trace ends early");
    }
    return limits;
  }
}
