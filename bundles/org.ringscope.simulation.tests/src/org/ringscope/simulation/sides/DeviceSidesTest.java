// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.Transport;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.validation.RunRules;

class DeviceSidesTest {
  private static List<EClass> kindsOf(EClass general) {
    return TopologyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
        .filter(each -> general.isSuperTypeOf(each) && !each.isAbstract()).toList();
  }

  /** What check calls runnable is what the engine has, for every kind of device over every transport. */
  @Test
  void runsWhatTheRulesLetPass() {
    assertThat(kindsOf(Literals.VIRTIO_DEVICE)).isNotEmpty();
    for (EClass kind : kindsOf(Literals.VIRTIO_DEVICE)) {
      for (EClass transport : kindsOf(Literals.TRANSPORT)) {
        VirtioDevice device = (VirtioDevice) EcoreUtil.create(kind);
        device.setName("device");
        device.setTransport((Transport) EcoreUtil.create(transport));
        Topology topology = TopologyFactory.eINSTANCE.createTopology();
        topology.getDevices().add(device);
        boolean isRefused = RunRules.refusals(topology).stream()
            .anyMatch(finding -> List.of("run-device", "run-transport").contains(finding.rule()));
        assertThat(DeviceSides.isRun(device)).as(kind.getName() + " over " + transport.getName()).isEqualTo(!isRefused);
      }
    }
  }
}
