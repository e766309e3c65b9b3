// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
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
import org.ringscope.formats.text.LineReader;
import org.ringscope.formats.text.TextPattern;
import org.ringscope.formats.text.TextPattern.Found;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.write.StreamWriter;

/** The kernel's {@code trace} file, {@code trace_pipe}, and what {@code trace-cmd report} prints. */
public final class FtraceImporter implements Importer {
  private static final int CERTAIN = 98;
  private static final int LIKELY = 85;
  private static final long MICROSECOND = 1000;

  @Override
  public String id() {
    return "ftrace";
  }

  @Override
  public String description() {
    return "Linux ftrace text (trace file, trace-cmd report, perf script)";
  }

  @Override
  public int recognises(InputHead head) {
    if (head.directory()) {
      return 0;
    }
    FtraceLine line = new FtraceLine();
    int events = 0;
    try (ByteLines all = new ByteLines(new ByteArrayInputStream(head.bytes()))) {
      while (all.next()) {
        byte[] text = Arrays.copyOfRange(all.bytes(), all.start(), all.end());
        if (all.number() <= 2 && new String(text, 0, Math.min(10, text.length)).startsWith("# tracer:")) {
          return CERTAIN;
        }
        events += line.parse(text, text.length) ? 1 : 0;
      }
    } catch (IOException e) {
      return 0; // memory does not fail
    }
    return events >= 2 ? CERTAIN : events == 1 ? LIKELY : 0;
  }

  @Override
  public LineSense lineSense() {
    FtraceLine line = new FtraceLine();
    return text -> {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      return line.parse(bytes, bytes.length) ? Claim.CERTAIN : Claim.NO;
    };
  }

  @Override
  public TraceOptions options(ImportInput input, TraceOptions options) {
    return options.withEnv("time", "trace clock");
  }

  @Override
  public void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    try (LineReader reader = new LineReader(input.files(), monitor)) {
      Conversion conversion = new Conversion(target);
      while (reader.next()) {
        conversion.take(reader);
      }
      if (conversion.events == 0 && !monitor.isCancelled()) {
        throw new MalformedInputException(input.files().get(0), -1,
            "no line of a trace in " + reader.number() + " lines");
      }
    }
  }

  /** The state of one conversion. */
  private static final class Conversion {
    private static final TextPattern LOST = new TextPattern("CPU:%d [LOST %d EVENTS]");
    private static final TextPattern LOST_SOME = new TextPattern("CPU:%d [LOST EVENTS]");
    private static final TextPattern OVERRUN = new TextPattern("# entries-in-buffer/entries-written: %d/%d");
    private static final int MOST_NAMES = 10_000;
    /** Each stream has a buffer; a line of noise may name any processor. */
    private static final int MOST_STREAMS = 128;
    private static final String OTHERS = "other cpus";

    private final ImportTarget target;
    private final TracedSystem system;
    private final ProbeEvents probes;
    private final DriverEvents drivers;
    private final FtraceLine line = new FtraceLine();
    private final Found found = new Found();
    private final Map<String, ImportTarget.Tally> understood = new HashMap<>();
    private final int[] cpus = new int[MOST_STREAMS];
    private int cpuCount;
    private int others = -1;
    private long events;
    private long lastStamp = Long.MIN_VALUE;
    private long last;

    Conversion(ImportTarget target) throws IOException {
      this.target = target;
      system = new TracedSystem(target.system(), target.ids());
      target.state(system::writeState);
      probes = new ProbeEvents(target, system);
      drivers = new DriverEvents(target, system);
    }

    void take(LineReader reader) throws IOException {
      if (!line.parse(reader.bytes(), reader.length())) {
        other(reader);
        return;
      }
      events++;
      long nanos = time();
      StreamWriter out = stream(line.cpu, nanos);
      String event = line.event();
      if (understands(event, out, nanos)) {
        understood.computeIfAbsent(event, target::tally).understood();
      } else {
        target.generic(out, nanos, understood.size() < MOST_NAMES ? event : "other", line.argumentsAndTask());
      }
    }

    private boolean understands(String event, StreamWriter out, long nanos) {
      if (!event.startsWith("rs_")) {
        return event.startsWith("virtio_") && drivers.write(event, line, out, nanos);
      }
      Probe entered = Probe.entered(event);
      if (entered != null) {
        return probes.entered(entered, line, out, nanos);
      }
      Probe returned = Probe.returned(event);
      return returned != null && probes.returned(returned, line, out, nanos);
    }

    /** Lines of the same microsecond keep their order: each is a nanosecond later, whatever processor it is from. */
    private long time() {
      if (line.isCoarse && line.nanos == lastStamp) {
        last = Math.min(last + 1, lastStamp + MICROSECOND - 1);
      } else {
        lastStamp = line.nanos;
        last = line.nanos;
      }
      return last;
    }

    private StreamWriter stream(int cpu, long nanos) throws IOException {
      for (int i = 0; i < cpuCount; i++) {
        if (cpus[i] == cpu) {
          return target.stream(cpu, id -> "cpu" + id);
        }
      }
      if (cpuCount == MOST_STREAMS - 1) {
        return others(cpu, nanos);
      }
      cpus[cpuCount++] = cpu;
      system.cpu(cpu, "cpu" + cpu, nanos);
      return target.stream(cpu, id -> "cpu" + id);
    }

    /** All further processors share one stream, which is none of theirs alone. */
    private StreamWriter others(int cpu, long nanos) throws IOException {
      if (others < 0) {
        others = cpu;
        system.cpu(cpu, OTHERS, nanos);
      }
      return target.stream(others, id -> OTHERS);
    }

    /** Headers are understood, gaps are events, what else there is is kept. */
    private void other(LineReader reader) throws IOException {
      byte[] text = reader.bytes();
      int length = reader.length();
      boolean isGap = LOST.match(text, 0, length, found) >= 0;
      if (isGap || LOST_SOME.match(text, 0, length, found) >= 0) {
        StreamWriter out = stream((int) Math.min(Math.max(0, found.number(0)), 4095), last);
        target.at(out, last).core().lost(isGap ? found.number(1) : 1);
        target.understood("lost events");
      } else if (OVERRUN.match(text, 0, length, found) >= 0 && found.number(1) > found.number(0)) {
        target.at(stream(0, last), last).core().lost(found.number(1) - found.number(0));
        target.understood("lost events");
      } else if (length > 0 && text[0] != '#' && !reader.text().startsWith("cpus=")) {
        target.unread(stream(0, last), last, reader.number(), reader.text());
      }
    }
  }
}
