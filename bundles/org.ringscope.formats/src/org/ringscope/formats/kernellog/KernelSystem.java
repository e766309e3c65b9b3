// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.formats.importer.Ids;
import org.ringscope.formats.importer.KnownRemotes;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.LinuxQueueNames;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.SystemStream;

/**
 * What the log has told of the system so far: remote processors, virtio devices, and which belongs to which. Described anew whenever
 * something more is known. The host is core 0.
 */
final class KernelSystem implements KnownRemotes {
  /** Of the cores, before those of other parts of the trace. */
  static final int HOST = 0;
  private static final int MOST_REMOTES = 256;
  /** The host and so many remote processors; further ids are free. */
  static final int MOST_CORES = 1 + MOST_REMOTES;
  private static final int MOST_DEVICES = 1024;
  private static final int MOST_CHANNELS = 4096;
  private static final int MOST_DEVICES_OF_A_REMOTE = 8;

  private final SystemStream out;
  private final Ids ids;
  private final Map<Integer, RemoteProcessor> remotes = new HashMap<>();
  private final Map<Integer, RpmsgDevice> byNumber = new HashMap<>();
  private final Map<String, RpmsgDevice> byPointer = new HashMap<>();
  private final List<RpmsgDevice> devices = new ArrayList<>();
  private final Set<ChannelInfo> channels = new HashSet<>();
  private RemoteProcessor active;

  KernelSystem(SystemStream out, Ids ids) {
    this.out = out;
    this.ids = ids;
    out.describe(SystemDescription.builder().add(new CoreInfo(ids.core(HOST), "host", "Linux", "linux")).build(), 0);
  }

  /** The remote processor with this number; null if there are too many to be true. */
  RemoteProcessor remote(long number, long nanos) {
    RemoteProcessor remote = remotes.get((int) number);
    if (remote == null && number >= 0 && number < MOST_REMOTES) {
      remote = new RemoteProcessor((int) number, ids.core(remotes.size() + 1));
      remotes.put(remote.number, remote);
      describe(remote, nanos);
    }
    return remote;
  }

  @Override
  public int hostCore() {
    return ids.core(HOST);
  }

  @Override
  public int core(int number) {
    RemoteProcessor remote = remotes.get(number);
    return remote == null ? Unknown.NUMBER : remote.core;
  }

  private RpmsgDevice known(int number, int place) {
    RemoteProcessor remote = remotes.get(number);
    return remote == null || place >= remote.devices.size() ? null : remote.devices.get(place);
  }

  @Override
  public int device(int number, int place) {
    RpmsgDevice device = known(number, place);
    return device == null ? Unknown.NUMBER : device.id;
  }

  @Override
  public String deviceName(int number, int place) {
    return known(number, place).name();
  }

  @Override
  public int queue(int number, int place, int index) {
    RpmsgDevice device = known(number, place);
    return device == null || index >= device.queues() ? Unknown.NUMBER : device.queue(index);
  }

  /** The remote processor that is being started, or said something last; null if there is none. */
  RemoteProcessor active() {
    return active;
  }

  void activate(RemoteProcessor remote) {
    active = remote;
  }

  void rename(RemoteProcessor remote, String name, long nanos) {
    if (!remote.name.equals(name)) {
      remote.name = name;
      describe(remote, nanos);
    }
  }

  /** {@code virtioN} as a device of any type; null if there are too many. */
  RpmsgDevice device(int number, long nanos) {
    RpmsgDevice device = byNumber.get(number);
    if (device == null && devices.size() < MOST_DEVICES) {
      device = add();
      device.number = number;
      byNumber.put(number, device);
      describe(device, nanos);
    }
    return device;
  }

  /** What {@code virtioN} is, as its driver or the name of its queue says. @param queue name of one of its queues, or empty */
  void learn(int number, DeviceKind kind, String queue, long nanos) {
    RpmsgDevice device = kind == DeviceKind.NONE || kind == DeviceKind.RPMSG ? null : device(number, nanos);
    if (device == null || device.type != DeviceInfo.UNKNOWN_ID && !kind.is(device.type)) {
      return;
    }
    boolean isNew = device.type == DeviceInfo.UNKNOWN_ID;
    device.type = kind.id();
    if (device.name(LinuxQueueNames.index(kind, queue)) || isNew) {
      describe(device, nanos);
    }
  }

