// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.DoorbellTrigger;
import org.ringscope.model.topology.Mailbox;
import org.ringscope.model.topology.MailboxChannel;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Two RPMsg buses between two cores: two vdev entries in one resource table, behind one pair of doorbells. */
@Timeout(60)
class TwoBusesTest {

  @TempDir
  Path directory;
  private Topology topology;
  private RpmsgDevice second;

  @BeforeEach
  void load() throws IOException {
    topology = TopologyFiles.load(Path.of("fixtures", "two-buses.topology"));
    second = TestRuns.find(topology, "io_bus", RpmsgDevice.class);
  }

  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void messagesPassOnBoth(boolean stepped, WaitMode mode) throws Exception {
    Path recording = directory.resolve("trace");
    RunSummary summary =
        TestRuns.run(topology, SimulationOptions.builder().stepped(stepped).waitMode(mode).recordTo(recording));
    bothAreThrough(summary);
    try (Trace trace = Trace.open(recording)) {
      assertThat(sent(trace, "demo_bus")).isEqualTo(2 * 30);
      assertThat(sent(trace, "io_bus")).isEqualTo(2 * 20);
    }
  }

  @Test
  void theRemoteIsBootedOnce() throws Exception {
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(TestRuns.output(summary, "linux")).filteredOn(line -> line.contains("powering up")).hasSize(1);
    assertThat(TestRuns.output(summary, "linux")).contains("virtio_rpmsg_bus virtio0: rpmsg host is online",
        "virtio_rpmsg_bus virtio1: rpmsg host is online");
  }

