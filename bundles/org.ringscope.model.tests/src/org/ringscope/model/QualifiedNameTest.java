// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.core;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Topology;

class QualifiedNameTest {
  private final Topology topology = SampleTopologies.rpmsg();

  @Test
  void isTheNameAloneForWhatStandsInGroupsOrRegions() {
    Topology made = SampleTopologies.of("""
        <groups name="board"><cores name="m4"/>
          <regions name="ddr" address="0x0" size="0x100"><regions name="pool" address="0x0" size="0x10"/></regions>
        </groups>
        """);
    for (String name : List.of("board", "m4", "ddr", "pool")) {
      assertThat(QualifiedName.of(QualifiedName.find(made, name))).isEqualTo(name);
    }
    assertThat(QualifiedName.of(made)).isEqualTo("made");
  }

  /** Whatever is in a sound system is found by its name again. */
  @Test
  void findsEveryElementByItsName() {
    for (Topology each : List.of(topology, SampleTopologies.serial())) {
      each.eAllContents().forEachRemaining(
          element -> assertThat(QualifiedName.find(each, QualifiedName.of(element))).isSameAs(element));
    }
    assertThat(QualifiedName.of(bus(topology).getTransport())).isEqualTo("rpmsg0/transport");
    assertThat(QualifiedName.of(bus(topology).getQueues().get(1))).isEqualTo("rpmsg0/1");
    assertThat(QualifiedName.of(bus(topology).getChannels().get(0))).isEqualTo("rpmsg0/sample");
    assertThat(QualifiedName.of(core(topology, "remote").getFirmware().getResourceTable()))
        .isEqualTo("remote/firmware/resourceTable");
  }

  @Test
  void isAPositionForWhatHasNoName() {
    core(topology, "remote").getWindows().get(1).setName(null);
    bus(topology).getQueues().get(1).setIndex(null);
    assertThat(QualifiedName.of(core(topology, "remote").getWindows().get(1))).isEqualTo("remote/windows.1");
    assertThat(QualifiedName.of(bus(topology).getQueues().get(1))).isEqualTo("rpmsg0/queues.1");
  }

  @Test
  void findsAQueueByItsLabel() {
    bus(topology).getQueues().get(1).setName("tx");
    assertThat(QualifiedName.find(topology, "rpmsg0/tx")).isSameAs(bus(topology).getQueues().get(1));
  }

  @Test
  void findsNothingElse() {
    for (String name : List.of("", "/", "nobody", "rpmsg0/", "rpmsg0/2", "rpmsg0/1/bounce", "rpmsg0/transport/x")) {
      assertThat(QualifiedName.find(topology, name)).as(name).isNull();
    }
  }
}
