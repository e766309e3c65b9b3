// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;
import org.ringscope.picture.canvas.SvgCanvas;
import org.ringscope.picture.canvas.SvgDocument;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;
import org.w3c.dom.Element;

class TopologyPictureTest {
  @TempDir
  Path directory;

  private static SvgDocument draw(TopologyPicture picture) {
    SvgCanvas canvas = new SvgCanvas(picture.width(), picture.height(), Theme.LIGHT);
    picture.draw(canvas);
    return SvgDocument.parse(canvas.toSvg());
  }

  @Test
  void aGroupMayHaveNoNameYet() {
    Topology topology = TopologyFactory.eINSTANCE.createTopology();
    Group group = TopologyFactory.eINSTANCE.createGroup();
    group.getCores().add(TopologyFactory.eINSTANCE.createCore());
    topology.getGroups().add(group);
    assertThat(TopologyPicture.of(topology).width()).isPositive();
  }

  @Test
  void memoryLiesBetweenTheCoresAndQueuesInTheirMemory() {
    TopologyPicture picture = TopologyPicture.of(SampleTrace.system(16));
    SvgDocument svg = draw(picture);
    Element driver = svg.group("core-A7").elements("rect").get(0);
    Element memory = svg.group("region-vdev0").elements("rect").get(0);
    Element device = svg.group("core-M4").elements("rect").get(0);
    assertThat(right(driver)).isLessThan(SvgDocument.number(memory, "x"));
    assertThat(right(memory)).isLessThan(SvgDocument.number(device, "x"));
    for (String queue : new String[] {"queue-rpmsg0/0", "queue-rpmsg0/1"}) {
      Element clock = svg.group(queue).elements("circle").get(0);
      assertThat(SvgDocument.number(clock, "cx")).isBetween(SvgDocument.number(memory, "x"), right(memory));
      assertThat(SvgDocument.number(clock, "cy")).isBetween(SvgDocument.number(memory, "y"),
          SvgDocument.number(memory, "y") + SvgDocument.number(memory, "height"));
    }
    assertThat(svg.group("core-A7").texts()).contains("A7", "linux · application", "rpmsg-raw", "0x400");
    assertThat(svg.group("core-M4").texts()).contains("rpmsg-raw", "0x401");
    assertThat(svg.groupIds("doorbell-")).containsExactly("doorbell-ch0", "doorbell-ch1");
  }

  private static double right(Element rect) {
    return SvgDocument.number(rect, "x") + SvgDocument.number(rect, "width");
  }

  @Test
  void nothingOverlapsAndNothingLeavesThePicture() {
    TopologyPicture picture = TopologyPicture.of(manyDevices(8));
    SvgDocument svg = draw(picture);
    var boxes = svg.groupIds("").stream().filter(id -> id.startsWith("core-") || id.startsWith("region-"))
        .map(id -> svg.group(id).elements("rect").get(0)).toList();
    assertThat(boxes).hasSize(17);
    for (Element one : boxes) {
      assertThat(SvgDocument.number(one, "x")).isGreaterThanOrEqualTo(0);
      assertThat(right(one)).isLessThanOrEqualTo(picture.width());
      assertThat(SvgDocument.number(one, "y") + SvgDocument.number(one, "height"))
          .isLessThanOrEqualTo(picture.height());
      for (Element two : boxes) {
        assertThat(one != two && overlap(one, two)).isFalse();
      }
    }
  }

  @Test
  void dozensAroundOneCoreFitOneScreenAsTiles() {
    TopologyPicture picture = TopologyPicture.of(manyDevices(32));
    assertThat(picture.width()).isLessThanOrEqualTo(1366);
    assertThat(picture.height()).isLessThanOrEqualTo(700);
    SvgDocument svg = draw(picture);
    List<Element> tiles = svg.groupIds("core-").stream().map(id -> svg.group(id).elements("rect").get(0)).toList();
    assertThat(tiles).hasSize(33);
    for (Element one : tiles) {
      assertThat(right(one)).isLessThanOrEqualTo(picture.width());
      assertThat(tiles).noneMatch(two -> one != two && overlap(one, two));
    }
    Element tile = svg.group("core-ecu31").elements("rect").get(0);
    Element clock = svg.group("queue-rpmsg31/1").elements("circle").get(0);
    assertThat(SvgDocument.number(clock, "cx")).isBetween(SvgDocument.number(tile, "x"), right(tile));
    assertThat(svg.group("queue-rpmsg31/1").texts()).contains("/1");
    var hit = picture.at(SvgDocument.number(clock, "cx"), SvgDocument.number(clock, "cy"));
    assertThat(hit.id()).isEqualTo("rpmsg31/1");
  }

