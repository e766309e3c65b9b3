// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringscope.model.io.TopologyTexts.faults;
import static org.ringscope.model.io.TopologyTexts.load;

import java.io.IOException;
import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.Topology;

/** All that is wrong with a file of the second edition is said, each with its line. */
class TopologyReaderTest {
  private static final String TASKS = "ClientSample, EchoService, Ping, Producer, Consumer, Requester, Replier, "
      + "UserEndpoint, CanNode, CanHub, DigitalIo, Display, BenchPanel, ConsoleWriter, ConsoleReader, DeviceRequests";

  @Test
  void readsWhatTheSampleSays() throws IOException {
    Topology rpmsg = SampleTopologies.rpmsg();
    Endpoint end = rpmsg.getCores().get(1).getEndpoints().get(0);
    assertThat(end.getBus()).isSameAs(rpmsg.getDevices().get(0));
    assertThat(((EchoService) rpmsg.getCores().get(1).getTasks().get(0)).getEndpoint()).isSameAs(end);
    assertThat(rpmsg.getDoorbells().get(0).getDelay()).isEqualTo(Duration.ofNanos(2000));
    assertThat(rpmsg.getCores().get(0).getCpus()).as("what is not said is not there").isNull();
    Mmio registers = (Mmio) SampleTopologies.serial().getDevices().get(0).getTransport();
    assertThat(registers.getVersion()).isEqualTo(MmioVersion.LEGACY);
    assertThat(registers.getTrapped()).isFalse();
  }

  @Test
  void findsElementsInGroupsAndRegionsFromEverywhere() throws IOException {
    Topology topology = load(TopologyTexts.of("<cores name=\"a\" bootedBy=\"b\"/>", "<groups name=\"g\">",
        "<groups name=\"h\"><cores name=\"b\" bootedBy=\"a\"/>",
        "<regions name=\"r\"><regions name=\"s\"/></regions></groups></groups>",
        "<devices xsi:type=\"topology:RngDevice\" name=\"d\"><queues region=\"s\"/></devices>"));
    Group inner = topology.getGroups().get(0).getGroups().get(0);
    assertThat(topology.getCores().get(0).getBootedBy()).isSameAs(inner.getCores().get(0));
    assertThat(topology.getDevices().get(0).getQueues().get(0).getRegion())
        .isSameAs(inner.getRegions().get(0).getRegions().get(0));
  }

  @Test
  void saysAllThatIsWrong() {
    assertThat(faults(TopologyTexts.of(
        "<cores name=\"a\" nmae=\"b\"/>",
        "<cars/>",
        "<cores name=\"b\">",
        "  <tasks xsi:type=\"topology:Dance\" name=\"t\"/>",
        "  <tasks name=\"u\"/>",
        "  <tasks xsi:type=\"topology:Core\" name=\"v\"/>",
        "</cores>",
        "<regions name=\"r\" address=\"here\"",
        "    role=\"sofa\"/>",
        "<devices xsi:type=\"topology:RpmsgDevice\" name=\"d\" queues=\"3\">",
        "  <queues index=\"one\"/>",
        "  <buffers/><buffers/>",
        "  <name>d</name>",
        "  <transport xsi:type=\"topology:Mmio\" trapped=\"no\" version=\"\"/>",
        "</devices>",
        "<doorbells name=\"e\" delay=\"20\"/>"))).containsExactly(
            "5: unknown attribute nmae of <cores> \"a\"",
            "6: unknown element <cars> in <Topology> \"x\"",
            "8: unknown type Dance of <tasks> \"t\"",
            "9: <tasks> \"u\" says no type (xsi:type); it is one of " + TASKS,
            "10: <tasks> \"v\" has type Core; it is one of " + TASKS,
            "12: address of <regions> \"r\": not an unsigned 64-bit number: \"here\"",
            "13: role of <regions> \"r\": \"sofa\" is none of unspecified, shared, vrings, buffers, registers, firmware,"
                + " private",
            "14: queues of <devices> \"d\" is written as an element",
            "15: index of <queues> \"one\": \"one\" is no whole number of 32 bits",
            "16: a second <buffers> in <devices> \"d\"",
            "17: has text between its elements: \"d\"",
            "17: <name> in <devices> \"d\" is written as an attribute",
            "18: trapped of <transport>: \"no\" is neither true nor false",
            "18: version of <transport>: \"\" is none of modern, legacy",
            "20: delay of <doorbells> \"e\": no time span with its unit (20ms): \"20\"");
  }

