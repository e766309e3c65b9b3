// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.model.io.xml.Fault;
import org.ringscope.model.io.xml.Faults;
import org.ringscope.model.io.xml.Remark;
import org.ringscope.model.io.xml.XmlElement;
import org.ringscope.model.io.xml.XmlReader;

class Edition1Test {
  private static final String CORES = "<cores name=\"a\"/><cores name=\"b\" bootedBy=\"a\"/>";
  private static final String RPMSG = CORES + "<devices name=\"d\" deviceId=\"7\" driver=\"a\" device=\"b\"/>";

  private final Faults faults = new Faults();

  /** A topology with these elements, the first of them in line 2. */
  private XmlElement convert(String... lines) {
    String text = "<t:Topology xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:t=\"" + Edition1.NAME_SPACE
        + "\" name=\"x\">\n" + String.join("\n", lines) + "\n</t:Topology>\n";
    return Edition1.convert(XmlReader.read(text.getBytes(StandardCharsets.UTF_8), faults).root(), faults);
  }

  private List<String> errors(String... lines) {
    assertThat(convert(lines)).isNull();
    return faults.errors().stream().map(Edition1Test::text).toList();
  }

  /** What is wrong with a file that is read all the same. */
  private List<String> remarks(String... lines) {
    assertThat(convert(lines)).isNotNull();
    assertThat(faults.remarks()).allMatch(Remark::isError);
    return faults.remarks().stream().map(each -> each.line() + ": " + each.text() + " [" + each.rule() + "]").toList();
  }

  private static String text(Fault fault) {
    return fault.line() + ": " + fault.reason();
  }

  /** The elements on a way from the root. */
  private static List<XmlElement> find(XmlElement root, String... names) {
    Stream<XmlElement> found = Stream.of(root);
    for (String name : names) {
      found = found.flatMap(each -> each.children(name).stream());
    }
    return found.toList();
  }

  private static List<String> values(List<XmlElement> elements, String attribute) {
    return elements.stream().map(each -> each.get(attribute)).toList();
  }

  @Test
  void tasksAreCalledAfterCoreAndKind() {
    XmlElement root = convert(CORES + "<devices name=\"c\" deviceId=\"3\" driver=\"a\" device=\"b\"/>",
        "<workloads xsi:type=\"t:ConsoleReader\" core=\"b\" device=\"c\"/>",
        "<workloads xsi:type=\"t:ConsoleWriter\" core=\"a\" device=\"c\" text=\"1\"/>",
        "<workloads xsi:type=\"t:ConsoleWriter\" core=\"a\" device=\"c\" text=\"2\"/>");
    assertThat(values(find(root, "cores", "tasks"), "name")).containsExactly("a_writer", "a_writer2", "b_reader");
    assertThat(values(find(root, "cores", "tasks"), "text")).containsExactly("1", "2", null);
    assertThat(find(root, "cores", "tasks")).extracting(XmlElement::line).containsExactly(4, 5, 3);
  }

  @Test
  void aNameIsTakenByAWindowToo() {
    XmlElement root = convert("<cores name=\"a\"><windows name=\"a_reader\" from=\"0\" to=\"0\" size=\"1\"/></cores>",
        "<workloads xsi:type=\"t:ConsoleReader\" core=\"a\"/>");
    assertThat(values(find(root, "cores", "tasks"), "name")).containsExactly("a_reader2");
  }

  @Test
  void anInventedNameIsNoLongerThanNamesMayBe() {
    String core = "c".repeat(255);
    XmlElement root = convert("<cores name=\"" + core + "\"/>",
        "<workloads xsi:type=\"t:ConsoleReader\" core=\"" + core + "\"/>",
        "<workloads xsi:type=\"t:ConsoleReader\" core=\"" + core + "\"/>");
    assertThat(values(find(root, "cores", "tasks"), "name")).hasSize(2).doesNotHaveDuplicates()
        .allMatch(name -> name.length() == 255);
  }

  @ParameterizedTest
  @CsvSource({"can,can", "9p/x y,_9p_x_y", "'',endpoint", "ü,_"})
  void endpointsAreCalledAfterTheirService(String service, String name) {
    XmlElement root = convert(RPMSG, "<buses name=\"v\" device=\"d\"><channels service=\"" + service + "\">",
        "<endpoints core=\"b\"/></channels></buses>");
    assertThat(values(find(root, "cores", "endpoints"), "name")).containsExactly(name);
    assertThat(values(find(root, "devices", "channels"), "ends")).containsExactly("b/" + name);
  }

