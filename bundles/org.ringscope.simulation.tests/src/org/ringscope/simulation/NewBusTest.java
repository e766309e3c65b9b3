// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.editing.NewBus;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.OperatingSystem;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.RunRules;
import org.ringscope.model.validation.TopologyValidator;

/** Whatever system two of its cores are connected in, it is valid afterwards, and messages pass. */
@Timeout(120)
class NewBusTest {
  private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;
  private static final int SYSTEMS = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anySystemStaysValidAndRuns(long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < SYSTEMS; i++) {
      Topology topology = system(random);
      String before = text(topology);
      assertThat(TopologyValidator.validate(topology)).as(before).isEmpty();
      int buses = 1 + random.nextInt(3);
      long talks = 0;
      for (int bus = 0; bus < buses; bus++) {
        talks += connect(topology, random) ? 1 : 0;
      }
      String after = text(topology);
      assertThat(TopologyValidator.validate(topology)).extracting(Finding::message).as(after).isEmpty();
      assertThat(RunRules.refusals(topology)).as(after).isEmpty();
      if (i % 4 == 0 && talks > 0) {
        run(after, talks);
      }
    }
  }

  /** As it is read from a file. */
  private static void run(String text, long talks) throws Exception {
    Topology read = TopologyFiles.load(new ByteArrayInputStream(text.getBytes("UTF-8")), "made.topology");
    RunSummary summary = TestRuns.run(read, SimulationOptions.builder().stepped(true));
    assertThat(summary.ending()).as(text).isEqualTo(Ending.DONE);
    long last = summary.cores().stream().flatMap(core -> core.output().stream())
        .filter(line -> line.contains("incoming msg 100 ")).count();
    assertThat(last).as(text).isEqualTo(talks);
  }

  private static boolean connect(Topology topology, Random random) {
    List<Core> cores = topology.getCores();
    Core one = cores.get(random.nextInt(cores.size()));
    Core other = cores.get(random.nextInt(cores.size()));
    if (NewBus.refusal(one, other) != null) {
      return false;
    }
    RpmsgDevice bus = NewBus.add(one, other, "rpmsg0", 1 << random.nextInt(9));
    NewBus.addConversation(bus, "rpmsg-client-sample");
    return true;
  }

  private static Topology system(Random random) {
    Topology topology = FACTORY.createTopology();
    topology.setName("made");
    long next = 0x1000_0000L * random.nextInt(0xF);
    for (int i = random.nextInt(5); i > 0; i--) {
      MemoryRegion region = FACTORY.createMemoryRegion();
      region.setName("region" + i);
      region.setAddress(new Address(next));
      region.setSize(new Size(0x1000L * (1 + random.nextInt(64))));
      region.setRole(RegionRole.VALUES.get(random.nextInt(RegionRole.VALUES.size())));
      next += region.getSize().bytes() + 0x1000L * random.nextInt(0x100);
      topology.getRegions().add(region);
    }
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      Core core = FACTORY.createCore();
      core.setName("core" + i);
      core.setOs(random.nextBoolean() ? OperatingSystem.LINUX : OperatingSystem.BARE_METAL);
      topology.getCores().add(core);
      if (random.nextInt(3) == 0) {
        windows(topology, core, AddressSpace.DA, random);
      }
      if (random.nextInt(4) == 0) {
        windows(topology, core, AddressSpace.CPU, random);
      }
    }
    return topology;
  }

  /** To some of the regions, at their own or other addresses. */
  private static void windows(Topology topology, Core core, AddressSpace space, Random random) {
    long next = 0x1_0000L * random.nextInt(0x1000);
    for (MemoryRegion region : topology.getRegions()) {
      if (random.nextBoolean()) {
        AddressWindow window = FACTORY.createAddressWindow();
        window.setName(space + "_" + region.getName());
        window.setSpace(space);
        window.setAddress(new Address(next));
        window.setRegion(region);
        next += region.getSize().bytes() + 0x1000L * random.nextInt(0x20);
        core.getWindows().add(window);
      }
    }
  }

  @Test
  void aCoreThatIsBootedIsTheRemote() {
    Topology topology = system(new Random(5));
    Core one = topology.getCores().get(0);
    Core other = topology.getCores().get(1);
    one.setBootedBy(other);
    RpmsgDevice bus = NewBus.add(one, other, "bus", 16);
    assertThat(bus.getDriverSide()).isSameAs(other);
    assertThat(NewBus.refusal(one, one)).isEqualTo("A bus leads from " + one.getName() + " to another core.");
    Core third = FACTORY.createCore();
    third.setName("third");
    topology.getCores().add(third);
    third.setBootedBy(other);
    assertThat(NewBus.refusal(one, third)).isEqualTo("third is booted by " + other.getName()
        + "; RPMsg over remoteproc leads from a core to the one that boots it.");
  }

  private static String text(Topology topology) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopologyFiles.save(topology, bytes);
    return bytes.toString("UTF-8");
  }
}
