// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.io.IOException;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.DeviceInfo;
import org.ringscope.trace.StreamWriter;
import org.ringscope.trace.Unknown;

/** Writes the events that lines of the log stand for. The log is what the host saw, so all are in its stream. */
final class KernelEvents {
  private static final String HOST_NAME = "linux";
  private static final String RPMSG_DRIVER = "virtio_rpmsg_bus";

  private final ImportTarget target;
  private final KernelSystem system;
  private final StreamWriter out;
  private final MessageEvents messages;
  private final FaultEvents faults;
  private final ImportTarget.Tally[] tallies = new ImportTarget.Tally[KernelMessage.values().length];
  private final MemoryLines memory;
  private final OopsLines oops = new OopsLines();

  KernelEvents(ImportTarget target) throws IOException {
    this.target = target;
    system = new KernelSystem(target.system(), target.ids());
    target.state(system::writeState);
    out = target.stream(KernelSystem.HOST, id -> HOST_NAME);
    messages = new MessageEvents(target, out, system);
    faults = new FaultEvents(target, out, system);
    memory = new MemoryLines(target);
    for (KernelMessage message : KernelMessage.values()) {
      tallies[message.ordinal()] = target.tally(message.text());
    }
  }

  /** Writes what the line says; one that says nothing is kept as text. */
  void write(LogLine line) {
    if (line.isRestart) {
      target.at(out, line.nanos).core().marker("the log's clock began anew");
    }
    boolean isUnderstood = line.message != null ? understands(line) : isOurOops(line);
    if (!isUnderstood && !line.isBlank()) {
      target.unread(out, line.nanos, line.number, line.text());
    }
  }

  /** A line of hexdump that a message has taken over. */
  void taken(LogLine line) {
    tallies[line.message.ordinal()].understood();
  }

  private boolean understands(LogLine line) {
    KernelMessage message = line.message;
    if (message == KernelMessage.BUFFER_ADDED || message == KernelMessage.QUEUE_CALLBACK) {
      return ring(line);
    }
    if (message.isKeptByName()) {
      generic(line);
      return true;
    }
    boolean understood = message.fault() != null ? fault(line) : switch (message) {
      case TX, RX, NS_DUMP, CHANNEL_CREATED, CHANNEL_DESTROYED, NEW_CHANNEL -> messages.write(line, rpmsgDevice(line));
      case KICK, INTERRUPTED -> notification(line);
      case VRING, VRING_RESOURCE, VDEV_RESOURCE -> resource(line);
      case STATUS, RESET -> status(line);
      case REGISTERED -> registered(line);
      case CARVEOUT_RESOURCE, CARVEOUT_WITHOUT_NAME, CARVEOUT_PLACED, RESERVED_MEMORY, RESERVED_CARVEOUT,
          TCM_CARVEOUT -> memory.write(line);
      case VRING_PLACED -> placed(line);
      case AVAILABLE, UP, NOW_ATTACHED, STOPPED, DETACHED -> state(line);
      case LOST -> lost(line);
      default -> false; // a dump of no message
    };
    if (understood) {
      tallies[message.ordinal()].understood();
    }
    return understood;
  }

  private boolean isOurOops(LogLine line) {
    String text = oops.end(line);
    if (text == null) {
      return false;
    }
    faults.oops(line, text);
    target.understood("kernel oops");
    return true;
  }

  /** Lines of {@code virtio_ring}: a queue by its pointer has got a buffer, or its interrupt has come. */
  private boolean ring(LogLine line) {
    RpmsgDevice queue = system.queueAt(line.word(0), line.nanos);
    if (queue == null) {
      generic(line);
      return true;
    }
    if (line.message == KernelMessage.BUFFER_ADDED) {
      if (queue.added == 0) {
        added(queue, line.nanos); // what later totals are counted from
      }
      queue.added++;
      added(queue, line.nanos);
    } else {
      queue.interrupts[0]++;
      target.at(out, line.nanos).notification().interrupt(queue.queue(0));
    }
    tallies[line.message.ordinal()].understood();
    return true;
  }