  @Test
  void aChannelAndAWorkloadShareTheirEndpoint() {
    XmlElement root = convert(RPMSG, "<buses name=\"v\" device=\"d\"><channels service=\"s\"><endpoints core=\"b\"/>",
        "<endpoints core=\"b\" address=\"0x400\"/></channels></buses>",
        "<workloads xsi:type=\"t:EchoService\" core=\"b\" bus=\"v\" service=\"s\"/>",
        "<workloads xsi:type=\"t:ClientSample\" core=\"a\" bus=\"v\" service=\"s\"/>",
        "<workloads xsi:type=\"t:ClientSample\" core=\"a\" bus=\"v\" service=\"s\"/>");
    assertThat(values(find(root, "cores", "tasks"), "endpoint")).as("the one with an address").containsExactly("a/s",
        "a/s", "b/s2");
    assertThat(values(find(root, "cores", "endpoints"), "service")).as("that of its channel").containsExactly("s", null,
        null);
  }

  @Test
  void aChannelWithoutEndpointsHasOneAtTheDeviceSide() {
    XmlElement root = convert(RPMSG, "<buses name=\"v\" device=\"d\"><channels service=\"s\"/></buses>");
    assertThat(values(find(root, "devices", "channels"), "ends")).containsExactly("b/s");
  }

  @Test
  void theDevicesOfBusesHaveTheOrderOfBuses() {
    XmlElement root = convert(RPMSG, "<devices name=\"c\" deviceId=\"3\"/>",
        "<devices name=\"e\" deviceId=\"7\" driver=\"a\" device=\"b\"/>",
        "<buses name=\"w\" device=\"e\"/><buses name=\"v\" device=\"d\"/>");
    assertThat(values(find(root, "devices"), "name")).containsExactly("e", "c", "d");
    assertThat(find(root, "devices", "transport")).extracting(each -> each.get("vdev")).containsExactly("1", null, "0");
  }

  @ParameterizedTest
  @CsvSource({"1,NetDevice", "2,BlockDevice", "3,ConsoleDevice", "4,RngDevice", "7,RpmsgDevice", "18,InputDevice",
      "19,VsockDevice",
      "34,I2cDevice"})
  void aDeviceIdBecomesAClass(int id, String type) {
    XmlElement device = find(convert("<devices name=\"d\" deviceId=\"" + id + "\"/>"), "devices").get(0);
    assertThat(device.type()).isEqualTo(type);
    assertThat(device.get("deviceId")).isNull();
  }

  @Test
  void anotherDeviceIdIsKept() {
    XmlElement device = find(convert("<devices name=\"d\" deviceId=\"49\"/>"), "devices").get(0);
    assertThat(device.type()).isEqualTo("OtherDevice");
    assertThat(device.get("deviceId")).isEqualTo("49");
  }

  @ParameterizedTest
  @CsvSource({"mmio1,legacy,", "mmio2,modern,", "mmio-shared1,legacy,false", "mmio-shared2,modern,false"})
  void registersAreATransport(String old, String version, String trapped) {
    XmlElement root = convert(CORES + "<doorbells name=\"k\" from=\"a\" to=\"b\" trigger=\"level\"/>",
        "<devices name=\"d\" deviceId=\"3\" transport=\"" + old
            + "\" base=\"0x1000\" structure=\"0x99\" configuration=\"k\"/>");
    XmlElement transport = find(root, "devices", "transport").get(0);
    assertThat(transport.type()).isEqualTo("Mmio");
    assertThat(Stream.of("version", "trapped", "address", "structure", "accessDoorbell").map(transport::get))
        .containsExactly(version, trapped, "0x1000", "0x99", "k");
  }

  @ParameterizedTest
  @CsvSource({"0x7fffffffffffffff,", "9223372036854775807,", "0xffffffffffffffff,0xffffffffffffffff", "0x1,0x1"})
  void featuresOfADriverThatKnowsAllAreLeftOut(String old, String said) {
    XmlElement root = convert("<devices name=\"d\" deviceId=\"3\" driverFeatures=\"" + old + "\"/>");
    assertThat(values(find(root, "devices"), "driverFeatures")).containsExactly(said);
  }

