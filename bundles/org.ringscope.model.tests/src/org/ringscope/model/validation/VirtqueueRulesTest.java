// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__ALIGN;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__INDEX;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__NAME;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__NOTIFY_ID;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__SIZE;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.FeatureBits;

class VirtqueueRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final RpmsgDevice bus = bus(topology);
  private final Virtqueue first = bus.getQueues().get(0);
  private final Virtqueue second = bus.getQueues().get(1);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 32768})
  void acceptsPowersOfTwoAsSize(int size) {
    first.setSize(size);
    RuleAssert.accepts(topology, "ring-size");
  }

  @ParameterizedTest
  @ValueSource(ints = {-16, 0, 48, 65536})
  void reportsOtherSizes(int size) {
    first.setSize(size);
    RuleAssert.finds(topology, "ring-size", first, VIRTQUEUE__SIZE, "queue rpmsg0/0 has size " + size, "power of two");
  }

  @Test
  void acceptsAnySizeOfAPackedRing() {
    bus.setFeatures(FeatureBits.valueOf("RING_PACKED VERSION_1"));
    first.setSize(48);
    RuleAssert.accepts(topology, "ring-size");
    first.setSize(0);
    RuleAssert.finds(topology, "ring-size", first, VIRTQUEUE__SIZE, "1 to 32768");
  }

  @Test
  void reportsAnAlignThatIsNoPowerOfTwo() {
    first.setAlign(4);
    RuleAssert.accepts(topology, "ring-align");
    first.setAlign(24);
    RuleAssert.finds(topology, "ring-align", first, VIRTQUEUE__ALIGN, "rpmsg0/0 has align 24");
  }

  @Test
  void acceptsNumbersWithGapsInAnyOrder() {
    first.setIndex(8);
    RuleAssert.accepts(topology, "ring-index");
  }

  @Test
  void reportsANumberThatIsThereTwice() {
    second.setIndex(0);
    RuleAssert.finds(topology, "ring-index", second, VIRTQUEUE__INDEX, "queue rpmsg0/0 is there twice");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65536})
  void reportsANumberThatNoQueueHas(int index) {
    second.setIndex(index);
    RuleAssert.finds(topology, "ring-index", second, VIRTQUEUE__INDEX, "queue rpmsg0/" + index, "0 to 65535");
  }

  @Test
  void reportsALabelThatIsThereTwiceOrIsANumber() {
    first.setName("rx");
    second.setName("tx");
    RuleAssert.accepts(topology, "ring-label");
    second.setName("rx");
    RuleAssert.finds(topology, "ring-label", second, VIRTQUEUE__NAME,
        "queue rpmsg0/1 has the label rx, as queue rpmsg0/0 has");
    second.setName("0");
    RuleAssert.finds(topology, "ring-label", second, VIRTQUEUE__NAME, "queue rpmsg0/1", "\"0\"");
  }

  @Test
  void takesTheIndexForANotifyIdThatIsNotSaid() {
    first.setNotifyId(null);
    second.setNotifyId(null);
    RuleAssert.accepts(topology, "ring-notify-id");
    first.setNotifyId(1L);
    RuleAssert.finds(topology, "ring-notify-id", second, VIRTQUEUE__NOTIFY_ID,
        "queue rpmsg0/1 has notify id 1 like queue rpmsg0/0");
    second.setNotifyId(0xffff_ffffL);
    RuleAssert.accepts(topology, "ring-notify-id");
  }

  @Test
  void makesNoNotifyIdOfAnIndexThatIsNotSaidOrThereTwice() {
    first.setNotifyId(null);
    second.setNotifyId(null);
    second.setIndex(0);
    RuleAssert.accepts(topology, "ring-notify-id");
    first.setIndex(null);
    second.setIndex(null);
    RuleAssert.accepts(topology, "ring-notify-id");
  }

  @Test
  void tellsDevicesOfOneDoorbellApart() {
    RpmsgDevice other = EcoreUtil.copy(bus);
    other.setName("rpmsg1");
    other.getQueues().remove(1);
    topology.getDevices().add(other);
    RuleAssert.finds(topology, "ring-notify-id", other.getQueues().get(0), VIRTQUEUE__NOTIFY_ID,
        "rpmsg1/0 has notify id 0");
    bus.setTransport(TopologyFactory.eINSTANCE.createPci());
    other.setTransport(TopologyFactory.eINSTANCE.createPci());
    RuleAssert.accepts(topology, "ring-notify-id");
  }

  @Test
  void reportsANotifyIdOfMoreThan32Bits() {
    second.setNotifyId(1L << 32);
    RuleAssert.finds(topology, "ring-notify-id", second, VIRTQUEUE__NOTIFY_ID, "4294967296");
  }
}
