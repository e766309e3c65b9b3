// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.ringscope.capture.inspect.DeviceAddresses;
import org.ringscope.capture.inspect.FoundBuffer;
import org.ringscope.capture.inspect.FoundMessage;
import org.ringscope.capture.inspect.InspectedDevice;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.capture.inspect.Inspection;
import org.ringscope.capture.inspect.InspectionException;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.inspect.MemoryInspector;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.StreamWriter;
import org.ringscope.trace.TraceWriter;
import org.ringscope.trace.Unknown;

/**
 * Memory that is watched: its rings, and around them what changes seldom. The resource table is compared as a whole; when
 * it has changed, everything is inspected anew, and what differs is told.
 */
final class WatchedMemory {
  private static final long TABLE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long WHOLE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long FILES_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long SEARCH_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
  /** A search through large memory may take this part of the time. */
  private static final long SEARCH_REST = 20;

  private final MemorySource source;
  private final InspectionOptions options;
  private final WatchOptions watch;
  private final TraceWriter writer;
  private final StreamWriter out;
  private final WatchLog log;

  /** What was found last, null until something was. */
  private Inspection inspection;
  private ByteBuffer table;
  private volatile Map<Integer, WatchedRing> rings = Map.of();
  private final List<WatchReport.QueueReport> formerRings = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  private long tableDue;
  private long wholeDue;
  private long filesDue;
  private String ending;

  WatchedMemory(MemorySource source, InspectionOptions options, WatchOptions watch, TraceWriter writer,
      StreamWriter out, WatchLog log) {
    this.source = source;
    this.options = options;
    this.watch = watch;
    this.writer = writer;
    this.out = out;
    this.log = log;
  }

  /** Looks for the first time. */
  void begin() throws IOException {
    WatchedSystem.describeRanges(writer, source);
    inspect(0);
    out.checkpoint(0);
    // an event after the checkpoint: a packet is seen by those who follow once it has one
    log.say(0, rings.isEmpty() ? "watching; no ring is there yet" : "watching " + rings.size() + " rings");
  }

  /** @return whether anything was new */
  boolean poll(long nanos, boolean whole) throws IOException {
    boolean all = whole || nanos >= wholeDue;
    wholeDue = all ? nanos + WHOLE_NANOS : wholeDue;
    if (nanos >= tableDue || whole) {
      long before = System.nanoTime();
      if (inspection == null) {
        inspect(nanos);
        tableDue = nanos + Math.max(SEARCH_NANOS, SEARCH_REST * (System.nanoTime() - before));
      } else {
        compareTable(nanos);
        tableDue = nanos + TABLE_NANOS;
      }
    }
    boolean moved = false;
    boolean anyThere = rings.isEmpty();
    for (WatchedRing ring : rings.values()) {
      moved |= ring.poll(nanos, all);
      anyThere |= !ring.isAbsent();
    }
    if (nanos >= filesDue || !anyThere) {
      filesDue = nanos + FILES_NANOS;
      checkFiles(nanos, anyThere);
    }
    return moved;
  }

  private void compareTable(long nanos) throws IOException {
    if (table == null) {
      return;
    }
    ByteBuffer now = ByteBuffer.allocate(table.capacity());
    source.read(inspection.resourceTable().address(), now);
    if (!now.hasRemaining() && now.flip().mismatch(table) >= 0) {
      inspect(nanos);
    }
  }

  private void inspect(long nanos) throws IOException {
    Inspection now;
    try {
      now = MemoryInspector.inspect(source, options);
    } catch (InspectionException e) {
      once(nanos, "waiting for a resource table: " + e.reason());
      return;
    }
    table = null;
    if (now.resourceTable() != null) {
      ByteBuffer bytes = ByteBuffer.allocate(now.resourceTable().table().length());
      source.read(now.resourceTable().address(), bytes);
      table = bytes.clear();
    }
    Inspection before = inspection;
    inspection = now;
    if (before == null || !WatchedSystem.isSame(before, now)) {
      WatchedSystem.describe(writer, now, nanos);
    }
    tellFindings(nanos);
    for (int i = 0; i < now.devices().size(); i++) {
      InspectedDevice earlier = before == null || i >= before.devices().size() ? null : before.devices().get(i);
      tellDevice(nanos, earlier, now.devices().get(i));
    }
    takeRings(nanos, before == null);
  }