  @Test
  void aFoldedGroupIsOneBoxThatItsQueuesLeadTo() {
    Topology topology = manyDevices(2);
    Group group = TopologyFactory.eINSTANCE.createGroup();
    group.setName("board");
    topology.getGroups().add(group);
    group.getCores().add(topology.getCores().get(2));
    group.getRegions().add(topology.getRegions().get(1));
    SvgDocument open = draw(TopologyPicture.of(topology));
    assertThat(open.groupIds("core-")).containsExactlyInAnyOrder("core-host", "core-ecu0", "core-ecu1");
    SvgDocument folded = draw(TopologyPicture.of(topology, Set.of("board")));
    assertThat(folded.groupIds("core-")).containsExactlyInAnyOrder("core-host", "core-ecu0", "core-board");
    assertThat(folded.groupIds("region-")).containsExactly("region-shm0");
    assertThat(folded.group("core-board").texts()).contains("▸ 1 core · 1 memory");
    assertThat(folded.groupIds("queue-")).contains("queue-rpmsg1/0", "queue-rpmsg1/1");
  }

  @Test
  void memoryOfOnePairStandsBelowItsRings() {
    Topology topology = manyDevices(1);
    MemoryRegion buffers = TopologyFactory.eINSTANCE.createMemoryRegion();
    buffers.setName("buffers");
    topology.getRegions().add(buffers);
    RpmsgDevice device = (RpmsgDevice) topology.getDevices().get(0);
    device.setBuffers(TopologyFactory.eINSTANCE.createRpmsgBuffers());
    device.getBuffers().setRegion(buffers);
    SvgDocument svg = draw(TopologyPicture.of(topology));
    Element rings = svg.group("region-shm0").elements("rect").get(0);
    Element below = svg.group("region-buffers").elements("rect").get(0);
    assertThat(SvgDocument.number(below, "x")).isEqualTo(SvgDocument.number(rings, "x"));
    assertThat(SvgDocument.number(below, "y"))
        .isGreaterThanOrEqualTo(SvgDocument.number(rings, "y") + SvgDocument.number(rings, "height"));
  }

  private static boolean overlap(Element one, Element two) {
    return SvgDocument.number(one, "x") < right(two) && SvgDocument.number(two, "x") < right(one)
        && SvgDocument.number(one, "y") < SvgDocument.number(two, "y") + SvgDocument.number(two, "height")
        && SvgDocument.number(two, "y") < SvgDocument.number(one, "y") + SvgDocument.number(one, "height");
  }

  /** One host that drives a device on each of {@code count} further cores. */
  private static Topology manyDevices(int count) {
    TopologyFactory factory = TopologyFactory.eINSTANCE;
    Topology topology = factory.createTopology();
    topology.setName("bench");
    Core host = core(topology, "host");
    for (int i = 0; i < count; i++) {
      MemoryRegion region = factory.createMemoryRegion();
      region.setName("shm" + i);
      region.setAddress(new Address(0x1000_0000L + i * 0x10000L));
      region.setSize(new Size(0x10000));
      topology.getRegions().add(region);
      RpmsgDevice device = factory.createRpmsgDevice();
      device.setName("rpmsg" + i);
      device.setDriverSide(host);
      device.setDeviceSide(core(topology, "ecu" + i));
      for (int q = 0; q < 2; q++) {
        Virtqueue queue = factory.createVirtqueue();
        queue.setIndex(q);
        queue.setRegion(region);
        device.getQueues().add(queue);
      }
      topology.getDevices().add(device);
    }
    return topology;
  }

  private static Core core(Topology topology, String name) {
    Core core = TopologyFactory.eINSTANCE.createCore();
    core.setName(name);
    topology.getCores().add(core);
    return core;
  }

  @Test
  void anUnfinishedTopologyIsStillDrawn() {
    Topology topology = TopologyFactory.eINSTANCE.createTopology();
    topology.getCores().add(TopologyFactory.eINSTANCE.createCore());
    RpmsgDevice device = TopologyFactory.eINSTANCE.createRpmsgDevice();
    device.setName("half");
    device.getQueues().add(TopologyFactory.eINSTANCE.createVirtqueue());
    topology.getDevices().add(device);
    topology.getRegions().add(TopologyFactory.eINSTANCE.createMemoryRegion());
    topology.getDoorbells().add(TopologyFactory.eINSTANCE.createDoorbell());
    assertThat(draw(TopologyPicture.of(topology)).group("queue-half/queues.0")).isNotNull();
    assertThat(draw(TopologyPicture.of(TopologyFactory.eINSTANCE.createTopology())).groupIds("core-")).isEmpty();
    assertThat(draw(TopologyPicture.of(SystemDescription.EMPTY)).groupIds("")).isEmpty();
  }

