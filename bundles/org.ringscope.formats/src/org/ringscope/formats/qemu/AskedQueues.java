// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.DeviceNames;
import org.ringscope.trace.CoreInfo;
import org.ringscope.trace.DeviceCheckpoint;
import org.ringscope.trace.DeviceInfo;
import org.ringscope.trace.DriverCheckpoint;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.StreamWriter;
import org.ringscope.trace.SystemDescription;
import org.ringscope.trace.Unknown;

/** Queues that a QEMU was asked for: it is their device, and knows of the driver's index what it has read last. */
final class AskedQueues {
  private static final int GUEST = 0;
  private static final int QEMU = 1;
  private static final int MOST_QUEUES = 2048;
  private static final int LARGEST_RING = 32_768;
  private static final String PREFIX = "virtio-";

  private final ImportTarget target;
  private final DeviceNames names = new DeviceNames();
  private final Map<String, DeviceInfo> devices = new HashMap<>();
  private final Map<String, Integer> queues = new HashMap<>();

  AskedQueues(ImportTarget target) {
    this.target = target;
    target.system().describe(SystemDescription.builder()
        .add(new CoreInfo(target.ids().core(GUEST), "vm", "guest", "guest"))
        .add(new CoreInfo(target.ids().core(QEMU), "process", "qemu", "qemu")).build(), 0);
  }

  /** @return false if these numbers cannot be */
  boolean write(Map<String, String> status, StreamWriter out) {
    long index = QueueStatus.number(status, "queue-index", -1);
    long size = QueueStatus.number(status, "vring-num", -1);
    if (index < 0 || index > 0xFFFF || size < 0 || size > LARGEST_RING || queues.size() >= MOST_QUEUES) {
      return false;
    }
    DeviceInfo device = device(status);
    int id = queues.computeIfAbsent(device.id() + "/" + index, key -> target.ids().queue(queues.size()));
    describe(status, id, device, (int) index, (int) size);
    if (size > 0 && QueueStatus.number(status, "vring-desc", 0) != 0) {
      indices(status, out, id, (int) size);
    }
    return true;
  }

  private DeviceInfo device(Map<String, String> status) {
    String name = status.getOrDefault("name", "");
    return devices.computeIfAbsent(status.getOrDefault("path", name), path -> {
      int type = type(name);
      DeviceInfo device = new DeviceInfo(target.ids().device(devices.size()), type, target.ids().core(GUEST),
          target.ids().core(QEMU), 0, "", names.next(type));
      target.system().describe(SystemDescription.builder().add(device).build(), 0);
      return device;
    });
  }

  /** QEMU calls its devices {@code virtio-blk} and so on. */
  private static int type(String name) {
    String word = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    String kind = word.equals("serial") ? "console" : word;
    return Arrays.stream(DeviceKind.values()).filter(known -> known.text().equals(kind)).mapToInt(DeviceKind::id)
        .findFirst().orElse(DeviceKind.NONE.id());
  }

  private void describe(Map<String, String> status, int id, DeviceInfo device, int index, int size) {
    long desc = QueueStatus.number(status, "vring-desc", 0);
    target.system().describe(SystemDescription.builder()
        .add(new QueueInfo(id, device.id(), index, QueueInfo.SPLIT, size, 0, desc,
            QueueStatus.number(status, "vring-avail", 0), QueueStatus.number(status, "vring-used", 0), Unknown.U32,
            desc == 0 ? 0 : QueueInfo.ADDRESSES_KNOWN))
        .build(), 0);
  }

  private void indices(Map<String, String> status, StreamWriter out, int id, int size) {
    int avail = u16(status, "shadow-avail-idx");
    int used = u16(status, "used-idx");
    new DriverCheckpoint().of(id, size).availIdx(avail).write(target.at(out, 0));
    new DeviceCheckpoint().of(id, size).usedIdx(used).lastAvail(u16(status, "last-avail-idx"))
        .write(target.at(out, 0));
    int between = avail < 0 || used < 0 ? -1 : RingIndex.distance(used, avail);
    target.at(out, 0).buffer().counts(id, between >= 0 && between <= size ? between : Unknown.U32,
        avail < 0 ? Unknown.U64 : avail, used < 0 ? Unknown.U64 : used);
  }

  private static int u16(Map<String, String> status, String key) {
    long value = QueueStatus.number(status, key, Unknown.NUMBER);
    return value < 0 ? Unknown.NUMBER : (int) (value & 0xFFFF);
  }
}
