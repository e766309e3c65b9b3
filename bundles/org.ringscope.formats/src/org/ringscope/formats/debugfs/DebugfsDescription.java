// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.debugfs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.formats.importer.Ids;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.KnownRemotes;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.AddressWindowInfo;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;

/**
 * What the text says about the system: cores, memory, devices, queues, buses; then status and features as events.
 * Addresses in the table are the remote processor's; only the carveouts, or a physical address in the table, say where
 * that is.
 */
final class DebugfsDescription {
  private static final int HOST = 0;
  private static final long LARGEST_RING = 32_768;
  private static final String CRASHED = "crashed";

  private final SystemDescription.Builder system = SystemDescription.builder();
  private final List<Vdev> vdevs = new ArrayList<>();
  private final List<RemoteState> states = new ArrayList<>();
  private final List<SharedNotifyId> shared = new ArrayList<>();
  private final List<RingOutside> outside = new ArrayList<>();
  private final Ids ids;
  private final KnownRemotes known;
  private final int hostCore;
  private int regions;
  private int queues;

  /** A device and its entry. */
  private record Vdev(int id, Block entry) {}

  /** What a remote processor's file {@code state} says. */
  private record RemoteState(int core, String name, String state) {}

  /** A ring whose notify id another ring of the same remote processor has. */
  private record SharedNotifyId(int device, long id, String text) {}

  /** A ring that lies in no memory that the host has given to the remote processor. */
  private record RingOutside(int device, long address, long bytes, String text) {}

  /** @param known what a log has told of the same system before, null if there was none */
  DebugfsDescription(Iterable<RemoteText> remotes, Ids ids, KnownRemotes known) {
    this.ids = ids;
    this.known = known;
    if (known == null) {
      system.add(new CoreInfo(ids.core(HOST), "host", "Linux", "linux"));
    }
    hostCore = known == null ? ids.core(HOST) : known.hostCore();
    int core = HOST;
    for (RemoteText remote : remotes) {
      core++;
      int same = known == null ? Unknown.NUMBER : known.core(remote.number);
      if (same < 0) {
        system.add(new CoreInfo(ids.core(core), "remote", "", remote.name()));
      }
      describe(remote, same < 0 ? ids.core(core) : same);
    }
  }

  SystemDescription system() {
    return system.build();
  }

  /** Status and features, which are the state at the instant of the text. */
  void writeEvents(ImportTarget target, StreamWriter out) {
    for (RemoteState remote : states) {
      target.at(out, 0).core().remoteproc(remote.core, remote.state);
      if (remote.state.equals(CRASHED)) {
        target.at(out, 0).core().fault("REMOTE_CRASHED", "").queue(Unknown.ID).device(Unknown.ID).address(0).length(0)
            .expected(Unknown.U64).text("%s: state is %s".formatted(remote.name, CRASHED)).end();
      }
    }
    for (Vdev vdev : vdevs) {
      long offered = vdev.entry.number("Device features");
      if (offered != Unknown.U64) {
        target.at(out, 0).device().featuresOffered(vdev.id, offered);
      }
      long accepted = vdev.entry.number("Guest features");
      if (accepted != Unknown.U64) {
        target.at(out, 0).device().featuresAccepted(vdev.id, accepted);
      }
      long status = vdev.entry.number("Status");
      if (status != Unknown.U64) {
        target.at(out, 0).device().status(vdev.id, 0, (int) status);
      }
    }
    // of the device: none of its rings is broken
    for (SharedNotifyId ring : shared) {
      target.at(out, 0).core().fault("NOTIFY_IDS_EQUAL", "F28").queue(Unknown.ID).device(ring.device).address(0)
          .length(ring.id).expected(Unknown.U64).text(ring.text).end();
    }
    for (RingOutside ring : outside) {
      target.at(out, 0).core().fault("VRING_OUTSIDE_CARVEOUTS", "F24").queue(Unknown.ID).device(ring.device)
          .address(ring.address).length(ring.bytes).expected(Unknown.U64).text(ring.text).end();
    }
  }

  private void describe(RemoteText remote, int core) {
    if (remote.state != null) {
      states.add(new RemoteState(core, remote.name(), remote.state));
    }
    for (Block memory : remote.memories) {
      memory(memory, core);
    }
    int place = 0;
    Map<Long, String> notifyIds = new HashMap<>();
    for (Block entry : remote.entries) {
      switch (entry.type) {
        case "vdev" -> vdev(remote, entry, core, place++, notifyIds);
        case "carveout", "devmem", "trace" -> region(remote, entry);
        default -> {}
      }
    }
  }

  /** Linux prints 0 for the DMA address of memory that has none. */
  private void memory(Block memory, int core) {
    long dma = memory.number("DMA address");
    long size = memory.number("Length");
    if (dma > 0 && size > 0) {
      String name = memory.text("Name");
      system.add(new RegionInfo(ids.region(regions++), dma, size, role(name), name, "", false));
      if (memory.hasAddress("Device address")) {
        system.add(new AddressWindowInfo(core, memory.number("Device address"), dma, size, name));
      }
    }
  }

  private static String role(String name) {
    return name.contains("vring") ? "vring" : name.contains("buffer") ? "buffers" : "carveout";
  }

