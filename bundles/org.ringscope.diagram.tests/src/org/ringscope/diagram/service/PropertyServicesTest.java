// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Stack;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Size;

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
    assertThat(services.fields(find("rpmsg0"))).startsWith(Literals.NAMED_ELEMENT__NAME)
        .endsWith(Literals.ELEMENT__DOCUMENTATION).contains(Literals.VIRTIO_DEVICE__KICK)
        .doesNotContain(Literals.VIRTIO_DEVICE__QUEUES);
  }

  @Test
  void setTextReadsUnits() {
    MemoryRegion region = find("ram");
    services.setText(region, Literals.MEMORY_REGION__SIZE, "64KiB");
    assertThat(region.getSize().bytes()).isEqualTo(0x10000);
    services.setText(region, Literals.MEMORY_REGION__FILE, " ");
    assertThat(region.getFile()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"here", "0xzz", "-1", "12x", "1 2"})
  void keepsWhatCannotBeAValueWithTheReasonUntilItIsMended(String typed) {
    MemoryRegion region = find("ram");
    EStructuralFeature address = Literals.MEMORY_REGION__ADDRESS;
    services.setText(region, address, typed);
    assertThat(region.getAddress()).hasToString("0x40000000");
    assertThat(services.textOf(region, address)).isEqualTo(typed);
    assertThat(services.complaints(region, address, "error")).contains(typed);
    assertThat(services.isWithout(region, address, "error")).isFalse();
    assertThat(services.isWithout(region, address, "warning")).isTrue();
    services.setText(region, address, "0x40000000");
    assertThat(services.textOf(region, address)).isEqualTo("0x40000000");
    assertThat(services.isWithout(region, address, "error")).isTrue();
  }

  @Test
  void forgetsWhatWasRefusedWhenTheValueChangesElsewhere() {
    MemoryRegion region = find("ram");
    services.setText(region, Literals.MEMORY_REGION__SIZE, "-64KiB");
    region.setSize(Size.valueOf("4KiB"));
    assertThat(services.textOf(region, Literals.MEMORY_REGION__SIZE)).isEqualTo("0x1000");
  }

  @Test
  void saysAtAFieldWhatIsWrongWithItsValue() {
    Virtqueue queue = find("rpmsg0/0");
    assertThat(services.complaints(queue, Literals.VIRTQUEUE__SIZE, "error")).contains("17");
    assertThat(services.isWithout(queue, Literals.VIRTQUEUE__NAME, "error")).isTrue();
    Core first = find("linux");
    Core second = find("mcu");
    services.setText(first, Literals.NAMED_ELEMENT__NAME, "mcu");
    assertThat(first.getName()).isEqualTo("mcu");
    assertThat(services.complaints(first, Literals.NAMED_ELEMENT__NAME, "error")).contains("mcu is taken");
    assertThat(services.complaints(second, Literals.NAMED_ELEMENT__NAME, "error")).contains("mcu is taken");
  }

  @Test
  void setTextFindsElementsByName() {
    RpmsgChannel channel = find("rpmsg0/alone");
    services.setText(channel, Literals.RPMSG_CHANNEL__ENDS, "linux/client, mcu/echo");
    assertThat(services.textOf(channel, Literals.RPMSG_CHANNEL__ENDS)).isEqualTo("linux/client, mcu/echo");
    services.setText(channel, Literals.RPMSG_CHANNEL__ENDS, "linux");
    assertThat(services.complaints(channel, Literals.RPMSG_CHANNEL__ENDS, "error"))
        .startsWith("there is no Endpoint linux");
    assertThat(channel.getEnds()).hasSize(2);
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
