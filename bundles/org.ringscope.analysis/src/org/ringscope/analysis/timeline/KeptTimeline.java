// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.ringscope.analysis.messages.KeptResults;
import org.ringscope.analysis.messages.PageFile;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.Trace;

/** Keeps the timeline of a whole trace, and gives it back while the trace is still the same. */
final class KeptTimeline {
  private static final String KIND = "timeline";
  private static final int VERSION = 2;
  private static final int MOST_LANES = 1 << 17;

  private final KeptResults results;
  private final Trace trace;

  KeptTimeline(KeptResults results, Trace trace) {
    this.results = results;
    this.trace = trace;
  }

  /** Not being able to keep it harms nobody. */
  void keep(TimelineSummary summary) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PageFile file = new PageFile(results.folder(), 0)) {
      try (DataOutputStream out =
          new DataOutputStream(new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED)))) {
        out.writeInt(VERSION);
        out.writeUTF(trace.fingerprint());
        write(summary, out);
      }
      file.keep(bytes.toByteArray(), results.file(trace, KIND));
      results.trim();
    } catch (IOException e) {
      // it will be counted again
    }
  }

  /** Null where there is none. */
  TimelineSummary restore(int mostPieces) {
    try (PageFile file = PageFile.open(results.file(trace, KIND), 0)) {
      if (file == null) {
        return null;
      }
      DataInputStream in =
          new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(file.summary())));
      return in.readInt() == VERSION && in.readUTF().equals(trace.fingerprint()) ? read(in, mostPieces) : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static void write(TimelineSummary summary, DataOutputStream out) throws IOException {
    LaneStore store = new LaneStore.To(out);
    out.writeLong(summary.grid().beginNanos());
    out.writeInt(summary.grid().shift());
    out.writeInt(summary.pieces());
    out.writeLong(summary.endNanos());
    store.ints(summary.events());
    out.writeInt(summary.queues().size());
    for (QueueLane lane : summary.queues()) {
      out.writeInt(lane.queue());
      lane.pass(store);
    }
    out.writeInt(summary.cores().size());
    for (CoreLane lane : summary.cores()) {
      out.writeInt(lane.core());
      lane.pass(store);
    }
    out.writeInt(summary.channels().size());
    for (ChannelLane lane : summary.channels()) {
      out.writeInt(lane.bus());
      out.writeLong(lane.driverAddress());
      out.writeLong(lane.deviceAddress());
      lane.pass(store);
    }
    out.writeInt(summary.flags().size());
    for (TimelineFlag flag : summary.flags()) {
      write(flag, store);
    }
    out.writeInt(summary.gaps().size());
    for (TimelineGap gap : summary.gaps()) {
      store.number(gap.stream());
      store.number(gap.fromNanos());
      store.number(gap.toNanos());
      store.number(gap.count());
    }
  }

  private static void write(TimelineFlag flag, LaneStore store) throws IOException {
    store.number(flag.nanos());
    store.number(flag.queue());
    store.text(flag.id());
    store.text(flag.text());
    store.number(flag.position().nanos());
    store.number(flag.position().stream());
    store.number(flag.position().sequence());
  }

  private static TimelineSummary read(DataInputStream in, int mostPieces) throws IOException {
    LaneStore store = new LaneStore.From(in, mostPieces);
    TimeGrid grid = new TimeGrid(in.readLong(), in.readInt());
    int pieces = in.readInt();
    long end = in.readLong();
    int[] events = store.ints(null);
    List<QueueLane> queues = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      QueueLane lane = new QueueLane(in.readInt(), 0);
      lane.pass(store);
      queues.add(lane);
    }
    List<CoreLane> cores = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      CoreLane lane = new CoreLane(in.readInt(), 0, 0);
      lane.pass(store);
      cores.add(lane);
    }
    List<ChannelLane> channels = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      ChannelLane lane = new ChannelLane(in.readInt(), in.readLong(), in.readLong(), 0);
      lane.pass(store);
      channels.add(lane);
    }
    List<TimelineFlag> flags = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      flags.add(readFlag(store));
    }
    List<TimelineGap> gaps = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      gaps.add(new TimelineGap(store.number(0), store.number(0L), store.number(0L), store.number(0L)));
    }
    return new TimelineSummary(grid, pieces, end, events, queues, cores, channels, flags, gaps);
  }

  private static TimelineFlag readFlag(LaneStore store) throws IOException {
    return new TimelineFlag(store.number(0L), store.number(0), store.text(""), store.text(""),
        new Position(store.number(0L), store.number(0), store.number(0L)));
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_LANES) {
      throw new IOException(count + " lanes");
    }
    return count;
  }
}
