// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;

/** The value that each fix proposes. */
class QuickFixTest {
  private final TopologyFactory factory = TopologyFactory.eINSTANCE;
  private final Topology topology = factory.createTopology();
  private final RpmsgDevice device = factory.createRpmsgDevice();
  private final Virtqueue queue = factory.createVirtqueue();

  @BeforeEach
  void build() {
    device.setName("rpmsg0");
    device.getQueues().add(queue);
    topology.getDevices().add(device);
  }

  @Test
  void roundsRingSizesUp() {
    queue.setSize(17);
    assertThat(value("ring-size")).isEqualTo(32);
    queue.setSize(-3);
    assertThat(value("ring-size")).isEqualTo(1);
    queue.setSize(Integer.MAX_VALUE);
    assertThat(value("ring-size")).isEqualTo(32768);
  }

  @Test
  void roundsAlignmentUp() {
    queue.setAlign(3);
    assertThat(value("ring-align")).isEqualTo(4);
    queue.setAlign(24);
    assertThat(value("ring-align")).isEqualTo(32);
  }

  @Test
  void findsFreeNumbersForQueuesAndNotifyIds() {
    queue.setIndex(0);
    Virtqueue second = factory.createVirtqueue();
    second.setIndex(0);
    device.getQueues().add(second);
    assertThat(QuickFix.of("ring-index", second).get(0).value()).isEqualTo(1);
    assertThat(QuickFix.of("ring-notify-id", second).get(0).value()).isEqualTo(1L);
  }

  @Test
  void renamesWhatIsTakenOrMalformed() {
    Core core = factory.createCore();
    core.setName("rpmsg0");
    topology.getCores().add(core);
    assertThat(QuickFix.of("name-unique", core).get(0).value()).isEqualTo("rpmsg0_0");
    core.setName("7 of nine");
    assertThat(QuickFix.of("name-form", core).get(0).value()).isEqualTo("of_nine");
    core.setName(null);
    assertThat(QuickFix.of("name-form", core).get(0).value()).isEqualTo("core_0");
  }

  @Test
  void fitsBuffersToTheRings() {
    queue.setSize(8);
    RpmsgBuffers buffers = factory.createRpmsgBuffers();
    device.setBuffers(buffers);
    buffers.setCount(31);
    assertThat(QuickFix.of("bus-buffer-count", buffers).get(0).value()).isEqualTo(16);
    buffers.setCount(7);
    assertThat(QuickFix.of("bus-buffer-count", buffers).get(0).value()).isEqualTo(8);
  }

  @Test
  void proposesNothingWhereOnlyTheUserKnows() {
    Doorbell doorbell = factory.createDoorbell();
    assertThat(QuickFix.of("doorbell-ends", doorbell)).isEmpty();
    assertThat(QuickFix.of("ring-overlap", queue)).isEmpty();
  }

  private Object value(String rule) {
    return QuickFix.of(rule, queue).get(0).value();
  }
}
