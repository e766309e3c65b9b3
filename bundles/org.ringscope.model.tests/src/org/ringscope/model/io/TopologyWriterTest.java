// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringscope.model.io.TopologyTexts.changes;
import static org.ringscope.model.io.TopologyTexts.load;
import static org.ringscope.model.io.TopologyTexts.save;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.TopologyLimits;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.CoreKind;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.OperatingSystem;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

/** Saving changes nothing that was not edited. */
class TopologyWriterTest {
  private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

  /** Legal, and written like nothing that a program would write. */
  private static final String ODD = """
      <?xml version='1.0'  encoding = "utf-8" standalone="yes" ?>
      <!-- A licence. -->
      <?editor wrap=on?>
      <t:Topology xmlns:t="http://ringscope.org/topology/2"
      \txmi:version='2.0'   xmlns:i="http://www.w3.org/2001/XMLSchema-instance"
      \txmlns:xmi="http://www.omg.org/XMI"
      \tdocumentation='He said "no" &amp; &#x201c;yes&#8221; &lt;
      \t  twice'   name = "odd" >

      \t<!-- Processors -->

      \t<cores os="linux" name="linux"   kind='unspecified' ></cores >
      \t<cores kind="microcontroller" bootedBy=" linux " name="mcu"><!-- beside -->
      \t\t<windows size="64KiB" space="da" physical="0X38000000" address="0"/><!-- small --><windows address='4096'/>

      \t\t<!-- the last -->
      \t</cores>
          <doorbells to="mcu" from="linux" name="d" delay=" 2000 us" trigger="edge"/> <!-- to the mcu -->
      \t<!-- Memory
             of all -->
      \t<regions name="r" address="0x00001000" size="4096"/>
      \t<cores name="third"/>
      \t<devices name="v" i:type="t:RpmsgDevice" deviceSide="mcu" driverSide="linux" features="VERSION_1 0x3">
      \t\t<queues index="1" size="16"/>
      \t\t<transport i:type="t:Remoteproc"/>
      \t\t<queues index="0" size="16"/>
      \t</devices>
      </t:Topology>
      <!-- The end. -->
      """;