  private void tellFindings(long nanos) {
    for (FaultInfo finding : inspection.findings()) {
      if (WatchedSystem.isOnlyEarly(finding)) {
        once(nanos, finding.text());
      } else if (said.add(finding.text())) {
        WatchedSystem.write(out, nanos, inspection, finding);
      }
    }
  }

  private void once(long nanos, String text) {
    if (said.add(text)) {
      log.say(nanos, text);
    }
  }

  private void tellDevice(long nanos, InspectedDevice before, InspectedDevice now) {
    int device = now.info().id();
    int old = before == null || before.status() < 0 ? Unknown.STATUS : before.status();
    if (now.status() >= 0 && now.status() != old) {
      out.at(nanos).device().status(device, old, now.status());
    }
    if (now.accepted() != null && (before == null || !now.accepted().equals(before.accepted()))) {
      out.at(nanos).device().featuresAccepted(device, now.accepted());
    }
    boolean reset = before != null && before.status() > 0 && now.status() == 0;
    for (WatchedRing ring : rings.values()) {
      if (reset && ring.queue.info().device() == device) {
        ring.restart(nanos);
      }
    }
  }

  /** Rings that are new, or lie elsewhere now, begin as they were found. */
  private void takeRings(long nanos, boolean first) throws IOException {
    DeviceAddresses addresses = new DeviceAddresses(source, inspection.resourceTable());
    Map<Integer, WatchedRing> now = new HashMap<>();
    for (InspectedQueue queue : inspection.queues()) {
      WatchedRing known = rings.get(queue.info().id());
      if (known != null && known.queue.info().equals(queue.info())) {
        now.put(queue.info().id(), known);
      } else if (queue.isWhole()) {
        WatchedRing ring = ring(queue, addresses);
        now.put(queue.info().id(), ring);
        if (!first) {
          begin(nanos, ring);
        }
        for (FoundMessage message : inspection.messages(queue)) {
          WatchedSystem.write(out, nanos, queue.info(), message, watch.payloadLimit());
        }
        for (FoundBuffer buffer : inspection.buffers(queue)) {
          WatchedSystem.write(out, nanos, buffer);
        }
      }
    }
    for (WatchedRing ring : rings.values()) {
      if (now.get(ring.id) != ring) {
        ring.end(nanos);
        formerRings.add(ring.report());
        out.at(nanos).device().queueReset(ring.id);
      }
    }
    rings = now;
  }

  private void begin(long nanos, WatchedRing ring) {
    QueueInfo info = ring.queue.info();
    out.at(nanos).device().queueConfigured(info.id(), info.size(), info.align(), info.desc(), info.avail(),
        info.used());
    ring.writeCheckpoint(out, true, nanos);
    log.say(nanos, ring.queue.name() + ": is set up, " + info.size() + " entries");
  }

  private WatchedRing ring(InspectedQueue queue, DeviceAddresses addresses) {
    if (queue.info().isPacked()) {
      return new WatchedPackedRing(queue, addresses, out, log);
    }
    boolean rpmsg = DeviceKind.RPMSG.is(inspection.devices().get(queue.info().device()).info().deviceId());
    WatchedMessages messages = rpmsg
        ? new WatchedMessages(queue, queue.info().index() == 1, addresses, out, watch.payloadLimit()) : null;
    return new WatchedSplitRing(queue, addresses, out, log, messages);
  }

  private void checkFiles(long nanos, boolean anyThere) throws IOException {
    List<String> troubles = source.troubles();
    for (String trouble : troubles) {
      once(nanos, trouble);
    }
    if (!troubles.isEmpty() && (!anyThere || source.isGone())) {
      ending = troubles.get(0);
    }
  }

  /** No look will follow. */
  void end(long nanos) {
    rings.values().forEach(ring -> ring.end(nanos));
  }

  /** Why there is nothing left to watch, null while there is. */
  String ending() {
    return ending;
  }

  /** Any thread; a ring that is being read may be a little behind. */
  List<WatchReport.QueueReport> reports() {
    List<WatchReport.QueueReport> reports = new ArrayList<>(formerRings);
    rings.values().forEach(ring -> reports.add(ring.report()));
    return reports;
  }

  void writeCheckpoint(StreamWriter stream, boolean full, long nanos) {
    if (inspection == null) {
      return;
    }
    for (InspectedDevice device : inspection.devices()) {
      WatchedSystem.writeState(stream, nanos, device);
    }
    rings.values().forEach(ring -> ring.writeCheckpoint(stream, full, nanos));
  }
}
