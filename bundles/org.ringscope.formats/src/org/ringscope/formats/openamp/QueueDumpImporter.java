// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.openamp;

import java.io.IOException;
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

/** A log of OpenAMP or NuttX with the lines of {@code virtqueue_dump}. */
public final class QueueDumpImporter implements Importer {
  private static final int LIKELY = 88;
  private static final int LONGEST = 2000;

  @Override
  public String id() {
    return "openamp-vq";
  }

  @Override
  public String description() {
    return "OpenAMP or NuttX virtqueue dump";
  }

  @Override
  public int recognises(InputHead head) {
    if (head.directory()) {
      return 0;
    }
    return head.lines().stream().anyMatch(line -> mayBeDump(line) && QueueDump.parse(line) != null) ? LIKELY : 0;
  }

  @Override
  public LineSense lineSense() {
    return line -> mayBeDump(line) && QueueDump.parse(line) != null ? Claim.CERTAIN : Claim.NO;
  }

  @Override
  public TraceOptions options(ImportInput input, TraceOptions options) throws IOException {
    return LogTime.of(input.files()).describe(options);
  }

  @Override
  public void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    DumpedQueues queues = new DumpedQueues(target);
    RpmsgDump around = new RpmsgDump(target, queues);
    target.state(queues::writeState);
    StreamWriter out = target.stream(0, id -> "firmware");
    LogPrefix prefix = new LogPrefix();
    LogClock clock = new LogClock(LogTime.of(input.files()));
    long last = 0;
    try (LineReader reader = new LineReader(input.files(), monitor)) {
      WrappedLines lines = new WrappedLines(reader);
      while (lines.next()) {
        prefix.parse(lines.firstBytes(), lines.firstLength());
        long nanos = clock.nanos(prefix);
        String line = lines.text();
        last = nanos;
        QueueDump dump = mayBeDump(line) ? QueueDump.parse(line) : null;
        if (dump != null && write(dump, queues, around, line, out, nanos)) {
          target.understood("VQ");
        } else if (!line.isBlank() && !(line.length() <= LONGEST && around.take(line, out, nanos))) {
          target.unread(out, nanos, lines.number(), line);
        }
      }
      around.end(out, last);
      if (!target.hasEvents() && !monitor.isCancelled()) {
        throw new MalformedInputException(input.files().get(0), -1, "no VQ line in " + reader.number() + " lines");
      }
    }
  }

  private static boolean write(QueueDump dump, DumpedQueues queues, RpmsgDump around, String line, StreamWriter out,
      long nanos) {
    DumpedBus bus = around.bus();
    return !around.isBeyond()
        && queues.write(dump, bus, bus == null ? 0 : around.index(dump.queue()), line, out, nanos);
  }

  static boolean mayBeDump(String line) {
    return line.length() <= LONGEST && line.contains("VQ: ");
  }
}
