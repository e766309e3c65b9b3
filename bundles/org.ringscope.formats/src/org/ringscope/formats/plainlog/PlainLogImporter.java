// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.plainlog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.InputHead;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.formats.text.LineReader;
import org.ringscope.formats.text.LogClock;
import org.ringscope.formats.text.LogPrefix;
import org.ringscope.formats.text.LogPrefix.Clock;
import org.ringscope.formats.text.LogTime;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;

/** Any log with a time in most of its lines: each line is kept with its time. */
public final class PlainLogImporter implements Importer {
  private static final int IF_NOTHING_ELSE = 25;
  private static final int CORE = 0;
  private static final int FEWEST = 2;
  private static final String LINE = "line";

  @Override
  public String id() {
    return "log";
  }

  @Override
  public String description() {
    return "log of a program or firmware, with times";
  }

  @Override
  public int recognises(InputHead head) {
    if (head.directory() || !head.isText()) {
      return 0;
    }
    LogPrefix prefix = new LogPrefix();
    int stamped = 0;
    int lines = 0;
    for (String line : head.lines()) {
      byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
      prefix.parse(bytes, bytes.length);
      stamped += prefix.clock() == Clock.NONE ? 0 : 1;
      lines += line.isBlank() ? 0 : 1;
    }
    return stamped >= FEWEST && stamped * 2 > lines ? IF_NOTHING_ELSE : 0;
  }

  @Override
  public TraceOptions options(ImportInput input, TraceOptions options) throws IOException {
    return LogTime.of(input.files()).describe(options);
  }

  @Override
  public void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    target.system().describe(
        SystemDescription.builder().add(new CoreInfo(target.ids().core(CORE), "", "", "firmware")).build(), 0);
    StreamWriter out = target.stream(CORE, id -> "firmware");
    LogClock clock = new LogClock(LogTime.of(input.files()));
    LogPrefix prefix = new LogPrefix();
    try (LineReader reader = new LineReader(input.files(), monitor)) {
      while (reader.next()) {
        prefix.parse(reader.bytes(), reader.length());
        long nanos = clock.nanos(prefix);
        String text = LineReader.text(reader.bytes(), prefix.body(), reader.length());
        KnownTrouble trouble = KnownTrouble.of(text);
        if (trouble != null) {
          target.at(out, nanos).core().fault(trouble.name(), trouble.diagnosis).queue(Unknown.ID).device(Unknown.ID)
              .address(0).length(0).expected(Unknown.U64).text(text).end();
          target.understood(trouble.name());
        } else if (prefix.clock() != Clock.NONE) {
          target.generic(out, nanos, LINE, text);
        } else if (!text.isBlank()) {
          target.unread(out, nanos, reader.number(), text);
        }
      }
      if (!target.hasEvents() && !monitor.isCancelled()) {
        throw new MalformedInputException(input.files().get(0), -1,
            "no line with a time in " + reader.number() + " lines");
      }
    }
  }
}
