// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.contexts.IContextService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.map.MemoryMapView;

/** The page Diagram: what is wrong, and what else is shown of what is clicked. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class DiagramShowsTest {
  private static final String EXAMPLE = "rpmsg-client-sample";

  @TempDir
  Path folder;
  private TopologyEditor editor;

  @BeforeEach
  void open() throws Exception {
    editor = Bench.edit(Bench.example(EXAMPLE));
  }

  @Test
  void marksWhatIsWrong() {
    assertThat(tip(queue())).doesNotContain("17");
    editor.document().set(queue(), Literals.VIRTQUEUE__SIZE, 17);
    Bench.settle();
    Bench.shot("diagram-problem");
    assertThat(tip(queue())).contains("17");
    editor.document().domain().getCommandStack().undo();
    Bench.settle();
    assertThat(tip(queue())).doesNotContain("17");
  }

  @Test
  void aClickedQueueIsShownByTheOtherViews() throws Exception {
    Bench.cursor().open("run",
        Trace.open(Recordings.record(Fixtures.example(EXAMPLE), folder.resolve("run"))));
    Bench.await(() -> Bench.cursor().state() != null, () -> "no state");
    for (int index : new int[] {1, 0}) {
      Point at = find(editor.document().topology().getDevices().get(0).getQueues().get(index));
      Event click = new Event();
      click.button = 1;
      click.x = at.x;
      click.y = at.y;
      canvas().notifyListeners(SWT.MouseDown, click);
      Bench.settle();
      assertThat(Bench.cursor().pin().queue()).isEqualTo(index);
    }
    Bench.shot("diagram-queue-clicked");
  }

  /** The third thing in memory is a part of the first ring. */
  @Test
  void whatIsChosenInTheMemoryMapIsSelected() throws Exception {
    Bench.cursor().open("run",
        Trace.open(Recordings.record(Fixtures.example(EXAMPLE), folder.resolve("run"))));
    MemoryMapView map = (MemoryMapView) Bench.page().showView(MemoryMapView.ID);
    Bench.await(() -> map.asText().contains("rpmsg0/1 used"), () -> map.asText());
    PictureCanvas picture = (PictureCanvas) Bench.find(Bench.window().getShell(), "org.ringscope.ui.map.picture");
    for (int i = 0; i < 3; i++) {
      Event down = new Event();
      down.keyCode = SWT.ARROW_DOWN;
      picture.notifyListeners(SWT.KeyDown, down);
    }
    Bench.settle();
    IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
    assertThat(selection.getFirstElement())
        .isSameAs(editor.document().topology().getDevices().get(0).getQueues().get(0));
    Bench.shot("map-and-editor");
    Bench.page().hideView(map);
  }

  @Test
  void theKeysOfTheTimeBarBelongToTheDiagramAndNotToTheForm() {
    Bench.page().activate(editor);
    Bench.settle();
    assertThat(contexts()).contains("org.ringscope.ide.diagram", "org.ringscope.ui.time", "org.ringscope.ui.views");
    editor.showModel();
    Bench.settle();
    assertThat(contexts()).doesNotContain("org.ringscope.ide.diagram", "org.ringscope.ui.time");
  }

  private static String contexts() {
    return Bench.window().getService(IContextService.class).getActiveContextIds().toString();
  }

  private Virtqueue queue() {
    return editor.document().topology().getDevices().get(0).getQueues().get(1);
  }

  private static PictureCanvas canvas() {
    return (PictureCanvas) Bench.find(Bench.window().getShell(), "org.ringscope.ide.diagram");
  }

  /** The tooltip of a queue, found by moving over the diagram. */
  private String tip(Virtqueue queue) {
    find(queue);
    return canvas().getToolTipText();
  }

  /** A place where the diagram says that it is this queue. */
  private Point find(Virtqueue queue) {
    String name = "rpmsg0/" + queue.getIndex() + ":";
    Point size = canvas().getSize();
    return IntStream.range(0, size.x / 6 * (size.y / 6))
        .mapToObj(i -> new Point(i % (size.x / 6) * 6, i / (size.x / 6) * 6))
        .filter(at -> {
          Event move = new Event();
          move.x = at.x;
          move.y = at.y;
          canvas().notifyListeners(SWT.MouseMove, move);
          String tip = canvas().getToolTipText();
          return tip != null && tip.startsWith(name);
        }).findFirst().orElseThrow(() -> new AssertionError("no " + name + " on the diagram"));
  }
}
