// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.diagram.ringstate.AvailSlot;
import org.ringscope.diagram.ringstate.Descriptor;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.IndirectTable;
import org.ringscope.diagram.ringstate.LiveSystem;
import org.ringscope.diagram.ringstate.Owner;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingFormat;
import org.ringscope.diagram.ringstate.RingstateFactory;
import org.ringscope.diagram.ringstate.UsedSlot;
import org.ringscope.diagram.state.LiveSample;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.model.topology.Topology;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.testkit.trace.SampleTrace;

class RingServicesTest {
  private static final RingstateFactory FACTORY = RingstateFactory.eINSTANCE;

  @TempDir
  Path directory;
  private final RingServices services = new RingServices();
  private Topology topology;
  private Ring ring;

  @BeforeEach
  void build() {
    topology = LiveSample.topology(4);
    ring = StateResource.of(topology).system().getRings().get(1);
  }

  private void run() throws IOException {
    SampleTrace sample = LiveSample.trace(directory.resolve("trace"), 4);
    sample.ring(1, 4, 0x1000, 512, false).give(0).give(1, 2).take(1).use(0, 7);
    StateResource.of(topology).show(LiveSample.moment(sample.end()));
  }

  @Test
  void labelOfARing() throws IOException {
    assertThat(services.label(ring)).isEqualTo("rpmsg0/1");
    run();
    assertThat(services.label(ring)).startsWith("rpmsg0/1 · split · 4 entries").contains("\n1 in flight");
    ring.setFormat(RingFormat.PACKED);
    ring.setDriverNote("driver wrap 1");
    ring.setDeviceNote("device wrap 0");
    ((LiveSystem) ring.eContainer()).getTable().getRows().stream().filter(row -> row.getName().equals("rpmsg0/1"))
        .forEach(row -> row.setDiagnosisText("F2 error: used before it was available"));
    assertThat(services.label(ring))
        .endsWith("\ndriver wrap 1\ndevice wrap 0\nF2 error: used before it was available");
  }

  @Test
  void isAbsent() {
    assertThat(services.isAbsent(ring.getAvail().get(0))).isFalse();
    assertThat(services.isAbsent(FACTORY.createDescriptor())).isFalse();
    topology.getDevices().get(0).getQueues().remove(1);
    StateResource.of(topology).show(null);
    assertThat(services.label(ring)).isEqualTo("rpmsg0/1\nThe queue is not there any more.");
    assertThat(services.tooltip(ring)).isEqualTo(services.label(ring));
    assertThat(services.isAbsent(ring.getDescriptors().get(0))).isTrue();
    assertThat(services.label(ring.getDescriptors().get(0))).isEmpty();
    assertThat(services.label(ring.getAvail().get(0))).isEmpty();
    assertThat(services.label(ring.getUsed().get(0))).isEmpty();
    assertThat(services.label(ring.getIndices().get(0))).isEmpty();
  }

  @Test
  void aBrokenRingSaysOnceWhatBrokeIt() throws IOException {
    SampleTrace sample = LiveSample.trace(directory.resolve("broken"), 4);
    sample.ring(1, 4, 0x1000, 512, false).give(0);
    sample.fault(1, "F11", "used id 9 is outside");
    StateResource.of(topology).show(LiveSample.moment(sample.end()));
    assertThat(services.label(ring)).containsOnlyOnce("used id 9 is outside").containsOnlyOnce("F11");
  }

  @Test
  void labelOfADescriptor() throws IOException {
    run();
    assertThat(services.label(ring.getDescriptors().get(1))).isEqualTo("1\n1200\n512\nR→2");
    assertThat(services.label(ring.getDescriptors().get(2))).isEqualTo("2\n1400\n512\nR");
    Descriptor cell = FACTORY.createDescriptor();
    assertThat(services.label(cell)).isEqualTo("⋯");
    cell.setSlot(5);
    assertThat(services.label(cell)).isEqualTo("5\n?");
    cell.setOwner(Owner.FREE);
    assertThat(services.label(cell)).isEqualTo("5");
    cell.setAddress(0x8000L);
    cell.setLength(16L);
    cell.setFlags(DescriptorFlags.AVAIL | DescriptorFlags.WRITE | DescriptorFlags.NEXT);
    cell.setBufferId(3);
    cell.setAddress(0x7f12_3456_8000L);
    assertThat(services.label(cell)).contains("\n…34568000\n");
    cell.setAddress(0x8000L);
    assertThat(services.label(cell)).isEqualTo("5\n8000\n16\nid 3\nW→\nA·");
  }

