// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ringscope.formats.importer.ByteLines;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.InputHead;
import org.ringscope.formats.importer.LineSense;
import org.ringscope.formats.importer.LineSense.Claim;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.trace.TraceOptions;

/**
 * The text of QEMU's log backend ({@code -trace … -D file}), with or without times, mixed with whatever else went to the
 * same file (QEMU {@code docs/devel/tracing.rst}).
 */
public final class QemuLog implements Importer {
  /** Option of {@link ImportInput}: the list of events of the QEMU that recorded. */
  public static final String TRACE_EVENTS = "trace-events";

  private static final long NO_TIME = -1;
  private static final long SECOND = 1_000_000_000L;
  /** So far the first time is looked for. */
  private static final long HEAD_BYTES = 16 << 20;
  private static final int CERTAIN = 95;
  private static final int LIKELY = 80;
  private static final int PERHAPS = 40;

  @Override
  public String id() {
    return "qemu-log";
  }

  @Override
  public String description() {
    return "QEMU trace log";
  }

  @Override
  public int recognises(InputHead head) {
    if (head.directory() || !head.isText()) {
      return 0;
    }
    QemuLogLine line = new QemuLogLine();
    int surest = 0;
    int plain = 0;
    int all = 0;
    for (String text : head.lines()) {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      boolean event = line.read(bytes, 0, bytes.length) && line.looksLikeEvent(bytes);
      boolean virtio = event && line.isVirtio(bytes);
      if (event && line.prefix().hasTime()) {
        surest = Math.max(surest, virtio ? CERTAIN : text.indexOf('@') > 0 ? LIKELY : 0);
      } else if (virtio) {
        plain++;
      } else if (GuestErrors.isOfQemu(text)) {
        surest = Math.max(surest, LIKELY);
      }
      all++;
    }
    return Math.max(surest, plain * 2 >= all && plain > 0 ? LIKELY : plain > 0 ? PERHAPS : 0);
  }

  @Override
  public LineSense lineSense() {
    QemuLogLine line = new QemuLogLine();
    return text -> {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      boolean isEvent = line.read(bytes, 0, bytes.length) && line.prefix().hasTime() && line.looksLikeEvent(bytes);
      boolean isCertain =
          isEvent && (line.isVirtio(bytes) || text.indexOf('@') > 0) || GuestErrors.isOfQemu(text);
      return isCertain ? Claim.CERTAIN : isEvent ? Claim.PERHAPS : Claim.NO;
    };
  }

  @Override
  public Map<String, String> furtherFiles() {
    return Map.of(TRACE_EVENTS, "trace-events-all of the QEMU that recorded: it names the arguments of all events");
  }

  @Override
  public TraceOptions options(ImportInput input, TraceOptions options) throws IOException {
    long origin = origin(input);
    return origin == NO_TIME ? options.withClock(TraceOptions.ORDER_CLOCK) : options.withClockOffset(origin);
  }

  @Override
  public void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    EventList events = events(input);
    LogConversion conversion = new LogConversion(events, origin(input), target, monitor);
    for (Path file : input.files()) {
      try (ByteLines lines = new ByteLines(ImportInput.open(file))) {
        conversion.read(lines);
      }
    }
    if (!monitor.isCancelled() && !target.hasEvents()) {
      throw new MalformedInputException(input.files().get(0), -1,
          "has no trace event of QEMU in " + conversion.lines() + " lines");
    }
    conversion.finish();
  }

  /** The list that the user names, or that of the QEMU installed here, or the built-in one. */
  public static EventList events(ImportInput input) throws IOException {
    Path named = input.options().get(TRACE_EVENTS);
    if (named != null) {
      return EventList.withFile(named);
    }
    return Files.isReadable(EventList.STANDARD_PLACE) ? EventList.withFile(EventList.STANDARD_PLACE)
        : EventList.builtIn();
  }

  /** The whole second of the earliest first time of the files, {@link #NO_TIME} if there is none. */
  private static long origin(ImportInput input) throws IOException {
    long origin = NO_TIME;
    for (Path file : input.files()) {
      try (ByteLines lines = new ByteLines(ImportInput.open(file))) {
        long first = firstTime(lines);
        origin = first == NO_TIME ? origin : origin == NO_TIME ? first : Math.min(origin, first);
      }
    }
    return origin == NO_TIME ? NO_TIME : origin / SECOND * SECOND;
  }

  private static long firstTime(ByteLines lines) throws IOException {
    QemuLogLine line = new QemuLogLine();
    while (lines.bytesRead() <= HEAD_BYTES && lines.next()) {
      if (line.read(lines.bytes(), lines.start(), lines.end()) && line.prefix().hasTime()) {
        return line.prefix().wallNanos();
      }
    }
    return NO_TIME;
  }
}