  @Test
  void coresThatAMemoryDumpDoesNotKnowStandOnBothSides() {
    SystemDescription system = SystemDescription.builder()
        .add(new DeviceInfo(0, 7, DeviceInfo.NO_CORE, DeviceInfo.NO_CORE, 1, "memory", "rpmsg0"))
        .add(new QueueInfo(0, 0, 0, QueueInfo.SPLIT, 16, 0, 0, 0, 0, 0, 0)).build();
    SvgDocument svg = draw(TopologyPicture.of(system));
    assertThat(svg.groupIds("core-")).containsExactly("core-driver", "core-device");
    assertThat(right(svg.group("core-driver").elements("rect").get(0)))
        .isLessThan(SvgDocument.number(svg.group("core-device").elements("rect").get(0), "x"));
  }

  @Test
  void manyQueuesOfADeviceStandForEachOther() {
    SystemDescription.Builder system = SystemDescription.builder()
        .add(new DeviceInfo(0, 3, DeviceInfo.NO_CORE, DeviceInfo.NO_CORE, 1, "pci", "console0"));
    for (int i = 63; i >= 0; i--) {
      system.add(new QueueInfo(63 - i, 0, i, QueueInfo.UNKNOWN_FORMAT, 0, 0, 0, 0, 0, 0, 0));
    }
    SvgDocument svg = draw(TopologyPicture.of(system.build()));
    assertThat(svg.groupIds("queue-")).hasSize(12).startsWith("queue-console0/0", "queue-console0/1")
        .endsWith("queue-console0/10", "queue-console0/11…63");
    assertThat(svg.group("queue-console0/11…63").texts()).containsExactly("53 more queues: console0/11…63");
    assertThat(svg.group("queue-console0/0").texts()).as("no size is told").containsExactly("console0/0");
  }

  @Test
  void memoryOfADumpLiesBetweenBothSides() {
    SystemDescription system = SystemDescription.builder()
        .add(new DeviceInfo(0, 7, DeviceInfo.NO_CORE, DeviceInfo.NO_CORE, 1, "memory", "rpmsg0"))
        .add(new RegionInfo(0, 0x1000, 0x1000, "memory", "rings", "", true))
        .add(new RegionInfo(1, 0x9000, 0x1000, "memory", "buffers", "", true))
        .add(new QueueInfo(0, 0, 0, QueueInfo.SPLIT, 16, 0, 0x1000, 0x1100, 0x1200, 0, QueueInfo.ADDRESSES_KNOWN))
        .build();
    SvgDocument svg = draw(TopologyPicture.of(system));
    double left = right(svg.group("core-driver").elements("rect").get(0));
    double right = SvgDocument.number(svg.group("core-device").elements("rect").get(0), "x");
    for (String region : List.of("region-rings", "region-buffers")) {
      assertThat(SvgDocument.number(svg.group(region).elements("rect").get(0), "x")).as(region).isBetween(left, right);
    }
  }

  @Test
  void findsElementsUnderThePointer() {
    TopologyPicture picture = TopologyPicture.of(SampleTrace.system(16));
    SvgDocument svg = draw(picture);
    Element core = svg.group("core-A7").elements("rect").get(0);
    Element endpoint = svg.group("core-A7").elements("rect").get(2);
    Element clock = svg.group("queue-rpmsg0/1").elements("circle").get(0);
    Element memory = svg.group("region-vdev0").elements("rect").get(0);
    assertThat(picture.at(SvgDocument.number(core, "x") + 4, SvgDocument.number(core, "y") + 4))
        .isEqualTo(new org.ringscope.picture.system.Element(org.ringscope.picture.system.Element.Kind.CORE, "A7"));
    assertThat(picture.at(SvgDocument.number(endpoint, "x") + 4, SvgDocument.number(endpoint, "y") + 4))
        .isEqualTo(new org.ringscope.picture.system.Element(org.ringscope.picture.system.Element.Kind.ENDPOINT,
            "rpmsg-raw@A7"));
    assertThat(picture.at(SvgDocument.number(clock, "cx"), SvgDocument.number(clock, "cy")))
        .isEqualTo(
            new org.ringscope.picture.system.Element(org.ringscope.picture.system.Element.Kind.QUEUE, "rpmsg0/1"));
    assertThat(picture.at(SvgDocument.number(memory, "x") + 4, SvgDocument.number(memory, "y") + 4))
        .isEqualTo(new org.ringscope.picture.system.Element(org.ringscope.picture.system.Element.Kind.REGION, "vdev0"));
    for (var kind : org.ringscope.picture.system.Element.Kind.values()) {
      assertThat(picture.bounds(new org.ringscope.picture.system.Element(kind, "nobody"))).isNull();
    }
    assertThat(picture.bounds(picture.at(SvgDocument.number(endpoint, "x") + 4, SvgDocument.number(endpoint, "y") + 4)))
        .startsWith(SvgDocument.number(endpoint, "x"), SvgDocument.number(endpoint, "y"));
    assertThat(picture
        .bounds(new org.ringscope.picture.system.Element(org.ringscope.picture.system.Element.Kind.DOORBELL, "ch0")))
        .isNotNull();
    assertThat(picture.at(0, 0)).isNull();
    assertThat(picture.tooltip(null)).isEmpty();
    picture.select(Set.of(picture.at(SvgDocument.number(clock, "cx"), SvgDocument.number(clock, "cy"))));
    assertThat(draw(picture).group("queue-rpmsg0/1").elements("circle"))
        .anySatisfy(c -> assertThat(c.getAttribute("stroke")).isEqualTo("#2563b0"));
  }

