// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.InputHead;
import org.ringscope.formats.importer.LineSense;
import org.ringscope.formats.importer.LineSense.Claim;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.formats.text.LineReader;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.write.StreamWriter;

/** What a QEMU answers when it is asked for the state of its virtqueues, as JSON or as text of its monitor. */
public final class QueueStatusImporter implements Importer {
  private static final int CERTAIN = 94;
  private static final int MOST_ANSWERS = 4096;
  private static final String KIND = "queue status";

  @Override
  public String id() {
    return "qemu-queue-status";
  }

  @Override
  public String description() {
    return "state of QEMU's virtqueues (x-query-virtio-queue-status, info virtio-queue-status)";
  }

  @Override
  public int recognises(InputHead head) {
    if (head.directory() || !head.isText()) {
      return 0;
    }
    boolean isJson = false;
    boolean isText = false;
    for (String line : head.lines()) {
      isJson |= line.contains("\"vring-num\"") || line.contains("\"use-guest-notifier-mask\"");
      isText |= isCertain(line.strip());
    }
    return isJson || isText ? CERTAIN : 0;
  }

  @Override
  public LineSense lineSense() {
    QueueStatus status = new QueueStatus();
    return line -> {
      boolean isPart = status.take(line);
      boolean isCertain = isCertain(line.strip()) || line.contains("\"vring-num\"");
      return isPart && isCertain ? Claim.CERTAIN : isPart ? Claim.PERHAPS : Claim.NO;
    };
  }

  private static boolean isCertain(String line) {
    return line.startsWith("queue_index:") || line.startsWith("use_guest_notifier_mask:");
  }

  @Override
  public TraceOptions options(ImportInput input, TraceOptions options) {
    return options.withEnv("time", "one instant").withClock(TraceOptions.ORDER_CLOCK);
  }

  @Override
  public void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    StreamWriter out = target.stream(StreamInfo.OBSERVER, id -> "observer");
    List<Map<String, String>> answers = new ArrayList<>();
    List<Map<String, String>> devices = new ArrayList<>();
    QueueStatus status = new QueueStatus();
    try (LineReader reader = new LineReader(input.files(), monitor)) {
      while (reader.next()) {
        String line = reader.text();
        if (!status.take(line) && !line.isBlank()) {
          target.unread(out, 0, reader.number(), line);
        }
        take(status.found(false), answers);
        take(status.devices(), devices);
      }
      take(status.found(true), answers);
      take(status.devices(), devices);
      write(answers, devices, target, out);
      if (!target.hasEvents() && !monitor.isCancelled()) {
        throw new MalformedInputException(input.files().get(0), -1,
            "no state of a virtqueue in " + reader.number() + " lines");
      }
    }
  }

  private static void take(List<Map<String, String>> found, List<Map<String, String>> answers) {
    found.stream().limit(MOST_ANSWERS - answers.size()).forEach(answers::add);
  }

  private static void write(List<Map<String, String>> answers, List<Map<String, String>> devices, ImportTarget target,
      StreamWriter out) {
    AskedQueues queues = new AskedQueues(target);
    queues.begin(Stream.concat(answers.stream(), devices.stream()).toList());
    for (Map<String, String> answer : answers) {
      if (queues.write(answer, out)) {
        target.understood(KIND);
      }
    }
    for (Map<String, String> device : devices) {
      if (queues.writeBroken(device, out)) {
        target.understood(GuestErrors.KIND);
      }
    }
  }
}
