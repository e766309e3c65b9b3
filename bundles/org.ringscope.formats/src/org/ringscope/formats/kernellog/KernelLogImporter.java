// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ringscope.formats.importer.ByteLines;
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
import org.ringscope.formats.text.LogPrefix.Clock;
import org.ringscope.formats.text.LogTime;
import org.ringscope.formats.text.Names;
import org.ringscope.trace.TraceOptions;

/** The Linux kernel log, however it was taken: {@code dmesg}, journal, syslog, serial line. */
public final class KernelLogImporter implements Importer {
  private static final Pattern KERNEL_STAMP = Pattern.compile("\\[ {0,8}[0-9]{1,8}\\.[0-9]{6}");
  private static final int CERTAIN = 92;
  private static final int LIKELY = 75;
  private static final int SOME_KERNEL_LOG = 45;

  @Override
  public String id() {
    return "kernel-log";
  }

  @Override
  public String description() {
    return "Linux kernel log";
  }

  @Override
  public int recognises(InputHead head) {
    if (head.directory() || head.bytes().length == 0) {
      return 0;
    }
    LogLine line = new LogLine(new Names());
    int known = 0;
    int stamped = 0;
    int lines = 0;
    try (ByteLines all = new ByteLines(new ByteArrayInputStream(head.bytes()))) {
      while (all.next()) {
        line.set(Arrays.copyOfRange(all.bytes(), all.start(), all.end()), all.end() - all.start(), 0);
        lines++;
        boolean isOfFirmware = all.end() - all.start() > 3 && all.bytes()[all.start() + 3] == ':';
        stamped += line.prefix.clock() == Clock.BOOT && !isOfFirmware ? 1 : 0;
        known += line.known != null && line.known.isTypical() ? 1 : 0;
      }
    } catch (IOException e) {
      return 0; // memory does not fail
    }
    if (known > 0) {
      return known >= 2 || stamped > 0 ? CERTAIN : LIKELY;
    }
    return stamped * 2 > lines && stamped >= 2 ? SOME_KERNEL_LOG : 0;
  }

  @Override
  public LineSense lineSense() {
    LogLine line = new LogLine(new Names());
    return text -> {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      line.set(bytes, bytes.length, 0);
      boolean isStamped = line.prefix.clock() == Clock.BOOT && KERNEL_STAMP.matcher(text).find();
      if (isStamped && (line.message != null && line.message.isTrouble() || line.namesOurFunction())) {
        return Claim.CERTAIN;
      }
      return line.known != null && line.known.isTypical() ? Claim.CERTAIN : isStamped ? Claim.PERHAPS : Claim.NO;
    };
  }

  @Override
  public TraceOptions options(ImportInput input, TraceOptions options) throws IOException {
    return LogTime.of(input.files()).describe(options);
  }

  @Override
  public void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    List<Path> files = input.files();
    try (LineReader reader = new LineReader(files, monitor)) {
      LogicalLines lines = new LogicalLines(reader);
      LogTime time = LogTime.of(input.files());
      LogClock clock = new LogClock(time);
      LogWindow window = new LogWindow(new Names());
      DumpAssembler dumps = new DumpAssembler();
      KernelEvents events = new KernelEvents(target, time.clock() != Clock.NONE);
      while (lines.next(window.free())) {
        LogLine line = window.free();
        line.nanos = clock.nanos(line.prefix);
        line.isRestart = clock.hasRestarted();
        dumps.take(line);
        if (line.isTaken) {
          events.taken(line);
          continue;
        }
        window.add();
        while (!window.isEmpty() && (window.isFull() || !window.oldest().isDumpOpen())) {
          leave(window, dumps, events);
        }
      }
      while (!window.isEmpty()) {
        leave(window, dumps, events);
      }
      if (reader.number() == 0 && !monitor.isCancelled()) {
        throw new MalformedInputException(files.get(0), -1, "holds no line");
      }
    }
  }

  private static void leave(LogWindow window, DumpAssembler dumps, KernelEvents events) throws IOException {
    LogLine line = window.oldest();
    dumps.close(line);
    events.write(line);
    window.removeOldest();
  }
}