  @Test
  void saysWhichReferencesLeadNowhere() {
    assertThat(faults(TopologyTexts.of(
        "<cores name=\"mcu\" bootedBy=\"lnx\">",
        "  <endpoints name=\"e\" bus=\"d\"/>",
        "  <tasks xsi:type=\"topology:EchoService\"",
        "      endpoint=\"mcu/f\"/>",
        "</cores>",
        "<regions name=\"r\"/>",
        "<doorbells name=\"k\" from=\"mcu r\" to=\"r\"/>",
        "<devices xsi:type=\"topology:RpmsgDevice\" name=\"d\" kick=\"\">",
        "  <channels service=\"s\" ends=\"mcu/e  r/e",
        "      mcu/e\"/>",
        "</devices>"))).containsExactly(
            "5: bootedBy of <cores> \"mcu\" refers to \"lnx\", which is not there",
            "8: endpoint of <tasks> refers to \"mcu/f\", which is not there",
            "11: from of <doorbells> \"k\" refers to several: \"mcu r\"",
            "11: to of <doorbells> \"k\" refers to \"r\", a MemoryRegion; it needs a Core",
            "12: kick of <devices> \"d\" is empty; what refers to nothing is left out",
            "13: ends of <channels> \"s\" refers to \"r/e\", which is not there",
            "13: ends of <channels> \"s\" refers to \"mcu/e\" twice");
  }

  @Test
  void saysWhatIsMeantByANameWithoutItsOwner() {
    assertThat(faults(TopologyTexts.of("<cores name=\"mcu\"><endpoints name=\"tty\"/>",
        "<tasks xsi:type=\"topology:EchoService\" name=\"t\" endpoint=\"tty\"/></cores>",
        "<mailboxes name=\"m\"><channels name=\"tty\"/></mailboxes>"))).containsExactly(
            "6: endpoint of <tasks> \"t\" refers to \"tty\", which is not there; there is mcu/tty");
  }

  @Test
  void saysOnceThatAnElementIsNotUnderstood() {
    assertThat(faults(TopologyTexts.of("<cores name=\"c\"><endpoints name=\"e\" bus=\"d\"/></cores>",
        "<devices xsi:type=\"topology:Bus\" name=\"d\"/>"))).containsExactly("6: unknown type Bus of <devices> \"d\"");
  }