  /**
   * A queue that lines of {@code virtio_ring} name by its pointer, as a device of its own: whose it is they do not tell.
   *
   * @return null if it is no pointer, or there are too many
   */
  RpmsgDevice queueAt(String pointer, long nanos) {
    RpmsgDevice device = byPointer.get(pointer);
    if (device == null && devices.size() < MOST_DEVICES && pointer.matches("[0-9a-f]{6,16}")) {
      device = add();
      device.pointer = pointer.replaceFirst("^0{1,15}(?=.)", "");
      byPointer.put(pointer, device);
      describe(device, nanos);
    }
    return device;
  }

  /**
   * {@code virtioN} as a device of the active remote processor, which may have been known without its number before.
   *
   * @param number {@link Unknown#NUMBER} if the line does not say it
   */
  RpmsgDevice rpmsgDevice(int number, long nanos) {
    if (number == Unknown.NUMBER) {
      return anyRpmsgDevice(nanos);
    }
    RpmsgDevice device = byNumber.get(number);
    if (device == null && current() != null) {
      device = current().devices.stream().filter(d -> d.number == Unknown.NUMBER).findFirst().orElse(null);
      if (device != null) {
        device.number = number;
        byNumber.put(number, device);
        device.type = DeviceKind.RPMSG.id();
        describe(device, nanos);
      }
    }
    if (device == null) {
      device = device(number, nanos);
    }
    if (device != null && !device.isRpmsg()) {
      device.type = DeviceKind.RPMSG.id();
      link(device);
      describe(device, nanos);
    }
    return device;
  }

  /** A remote processor without devices gets the one that is looked at while it is the active one. */
  void link(RpmsgDevice device) {
    RemoteProcessor remote = current();
    if (device.remote == null && remote != null && remote.devices.isEmpty()) {
      device.remote = remote;
      remote.devices.add(device);
    }
  }

  /** The active remote processor, or the only one: a log need not begin with a boot; null if there is none. */
  private RemoteProcessor current() {
    return active != null || remotes.size() != 1 ? active : remotes.values().iterator().next();
  }

  private RpmsgDevice anyRpmsgDevice(long nanos) {
    RpmsgDevice only = null;
    for (RpmsgDevice device : devices) {
      if (device.isRpmsg()) {
        only = only == null || device.number == Unknown.NUMBER ? device : only;
      }
    }
    if (only == null && devices.size() < MOST_DEVICES) {
      only = add();
      only.type = DeviceKind.RPMSG.id();
      link(only);
      describe(only, nanos);
    }
    return only;
  }

  /** A device by its place in the resource table; null if that place cannot be. */
  RpmsgDevice vdev(RemoteProcessor remote, int place, long nanos) {
    if (place < 0 || place >= MOST_DEVICES_OF_A_REMOTE) {
      return null;
    }
    while (remote.devices.size() <= place) {
      RpmsgDevice device = devices.stream().filter(d -> d.remote == null && d.isRpmsg()).findFirst().orElse(null);
      if (device == null) {
        if (devices.size() >= MOST_DEVICES) {
          return null;
        }
        device = add();
        device.type = DeviceKind.RPMSG.id();
      }
      device.remote = remote;
      remote.devices.add(device);
      describe(device, nanos);
    }
    return remote.devices.get(place);
  }

  /** The device whose queue has this notify id: as its vrings said, or as Linux numbers them, two per device. */
  RpmsgDevice notified(RemoteProcessor remote, long notifyId, long nanos) {
    for (RpmsgDevice device : remote.devices) {
      if (device.notifyIds[0] == notifyId || device.notifyIds[1] == notifyId) {
        return device;
      }
    }
    return notifyId < 0 ? null : vdev(remote, (int) Math.min(notifyId / RpmsgDevice.QUEUES, Integer.MAX_VALUE), nanos);
  }

