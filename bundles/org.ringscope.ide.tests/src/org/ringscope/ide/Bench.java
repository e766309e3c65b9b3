// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.ide.examples.Example;
import org.ringscope.ide.examples.ExampleInstaller;
import org.ringscope.testkit.ui.Controls;
import org.ringscope.testkit.ui.EventLoop;
import org.ringscope.testkit.ui.Shots;
import org.ringscope.ui.TraceCursor;

/** The running workbench as tests handle it: waits on conditions, finds widgets, keeps screenshots. UI thread. */
public final class Bench {
  private Bench() {}

  public static IWorkbenchWindow window() {
    IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  public static IWorkbenchPage page() {
    return window().getActivePage();
  }

  public static TraceCursor cursor() {
    return TraceCursor.of(window());
  }

  /** The window in the size of the screen, in our perspective, laid out as at first. */
  public static void open() throws WorkbenchException {
    window().getShell().setBounds(window().getShell().getMonitor().getBounds());
    IViewPart intro = page().findView("org.eclipse.ui.internal.introview");
    if (intro != null) {
      page().hideView(intro);
    }
    PlatformUI.getWorkbench().showPerspective(RingscopePerspective.ID, window());
    page().resetPerspective();
  }

  /** Ends runs, closes editors and trace, deletes all projects. */
  public static void clear() throws CoreException {
    for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
      launch.terminate();
      await(launch::isTerminated, () -> "the launch has not ended: " + launch);
    }
    DebugPlugin.getDefault().getLaunchManager()
        .removeLaunches(DebugPlugin.getDefault().getLaunchManager().getLaunches());
    settle(); // a run that has just begun may be about to be shown
    await(Bench::areVariablesAtRest, () -> "the Variables view is about to show something");
    cursor().close();
    page().closeAllEditors(false);
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, new NullProgressMonitor());
    }
  }

  /** The platform's Variables view looks at its widgets some time after a change, even where they have gone by then. */
  private static boolean areVariablesAtRest() {
    String variables = "org.eclipse.debug.internal.ui.views.variables.";
    return Stream.of(Job.getJobManager().find(null)).noneMatch(job -> job.getClass().getName().startsWith(variables));
  }

  /** Runs the event loop until the condition holds; {@code actual} says what is the case when it never does. */
  public static void await(BooleanSupplier condition, Supplier<String> actual) {
    EventLoop.await(condition, actual);
  }

  /** Lets everything that is due be drawn. */
  public static void settle() {
    EventLoop.settle();
  }

  public static IFile file(String project, String name) {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(project).getFile(name);
  }

  /** Installs an example. @return its topology */
  public static IFile example(String name) throws CoreException {
    ExampleInstaller.install(Example.find(name).orElseThrow(), new NullProgressMonitor());
    return file(name, name + ".topology");
  }

  /** Opens a topology in our editor. */
  public static TopologyEditor edit(IFile topology) throws PartInitException {
    TopologyEditor editor = (TopologyEditor) IDE.openEditor(page(), topology);
    settle();
    return editor;
  }

  /** The control whose data {@code id} is this, anywhere in a shell; null if there is none. */
  public static Control find(Composite in, String id) {
    return Controls.find(in, id);
  }

  /** Keeps a picture of the window; returns how many colours it has. */
  public static int shot(String name) {
    return shot(window().getShell(), name);
  }

  /** Keeps a picture of a shell; returns how many colours it has. */
  public static int shot(Shell shell, String name) {
    return Shots.colours(Shots.keep(shell, name));
  }
}
