// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.ringscope.analysis.text.TraceTime;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.trace.read.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code channels}: the life of RPMsg channels and endpoints. */
@Command(name = "channels",
    description = "RPMsg channels and endpoints: announced, taken by a driver, destroyed, and since when.")
final class ChannelsCommand extends TraceCommand {
  @Option(names = "--at", paramLabel = "T", description = "As they were at T; at the end if none is given.")
  private TraceTime at;

  @Override
  int text(Trace trace, PrintWriter out) throws IOException {
    Channels channels = read(trace);
    if (channels.isEmpty()) {
      out.println("no channel was announced and no endpoint created in this recording");
    }
    if (!channels.services().isEmpty()) {
      channels.services(out);
    }
    if (!channels.endpoints().isEmpty()) {
      out.print(channels.services().isEmpty() ? "" : System.lineSeparator());
      channels.endpoints(out);
    }
    return Main.DONE;
  }

  @Override
  int json(Trace trace, JsonOut json) throws IOException {
    json.object();
    read(trace).json(json);
    json.endObject().end();
    return Main.DONE;
  }

  private Channels read(Trace trace) throws IOException {
    TimeSpan.warn(trace, this, "--at", at);
    return Channels.of(trace, at == null ? Long.MAX_VALUE : at.in(trace));
  }
}
