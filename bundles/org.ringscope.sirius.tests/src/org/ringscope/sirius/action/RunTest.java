// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.sirius.Desk;

/** Run in all ways, while a diagram or another representation of a topology is in front. */
class RunTest {
  private static final ILaunchManager LAUNCHES = DebugPlugin.getDefault().getLaunchManager();
  private IFile file;
  private DDiagramEditor editor;

  @BeforeEach
  void open() throws Exception {
    file = Desk.example("rpmsg-client-sample");
    editor = Desk.openDiagram(file);
    Desk.page().activate(editor);
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  @Test
  void theRunButtonRunsTheTopologyOfTheDiagramInFront() throws Exception {
    runsWithoutDialog(() -> runButton().notifyListeners(SWT.Selection, new Event()));
  }

  @Test
  void theKeyOfRunRunsTheTopologyOfTheTableInFront() throws Exception {
    action("Open Table of Virtqueues").run();
    Desk.await(() -> Desk.page().getActiveEditor() != editor, () -> "the table is not open");
    Desk.page().activate(Desk.page().getActiveEditor());
    runsWithoutDialog(() -> pressKey("M1+F11"));
  }

  @Test
  void theConfigurationThatIsThereIsRun() throws Exception {
    SimulationShortcut.configuration(file);
    runsWithoutDialog(() -> pressKey("M1+F11"));
  }

  @Test
  void theKeyOfDebugRunsItToo() throws Exception {
    runsWithoutDialog(() -> pressKey("F11"));
  }

  @Test
  void theKeysOfRunAsRunItWhileAnEdgeIsSelected() throws Exception {
    GraphicalViewer viewer = ((DiagramEditor) editor).getDiagramGraphicalViewer();
    viewer.select((EditPart) ((DiagramEditor) editor).getDiagramEditPart().getConnections().get(0));
    Desk.window().getShell().forceActive();
    viewer.getControl().forceFocus();
    Desk.await(viewer.getControl()::isFocusControl, () -> "the focus is at " + Display.getCurrent().getFocusControl());
    runsWithoutDialog(() -> {
      press(SWT.ALT, SWT.SHIFT, 'x');
      press('s');
    });
  }

  /** As on a keyboard. */
  private static void press(int... keys) {
    IntStream.of(keys).forEach(each -> post(SWT.KeyDown, each));
    for (int i = keys.length; i-- > 0;) {
      post(SWT.KeyUp, keys[i]);
    }
  }

  private static void post(int type, int key) {
    Event event = new Event();
    event.type = type;
    event.keyCode = key;
    event.character = key < SWT.KEYCODE_BIT && key < Character.MAX_VALUE ? (char) key : 0;
    assertThat(Display.getCurrent().post(event)).as("posted").isTrue();
  }

  @Test
  void theMenuOfTheDiagramRunsItsTopology() {
    action("Run").run();
    assertItRuns();
  }

  private Action action(String text) {
    EditPart diagram = ((DiagramEditor) editor).getDiagramEditPart();
    return StateMenu.actions(diagram).stream().filter(each -> each.getText().equals(text)).findAny().orElseThrow();
  }

  private static void pressKey(String key) throws Exception {
    ParameterizedCommand command = Desk.window().getService(IBindingService.class)
        .getPerfectMatch(KeySequence.getInstance(key)).getParameterizedCommand();
    Desk.window().getService(IHandlerService.class).executeCommand(command, null);
  }

  private static ToolItem runButton() {
    List<ToolItem> items = new ArrayList<>();
    collect(Desk.window().getShell(), items);
    return items.stream().filter(each -> String.valueOf(each.getToolTipText()).matches("Run( .*)?")).findFirst()
        .orElseThrow(() -> new AssertionError(items.stream().map(ToolItem::getToolTipText).toList()));
  }

  private static void collect(Composite in, List<ToolItem> items) {
    for (Control child : in.getChildren()) {
      if (child instanceof ToolBar bar) {
        items.addAll(List.of(bar.getItems()));
      } else if (child instanceof Composite composite) {
        collect(composite, items);
      }
    }
  }

  /** What cannot be run opens a dialog, which would wait for ever. */
  private static void runsWithoutDialog(ThrowingRunnable work) throws Exception {
    List<String> said = new ArrayList<>();
    Listener close = event -> {
      if (event.widget instanceof Shell shell && shell.getText().equals("Unable To Launch")) {
        said.add(shell.getText());
        shell.getDisplay().asyncExec(shell::close);
      }
    };
    Display display = Display.getCurrent();
    display.addFilter(SWT.Show, close);
    display.addFilter(SWT.Activate, close);
    try {
      work.run();
      Desk.await(() -> !said.isEmpty() || isRun(), () -> "runs: " + launched());
    } finally {
      display.removeFilter(SWT.Show, close);
      display.removeFilter(SWT.Activate, close);
    }
    assertThat(said).as("dialogs").isEmpty();
    assertItRuns();
  }

  private static void assertItRuns() {
    Desk.await(RunTest::isRun, () -> "runs: " + launched());
    Desk.await(() -> Desk.cursor().session() != null, () -> "the run shows no trace");
  }

  private static boolean isRun() {
    return launched().equals(List.of("rpmsg-client-sample"));
  }

  /** Names of what runs; one that waits for a build of the workspace says so in its name. */
  private static List<String> launched() {
    return Stream.of(LAUNCHES.getLaunches()).map(each -> each.getLaunchConfiguration().getName()).toList();
  }

  private interface ThrowingRunnable {
    void run() throws Exception;
  }
}
