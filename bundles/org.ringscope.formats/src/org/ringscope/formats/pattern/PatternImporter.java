// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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

/** A log whose lines the user describes. Never recognised: the user names the pattern file. */
public final class PatternImporter implements Importer {
  /** The option that names the pattern file. */
  public static final String PATTERN = "pattern";
  /** Times are taken from the first one on where they count from another age. */
  private static final long LONGEST_UPTIME = 1_000_000_000_000_000_000L;

  private final Path file;
  private final List<LinePattern> patterns;

  /** One that is told with the input which file describes the lines. */
  public PatternImporter() {
    file = null;
    patterns = null;
  }

  /** One for the lines that this file describes. @throws MalformedInputException that names what is wrong in it */
  public PatternImporter(Path file) throws IOException {
    this.file = file;
    patterns = PatternFile.read(file);
  }

  @Override
  public String id() {
    return "pattern";
  }

  @Override
  public String description() {
    return "log whose lines a pattern file describes";
  }

  @Override
  public int recognises(InputHead head) {
    return 0;
  }

  @Override
  public LineSense lineSense() {
    if (patterns == null) {
      return null;
    }
    LineFinder finder = new LineFinder(file, patterns);
    return line -> finder.mayFind(line) ? Claim.CERTAIN : Claim.NO;
  }

  @Override
  public Map<String, String> furtherFiles() {
    return Map.of(PATTERN, "the file that describes the lines");
  }

  @Override
  public boolean needs(String option) {
    return file == null && option.equals(PATTERN);
  }

  private PatternImporter of(ImportInput input) throws IOException {
    if (patterns != null) {
      return this;
    }
    Path named = input.options().get(PATTERN);
    if (named == null) {
      throw new MalformedInputException(input.files().get(0), -1,
          "the format pattern needs a file that describes the lines (--pattern FILE)");
    }
    return new PatternImporter(named);
  }

  @Override
  public TraceOptions options(ImportInput input, TraceOptions options) throws IOException {
    return of(input).hasTimes() ? options.withEnv("time", "as the pattern file says")
        : LogTime.of(input.files()).describe(options);
  }

  private boolean hasTimes() {
    return patterns.stream().anyMatch(pattern -> pattern.has(LineField.TIME));
  }

  @Override
  public void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    of(input).read(input, target, monitor);
  }

  private void read(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    PatternSystem system = new PatternSystem(target);
    target.state(system::writeState);
    PatternEvents events = new PatternEvents(target, system);
    LineFinder finder = new LineFinder(file, patterns);
    boolean hasTimes = hasTimes();
    LogClock clock = new LogClock(LogTime.of(input.files()));
    LogPrefix prefix = new LogPrefix();
    long origin = -1;
    long nanos = 0;
    try (LineReader reader = new LineReader(input.files(), monitor)) {
      while (reader.next()) {
        String text = reader.text();
        if (!hasTimes) {
          prefix.parse(reader.bytes(), reader.length());
          nanos = clock.nanos(prefix);
        }
        LinePattern pattern = finder.find(text, reader.number());
        boolean isWritten = false;
        try {
          if (pattern != null && pattern.has(LineField.TIME)) {
            long stamp = pattern.fields().get(LineField.TIME).nanos(finder.found());
            origin = origin >= 0 ? origin : stamp > LONGEST_UPTIME ? stamp : 0;
            nanos = Math.max(0, stamp - origin);
          }
          isWritten = pattern != null && events.write(pattern, finder.found(), text, nanos);
        } catch (NumberFormatException e) {
          // a value that cannot be: the line is kept as it is
        }
        if (!isWritten && !text.isBlank()) {
          unread(target, system, nanos, reader.number(), text);
        }
      }
      if (!target.hasEvents() && !monitor.isCancelled()) {
        throw new MalformedInputException(input.files().get(0), -1,
            "none of " + reader.number() + " lines is as " + file + " says");
      }
    }
  }

  private static void unread(ImportTarget target, PatternSystem system, long nanos, long number, String text)
      throws IOException {
    target.unread(system.stream(PatternSystem.LOG), nanos, number, text);
  }
}
