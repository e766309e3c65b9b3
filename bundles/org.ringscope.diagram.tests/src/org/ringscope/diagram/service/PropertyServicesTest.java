// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Stack;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.Virtqueue;

/** Values that are typed or chosen on property pages. */
class PropertyServicesTest {
  private final PropertyServices services = new PropertyServices();
  private final Topology topology = Systems.load(Systems.TWO_CORES);

  private <T extends EObject> T find(String name) {
    return Systems.find(topology, name);
  }

  @Test
  void fieldsOfEveryElementCanBeShown() {
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      EObject element = all.next();
      for (EStructuralFeature feature : services.fields(element)) {
        assertThat(services.textOf(element, feature)).as(feature.getName()).isNotNull();
        assertThat(services.helpOf(element, feature)).doesNotContain("null");
        if (!services.isTyped(element, feature)) {
          assertThat(services.choices(element, feature)).as(feature.getName())
              .contains(services.textOf(element, feature));
        }
      }
    }
    assertThat(services.fields(find("rpmsg0"))).contains(Literals.VIRTIO_DEVICE__KICK)
        .doesNotContain(Literals.VIRTIO_DEVICE__QUEUES);
  }

  @Test
  void setTextReadsUnits() {
    MemoryRegion region = find("ram");
    services.setText(region, Literals.MEMORY_REGION__SIZE, "64KiB");
    assertThat(region.getSize().bytes()).isEqualTo(0x10000);
    services.setText(region, Literals.MEMORY_REGION__FILE, " ");
    assertThat(region.getFile()).isNull();
    assertThatThrownBy(() -> services.setText(region, Literals.MEMORY_REGION__ADDRESS, "here"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("here");
    assertThat(region.getAddress()).hasToString("0x40000000");
  }

  @Test
  void setTextFindsElementsByName() {
    RpmsgChannel channel = find("rpmsg0/alone");
    services.setText(channel, Literals.RPMSG_CHANNEL__ENDS, "linux/client, mcu/echo");
    assertThat(services.textOf(channel, Literals.RPMSG_CHANNEL__ENDS)).isEqualTo("linux/client, mcu/echo");
    assertThatThrownBy(() -> services.setText(channel, Literals.RPMSG_CHANNEL__ENDS, "linux"))
        .hasMessage("there is no Endpoint linux");
  }

  @Test
  void choicesAreThoseThatMakeSense() {
    assertThat(services.choices(find("linux"), Literals.CORE__BOOTED_BY)).containsExactly("", "hidden");
    assertThat(services.choices(find("linux/talk"), Literals.ENDPOINT_TASK__ENDPOINT))
        .containsExactly("", "linux/client");
    assertThat(services.choices(find("linux"), Literals.CORE__STACK)).first().isEqualTo("unspecified");
  }

  @Test
  void chooseSetsAndUnsets() {
    Core core = find("linux");
    services.choose(core, Literals.CORE__STACK, "openamp");
    assertThat(core.getStack()).isEqualTo(Stack.OPENAMP);
    RpmsgDevice bus = find("rpmsg0");
    services.choose(bus, Literals.VIRTIO_DEVICE__KICK, "");
    assertThat(bus.getKick()).isNull();
    services.choose(bus, Literals.VIRTIO_DEVICE__KICK, "spare");
    assertThat(bus.getKick()).isSameAs(find("spare"));
  }

  @Test
  void problemsAreSaidInWords() {
    Virtqueue queue = find("rpmsg0/0");
    assertThat(services.problems(queue)).contains("17");
    queue.setSize(16);
    assertThat(services.problems(queue)).doesNotContain("17");
  }
}
