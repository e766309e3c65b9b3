// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.DeviceNames;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;

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
  /** The machine of a log that was read before, null if there is none. */
  private final KnownMachine machine;
  private final Map<String, ForeignDevice> known = new HashMap<>();
  private final int guestCore;
  private final int qemuCore;

  AskedQueues(ImportTarget target) {
    this.target = target;
    machine = target.left(KnownMachine.class);
    guestCore = machine == null ? target.ids().core(GUEST) : machine.guestCore();
    qemuCore = machine == null ? target.ids().core(QEMU) : machine.qemuCore();
    if (machine == null) {
      describeCores();
    }
  }

  private void describeCores() {
    target.system().describe(SystemDescription.builder()
        .add(new CoreInfo(guestCore, "vm", "guest", "guest"))
        .add(new CoreInfo(qemuCore, "process", "qemu", "qemu")).build(), 0);
  }

  /** All answers, before they are written: which devices of a log before they are of. */
  void begin(List<Map<String, String>> answers) {
    if (machine == null) {
      return;
    }
    Map<String, DeviceKind> asked = new LinkedHashMap<>();
    answers.forEach(status -> asked.put(path(status), DeviceKind.of(type(status.getOrDefault("name", "")))));
    known.putAll(machine.find(asked));
  }

  private static String path(Map<String, String> status) {
    return status.getOrDefault("path", status.getOrDefault("name", ""));
  }

  /** @return false if these numbers cannot be */
  boolean write(Map<String, String> status, StreamWriter out) {
    long index = QueueStatus.number(status, "queue-index", -1);
    long size = QueueStatus.number(status, "vring-num", -1);
    if (index < 0 || index > 0xFFFF || size < 0 || size > LARGEST_RING || queues.size() >= MOST_QUEUES) {
      return false;
    }
    DeviceInfo device = device(status);
    int id = queues.computeIfAbsent(device.id() + "/" + index, key -> queueId(path(status), (int) index));
    describe(status, id, device, (int) index, (int) size);
    if (size > 0 && QueueStatus.number(status, "vring-desc", 0) != 0) {
      indices(status, out, id, (int) size);
    }
    return true;
  }

  /** @return false if the device is not broken */
  boolean writeBroken(Map<String, String> status, StreamWriter out) {
    boolean isBroken = status.getOrDefault("broken", "").equals("true");
    if (isBroken) {
      DeviceInfo device = device(status);
      target.at(out, 0).core().fault(GuestErrors.KIND, "").queue(Unknown.ID).device(device.id()).address(0)
          .length(0).expected(Unknown.U64).text("QEMU says of %s: broken".formatted(device.name())).end();
    }
    return isBroken;
  }

  private int queueId(String path, int index) {
    ForeignDevice device = known.get(path);
    ForeignQueue queue = device == null ? null : machine.directory().queueOf(device, index);
    return queue == null ? target.ids().queue(queues.size()) : queue.id;
  }

  private DeviceInfo device(Map<String, String> status) {
    return devices.computeIfAbsent(path(status), path -> {
      int type = type(status.getOrDefault("name", ""));
      ForeignDevice same = known.get(path);
      int id = same == null ? target.ids().device(devices.size()) : same.id;
      DeviceInfo device = new DeviceInfo(id, type, guestCore, qemuCore, 0,
          same != null && same.hasRegisters ? "mmio" : "", names.next(type));
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
