// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringscope.model.topology.NetDevice;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.type.FeatureBits;

/** Words of every class, also of elements that say nothing yet. */
class ElementTextTest {

  static List<EClass> classes() {
    return TopologyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
        .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
  }

  @ParameterizedTest
  @MethodSource("classes")
  void isSaidOfEveryClassAlsoWhenItSaysNothing(EClass type) {
    EObject element = EcoreUtil.create(type);
    assertThat(ElementText.type(type)).matches("[A-Za-z][A-Za-z0-9 -]+");
    assertThat(ElementText.name(element)).isNotBlank().doesNotContain("null");
    assertThat(ElementDetails.of(element)).doesNotContain("null");
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      assertThat(EcoreUtil.getDocumentation(feature)).as(feature.getName()).isNotBlank();
    }
  }

  @Test
  void typesAreWrittenAsTheirAuthorsDo() {
    assertThat(List.of(Literals.MMIO, Literals.VHOST_USER, Literals.RPMSG_DEVICE, Literals.NET_DEVICE))
        .extracting(ElementText::type)
        .containsExactly("virtio-mmio", "vhost-user", "RPMsg Device", "Network Device");
  }

  @Test
  void featureBitsAreWrittenByTheNamesOfTheirDevice() {
    RpmsgDevice bus = TopologyFactory.eINSTANCE.createRpmsgDevice();
    NetDevice net = TopologyFactory.eINSTANCE.createNetDevice();
    bus.setFeatures(FeatureBits.of(1));
    net.setFeatures(FeatureBits.valueOf("NET_MAC RING_PACKED 0x2000000"));
    assertThat(FeatureText.text(bus, Literals.VIRTIO_DEVICE__FEATURES)).isEqualTo("RPMSG_NS");
    assertThat(FeatureText.text(net, Literals.VIRTIO_DEVICE__FEATURES)).isEqualTo("NET_MAC RING_PACKED 0x2000000");
    assertThat(FeatureText.text(net, Literals.VIRTIO_DEVICE__DRIVER_FEATURES)).isEmpty();
  }
}
