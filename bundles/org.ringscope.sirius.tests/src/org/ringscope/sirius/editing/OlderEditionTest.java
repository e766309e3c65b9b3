// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Core;
import org.ringscope.sirius.Answer;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.TopologySessions;

/** A topology of the first edition in a session. */
class OlderEditionTest {
  private static final String OLD = """
      <?xml version="1.0" encoding="UTF-8"?>
      <topology:Topology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
      xmlns:topology="http://ringscope.org/topology/1" name="old">
        <!-- the only one -->
        <cores name="linux" os="linux"/>
        <regions name="ram" address="0x1000" size="0x1000"/>
        <devices name="rpmsg0" deviceId="7"/>
        <buses name="virtio0" device="rpmsg0">
          <!-- no channel yet -->
        </buses>
      </topology:Topology>
      """;
  private IFile file;

  @BeforeEach
  void create() throws Exception {
    Desk.clear();
    Desk.open();
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("old");
    project.create(null);
    project.open(null);
    file = project.getFile("old.topology");
    file.create(new ByteArrayInputStream(OLD.getBytes(StandardCharsets.UTF_8)), true, null);
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  @Test
  void isOnlyShownUntilItIsSavedInTheNewest() throws Exception {
    Answer.to("Edition 1", "Only Show", () -> Desk.openDiagram(file));
    Answer.to("Edition 1", "Only Show", () -> rename("host"));
    Desk.settle();
    assertThat(core().getName()).isEqualTo("linux");
    assertThat(text()).isEqualTo(OLD);
    Answer.to("Edition 1", "Save in Edition 2", () -> rename("host"));
    Desk.await(() -> text().contains("http://ringscope.org/topology/2"), this::text);
    rename("host");
    Desk.await(() -> core().getName().equals("host"), () -> "it is called " + core().getName());
    TopologySessions.find(file).save(new NullProgressMonitor());
    assertThat(text()).contains("name=\"host\"", "<!-- the only one -->");
    Desk.await(() -> TopologySessions.find(file).getStatus() == SessionStatus.SYNC, () -> "it is not saved");
  }

  private Core core() {
    return TopologySessions.topology(TopologySessions.find(file), file).getCores().get(0);
  }

  private void rename(String name) {
    try {
      TopologySessions.execute(TopologySessions.find(file), () -> core().setName(name));
    } catch (RuntimeException e) {
      throw new AssertionError("a change that is taken back is no error", e);
    }
  }

  private String text() {
    try (InputStream bytes = file.getContents(true)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
