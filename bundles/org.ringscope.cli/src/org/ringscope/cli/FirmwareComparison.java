// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ringscope.model.AddressSpace;
import org.ringscope.model.Core;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RingBlock;
import org.ringscope.model.Topology;
import org.ringscope.model.Transport;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.model.validation.Severity;
import org.ringscope.protocol.firmware.FirmwareElf;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.protocol.firmware.ResourceTableRules;
import org.ringscope.protocol.firmware.TableProblem;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.simulation.topology.AddressMaps;

/**
 * Compares one remote core of a topology with a firmware: its remoteproc devices with those of the resource table, in
 * their order, and every device address that the firmware names with the core's memory (diagnosis F24). Which core the
 * firmware is for is not written anywhere: of several it is the one that it suits best.
 */
final class FirmwareComparison {
  private final List<TopologyFinding> findings = new ArrayList<>();
  private final Topology topology;
  private final String evidence;
  private final List<VirtioDevice> devices;
  private final String core;
  private final AddressMap map;

  private FirmwareComparison(Topology topology, String evidence, Core remote) {
    this.topology = topology;
    this.evidence = evidence;
    devices = remoteproc(topology).stream().filter(device -> device.getDevice() == remote).toList();
    core = remote == null ? TopologyFinding.name(topology) : TopologyFinding.name(remote);
    map = remote == null ? AddressMap.identity() : AddressMaps.of(remote, AddressSpace.DEVICE);
  }

  /**
   * @param evidence name of the file that the table comes from
   * @param segments what the firmware's file loads, empty if there is only its table
   */
  static List<TopologyFinding> compare(Topology topology, String evidence, ResourceTable table,
      List<FirmwareElf.Segment> segments) {
    List<Core> cores = new ArrayList<>(remoteproc(topology).stream().map(VirtioDevice::getDevice).distinct().toList());
    if (cores.isEmpty()) {
      cores.add(null);
    }
    return cores.stream().map(core -> new FirmwareComparison(topology, evidence, core).compare(table, segments))
        .min(Comparator.comparingInt(List::size)).orElseThrow();
  }

  private static List<VirtioDevice> remoteproc(Topology topology) {
    return topology.getDevices().stream().filter(device -> device.getTransport() == Transport.REMOTEPROC).toList();
  }

  private List<TopologyFinding> compare(ResourceTable table, List<FirmwareElf.Segment> segments) {
    tableAlone(table);
    List<ResourceEntry.Vdev> vdevs = table.entries().stream().filter(ResourceEntry.Vdev.class::isInstance)
        .map(ResourceEntry.Vdev.class::cast).toList();
    if (devices.size() != vdevs.size()) {
      add("firmware-devices", core,
          "the topology has " + devices.size() + " remoteproc devices, the firmware has " + vdevs.size());
    }
    for (int i = 0; i < Math.min(devices.size(), vdevs.size()); i++) {
      device(devices.get(i), vdevs.get(i));
    }
    for (ResourceEntry entry : table.entries()) {
      if (entry instanceof ResourceEntry.Carveout area) {
        carveout(area);
      } else if (entry instanceof ResourceEntry.Trace trace && ResourceEntry.isPlace(trace.da())) {
        mustExist("firmware-trace", "trace buffer " + trace.name(), trace.da(), trace.size());
      }
    }
    for (FirmwareElf.Segment segment : segments) {
      mustExist("firmware-segment", "segment", segment.da(), segment.memorySize());
    }
    return findings;
  }

  /** What the table itself shows; that a host will choose places and notify ids is no mistake. */
  private void tableAlone(ResourceTable table) {
    List<String> names = devices.stream().map(TopologyFinding::name).toList();
    for (TableProblem problem : ResourceTableRules.check(table, names, true)) {
      switch (problem.kind()) {
        case SIZE, ALIGN, UNALIGNED, OVERLAP -> add(Severity.ERROR, problem);
        case STATUS, OFF_ALIGN -> add(Severity.WARNING, problem);
        case NOTIFY_IDS, NO_PLACE -> {}
      }
    }
  }

  private void add(Severity severity, TableProblem problem) {
    String element = problem.vdev() < devices.size() ? TopologyFinding.name(devices.get(problem.vdev())) : core;
    findings.add(new TopologyFinding("firmware-table", severity, element, problem.text() + " (" + evidence + ")"));
  }

  private void device(VirtioDevice device, ResourceEntry.Vdev vdev) {
    String name = TopologyFinding.name(device);
    differs("firmware-device-id", name, "device id", device.getDeviceId(), vdev.deviceId());
    differs("firmware-features", name, "offered features", device.getFeatures(), vdev.deviceFeatures());
    differs("firmware-queues", name, "number of queues", device.getQueues().size(), vdev.vrings().size());
    for (int i = 0; i < Math.min(device.getQueues().size(), vdev.vrings().size()); i++) {
      queue(device.getQueues().get(i), vdev.vrings().get(i));
    }
  }

  private void queue(Virtqueue queue, ResourceEntry.Vring vring) {
    String name = TopologyFinding.name(queue);
    differs("firmware-queue-size", name, "entries", queue.getSize(), vring.size());
    differs("firmware-queue-align", name, "align", queue.getAlign(), vring.align());
    if (!ResourceEntry.isPlace(vring.da())) {
      return; // the host places the ring, or nobody has said where it is
    }
    RingBlock block = RingBlock.of(queue);
    if (!map.covers(vring.da(), 1)) {
      add("firmware-queue-address", name, "the firmware expects the ring at " + JsonOut.hex(vring.da())
          + ", which is no device address of " + core);
    } else if (block != null) {
      differs("firmware-queue-address", name, "physical address", block.desc(), map.translate(vring.da(), 1));
    }
  }

  private void carveout(ResourceEntry.Carveout area) {
    if (!ResourceEntry.isPlace(area.da())) {
      return;
    }
    mustExist("firmware-carveout", "carveout " + area.name(), area.da(), area.size());
    if (ResourceEntry.isPlace(area.pa()) && map.covers(area.da(), area.size())) {
      differs("firmware-carveout", core, "physical address of carveout " + area.name(),
          map.translate(area.da(), area.size()), area.pa());
    }
  }

  /** A span of device addresses must lie in memory of the topology. */
  private void mustExist(String rule, String what, long da, long size) {
    boolean exists = size == 0 || map.covers(da, size) && isMemory(map.translate(da, size), size);
    if (!exists) {
      add(rule, core,
          what + " at device address " + JsonOut.hex(da) + ", " + size + " bytes, is not in the memory of " + core);
    }
  }

  private boolean isMemory(long address, long size) {
    return topology.getRegions().stream().anyMatch(region -> contains(region, address, size));
  }

  private static boolean contains(MemoryRegion region, long address, long size) {
    long offset = region.getAddress() == null ? -1 : address - region.getAddress().value();
    return offset >= 0 && size <= region.getSize() - offset;
  }

  private void differs(String rule, String element, String what, long inTopology, long inFirmware) {
    if (inTopology != inFirmware) {
      boolean hex = what.contains("features") || what.contains("address");
      add(rule, element, what + " " + (hex ? JsonOut.hex(inTopology) : inTopology) + " in the topology, "
          + (hex ? JsonOut.hex(inFirmware) : inFirmware) + " in the firmware");
    }
  }

  private void add(String rule, String element, String text) {
    findings.add(new TopologyFinding(rule, Severity.ERROR, element, text + " (" + evidence + ")"));
  }
}
