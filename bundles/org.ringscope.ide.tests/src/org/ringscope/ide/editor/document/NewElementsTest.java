// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.testkit.EmptyErrorLog;

/** What an element has when it is added: all that nobody need be asked for. */
@ExtendWith(EmptyErrorLog.class)
class NewElementsTest {
  private TopologyDocument document;
  private Topology topology;

  @BeforeEach
  void open() throws IOException {
    open("<cores name='linux'/><cores name='mcu' bootedBy='linux'/>"
        + "<regions name='code' address='0x10000000' size='0x10000' role='firmware'/>"
        + "<regions name='ram' address='0x40000000' size='0x100000' role='shared'/>");
  }

  private void open(String content) throws IOException {
    String text = "<topology:Topology xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
        + " xmlns:topology='http://ringscope.org/topology/2' name='new'>" + content + "</topology:Topology>";
    topology = TopologyFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "new.topology");
    document = TopologyDocument.of(topology, false, () -> {});
  }

  @Test
  void aBusIsRightAsSoonAsItStandsThere() {
    add(topology, Literals.DOORBELL);
    add(topology, Literals.DOORBELL);
    RpmsgDevice bus = (RpmsgDevice) add(topology, Literals.RPMSG_DEVICE);
    assertThat(bus.getName()).isEqualTo("rpmsg0");
    assertThat(bus.getQueues()).extracting(Virtqueue::getIndex).containsExactly(0, 1);
    assertThat(bus.getQueues()).extracting(queue -> queue.getRegion().getName()).containsOnly("ram");
    assertThat(bus.getBuffers().getRegion().getName()).isEqualTo("ram");
    assertThat(List.of(bus.getDriverSide(), bus.getDeviceSide())).extracting(Core::getName)
        .containsExactly("linux", "mcu");
    assertThat(bus.getKick().getFrom()).isSameAs(bus.getDriverSide());
    assertThat(bus.getInterrupt().getFrom()).isSameAs(bus.getDeviceSide());
    Core mcu = bus.getDeviceSide();
    Endpoint endpoint = (Endpoint) add(mcu, Literals.ENDPOINT);
    assertThat(endpoint.getBus()).isSameAs(bus);
    assertThat(errors()).isEmpty();
    EchoService echo = (EchoService) add(mcu, Literals.ECHO_SERVICE);
    assertThat(echo.getEndpoint()).isSameAs(endpoint);
  }

  @Test
  void aSecondBusBlamesNoOther() throws IOException {
    open("<cores name='linux'/><cores name='mcu' bootedBy='linux'/>"
        + "<regions name='code' address='0x10000000' size='0x10000' role='firmware'/>"
        + "<regions name='rings' address='0x40000000' size='0x8000' role='vrings'/>"
        + "<regions name='buffers' address='0x40010000' size='0x8000' role='buffers'/>"
        + "<doorbells name='kick' from='linux' to='mcu'/><doorbells name='irq' from='mcu' to='linux'/>");
    add(topology, Literals.RPMSG_DEVICE);
    assertThat(errors()).isEmpty();
    VirtioDevice second = (VirtioDevice) add(topology, Literals.RPMSG_DEVICE);
    assertThat(second.getKick()).isNull();
    assertThat(errors()).isNotEmpty().allMatch(finding -> second == finding.object()
        || second == finding.object().eContainer());
  }

  @Test
  void everyDeviceHasTheQueuesItCannotBeWithout() {
    assertThat(List.of(Literals.CONSOLE_DEVICE, Literals.NET_DEVICE, Literals.BLOCK_DEVICE, Literals.VSOCK_DEVICE,
        Literals.RNG_DEVICE, Literals.OTHER_DEVICE)).extracting(type -> {
          VirtioDevice device = (VirtioDevice) add(topology, type);
          assertThat(device.getTransport()).isInstanceOf(Mmio.class);
          return device.getName() + " " + device.getQueues().size();
        }).containsExactly("console0 2", "net0 2", "blk0 1", "vsock0 3", "rng0 1", "device0 1");
  }

  @Test
  void namesAreUniqueWhereTheyMustBe() {
    MemoryRegion outer = topology.getRegions().get(1);
    assertThat(QualifiedName.of(add(outer, Literals.MEMORY_REGION))).isEqualTo("region0");
    assertThat(QualifiedName.of(add(topology, Literals.MEMORY_REGION))).isEqualTo("region1");
    EObject group = add(topology, Literals.GROUP);
    assertThat(QualifiedName.of(add(group, Literals.MEMORY_REGION))).isEqualTo("region2");
    assertThat(QualifiedName.of(add(topology.getCores().get(0), Literals.ENDPOINT))).isEqualTo("linux/endpoint0");
    assertThat(QualifiedName.of(add(topology.getCores().get(1), Literals.ENDPOINT))).isEqualTo("mcu/endpoint0");
  }

  @Test
  void aRegionStandsBehindTheOthersOrInsideItsOwner() {
    MemoryRegion behind = (MemoryRegion) add(topology, Literals.MEMORY_REGION);
    assertThat(behind.getAddress()).hasToString("0x40100000");
    MemoryRegion inside = (MemoryRegion) add(topology.getRegions().get(1), Literals.MEMORY_REGION);
    assertThat(inside.getAddress()).hasToString("0x40000000");
    MemoryRegion second = (MemoryRegion) add(topology.getRegions().get(1), Literals.MEMORY_REGION);
    assertThat(second.getAddress()).hasToString("0x40010000");
    assertThat(errors()).isEmpty();
  }

  @Test
  void aTransportTakesThePlaceOfAnother() {
    VirtioDevice device = (VirtioDevice) add(topology, Literals.RNG_DEVICE);
    assertThat(NewElements.possible(document, device)).extracting(what -> what.getEValue().eClass())
        .doesNotContain(Literals.MMIO).contains(Literals.PCI);
    EObject pci = add(device, Literals.PCI);
    assertThat(device.getTransport()).isSameAs(pci);
    document.domain().getCommandStack().undo();
    assertThat(device.getTransport()).isInstanceOf(Mmio.class);
  }

  @Test
  void copiesHaveNamesOfTheirOwn() throws IOException {
    EObject group = add(topology, Literals.GROUP);
    Core inGroup = (Core) add(group, Literals.CORE);
    Doorbell bell = (Doorbell) add(group, Literals.DOORBELL);
    document.set(bell, Literals.DOORBELL__FROM, inGroup);
    document.execute(CopyToClipboardCommand.create(document.domain(), List.of(group)));
    NewElements.paste(document, topology);
    assertThat(topology.getGroups()).extracting(each -> each.getName()).containsExactly("group0", "group1");
    Core copy = topology.getGroups().get(1).getCores().get(0);
    assertThat(copy.getName()).isEqualTo("core1");
    assertThat(topology.getGroups().get(1).getDoorbells().get(0).getFrom()).isSameAs(copy);
    TopologyFiles.save(topology, new ByteArrayOutputStream());
    VirtioDevice device = (VirtioDevice) add(topology, Literals.RNG_DEVICE);
    document.execute(CopyToClipboardCommand.create(document.domain(), List.of(device.getQueues().get(0))));
    NewElements.paste(document, device);
    assertThat(device.getQueues()).extracting(Virtqueue::getIndex).containsExactly(0, 1);
  }

  private EObject add(EObject parent, EClass type) {
    CommandParameter what = NewElements.possible(document, parent).stream()
        .filter(each -> each.getEValue().eClass() == type && ((EReference) each.getFeature()).isContainment())
        .findFirst().orElseThrow();
    NewElements.add(document, parent, what);
    return what.getEValue();
  }

  private List<Finding> errors() {
    return document.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }
}
