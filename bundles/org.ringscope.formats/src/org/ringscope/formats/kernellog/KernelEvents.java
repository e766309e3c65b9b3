// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.KnownRemotes;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.LinuxQueueNames;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.write.StreamWriter;

/** Writes the events that lines of the log stand for. The log is what the host saw, so all are in its stream. */
final class KernelEvents {
  private static final String HOST_NAME = "linux";
  private static final String DRIVER_PREFIX = "virtio_";
  private static final byte[] VIRTIO = DRIVER_PREFIX.getBytes(StandardCharsets.US_ASCII);
  /** Linux drivers are called {@code virtio_net}, {@code virtio_blk} and so on. */
  private static final Pattern DRIVER_AND_DEVICE = Pattern.compile("^(virtio_[a-z]{2,12}) virtio([0-9]{1,5})\\b");
  private static final String RPMSG_DRIVER = "virtio_rpmsg_bus";
  private static final String SOUND_DRIVER = "virtio_snd";

  private final ImportTarget target;
  private final KernelSystem system;
  private final StreamWriter out;
  private final MessageEvents messages;
  private final FaultEvents faults;
  private final ImportTarget.Tally[] tallies = new ImportTarget.Tally[KernelMessage.values().length];
  private final ImportTarget.Tally[] faultTallies = new ImportTarget.Tally[KernelFault.values().length];
  private final MemoryLines memory;
  private final ResourceLines resources;
  private final RingLines rings;
  private final ConsoleText console;
  private final OopsLines oops = new OopsLines();

  /** @param isStamped whether the kernel's lines have time stamps: then others are of somebody else */
  KernelEvents(ImportTarget target, boolean isStamped) throws IOException {
    this.target = target;
    system = new KernelSystem(target.system(), target.ids());
    target.state(system::writeState);
    target.leave(KnownRemotes.class, system);
    out = target.stream(KernelSystem.HOST, id -> HOST_NAME);
    messages = new MessageEvents(target, out, system);
    faults = new FaultEvents(target, out, system);
    memory = new MemoryLines(target);
    resources = new ResourceLines(target, out, system);
    rings = new RingLines(target, out, system);
    console = new ConsoleText(target, isStamped);
    for (KernelMessage message : KernelMessage.values()) {
      tallies[message.ordinal()] = target.tally(message.text());
    }
    for (KernelFault fault : KernelFault.values()) {
      faultTallies[fault.ordinal()] = target.tally(fault.text());
    }
  }

  /** Writes what the line says; one that says nothing is kept as text. */
  void write(LogLine line) throws IOException {
    if (line.isRestart) {
      target.at(out, line.nanos).core().marker("the log's clock began anew");
    }
    learnKind(line);
    boolean isUnderstood =
        line.fault != null ? fault(line) : line.message != null ? understands(line) : isOurOops(line);
    if (!isUnderstood && !isTrouble(line) && !line.isBlank()) {
      target.unread(console.of(line, out), line.nanos, line.number, line.text());
    }
  }

  private boolean isTrouble(LogLine line) {
    LogFault fault = console.isKernels(line) ? DriverTrouble.of(line) : null;
    if (fault != null) {
      faults.trouble(line, fault);
      target.understood("driver trouble");
    }
    return fault != null;
  }

  /** What a device is, its driver says in any line, and the names of its queues. */
  private void learnKind(LogLine line) {
    String queue = line.fault == null ? "" : FaultEvents.queueName(line);
    if (!queue.isEmpty()) {
      int number = virtioNumber(line);
      DeviceKind kind = LinuxQueueNames.kind(queue);
      if (number >= 0) {
        system.learn(number, kind == DeviceKind.NONE ? kindOf(line.driver()) : kind, queue, line.nanos);
      }
    } else if (line.known == null && line.begins(VIRTIO)) {
      Matcher driver = DRIVER_AND_DEVICE.matcher(line.body());
      if (driver.find()) {
        system.learn(Integer.parseInt(driver.group(2)), kindOf(driver.group(1)), "", line.nanos);
      }
    }
  }

  private static DeviceKind kindOf(String driver) {
    return driver.equals(SOUND_DRIVER) ? DeviceKind.SOUND : Arrays.stream(DeviceKind.values())
        .filter(kind -> driver.equals(DRIVER_PREFIX + kind.text())).findFirst().orElse(DeviceKind.NONE);
  }

  /** A line of hexdump that a message has taken over. */
  void taken(LogLine line) {
    tallies[line.message.ordinal()].understood();
  }

  private boolean understands(LogLine line) {
    KernelMessage message = line.message;
    if (message == KernelMessage.BUFFER_ADDED || message == KernelMessage.QUEUE_CALLBACK) {
      if (rings.write(line)) {
        tallies[message.ordinal()].understood();
      } else {
        generic(line);
      }
      return true;
    }
    if (message.isKeptByName()) {
      generic(line);
      return true;
    }
    boolean understood = switch (message) {
      case TX, RX, NS_DUMP, CHANNEL_CREATED, CHANNEL_DESTROYED, NEW_CHANNEL -> messages.write(line, rpmsgDevice(line));
      case KICK, INTERRUPTED -> notification(line);
      case VRING, VRING_RESOURCE, VDEV_RESOURCE, VRING_PLACED -> resources.write(line, remote(line));
      case STATUS, RESET -> status(line);
      case REGISTERED -> registered(line);
      case CARVEOUT_RESOURCE, CARVEOUT_WITHOUT_NAME, CARVEOUT_PLACED, RESERVED_MEMORY, RESERVED_CARVEOUT,
          TCM_CARVEOUT -> memory.write(line);
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

  /** The same of a line whose device may be the interface of a network device: {@code virtio_net virtio1 eth0: …}. */
  private static int virtioNumber(LogLine line) {
    int number = virtioNumber(line.device());
    return number >= 0 ? number : virtioNumber(line.driver());
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
    int number = virtioNumber(line);
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
      remote.wasKicked = true;
      device.kicks[index]++;
      target.at(out, line.nanos).notification().kickBegin(device.queue(index));
      target.at(out, line.nanos).notification().kickEnd(device.queue(index));
    } else {
      device.interrupts[index]++;
      target.at(out, line.nanos).notification().interrupt(device.queue(index));
    }
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
    faultTallies[line.fault.ordinal()].understood();
    String state = line.fault.sense().state();
    RemoteProcessor remote = state == null ? null : remote(line);
    if (remote != null && line.fault == KernelFault.CRASHED) {
      system.rename(remote, nameOf(line), line.nanos);
    }
    if (remote != null && !state.equals(remote.state)) {
      follow(remote, state, line.nanos);
    }
    return true;
  }

  private boolean state(LogLine line) {
    RemoteProcessor remote = remote(line);
    if (remote == null) {
      return false;
    }
    system.rename(remote, nameOf(line), line.nanos);
    follow(remote, line.message.state(), line.nanos);
    return true;
  }

  private static String nameOf(LogLine line) {
    String name = line.word(0);
    return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
  }

  private void follow(RemoteProcessor remote, String state, long nanos) {
    remote.state = state;
    target.at(out, nanos).core().remoteproc(remote.core, remote.state);
  }

  private boolean lost(LogLine line) {
    target.at(out, line.nanos).core().lost(line.number(0));
    return true;
  }
}
