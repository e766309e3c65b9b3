// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.output;

import org.ringscope.analysis.messages.ConsoleLines.Line;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.ui.TraceSession;

/** A line that a core of one of the traces printed. @param nanos time on the axis */
record OutputRow(TraceSession trace, long nanos, Line line) {

  String core() {
    CoreInfo core = trace.trace().system().core(line.core());
    return core == null ? "core " + line.core() : core.name();
  }
}
