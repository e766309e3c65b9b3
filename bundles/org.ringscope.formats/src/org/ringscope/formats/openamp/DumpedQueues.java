// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.openamp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ringscope.formats.importer.Ids;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.EventWriter;
import org.ringscope.trace.write.StreamWriter;

/**
 * Samples of queues that a firmware printed. Its side is not printed: a driver counts {@code used_cons_idx} up and leaves
 * {@code available_idx} at 0, a device the other way round, so a private index is known once it has left 0.
 */
final class DumpedQueues {
  private static final int MOST_QUEUES = 256;
  private static final int MOST_BUSES = 64;
  private static final int MOST_BUFFERS = 1 << 20;
  private static final int CORE = 0;

  /** A queue and what was printed of it last. */
  private static final class Sampled {
    private final int id;
    private final int device;
    private final int index;
    private QueueDump last;
    private int pending = Unknown.NUMBER;

    Sampled(int id, int device, int index) {
      this.id = id;
      this.device = device;
      this.index = index;
    }

    boolean hasIndices() {
      return last != null && !last.isPacked() && last.has("avail.idx") && last.has("used.idx");
    }
  }

  private final ImportTarget target;
  private final Map<String, Sampled> queues = new LinkedHashMap<>();
  private final Map<String, DumpedBus> buses = new LinkedHashMap<>();
  private int devices;

  DumpedQueues(ImportTarget target) {
    this.target = target;
    describeFirmware("firmware", 0);
  }

  private void describeFirmware(String name, long nanos) {
    target.system().describe(
        SystemDescription.builder().add(new CoreInfo(target.ids().core(CORE), "", "", name)).build(), nanos);
  }

  /**
   * What the firmware calls itself and one of its peers.
   *
   * @param role unknown: as it was said before
   * @return null if there are more than can be true
   */
  DumpedBus bus(String local, String remote, int role, long nanos) {
    DumpedBus known = buses.get(remote);
    if (known != null && (role == Unknown.NUMBER || role == known.role())) {
      return known;
    }
    if (known == null && buses.size() == MOST_BUSES) {
      return null;
    }
    int id = known == null ? target.ids().device(devices++) : known.id();
    int peer = known == null ? target.ids().core(CORE + 1 + buses.size()) : known.peer();
    DumpedBus bus = new DumpedBus(id, remote, peer, role);
    buses.put(remote, bus);
    if (!local.isEmpty()) {
      describeFirmware(local, nanos);
    }
    int own = target.ids().core(CORE);
    SystemDescription.Builder description = SystemDescription.builder().add(new CoreInfo(peer, "", "", remote));
    if (role == Unknown.NUMBER) {
      description.add(new DeviceInfo(id, 0, own, peer, 0, "", remote));
    } else {
      boolean isDriver = role == DumpedBus.DRIVER;
      description.add(new DeviceInfo(id, DeviceKind.RPMSG.id(), isDriver ? own : peer, isDriver ? peer : own, 0, "",
          remote));
    }
    target.system().describe(description
        .add(new BusInfo(id, id, queue(bus, 0), queue(bus, 1), 0, 0, remote)).build(), nanos);
    return bus;
  }

  /** Each bus has two. */
  private int queue(DumpedBus bus, int index) {
    return sampled(bus.name() + '/' + index, bus.id(), index).id;
  }

  private Sampled sampled(String key, int device, int index) {
    return queues.computeIfAbsent(key, k -> new Sampled(target.ids().queue(queues.size()), device, index));
  }

  /** A queue that is no virtqueue: its buffers in use and all of them. */
  boolean port(DumpedBus bus, int index, int used, int size, StreamWriter out, long nanos) {
    Sampled queue = sampled(bus.name() + '/' + index, bus.id(), index);
    if (size > MOST_BUFFERS) {
      return false;
    }
    queue.pending = used;
    target.system().describe(SystemDescription.builder()
        .add(new QueueInfo(queue.id, queue.device, index, QueueInfo.UNKNOWN_FORMAT, size, 0, 0, 0, 0, Unknown.U32, 0))
        .build(), nanos);
    pending(target.at(out, nanos), queue);
    return true;
  }

  /**
   * @param bus that the queue is of, null where that is not printed: then it has a device of its own, with its name
   * @return false if there are more queues than can be true
   */
  boolean write(QueueDump dump, DumpedBus bus, int index, String line, StreamWriter out, long nanos) {
    if (bus == null && !queues.containsKey(dump.queue()) && queues.size() == MOST_QUEUES) {
      return false;
    }
    Sampled queue = bus != null ? sampled(bus.name() + '/' + index, bus.id(), index)
        : queues.computeIfAbsent(dump.queue(),
            name -> new Sampled(target.ids().queue(queues.size()), target.ids().device(devices++), 0));
    if (queue.last == null || queue.last.size() != dump.size() || queue.last.isPacked() != dump.isPacked()) {
      describe(queue, dump, bus, nanos);
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

  private void describe(Sampled queue, QueueDump dump, DumpedBus bus, long nanos) {
    SystemDescription.Builder description = SystemDescription.builder();
    if (bus == null) {
      description.add(new DeviceInfo(queue.device, 0, DeviceInfo.NO_CORE, target.ids().core(CORE), 0, "",
          dump.queue()));
    }
    target.system().describe(description
        .add(new QueueInfo(queue.id, queue.device, queue.index, dump.isPacked() ? QueueInfo.PACKED : QueueInfo.SPLIT,
            dump.size(), 0, 0, 0, 0, Unknown.U32, 0))
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

  private static void pending(EventWriter out, Sampled queue) {
    out.buffer().counts(queue.id, queue.pending, Unknown.U64, Unknown.U64);
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
      } else if (queue.pending >= 0) {
        pending(stream.at(nanos), queue);
      }
    }
  }
}