  /** Which queue of that device it is. */
  static int queueIndex(RpmsgDevice device, long notifyId) {
    for (int index = 0; index < RpmsgDevice.QUEUES; index++) {
      if (device.notifyIds[index] == notifyId) {
        return index;
      }
    }
    return (int) (notifyId % RpmsgDevice.QUEUES);
  }

  /** A channel whose two addresses are known. */
  void channel(RpmsgDevice device, long source, long destination, String name, long nanos) {
    ChannelInfo channel = new ChannelInfo(device.id, source, destination, name);
    if (channels.size() < MOST_CHANNELS && channels.add(channel)) {
      out.describe(SystemDescription.builder().add(channel).build(), nanos);
    }
  }

  void describe(RpmsgDevice device, long nanos) {
    int core = device.remote == null ? DeviceInfo.NO_CORE : device.remote.core;
    SystemDescription.Builder description =
        SystemDescription.builder().add(new DeviceInfo(device.id, device.type, ids.core(HOST), core,
            device.features, device.remote == null && !device.isRpmsg() ? "" : "remoteproc", device.name()));
    if (device.pointer != null) {
      description.add(new QueueInfo(device.queue(0), device.id, 0, QueueInfo.UNKNOWN_FORMAT, 0, 0, 0, 0, 0, Unknown.U32,
          0));
    }
    for (int index = 0; index < device.queues(); index++) {
      description.add(queue(device, index));
    }
    if (device.isRpmsg()) {
      description.add(
          new BusInfo(device.id, device.id, device.queue(RpmsgDevice.RECEIVE), device.queue(RpmsgDevice.SEND), 0, 0,
              device.name()));
    }
    out.describe(description.build(), nanos);
  }

  /** Where one address is known, the others follow from it (virtio 1.3 §2.7.2). */
  private static QueueInfo queue(RpmsgDevice device, int index) {
    long notifyId = device.notifyIds[index] < 0 ? Unknown.U32 : device.notifyIds[index];
    int size = device.sizes[index];
    int align = device.aligns[index];
    long desc = device.addresses[index];
    boolean isKnown = desc != Unknown.U64 && size > 0 && Integer.bitCount(align) == 1;
    long avail = desc + (long) QueueLayout.DESC_BYTES * size;
    return new QueueInfo(device.queue(index), device.id, index, QueueInfo.SPLIT, size, align, isKnown ? desc : 0,
        isKnown ? avail : 0, isKnown ? VringLayout.roundUp(avail + VringLayout.availBytes(size), align) : 0, notifyId,
        isKnown ? QueueInfo.ADDRESSES_KNOWN : 0);
  }

  private void describe(RemoteProcessor remote, long nanos) {
    out.describe(SystemDescription.builder().add(new CoreInfo(remote.core, "remote", "", remote.name)).build(), nanos);
  }

  private RpmsgDevice add() {
    RpmsgDevice device = new RpmsgDevice(ids, devices.size());
    devices.add(device);
    return device;
  }

  /** The state so far, as absolute values. */
  void writeState(StreamWriter stream, boolean full, long nanos) {
    for (RemoteProcessor remote : remotes.values()) {
      if (remote.state != null) {
        stream.at(nanos).core().remoteproc(remote.core, remote.state);
      }
    }
    for (RpmsgDevice device : devices) {
      if (device.status >= 0) {
        stream.at(nanos).device().status(device.id, device.status, device.status);
      }
      if (device.pointer != null) {
        stream.at(nanos).sample(device.queue(0)).buffers(device.added).interrupts(device.interrupts[0]).end();
        continue;
      }
      for (int index = 0; index < RpmsgDevice.QUEUES; index++) {
        if (device.kicks[index] + device.interrupts[index] > 0) {
          stream.at(nanos).sample(device.queue(index)).kicks(device.kicks[index]).interrupts(device.interrupts[index])
              .end();
        }
      }
    }
  }
}