  @Test
  void packedQueuesAreAFeature() {
    XmlElement root = convert("<devices name=\"d\" deviceId=\"3\" transport=\"mmio2\" features=\"0x100000001\">",
        "<queues format=\"packed\"/></devices>");
    assertThat(values(find(root, "devices"), "features")).containsExactly("0x500000001");
  }

  @Test
  void timesHaveTheirUnit() {
    XmlElement root = convert(CORES + "<doorbells name=\"k\" from=\"a\" to=\"b\" delayNanos=\"20000000\"/>",
        "<doorbells name=\"l\" from=\"a\" to=\"b\" delayNanos=\"0\"/>",
        "<doorbells name=\"m\" from=\"a\" to=\"b\" delayNanos=\"9223372036854775807\"/>",
        "<workloads xsi:type=\"t:ConsoleWriter\" core=\"a\" startMillis=\"8010\"/>");
    assertThat(values(find(root, "doorbells"), "delay")).containsExactly("20ms", null, "9223372036854775807ns");
    assertThat(values(find(root, "cores", "tasks"), "start")).containsExactly("8010ms");
    assertThat(values(find(root, "cores", "tasks"), "period")).as("what edition 1 took").containsExactly("20ms");
  }

  /** Two rings of two pages each in a region of one page, which nothing else may be in. */
  @Test
  void whatRunsOverTheEndOfItsRegionHasItsAddress() {
    XmlElement root = convert("<regions name=\"r\" address=\"0x1000\" size=\"0x1000\"/>",
        "<regions name=\"s\" address=\"0x8000\" size=\"0x1000\"/>",
        "<devices name=\"d\" deviceId=\"3\"><queues region=\"r\"/><queues index=\"1\" region=\"r\"/>",
        "<queues index=\"2\" region=\"s\"/><queues index=\"3\" region=\"r\" desc=\"0x8800\"/></devices>");
    List<XmlElement> queues = find(root, "devices", "queues");
    assertThat(values(queues, "region")).containsExactly("r", null, "s", null);
    assertThat(values(queues, "address")).containsExactly(null, "0x3000", null, "0x8800");
    assertThat(values(queues, "offset")).as("the third is not alone").containsExactly(null, null, "0x0", null);
  }

  @Test
  void elementsWithoutNamesWereReferredToByTheirPlace() {
    XmlElement root = convert("<cores name=\"a\" bootedBy=\"//@cores.1\"/><cores name=\"b\" bootedBy=\"#a\"/>");
    assertThat(values(find(root, "cores"), "bootedBy")).containsExactly("b", "a");
  }

  @Test
  void whatHadNoMeaningIsLeftOutWithAWarning() {
    XmlElement root = convert(CORES + "<doorbells name=\"k\" from=\"a\" to=\"b\"/>",
        "<devices name=\"d\" deviceId=\"7\" base=\"0x10\" structure=\"0x1\" configuration=\"k\"/>",
        "<regions name=\"r\" address=\"0\" size=\"1\" file=\"r.bin\"/>");
    assertThat(faults.remarks().stream().filter(each -> !each.isError()))
        .allMatch(each -> each.rule().equals("left-out"))
        .extracting(each -> each.line() + ": " + each.text()).containsExactly(
            "3: base of d is left out: it has no device side that could have a resource table",
            "3: structure of d is left out: remoteproc has none",
            "3: configuration of d is left out: remoteproc has no registers",
            "4: file of r is left out: its backing is memory");
    assertThat(values(find(root, "regions"), "file")).containsExactly((String) null);
  }

  @Test
  void whatIsNotKnownIsAnErrorEach() {
    assertThat(errors("<cores name=\"a\" cpus=\"4\" windows=\"x\"/>", "<notes/>",
        "<workloads core=\"a\"/><workloads xsi:type=\"t:Ping\"/>", "<workloads xsi:type=\"t:Core\"/>")).containsExactly(
            "2: unknown attribute cpus of <cores> \"a\"", "2: unknown attribute windows of <cores> \"a\"",
            "3: unknown element <notes> in <Topology> \"x\"", "4: <workloads> says no type (xsi:type)",
            "4: unknown type Ping of <workloads>", "5: <workloads> has type Core; it cannot be one");
  }

