// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.ringscope.trace.Truncation;
import org.ringscope.trace.read.TraceRepair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code repair}: cuts torn tails. */
@Command(name = "repair", description = "Cuts a torn tail, so that other tools read the trace too; says what was cut.")
final class RepairCommand extends Subcommand {
  @Parameters(paramLabel = "TRACE", description = "Folder of the trace.")
  private Path path;

  @Override
  public Integer call() throws IOException {
    List<Truncation> cut = TraceRepair.repair(path);
    PrintWriter out = out();
    for (Truncation tail : cut) {
      out.println(
          tail.bytes() == 0 ? "marked the end of " + tail.file() + " at offset " + tail.offset() + ": " + tail.reason()
              : "cut " + tail.bytes() + " bytes from " + tail.file() + " at offset " + tail.offset() + ": "
                  + tail.reason());
    }
    if (cut.isEmpty()) {
      out.println("nothing to repair");
    }
    out.flush();
    return Main.DONE;
  }
}
