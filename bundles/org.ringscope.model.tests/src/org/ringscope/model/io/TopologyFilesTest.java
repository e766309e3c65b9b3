// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.TopologyLimits;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Address;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.testkit.Fixtures;

class TopologyFilesTest {

  @TempDir
  Path directory;

  @Test
  void savesAndLoadsTheSame() throws IOException {
    Topology before = SampleTopologies.rpmsg();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopologyFiles.save(before, bytes);
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertThat(text).contains("address=\"0x30040000\"", "size=\"0x2000\"", "deviceSide=\"remote\"");
    Topology after = load(text);
    assertThat(EcoreUtil.equals(before, after)).isTrue();
  }

  @Test
  void savesWhatLiesInNoResource() throws IOException {
    Topology topology = EcoreUtil.copy(SampleTopologies.serial());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopologyFiles.save(topology, bytes);
    assertThat(load(bytes.toString(StandardCharsets.UTF_8)).getName()).isEqualTo("serial");
  }

  @Test
  void keepsLettersOfAllScripts() throws IOException {
    Topology topology = SampleTopologies.rpmsg();
    topology.setDocumentation("Ключ – 鍵");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopologyFiles.save(topology, bytes);
    assertThat(load(bytes.toString(StandardCharsets.UTF_8)).getDocumentation()).isEqualTo("Ключ – 鍵");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rpmsg-client-sample", "virtio-mmio-serial"})
  void loadsTheExamples(String name) throws IOException {
    Path file = Fixtures.example(name);
    Topology topology = TopologyFiles.load(file);
    assertThat(topology.getName()).isEqualTo(name);
    assertThat(TopologyValidator.validate(topology)).isEmpty();
  }

  @Test
  void refusesDocumentTypes() throws IOException {
    Path secret = Files.writeString(directory.resolve("secret"), "42");
    String text = "<?xml version=\"1.0\"?>\n<!DOCTYPE t [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n"
        + body("name=\"&s;\"");
    assertThatThrownBy(() -> load(text)).isInstanceOf(MalformedTopologyException.class).hasMessageContaining("DOCTYPE");
  }

  @Test
  void fetchesNoNameSpace() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(100);
      String text = "<t:Topology xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:t=\"http://localhost:"
          + server.getLocalPort() + "/topology\" name=\"a\"/>";
      assertThatThrownBy(() -> load(text)).isInstanceOf(MalformedTopologyException.class)
          .hasMessageContaining("localhost");
      assertThatThrownBy(server::accept).as("nobody called").isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void saysTheLineOfWhatIsWrong() {
    String text = SampleTopologies.HEAD + " name=\"x\">\n<regions name=\"r\" address=\"here\"/>\n</topology:Topology>";
    MalformedTopologyException e = catchThrowableOfType(() -> load(text), MalformedTopologyException.class);
    assertThat(e.file()).isEqualTo("test.topology");
    assertThat(e.line()).isEqualTo(5);
    assertThat(e.reason()).contains("here").doesNotContain("\n");
    assertThat(e).hasMessageStartingWith("test.topology:5: ");
  }

  @Test
  void saysTheLineOfBrokenXml() {
    MalformedTopologyException e = catchThrowableOfType(
        () -> load(SampleTopologies.HEAD + " name=\"x\">\n<regions"), MalformedTopologyException.class);
    assertThat(e.line()).isGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<cores nmae=\"a\"/>", "<cars/>", "<tasks xsi:type=\"topology:Dance\"/>",
      "<regions name=\"r\" role=\"sofa\"/>", "<doorbells name=\"d\" from=\"nobody\"/>",
      "<cores><tasks xsi:type=\"topology:ClientSample\" count=\"many\"/></cores>"})
  void refusesWhatTheModelDoesNotKnow(String element) {
    assertThatThrownBy(() -> load(body("name=\"x\"").replace("/>", ">" + element + "</topology:Topology>")))
        .isInstanceOf(MalformedTopologyException.class);
  }

  @Test
  void saysWhichReferenceLeadsToSomethingElse() {
    String text = SampleTopologies.HEAD
        + " name=\"x\">\n<cores name=\"a\" bootedBy=\"r\"/><regions name=\"r\"/></topology:Topology>";
    assertThatThrownBy(() -> load(text)).isInstanceOf(MalformedTopologyException.class)
        .hasMessageEndingWith("bootedBy of <cores> \"a\" refers to \"r\", a MemoryRegion; it needs a Core");
  }