  private void region(RemoteText remote, Block entry) {
    String name = entry.text("Name");
    boolean isKnown = remote.memories.stream().anyMatch(memory -> memory.text("Name").equals(name));
    long address = entry.number("Physical Address") > 0 && entry.hasAddress("Physical Address")
        ? entry.number("Physical Address") : physical(remote, entry.number("Device Address"));
    long size = entry.number("Length");
    if (!isKnown && address != Unknown.U64 && size > 0) {
      system.add(new RegionInfo(ids.region(regions++), address, size, entry.type, name, "", false));
    }
  }

  private void vdev(RemoteText remote, Block entry, int core, int place, Map<Long, String> notifyIds) {
    int type = DeviceInfo.idOf(entry.number("ID"));
    int same = known == null ? Unknown.NUMBER : known.device(remote.number, place);
    int device = same < 0 ? ids.device(vdevs.size()) : same;
    String name = same < 0 ? remote.name() + "-vdev" + place : known.deviceName(remote.number, place);
    vdevs.add(new Vdev(device, entry));
    system.add(
        new DeviceInfo(device, type, hostCore, core, Math.max(0, entry.number("Device features")),
            "remoteproc", name));
    List<Integer> ofDevice = new ArrayList<>();
    for (int index = 0; index < entry.vrings.size(); index++) {
      notifyId(entry.vrings.get(index), device, name + "/" + index, notifyIds);
      int queue = known == null ? Unknown.NUMBER : known.queue(remote.number, place, index);
      ofDevice.add(queue < 0 ? ids.queue(queues++) : queue);
      system.add(queue(remote, entry.vrings.get(index), device, index, ofDevice.get(index)));
      place(remote, entry.vrings.get(index), device, name + "/" + index);
    }
    if (DeviceKind.RPMSG.is(type) && entry.vrings.size() >= 2) {
      // vring 0 is what the host receives from: Linux `rpmsg_probe` finds "input", then "output"
      system.add(new BusInfo(device, device, ofDevice.get(0), ofDevice.get(1), 0, 0, name));
    }
  }

  /** Each ring of a remote processor has an id of its own: Linux {@code rproc_alloc_vring} finds the ring by it. */
  private void notifyId(Block vring, int device, String name, Map<Long, String> known) {
    long id = vring.number("Notify ID");
    String other = id < 0 || id == ResourceEntry.ANY ? null : known.putIfAbsent(id, name);
    if (other != null) {
      shared.add(new SharedNotifyId(device, id,
          "%s: notify id %d is also that of %s: a notification with this id does not say for which".formatted(name, id,
              other)));
    }
  }

  private static QueueInfo queue(RemoteText remote, Block vring, int device, int index, int id) {
    long entries = vring.number("Number of buffers");
    int size = entries > 0 && entries <= LARGEST_RING ? (int) entries : 0;
    int align = (int) Math.min(Math.max(0, vring.number("Alignment")), 1 << 30);
    long physical = vring.number("Physical Address");
    boolean isInTable = physical > 0 && vring.hasAddress("Physical Address");
    long desc = isInTable ? physical : physical(remote, vring.number("Device Address"));
    long avail = desc + (long) QueueLayout.DESC_BYTES * size;
    boolean isKnown = desc != Unknown.U64 && size > 0 && Integer.bitCount(align) == 1;
    return new QueueInfo(id, device, index, QueueInfo.SPLIT, size, align, isKnown ? desc : 0,
        isKnown ? avail : 0,
        isKnown ? VringLayout.roundUp(avail + VringLayout.availBytes(size), align) : 0, vring.number("Notify ID"),
        isKnown ? QueueInfo.ADDRESSES_KNOWN : 0);
  }

  /** Whether a ring lies in one of the carveouts; says nothing where none was printed. */
  private void place(RemoteText remote, Block vring, int device, String name) {
    long address = vring.number("Device Address");
    long entries = vring.number("Number of buffers");
    long align = vring.number("Alignment");
    boolean isPlaced = vring.hasAddress("Device Address") && address > 0 && address != ResourceEntry.ANY;
    if (!isPlaced || remote.memories.isEmpty() || entries < 1 || entries > LARGEST_RING || align < 1
        || Long.bitCount(align) != 1 || align > 1 << 30) {
      return;
    }
    long bytes = VringLayout.legacyBytes((int) entries, (int) align);
    Block memory = remote.memories.stream().filter(block -> contains(block, address)).findFirst().orElse(null);
    if (memory == null) {
      outside.add(new RingOutside(device, address, bytes,
          "%s: da 0x%x lies outside of every carveout".formatted(name, address)));
    } else if (!contains(memory, address + bytes - 1)) {
      outside.add(new RingOutside(device, address, bytes, "%s: %d bytes at da 0x%x reach beyond carveout %s"
          .formatted(name, bytes, address, memory.text("Name"))));
    }
  }

  private static boolean contains(Block memory, long address) {
    long from = memory.number("Device address");
    return memory.hasAddress("Device address") && address >= from && address - from < memory.number("Length");
  }

  /** Where the remote processor's address leads to, {@link Unknown#U64} if no carveout says it. */
  private static long physical(RemoteText remote, long address) {
    if (address == Unknown.U64 || address == ResourceEntry.ANY) {
      return Unknown.U64;
    }
    for (Block memory : remote.memories) {
      long from = memory.number("Device address");
      long dma = memory.number("DMA address");
      if (dma > 0 && memory.hasAddress("Device address") && address >= from
          && address - from < memory.number("Length")) {
        return dma + (address - from);
      }
    }
    return Unknown.U64;
  }
}
