// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.testkit.Fixtures;

/** What editors and diagrams ask of a topology file. */
class TopologyResourceTest {

  @TempDir
  Path folder;

  @Test
  void elementsAreFoundByTheirFragments() throws IOException {
    for (String name : new String[] {"rpmsg-client-sample", "am62", "hypervisor"}) {
      Topology topology = TopologyFiles.load(Fixtures.example(name));
      for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
        EObject element = all.next();
        assertThat(element.eResource().getEObject(element.eResource().getURIFragment(element))).isSameAs(element);
      }
    }
    Resource resource = SampleTopologies.rpmsg().eResource();
    assertThat(resource.getURIFragment(resource.getEObject("remote/echo"))).isEqualTo("remote/echo");
    assertThat(resource.getURIFragment(resource.getEObject("rpmsg0/1"))).isEqualTo("rpmsg0/1");
    assertThat(resource.getEObject("nowhere")).isNull();
    assertThat(resource.getEObject(resource.getURIFragment(resource.getContents().get(0))))
        .isSameAs(resource.getContents().get(0));
  }

  @Test
  void elementsOfOneNameHaveDifferentFragments() {
    Topology topology = SampleTopologies.rpmsg();
    Core first = topology.getCores().get(0);
    Core second = topology.getCores().get(1);
    second.setName(first.getName());
    Resource resource = topology.eResource();
    assertThat(resource.getEObject(resource.getURIFragment(first))).isSameAs(first);
    assertThat(resource.getEObject(resource.getURIFragment(second))).isSameAs(second);
  }

  @Test
  void knowsTheLineOfEveryElementAlsoAfterASave() throws IOException {
    Topology topology = SampleTopologies.rpmsg();
    TopologyResource resource = (TopologyResource) topology.eResource();
    assertThat(resource.lineOf(topology)).isEqualTo(2);
    assertThat(resource.lineOf(topology.getCores().get(1).getFirmware().getResourceTable())).isEqualTo(11);
    Core core = TopologyFactory.eINSTANCE.createCore();
    topology.getCores().add(0, core);
    assertThat(resource.lineOf(core)).isZero();
    resource.save(new ByteArrayOutputStream(), null);
    assertThat(resource.lineOf(core)).isEqualTo(5);
    assertThat(resource.lineOf(topology.getCores().get(2).getFirmware().getResourceTable())).isEqualTo(12);
  }

  @Test
  void aCopyIsSavedAsTheOriginalWouldBe() throws IOException {
    Topology topology = TopologyFiles.load(Fixtures.example("rpmsg-client-sample"));
    TopologyResource resource = (TopologyResource) topology.eResource();
    topology.getCores().get(0).setName("renamed");
    TopologyResource copy = resource.copy();
    assertThat(copy.getContents().get(0)).isNotSameAs(topology);
    assertThat(copy.text()).isEqualTo(resource.text());
    assertThat(copy.isAsRead()).isFalse();
    ((Topology) copy.getContents().get(0)).getCores().get(0).setName("linux");
    assertThat(copy.isAsRead()).isTrue();
    assertThat(topology.getCores().get(0).getName()).isEqualTo("renamed");
  }

  @Test
  void isLoadedChangedAndSavedAsAnyResource() throws IOException {
    Path file = Files.copy(Fixtures.example("rpmsg-client-sample"), folder.resolve("a.topology"));
    TopologyResource resource = new TopologyResource(URI.createFileURI(file.toString()));
    resource.setTrackingModification(true);
    resource.load(Map.of());
    assertThat(resource.isModified()).isFalse();
    ((Topology) resource.getContents().get(0)).getCores().get(0).setCpu("Cortex-A7");
    assertThat(resource.isModified()).isTrue();
    resource.save(Map.of());
    assertThat(resource.isModified()).isFalse();
    assertThat(TopologyTexts.changes(Files.readString(Fixtures.example("rpmsg-client-sample")), Files.readString(file)))
        .hasSize(2).allMatch(line -> line.contains("<cores name=\"linux\""));
    assertThat(resource.bytesAsRead()).isEqualTo(Files.readAllBytes(file));
    resource.unload();
    assertThat(resource.getContents()).isEmpty();
  }

  @Test
  void hasErrorsAndNoContentsWhenItCannotBeRead() {
    TopologyResource resource = new TopologyResource(URI.createFileURI("/x/broken.topology"));
    byte[] text = TopologyTexts.of("<cars/>", "<bikes/>").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> resource.load(new ByteArrayInputStream(text), null))
        .isInstanceOf(MalformedTopologyException.class).hasMessageStartingWith("/x/broken.topology:5: ");
    assertThat(resource.getErrors()).extracting(Resource.Diagnostic::getLine).containsExactly(5, 6);
    assertThat(resource.getContents()).isEmpty();
    assertThatThrownBy(() -> resource.save(new ByteArrayOutputStream(), null)).isInstanceOf(IOException.class);
  }

  @Test
  void knowsTheEditionUntilItIsSaved() throws IOException {
    String old = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- A licence. -->
        <topology:Topology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:topology="http://ringscope.org/topology/1" name="old">
          <!-- The host. -->
          <cores name="linux"/>
        </topology:Topology>
        """;
    Topology topology = TopologyTexts.load(old);
    TopologyResource resource = (TopologyResource) topology.eResource();
    assertThat(resource.edition()).isEqualTo(1);
    assertThat(resource.lineOf(topology.getCores().get(0))).isEqualTo(6);
    assertThat(resource.lostComments()).isEmpty();
    assertThat(resource.bytesAsRead()).asString(StandardCharsets.UTF_8).isEqualTo(old);
    String saved = TopologyTexts.save(topology);
    assertThat(saved).contains("<!-- A licence. -->", "<!-- The host. -->", "http://ringscope.org/topology/2");
    assertThat(resource.edition()).isEqualTo(TopologyResource.EDITION);
    assertThat(TopologyTexts.save(TopologyTexts.load(saved))).isEqualTo(saved);
  }
}
