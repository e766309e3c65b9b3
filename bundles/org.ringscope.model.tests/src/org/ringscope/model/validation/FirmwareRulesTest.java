// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.SampleTopologies.region;
import static org.ringscope.model.topology.TopologyPackage.Literals.CORE__FIRMWARE;
import static org.ringscope.model.topology.TopologyPackage.Literals.REMOTEPROC__VDEV;
import static org.ringscope.model.topology.TopologyPackage.Literals.TRACE_BUFFER__SIZE;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

class FirmwareRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final Core remote = core(topology, "remote");
  private final MemoryRegion code = region(topology, "code");

  @Test
  void acceptsATableInThePageBeforeTheCode() {
    RuleAssert.accepts(topology, "firmware-room");
  }

  /** The table takes the one page that there is. */
  @Test
  void reportsMemoryWithoutAPageForCode() {
    code.setSize(new Size(0x2000));
    code.setAddress(new Address(0x38001000));
    RuleAssert.accepts(topology, "firmware-room");
    code.setSize(new Size(0x1000));
    RuleAssert.finds(topology, "firmware-room", remote, CORE__FIRMWARE, "the firmware of remote finds no room");
  }

  /** A page for the code of one beside its table, two for table and code of the other. */
  @Test
  void reportsMemoryWithoutPagesForTwoCores() {
    remote.getWindows().clear();
    Core other = EcoreUtil.copy(remote);
    other.setName("other");
    other.setFirmware(null);
    topology.getCores().add(other);
    RpmsgDevice second = EcoreUtil.copy(bus(topology));
    second.setName("rpmsg1");
    second.setDeviceSide(other);
    topology.getDevices().add(second);
    code.setAddress(new Address(0x38001000));
    code.setSize(new Size(0x4000));
    RuleAssert.accepts(topology, "firmware-room");
    code.setSize(new Size(0x3000));
    RuleAssert.finds(topology, "firmware-room", other, CORE__FIRMWARE,
        "has a free page for code besides the firmware of remote");
    code.setSize(new Size(0x2000));
    RuleAssert.finds(topology, "firmware-room", other, CORE__FIRMWARE, "a free page for its resource table");
  }

  @Test
  void acceptsATableApartFromCode() {
    MemoryRegion table = EcoreUtil.copy(code);
    table.setName("table");
    table.setAddress(new Address(0x39000000));
    table.setSize(new Size(0x1000));
    table.setRole(RegionRole.SHARED);
    topology.getRegions().add(table);
    remote.getWindows().clear();
    remote.getFirmware().getResourceTable().setAddress(new Address(0x39000000));
    RuleAssert.accepts(topology, "firmware-room");
    code.setRole(RegionRole.PRIVATE);
    RuleAssert.finds(topology, "firmware-room", remote, CORE__FIRMWARE, "remote");
    table.setSize(new Size(0x2000));
    remote.getFirmware().getResourceTable().setAddress(null);
    remote.getFirmware().getResourceTable().setRegion(table);
    RuleAssert.accepts(topology, "firmware-room");
  }

  @Test
  void reportsMemoryForFirmwareThatTheCoreDoesNotSee() {
    remote.getWindows().get(0).setSize(new Size(0x2000));
    RuleAssert.accepts(topology, "firmware-room");
    remote.getWindows().get(0).setPhysical(new Address(0x38001000));
    remote.getWindows().get(0).setSize(new Size(0x1000));
    RuleAssert.finds(topology, "firmware-room", remote, CORE__FIRMWARE, "remote finds no room");
  }

  @Test
  void reportsATableThatTheCoreDoesNotSee() {
    remote.getWindows().get(0).setSize(new Size(0x1000));
    RuleAssert.finds(topology, "firmware-room", remote, CORE__FIRMWARE,
        "the resource table of remote (0x38001000 … 0x38001057) is outside every address window");
  }

  @Test
  void leavesAnImageAndARunningCoreAlone() {
    code.setRole(RegionRole.PRIVATE);
    remote.getFirmware().setImage("m4.elf");
    RuleAssert.accepts(topology, "firmware-room");
    remote.getFirmware().setImage(null);
    remote.setBoot(Boot.ATTACH);
    RuleAssert.accepts(topology, "firmware-room");
  }

  @Test
  void reportsTwoDevicesOfOneNumber() {
    RpmsgDevice second = EcoreUtil.copy(bus(topology));
    second.setName("rpmsg1");
    topology.getDevices().add(second);
    vdev(bus(topology), 1);
    vdev(second, 0);
    RuleAssert.accepts(topology, "firmware-vdev");
    vdev(second, 1);
    RuleAssert.finds(topology, "firmware-vdev", second.getTransport(), REMOTEPROC__VDEV,
        "rpmsg1 is vdev 1 of remote, as rpmsg0 is");
  }

  @Test
  void reportsANumberThatTheTableDoesNotHave() {
    vdev(bus(topology), 1);
    RuleAssert.finds(topology, "firmware-vdev", bus(topology).getTransport(), REMOTEPROC__VDEV,
        "rpmsg0 is vdev 1 of remote, which has 1, counted from 0");
  }

  private static void vdev(RpmsgDevice bus, int number) {
    ((Remoteproc) bus.getTransport()).setVdev(number);
  }

  @Test
  void reportsALogThatNoTableCanTellOf() {
    Firmware firmware = remote.getFirmware();
    TraceBuffer trace = TopologyFactory.eINSTANCE.createTraceBuffer();
    trace.setName("log");
    trace.setSize(new Size(0xffffffffL));
    firmware.getTraces().add(trace);
    RuleAssert.accepts(topology, "trace-size");
    trace.setSize(new Size(0));
    RuleAssert.finds(topology, "trace-size", trace, TRACE_BUFFER__SIZE, "remote/firmware/log");
    trace.setSize(new Size(1L << 32));
    RuleAssert.finds(topology, "trace-size", trace, TRACE_BUFFER__SIZE, "0x100000000");
  }
}
