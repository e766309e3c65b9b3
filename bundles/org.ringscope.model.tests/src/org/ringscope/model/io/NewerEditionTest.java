// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.model.io.TopologyTexts.changes;
import static org.ringscope.model.io.TopologyTexts.faults;
import static org.ringscope.model.io.TopologyTexts.load;
import static org.ringscope.model.io.TopologyTexts.save;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.ringscope.model.FileRemarks;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.CoreKind;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;

/** A file of a newer minor edition is read as far as it is known, and what is not known is there after a save. */
class NewerEditionTest {
  private static final String FILE = TopologyTexts.of(
      "  <scenes at=\"1s\" action=\"stop\"><!-- what --><targets name=\"later\"/></scenes>",
      "  <cores name=\"a\" kind=\"npu\" cached=\"yes\"",
      "      os=\"linux\">",
      "    <tasks xsi:type=\"topology:Dance\" name=\"t\"/>",
      "    <tasks xsi:type=\"topology:ConsoleWriter\" name=\"u\" device=\"laser0\"/>",
      "  </cores>",
      "  <devices xsi:type=\"topology:LaserDevice\" name=\"laser0\"><queues index=\"0\"/></devices>",
      "  <regions name=\"r\" address=\"0x0\" size=\"5 pages\"/>").replace("name=\"x\"", "name=\"x\" version=\"2.7\"");

  @Test
  void warnsOfWhatIsNotKnown() throws IOException {
    assertThat(load(FILE).eResource().getErrors()).isEmpty();
    assertThat(FileRemarks.of(load(FILE))).allMatch(each -> each.rule().equals("unknown-content") && !each.isError())
        .extracting(each -> each.line() + ": " + each.text())
        .containsExactly(
            "5: unknown element <scenes> in <Topology> \"x\" (of a newer edition; kept)",
            "6: kind of <cores> \"a\": \"npu\" is none of unspecified, application, realtime, microcontroller, dsp, pru,"
                + " guest (of a newer edition; kept)",
            "6: unknown attribute cached of <cores> \"a\" (of a newer edition; kept)",
            "8: unknown type Dance of <tasks> \"t\" (of a newer edition; kept)",
            "9: device of <tasks> \"u\" refers to \"laser0\" (of a newer edition; kept)",
            "11: unknown type LaserDevice of <devices> \"laser0\" (of a newer edition; kept)",
            "12: size of <regions> \"r\": no number of bytes (0x10000, 64KiB): \"5 pages\" (of a newer edition; kept)");
  }

  @Test
  void keepsItWhateverElseIsEdited() throws IOException {
    Topology topology = load(FILE);
    assertThat(save(topology)).isEqualTo(FILE);
    topology.getCores().get(0).setName("b");
    topology.getCores().add(TopologyFactory.eINSTANCE.createCore());
    topology.getRegions().remove(0);
    String edited = save(topology);
    assertThat(changes(FILE, edited)).containsExactly(
        "+  <cores name=\"b\" kind=\"npu\" cached=\"yes\"",
        "+  <cores/>",
        "-  <cores name=\"a\" kind=\"npu\" cached=\"yes\"",
        "-  <regions name=\"r\" address=\"0x0\" size=\"5 pages\"/>");
    assertThat(save(topology)).as("saved again").isEqualTo(edited);
    assertThat(save(load(edited))).isEqualTo(edited);
  }

  @Test
  void whatIsSetTakesItsPlace() throws IOException {
    Topology topology = load(FILE);
    topology.getCores().get(0).setKind(CoreKind.DSP);
    assertThat(changes(FILE, save(topology))).contains("+  <cores name=\"a\" kind=\"dsp\" cached=\"yes\"");
    ConsoleWriter writer = (ConsoleWriter) topology.getCores().get(0).getTasks().get(0);
    writer.setDevice(TopologyFactory.eINSTANCE.createRngDevice());
    writer.getDevice().setName("rng");
    topology.getDevices().add(writer.getDevice());
    assertThat(save(topology)).contains("<tasks xsi:type=\"topology:ConsoleWriter\" name=\"u\" device=\"rng\"/>");
  }

  @Test
  void staysStrictWhereNothingNewCanBeMeant() {
    assertThat(faults(FILE.replace("</cores>", "</cores>\n  <doorbells name=\"d\" from=\"nobody\" to=\"a\"/>")))
        .containsExactly("11: from of <doorbells> \"d\" refers to \"nobody\", which is not there");
    assertThat(faults(FILE.replace("2.7", "2.0"))).as("what refers to what is not known is no fault").hasSize(6);
  }
}
