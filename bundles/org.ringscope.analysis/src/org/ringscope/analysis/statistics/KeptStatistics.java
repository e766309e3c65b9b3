// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.messages.KeptResults;
import org.ringscope.analysis.messages.PageFile;
import org.ringscope.trace.read.Trace;

/** Keeps the statistics of a whole trace, and gives them back while the trace is still the same. */
final class KeptStatistics {
  private static final String KIND = "statistics";
  private static final int VERSION = 4;

  private final KeptResults results;
  private final Trace trace;

  KeptStatistics(KeptResults results, Trace trace) {
    this.results = results;
    this.trace = trace;
  }

  /** Not being able to keep them harms nobody. */
  void keep(List<QueueStatistics> statistics) {
    ByteArrayOutputStream summary = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(summary);
    try (PageFile file = new PageFile(results.folder(), 0)) {
      out.writeInt(VERSION);
      out.writeUTF(trace.fingerprint());
      out.writeInt(statistics.size());
      for (QueueStatistics queue : statistics) {
        write(queue, out);
      }
      file.keep(summary.toByteArray(), results.file(trace, KIND));
      results.trim();
    } catch (IOException e) {
      // they will be counted again
    }
  }

  /** Null where there are none. */
  List<QueueStatistics> restore() {
    try (PageFile file = PageFile.open(results.file(trace, KIND), 0)) {
      if (file == null) {
        return null;
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.summary()));
      if (in.readInt() != VERSION || !in.readUTF().equals(trace.fingerprint())) {
        return null;
      }
      List<QueueStatistics> statistics = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        statistics.add(read(in));
      }
      return statistics;
    } catch (IOException e) {
      return null;
    }
  }

  private static void write(QueueStatistics queue, DataOutputStream out) throws IOException {
    out.writeInt(queue.queue());
    for (long value : new long[] {queue.buffers(), queue.kicks(), queue.suppressedKicks(), queue.interrupts(),
        queue.suppressedInterrupts(), queue.messages(), queue.payloadBytes(), queue.foundMessages(), queue.beginNanos(),
        queue.endNanos(), queue.latencyMinNanos(), queue.latencyMedianNanos(), queue.latencyP99Nanos(),
        queue.latencyMaxNanos(), queue.latencyMaxBeginNanos()}) {
      out.writeLong(value);
    }
    out.writeInt(queue.maxInFlight());
    out.writeBoolean(queue.isMaxBound());
    out.writeBoolean(queue.areLatenciesBounds());
  }

  private static QueueStatistics read(DataInputStream in) throws IOException {
    return new QueueStatistics(in.readInt(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong(),
        in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong(),
        in.readLong(), in.readLong(), in.readLong(), in.readInt(), in.readBoolean(), in.readBoolean());
  }
}
