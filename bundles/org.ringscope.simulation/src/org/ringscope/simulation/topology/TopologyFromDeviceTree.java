// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.formats.devicetree.RegionUse;
import org.ringscope.formats.devicetree.RemoteProcessor;
import org.ringscope.formats.devicetree.TreeDevice;
import org.ringscope.formats.devicetree.TreeProblem;
import org.ringscope.formats.devicetree.TreeProblem.Weight;
import org.ringscope.formats.devicetree.TreeRegion;
import org.ringscope.formats.devicetree.TreeSystem;
import org.ringscope.model.NameForm;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.CoreKind;
import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.OperatingSystem;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

/**
 * Draws the system that a device tree describes: a host, its remote processors, reserved memory, mailboxes, and an RPMsg
 * bus for each pair of vring regions.
 *
 * <p>A tree does not say how many entries a ring has, what runs on the remotes, nor which services there are. Sizes are
 * chosen as large as the regions allow, up to {@value TreeBuses#MOST_ENTRIES} entries; tasks and channels are the user's.
 * What the tree contradicts itself in stays in the topology: its documentation says it, and the rules of
 * {@link org.ringscope.model.validation.TopologyValidator} find what can be found there.
 */
public final class TopologyFromDeviceTree {
  private static final long PAGE_BYTES = 4096;
  private static final long CODE_BYTES = 0x10000;
  private static final long LAST_CODE = 0xFFFF_0000L;

  private final TopologyFactory factory = TopologyFactory.eINSTANCE;
  private final FirmwareNames names = new FirmwareNames();
  private final Topology topology = factory.createTopology();
  private final Map<String, MemoryRegion> regions = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private final TreeSystem system;

  private TopologyFromDeviceTree(String name, TreeSystem system) {
    this.system = system;
    topology.setName(NameForm.of(name));
  }

  /** @return a topology in no resource */
  public static Topology of(String name, TreeSystem system) {
    return new TopologyFromDeviceTree(name, system).build();
  }

  private Topology build() {
    Core host = core("host", CoreKind.APPLICATION, system.host().cpu());
    host.setOs(OperatingSystem.LINUX);
    host.setCpus(system.host().cpus() > 1 ? system.host().cpus() : null);
    system.regions().stream().filter(region -> region.address() != null || isUsed(region)).forEach(this::addRegion);
    TreeBuses buses = new TreeBuses(topology, names, regions);
    for (RemoteProcessor processor : system.processors()) {
      Core remote = core(processor.name(), kind(processor.kind()), processor.cpu());
      remote.setBootedBy(host);
      remote.setDocumentation(processor.firmware().isEmpty() ? null : "It loads " + processor.firmware() + ".");
      addWindows(remote, processor);
      buses.add(host, remote, processor);
      addFirmware(remote, processor);
    }
    system.devices().forEach(this::addRegisters);
    topology.setDocumentation(documentation());
    return topology;
  }

  private String documentation() {
    List<String> sentences = new ArrayList<>();
    sentences.add("Drawn from the device tree" + (system.name().isEmpty() ? "." : " of " + system.name() + "."));
    if (!topology.getDevices().isEmpty()) {
      sentences.add("Not in the tree, and chosen: the sizes of rings, and that the name service is offered.");
    }
    sentences.addAll(remarks);
    system.problems().stream().filter(problem -> problem.weight() != Weight.NOTE)
        .map(TreeProblem::line).map(line -> line + ".").forEach(sentences::add);
    return String.join(" ", sentences);
  }

  private Core core(String name, CoreKind kind, String cpu) {
    Core core = factory.createCore();
    core.setName(names.unique(name));
    core.setKind(kind);
    core.setCpu(cpu.isEmpty() ? null : cpu);
    topology.getCores().add(core);
    return core;
  }

  private static CoreKind kind(RemoteProcessor.Kind kind) {
    return switch (kind) {
      case APPLICATION -> CoreKind.APPLICATION;
      case MICROCONTROLLER -> CoreKind.MICROCONTROLLER;
      case REALTIME -> CoreKind.REALTIME;
      case DSP -> CoreKind.DSP;
      case PRU -> CoreKind.PRU;
      case UNKNOWN -> CoreKind.UNSPECIFIED;
    };
  }

