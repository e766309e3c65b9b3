// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.IDebugView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.Bench;
import org.ringscope.ide.FreshBench;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.testkit.EmptyErrorLog;

/** What the Debug view does while a launch leaves it, in the order of its rows. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class LeavingRowsTest {
  private static TreeItem launch() {
    IDebugView view = (IDebugView) Bench.page().findView(IDebugUIConstants.ID_DEBUG_VIEW);
    Tree tree = view == null ? null : (Tree) view.getViewer().getControl();
    return tree == null || tree.getItemCount() == 0 ? null : tree.getItem(0);
  }

  private static boolean areCoresShown() {
    TreeItem system = launch() == null || launch().getItemCount() == 0 ? null : launch().getItem(0);
    return system != null && system.getData() != null && system.getItemCount() > 0
        && system.getItem(0).getData() != null;
  }

  /** As the window system asks for a row that was never drawn. */
  private static void ask(TreeItem above) {
    Event event = new Event();
    event.item = above.getItem(0);
    event.index = 0;
    above.getParent().notifyListeners(SWT.SetData, event);
  }

  @Test
  void aRowBelowOneWithoutElementIsNotAskedFor() throws CoreException {
    ILaunchConfigurationWorkingCopy copy =
        SimulationShortcut.configuration(Bench.example("rpmsg-client-sample")).getWorkingCopy();
    copy.setAttribute("org.ringscope.ide.simulation.stepped", true);
    copy.launch(ILaunchManager.DEBUG_MODE, new NullProgressMonitor());
    Bench.await(() -> areCoresShown(), () -> "no cores in the Debug view");
    TreeItem launch = launch();
    TreeItem system = launch.getItem(0);
    Object element = launch.getData();
    launch.setData(null); // as the platform does first
    try {
      assertThatCode(() -> ask(system)).doesNotThrowAnyException();
    } finally {
      launch.setData(element);
    }
    ask(system);
    Bench.await(() -> !system.getItem(0).getText().isEmpty(), () -> "a row that stays says nothing");
  }
}
