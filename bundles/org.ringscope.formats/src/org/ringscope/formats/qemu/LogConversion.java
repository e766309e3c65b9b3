// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.io.IOException;
import org.ringscope.formats.importer.ByteLines;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.write.StreamWriter;

/** Turns lines into events, over all files of one import. */
final class LogConversion {
  private static final int MONITOR_INTERVAL = 8192;
  private static final int LONGEST_TEXT = 4096;
  private static final long NO_TIME = -1;

  private final long origin;
  private final ImportTarget target;
  private final ImportMonitor monitor;
  private final VirtioSystem system;
  private final EventKinds kinds;
  private final StreamWriter texts;
  private final QemuLogLine line = new QemuLogLine();
  private final EventArguments values = new EventArguments();
  private long nanos;
  private long linesBefore;
  private long bytesBefore;
  private long lineNumber;
  private long lastThread;
  private ForeignThread thread;

  /** @param origin wall time of trace time 0, -1 if the lines have no times: then they are numbered */
  LogConversion(EventList list, long origin, ImportTarget target, ImportMonitor monitor) throws IOException {
    this.origin = origin;
    this.target = target;
    this.monitor = monitor;
    system = new VirtioSystem(target);
    kinds = new EventKinds(list, target);
    texts = target.stream(StreamInfo.OBSERVER, id -> "observer");
  }

  void read(ByteLines lines) throws IOException {
    while (lines.next()) {
      lineNumber = linesBefore + lines.number();
      byte[] bytes = lines.bytes();
      if (lines.start() < lines.end()) {
        line(lines, bytes, lines.start(), lines.end());
      }
      if (lineNumber % MONITOR_INTERVAL == 0) {
        monitor.progress(bytesBefore + lines.bytesRead());
        if (monitor.isCancelled()) {
          return;
        }
      }
    }
    linesBefore = lineNumber;
    bytesBefore += lines.bytesRead();
    monitor.progress(bytesBefore);
  }

  private void line(ByteLines lines, byte[] bytes, int from, int to) throws IOException {
    boolean isEvent = line.read(bytes, from, to) && !lines.isCut();
    QemuLogPrefix prefix = line.prefix();
    if (origin == NO_TIME) {
      nanos = lineNumber;
    } else if (prefix.hasTime()) {
      nanos = Math.max(0, prefix.wallNanos() - origin);
    }
    boolean isCapital = isEvent && bytes[line.nameStart()] <= 'Z'; // no event of QEMU is, and its errors are
    if (isEvent && (prefix.hasTime() && !isCapital || isEventWithoutPrefix(bytes))) {
      event(bytes, thread(prefix.hasTime() ? prefix.thread() : lastThread));
    } else {
      other(lines.text(LONGEST_TEXT));
    }
  }

  private void other(String text) {
    String diagnosis = GuestErrors.diagnosis(text);
    if (diagnosis == null) {
      target.unread(texts, nanos, lineNumber, text);
      return;
    }
    target.at(texts, nanos).core().fault(GuestErrors.KIND, diagnosis).queue(Unknown.ID).device(Unknown.ID).address(0)
        .length(0).expected(Unknown.U64).text(text).end();
    target.understood("guest error");
  }

  /** Where events have prefixes, a line without is an event only if its name is known. */
  private boolean isEventWithoutPrefix(byte[] bytes) {
    return kinds.isListed(bytes, line.nameStart(), line.nameEnd()) || origin == NO_TIME && line.looksLikeEvent(bytes);
  }

  private ForeignThread thread(long id) throws IOException {
    if (thread == null || id != lastThread) {
      thread = system.thread(id);
      lastThread = id;
    }
    return thread;
  }

  private void event(byte[] bytes, ForeignThread on) {
    EventKind kind = kinds.kind(bytes, line.nameStart(), line.nameEnd());
    boolean named = kind.format() != null && kind.format().read(bytes, line.argumentsStart(), line.end(), values);
    boolean recorded = false;
    if (named) {
      recorded = system.event(on, nanos, kind, values);
    } else {
      system.otherEvent(on);
    }
    if (!named) {
      kind.keep(target, on, nanos, values.raw(bytes, line.argumentsStart(), line.end()));
    } else if (!recorded) {
      kind.keep(target, on, nanos, values);
    }
    kind.count(named);
  }

  long lines() {
    return lineNumber;
  }

  void finish() {
    system.finish();
  }
}
