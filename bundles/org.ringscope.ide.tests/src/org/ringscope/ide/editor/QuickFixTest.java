// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.model.Core;
import org.ringscope.model.Doorbell;
import org.ringscope.model.RingFormat;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyFactory;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;

/** The value that each fix proposes. */
class QuickFixTest {
  private final TopologyFactory factory = TopologyFactory.eINSTANCE;
  private final Topology topology = factory.createTopology();
  private final VirtioDevice device = factory.createVirtioDevice();
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
  void numbersQueuesAfterTheirPositionAndFreesNotifyIds() {
    Virtqueue second = factory.createVirtqueue();
    device.getQueues().add(second);
    assertThat(QuickFix.of("ring-index", second).get(0).value()).isEqualTo(1);
    assertThat(QuickFix.of("ring-notify-id", second).get(0).value()).isEqualTo(1);
    assertThat(value("ring-format")).isEqualTo(RingFormat.SPLIT);
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
    RpmsgBus bus = factory.createRpmsgBus();
    bus.setDevice(device);
    bus.setBufferCount(31);
    assertThat(QuickFix.of("bus-buffer-count", bus).get(0).value()).isEqualTo(16);
    bus.setBufferCount(7);
    assertThat(QuickFix.of("bus-buffer-count", bus).get(0).value()).isEqualTo(8);
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