  /** What stands first in the file, or has the first name, is not what comes first in the table. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theTableSaysWhichIsWhich(boolean isOtherWayRound) throws Exception {
    ((Remoteproc) second.getTransport()).setVdev(isOtherWayRound ? 0 : 1);
    ((Remoteproc) TestRuns.find(topology, "demo_bus", RpmsgDevice.class).getTransport())
        .setVdev(isOtherWayRound ? 1 : 0);
    second.setFeatures(null); // no name service: the two can be told apart
    topology.getCores().forEach(core -> core.getTasks().removeIf(task -> task.getName().startsWith("io")));
    Path table = directory.resolve("table");
    MemoryRegion region = TestRuns.find(topology, "mcu_code", MemoryRegion.class);
    region.setFile(Files.write(table, new byte[(int) region.getSize().bytes()]).toString());
    TestRuns.run(topology, SimulationOptions.builder().stepped(true).allow(directory));
    List<ResourceEntry> entries = tableIn(table).entries();
    assertThat(entries).extracting(entry -> ((ResourceEntry.Vdev) entry).deviceFeatures())
        .containsExactly(isOtherWayRound ? 0L : 1L, isOtherWayRound ? 1L : 0L);
    assertThat(entries).flatExtracting(entry -> ((ResourceEntry.Vdev) entry).vrings())
        .extracting(vring -> ((ResourceEntry.Vring) vring).notifyId()).containsExactly(0L, 1L, 2L, 3L);
  }

  private static ResourceTable tableIn(Path file) throws IOException {
    return ResourceTable.read(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)).slice(0x1000, 0x1000));
  }

  /** A level brings no number that tells the rings apart: all of them are looked at. The mailbox takes it away. */
  @ParameterizedTest
  @CsvSource({"true,LEVEL", "false,LEVEL", "true,COUNTED", "false,COUNTED"})
  void oneDoorbellServesAllRings(boolean stepped, DoorbellTrigger trigger) throws Exception {
    Mailbox mailbox = TopologyFactory.eINSTANCE.createMailbox();
    mailbox.setName("mailbox");
    topology.getMailboxes().add(mailbox);
    topology.getDoorbells().forEach(doorbell -> {
      MailboxChannel channel = TopologyFactory.eINSTANCE.createMailboxChannel();
      channel.setName(doorbell.getName());
      mailbox.getChannels().add(channel);
      doorbell.setChannel(channel);
      doorbell.setTrigger(trigger);
    });
    bothAreThrough(TestRuns.run(topology, SimulationOptions.builder().stepped(stepped)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachQueueMayHaveADoorbellOfItsOwn(boolean stepped) throws Exception {
    Core linux = TestRuns.find(topology, "linux", Core.class);
    Core mcu = TestRuns.find(topology, "mcu", Core.class);
    second.getQueues().get(1).setKick(doorbell("own_kick", linux, mcu));
    second.getQueues().get(0).setInterrupt(doorbell("own_interrupt", mcu, linux));
    Path recording = directory.resolve("trace");
    bothAreThrough(TestRuns.run(topology, SimulationOptions.builder().stepped(stepped).recordTo(recording)));
    try (Trace trace = Trace.open(recording)) {
      assertThat(rings(trace, "own_kick")).isPositive();
      assertThat(rings(trace, "own_interrupt")).isPositive();
    }
  }

  /** Without a doorbell a side looks by itself. */
  @ParameterizedTest
  @CsvSource({"true,true", "true,false", "false,true", "false,false"})
  void aSideWithoutADoorbellLooksByItself(boolean stepped, boolean isHost) throws Exception {
    if (isHost) {
      second.setInterrupt(null);
    } else {
      second.setKick(null);
    }
    bothAreThrough(TestRuns.run(topology, SimulationOptions.builder().stepped(stepped)));
  }

  @Test
  void aFirmwareThatIsNoneIsSaidOnceForEachBus() throws Exception {
    TestRuns.find(topology, "mcu", Core.class).getFirmware().setImage("two-buses.topology");
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(summary.unfinished()).filteredOn(task -> task.core().equals("linux") && task.stopped() != null)
        .extracting(TaskSummary::stopped).hasSize(2)
        .satisfies(reasons -> assertThat(reasons.get(1)).startsWith("mcu was not started: ").endsWith(reasons.get(0)));
  }

  /** The table lies apart from code, in a region of its own that it fills: code goes where other memory for it is. */
  @Test
  void codeLiesInMemoryForFirmwareWhereverTheTableIs() throws Exception {
    MemoryRegion region = TopologyFactory.eINSTANCE.createMemoryRegion();
    region.setName("rsc_table");
    region.setAddress(new Address(0x2000_0000L));
    region.setSize(new Size(0x1000));
    region.setRole(RegionRole.FIRMWARE);
    topology.getRegions().add(region);
    Core mcu = TestRuns.find(topology, "mcu", Core.class);
    mcu.getFirmware().getResourceTable().setAddress(null);
    mcu.getFirmware().getResourceTable().setRegion(region);
    bothAreThrough(TestRuns.run(topology, SimulationOptions.builder().stepped(true)));
    mcu.getFirmware().setResourceTable(null);
    topology.getRegions().remove(region);
    bothAreThrough(TestRuns.run(topology, SimulationOptions.builder().stepped(true)));
  }

  @Test
  void logBuffersAreEntriesOfTheTable() throws Exception {
    TraceBuffer log = TopologyFactory.eINSTANCE.createTraceBuffer();
    log.setName("mcu_log");
    log.setSize(new Size(0x800));
    log.setAddress(new Address(0x1000_8000L));
    TestRuns.find(topology, "mcu", Core.class).getFirmware().getTraces().add(log);
    Path table = directory.resolve("table");
    MemoryRegion region = TestRuns.find(topology, "mcu_code", MemoryRegion.class);
    region.setFile(Files.write(table, new byte[(int) region.getSize().bytes()]).toString());
    bothAreThrough(TestRuns.run(topology, SimulationOptions.builder().stepped(true).allow(directory)));
    assertThat(tableIn(table).entries()).last().isEqualTo(new ResourceEntry.Trace(0x1000_8000L, 0x800, "mcu_log"));
  }

  private static void bothAreThrough(RunSummary summary) {
    assertThat(summary.faults()).isEmpty();
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.ending()).isEqualTo(Ending.DONE);
    assertThat(summary.messages()).isEqualTo(2 * (30 + 20));
  }

  private Doorbell doorbell(String name, Core from, Core to) {
    Doorbell doorbell = TopologyFactory.eINSTANCE.createDoorbell();
    doorbell.setName(name);
    doorbell.setFrom(from);
    doorbell.setTo(to);
    doorbell.setTrigger(DoorbellTrigger.COUNTED);
    topology.getDoorbells().add(doorbell);
    return doorbell;
  }

  private static int sent(Trace trace, String device) throws IOException {
    int bus = trace.system().buses().stream()
        .filter(each -> trace.system().device(each.device()).name().equals(device)).findFirst().orElseThrow().id();
    int count = 0;
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      var event = cursor.event();
      boolean isMessage = event.type() == EventType.MESSAGE_SENT && event.getInt(Field.BUS) == bus
          && event.getLong(Field.DESTINATION) != 0x35;
      count += isMessage ? 1 : 0;
    }
    return count;
  }

  private static int rings(Trace trace, String name) throws IOException {
    int id =
        trace.system().doorbells().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow().id();
    int count = 0;
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      var event = cursor.event();
      count += event.type() == EventType.DOORBELL_RUNG && event.getInt(Field.DOORBELL) == id ? 1 : 0;
    }
    return count;
  }
}
