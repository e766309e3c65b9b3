// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.editor.Diagrams;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.ide.wizards.ConnectCoresWizard;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.validation.RunRules;
import org.ringscope.testkit.EmptyErrorLog;

/** The wizard Connect Two Cores: what it makes is valid at once, and can be run. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class ConnectCoresTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private TopologyEditor editor;

  @BeforeEach
  void open() throws Exception {
    editor = Bench.edit(Bench.example(EXAMPLE));
  }

  private Shell wizard() {
    ConnectCoresWizard wizard = new ConnectCoresWizard();
    wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
    WizardDialog dialog = new WizardDialog(Bench.window().getShell(), wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Bench.settle();
    return dialog.getShell();
  }

  private static Combo combo(Shell shell, String id) {
    return (Combo) Bench.find(shell, id);
  }

  @Test
  void aThirdCoreGetsABusOfItsOwn() {
    Core dsp = TopologyFactory.eINSTANCE.createCore();
    dsp.setName("dsp");
    editor.document().change("Add Core", () -> editor.document().topology().getCores().add(dsp));
    editor.select(dsp);
    Shell shell = wizard();
    assertThat(combo(shell, "host").getText()).as("who boots others already").isEqualTo("linux");
    assertThat(combo(shell, "remote").getText()).as("the only core without a bus").isEqualTo("dsp");
    ((Text) Bench.find(shell, "name")).setText("rpmsg0");
    assertThat(Handles.button(shell, "Finish").isEnabled()).as("a name that is taken").isFalse();
    ((Text) Bench.find(shell, "name")).setText("dsp_bus");
    Handles.shot(shell, "connect-two-cores");
    Handles.press(shell, "Finish");
    Bench.settle();
    RpmsgDevice bus = new TopologyContents(editor.document().topology()).buses().get(1);
    assertThat(bus.getName()).isEqualTo("dsp_bus");
    assertThat(editor.selected()).isSameAs(bus);
    assertThat(editor.document().findings()).isEmpty();
    assertThat(RunRules.refusals(editor.document().topology())).isEmpty();
    Bench.shot("connected");
    editor.document().domain().getCommandStack().undo();
    assertThat(new TopologyContents(editor.document().topology()).buses()).as("one step").hasSize(1);
  }

  /** Where all cores have their buses a new one is proposed: the wizard alone adds a third core with its own bus. */
  @Test
  void aNewCoreComesWithItsBus() {
    editor.select(editor.document().topology().getCores().get(1));
    Shell shell = wizard();
    assertThat(combo(shell, "host").getText()).isEqualTo("linux");
    assertThat(combo(shell, "remote").getText()).isEqualTo("a new core");
    Text name = (Text) Bench.find(shell, "coreName");
    assertThat(Handles.button(shell, "Finish").isEnabled()).as("nothing has to be typed").isTrue();
    name.setText("mcu");
    assertThat(Handles.button(shell, "Finish").isEnabled()).as("a name that is taken").isFalse();
    name.setText("dsp");
    Handles.shot(shell, "connect-new-core");
    Handles.press(shell, "Finish");
    Bench.settle();
    TopologyContents contents = new TopologyContents(editor.document().topology());
    assertThat(contents.cores().get(2).getName()).isEqualTo("dsp");
    assertThat(contents.buses().get(1).getDeviceSide()).isSameAs(contents.cores().get(2));
    assertThat(Diagrams.shows(editor, contents.cores().get(2))).as("the diagram has scrolled to the new core").isTrue();
    assertThat(editor.document().findings()).isEmpty();
    assertThat(RunRules.refusals(editor.document().topology())).isEmpty();
    editor.document().domain().getCommandStack().undo();
    assertThat(new TopologyContents(editor.document().topology()).cores()).as("one step").hasSize(2);
  }

  @Test
  void saysWhyTwoCoresAreNotConnected() {
    Core dsp = TopologyFactory.eINSTANCE.createCore();
    dsp.setName("dsp");
    Core host = editor.document().topology().getCores().get(0);
    editor.document().change("Add Core", () -> {
      editor.document().topology().getCores().add(dsp);
      dsp.setBootedBy(host);
    });
    Shell shell = wizard();
    combo(shell, "host").setText("dsp");
    combo(shell, "remote").setText("dsp");
    combo(shell, "remote").notifyListeners(SWT.Selection, new Event());
    assertThat(Handles.button(shell, "Finish").isEnabled()).isFalse();
    Handles.shot(shell, "connect-refused");
    shell.close();
  }

  /** With real keys and a real pointer, as the help page "Draw a system" says it. */
  @Test
  void aNewcomerAddsAThirdCoreWithItsOwnBus() throws Exception {
    Bench.page().setPartState(Bench.page().getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
    Bench.page().activate(editor);
    Bench.settle();
    long start = System.nanoTime();
    ToolBar palette = (ToolBar) Bench.find(Bench.window().getShell(), "org.ringscope.ide.palette");
    Rectangle core = palette.getItem(1).getBounds();
    click(palette, core.x + core.width / 2, core.y + core.height / 2);
    Control canvas = Bench.find(Bench.window().getShell(), "org.ringscope.ide.diagram");
    Bench.await(canvas::isFocusControl, () -> "the palette has not chosen its tool");
    click(canvas, canvas.getSize().x - 300, canvas.getSize().y - 160);
    Bench.await(() -> cores() == 3, () -> cores() + " cores");
    Painted.shot("newcomer-1-core");
    press(SWT.NONE, SWT.F2);
    Bench.await(() -> Bench.find(Bench.window().getShell(), "org.ringscope.ide.rename") != null, () -> "no field");
    for (char letter : "dsp".toCharArray()) {
      type(letter);
    }
    press(SWT.NONE, SWT.CR);
    Bench.await(() -> new TopologyContents(editor.document().topology()).cores().stream()
        .anyMatch(each -> "dsp".equals(each.getName())), () -> "not renamed");
    Painted.shot("newcomer-2-name");
    ToolBar tools = (ToolBar) Bench.find(Bench.window().getShell(), "org.ringscope.ide.diagramTools");
    Rectangle connect = tools.getItem(3).getBounds();
    Handles.answer("Connect Two Cores", "boots dsp", "Finish", () -> {
      click(tools, connect.x + connect.width / 2, connect.y + connect.height / 2);
      Bench.await(() -> new TopologyContents(editor.document().topology()).buses().size() == 2, () -> "no bus");
    });
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    Painted.shot("newcomer-3-bus");
    assertThat(editor.document().findings()).isEmpty();
    assertThat(RunRules.refusals(editor.document().topology())).isEmpty();
    assertThat(seconds).as("on a machine that does other things, too").isLessThan(60);
    editor.doSave(new NullProgressMonitor());
    Files.copy(editor.file().getLocation().toPath(), Path.of(System.getProperty("ringscope.shots", "target/shots"))
        .resolve("newcomer.topology"), StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void theKeysAreThoseOfTheHelp() throws Exception {
    Bench.page().activate(editor);
    Bench.settle();
    IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
    for (String[] each : new String[][] {{"M3+M2+C", "org.ringscope.ide.connectCores"},
        {"M1+1", "org.ringscope.ide.quickFix"}, {"F2", "org.eclipse.ui.edit.rename"},
        {"M1+F", "org.eclipse.ui.edit.findReplace"}, {"M1+P", "org.eclipse.ui.file.print"}}) {
      Binding match = bindings.getPerfectMatch(KeySequence.getInstance(each[0]));
      assertThat(match).as(each[0]).isNotNull();
      assertThat(match.getParameterizedCommand().getId()).isEqualTo(each[1]);
    }
  }

  private int cores() {
    return editor.document().topology().getCores().size();
  }

  private static void click(Control control, int x, int y) {
    Point at = control.toDisplay(x, y);
    Event move = new Event();
    move.type = SWT.MouseMove;
    move.x = at.x;
    move.y = at.y;
    Display.getCurrent().post(move);
    Bench.await(() -> Display.getCurrent().getCursorLocation().equals(at),
        () -> "the pointer is at " + Display.getCurrent().getCursorLocation() + ", not " + at);
    for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
      Event event = new Event();
      event.type = type;
      event.button = 1;
      event.x = at.x;
      event.y = at.y;
      Display.getCurrent().post(event);
    }
    Bench.settle();
  }

  private static void press(int modifier, int key) {
    post(SWT.KeyDown, modifier);
    post(SWT.KeyDown, key);
    post(SWT.KeyUp, key);
    post(SWT.KeyUp, modifier);
    Bench.settle();
  }

  private static void post(int type, int key) {
    if (key != SWT.NONE) {
      Event event = new Event();
      event.type = type;
      event.keyCode = key;
      Display.getCurrent().post(event);
    }
  }

  private static void type(char letter) {
    for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
      Event event = new Event();
      event.type = type;
      event.character = letter;
      Display.getCurrent().post(event);
    }
    Bench.settle();
  }
}
