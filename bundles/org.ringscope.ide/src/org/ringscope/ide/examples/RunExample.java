// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.examples;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.ringscope.ide.RingscopePerspective;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.ide.modeling.NewTopology;
import org.ringscope.ui.CaughtUi;

/** Obeys the program argument {@code -runExample NAME}: installs the examples, opens that one's topology and runs it. */
public final class RunExample implements IStartup {
  private static final String ARGUMENT = "-runExample";

  @Override
  public void earlyStartup() {
    List<String> arguments = List.of(Platform.getApplicationArgs());
    int at = arguments.indexOf(ARGUMENT);
    if (at < 0) {
      return;
    }
    try {
      run(at + 1 < arguments.size() ? arguments.get(at + 1) : "");
    } catch (CoreException e) {
      ILog.of(RunExample.class).log(e.getStatus());
    }
  }

  /** Installs all examples and runs the named one in the active window. Any thread. */
  public static void run(String name) throws CoreException {
    run(name, List.of());
  }

  /** @param faults that the run makes on purpose */
  static void run(String name, List<String> faults) throws CoreException {
    boolean isNew = Example.find(name).filter(example -> !ExampleInstaller.project(example).exists()).isPresent();
    for (Example example : Example.list()) {
      ExampleInstaller.install(example, new NullProgressMonitor());
    }
    Example wanted = Example.find(name).orElse(null);
    if (wanted == null) {
      ILog.of(RunExample.class).warn(ARGUMENT + ": no example \"" + name + "\", there are "
          + Example.list().stream().map(Example::name).toList());
      return;
    }
    IFile topology = ExampleInstaller.project(wanted).getFile(wanted.topology());
    IWorkbench workbench = PlatformUI.getWorkbench();
    CaughtUi.later(workbench.getDisplay(), () -> show(workbench, topology, faults, isNew));
  }

  private static void show(IWorkbench workbench, IFile topology, List<String> faults, boolean isNew) {
    IWorkbenchWindow window = workbench.getActiveWorkbenchWindow() != null ? workbench.getActiveWorkbenchWindow()
        : workbench.getWorkbenchWindows()[0];
    // Rings are wide; nobody has chosen a size yet who starts like this.
    window.getShell().setMaximized(true);
    workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
    try {
      workbench.showPerspective(RingscopePerspective.ID, window);
      IDE.openEditor(window.getActivePage(), topology);
      SimulationShortcut.run(topology, faults);
      if (isNew) {
        NewTopology.tell(topology, window.getActivePage());
      }
    } catch (CoreException e) {
      ILog.of(RunExample.class).log(e.getStatus());
    }
  }
}