  @Test
  void labelOfSlots() throws IOException {
    run();
    assertThat(services.label(ring.getAvail().get(1))).isEqualTo("1\n1");
    assertThat(services.label(ring.getAvail().get(3))).as("nobody told").isEqualTo("3\n?");
    assertThat(services.label(ring.getUsed().get(0))).isEqualTo("0\n0\n7 B");
    assertThat(services.label(FACTORY.createAvailSlot())).isEqualTo("⋯");
    UsedSlot unknown = FACTORY.createUsedSlot();
    assertThat(services.label(unknown)).isEqualTo("⋯");
    unknown.setSlot(2);
    assertThat(services.label(unknown)).isEqualTo("2\n?");
    unknown.setOwner(Owner.FREE);
    assertThat(services.label(unknown)).isEqualTo("2\n·");
  }

  @Test
  void labelOfAnIndex() throws IOException {
    Index index = ring.getIndices().get(0);
    assertThat(services.label(index)).isEqualTo("avail.idx ?");
    run();
    assertThat(services.label(index)).isEqualTo("avail.idx 2");
  }

  @Test
  void anEventWordThatIsNotInUseIsNotUnknown() throws IOException {
    Index event =
        ring.getIndices().stream().filter(each -> each.getName().equals("used_event")).findFirst().orElseThrow();
    run();
    assertThat(services.label(event)).isEqualTo("used_event ?");
    SampleTrace sample = LiveSample.trace(directory.resolve("accepted"), 4).accept(Features.VERSION_1);
    StateResource.of(topology).show(LiveSample.moment(sample.end()));
    assertThat(services.label(event)).isEqualTo("used_event –");
    assertThat(services.tooltip(event)).isEqualTo("used_event is not in use, since EVENT_IDX was not accepted");
  }

  @Test
  void labelOfATable() {
    IndirectTable table = FACTORY.createIndirectTable();
    assertThat(services.label(table)).isEmpty();
    Descriptor of = FACTORY.createDescriptor();
    of.setSlot(3);
    table.setOf(of);
    table.setSize(1);
    assertThat(services.label(table)).isEqualTo("table of 3 · 1 entry");
    table.setSize(5);
    assertThat(services.label(table)).isEqualTo("table of 3 · 5 entries");
  }

  @Test
  void tooltips() throws IOException {
    AvailSlot avail = ring.getAvail().get(1);
    assertThat(services.tooltip(ring)).isEqualTo("rpmsg0/1\nno trace of it is shown");
    assertThat(services.tooltip(avail)).isEmpty();
    assertThat(services.tooltip(ring.getIndices().get(0))).isEqualTo("avail.idx is not known");
    run();
    assertThat(services.tooltip(ring)).contains("1 in flight", "avail flags 0", "used flags 0");
    assertThat(services.tooltip(ring.getDescriptors().get(1)))
        .isEqualTo("descriptor 1: 0x1200, 512 bytes, device-readable, next 2 · device owns it");
    assertThat(services.tooltip(avail)).isEqualTo("avail.ring[1] = 1 · published, not yet taken by the device");
    assertThat(services.tooltip(ring.getUsed().get(0)))
        .isEqualTo("used.ring[0] = { id 0, len 7 } · published, not yet taken by the driver");
    assertThat(services.tooltip(ring.getIndices().get(0))).isEqualTo("avail.idx = 2 (slot 2) · moved by the driver");
    assertThat(services.tooltip(FACTORY.createDescriptor())).isEmpty();
    assertThat(services.tooltip(FACTORY.createUsedSlot())).isEmpty();
  }

  @Test
  void tooltipOfAnEntryOfATable() throws IOException {
    SampleTrace sample = LiveSample.trace(directory.resolve("trace"), 4);
    sample.ring(1, 4, 0x1000, 512, false).descriptor(2, 0x9000, 16, DescriptorFlags.INDIRECT, 0)
        .indirect(2, 0, 0xA000, 16, DescriptorFlags.WRITE, 0).publish(2);
    StateResource.of(topology).show(LiveSample.moment(sample.end()));
    assertThat(services.tooltip(ring.getTables().get(0).getEntries().get(0)))
        .isEqualTo("table of 2 · 1 entry\n0\n0xa000\n16\nW");
  }

  @Test
  void isShown() throws IOException {
    assertThat(services.isShown(ring.getAvail().get(0))).isFalse();
    run();
    assertThat(services.isShown(ring.getAvail().get(0))).isTrue();
  }
}
