// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.ui.AccessibleName;

/** Whoever does not see the window is told what every control in it is. */
@ExtendWith(EmptyErrorLog.class)
class AccessibleNamesTest {
  private static final String OURS = "org.ringscope.";
  private static final String EXAMPLE = "virtio-mmio-serial";
  private static final String[] PAGES = {"org.ringscope.ide.preferences", "org.ringscope.ui.colors"};

  @BeforeEach
  void open() throws CoreException {
    Bench.clear();
    Bench.open();
  }

  @AfterEach
  void clear() throws CoreException {
    Bench.clear();
    Bench.page().resetPerspective();
  }

  @Test
  void everyViewAndTheEditorNameTheirControls() throws CoreException {
    var topology = Bench.example(EXAMPLE);
    IDE.openEditor(Bench.page(), topology);
    SimulationShortcut.run(topology);
    Bench.await(() -> Bench.cursor().state() != null, () -> "no state; problem " + Bench.cursor().problem());
    List<String> views = new ArrayList<>();
    for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
      if (view.getId().startsWith(OURS)) {
        Bench.page().showView(view.getId());
        views.add(view.getId());
      }
    }
    assertThat(views).contains("org.ringscope.ui.queues", "org.ringscope.ui.timeline", "org.ringscope.ui.memory");
    List<String> found = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    forEachPart(Bench.window().getShell(), views, part -> {
      seen.add(elementId(part));
      found.addAll(Nameless.in(part));
    });
    assertThat(seen).containsAll(views).contains("org.eclipse.e4.ui.compatibility.editor");
    assertThat(found).isEmpty();
  }

  @Test
  void preferencePagesNameTheirControls() {
    for (String id : PAGES) {
      PreferenceDialog dialog =
          PreferencesUtil.createPreferenceDialogOn(Bench.window().getShell(), id, new String[] {id}, null);
      ModalDialog.during(dialog::open, "Preferences", shell -> assertThat(
          Nameless.in(((org.eclipse.jface.preference.PreferencePage) dialog.getSelectedPage()).getControl()))
          .isEmpty());
    }
  }

  @Test
  void complainsOfAControlWithoutAName() {
    Shell shell = new Shell(Bench.window().getShell());
    shell.setLayout(new FillLayout());
    Canvas canvas = new Canvas(shell, 0);
    assertThat(Nameless.in(shell)).containsExactly("/Shell/Canvas");
    AccessibleName.give(canvas, "Preview");
    assertThat(Nameless.in(shell)).isEmpty();
    shell.dispose();
  }

  /** Every view of ours, and every editor: the workbench notes with a widget of which element it is. */
  private static void forEachPart(Composite in, List<String> views, Consumer<Composite> work) {
    for (Control control : in.getChildren()) {
      if (control instanceof Composite composite) {
        String id = elementId(composite);
        if (views.contains(id) || id.equals("org.eclipse.e4.ui.compatibility.editor")) {
          work.accept(composite);
        } else {
          forEachPart(composite, views, work);
        }
      }
    }
  }

  private static String elementId(Control control) {
    Object element = control.getData("modelElement");
    try {
      return element == null ? "" : String.valueOf(element.getClass().getMethod("getElementId").invoke(element));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