  @Test
  void problemsAreMarkedAndTold() {
    TopologyPicture picture = TopologyPicture.of(SampleTrace.system(16));
    var queue = new org.ringscope.picture.system.Element(org.ringscope.picture.system.Element.Kind.QUEUE, "rpmsg0/1");
    picture.problems(Map.of(queue, new Problem(false, "it is late").and(new Problem(true, "17 is no size"))));
    SvgDocument svg = draw(picture);
    assertThat(svg.group("problem-rpmsg0/1").tooltip()).contains("17 is no size", "it is late");
    assertThat(svg.group("problem-rpmsg0/1").texts()).containsExactly("!");
    assertThat(svg.group("problem-rpmsg0/1").elements("circle"))
        .anySatisfy(c -> assertThat(c.getAttribute("stroke")).isEqualTo("#c81e1e"));
    assertThat(picture.tooltip(queue)).endsWith("\n17 is no size\nit is late");
    picture.problems(Map.of());
    assertThat(draw(picture).groupIds("problem-")).isEmpty();
  }

  @Test
  void stateDecoratesWithFlightRateAndFaults() throws IOException {
    TopologyPicture picture = TopologyPicture.of(SampleTrace.system(16));
    try (SampleTrace trace = new SampleTrace(directory.resolve("s"), SampleTrace.system(16))) {
      SampleTrace.Ring receive = trace.ring(0, 16, 0x1000, 512, true);
      for (int i = 0; i < 16; i++) {
        receive.give(i);
      }
      SampleTrace.Ring send = trace.ring(1, 16, 0x8000, 512, false).round(3, 512);
      send.give(3).give(4);
      trace.kick(1).pass(2_000_000).fault(1, "F18", "avail.idx moved by 300");
      picture.show(trace.end());
    }
    SvgDocument svg = draw(picture);
    assertThat(svg.group("queue-rpmsg0/0").texts()).contains("rpmsg0/0 · 16 posted");
    assertThat(svg.group("queue-rpmsg0/1").texts()).contains("rpmsg0/1 F18");
    assertThat(svg.group("queue-rpmsg0/1").tooltip()).contains("avail.idx moved by 300");
    assertThat(svg.group("queue-rpmsg0/1").elements("circle"))
        .anySatisfy(c -> assertThat(c.getAttribute("stroke")).isEqualTo("#c81e1e"));
    assertThat(svg.texts()).contains("idle 2 ms");
    picture.show(null);
    assertThat(draw(picture).group("queue-rpmsg0/0").texts()).contains("rpmsg0/0 · 16");
  }

  /** A ring at which nobody looks breaks no rule by itself. */
  @Test
  void whatWasFoundInATraceIsMarkedFromItsTimeOn() throws IOException {
    TopologyPicture picture = TopologyPicture.of(SampleTrace.system(16));
    try (SampleTrace trace = new SampleTrace(directory.resolve("s"), SampleTrace.system(16))) {
      trace.ring(1, 16, 0x8000, 512, false).give(0);
      SystemState state = trace.end();
      picture.show(state, List.of(Diagnosis.of("WORK_WAITS", 1, state.instant() + 1, "later", List.of())));
      assertThat(draw(picture).group("queue-rpmsg0/1").texts()).contains("rpmsg0/1 · 1 of 16");
      picture.show(state, List.of(Diagnosis.of("WORK_WAITS", 1, state.instant(), "nobody takes it", List.of())));
    }
    SvgDocument queue = draw(picture).group("queue-rpmsg0/1");
    assertThat(queue.texts()).contains("rpmsg0/1 WORK_WAITS");
    assertThat(queue.tooltip()).contains("WORK_WAITS warning: nobody takes it");
    assertThat(queue.elements("circle")).anySatisfy(c -> assertThat(c.getAttribute("stroke")).isEqualTo("#c81e1e"));
  }
}
