// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.vhost;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.InputHead;
import org.ringscope.formats.importer.LineSense;
import org.ringscope.formats.importer.LineSense.Claim;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.formats.text.LineReader;
import org.ringscope.formats.text.LogClock;
import org.ringscope.formats.text.LogPrefix;
import org.ringscope.formats.text.LogTime;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.write.StreamWriter;

/** The log of a DPDK program that is the back end of vhost-user devices. */
public final class VhostLogImporter implements Importer {
  /** Newer versions name the socket. */
  private static final Pattern LINE =
      Pattern.compile("VHOST_(CONFIG|DATA): {1,4}(\\(([^)]{1,200})\\) {1,4})?(.{1,500})");
  private static final int CERTAIN = 90;
  private static final int LONGEST = 1000;

  @Override
  public String id() {
    return "dpdk-vhost";
  }

  @Override
  public String description() {
    return "DPDK vhost log (VHOST_CONFIG)";
  }

  @Override
  public int recognises(InputHead head) {
    return !head.directory() && head.lines().stream().anyMatch(VhostLogImporter::mayBe) ? CERTAIN : 0;
  }

  @Override
  public LineSense lineSense() {
    return line -> mayBe(line) ? Claim.CERTAIN : Claim.NO;
  }

  private static boolean mayBe(String line) {
    return line.length() <= LONGEST && (line.contains("VHOST_CONFIG: ") || line.contains("VHOST_DATA: "));
  }

  @Override
  public TraceOptions options(ImportInput input, TraceOptions options) throws IOException {
    return LogTime.of(input.files()).describe(options);
  }

  @Override
  public void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    VhostQueues queues = new VhostQueues(target);
    target.state(queues::writeState);
    StreamWriter out = target.stream(VhostQueues.BACK_END, id -> "dpdk");
    LogClock clock = new LogClock(LogTime.of(input.files()));
    LogPrefix prefix = new LogPrefix();
    try (LineReader reader = new LineReader(input.files(), monitor)) {
      while (reader.next()) {
        prefix.parse(reader.bytes(), reader.length());
        line(reader, clock.nanos(prefix), queues, target, out);
      }
      if (!target.hasEvents() && !monitor.isCancelled()) {
        throw new MalformedInputException(input.files().get(0), -1,
            "no line of DPDK's vhost in " + reader.number() + " lines");
      }
    }
  }

  private static void line(LineReader reader, long nanos, VhostQueues queues, ImportTarget target, StreamWriter out) {
    String text = reader.text();
    Matcher line = mayBe(text) ? LINE.matcher(text) : null;
    if (line == null || !line.find()) {
      if (!text.isBlank()) {
        target.unread(out, nanos, reader.number(), text);
      }
      return;
    }
    String socket = line.group(3) == null ? "" : line.group(3);
    if (queues.take(socket, line.group(4), out, nanos)) {
      target.understood("vring");
    } else {
      target.generic(out, nanos, "VHOST_" + line.group(1), line.group());
    }
  }
}
