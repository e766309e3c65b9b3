// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.picture.system.Element;
import org.ringscope.picture.system.Element.Kind;
import org.ringscope.picture.system.TopologyPicture;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;

/** What is marked in the diagram for a selected element. */
@ExtendWith(EmptyErrorLog.class)
class DiagramElementsTest {

  @Test
  void aCoreStandsForTheEndpointsOfItsTile() throws IOException {
    Topology hub = TopologyFiles
        .load(Path.of("..", "org.ringscope.model.tests", "fixtures", "edition2", "hub32.topology"));
    TopologyPicture picture = TopologyPicture.of(hub);
    EObject endpoint = hub.getCores().get(5).getEndpoints().get(0);
    assertThat(DiagramElements.nearest(endpoint, picture))
        .isEqualTo(new Element(Kind.CORE, hub.getCores().get(5).getName()));
  }

  @Test
  void aFoldedGroupStandsForAllInIt() throws IOException {
    Topology system = TopologyFiles.load(Fixtures.example("hypervisor"));
    TopologyPicture open = TopologyPicture.of(system);
    TopologyPicture folded = TopologyPicture.of(system, Set.of("vm1"));
    EObject guest = QualifiedName.find(system, "guest1");
    assertThat(DiagramElements.nearest(guest, open)).isEqualTo(new Element(Kind.CORE, "guest1"));
    for (String inside : new String[] {"guest1", "guest1_ram", "guest1/ram", "vm1"}) {
      assertThat(DiagramElements.nearest(QualifiedName.find(system, inside), folded)).as(inside)
          .isEqualTo(new Element(Kind.CORE, "vm1"));
    }
    assertThat(DiagramElements.nearest(QualifiedName.find(system, "net1/0"), folded)).as("still drawn")
        .isEqualTo(new Element(Kind.QUEUE, "net1/0"));
    assertThat(DiagramElements.nearest(system, folded)).isNull();
  }
}