  /** A pool that no processor uses, and whose place the system chooses, is nobody's business here. */
  private boolean isUsed(TreeRegion region) {
    return system.processors().stream().flatMap(processor -> processor.regions().stream())
        .anyMatch(used -> used.path().equals(region.path()));
  }

  /** A place that the system chooses stays unknown. */
  private void addRegion(TreeRegion region) {
    MemoryRegion memory = region(region.name(), region.address(), region.size(), role(region));
    memory
        .setDocumentation(region.address() == null ? region.path() + ": the system chooses its place." : region.path());
    regions.put(region.path(), memory);
  }

  private MemoryRegion region(String name, Long address, long size, RegionRole role) {
    MemoryRegion memory = factory.createMemoryRegion();
    memory.setName(names.unique(name));
    memory.setAddress(address == null ? null : new Address(address));
    memory.setSize(size == 0 ? null : new Size(size));
    memory.setRole(role);
    topology.getRegions().add(memory);
    return memory;
  }

  private RegionRole role(TreeRegion region) {
    for (RemoteProcessor processor : system.processors()) {
      for (TreeRegion used : processor.regions()) {
        if (used.path().equals(region.path())) {
          return TreeBuses.isPool(processor, used) ? RegionRole.SHARED : role(used.use());
        }
      }
    }
    return region.use() == null || region.use().kind() == RegionUse.Kind.OTHER ? RegionRole.UNSPECIFIED
        : role(region.use());
  }

  private static RegionRole role(RegionUse use) {
    return switch (use.kind()) {
      case VRING -> RegionRole.VRINGS;
      case BUFFERS -> RegionRole.BUFFERS;
      case RESOURCE_TABLE, OTHER -> RegionRole.FIRMWARE;
    };
  }

  private void addWindows(Core remote, RemoteProcessor processor) {
    for (RemoteProcessor.Window each : processor.windows()) {
      AddressWindow window = factory.createAddressWindow();
      window.setAddress(new Address(each.device()));
      window.setPhysical(new Address(each.physical()));
      window.setSize(new Size(each.size()));
      remote.getWindows().add(window);
    }
  }

  /** Only where there is a bus: without one nothing is loaded. */
  private void addFirmware(Core remote, RemoteProcessor processor) {
    if (topology.getDevices().stream().noneMatch(device -> device.getDeviceSide() == remote)) {
      return;
    }
    TreeRegion table = processor.region(RegionUse.Kind.RESOURCE_TABLE, -1, -1);
    if (table != null) {
      Firmware firmware = factory.createFirmware();
      firmware.setResourceTable(factory.createResourceTable());
      firmware.getResourceTable().setRegion(regions.get(table.path()));
      remote.setFirmware(firmware);
    }
    boolean hasRoom = processor.regions().stream().map(region -> regions.get(region.path()))
        .anyMatch(region -> region.getRole() == RegionRole.FIRMWARE && region.getAddress() != null
            && region.getSize() != null && region.getSize().bytes() > PAGE_BYTES);
    if (!hasRoom && processor.windows().isEmpty()) {
      addCode(remote);
    }
  }

  /** Behind everything that has its place: which memory the core's code lies in is its driver's knowledge. */
  private void addCode(Core remote) {
    long end = 0;
    for (MemoryRegion region : topology.getRegions()) {
      long last = region.getAddress() == null || region.getSize() == null ? 0
          : region.getAddress().value() + region.getSize().bytes();
      end = last > end && last <= LAST_CODE - CODE_BYTES ? last : end;
    }
    MemoryRegion code =
        region(remote.getName() + "_code", FirmwareMemory.roundUp(end), CODE_BYTES, RegionRole.FIRMWARE);
    code.setDocumentation("Not in the device tree: room for the code of " + remote.getName() + ", so that it can run.");
    remarks.add(code.getName() + " is not in the tree either.");
  }

  private void addRegisters(TreeDevice device) {
    MemoryRegion registers = region(device.name(), device.address(), device.size(), RegionRole.REGISTERS);
    registers.setDocumentation(device.path() + ": a virtio-mmio device"
        + (device.interrupt().isEmpty() ? "" : " with the interrupt " + device.interrupt())
        + "; which one stands in its register DeviceID only.");
  }
}
