// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.diagram.live.LiveMark;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.drawing.SheetFigure;
import org.ringscope.ui.TraceCursor;

/** Two windows look at one topology at different times. */
class TwoWindowsTest {
  @TempDir
  Path directory;
  private IWorkbenchWindow first;
  private IWorkbenchWindow second;
  private DrawnDevices drawn;

  @BeforeEach
  void open() throws Exception {
    Desk.clear();
    Desk.open();
    first = Desk.window();
    drawn = DrawnDevices.open("windows", 1);
    TraceCursor.of(first).open("first", ManyDevices.trace(directory.resolve("first"), 1, 12));
  }

  @AfterEach
  void clear() throws Exception {
    if (second != null) {
      TraceCursor.of(second).close();
      second.getActivePage().closeAllEditors(false);
      second.close();
      use(first);
    }
    Desk.clear();
  }

  private static void use(IWorkbenchWindow window) {
    window.getShell().forceActive();
    Desk.await(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() == window,
        () -> "active is " + PlatformUI.getWorkbench().getActiveWorkbenchWindow());
  }

  private void openSecond() throws Exception {
    second = PlatformUI.getWorkbench().openWorkbenchWindow("org.ringscope.ide.perspective", null);
    use(second);
    TraceCursor.of(second).open("second", ManyDevices.trace(directory.resolve("second"), 1, 12));
  }

  private DDiagramEditor openRing() {
    drawn.openRing();
    Desk.await(() -> Desk.diagramEditor() != null && !LiveDiagrams.isTopologyDiagram(
        (DDiagram) Desk.diagramEditor().getRepresentation()), () -> "no ring is in front");
    return Desk.diagramEditor();
  }

  private static void move(IWorkbenchWindow window, int step) {
    TraceCursor cursor = TraceCursor.of(window);
    cursor.moveTo(cursor.axis().beginNanos() + step * ManyDevices.STEP_NANOS + ManyDevices.STEP_NANOS / 2);
  }

  private static boolean isAfter(IWorkbenchWindow window, int step) {
    TraceCursor cursor = TraceCursor.of(window);
    return cursor.nanos() > cursor.axis().beginNanos() + step * ManyDevices.STEP_NANOS;
  }

  private static void awaitIndex(DDiagramEditor editor, int index) {
    String name = "avail.idx " + index;
    Desk.await(() -> Desk.diagram(editor).getDiagramElements().stream().map(DDiagramElement::getName)
        .anyMatch(name::equals),
        () -> "not " + name + " but "
            + Desk.diagram(editor).getDiagramElements().stream().map(DDiagramElement::getName).toList());
  }

  private static String note(DDiagramEditor editor) {
    return SheetFigure.of(((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer()).note();
  }

  @Test
  void aRingShowsTheTimeOfTheWindowThatWasUsedLastAndSaysSoInTheOther() throws Exception {
    DDiagramEditor inFirst = openRing();
    move(first, 3);
    awaitIndex(inFirst, 4);
    openSecond();
    DDiagramEditor inSecond = openRing();
    assertThat(inSecond).isNotSameAs(inFirst);
    move(second, 7);
    awaitIndex(inSecond, 8);
    Desk.await(() -> note(inFirst) != null && note(inFirst).endsWith(TraceCursor.of(second).instant()),
        () -> "at " + TraceCursor.of(second).instant() + " of the other window it says " + note(inFirst));
    assertThat(note(inSecond)).isNull();
    move(first, 4); // nobody uses that window
    Desk.await(() -> isAfter(first, 4), () -> "it has not moved");
    awaitIndex(inFirst, 8);
    use(first);
    awaitIndex(inFirst, 5);
    Desk.await(() -> note(inFirst) == null && note(inSecond) != null,
        () -> note(inFirst) + " and " + note(inSecond));
    Desk.shot("two-windows-first");
    use(second);
    awaitIndex(inSecond, 8);
  }

  @Test
  void aTopologyShowsTheTimeOfItsWindow() throws Exception {
    DDiagramEditor inFirst = Desk.diagramEditor();
    Virtqueue queue = drawn.topology().getDevices().get(0).getQueues().get(1);
    openSecond();
    Desk.openDiagram(drawn.file());
    DDiagramEditor inSecond = Desk.diagramEditor();
    assertThat(inSecond).isNotSameAs(inFirst);
    move(first, 2);
    move(second, 6);
    Desk.await(() -> availIdx(inFirst, queue) == 3 && availIdx(inSecond, queue) == 7,
        () -> availIdx(inFirst, queue) + " and " + availIdx(inSecond, queue));
  }

  private static int availIdx(DDiagramEditor editor, Virtqueue queue) {
    LiveMark mark = ViewerMarks.of(((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer()).of(queue);
    return mark == null ? -1 : mark.queue().ring().byFormat(SplitRingState::availIdx, packed -> -1);
  }
}
