// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.MemoryPlaces;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.Severity;
import org.ringscope.protocol.firmware.FirmwareElf;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.protocol.firmware.ResourceTableRules;
import org.ringscope.protocol.firmware.TableProblem;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.simulation.topology.AddressMaps;
import org.ringscope.simulation.topology.SystemIds;
import org.ringscope.simulation.topology.TableDevices;

/**
 * Compares one remote core of a topology with a firmware: its remoteproc devices with those of the resource table, each
 * with the one of its number, and every device address that the firmware names with the core's memory (diagnosis F24).
 * Which core the firmware is for is not written anywhere: of several it is the one that it suits best, which above all has
 * as many devices.
 */
final class FirmwareComparison {
  private static final String OTHER_DEVICES = "firmware-devices";

  private final List<TopologyFinding> findings = new ArrayList<>();
  private final TopologyContents contents;
  private final MemoryPlaces places;
  private final String evidence;
  private final Map<Integer, VirtioDevice> devices;
  /** The topology where it has no remote core. */
  private final EObject core;
  private final AddressMap map;

  private FirmwareComparison(Topology topology, TopologyContents contents, String evidence, Core remote) {
    this.contents = contents;
    this.evidence = evidence;
    places = new MemoryPlaces(topology);
    devices = new TableDevices(remote, contents).byNumber();
    core = remote == null ? topology : remote;
    map = remote == null ? AddressMap.identity() : AddressMaps.of(remote, AddressSpace.DA);
  }

  /**
   * @param evidence name of the file that the table comes from
   * @param segments what the firmware's file loads, empty if there is only its table
   */
  static List<TopologyFinding> compare(Topology topology, String evidence, ResourceTable table,
      List<FirmwareElf.Segment> segments) {
    TopologyContents contents = new TopologyContents(topology);
    List<Core> cores = new ArrayList<>(contents.devices().stream()
        .filter(device -> device.getTransport() instanceof Remoteproc).map(VirtioDevice::getDeviceSide).distinct()
        .toList());
    if (cores.isEmpty()) {
      cores.add(null);
    }
    return cores.stream()
        .map(core -> new FirmwareComparison(topology, contents, evidence, core).compare(table, segments))
        .min(Comparator.<List<TopologyFinding>>comparingInt(found -> hasOtherDevices(found) ? 1 : 0)
            .thenComparingInt(List::size))
        .orElseThrow();
  }

  private static boolean hasOtherDevices(List<TopologyFinding> findings) {
    return findings.stream().anyMatch(finding -> finding.rule().equals(OTHER_DEVICES));
  }

  private List<TopologyFinding> compare(ResourceTable table, List<FirmwareElf.Segment> segments) {
    tableAlone(table);
    List<ResourceEntry.Vdev> vdevs = table.entries().stream().filter(ResourceEntry.Vdev.class::isInstance)
        .map(ResourceEntry.Vdev.class::cast).toList();
    if (devices.size() != vdevs.size() || devices.keySet().stream().anyMatch(number -> number >= vdevs.size())) {
      add(OTHER_DEVICES, core,
          "the topology has " + devices.size() + " remoteproc devices, the firmware has " + vdevs.size());
    }
    devices.forEach((number, device) -> {
      if (number < vdevs.size()) {
        device(device, vdevs.get(number));
      }
    });
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
    List<String> names = devices.values().stream().map(TopologyFinding::name).toList();
    for (TableProblem problem : ResourceTableRules.check(table, names, true)) {
      switch (problem.kind()) {
        case SIZE, ALIGN, UNALIGNED, OVERLAP -> add(Severity.ERROR, problem);
        case STATUS, OFF_ALIGN -> add(Severity.WARNING, problem);
        case NOTIFY_IDS, NO_PLACE -> {}
      }
    }
  }

  private void add(Severity severity, TableProblem problem) {
    EObject element = devices.containsKey(problem.vdev()) ? devices.get(problem.vdev()) : core;
    findings.add(TopologyFinding.of("firmware-table", severity, element, problem.text() + " (" + evidence + ")"));
  }

  private void device(VirtioDevice device, ResourceEntry.Vdev vdev) {
    differs("firmware-device-id", device, "device id", DeviceClasses.id(device) & 0xFFFF_FFFFL, vdev.deviceId());
    differs("firmware-features", device, "offered features", Defaults.features(device), vdev.deviceFeatures());
    differs("firmware-queues", device, "number of queues", device.getQueues().size(), vdev.vrings().size());
    List<Virtqueue> queues = SystemIds.queues(device);
    for (int i = 0; i < Math.min(queues.size(), vdev.vrings().size()); i++) {
      queue(queues.get(i), vdev.vrings().get(i));
    }
  }

  private void queue(Virtqueue queue, ResourceEntry.Vring vring) {
    differs("firmware-queue-size", queue, "entries", Defaults.size(queue), vring.size());
    differs("firmware-queue-align", queue, "align", Defaults.align(queue), vring.align());
    if (!ResourceEntry.isPlace(vring.da())) {
      return; // the host places the ring, or nobody has said where it is
    }
    Long place = places.start(queue);
    if (!map.covers(vring.da(), 1)) {
      add("firmware-queue-address", queue, "the firmware expects the ring at " + JsonOut.hex(vring.da())
          + ", which is no device address of " + TopologyFinding.name(core));
    } else if (place != null) {
      differs("firmware-queue-address", queue, "physical address", place, map.translate(vring.da(), 1));
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
          what + " at device address " + JsonOut.hex(da) + ", " + size + " bytes, is not in the memory of "
              + TopologyFinding.name(core));
    }
  }

  private boolean isMemory(long address, long size) {
    return contents.regions().stream().anyMatch(region -> contains(region, address, size));
  }

  private static boolean contains(MemoryRegion region, long address, long size) {
    long offset = region.getAddress() == null ? -1 : address - region.getAddress().value();
    return offset >= 0 && region.getSize() != null && size <= region.getSize().bytes() - offset;
  }

  private void differs(String rule, EObject element, String what, long inTopology, long inFirmware) {
    if (inTopology != inFirmware) {
      boolean hex = what.contains("features") || what.contains("address");
      add(rule, element, what + " " + (hex ? JsonOut.hex(inTopology) : inTopology) + " in the topology, "
          + (hex ? JsonOut.hex(inFirmware) : inFirmware) + " in the firmware");
    }
  }

  private void add(String rule, EObject element, String text) {
    findings.add(TopologyFinding.of(rule, Severity.ERROR, element, text + " (" + evidence + ")"));
  }
}