  private void added(RpmsgDevice queue, long nanos) {
    target.at(out, nanos).sample(queue.queue(0)).buffers(queue.added).interrupts(queue.interrupts[0]).end();
  }

  private void generic(LogLine line) {
    if (line.message.isTrouble()) {
      oops.begin(line);
    }
    RemoteProcessor remote = remote(line);
    if (remote != null && (line.message == KernelMessage.POWERING_UP || line.message == KernelMessage.ATTACHING)) {
      system.activate(remote);
      system.rename(remote, line.word(0), line.nanos);
    }
    if (line.message == KernelMessage.BOOTING && remote != null) {
      system.activate(remote);
    }
    target.generic(out, line.nanos, line.message.text(), line.body());
  }

  /** The N of {@code virtioN} in the name of the device that printed the line; UNKNOWN for another device. */
  static int virtioNumber(String device) {
    return numberAfter("virtio", device);
  }

  /** The remote processor that printed the line; null if it was something else. */
  private RemoteProcessor remote(LogLine line) {
    int number = numberAfter("remoteproc", line.device());
    return number < 0 ? null : system.remote(number, line.nanos);
  }

  private static int numberAfter(String kind, String device) {
    if (!device.startsWith(kind)) {
      return Unknown.NUMBER;
    }
    int at = kind.length();
    int value = 0;
    for (; at < device.length() && at < kind.length() + 6 && Character.digit(device.charAt(at), 10) >= 0; at++) {
      value = 10 * value + Character.digit(device.charAt(at), 10);
    }
    boolean ends = at == device.length() || device.charAt(at) == '.' || device.charAt(at) == '#';
    return at > kind.length() && ends ? value : Unknown.NUMBER;
  }

  private RpmsgDevice rpmsgDevice(LogLine line) {
    return system.rpmsgDevice(virtioNumber(line.device()), line.nanos);
  }

  /** The virtio device that printed the line, of any type; null if it was something else. */
  private RpmsgDevice device(LogLine line) {
    int number = virtioNumber(line.device());
    if (number < 0) {
      return null;
    }
    return line.driver().equals(RPMSG_DRIVER) ? system.rpmsgDevice(number, line.nanos)
        : system.device(number, line.nanos);
  }

  private boolean notification(LogLine line) {
    RemoteProcessor remote = remote(line);
    RpmsgDevice device = remote == null ? null : system.notified(remote, line.number(0), line.nanos);
    if (device == null) {
      return false;
    }
    int index = KernelSystem.queueIndex(device, line.number(0));
    if (line.message == KernelMessage.KICK) {
      device.kicks[index]++;
      target.at(out, line.nanos).notification().kickBegin(device.queue(index));
      target.at(out, line.nanos).notification().kickEnd(device.queue(index));
    } else {
      device.interrupts[index]++;
      target.at(out, line.nanos).notification().interrupt(device.queue(index));
    }
    return true;
  }

  private boolean resource(LogLine line) {
    RemoteProcessor remote = remote(line);
    if (remote == null) {
      return false;
    }
    system.activate(remote);
    return switch (line.message) {
      case VDEV_RESOURCE -> vdev(line, remote);
      case VRING_RESOURCE ->
          vring(line, remote.devices.isEmpty() ? 0 : remote.devices.size() - 1, remote, line.number(2),
              line.number(3), Unknown.NUMBER);
      default -> vring(line, (int) (line.number(2) / RpmsgDevice.QUEUES), remote, line.number(1), Unknown.NUMBER,
          line.number(2));
    };
  }

  private boolean vdev(LogLine line, RemoteProcessor remote) {
    // the same table is read again at every start: the first device of the table is not a further one
    RpmsgDevice device = system.vdev(remote, 0, line.nanos);
    device = device != null && device.features != 0 && device.features != line.number(1)
        ? system.vdev(remote, remote.devices.size(), line.nanos) : device;
    if (device == null) {
      return false;
    }
    device.type = DeviceInfo.idOf(line.number(0));
    device.features = line.number(1);
    system.describe(device, line.nanos);
    target.at(out, line.nanos).device().featuresOffered(device.id, device.features);
    return true;
  }

