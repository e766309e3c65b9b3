// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.core;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.model.validation.TopologyValidator;

/** Each fix makes right what was broken, and its words name what it mends. */
class QuickFixTest {

  static List<Broken> broken() {
    return Broken.all();
  }

  @ParameterizedTest
  @MethodSource
  void broken(Broken system) {
    Topology topology = system.topology();
    assertThat(found(topology)).as("the sound system").isEmpty();
    system.damage().accept(topology);
    Finding finding = TopologyValidator.validate(topology).stream()
        .filter(each -> each.rule().equals(system.rule())).findFirst()
        .orElseThrow(() -> new AssertionError(system.rule() + " says nothing, but " + found(topology)));
    List<QuickFix> fixes = QuickFix.of(finding.rule(), finding.object());
    assertThat(fixes).hasSize(1);
    assertThat(fixes.get(0).label()).isEqualTo(system.label());
    fixes.get(0).apply();
    assertThat(found(topology)).as("after: " + fixes.get(0).label()).isEmpty();
    assertThat(TopologyValidator.validate(topology)).extracting(Finding::rule).doesNotContain(system.rule());
  }

  private static Set<String> found(Topology topology) {
    return TopologyValidator.validate(topology).stream().filter(each -> each.severity() != Severity.HINT)
        .map(Finding::message).collect(Collectors.toSet());
  }

  @Test
  void everyRuleWithAFixHasATest() {
    assertThat(broken()).extracting(Broken::rule).containsAll(QuickFix.rules());
  }

  @Test
  void ringSizesAndAlignmentsAreRoundedUp() {
    Virtqueue queue = bus(SampleTopologies.rpmsg()).getQueues().get(0);
    queue.setSize(-3);
    apply("ring-size", queue);
    assertThat(queue.getSize()).isEqualTo(1);
    queue.setSize(Integer.MAX_VALUE);
    apply("ring-size", queue);
    assertThat(queue.getSize()).isEqualTo(32768);
    queue.setAlign(3);
    apply("ring-align", queue);
    assertThat(queue.getAlign()).isEqualTo(4);
  }

  @Test
  void whatHasNoLettersIsCalledByWhatItIs() {
    Core core = core(SampleTopologies.rpmsg(), "remote");
    core.setName(null);
    apply("name-form", core);
    assertThat(core.getName()).isEqualTo("core_0");
  }

  @Test
  void anOddNumberOfBuffersBecomesEven() {
    RpmsgBuffers buffers = bus(SampleTopologies.rpmsg()).getBuffers();
    buffers.setCount(7);
    apply("bus-buffer-count", buffers);
    assertThat(buffers.getCount()).isEqualTo(8);
  }

  @Test
  void aRegionThatMovesTakesAlongWhatLiesInIt() {
    Topology topology = SampleTopologies.rpmsg();
    NamedElement region = SampleTopologies.region(topology, "code");
    bus(topology).getDeviceSide().getFirmware().getResourceTable()
        .setRegion(SampleTopologies.region(topology, "code"));
    SampleTopologies.region(topology, "code").setAddress(SampleTopologies.region(topology, "buffers").getAddress());
    bus(topology).getDeviceSide().getFirmware().getResourceTable()
        .setAddress(SampleTopologies.region(topology, "code").getAddress());
    MovedRegion.move(SampleTopologies.region(topology, "code"), 0x5000_0000L);
    assertThat(QualifiedName.of(region)).isEqualTo("code");
    assertThat(bus(topology).getDeviceSide().getFirmware().getResourceTable().getAddress()).hasToString("0x50000000");
  }

  @Test
  void proposesNothingWhereOnlyTheUserKnows() {
    Doorbell doorbell = TopologyFactory.eINSTANCE.createDoorbell();
    assertThat(QuickFix.of("doorbell-ends", doorbell)).isEmpty();
    assertThat(QuickFix.of("pci-slot", doorbell)).isEmpty();
  }

  private static void apply(String rule, EObject element) {
    QuickFix.of(rule, element).forEach(QuickFix::apply);
  }
}
