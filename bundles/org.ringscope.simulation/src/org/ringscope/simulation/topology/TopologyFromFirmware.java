// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ringscope.model.NameForm;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.CoreKind;
import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.OperatingSystem;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.type.Size;
import org.ringscope.protocol.firmware.FirmwareElf;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;

/**
 * Draws the system that a firmware expects of Linux {@code drivers/remoteproc}: a host that boots the remote core, the
 * memory that segments, carveouts and peripherals take, the resource table, log buffers, and each vdev as a virtio device
 * with its vrings.
 *
 * <p>Names are those of the table, as far as a topology takes them. What the table leaves to the host ({@code da =
 * 0xffffffff}) lies behind everything else; notify ids that are not unique are numbered, as the host would. A firmware
 * does not say what runs on the cores, nor which services there are: tasks and channels are the user's. A sound
 * table gives a topology without errors; one that contradicts itself (rings in each other, three vrings on an RPMsg
 * device) gives those that {@link org.ringscope.model.validation.TopologyValidator} then names.
 */
public final class TopologyFromFirmware {
  private static final int MOST_BYTES = 64 << 20;
  private static final int ELF_MAGIC = 0x464C457F; // 7F 'E' 'L' 'F'
  private static final int MACHINE_AARCH64 = 183;
  private static final int MACHINE_XTENSA = 94;
  private static final int MACHINE_TI_C6000 = 140;

  private final FirmwareNames names = new FirmwareNames();
  private final FirmwareMemory memory = new FirmwareMemory(names);
  private final Topology topology = TopologyFactory.eINSTANCE.createTopology();
  private final ResourceTable table;
  private final List<String> remarks = new ArrayList<>();

  private TopologyFromFirmware(String name, ResourceTable table) {
    this.table = table;
    topology.setName(NameForm.of(name));
  }

