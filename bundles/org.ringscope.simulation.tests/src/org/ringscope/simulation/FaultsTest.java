// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Topology;

class FaultsTest {

  @Test
  void knowsMissingTranslationAsF26() {
    assertThat(Faults.list()).extracting(Fault::name).contains("missing-translation").doesNotHaveDuplicates();
    assertThat(Faults.find("missing-translation")).get().extracting(Fault::diagnosis).isEqualTo("F26");
    assertThat(Faults.find("no-such")).isEmpty();
  }

  @Test
  void readsAFaultWithAndWithoutArgument() {
    InjectedFault everywhere = InjectedFault.parse("missing-translation");
    assertThat(everywhere.strikes("mcu")).isTrue();
    InjectedFault once = InjectedFault.parse("missing-translation:mcu");
    assertThat(once.fault()).isEqualTo(everywhere.fault());
    assertThat(once.strikes("mcu")).isTrue();
    assertThat(once.strikes("other")).isFalse();
  }

  @Test
  void aNumberMeansItsFirstVariant() {
    assertThat(InjectedFault.parse("F26:mcu")).isEqualTo(InjectedFault.parse("missing-translation:mcu"));
  }

  @Test
  void refusesACoreThatCannotHaveTheFault() throws Exception {
    Topology topology = TestRuns.example("rpmsg-client-sample");
    Faults.check(topology, InjectedFault.parse("missing-translation:mcu"));
    assertThatThrownBy(() -> Faults.check(topology, InjectedFault.parse("missing-translation:linux")))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("linux").hasMessageContaining("mcu");
    assertThatThrownBy(() -> Faults.check(TestRuns.example("virtio-mmio-serial"),
        InjectedFault.parse("missing-translation"))).hasMessageContaining("remoteproc");
  }

  @Test
  void aCoreThatDrivesNothingOverwritesNoBuffer() throws Exception {
    Topology topology = TestRuns.example("rpmsg-client-sample");
    Faults.check(topology, InjectedFault.parse("overwrite-exposed-buffer:linux"));
    Faults.check(TestRuns.example("virtio-mmio-serial"), InjectedFault.parse("overwrite-exposed-buffer"));
    assertThatThrownBy(() -> Faults.check(topology, InjectedFault.parse("overwrite-exposed-buffer:mcu")))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("mcu").hasMessageContaining("linux");
  }

  @Test
  void onlyAHostOverlapsItsBuffers() throws Exception {
    Topology topology = TestRuns.example("rpmsg-client-sample");
    Faults.check(topology, InjectedFault.parse("overlap-buffers:linux"));
    assertThatThrownBy(() -> Faults.check(topology, InjectedFault.parse("overlap-buffers:mcu")))
        .hasMessageContaining("linux");
    assertThatThrownBy(() -> Faults.check(TestRuns.example("virtio-mmio-serial"),
        InjectedFault.parse("overlap-buffers"))).hasMessageContaining("boots another by remoteproc");
  }

  @Test
  void refusesAnUnknownFault() {
    assertThatThrownBy(() -> InjectedFault.parse("bit-rot:mcu")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bit-rot");
  }
}
