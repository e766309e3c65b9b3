// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.examples.template.TopologyTemplate;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.type.Size;
import org.ringscope.testkit.EmptyErrorLog;

/** The Properties view of an element has the fields of the form on tabs; the Outline has the diagram in small below its tree. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class TabbedPropertiesTest {
  private TopologyEditor editor;
  private PropertySheet properties;

  @BeforeEach
  void open() throws Exception {
    IProject project = OpenMemoryTest.project("board");
    IFile file = project.getFile("board.topology");
    file.create(new ByteArrayInputStream(TopologyTemplate.twoCores("board").getBytes(StandardCharsets.UTF_8)), true,
        null);
    editor = (TopologyEditor) IDE.openEditor(Bench.page(), file);
    properties = (PropertySheet) Bench.page().showView(IPageLayout.ID_PROP_SHEET);
    Bench.page().activate(editor);
    Bench.settle();
  }

  @Test
  void showsTheTabsThatAnElementHasFieldsFor() {
    Topology topology = editor.document().topology();
    assertThat(tabsOf(topology.getCores().get(0))).containsExactly("General");
    assertThat(fields()).contains("name", "kind", "cpu", "os").doesNotContain("address");
    assertThat(tabsOf(topology.getRegions().get(0))).containsExactly("General", "Memory");
    assertThat(tabsOf(topology.getDevices().get(0))).containsExactly("General", "Virtio");
    assertThat(tabsOf(topology.getDevices().get(0).getQueues().get(0))).containsExactly("General", "Memory", "Virtio");
  }

  @Test
  void changesTheElementAndShowsWhatIsWrong() {
    MemoryRegion region = editor.document().topology().getRegions().get(1);
    tabsOf(region);
    page().setSelectedTab("org.ringscope.ide.memory");
    Bench.settle();
    assertThat(fields()).containsExactlyInAnyOrder("address", "size", "role", "file");
    Text size = (Text) field("size");
    assertThat(size.getText()).isEqualTo("0x4000");
    size.setText("0x100");
    size.notifyListeners(SWT.DefaultSelection, new Event());
    assertThat(region.getSize().bytes()).isEqualTo(0x100);
    assertThat(editor.isDirty()).isTrue();
    editor.document().set(region, region.eClass().getEStructuralFeature("size"),
        new Size(0x2000));
    Bench.await(() -> ((Text) field("size")).getText().equals("0x2000"), () -> "the field shows "
        + ((Text) field("size")).getText());
    Bench.window().getShell().layout(true, true);
    assertThat(Painted.shot("tabbed-properties")).isGreaterThan(50);
  }

  @Test
  void followsTheOutlineToo() throws Exception {
    VirtioDevice device = editor.document().topology().getDevices().get(0);
    ContentOutline outline = (ContentOutline) Bench.page().showView(IPageLayout.ID_OUTLINE);
    Bench.page().activate(outline);
    outline.setSelection(new StructuredSelection(device));
    Bench.await(() -> properties.getCurrentPage() instanceof TabbedPropertySheetPage && page().getCurrentTab() != null
        && tabs().contains("Virtio"), () -> "the view has " + properties.getCurrentPage());
    page().setSelectedTab("org.ringscope.ide.virtio");
    Bench.settle();
    assertThat(fields()).contains("features", "driverFeatures", "kick", "interrupt").doesNotContain("driverSide");
  }

  /** The frame is where the page is; a click takes the page there. */
  @Test
  void outlineShowsTheDiagramInSmall() throws Exception {
    PlatformUI.getWorkbench().showPerspective(TopologyPerspective.ID, Bench.window());
    Bench.page().showView(IPageLayout.ID_OUTLINE);
    Bench.page().activate(editor);
    Bench.settle();
    Control diagram = Bench.find(Bench.window().getShell(), "org.ringscope.ide.diagram");
    ScrolledComposite scroller = (ScrolledComposite) diagram.getParent();
    for (int i = 0; i < 8; i++) { // larger than the page
      Event wheel = new Event();
      wheel.stateMask = SWT.MOD1;
      wheel.count = 1;
      diagram.notifyListeners(SWT.MouseVerticalWheel, wheel);
    }
    scroller.setOrigin(0, 0);
    Control overview = Bench.find(Bench.window().getShell(), "org.ringscope.ide.overview");
    Point size = overview.getSize();
    assertThat(size.y).isGreaterThan(40);
    press(overview, size.x - 10, size.y - 10);
    Point far = scroller.getOrigin();
    Painted.shot("outline-overview");
    assertThat(far.x).isPositive();
    assertThat(far.y).isPositive();
    press(overview, 5, 5);
    assertThat(scroller.getOrigin().x).isLessThan(far.x);
    Event key = new Event();
    key.keyCode = SWT.ARROW_RIGHT;
    int before = scroller.getOrigin().x;
    overview.notifyListeners(SWT.KeyDown, key);
    assertThat(scroller.getOrigin().x).isGreaterThan(before);
  }

  private static void press(Control control, int x, int y) {
    Event event = new Event();
    event.x = x;
    event.y = y;
    event.button = 1;
    control.notifyListeners(SWT.MouseDown, event);
  }

  private TabbedPropertySheetPage page() {
    return (TabbedPropertySheetPage) properties.getCurrentPage();
  }

  private List<String> tabs() {
    return Stream.of(page().getActiveTabs()).map(ITabDescriptor::getLabel).toList();
  }

  private List<String> tabsOf(EObject element) {
    editor.select(element);
    Bench.settle();
    return tabs();
  }

  private List<String> fields() {
    List<String> found = new ArrayList<>();
    collect((Composite) page().getControl(), found);
    return found;
  }

  private static void collect(Composite in, List<String> found) {
    for (Control control : in.getChildren()) {
      if (control.getData("feature") != null && isSeen(control)) {
        found.add((String) control.getData("feature"));
      } else if (control instanceof Composite inner) {
        collect(inner, found);
      }
    }
  }

  /** Controls of other tabs are there, too. */
  private static boolean isSeen(Control control) {
    return control.isVisible();
  }

  private Control field(String feature) {
    return find((Composite) page().getControl(), feature);
  }

  private static Control find(Composite in, String feature) {
    for (Control control : in.getChildren()) {
      if (feature.equals(control.getData("feature")) && isSeen(control)) {
        return control;
      }
      Control inner = control instanceof Composite composite ? find(composite, feature) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }
}
