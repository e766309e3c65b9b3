// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.formats.importer.Ids;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.SystemStream;

/** Processors, devices and queues that events have named so far; described when they are first seen. */
final class TracedSystem {
  private static final int MOST_DEVICES = 1024;
  private static final int MOST_QUEUES = 16_384;

  private final SystemStream out;
  private final Ids ids;
  private final Map<String, TracedDevice> devices = new HashMap<>();
  private final List<TracedQueue> queues = new ArrayList<>();
  private TracedDevice last;
  private long lastNumber;

  TracedSystem(SystemStream out, Ids ids) {
    this.out = out;
    this.ids = ids;
  }

  void cpu(int cpu, String name, long nanos) {
    out.describe(SystemDescription.builder().add(new CoreInfo(ids.core(cpu), "cpu", "Linux", name)).build(), nanos);
  }

  /**
   * A device; described again when its type becomes known.
   *
   * @param type virtio device type, {@link DeviceInfo#UNKNOWN_ID} if the event does not say it
   * @return null if there are more than can be
   */
  TracedDevice device(String name, int type, int cpu, long nanos) {
    TracedDevice device = devices.get(name);
    if (device == null) {
      if (devices.size() >= MOST_DEVICES) {
        return null;
      }
      device = new TracedDevice(ids.device(devices.size()), name);
      devices.put(name, device);
      device.type = type;
      describe(device, cpu, nanos);
    } else {
      known(device, type, cpu, nanos);
    }
    return device;
  }

  /** Takes the type of a device whose type was not known. */
  void known(TracedDevice device, int type, int cpu, long nanos) {
    if (type != DeviceInfo.UNKNOWN_ID && device.type == DeviceInfo.UNKNOWN_ID) {
      device.type = type;
      describe(device, cpu, nanos);
    }
  }

  /** The device {@code virtioN}. */
  TracedDevice device(long number, int type, int cpu, long nanos) {
    boolean isSame = last != null && number == lastNumber && (type == DeviceInfo.UNKNOWN_ID || type == last.type);
    if (!isSame) {
      last = device("virtio" + number, type, cpu, nanos);
      lastNumber = number;
    }
    return last;
  }

  /** A queue of a device; null if that index cannot be. */
  TracedQueue queue(TracedDevice device, long index, int cpu, long nanos) {
    if (device == null || index < 0 || index > 0xFFFF) {
      return null;
    }
    TracedQueue queue = device.queues.get((int) index);
    if (queue == null && queues.size() < MOST_QUEUES) {
      queue = new TracedQueue(ids.queue(queues.size()), device, (int) index);
      queues.add(queue);
      device.queues.put(queue.index, queue);
      describe(device, cpu, nanos);
    }
    return queue;
  }

  private void describe(TracedDevice device, int cpu, long nanos) {
    SystemDescription.Builder description = SystemDescription.builder();
    description.add(new DeviceInfo(device.id, device.type, ids.core(cpu), DeviceInfo.NO_CORE, 0, "", device.name));
    for (TracedQueue queue : device.queues.values()) {
      description.add(new QueueInfo(queue.id, device.id, queue.index, QueueInfo.SPLIT, 0, 0, 0, 0, 0, Unknown.U32, 0));
    }
    TracedQueue receive = device.queues.get(0);
    TracedQueue send = device.queues.get(1);
    if (DeviceKind.RPMSG.is(device.type) && receive != null && send != null) {
      description.add(new BusInfo(device.id, device.id, receive.id, send.id, 0, 0, device.name));
    }
    out.describe(description.build(), nanos);
  }

  /** The counts so far, as absolute values. */
  void writeState(StreamWriter stream, boolean full, long nanos) {
    for (TracedQueue queue : queues) {
      stream.at(nanos).sample(queue.id).kicks(queue.kicks).interrupts(queue.interrupts).buffers(queue.buffersDone())
          .end();
      if (queue.given + queue.buffersDone() > 0) {
        stream.at(nanos).buffer().counts(queue.id, queue.inFlight(), queue.given, queue.buffersDone());
      }
    }
  }
}
