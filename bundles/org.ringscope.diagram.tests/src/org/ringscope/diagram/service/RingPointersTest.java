// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringscope.diagram.ringstate.AvailSlot;
import org.ringscope.diagram.ringstate.Cell;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingstateFactory;
import org.ringscope.diagram.ringstate.Side;

/** A slot says which indices point at it. */
class RingPointersTest {
  private final Ring ring = RingstateFactory.eINSTANCE.createRing();

  private void add(String name, Side mover, Cell at) {
    Index index = RingstateFactory.eINSTANCE.createIndex();
    index.setName(name);
    index.setMover(mover);
    index.setAt(at);
    ring.getIndices().add(index);
  }

  @Test
  void bothSidesPointAtOneSlot() {
    AvailSlot slot = RingstateFactory.eINSTANCE.createAvailSlot();
    AvailSlot other = RingstateFactory.eINSTANCE.createAvailSlot();
    ring.getAvail().add(slot);
    ring.getAvail().add(other);
    add("avail.idx", Side.DRIVER, slot);
    add("last_avail", Side.DEVICE, slot);
    add("used_event", Side.DRIVER, null);
    RingServices services = new RingServices();
    assertThat(services.pointers(slot)).isEqualTo("\n▼ avail.idx\n▲ last_avail");
    assertThat(services.pointers(other)).isEmpty();
    assertThat(services.pointers(RingstateFactory.eINSTANCE.createDescriptor())).as("of no ring").isEmpty();
  }
}
