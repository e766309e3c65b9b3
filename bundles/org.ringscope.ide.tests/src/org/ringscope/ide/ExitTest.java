// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

/** What File &gt; Exit does with a diagram that has the focus: the error log stays empty. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class ExitTest {
  private static final String EXAMPLE = "rpmsg-client-sample";

  private IWorkbenchWindow first;
  private IFile file;

  @BeforeEach
  void open() throws Exception {
    first = Bench.window();
    file = Bench.example(EXAMPLE);
  }

  @AfterEach
  void clear() throws Exception {
    use(first);
  }

  @Test
  void editorsCloseWhileTheDiagramHasTheFocus() throws Exception {
    focusDiagram(first);
    assertThat(first.getActivePage().closeAllEditors(true)).isTrue();
    Bench.settle();
    assertThat(first.getActivePage().getEditorReferences()).isEmpty();
  }

  @Test
  void aWindowClosesWhileItsDiagramHasTheFocus() throws Exception {
    IWorkbenchWindow second = PlatformUI.getWorkbench().openWorkbenchWindow(RingscopePerspective.ID, null);
    use(second);
    focusDiagram(second);
    assertThat(second.close()).isTrue();
    Bench.settle();
    assertThat(second.getShell() == null || second.getShell().isDisposed()).isTrue();
  }

  private void focusDiagram(IWorkbenchWindow window) throws Exception {
    window.getActivePage().activate(IDE.openEditor(window.getActivePage(), file));
    Bench.settle();
    Control diagram = Bench.find(window.getShell(), "org.ringscope.ide.diagram");
    diagram.forceFocus();
    Bench.await(diagram::isFocusControl, () -> "the focus is at " + diagram.getDisplay().getFocusControl());
  }

  private static void use(IWorkbenchWindow window) {
    window.getShell().forceActive();
    Bench.await(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() == window,
        () -> "active is " + PlatformUI.getWorkbench().getActiveWorkbenchWindow());
  }
}
