// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;

/** What was recorded, here or by another tool, is opened, and the diagrams of its topology follow it as they follow a run. */
class RecordingWalkTest extends Walk {
  private static final String LOG = "arm-mmio-legacy-split.log";

  @Test
  void aRecordingWithTheMouse() throws Exception {
    takeTheMouse("recording");
    recording();
  }

  @Test
  void aRecordingWithTheKeyboard() throws Exception {
    takeTheKeyboard("recording");
    recording();
  }

  @Test
  void anImportWithTheMouse() throws Exception {
    takeTheMouse("import");
    imported();
  }

  @Test
  void anImportWithTheKeyboard() throws Exception {
    takeTheKeyboard("import");
    imported();
  }

  private void recording() throws Exception {
    hands.newExample("RPMsg client sample");
    Diagram topology = Diagram.of(desk, EXAMPLE + " topology");
    IProject project = project(EXAMPLE);
    Path trace = project.getLocation().append("traces/yesterday").toPath();
    Recordings.record(project.getFile(EXAMPLE + ".topology").getLocation().toPath(), trace);
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
    hands.open(EXAMPLE, "traces", "yesterday");
    desk.until(() -> desk.seconds() > 0, () -> "the time is " + desk.time());
    Diagram ring = topologyAndRing(topology, "rpmsg0/1");
    desk.until(() -> ring.says("avail.idx [1-9].*"), () -> "at end the ring shows " + ring.names());
    desk.step("ring-at-end");
    List<String> end = ring.names();
    hands.toBegin();
    desk.until(() -> ring.says("avail.idx [?0]"), () -> "at begin the ring shows " + ring.names());
    desk.step("ring-at-begin");
    double begin = desk.seconds();
    hands.stepForward();
    desk.until(() -> desk.seconds() > begin, () -> "no step on: " + desk.time());
    hands.toEnd();
    desk.until(() -> ring.names().equals(end), () -> "back at the end the ring shows " + ring.names());
    desk.step("ring-at-end-again");
    assertThat(desk.bot.editors()).noneMatch(SWTBotEditor::isDirty);
  }

  /** Of a log that tells of each buffer, but not what the rings hold: their counts are known. */
  private void imported() throws Exception {
    IProject project = project("board");
    project.create(null);
    project.open(null);
    Files.copy(Path.of("fixtures", "virt.topology"), project.getLocation().append("virt.topology").toPath());
    Fixtures.unpack(Fixtures.log("qemu-trace/" + LOG), project.getLocation().toPath());
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
    hands.command("Open Topology Diagram", "board", "virt.topology");
    Diagram topology = Diagram.of(desk, "virt topology");
    hands.command("Open as Ringscope Trace", "board", LOG);
    SWTBotShell report = desk.bot.shell("Import Report");
    desk.step("report");
    hands.close(report);
    desk.until(() -> desk.seconds() > 0, () -> "the time is " + desk.time());
    Diagram ring = topologyAndRing(topology, "blk0/0 requests");
    desk.until(() -> ring.says("blk0/0 .*1024 entries.*"), () -> "the ring shows " + ring.names());
    desk.step("ring");
    hands.command("Open Table of Virtqueues", "board", "virt.topology");
    SWTBotEditor table = desk.bot.editorByTitle("Virtqueues");
    desk.until(() -> Desk.cells(table).contains("25"), () -> "at end the table says " + Desk.cells(table));
    desk.step("table-at-end");
    List<String> end = Desk.cells(table);
    hands.toBegin();
    desk.until(() -> !Desk.cells(table).contains("25"), () -> "at begin the table says " + Desk.cells(table));
    desk.step("table-at-begin");
    hands.toEnd();
    desk.until(() -> Desk.cells(table).equals(end), () -> "back at the end the table says " + Desk.cells(table));
    assertThat(desk.bot.editors()).noneMatch(SWTBotEditor::isDirty);
  }

  /** The topology at the end of the trace looks other than at its begin; out of it the ring is opened. */
  private Diagram topologyAndRing(Diagram topology, String queue) {
    topology.editor.show();
    topology.fit();
    topology.settled();
    topology.fit(); // what lives in it may have taken its scroll bars away
    byte[] end = topology.settled();
    desk.step("topology-at-end");
    hands.toBegin();
    desk.until(() -> !Diagram.isAlike(end, topology.points()), () -> "the topology stays as it was at end");
    topology.settled();
    desk.step("topology-at-begin");
    hands.toEnd();
    topology.editor.show();
    topology.fit(); // its scroll bars may have come or gone
    desk.until(() -> Diagram.isAlike(end, topology.points()), () -> "the topology looks other than before");
    List<String> before = titles();
    topology.doubleClick(queue);
    desk.until(() -> titles().size() > before.size(), () -> "editors " + titles());
    Diagram ring = Diagram.of(desk, titles().stream().filter(each -> !before.contains(each)).findFirst().orElseThrow());
    ring.fit();
    return ring;
  }

  private List<String> titles() {
    return desk.bot.editors().stream().map(SWTBotEditor::getTitle).toList();
  }

  private static IProject project(String name) {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
  }
}
