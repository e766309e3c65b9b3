// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.TopologyValidator;

/** Elements that are made, moved and renamed with the tools of the diagram. */
class EditServicesTest {
  private final EditServices services = new EditServices();
  private final Topology topology = Systems.load(Systems.TWO_CORES);

  private <T extends EObject> T find(String name) {
    return Systems.find(topology, name);
  }

  @Test
  void pasteGivesACopyAFreeName() {
    Core core = find("linux");
    assertThat(services.canPaste(find("mcu"), core)).isTrue();
    Core copy = (Core) services.paste(find("mcu"), core);
    assertThat(copy.eContainer()).isSameAs(topology);
    assertThat(copy.getName()).isNotEqualTo("linux").startsWith("linux");
    assertThat(TopologyValidator.validate(topology)).extracting(Finding::rule).doesNotContain("name-unique");
    Endpoint endpoint = find("linux/client");
    EObject pasted = services.paste(find("mcu"), endpoint);
    assertThat(pasted.eContainer()).isSameAs(find("mcu"));
    assertThat(services.canPaste(find("ram"), endpoint)).isFalse();
    assertThat(services.canPaste(topology, topology)).isFalse();
  }

  @Test
  void createPutsElementsWhereTheyCanBe() {
    assertThat(services.create(topology, "Core").eContainer()).isSameAs(topology);
    assertThat(services.create(find("linux"), "Core").eContainer()).isSameAs(topology);
    assertThat(services.create(find("hidden"), "Core").eContainer()).isSameAs(find("board"));
    assertThat(services.create(find("rings"), "MemoryRegion").eContainer()).isSameAs(find("rings"));
    assertThat(services.create(find("mcu/echo"), "Endpoint").eContainer()).isSameAs(find("mcu"));
    assertThat(services.create(find("mu/ch0"), "MailboxChannel").eContainer()).isSameAs(find("mu"));
  }

  @Test
  void createGivesWhatAnElementNeeds() {
    RpmsgDevice bus = (RpmsgDevice) services.create(topology, "RpmsgDevice");
    assertThat(bus.getName()).isEqualTo("rpmsg1");
    assertThat(bus.getQueues()).hasSize(2);
    assertThat(bus.getTransport()).isNotNull();
    Virtqueue queue = (Virtqueue) services.create(bus.getQueues().get(0), "Virtqueue");
    assertThat(queue.getIndex()).isEqualTo(2);
    Endpoint endpoint = (Endpoint) services.create(find("mcu"), "Endpoint");
    assertThat(QualifiedName.of(endpoint)).isEqualTo("mcu/endpoint0");
  }

  @Test
  void aBusHasMemoryAndAWorkloadItsEndpoint() {
    RpmsgDevice bus = (RpmsgDevice) services.create(topology, "RpmsgDevice");
    assertThat(bus.getQueues()).extracting(queue -> queue.getRegion().getName()).containsOnly("rings");
    Topology empty = Systems.load("");
    RpmsgDevice alone = (RpmsgDevice) services.create(empty, "RpmsgDevice");
    assertThat(alone.getQueues()).extracting(queue -> queue.getRegion().getName()).containsOnly("rpmsg0_rings");
    assertThat(alone.getBuffers().getRegion().getAddress()).hasToString("0x40010000");
    EchoService echo = (EchoService) services.create(find("mcu"), "EchoService");
    assertThat(QualifiedName.of(echo.getEndpoint())).isEqualTo("mcu/echo");
    EchoService another = (EchoService) services.create(find("mcu/echo"), "EchoService");
    assertThat(QualifiedName.of(another.getEndpoint())).as("what it is dropped on").isEqualTo("mcu/echo");
    ClientSample client = (ClientSample) services.create(find("linux/client"), "ClientSample");
    assertThat(QualifiedName.of(client.getEndpoint())).isEqualTo("linux/client");
  }

  @Test
  void canCreateOnlyInWhatHoldsIt() {
    assertThat(services.canCreate(topology, "Virtqueue")).isFalse();
    assertThat(services.canCreate(find("linux"), "Virtqueue")).isFalse();
    assertThat(services.canCreate(find("fs0"), "Virtqueue")).isTrue();
    assertThat(services.canCreate(topology, "EchoService")).isFalse();
    assertThat(services.canCreate(find("mcu"), "EchoService")).isTrue();
    assertThat(services.canCreate(find("fs0/0"), "Bounce")).isTrue();
  }

  @Test
  void acceptMovesUnderAFreeName() {
    Core mcu = find("mcu");
    Endpoint moved = find("linux/client");
    mcu.getEndpoints().get(0).setName("client");
    assertThat(services.accepts(mcu, moved)).isTrue();
    services.accept(mcu, moved);
    assertThat(QualifiedName.of(moved)).isEqualTo("mcu/client0");
    Virtqueue queue = find("rpmsg0/0");
    services.accept(find("fs0"), queue);
    assertThat(QualifiedName.of(queue)).isEqualTo("fs0/1");
    services.accept(find("board"), mcu);
    assertThat(QualifiedName.of(mcu)).isEqualTo("mcu");
    assertThat(mcu.eContainer()).isSameAs(find("board"));
  }

  @Test
  void acceptsOnlyWhatItHolds() {
    assertThat(services.accepts(find("linux"), find("fs0"))).isFalse();
    assertThat(services.accepts(find("rings"), find("ram"))).as("into itself").isFalse();
    assertThat(services.accepts(find("ram"), find("rings"))).as("is there").isFalse();
    assertThat(services.accepts(find("board"), Systems.load(Systems.TWO_CORES).getCores().get(0)))
        .as("of another file").isFalse();
    assertThat(services.accepts(topology, find("hidden"))).isTrue();
  }

  @Test
  void renameKeepsTheFormOfNames() {
    services.rename(find("mcu"), " Cortex M4 ");
    assertThat(topology.getCores().get(1).getName()).isEqualTo("Cortex_M4");
    services.rename(find("linux"), "  ");
    assertThat(topology.getCores().get(0).getName()).isEqualTo("linux");
    services.rename(find("rpmsg0/alone"), "rpmsg-tty");
    assertThat(services.editedName(find("rpmsg0/rpmsg-tty"))).isEqualTo("rpmsg-tty");
    services.rename(find("rpmsg0/0"), "");
    assertThat(services.editedName(find("rpmsg0/0"))).isEmpty();
    services.rename(find("rpmsg0/0"), "vring0");
    assertThat(services.editedName(find("rpmsg0/0"))).isEqualTo("vring0");
  }
}
