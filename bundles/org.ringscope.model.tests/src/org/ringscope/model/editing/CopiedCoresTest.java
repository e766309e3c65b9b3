// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.TopologyValidator;

/** A copied core has all that the original has, and the system stays valid. */
class CopiedCoresTest {

  private static void isValid(Topology topology) {
    assertThat(TopologyValidator.validate(topology)).extracting(Finding::message).isEmpty();
  }

  @Test
  void aRemoteComesWithItsBus() {
    Topology topology = SampleTopologies.rpmsg();
    CopiedCores copied = CopiedCores.of(List.of(SampleTopologies.core(topology, "remote")));
    List<EObject> pasted = copied.paste(topology);
    assertThat(topology.getCores()).extracting(Core::getName).containsExactly("host", "remote", "remote0");
    RpmsgDevice bus = new TopologyContents(topology).buses().get(1);
    assertThat(pasted).contains(topology.getCores().get(2), bus);
    assertThat(bus.getName()).isEqualTo("rpmsg1");
    assertThat(bus.getDeviceSide()).as("inside the copied set").isSameAs(topology.getCores().get(2));
    assertThat(bus.getDriverSide()).as("outside of it").isSameAs(topology.getCores().get(0));
    assertThat(bus.getKick().getTo()).isSameAs(topology.getCores().get(2));
    assertThat(bus.getChannels().get(0).getEnds()).hasSize(2)
        .allSatisfy(end -> assertThat(end.getBus()).isSameAs(bus));
    assertThat(topology.getCores().get(0).getTasks()).hasSize(2)
        .anySatisfy(task -> assertThat(((EndpointTask) task).getEndpoint().getBus()).isSameAs(bus));
    isValid(topology);
  }

  @Test
  void isPastedAsOftenAsWanted() {
    Topology topology = SampleTopologies.rpmsg();
    CopiedCores copied = CopiedCores.of(List.of(SampleTopologies.core(topology, "remote")));
    for (int i = 0; i < 5; i++) {
      copied.paste(topology);
      isValid(topology);
    }
    assertThat(new TopologyContents(topology).buses()).hasSize(6);
  }

  @Test
  void whatNewBusHasMadeIsCopied() {
    Topology topology = TopologyFactory.eINSTANCE.createTopology();
    topology.setName("made");
    for (String name : List.of("host", "mcu")) {
      Core core = TopologyFactory.eINSTANCE.createCore();
      core.setName(name);
      topology.getCores().add(core);
    }
    NewBus.addConversation(NewBus.add(topology.getCores().get(0), topology.getCores().get(1), "rpmsg0", 256), "echo");
    CopiedCores.of(List.of(topology.getCores().get(1))).paste(topology);
    isValid(topology);
    assertThat(topology.getRegions()).as("rings and buffers of its own, firmware has room in what is there").hasSize(5);
  }

  @Test
  void aHostIsCopiedWithoutTheBusesOfItsRemotes() {
    Topology topology = SampleTopologies.rpmsg();
    CopiedCores.of(List.of(SampleTopologies.core(topology, "host"))).paste(topology);
    assertThat(topology.getCores().get(2).getTasks()).isEmpty();
    isValid(topology);
  }

  @Test
  void bothCoresTogetherAreASystemOfTheirOwn() {
    Topology topology = SampleTopologies.rpmsg();
    CopiedCores.of(List.copyOf(topology.getCores())).paste(topology);
    RpmsgDevice bus = new TopologyContents(topology).buses().get(1);
    assertThat(bus.getDriverSide().getName()).isEqualTo("host0");
    assertThat(bus.getDeviceSide().getBootedBy()).isSameAs(bus.getDriverSide());
    isValid(topology);
  }

  @Test
  void withoutACoreThereIsNothingToTakeAlong() {
    assertThat(CopiedCores.of(List.of(SampleTopologies.region(SampleTopologies.rpmsg(), "code")))).isNull();
  }
}