  private boolean vring(LogLine line, int place, RemoteProcessor remote, long size, long align, long notifyId) {
    long index = line.number(0);
    RpmsgDevice device = index < 0 || index >= RpmsgDevice.QUEUES ? null : system.vdev(remote, place, line.nanos);
    if (device == null || size < 0 || size > 1 << 16) {
      return false;
    }
    device.sizes[(int) index] = (int) size;
    if (align >= 0) {
      device.aligns[(int) index] = (int) Math.min(align, Integer.MAX_VALUE);
    }
    if (notifyId >= 0) {
      device.notifyIds[(int) index] = notifyId;
    }
    system.describe(device, line.nanos);
    return true;
  }

  /** Older kernels say where they have placed a ring before they say what it is for. */
  private boolean placed(LogLine line) {
    RemoteProcessor remote = remote(line);
    long index = line.number(0);
    RpmsgDevice device = remote == null || index < 0 || index >= RpmsgDevice.QUEUES ? null
        : system.vdev(remote, Math.max(0, remote.devices.size() - 1), line.nanos);
    if (device == null) {
      return false;
    }
    device.addresses[(int) index] = line.number(1);
    device.notifyIds[(int) index] = line.number(3);
    system.describe(device, line.nanos);
    return true;
  }

  private boolean status(LogLine line) {
    int number = virtioNumber(line.device());
    RpmsgDevice device = number < 0 ? null : system.rpmsgDevice(number, line.nanos);
    if (device == null) {
      return false;
    }
    if (line.message == KernelMessage.RESET) {
      device.status = 0;
      target.at(out, line.nanos).device().deviceReset(device.id);
    } else {
      int status = (int) line.number(0) & 0xff;
      target.at(out, line.nanos).device().status(device.id, Math.max(0, device.status), status);
      device.status = status;
    }
    return true;
  }

  private boolean registered(LogLine line) {
    RemoteProcessor remote = remote(line);
    if (remote != null) {
      system.activate(remote);
    }
    long type = line.number(1);
    int number = (int) Math.min(line.number(0), Integer.MAX_VALUE);
    RpmsgDevice device =
        DeviceKind.RPMSG.is(type) ? system.rpmsgDevice(number, line.nanos) : system.device(number, line.nanos);
    if (device == null || number < 0 || type < 0) {
      return false;
    }
    device.type = DeviceInfo.idOf(type);
    system.link(device);
    system.describe(device, line.nanos);
    target.generic(out, line.nanos, line.message.text(), line.body());
    return true;
  }

  /** A line of error, after which the remote processor may be in another state. */
  private boolean fault(LogLine line) {
    if (!faults.write(line, device(line))) {
      return false;
    }
    RemoteProcessor remote = line.message.state() == null ? null : remote(line);
    if (remote != null && line.message == KernelMessage.CRASHED) {
      system.rename(remote, nameOf(line), line.nanos);
    }
    if (remote != null && !line.message.state().equals(remote.state)) {
      follow(remote, line);
    }
    return true;
  }

  private boolean state(LogLine line) {
    RemoteProcessor remote = remote(line);
    if (remote == null) {
      return false;
    }
    system.rename(remote, nameOf(line), line.nanos);
    follow(remote, line);
    return true;
  }

  private static String nameOf(LogLine line) {
    String name = line.word(0);
    return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
  }

  private void follow(RemoteProcessor remote, LogLine line) {
    remote.state = line.message.state();
    target.at(out, line.nanos).core().remoteproc(remote.core, remote.state);
  }

  private boolean lost(LogLine line) {
    target.at(out, line.nanos).core().lost(line.number(0));
    return true;
  }
}