  @Test
  void leavesAloneWhatNobodyEdited() throws IOException {
    assertThat(save(load(ODD))).isEqualTo(ODD);
    String windows = ODD.replace("\n", "\r\n");
    assertThat(save(load(windows))).isEqualTo(windows);
    String old = ODD.replace("\n", "\r");
    assertThat(save(load(old))).isEqualTo(old);
    String line = ODD.replaceAll("\\R", " ");
    assertThat(save(load(line))).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void keepsTheEncodingThatAMarkSays(String name) throws IOException {
    byte[] file = ("\uFEFF" + ODD.replace("utf-8", name.substring(0, name.length() - (name.length() > 6 ? 2 : 0)))
        .replace("third", "тритий")).getBytes(Charset.forName(name));
    assertThat(saveBytes(TopologyFiles.load(new ByteArrayInputStream(file), "x"))).isEqualTo(file);
  }

  @Test
  void keepsTheEncodingThatIsDeclaredAndWritesWhatItLacksAsNumbers() throws IOException {
    byte[] file =
        ODD.replace("utf-8", "iso-8859-1").replace("third", "dritte-äöü").getBytes(StandardCharsets.ISO_8859_1);
    Topology topology = TopologyFiles.load(new ByteArrayInputStream(file), "x");
    assertThat(saveBytes(topology)).isEqualTo(file);
    topology.getCores().get(2).setName("третья-ä");
    byte[] saved = saveBytes(topology);
    assertThat(new String(saved, StandardCharsets.ISO_8859_1)).contains("name=\"&#1090;&#1088;", "-ä\"");
    assertThat(TopologyFiles.load(new ByteArrayInputStream(saved), "x").getCores().get(2).getName())
        .isEqualTo("третья-ä");
  }

  @Test
  void changesJustTheAttributeThatWasEdited() throws IOException {
    Topology topology = load(ODD);
    topology.getCores().get(0).setKind(CoreKind.DSP);
    topology.getRegions().get(0).setSize(new Size(8192));
    topology.getCores().get(1).getWindows().get(0).setSpace(AddressSpace.CPU);
    assertThat(changes(ODD, save(topology))).containsExactly(
        "+\t<cores os=\"linux\" name=\"linux\"   kind='dsp' ></cores >",
        "+\t\t<windows size=\"64KiB\" space=\"cpu\" physical=\"0X38000000\" address=\"0\"/><!-- small -->"
            + "<windows address='4096'/>",
        "+\t<regions name=\"r\" address=\"0x00001000\" size=\"0x2000\"/>",
        "-\t<cores os=\"linux\" name=\"linux\"   kind='unspecified' ></cores >",
        "-\t\t<windows size=\"64KiB\" space=\"da\" physical=\"0X38000000\" address=\"0\"/><!-- small -->"
            + "<windows address='4096'/>",
        "-\t<regions name=\"r\" address=\"0x00001000\" size=\"4096\"/>");
  }

  @Test
  void changesOneLineOfAWrappedTag() throws IOException {
    Topology topology = load(ODD);
    topology.setName("it's \"other\" & <more>\t");
    assertThat(changes(ODD, save(topology))).containsExactly(
        "+\t  twice'   name = \"it's &quot;other&quot; &amp; &lt;more>&#9;\" >", "-\t  twice'   name = \"odd\" >");
    assertThat(load(save(topology)).getName()).isEqualTo("it's \"other\" & <more>\t");
    topology.setName("odd");
    assertThat(save(topology)).isEqualTo(ODD);
  }

  @Test
  void putsNewAttributesWhereTheOrderOfTheModelHasThem() throws IOException {
    Topology topology = load(ODD);
    topology.getCores().get(2).setOs(OperatingSystem.NUTTX);
    topology.getCores().get(2).setCpu("M4");
    topology.getCores().get(2).setDocumentation("Of three.");
    topology.getDevices().get(0).getQueues().get(1).setRegion(topology.getRegions().get(0));
    ((RpmsgDevice) topology.getDevices().get(0)).setBusName("virtio0");
    topology.getCores().get(1).setBootedBy(null);
    assertThat(changes(ODD, save(topology)).stream().filter(line -> line.startsWith("+"))).containsExactly(
        "+\t<cores kind=\"microcontroller\" name=\"mcu\"><!-- beside -->",
        "+\t<cores name=\"third\" cpu=\"M4\" os=\"nuttx\" documentation=\"Of three.\"/>",
        "+\t<devices name=\"v\" i:type=\"t:RpmsgDevice\" deviceSide=\"mcu\" driverSide=\"linux\""
            + " features=\"VERSION_1 0x3\" busName=\"virtio0\">",
        "+\t\t<queues index=\"0\" region=\"r\" size=\"16\"/>");
  }

  @Test
  void aNewNameIsWrittenWhereverItIsReferredTo() throws IOException {
    Topology topology = load(ODD);
    topology.getCores().get(0).setName("a53");
    assertThat(changes(ODD, save(topology))).hasSize(8)
        .allMatch(line -> line.contains("a53") || line.contains("linux"));
    topology.getCores().get(0).setName("linux");
    assertThat(save(topology)).isEqualTo(ODD.replace(" linux ", "linux"));
  }

  @Test
  void whatIsAddedAndTakenAwayLeavesNothing() throws IOException {
    Topology topology = load(ODD);
    Core core = FACTORY.createCore();
    core.setName("new");
    core.getWindows().add(FACTORY.createAddressWindow());
    topology.getCores().add(1, core);
    topology.getCores().get(3).getEndpoints().add(FACTORY.createEndpoint());
    assertThat(changes(ODD, save(topology))).containsExactly("+\t<cores name=\"new\">", "+\t\t<windows/>",
        "+\t</cores>",
        "+\t<cores name=\"third\">", "+\t\t<endpoints/>", "+\t</cores>", "-\t<cores name=\"third\"/>");
    topology.getCores().remove(core);
    topology.getCores().get(2).getEndpoints().clear();
    assertThat(save(topology)).isEqualTo(ODD);
  }

  @Test
  void whatIsTakenAwayAndPutBackLeavesNothing() throws IOException {
    Topology topology = load(ODD);
    Core third = topology.getCores().remove(2);
    MemoryRegion region = topology.getRegions().remove(0);
    topology.getDevices().get(0).getQueues().remove(0);
    save(topology);
    topology.getCores().add(third);
    topology.getRegions().add(region);
    String again = save(topology);
    assertThat(changes(ODD, again)).containsExactlyInAnyOrder("-\t\t<queues index=\"1\" size=\"16\"/>");
    assertThat(save(load(again))).isEqualTo(again);
  }

  @Test
  void putsNewElementsBehindTheirPredecessor() throws IOException {
    Topology topology = load(ODD);
    for (int i = 0; i < 3; i++) {
      Core core = FACTORY.createCore();
      core.setName("n" + i);
      topology.getCores().add(new int[] {0, 2, 5}[i], core);
    }
    Group group = FACTORY.createGroup();
    group.setName("g");
    topology.getGroups().add(group);
    String text = save(topology);
    assertThat(text.indexOf("\"n0\"")).isBetween(text.indexOf("\"g\""), text.indexOf("\"linux\""));
    assertThat(text.indexOf("\"n1\"")).isBetween(text.indexOf("\"linux\""), text.indexOf("\"mcu\"><"));
    assertThat(text.indexOf("\"n2\"")).isBetween(text.indexOf("\"third\""), text.indexOf("<devices"));
    assertThat(load(text).getCores()).extracting(Core::getName).containsExactly("n0", "linux", "n1", "mcu", "third",
        "n2");
  }

  @Test
  void writesANewOrder() throws IOException {
    Topology topology = load(ODD);
    topology.getCores().move(0, 2);
    Topology again = load(save(topology));
    assertThat(again.getCores()).extracting(Core::getName).containsExactly("third", "linux", "mcu");
    topology.getCores().move(2, 0);
    assertThat(save(topology)).isEqualTo(ODD);
  }

  /** Taken out, saved, put back with "undo", saved again. */
  @Test
  void whatComesBackAfterASaveIsThereOnce() throws IOException {
    Topology topology = SampleTopologies.rpmsg();
    topology = load(save(topology));
    VirtioDevice device = topology.getDevices().get(0);
    String before = save(topology);
    topology.getCores().forEach(core -> core.getEndpoints().clear());
    topology.getCores().forEach(core -> core.getTasks().clear());
    ((RpmsgDevice) device).getChannels().clear();
    topology.getDevices().remove(device);
    assertThat(save(topology)).doesNotContain("<transport");
    topology.getMailboxes().add(FACTORY.createMailbox());
    assertThat(save(topology)).doesNotContain("<transport");
    topology.getMailboxes().clear();
    topology.getDevices().add(device);
    String after = save(topology);
    assertThat(EcoreUtil.equals(load(after), topology)).isTrue();
    assertThat(changes(before, after)).noneMatch(line -> line.contains("<queues") || line.contains("<transport"));
  }

  @Test
  void whatWasTakenOutOfWhatComesBackStaysWhereItIs() throws IOException {
    Topology topology = load(TopologyTexts.of("  <devices xsi:type=\"topology:RngDevice\" name=\"a\">",
        "    <queues index=\"0\"/>", "    <queues index=\"1\"/>", "  </devices>",
        "  <devices xsi:type=\"topology:RngDevice\" name=\"b\"/>"));
    VirtioDevice first = topology.getDevices().get(0);
    topology.getDevices().get(1).getQueues().add(first.getQueues().get(1));
    topology.getDevices().remove(first);
    save(topology);
    topology.getDevices().add(0, first);
    Topology again = load(save(topology));
    assertThat(EcoreUtil.equals(again, topology)).isTrue();
    assertThat(again.getDevices()).extracting(device -> device.getQueues().size()).containsExactly(1, 1);
  }

  @Test
  void whatMovesTakesItsCommentsAlong() throws IOException {
    Topology topology = load(ODD);
    Group group = FACTORY.createGroup();
    group.setName("board");
    topology.getGroups().add(group);
    group.getCores().add(topology.getCores().get(1));
    String text = save(topology);
    assertThat(text).contains("""
        \t<groups name="board">
        \t\t<cores kind="microcontroller" bootedBy=" linux " name="mcu"> <!-- beside -->
        \t\t\t<windows size="64KiB" space="da" physical="0X38000000" address="0"/> <!-- small -->
        \t\t\t<windows address='4096'/>
        \t\t\t<!-- the last -->
        \t\t</cores>
        \t</groups>
        """);
    assertThat(EcoreUtil.equals(load(text), topology)).isTrue();
  }

  @Test
  void aCommentGoesWithTheElementBelowIt() throws IOException {
    String text = TopologyTexts.of("  <!-- Memory -->", "", "  <!-- code -->", "  <regions name=\"a\"/> <!-- small -->",
        "  <!-- rings -->", "  <regions name=\"b\"/>", "", "  <!-- Doorbells -->", "", "  <!-- one -->",
        "  <doorbells name=\"d\"/>", "", "  <doorbells name=\"e\"/>", "  <!-- No more. -->");
    Topology topology = load(text);
    topology.getRegions().remove(0);
    assertThat(changes(text, save(topology))).containsExactly("-  <!-- code -->",
        "-  <regions name=\"a\"/> <!-- small -->");
  }

  @Test
  void commentsThatStandApartStay() throws IOException {
    String text = TopologyTexts.of("  <regions name=\"a\"/>", "", "  <!-- Doorbells -->", "", "  <!-- one -->",
        "  <doorbells name=\"d\"/>", "", "  <doorbells name=\"e\"/>", "  <!-- No more. -->");
    Topology topology = load(text);
    topology.getDoorbells().remove(0);
    assertThat(changes(text, save(topology))).containsExactly("-  <!-- one -->", "-  <doorbells name=\"d\"/>", "-");
    topology.getDoorbells().clear();
    topology.getRegions().clear();
    assertThat(save(topology)).contains("<!-- Doorbells -->", "<!-- No more. -->");
    assertThat(save(load(save(topology)))).isEqualTo(save(topology));
  }

  @Test
  void anElementWithoutContentHasNoEndTag() throws IOException {
    Topology topology = load(ODD);
    topology.getDevices().get(0).getQueues().clear();
    topology.getDevices().get(0).setTransport(null);
    assertThat(save(topology)).contains("features=\"VERSION_1 0x3\"/>\n</t:Topology>");
  }

  @Test
  void writesNewTopologiesInTheFormOfTheBook() throws IOException {
    Topology topology = FACTORY.createTopology();
    topology.setDocumentation("All new.");
    topology.setName("new");
    Core core = FACTORY.createCore();
    core.setName("c");
    core.setKind(CoreKind.DSP);
    topology.getCores().add(core);
    RpmsgDevice device = FACTORY.createRpmsgDevice();
    device.setName("d");
    device.setDriverSide(core);
    device.getQueues().add(FACTORY.createVirtqueue());
    device.getQueues().get(0).setIndex(0);
    device.getQueues().get(0).setAddress(new Address(64));
    device.setTransport(FACTORY.createRemoteproc());
    topology.getDevices().add(device);
    String expected = """
        <?xml version="1.0" encoding="UTF-8"?>
        <topology:Topology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:topology="http://ringscope.org/topology/2"
            name="new" documentation="All new.">
          <cores name="c" kind="dsp"/>
          <devices xsi:type="topology:RpmsgDevice" name="d" driverSide="c">
            <transport xsi:type="topology:Remoteproc"/>
            <queues index="0" address="0x40"/>
          </devices>
        </topology:Topology>
        """;
    assertThat(save(topology)).isEqualTo(expected);
    assertThat(save(load(expected))).isEqualTo(expected);
  }

  @Test
  void refusesDeeperNestingThanItReads() throws IOException {
    Topology topology = FACTORY.createTopology();
    Group inner = topology;
    for (int depth = 2; depth <= TopologyLimits.NESTING; depth++) {
      inner.getGroups().add(FACTORY.createGroup());
      inner = inner.getGroups().get(0);
    }
    load(save(topology));
    inner.getGroups().add(FACTORY.createGroup());
    assertThatThrownBy(() -> save(topology)).isInstanceOf(IOException.class).hasMessageContaining("deeper than 64");
  }

  private static byte[] saveBytes(Topology topology) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopologyFiles.save(topology, bytes);
    return bytes.toByteArray();
  }
}