  @Test
  void understandsTypesWhosePrefixIsNotDeclared() {
    assertThat(faults("<Topology xmlns=\"http://ringscope.org/topology/2\" name=\"x\">\n<devices xsi:type=\"RngDevice\""
        + " name=\"r\"/>\n<devices xsi:type=\"RngDevice\" name=\"s\"/>\n</Topology>")).containsExactly(
            "2: has a prefix that is not declared: xsi:type; the first element needs"
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
  }

  @Test
  void saysHowManyFaultsItLeavesOut() {
    assertThat(faults(TopologyTexts.of("<cars/>".repeat(1003)))).hasSize(1001).last().isEqualTo("0: has 3 more");
  }

  @Test
  void followsNoReferenceToAnotherFile() {
    assertThat(faults(TopologyTexts.of("<cores href=\"soc.topology#linux\"/>", "<doorbells name=\"d\">",
        "<from href=\"soc.topology#linux\"/></doorbells>", "<cores name=\"c\" bootedBy=\"soc.topology#linux\"/>")))
        .containsExactly(
            "5: <cores> in <Topology> \"x\" refers to another file, \"soc.topology#linux\": such references are not"
                + " followed",
            "7: <from> in <doorbells> \"d\" refers to another file, \"soc.topology#linux\": such references are not"
                + " followed",
            "8: bootedBy of <cores> \"c\" refers to \"soc.topology#linux\", which is not there");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "topology:Topology xmlns:topology='http://ringscope.org/topology/3' | 1: is of edition 3; editions 1 to 2 can be"
          + " read",
      "t:Core xmlns:t='http://ringscope.org/topology/2' | 1: is no topology: its first element is Core of"
          + " \"http://ringscope.org/topology/2\", not Topology of \"http://ringscope.org/topology/2\"",
      "Topology | 1: is no topology: its first element is Topology of \"\", not Topology of"
          + " \"http://ringscope.org/topology/2\"",
      "Topology xmlns='http://ringscope.org/topology/2' version='3.0' | 1: version \"3.0\" is none of edition 2: 2.0",
      "Topology xmlns='http://ringscope.org/topology/2' version='2.x' | 1: version \"2.x\" is none of edition 2: 2.0",
      "topology:Topology | 1: has a prefix that is not declared: <topology:Topology>"})
  void saysWhatItIsInstead(String tag, String expected) {
    assertThat(faults("<" + tag + "/>")).first().isEqualTo(expected);
  }

  @Test
  void saysInOneLineThatTheContentIsOfTheFirstEdition() {
    assertThat(faults(TopologyTexts.of("<cores name=\"a\"/>", "<devices name=\"d\" deviceId=\"7\" driver=\"a\"/>",
        "<buses name=\"b\" device=\"d\"/>", "<workloads xsi:type=\"topology:EchoService\"/>"))).containsExactly(
            "2: says that it is of edition 2, but its content is of edition 1: <devices> in line 6");
  }

  /** What a merge of two changes of one file leaves, line by line without anybody looking. */
  @Test
  void saysAllThatAMergeBroke() {
    assertThat(faults(TopologyTexts.of(
        "  <cores name=\"linux\" os=\"linux\"/>",
        "<<<<<<< HEAD",
        "  <cores name=\"mcu\" bootedBy=\"linux\">",
        "    <endpoints name=\"a\"/>",
        "||||||| base",
        "  <cores name=\"mcu\">",
        "=======",
        "  <cores name=\"mcu\" bootedBy=\"host\">",
        ">>>>>>> theirs",
        "  </cores>",
        "  <regions name=\"r\" size=\"0x10\" size=\"0x20\"/>",
        "  <doorbells name=\"d\" from=\"m4\" to=\"linux\"/>"))).containsExactly(
            "6: has a merge conflict: <<<<<<< HEAD",
            "9: has a merge conflict: ||||||| base",
            "11: has a merge conflict: =======",
            "13: has a merge conflict: >>>>>>> theirs",
            "15: has size twice in one element",
            "16: from of <doorbells> \"d\" refers to \"m4\", which is not there");
  }

  @Test
  void hasAllFaultsInItsException() {
    assertThatThrownBy(() -> load(TopologyTexts.of("<cars/>", "<bikes/>", "<trains/>")))
        .isInstanceOf(MalformedTopologyException.class)
        .hasMessage("test.topology:5: unknown element <cars> in <Topology> \"x\" (and 2 more)")
        .asInstanceOf(InstanceOfAssertFactories.type(MalformedTopologyException.class))
        .satisfies(e -> assertThat(e.lines()).hasSize(3).last()
            .isEqualTo("test.topology:7: unknown element <trains> in <Topology> \"x\""));
  }

  @Test
  void showsHarmlessTexts() {
    assertThat(faults(TopologyTexts.of("<cores name=\"a&#10;b\u202ec\" kind=\"" + "x".repeat(5000) + "\"/>")))
        .singleElement()
        .asString().startsWith("5: kind of <cores> \"a\uFFFDb\uFFFDc\": \"xxx").hasSizeLessThan(320);
  }
}