  @Test
  void whatLeadsNowhereIsAnErrorEach() {
    assertThat(errors("<cores name=\"a\" bootedBy=\"c\"/>", "<regions name=\"r\"/>",
        "<doorbells name=\"k\" from=\"r\" to=\"soc.topology#a\"/>", "<cores bootedBy=\"//@cores.1\"/>"))
        .containsExactly(
            "2: bootedBy of <cores> \"a\" refers to \"c\", which is not there",
            "4: from of <doorbells> \"k\" refers to \"r\", a MemoryRegion; it needs a Core",
            "4: to of <doorbells> \"k\" refers to \"soc.topology#a\": references to other files are not followed",
            "5: bootedBy of <cores> refers to <cores> in line 5, which has no name");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<regions name=\"r\" size=\"64KiB\"/>|size of <regions> \"r\": \"64KiB\" is no unsigned 64-bit number",
      "<cores name=\"a\" os=\"x\"/>|os of <cores> \"a\": \"x\" is none of bare-metal, freertos, linux, nuttx, rtos, zephyr",
      "<devices><queues index=\"0x1\"/></devices>|index of <queues> \"0x1\": \"0x1\" is no whole number of 32 bits",
      "<doorbells delayNanos=\"1ms\"/>|delayNanos of <doorbells>: \"1ms\" is no whole number"})
  void aValueThatWasNoneIsAnError(String element, String reason) {
    assertThat(errors(element)).containsExactly("2: " + reason);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<doorbells delayNanos='-1'/>|delayNanos of <doorbells>: \"-1\" is negative [doorbell-delay]",
      "<devices><queues notifyId='-1'/></devices>|notifyId of <queues>: \"-1\" is negative [ring-notify-id]",
      "<workloads xsi:type='t:ConsoleWriter' byteMillis='0'/>"
          + "|byteMillis of <workloads>: \"0\" is less than 1 [workload-numbers]",
      "<workloads xsi:type='t:ConsoleWriter' startMillis='9223372036854775807'/>"
          + "|startMillis of <workloads>: \"9223372036854775807\" is longer than 292 years [workload-numbers]"})
  void aValueThatBrokeARuleIsWrongAndLeftOut(String element, String remark) {
    assertThat(remarks(element)).contains("2: " + remark);
  }

  @Test
  void aNegativeDeviceIdIsTakenAsUnsigned() {
    assertThat(values(find(convert("<devices name=\"d\" deviceId=\"-1\"/>"), "devices"), "deviceId"))
        .containsExactly("4294967295");
  }

  @Test
  void aRemarkIsAboutWhatTheElementHasBecome() {
    XmlElement root = convert("<doorbells name=\"k\" delayNanos=\"-1\"/>", "<workloads xsi:type=\"t:EchoService\"/>");
    assertThat(faults.remarks()).extracting(Remark::element)
        .containsExactly(find(root, "doorbells").get(0), null);
  }

  @Test
  void aDeviceWithABusIsAnRpmsgDevice() {
    XmlElement root = convert(CORES, "<devices name=\"n\" deviceId=\"1\" driver=\"a\" device=\"b\"/>",
        "<buses name=\"v\" device=\"n\" bufferCount=\"8\"/>");
    assertThat(find(root, "devices")).extracting(XmlElement::type).containsExactly("RpmsgDevice");
    assertThat(values(find(root, "devices", "buffers"), "count")).containsExactly("8");
  }

  @Test
  void bounceRegionsAreThoseOfTheFirstQueues() {
    XmlElement root = convert("<regions name=\"r\" address=\"0\" size=\"1\"/>",
        "<devices name=\"d\" deviceId=\"3\" bounce=\"r\"><queues/><queues index=\"1\"/></devices>");
    assertThat(find(root, "devices", "queues")).extracting(each -> each.children().size()).containsExactly(1, 0);
  }

  @Test
  void aRegionWhoseFileHasNoNameIsBackedByNone() {
    assertThat(values(find(convert("<regions name=\"s\" backing=\"file\"/>"), "regions"), "file")).containsExactly("");
  }
}
