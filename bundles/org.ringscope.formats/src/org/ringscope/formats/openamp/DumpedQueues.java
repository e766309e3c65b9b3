// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.openamp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ringscope.formats.importer.Ids;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.trace.CoreInfo;
import org.ringscope.trace.DeviceCheckpoint;
import org.ringscope.trace.DeviceInfo;
import org.ringscope.trace.DriverCheckpoint;
import org.ringscope.trace.EventWriter;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.StreamWriter;
import org.ringscope.trace.SystemDescription;
import org.ringscope.trace.Unknown;

/**
 * Samples of queues that a firmware printed. Its side is not printed: a driver counts {@code used_cons_idx} up and leaves
 * {@code available_idx} at 0, a device the other way round, so a private index is known once it has left 0.
 */
final class DumpedQueues {
  private static final int MOST_QUEUES = 256;
  private static final int CORE = 0;

  /** A queue and what was printed of it last. */
  private static final class Sampled {
    private final int id;
    private final int device;
    private QueueDump last;

    Sampled(int place, Ids ids) {
      id = ids.queue(place);
      device = ids.device(place);
    }

    boolean hasIndices() {
      return last != null && !last.isPacked() && last.has("avail.idx") && last.has("used.idx");
    }
  }

  private final ImportTarget target;
  private final Map<String, Sampled> queues = new LinkedHashMap<>();

  DumpedQueues(ImportTarget target) {
    this.target = target;
    target.system().describe(
        SystemDescription.builder().add(new CoreInfo(target.ids().core(CORE), "", "", "firmware")).build(), 0);
  }

  /** @return false if there are more queues than can be true */
  boolean write(QueueDump dump, String line, StreamWriter out, long nanos) {
    Sampled queue = queues.get(dump.queue());
    if (queue == null) {
      if (queues.size() == MOST_QUEUES) {
        return false;
      }
      queue = new Sampled(queues.size(), target.ids());
      queues.put(dump.queue(), queue);
    }
    if (queue.last == null || queue.last.size() != dump.size() || queue.last.isPacked() != dump.isPacked()) {
      describe(queue, dump, nanos);
    }
    queue.last = dump;
    if (!queue.hasIndices()) {
      target.keep(out, nanos, "VQ", line);
    } else {
      driver(target.at(out, nanos), queue);
      device(target.at(out, nanos), queue);
      counts(target.at(out, nanos), queue);
    }
    return true;
  }

  /** Which device a queue belongs to is not printed: each has one of its own, with the queue's name. */
  private void describe(Sampled queue, QueueDump dump, long nanos) {
    target.system().describe(SystemDescription.builder()
        .add(new DeviceInfo(queue.device, 0, DeviceInfo.NO_CORE, target.ids().core(CORE), 0, "", dump.queue()))
        .add(new QueueInfo(queue.id, queue.device, 0, dump.isPacked() ? QueueInfo.PACKED : QueueInfo.SPLIT, dump.size(),
            0,
            0, 0, 0,
            Unknown.U32, 0))
        .build(), nanos);
  }

  private static void driver(EventWriter out, Sampled queue) {
    QueueDump dump = queue.last;
    new DriverCheckpoint().of(queue.id, dump.size()).availFlags(known(dump, "avail.flags"))
        .availIdx(dump.u16("avail.idx"))
        .usedEvent(known(dump, "used_event_idx")).lastUsed(once(dump.u16("used_cons_idx"))).write(out);
  }

  private static void device(EventWriter out, Sampled queue) {
    QueueDump dump = queue.last;
    new DeviceCheckpoint().of(queue.id, dump.size()).usedFlags(known(dump, "used.flags")).usedIdx(dump.u16("used.idx"))
        .lastAvail(once(dump.u16("available_idx"))).write(out);
  }

  private static void counts(EventWriter out, Sampled queue) {
    int avail = queue.last.u16("avail.idx");
    int used = queue.last.u16("used.idx");
    int between = RingIndex.distance(used, avail);
    // used ahead of avail is no number of buffers
    out.buffer().counts(queue.id, between <= queue.last.size() ? between : Unknown.U32, avail, used);
  }

  private static int known(QueueDump dump, String word) {
    return dump.has(word) ? dump.u16(word) : Unknown.NUMBER;
  }

  /** A private index that has left 0. */
  private static int once(int index) {
    return index == 0 ? Unknown.NUMBER : index;
  }

  /** The last samples, which are the state so far. */
  void writeState(StreamWriter stream, boolean full, long nanos) {
    for (Sampled queue : queues.values()) {
      if (queue.hasIndices()) {
        driver(stream.at(nanos), queue);
        device(stream.at(nanos), queue);
        counts(stream.at(nanos), queue);
      }
    }
  }
}
