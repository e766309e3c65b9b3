// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.ide.Bench;
import org.ringscope.ide.FreshBench;
import org.ringscope.ide.Painted;
import org.ringscope.ide.drawing.PictureOutput;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.testkit.EmptyErrorLog;

/** A system is drawn with mouse and keyboard on the page Diagram. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class DrawSystemTest {
  private static final String EXAMPLE = "rpmsg-client-sample";

  @TempDir
  Path folder;
  private IFile file;
  private TopologyEditor editor;

  @BeforeEach
  void open() throws Exception {
    file = Bench.example(EXAMPLE);
    openEditor();
  }

  private void openEditor() throws Exception {
    editor = Bench.edit(file);
    Bench.page().setPartState(Bench.page().getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
    Bench.settle();
    editor.diagram().zoom().to(1);
  }

  @AfterEach
  void clear() throws Exception {
    setTheme("org.eclipse.e4.ui.css.theme.e4_default");
  }

  @Test
  void boxesStayWhereTheyAreDragged() throws Exception {
    Rectangle before = place(remote());
    drag(remote(), 0, 120);
    Rectangle moved = place(remote());
    assertThat(moved.y - before.y).isBetween(100, 140);
    assertThat(editor.isDirty()).isTrue();
    stack().undo();
    Bench.settle();
    assertThat(place(remote())).isEqualTo(before);
    stack().redo();
    editor.document().change("Rename", () -> remote().setName("renamed"));
    Bench.settle();
    assertThat(place(remote()).y).as("with another name").isEqualTo(moved.y);
    editor.doSave(new NullProgressMonitor());
    assertThat(Files.readString(DiagramPlaces.file(file).getLocation().toPath())).contains("renamed ");
    assertThat(Files.readString(file.getLocation().toPath())).as("the topology tells of no pixels")
        .doesNotContain("layout");
    Bench.page().closeEditor(editor, false);
    openEditor();
    assertThat(place(QualifiedName.find(topology(), "renamed")).y).isEqualTo(moved.y);
    editor.diagram().edits().layOut();
    editor.doSave(new NullProgressMonitor());
    assertThat(DiagramPlaces.file(file).exists()).isFalse();
  }

  @Test
  void aThirdCoreIsDrawnAndConnected() throws Exception {
    choose("Core");
    click(1000, 480, 0);
    Core core = (Core) editor.selected();
    Bench.settle();
    assertThat(place(core).x).isBetween(990, 1010);
    run(ActionFactory.RENAME);
    Text field = (Text) Bench.find(editor.diagram().canvas(), "org.ringscope.ide.rename");
    assertThat(field.getText()).isEqualTo(core.getName());
    field.setText("dsp");
    field.notifyListeners(SWT.DefaultSelection, new Event());
    assertThat(core.getName()).isEqualTo("dsp");
    choose("RpmsgDevice");
    dragTo(host(), topology().getRegions().get(0));
    assertThat(editor.diagram().said()).startsWith("A bus ends at another core, not at Memory Region ");
    assertThat(new TopologyContents(topology()).buses()).hasSize(1);
    dragTo(host(), core);
    assertThat(new TopologyContents(topology()).buses()).hasSize(2);
    assertThat(core.getBootedBy()).isSameAs(host());
    assertThat(errors()).isEmpty();
    assertThat(editor.diagram().palette().tool().isSelect()).as("a tool is used once").isTrue();
    Bench.settle();
    editor.diagram().zoom().fit();
    Painted.shot("draw-third-core");
    setTheme("org.eclipse.e4.ui.css.theme.e4_dark");
    Bench.settle();
    Painted.shot("draw-third-core-dark");
    stack().undo();
    assertThat(new TopologyContents(topology()).buses()).hasSize(1);
  }

  @Test
  void aDeviceOfEachKindIsDrawn() {
    List<EClass> kinds = new ArrayList<>(DeviceClasses.all());
    kinds.remove(Literals.RPMSG_DEVICE); // a bus is drawn by a tool of its own
    for (EClass kind : kinds) {
      choose(kind.getName());
      assertThat(editor.diagram().palette().tool().id()).as("is offered").isEqualTo(kind.getName());
      dragTo(host(), remote());
      assertThat(((VirtioDevice) editor.selected()).eClass()).isSameAs(kind);
      assertThat(((VirtioDevice) editor.selected()).getDriverSide()).isSameAs(host());
      assertThat(((VirtioDevice) editor.selected()).getDeviceSide()).isSameAs(remote());
    }
    assertThat(topology().getDevices()).hasSize(1 + kinds.size());
    stack().undo();
    assertThat(topology().getDevices()).hasSize(kinds.size());
  }

  @Test
  void theKindOfADeviceIsChosenInAMenu() {
    ToolBar bar = (ToolBar) Bench.find(Bench.window().getShell(), "org.ringscope.ide.palette");
    ToolItem device = Stream.of(bar.getItems()).filter(item -> item.getText().startsWith("Device")).findFirst()
        .orElseThrow();
    Menu menu = (Menu) device.getData();
    assertThat(Stream.of(menu.getItems()).map(MenuItem::getText)).contains("Block Device", "Network Device")
        .hasSize(DeviceClasses.all().size() - 1);
    Stream.of(menu.getItems()).filter(item -> item.getText().equals("Block Device")).findFirst().orElseThrow()
        .notifyListeners(SWT.Selection, new Event());
    assertThat(device.getSelection()).isTrue();
    assertThat(editor.diagram().said()).contains("Block Device");
    Painted.shot("draw-device-kind");
    dragTo(host(), remote());
    assertThat(editor.selected().eClass()).isSameAs(Literals.BLOCK_DEVICE);
    assertThat(device.getSelection()).as("a tool is used once").isFalse();
  }

  @Test
  void aTaskIsChosenByItsKind() {
    int before = host().getTasks().size();
    choose("ConsoleWriter");
    click(place(host()).x + 20, place(host()).y + 10, 0);
    assertThat(host().getTasks()).hasSize(before + 1);
    assertThat(editor.selected().eClass()).isSameAs(Literals.CONSOLE_WRITER);
    choose("ConsoleWriter");
    Rectangle region = place(topology().getRegions().get(0));
    click(region.x + 10, region.y + 10, 0);
    assertThat(editor.diagram().said()).isEqualTo("A task is what a core does: click a core.");
  }

  @Test
  void aCoreIsCopiedWithItsBus() {
    editor.select(remote());
    run(ActionFactory.COPY);
    run(ActionFactory.PASTE);
    List<RpmsgDevice> buses = new TopologyContents(topology()).buses();
    assertThat(buses).hasSize(2);
    assertThat(buses.get(1).getDeviceSide()).isSameAs(editor.selected()).isNotSameAs(remote());
    assertThat(buses.get(1).getDriverSide()).isSameAs(host());
    assertThat(errors()).isEmpty();
    Bench.settle();
    Painted.shot("draw-pasted");
    stack().undo();
    assertThat(topology().getCores()).hasSize(2);
  }

  @Test
  void severalAreSelectedWithARubberBandAndWithCtrl() {
    Rectangle all = editor.diagram().canvas().getClientArea();
    mouse(SWT.MouseDown, 2, 40, 1, 0);
    mouse(SWT.MouseMove, all.width - 4, all.height - 4, 0, SWT.BUTTON1);
    mouse(SWT.MouseUp, all.width - 4, all.height - 4, 1, SWT.BUTTON1);
    assertThat(editor.selectedElements()).contains(host(), remote(), topology().getDoorbells().get(0));
    Rectangle place = place(host());
    click(place.x + 20, place.y + 10, SWT.MOD1);
    assertThat(editor.selectedElements()).contains(remote()).doesNotContain(host());
    run(ActionFactory.SELECT_ALL);
    assertThat(editor.selectedElements()).contains(host(), remote());
  }

  @Test
  void aBadgeIsMendedBesideIt() {
    editor.document().change("Break", () -> topology().getDevices().get(0).getQueues().get(0).setSize(17));
    editor.select(topology().getDevices().get(0).getQueues().get(0));
    Bench.settle();
    assertThat(errors()).isNotEmpty();
    assertThat(FixMenu.fixes(editor.document(), editor.selected())).hasSize(1).first()
        .satisfies(fix -> assertThat(fix.label()).isEqualTo("Give queue rpmsg0/0 32 entries"));
    Painted.shot("draw-badge");
    editor.showModel();
    Painted.shot("draw-fix-on-form");
    assertThat(Bench.find(Bench.window().getShell(), "org.ringscope.ide.fix")).isNotNull();
    editor.document().change("Fix", FixMenu.fixes(editor.document(), editor.selected()).get(0).change());
    assertThat(FixMenu.fixes(editor.document(), editor.selected())).noneMatch(fix -> fix.label().contains("entries"));
    stack().undo();
    assertThat(topology().getDevices().get(0).getQueues().get(0).getSize()).isEqualTo(17);
  }

  @Test
  void everythingIsReachedByKeyboard() {
    editor.select(null);
    List<EObject> order = editor.diagram().order();
    for (EObject element : order) {
      assertThat(tab(SWT.TRAVERSE_TAB_NEXT)).as("stays on the diagram").isFalse();
      assertThat(editor.selected()).isSameAs(element);
    }
    assertThat(tab(SWT.TRAVERSE_TAB_NEXT)).as("goes on to the next control").isTrue();
    editor.select(remote());
    Rectangle before = place(remote());
    Event right = new Event();
    right.keyCode = SWT.ARROW_RIGHT;
    right.stateMask = SWT.MOD1 | SWT.MOD2;
    editor.diagram().canvas().notifyListeners(SWT.KeyDown, right);
    assertThat(place(remote()).x).isGreaterThan(before.x);
    choose("Doorbell");
    editor.selectAll(List.of(host(), remote()));
    Event enter = new Event();
    enter.keyCode = SWT.CR;
    editor.diagram().canvas().notifyListeners(SWT.KeyDown, enter);
    assertThat(topology().getDoorbells()).hasSize(3);
    assertThat(editor.diagram().edits().targets(host())).isNotEmpty();
  }

  @Test
  void thePictureGoesToFilesAndTheClipboard() throws Exception {
    Path svg = folder.resolve("system.svg");
    Path png = folder.resolve("system.png");
    PictureOutput.export(editor.diagram().canvas(), editor.diagram().svg(), svg);
    PictureOutput.export(editor.diagram().canvas(), editor.diagram().svg(), png);
    assertThat(svg).content().contains("<svg", "rpmsg0/0");
    assertThat(png).isNotEmptyFile();
    PictureOutput.copy(editor.diagram().canvas());
    double zoom = editor.diagram().canvas().zoom();
    Event wheel = new Event();
    wheel.count = 3;
    wheel.stateMask = SWT.MOD1;
    editor.diagram().canvas().notifyListeners(SWT.MouseVerticalWheel, wheel);
    assertThat(editor.diagram().canvas().zoom()).isGreaterThan(zoom);
    DiagramNames.show(editor, List.of(remote()));
    assertThat(editor.selected()).isSameAs(remote());
  }

  private boolean tab(int detail) {
    Event event = new Event();
    event.detail = detail;
    event.doit = true;
    editor.diagram().canvas().notifyListeners(SWT.Traverse, event);
    return event.doit;
  }

  private void choose(String tool) {
    editor.diagram().palette().choose(editor.diagram().palette().find(tool));
  }

  private void click(int x, int y, int state) {
    mouse(SWT.MouseDown, x, y, 1, state);
    mouse(SWT.MouseUp, x, y, 1, state | SWT.BUTTON1);
    Bench.settle();
  }

  private void drag(EObject element, int dx, int dy) {
    Rectangle at = place(element);
    mouse(SWT.MouseDown, at.x + 20, at.y + 10, 1, 0);
    mouse(SWT.MouseMove, at.x + 20 + dx / 2, at.y + 10 + dy / 2, 0, SWT.BUTTON1);
    mouse(SWT.MouseMove, at.x + 20 + dx, at.y + 10 + dy, 0, SWT.BUTTON1);
    mouse(SWT.MouseUp, at.x + 20 + dx, at.y + 10 + dy, 1, SWT.BUTTON1);
    Bench.settle();
  }

  private void dragTo(EObject from, EObject to) {
    Rectangle end = place(to);
    Rectangle start = place(from);
    drag(from, end.x - start.x, end.y - start.y);
  }

  private void mouse(int type, int x, int y, int button, int state) {
    Event event = new Event();
    event.x = x;
    event.y = y;
    event.button = button;
    event.stateMask = state;
    editor.diagram().canvas().notifyListeners(type, event);
  }

  private Rectangle place(EObject element) {
    return editor.diagram().boxes().place(element);
  }

  private void run(ActionFactory kind) {
    Stream.concat(TopologyActions.editActions(editor).stream(),
        DiagramActions.global(editor).stream()).filter(action -> action.getId().equals(kind.getId())).findFirst()
        .orElseThrow().run();
  }

  private List<String> errors() {
    return editor.document().findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::message).toList();
  }

  private CommandStack stack() {
    return editor.document().domain().getCommandStack();
  }

  private Topology topology() {
    return editor.document().topology();
  }

  private Core host() {
    return topology().getCores().get(0);
  }

  private Core remote() {
    return topology().getCores().get(1);
  }

  private static void setTheme(String id) throws Exception {
    Class<?> engine = Platform.getBundle("org.eclipse.e4.ui.css.swt.theme")
        .loadClass("org.eclipse.e4.ui.css.swt.theme.IThemeEngine");
    Object service = PlatformUI.getWorkbench().getService(engine);
    if (service != null) {
      engine.getMethod("setTheme", String.class, boolean.class).invoke(service, id, false);
    }
  }
}
