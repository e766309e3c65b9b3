// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
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
import org.ringscope.capture.watch.WatchReport.QueueReport;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/**
 * Memory that is watched: its rings, and around them what changes seldom. The resource table is compared as a whole; when
 * it has changed, everything is inspected anew, and what differs is told.
 */
final class WatchedMemory {
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
  private final LongSupplier clock;

  /** What was found last, null until something was. */
  private Inspection inspection;
  private long inspectedAt;
  private ByteBuffer tableNow;
  private volatile Map<Integer, WatchedRing> rings = Map.of();
  /** Rings that nothing names just now. */
  private final Map<Integer, WatchedRing> resting = new ConcurrentHashMap<>();
  /** Sums of rings that have lain elsewhere. */
  private final Map<Integer, QueueReport> formerRings = new ConcurrentSkipListMap<>();
  private final Set<String> said = new HashSet<>();
  private long tableDue;
  private long wholeDue;
  private long wholeAt;
  private long filesDue;
  private String ending;

  WatchedMemory(MemorySource source, InspectionOptions options, WatchOptions watch, TraceWriter writer,
      StreamWriter out, WatchLog log, LongSupplier clock) {
    this.source = source;
    this.options = options;
    this.watch = watch;
    this.writer = writer;
    this.out = out;
    this.log = log;
    this.clock = clock;
  }

  /** Looks for the first time. */
  void begin() throws IOException {
    WatchedSystem.describeRanges(writer, source);
    inspect(true);
    out.checkpoint(0);
    // an event after the checkpoint: a packet is seen by those who follow once it has one
    log.say(0, rings.isEmpty() ? "watching; no ring is there yet" : "watching " + rings.size() + " rings");
  }

  /** @return whether anything was new */
  boolean poll(boolean whole) throws IOException {
    long nanos = clock.getAsLong();
    boolean all = whole || nanos >= wholeDue;
    wholeDue = all ? nanos + WHOLE_NANOS : wholeDue;
    if ((nanos >= tableDue || whole) && (inspection == null || hasTableChanged())) {
      boolean understood = inspect(false);
      long now = clock.getAsLong();
      tableDue = understood ? now : now + Math.max(SEARCH_NANOS, SEARCH_REST * (now - nanos));
    }
    boolean moved = false;
    boolean anyThere = rings.isEmpty();
    for (WatchedRing ring : rings.values()) {
      moved |= ring.poll(all);
      anyThere |= !ring.isAbsent();
    }
    if (nanos >= filesDue || !anyThere) {
      filesDue = nanos + FILES_NANOS;
      checkFiles(nanos, anyThere);
    }
    wholeAt = all ? nanos : wholeAt;
    return moved;
  }

  /** When the last look began that has read everything, not only what an index says is new. */
  long wholeAt() {
    return wholeAt;
  }

  private boolean hasTableChanged() throws IOException {
    return tableNow != null && inspection.resourceTable().hasChanged(source, tableNow);
  }

  /** @return whether there is something that can be understood */
  private boolean inspect(boolean first) throws IOException {
    inspectedAt = clock.getAsLong();
    Inspection now;
    try {
      now = MemoryInspector.inspect(source, first ? options : options.withoutOtherTables());
    } catch (InspectionException e) {
      String missing = "a resource table: " + e.reason();
      if (said.add(missing)) {
        log.waits(missing);
      }
      return false;
    }
    long nanos = first ? 0 : clock.getAsLong();
    tableNow = now.resourceTable() == null ? null : ByteBuffer.allocate(now.resourceTable().bytes().limit());
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
    takeRings(nanos, first);
    return true;
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
    if (before != null && before.status() > 0 && now.status() == 0) {
      log.say(nanos, now.info().name() + ": was reset (status 0x%x, now 0)".formatted(before.status()));
      rings.values().stream().filter(ring -> ring.queue.info().device() == device)
          .forEach(ring -> ring.deviceReset(nanos));
    }
  }

  /** Rings that are new, or lie elsewhere now, begin as they were found. */
  private void takeRings(long nanos, boolean first) throws IOException {
    DeviceAddresses addresses = new DeviceAddresses(source, inspection.resourceTable());
    Map<Integer, WatchedRing> now = new HashMap<>();
    for (InspectedQueue queue : inspection.queues()) {
      int id = queue.info().id();
      WatchedRing known = rings.get(id);
      WatchedRing rested = resting.get(id);
      if (known != null && known.isAt(queue.info())) {
        now.put(id, known);
      } else if (rested != null && rested.isAt(queue.info())) {
        now.put(id, resting.remove(id));
        rested.resume(nanos);
      } else if (queue.isWhole()) {
        now.put(id, begin(nanos, queue, addresses, first));
      }
    }
    for (WatchedRing ring : rings.values()) {
      if (now.get(ring.id) != ring) {
        ring.end(nanos, wholeAt);
        put(resting, ring);
        out.at(nanos).device().queueReset(ring.id);
      }
    }
    rings = now;
  }

  private void put(Map<Integer, WatchedRing> rested, WatchedRing ring) {
    WatchedRing other = rested.put(ring.id, ring);
    if (other != null) {
      formerRings.merge(other.id, other.report(), QueueReport::plus);
    }
  }

  private WatchedRing begin(long nanos, InspectedQueue queue, DeviceAddresses addresses, boolean first)
      throws IOException {
    WatchedRing ring = ring(queue, addresses);
    if (!first) {
      ring.resume(nanos);
    }
    for (FoundMessage message : inspection.messages(queue)) {
      WatchedSystem.write(out, nanos, queue.info(), message, watch.payloadLimit());
    }
    for (FoundBuffer buffer : inspection.buffers(queue)) {
      WatchedSystem.write(out, nanos, buffer);
    }
    return ring;
  }

  private WatchedRing ring(InspectedQueue queue, DeviceAddresses addresses) {
    if (queue.info().isPacked()) {
      return new WatchedPackedRing(queue, addresses, out, log, clock, inspectedAt);
    }
    boolean rpmsg = DeviceKind.RPMSG.is(inspection.devices().get(queue.info().device()).info().deviceId());
    return new WatchedSplitRing(queue, addresses, out, log, clock, inspectedAt,
        rpmsg ? watch : null);
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

  /** No look will follow: the trace ends with all that is known. */
  void end(long nanos) {
    rings.values().forEach(ring -> ring.end(nanos, wholeAt));
    out.checkpoint(nanos);
    out.at(nanos).core().marker("the watch ends");
  }

  /** Why there is nothing left to watch, null while there is. */
  String ending() {
    return ending;
  }

  /** Any thread; a ring that is being read may be a little behind. */
  List<QueueReport> reports() {
    Map<Integer, QueueReport> reports = new TreeMap<>(formerRings);
    resting.values().forEach(ring -> reports.merge(ring.id, ring.report(), QueueReport::plus));
    rings.values().forEach(ring -> reports.merge(ring.id, ring.report(), QueueReport::plus));
    return List.copyOf(reports.values());
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