  @Test
  void savesNoTwoElementsOfOneName() throws IOException {
    Topology topology = SampleTopologies.rpmsg();
    SampleTopologies.named(topology, MemoryRegion.class, "code").setName("host");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThatThrownBy(() -> TopologyFiles.save(topology, bytes)).isInstanceOf(IOException.class).hasMessage(
        "Core \"host\" and MemoryRegion \"host\" have the same name; references would all lead to the first");
    assertThat(bytes.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the host", "", "a#b", "/1"})
  void savesNoReferenceThatIsReadAsAnother(String name) {
    Topology topology = SampleTopologies.rpmsg();
    SampleTopologies.named(topology, Core.class, "host").setName(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThatThrownBy(() -> TopologyFiles.save(topology, bytes)).isInstanceOf(IOException.class)
        .hasMessageContaining("Core \"" + name + "\", whose name no reference can have");
    assertThat(bytes.size()).isZero();
  }

  @Test
  void savesNoReferenceToWhatIsGone() {
    Topology topology = SampleTopologies.rpmsg();
    topology.getCores().remove(0);
    assertThatThrownBy(() -> TopologyFiles.save(topology, new ByteArrayOutputStream())).isInstanceOf(IOException.class)
        .hasMessageContaining("refers to Core \"host\", which is no part of the topology");
  }

  @Test
  void saysInOneLineThatXmlHasNoControlCharacters() {
    Topology topology = SampleTopologies.rpmsg();
    topology.setDocumentation("a\u0001b");
    assertThatThrownBy(() -> TopologyFiles.save(topology, new ByteArrayOutputStream())).isInstanceOf(IOException.class)
        .message().contains("0x1").doesNotContain("\u0001", "\n");
  }

  @Test
  void savesNoMoreElementsThanItReads() {
    Topology topology = SampleTopologies.rpmsg();
    for (int i = 0; i < TopologyLimits.ELEMENTS; i++) {
      topology.getDevices().get(0).getQueues().add(TopologyFactory.eINSTANCE.createVirtqueue());
    }
    assertThatThrownBy(() -> TopologyFiles.save(topology, new ByteArrayOutputStream())).isInstanceOf(IOException.class)
        .hasMessageContaining("65000");
  }

  @Test
  void refusesMoreElementsThanAFileHas() throws IOException {
    String line = "<cores/>\n";
    String head = SampleTopologies.HEAD + " name=\"x\">\n";
    load(head + line.repeat(TopologyLimits.ELEMENTS - 1) + "</topology:Topology>");
    MalformedTopologyException e = catchThrowableOfType(
        () -> load(head + line.repeat(TopologyLimits.ELEMENTS) + "</topology:Topology>"),
        MalformedTopologyException.class);
    assertThat(e.reason()).isEqualTo("has more than 65000 elements");
    assertThat(e.line()).isGreaterThan(TopologyLimits.ELEMENTS);
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return ' ';
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        Arrays.fill(bytes, offset, offset + length, (byte) ' ');
        return length;
      }
    };
    assertThatThrownBy(() -> TopologyFiles.load(endless, "endless")).isInstanceOf(MalformedTopologyException.class)
        .hasMessage("endless: larger than 64 MiB");
  }

  /** Ten million small mistakes are not kept to tell of the first. */
  @Test
  void stopsAtManyMistakes() {
    StringBuilder text = new StringBuilder(SampleTopologies.HEAD).append(" name=\"x\">\n");
    for (int i = 0; i < 5000; i++) {
      text.append("<cores unknown").append(i).append("=\"\"/>\n");
    }
    MalformedTopologyException e = catchThrowableOfType(
        () -> load(text.append("</topology:Topology>").toString()), MalformedTopologyException.class);
    assertThat(e.line()).isEqualTo(5);
    assertThat(e.reason()).contains("unknown0");
  }

  @Test
  void refusesDeepNesting() {
    String text = SampleTopologies.HEAD + " name=\"x\">" + "<cores>".repeat(60_000);
    assertThatThrownBy(() -> load(text)).isInstanceOf(MalformedTopologyException.class);
  }

  @Test
  void saysWhatIsReferredToTwice() {
    String text = SampleTopologies.HEAD + " name=\"x\"><cores name=\"c\"><endpoints name=\"e\"/></cores>"
        + "<devices xsi:type=\"topology:RpmsgDevice\" name=\"d\"><channels service=\"s\" ends=\"c/e c/e\"/>"
        + "</devices></topology:Topology>";
    assertThatThrownBy(() -> load(text)).isInstanceOf(MalformedTopologyException.class)
        .hasMessageEndingWith("ends of <channels> \"s\" refers to \"c/e\" twice");
  }

  @Test
  void refusesReferencesToOtherFiles() throws IOException {
    Path other = directory.resolve("other.topology");
    try (var out = Files.newOutputStream(other)) {
      TopologyFiles.save(SampleTopologies.rpmsg(), out);
    }
    String text = SampleTopologies.HEAD + " name=\"x\">\n<doorbells name=\"d\"><from href=\"" + other.toUri()
        + "#host\"/></doorbells></topology:Topology>";
    assertThatThrownBy(() -> load(text)).isInstanceOf(MalformedTopologyException.class)
        .hasMessageContaining("such references are not followed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not XML", "<a/>", "\0\0\0\0"})
  void refusesWhatIsNoTopology(String text) {
    assertThatThrownBy(() -> load(text)).isInstanceOf(MalformedTopologyException.class);
  }

  @Test
  void refusesEveryCutFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopologyFiles.save(SampleTopologies.serial(), bytes);
    String text = bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    for (int length = 0; length < text.length(); length += 7) {
      String cut = text.substring(0, length);
      assertThatThrownBy(() -> load(cut)).as("cut at %d", length).isInstanceOf(MalformedTopologyException.class);
    }
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatThrownBy(() -> TopologyFiles.load(directory.resolve("none.topology")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void readsAddressesTyped() throws IOException {
    Topology topology = SampleTopologies.serial();
    MemoryRegion registers = SampleTopologies.named(topology, MemoryRegion.class, "registers");
    assertThat(registers.getAddress()).isEqualTo(new Address(0xafa00000L));
  }

  private static String body(String attributes) {
    return SampleTopologies.HEAD.substring(SampleTopologies.HEAD.indexOf('\n') + 1) + " " + attributes + "/>";
  }

  private static Topology load(String text) throws IOException {
    return TopologyFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.topology");
  }
}
