// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceLayout;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.MemoryRegion;

/**
 * Answers the demands of a resource table in table order (Linux {@code rproc_handle_resources}): finds or cuts
 * carveouts, numbers the rings, and writes addresses and notify ids into a copy of the table, which then replaces the
 * one in memory.
 */
final class ResourceAllocation {
  private record VdevPlan(int index, int offset, ResourceEntry.Vdev entry, Carveout[] vrings, int[] notifyIds) {}

  private final Remoteproc remoteproc;
  private final ByteBuffer table;
  private final List<ResourceEntry.Trace> traces = new ArrayList<>();
  private final List<VdevPlan> plans = new ArrayList<>();
  private int nextNotifyId;

  private ResourceAllocation(Remoteproc remoteproc, ByteBuffer bytes) {
    this.remoteproc = remoteproc;
    this.table = ByteBuffer.allocate(bytes.remaining()).order(ByteOrder.LITTLE_ENDIAN).put(bytes.duplicate()).clear();
  }

  static ResourceAllocation none(Remoteproc remoteproc) {
    return new ResourceAllocation(remoteproc, ByteBuffer.allocate(0));
  }

  /** Answers the demands of a table that is not in memory yet. */
  static ResourceAllocation of(Remoteproc remoteproc, ResourceTable table, ByteBuffer bytes)
      throws MalformedFirmwareException {
    ResourceAllocation allocation = new ResourceAllocation(remoteproc, bytes);
    table.warnings().forEach(remoteproc::print);
    for (int i = 0; i < table.entries().size(); i++) {
      allocation.handle(table.offset(i), table.entries().get(i));
    }
    return allocation;
  }

  /** Reads the table of a processor that is already running; its device addresses stay what they are. */
  static ResourceAllocation ofRunning(Remoteproc remoteproc, long address) throws MalformedFirmwareException {
    try {
      MemoryRegion region = remoteproc.memory().region(address, ResourceLayout.TABLE_OFFSETS);
      int from = region.offset(address);
      ResourceTable table = ResourceTable.read(region.buffer()
          .slice(from, Math.min(region.size() - from, ResourceLayout.MAX_TABLE)));
      return of(remoteproc, table, region.buffer().slice(from, table.length()));
    } catch (AddressFault e) {
      throw new MalformedFirmwareException(0, "no resource table at pa 0x" + Long.toHexString(address));
    }
  }

  private void handle(int offset, ResourceEntry entry) throws MalformedFirmwareException {
    if (entry instanceof ResourceEntry.Carveout c) {
      Carveout carveout = remoteproc.carveouts().demand(c.name(), c.da(), c.size(), offset);
      table.putInt(offset + ResourceLayout.CARVEOUT_DA, (int) carveout.da());
      table.putInt(offset + ResourceLayout.CARVEOUT_PA, (int) carveout.physicalAddress());
    } else if (entry instanceof ResourceEntry.Devmem d) {
      remoteproc.print("devmem " + d.name() + " not mapped: no iommu"); // the engine's cores reach devices directly
    } else if (entry instanceof ResourceEntry.Trace t) {
      trace(offset, t);
    } else if (entry instanceof ResourceEntry.Vdev v) {
      vdev(offset, v);
    }
  }

  private void trace(int offset, ResourceEntry.Trace trace) throws MalformedFirmwareException {
    try {
      long physical = remoteproc.carveouts().toPhysical(trace.da(), trace.size());
      remoteproc.memory().region(physical, trace.size());
      traces.add(trace);
    } catch (AddressFault e) {
      throw new MalformedFirmwareException(offset, "trace buffer " + trace.name() + " is nowhere: " + e.getMessage());
    }
  }

  private void vdev(int offset, ResourceEntry.Vdev vdev) throws MalformedFirmwareException {
    int index = plans.size();
    int count = vdev.vrings().size();
    Carveout[] vrings = new Carveout[count];
    int[] notifyIds = new int[count];
    for (int i = 0; i < count; i++) {
      ResourceEntry.Vring vring = vdev.vrings().get(i);
      int at = offset + ResourceLayout.vring(i);
      vrings[i] = remoteproc.carveouts().demand(RemoteprocVdev.vringName(index, i), wanted(vring.da()),
          ringBytes(vring, at), at);
      if (vrings[i].da() > 0xFFFF_FFFFL) {
        throw new MalformedFirmwareException(at, "vring da does not fit 32 bits da=0x"
            + Long.toHexString(vrings[i].da()));
      }
      notifyIds[i] = nextNotifyId++;
      table.putInt(at + ResourceLayout.VRING_NOTIFY_ID, notifyIds[i]);
    }
    plans.add(new VdevPlan(index, offset, vdev, vrings, notifyIds));
  }

  /** A da of 0 is what a released ring leaves behind: the host chooses again. */
  private static long wanted(long da) {
    return da == 0 ? ResourceEntry.ANY : da;
  }

  /** Bytes of a ring whose size and alignment can be worked with. */
  static long ringBytes(ResourceEntry.Vring vring, int at) throws MalformedFirmwareException {
    boolean usable = vring.size() <= VringLayout.MAX_SIZE && Long.bitCount(vring.size()) == 1
        && vring.align() <= 1 << 30 && Long.bitCount(vring.align()) == 1;
    if (!usable) {
      throw new MalformedFirmwareException(at,
          "invalid qsz (" + vring.size() + ") or alignment (" + vring.align() + ")");
    }
    return VringLayout.legacyBytes((int) vring.size(), (int) vring.align());
  }

  /** The table with the host's answers. */
  byte[] table() {
    return table.array();
  }

  List<ResourceEntry.Trace> traces() {
    return traces;
  }

  /** The devices, live in the table at physical {@code address}. */
  List<RemoteprocVdev> vdevs(long address) {
    List<RemoteprocVdev> vdevs = new ArrayList<>();
    for (VdevPlan plan : plans) {
      MemoryRegion region = remoteproc.memory().region(address, table.limit());
      VdevResource live = new VdevResource(region.buffer(), region.offset(address) + plan.offset());
      vdevs.add(new RemoteprocVdev(remoteproc, plan.index(), plan.entry(), remoteproc.ids(plan.index()),
          plan.vrings(), plan.notifyIds(), live));
    }
    return vdevs;
  }
}