  /**
   * Reads a firmware ELF, or the bytes of a resource table (a section that was cut out, {@code resource_table} of
   * debugfs does not do: it is text).
   *
   * @return a topology in no resource, called like the file; its remote core names no firmware file
   * @throws MalformedFirmwareException if it is neither, or the table is broken
   * @throws IOException if the file cannot be read or has more than 64 MiB
   */
  public static Topology read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw new IOException("larger than " + (MOST_BYTES >> 20) + " MiB");
    }
    String name = file.getFileName().toString().replaceFirst("\\.(elf|bin|out|axf)$", "");
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return bytes.length >= 4 && buffer.getInt(0) == ELF_MAGIC ? of(name, FirmwareElf.read(buffer))
        : of(name, ResourceTable.read(buffer));
  }

  /** @throws MalformedFirmwareException if it has no resource table or a broken one, or its memory is impossible */
  public static Topology of(String name, FirmwareElf firmware) throws MalformedFirmwareException {
    ResourceTable table = firmware.resourceTable()
        .orElseThrow(() -> new MalformedFirmwareException(0, "no section " + FirmwareElf.RESOURCE_TABLE_SECTION));
    long address = firmware.section(FirmwareElf.RESOURCE_TABLE_SECTION).orElseThrow().address();
    return new TopologyFromFirmware(name, table).build(kind(firmware.machine()), firmware.segments(), address);
  }

  /** As above, of a table alone: where it lies is the host's choice. */
  public static Topology of(String name, ResourceTable table) throws MalformedFirmwareException {
    return new TopologyFromFirmware(name, table).build(CoreKind.UNSPECIFIED, List.of(), 0);
  }

  private Topology build(CoreKind kind, List<FirmwareElf.Segment> segments, long tableDa)
      throws MalformedFirmwareException {
    Core host = core("host", CoreKind.APPLICATION, OperatingSystem.LINUX);
    Core remote = core("remote", kind, OperatingSystem.UNSPECIFIED);
    remote.setBootedBy(host);
    FirmwareDevices devices = new FirmwareDevices(topology, memory, names, table);
    addMemory(devices);
    addSegments(segments);
    Firmware firmware = TopologyFactory.eINSTANCE.createFirmware();
    remote.setFirmware(firmware);
    firmware.setResourceTable(TopologyFactory.eINSTANCE.createResourceTable());
    memory.place(firmware.getResourceTable(), tablePlace(tableDa));
    placeCarveouts();
    devices.add(host, remote, remarks);
    addTraceBuffers(firmware);
    addCodeMemory(firmware);
    topology.getRegions().addAll(memory.regions());
    memory.addWindows(remote);
    topology.setDocumentation(remarks.isEmpty() ? null : String.join(" ", remarks));
    return topology;
  }

  /** A firmware that only the table is known of has code, too. */
  private void addCodeMemory(Firmware firmware) throws MalformedFirmwareException {
    boolean hasRoom = memory.regions().stream().filter(region -> region.getRole() == RegionRole.FIRMWARE)
        .anyMatch(region -> region.getSize().bytes() > FirmwareMemory.PAGE_BYTES
            || !region.getAddress().equals(firmware.getResourceTable().getAddress()));
    if (!hasRoom) {
      memory.allocate("code", FirmwareMemory.PAGE_BYTES, 1, RegionRole.FIRMWARE);
    }
  }

  private static CoreKind kind(int machine) {
    return switch (machine) {
      case MACHINE_AARCH64 -> CoreKind.APPLICATION;
      case MACHINE_XTENSA, MACHINE_TI_C6000 -> CoreKind.DSP;
      default -> CoreKind.UNSPECIFIED; // ARM: of a Cortex-M or a Cortex-R
    };
  }

  private Core core(String name, CoreKind kind, OperatingSystem os) {
    Core core = TopologyFactory.eINSTANCE.createCore();
    core.setName(names.unique(name));
    core.setKind(kind);
    core.setOs(os);
    topology.getCores().add(core);
    return core;
  }

  /** Rings and buffers first: a carveout that has one in it keeps the rest. */
  private void addMemory(FirmwareDevices devices) throws MalformedFirmwareException {
    List<ResourceEntry.Carveout> carveouts = new ArrayList<>();
    for (ResourceEntry entry : table.entries()) {
      if (entry instanceof ResourceEntry.Carveout carveout && carveout.da() != ResourceEntry.ANY) {
        carveouts.add(carveout);
      }
    }
    for (ResourceEntry.Carveout carveout : carveouts) {
      RegionRole role = role(carveout.name());
      if (role != RegionRole.FIRMWARE) {
        add(nameOf(carveout), carveout.da(), carveout.pa(), carveout.size(), role);
      }
    }
    devices.addPlacedRings(da -> physical(da, carveouts));
    for (ResourceEntry.Carveout carveout : carveouts) {
      if (role(carveout.name()) == RegionRole.FIRMWARE) {
        add(nameOf(carveout), carveout.da(), carveout.pa(), carveout.size(), RegionRole.FIRMWARE);
      }
    }
    for (ResourceEntry entry : table.entries()) {
      if (entry instanceof ResourceEntry.Devmem area && area.da() != ResourceEntry.ANY) {
        add(area.name().isEmpty() ? "devmem" : area.name(), area.da(), area.pa(), area.size(), RegionRole.REGISTERS);
      }
    }
  }

  /** By the names that Linux looks for (vrings: {@code rp_find_vq}). */
  private static RegionRole role(String carveout) {
    return carveout.matches("vdev\\d+vring\\d+") ? RegionRole.VRINGS
        : carveout.matches("vdev\\d+buffer") ? RegionRole.BUFFERS : RegionRole.FIRMWARE;
  }

  /** What the host shall place goes where nothing else is. */
  private void placeCarveouts() throws MalformedFirmwareException {
    for (ResourceEntry entry : table.entries()) {
      if (entry instanceof ResourceEntry.Carveout carveout && carveout.da() == ResourceEntry.ANY
          && carveout.size() > 0) {
        remarks.add("The host places carveout "
            + memory.allocate(nameOf(carveout), carveout.size(), 1, role(carveout.name())).getName() + ".");
      }
    }
  }

  private static long physical(long da, List<ResourceEntry.Carveout> carveouts) {
    return carveouts.stream().filter(each -> da >= each.da() && da - each.da() < each.size()).findFirst()
        .map(each -> physical(each.da(), each.pa()) + da - each.da()).orElse(da);
  }

  private static long physical(long da, long pa) {
    return pa == 0 || pa == ResourceEntry.ANY ? da : pa;
  }

  private static String nameOf(ResourceEntry.Carveout carveout) {
    return carveout.name().isEmpty() ? "carveout" : carveout.name();
  }

  /** Physical addresses that are not given are the device addresses. */
  private void add(String name, long da, long pa, long size, RegionRole role) throws MalformedFirmwareException {
    memory.add(name, da, physical(da, pa), size, role);
  }

  /** Pages that segments touch and no carveout has; neighbours become one region. */
  private void addSegments(List<FirmwareElf.Segment> segments) throws MalformedFirmwareException {
    long from = 0;
    long to = 0;
    for (FirmwareElf.Segment segment : segments.stream().filter(each -> each.memorySize() > 0)
        .sorted(Comparator.comparingLong(FirmwareElf.Segment::da)).toList()) {
      if (segment.da() < 0 || segment.memorySize() > Long.MAX_VALUE / 4 || segment.da() > Long.MAX_VALUE / 4) {
        throw new MalformedFirmwareException(segment.offset(), "segment da=0x" + Long.toHexString(segment.da())
            + " is outside the address space");
      }
      long begin = segment.da() / FirmwareMemory.PAGE_BYTES * FirmwareMemory.PAGE_BYTES;
      long end = FirmwareMemory.roundUp(segment.da() + segment.memorySize());
      if (begin > to) {
        memory.add("firmware", from, from, to - from, RegionRole.FIRMWARE);
        from = begin;
      }
      to = Math.max(to, end);
    }
    memory.add("firmware", from, from, to - from, RegionRole.FIRMWARE);
  }

  /** The device address of the table; memory is set aside for one that no segment loads. */
  private long tablePlace(long da) throws MalformedFirmwareException {
    if (memory.covers(da, table.length())) {
      return da;
    }
    if (da > 0) {
      long page = da / FirmwareMemory.PAGE_BYTES * FirmwareMemory.PAGE_BYTES;
      memory.add("resource_table", page, page, FirmwareMemory.roundUp(da + table.length()) - page, RegionRole.FIRMWARE);
      return da;
    }
    return memory.allocate("resource_table", table.length(), 1, RegionRole.FIRMWARE).getAddress().value();
  }

  /** They mostly lie in memory of the firmware. */
  private void addTraceBuffers(Firmware firmware) throws MalformedFirmwareException {
    FirmwareNames unique = new FirmwareNames();
    for (ResourceEntry entry : table.entries()) {
      if (entry instanceof ResourceEntry.Trace trace && trace.da() != ResourceEntry.ANY) {
        add(trace.name().isEmpty() ? "trace" : trace.name(), trace.da(), trace.da(), trace.size(), RegionRole.FIRMWARE);
        TraceBuffer buffer = TopologyFactory.eINSTANCE.createTraceBuffer();
        buffer.setName(unique.unique(trace.name().isEmpty() ? "trace" : trace.name()));
        buffer.setSize(new Size(trace.size()));
        if (memory.covers(trace.da(), 1)) { // else it is empty
          memory.place(buffer, trace.da());
        }
        firmware.getTraces().add(buffer);
      }
    }
  }
}
