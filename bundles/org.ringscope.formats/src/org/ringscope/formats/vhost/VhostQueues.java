// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.vhost;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;

/** Virtqueues that a front end has told a DPDK program of, by socket and number. Their addresses and sizes are not printed. */
final class VhostQueues {
  static final int BACK_END = 0;
  private static final int MOST_DEVICES = 256;
  private static final int MOST_QUEUES = 2048;
  private static final Pattern BASE =
      Pattern
          .compile("vring base idx: ?([0-9]{1,5}) last_used_idx: ?([0-9]{1,5}) last_avail_idx: ?([0-9]{1,5}).{0,20}");
  private static final Pattern FILE =
      Pattern.compile("vring (kick|call) idx: ?([0-9]{1,5}) file: ?(-?[0-9]{1,9}).{0,20}");
  private static final Pattern ENABLE = Pattern.compile("set queue enable: ?([01]) to qp idx:? ?([0-9]{1,5}).{0,20}");

  /** A queue and the indices that were printed last. */
  private record Base(int lastUsed, int lastAvail) {}

  private final ImportTarget target;
  private final Map<String, Integer> devices = new LinkedHashMap<>();
  private final Map<String, Integer> queues = new LinkedHashMap<>();
  private final Map<Integer, Base> bases = new LinkedHashMap<>();

  VhostQueues(ImportTarget target) {
    this.target = target;
    target.system().describe(
        SystemDescription.builder().add(new CoreInfo(target.ids().core(BACK_END), "process", "", "dpdk")).build(), 0);
  }

  /** @return whether the line is about a queue */
  boolean take(String socket, String text, StreamWriter out, long nanos) {
    Matcher base = BASE.matcher(text);
    if (base.matches()) {
      int queue = queue(socket, Integer.parseInt(base.group(1)), nanos);
      if (queue == Unknown.ID) {
        return false;
      }
      bases.put(queue, new Base(Integer.parseInt(base.group(2)) & 0xFFFF, Integer.parseInt(base.group(3)) & 0xFFFF));
      write(out, queue, nanos);
      return true;
    }
    Matcher file = FILE.matcher(text);
    boolean isFile = file.matches();
    Matcher enable = ENABLE.matcher(text);
    if (!isFile && !enable.matches()) {
      return false;
    }
    int index = Integer.parseInt(isFile ? file.group(2) : enable.group(2));
    if (queue(socket, index, nanos) == Unknown.ID) {
      return false;
    }
    target.keep(out, nanos, isFile ? "vring " + file.group(1) : "queue enable", text);
    return true;
  }

  private int queue(String socket, int index, long nanos) {
    Integer known = queues.get(socket + "/" + index);
    if (known != null) {
      return known;
    }
    if (queues.size() >= MOST_QUEUES || devices.size() >= MOST_DEVICES) {
      return Unknown.ID;
    }
    int device = devices.computeIfAbsent(socket, name -> target.ids().device(devices.size()));
    int queue = target.ids().queue(queues.size());
    queues.put(socket + "/" + index, queue);
    String name = socket.isEmpty() ? "vhost" : socket.substring(socket.lastIndexOf('/') + 1);
    target.system().describe(SystemDescription.builder()
        .add(new DeviceInfo(device, 0, DeviceInfo.NO_CORE, target.ids().core(BACK_END), 0, "vhost-user", name))
        .add(new QueueInfo(queue, device, index, QueueInfo.UNKNOWN_FORMAT, 0, 0, 0, 0, 0, Unknown.U32, 0)).build(),
        nanos);
    return queue;
  }

  /** Where the back end goes on: what the driver has published is not printed. */
  private void write(StreamWriter out, int queue, long nanos) {
    Base base = bases.get(queue);
    target.at(out, nanos).buffer().counts(queue, Unknown.U32, base.lastAvail(), base.lastUsed());
  }

  /** The indices that were printed last. */
  void writeState(StreamWriter stream, boolean full, long nanos) {
    bases.forEach((queue, base) -> stream.at(nanos).buffer().counts(queue, Unknown.U32, base.lastAvail(),
        base.lastUsed()));
  }
}
