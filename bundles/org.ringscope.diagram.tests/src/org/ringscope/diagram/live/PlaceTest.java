// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringscope.diagram.ringstate.AvailSlot;
import org.ringscope.diagram.ringstate.Descriptor;
import org.ringscope.diagram.ringstate.FlowMessage;
import org.ringscope.diagram.ringstate.QueueRow;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingstateFactory;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;

class PlaceTest {
  private final RingstateFactory factory = RingstateFactory.eINSTANCE;
  private final Ring ring = factory.createRing();
  private final Descriptor descriptor = factory.createDescriptor();
  private final AvailSlot slot = factory.createAvailSlot();

  PlaceTest() {
    ring.setName("rpmsg0/1");
    descriptor.setSlot(5);
    ring.getDescriptors().add(descriptor);
    slot.setSlot(2);
    slot.setDescriptor(descriptor);
    ring.getAvail().add(slot);
  }

  private static Virtqueue queue() {
    RpmsgDevice bus = TopologyFactory.eINSTANCE.createRpmsgDevice();
    bus.setName("rpmsg0");
    Virtqueue queue = TopologyFactory.eINSTANCE.createVirtqueue();
    queue.setIndex(1);
    bus.getQueues().add(queue);
    TopologyFactory.eINSTANCE.createTopology().getDevices().add(bus);
    return queue;
  }

  @Test
  void queuesRingsAndRowsStandForTheSame() {
    QueueRow row = factory.createQueueRow();
    row.setName("rpmsg0/1");
    Place place = new Place("rpmsg0/1", Place.NONE, Place.NONE);
    assertThat(Place.of(queue())).isEqualTo(place);
    assertThat(Place.of(ring)).isEqualTo(place);
    assertThat(Place.of(row)).isEqualTo(place);
    assertThat(place.isAt(queue())).isTrue();
    assertThat(place.isAt(row)).isTrue();
    assertThat(place.isAt(descriptor)).as("the queue alone is meant").isFalse();
  }

  @Test
  void anAvailSlotStandsForItsDescriptor() {
    Place place = new Place("rpmsg0/1", 5, Place.NONE);
    assertThat(Place.of(descriptor)).isEqualTo(place);
    assertThat(Place.of(slot)).isEqualTo(place);
    assertThat(place.isAt(descriptor)).isTrue();
    assertThat(place.isAt(slot)).as("one element is marked").isFalse();
    assertThat(place.isAt(queue())).isTrue();
    assertThat(new Place("rpmsg0/0", 5, Place.NONE).isAt(descriptor)).isFalse();
    assertThat(new Place("rpmsg0/1", 6, Place.NONE).isAt(descriptor)).isFalse();
  }

  @Test
  void aMessageHasItsRow() {
    FlowMessage message = factory.createFlowMessage();
    assertThat(Place.of(message)).as("not known yet").isNull();
    message.setQueue("rpmsg0/1");
    message.setRow(17);
    assertThat(Place.of(message)).isEqualTo(new Place("rpmsg0/1", Place.NONE, 17));
    assertThat(new Place("rpmsg0/1", 5, 17).isAt(message)).isTrue();
    assertThat(new Place("rpmsg0/1", 5, 16).isAt(message)).isFalse();
  }

  @Test
  void whatIsInNoQueueHasNone() {
    assertThat(Place.of(TopologyFactory.eINSTANCE.createCore())).isNull();
    slot.setDescriptor(null);
    assertThat(Place.of(slot)).isNull();
  }
}
