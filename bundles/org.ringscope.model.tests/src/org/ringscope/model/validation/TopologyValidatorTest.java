// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.TopologyPackage.Literals;

class TopologyValidatorTest {

  @Test
  void hasManyRulesEachOnceForItsClass() {
    assertThat(Rules.ALL).hasSizeGreaterThanOrEqualTo(40)
        .extracting(rule -> rule.id() + " of " + rule.type().getSimpleName()).doesNotHaveDuplicates();
  }

  @Test
  void asksOfAClassWhatItExtends() {
    assertThat(Rules.of(Literals.CONSOLE_DEVICE)).extracting(TopologyRule::id)
        .contains("required", "name-form", "device-sides", "console-config").doesNotContain("net-config", "ring-size");
    for (EClass each : List.of(Literals.CORE, Literals.MMIO, Literals.ECHO_SERVICE, Literals.VIRTQUEUE)) {
      assertThat(Rules.of(each)).as(each.getName()).hasSizeGreaterThan(1).isSubsetOf(Rules.ALL);
    }
  }

  @Test
  void findsNothingWrongWithSoundSystems() {
    assertThat(TopologyValidator.validate(SampleTopologies.rpmsg())).isEmpty();
    assertThat(TopologyValidator.validate(SampleTopologies.serial())).isEmpty();
  }

  @Test
  void tellsEmfTheSameWithObjectAndFeature() {
    TopologyValidator.register();
    Topology topology = SampleTopologies.rpmsg();
    assertThat(Diagnostician.INSTANCE.validate(topology).getSeverity()).isEqualTo(Diagnostic.OK);
    Core remote = SampleTopologies.core(topology, "remote");
    remote.setName("not a name");
    Diagnostic all = Diagnostician.INSTANCE.validate(topology);
    assertThat(all.getSeverity()).isEqualTo(Diagnostic.ERROR);
    Finding finding = TopologyValidator.validate(topology).get(0);
    assertThat(all.getChildren()).singleElement().satisfies(diagnostic -> {
      assertThat(diagnostic.getMessage()).isEqualTo(finding.message());
      assertThat(diagnostic.getSource()).isEqualTo(TopologyValidator.SOURCE);
      assertThat(diagnostic.getData().toArray()).containsExactly(remote, TopologyPackage.Literals.NAMED_ELEMENT__NAME);
    });
  }

  @Test
  void tellsEmfOfAHintAsInformation() {
    TopologyValidator.register();
    Topology topology = SampleTopologies.rpmsg();
    SampleTopologies.core(topology, "remote").getTasks().clear();
    Diagnostic all = Diagnostician.INSTANCE.validate(topology);
    assertThat(all.getSeverity()).isEqualTo(Diagnostic.INFO);
    assertThat(all.getChildren()).singleElement()
        .satisfies(hint -> assertThat(hint.getMessage()).contains("host/client waits for sample on rpmsg0"));
  }

  /** Editors validate while somebody is still typing: no state of a topology may end a rule with an exception. */
  @Test
  void survivesAnyHalfDoneTopology() {
    for (long seed = 0; seed < 100; seed++) {
      takeApart(seed);
    }
  }

  private static void takeApart(long seed) {
    Random random = new Random(seed);
    Topology topology = random.nextBoolean() ? SampleTopologies.rpmsg() : SampleTopologies.serial();
    for (int step = 0; step < 60; step++) {
      EObject element = any(topology, random);
      EStructuralFeature feature = element.eClass().getFeatureID(TopologyPackage.Literals.NAMED_ELEMENT__NAME) < 0
          || random.nextBoolean() ? anyFeature(element, random) : TopologyPackage.Literals.NAMED_ELEMENT__NAME;
      element.eUnset(feature);
      assertThat(TopologyValidator.validate(topology)).as("seed %d, step %d", seed, step)
          .allSatisfy(finding -> assertThat(finding.message()).isNotBlank());
    }
  }

  /** A part that was just made, or is on its way to another place, belongs to nobody. */
  @Test
  void survivesElementsThatBelongToNobody() {
    for (EClass each : TopologyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
        .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList()) {
      Diagnostic all = new Diagnostician().validate(EcoreUtil.create(each));
      assertThat(all).as(each.getName()).isNotNull();
    }
  }

  private static EObject any(Topology topology, Random random) {
    var all = new ArrayList<EObject>(Collections.singleton(topology));
    EcoreUtil.<EObject>getAllContents(topology, true).forEachRemaining(all::add);
    return all.get(random.nextInt(all.size()));
  }

  private static EStructuralFeature anyFeature(EObject element, Random random) {
    var features = element.eClass().getEAllStructuralFeatures();
    return features.get(random.nextInt(features.size()));
  }
}
