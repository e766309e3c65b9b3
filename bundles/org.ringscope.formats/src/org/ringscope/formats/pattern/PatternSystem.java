// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;

/** The cores, devices and queues that lines have named so far. */
final class PatternSystem {
  /** The core of lines that name none, for which there is always room. */
  static final String LOG = "log";
  private static final int MOST_CORES = 64;
  private static final int MOST_DEVICES = 256;
  private static final int MOST_QUEUES = 2048;
  private static final int LARGEST_RING = 32_768;

  /** A device, which carries a bus once a line has told of a message. */
  static final class Device {
    final int id;
    private final String name;
    private int type;
    private int driverCore = DeviceInfo.NO_CORE;
    private int deviceCore = DeviceInfo.NO_CORE;
    private boolean isBus;
    int status = Unknown.NUMBER;
    private final Map<Integer, PatternQueue> queues = new LinkedHashMap<>();

    Device(int id, String name) {
      this.id = id;
      this.name = name;
    }

    boolean isPlayedBy(int core) {
      return deviceCore == core;
    }
  }

  private final ImportTarget target;
  private final Map<String, Integer> cores = new HashMap<>();
  private final Map<String, Device> devices = new LinkedHashMap<>();
  private int queues;

  PatternSystem(ImportTarget target) {
    this.target = target;
  }

  /** The number of a device's kind, of which the name may stand there. @return {@link Unknown#NUMBER} if it is none */
  static int type(String text) {
    if (text.matches("[0-9]{1,5}")) {
      return DeviceInfo.idOf(Long.parseLong(text));
    }
    return Arrays.stream(DeviceKind.values()).filter(kind -> kind.text().equals(text)).mapToInt(DeviceKind::id)
        .findFirst().orElse(Unknown.NUMBER);
  }

  /** Where events of a core go. @return null if there are too many */
  StreamWriter stream(String core) throws IOException {
    int id = core(core);
    return id == Unknown.NUMBER ? null : target.stream(id, own -> core);
  }

  /** @return {@link Unknown#NUMBER} if there are too many */
  private int core(String name) {
    Integer known = cores.get(name);
    if (known == null && cores.size() >= MOST_CORES && !name.equals(LOG)) {
      return Unknown.NUMBER;
    }
    if (known == null) {
      known = cores.size();
      cores.put(name, known);
      target.system()
          .describe(SystemDescription.builder().add(new CoreInfo(target.ids().core(known), "", "", name)).build(), 0);
    }
    return known;
  }

  /** @param side of the core in it; empty if it is not told @return null if there are too many */
  Device device(String name, String type, String side, String core, long nanos) {
    Device device = devices.get(name);
    boolean isNew = device == null;
    if (isNew) {
      if (devices.size() == MOST_DEVICES) {
        return null;
      }
      device = new Device(target.ids().device(devices.size()), name);
      devices.put(name, device);
    }
    int wanted = type.isEmpty() ? device.type : Math.max(0, type(type));
    int place = core(core);
    if (place == Unknown.NUMBER) {
      return null;
    }
    int own = target.ids().core(place);
    boolean isOther = wanted != device.type || side.equals("driver") && device.driverCore != own
        || side.equals("device") && device.deviceCore != own;
    if (isNew || isOther) {
      device.type = wanted;
      device.driverCore = side.equals("driver") ? own : device.driverCore;
      device.deviceCore = side.equals("device") ? own : device.deviceCore;
      target.system().describe(SystemDescription.builder().add(new DeviceInfo(device.id, device.type,
          device.driverCore, device.deviceCore, 0, "", name)).build(), nanos);
    }
    return device;
  }

  /** @param size 0 if it is not told @return null if it cannot be */
  PatternQueue queue(Device device, long index, long size, long nanos) {
    PatternQueue queue = device.queues.get((int) index);
    if (queue == null && queues < MOST_QUEUES && index >= 0 && index <= 0xFFFF) {
      queue = new PatternQueue(target.ids().queue(queues++));
      device.queues.put((int) index, queue);
      describe(device, queue, (int) index, nanos);
    }
    if (queue != null && size > 0 && size <= LARGEST_RING && size != queue.size) {
      queue.size = (int) size;
      describe(device, queue, (int) index, nanos);
    }
    return queue;
  }

  private void describe(Device device, PatternQueue queue, int index, long nanos) {
    target.system().describe(SystemDescription.builder()
        .add(new QueueInfo(queue.id, device.id, index, QueueInfo.SPLIT, queue.size, 0, 0, 0, 0, Unknown.U32, 0))
        .build(), nanos);
  }

  /** The bus of a device, whose driver receives on queue 0 and sends on queue 1. */
  int bus(Device device, long nanos) {
    if (!device.isBus) {
      device.isBus = true;
      PatternQueue receive = queue(device, 0, 0, nanos);
      PatternQueue send = queue(device, 1, 0, nanos);
      target.system().describe(SystemDescription.builder()
          .add(new BusInfo(device.id, device.id, id(receive), id(send), 0, 0, device.name)).build(), nanos);
    }
    return device.id;
  }

  private static int id(PatternQueue queue) {
    return queue == null ? Unknown.ID : queue.id;
  }

  /** The state so far, as absolute values. */
  void writeState(StreamWriter stream, boolean full, long nanos) {
    for (Device device : devices.values()) {
      if (device.status >= 0) {
        stream.at(nanos).device().status(device.id, device.status, device.status);
      }
      device.queues.values().forEach(queue -> queue.writeState(stream, nanos));
    }
  }
}
