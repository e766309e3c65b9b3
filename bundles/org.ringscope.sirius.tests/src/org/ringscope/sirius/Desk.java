// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius;

import java.util.List;
import java.util.Map;
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
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.ringscope.ide.examples.Example;
import org.ringscope.ide.examples.ExampleInstaller;
import org.ringscope.sirius.session.OpenDiagramJob;
import org.ringscope.testkit.ui.EventLoop;
import org.ringscope.testkit.ui.Shots;
import org.ringscope.ui.TraceCursor;

/** The running workbench with diagrams as tests handle it. UI thread. */
public final class Desk {
  private Desk() {}

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
    PlatformUI.getWorkbench().showPerspective("org.ringscope.ide.perspective", window());
    page().resetPerspective();
  }

  /** Ends runs and forgets them, closes dialogs, editors, sessions and trace, deletes all projects. */
  public static void clear() throws CoreException {
    closeDialogs();
    forgetRuns();
    settle(); // a run that has just begun may be about to be shown
    cursor().close();
    page().closeAllEditors(false);
    for (Session session : SessionManager.INSTANCE.getSessions().toArray(Session[]::new)) {
      session.close(new NullProgressMonitor());
    }
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, new NullProgressMonitor());
    }
    settle();
  }

  private static void forgetRuns() throws CoreException {
    ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
    for (ILaunch launch : launches.getLaunches()) {
      launch.terminate();
      // one that waits for a build never runs, and gives way to another
      await(() -> launch.isTerminated() || !List.of(launches.getLaunches()).contains(launch),
          () -> "the launch has not ended: " + launch);
    }
    launches.removeLaunches(launches.getLaunches());
    for (ILaunchConfiguration each : launches.getLaunchConfigurations()) {
      each.delete(); // what was run before is run again where nothing can be run
    }
    // a test may keep the console away from what it looks at
    InstanceScope.INSTANCE.getNode("org.eclipse.debug.ui").remove("DEBUG.consoleOpenOnOut");
  }

  /** One that a test leaves would take what the next does. */
  private static void closeDialogs() {
    int modal = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;
    Stream.of(Display.getCurrent().getShells())
        .filter(each -> !each.isDisposed() && each.isVisible() && (each.getStyle() & modal) != 0)
        .forEach(Shell::close);
  }

  /** Opens the topology diagram of a file as a user does. */
  public static DDiagramEditor openDiagram(IFile file) {
    Job job = new OpenDiagramJob(file);
    job.schedule();
    await(() -> job.getResult() != null, () -> "the job has not ended: " + job);
    if (!job.getResult().isOK()) {
      throw new AssertionError(job.getResult().toString(), job.getResult().getException());
    }
    await(() -> diagramEditor() != null, () -> "no diagram is open");
    settle();
    await(() -> diagramEditor() != null && unseen(diagramEditor()).isEmpty(), // one that is not drawn is opened again
        () -> diagramEditor() == null ? "no diagram is open" : "not drawn: " + unseen(diagramEditor()));
    return diagramEditor();
  }

  /** What the diagram in front has and does not draw; on a busy machine that comes a moment later. */
  private static List<DDiagramElement> unseen(DDiagramEditor editor) {
    Map<?, ?> parts = ((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer().getEditPartRegistry();
    return diagram(editor).getDiagramElements().stream()
        .filter(each -> each instanceof AbstractDNode && each.isVisible())
        .filter(
            each -> SiriusGMFHelper.getGmfView(each) == null || !parts.containsKey(SiriusGMFHelper.getGmfView(each)))
        .toList();
  }

  /** The diagram editor in front; null if there is none. */
  public static DDiagramEditor diagramEditor() {
    IEditorPart active = page().getActiveEditor();
    return active instanceof DDiagramEditor editor ? editor : null;
  }

  public static DDiagram diagram(DDiagramEditor editor) {
    return (DDiagram) editor.getRepresentation();
  }

  /** Runs the event loop until the condition holds; {@code actual} says what is the case when it never does. */
  public static void await(BooleanSupplier condition, Supplier<String> actual) {
    EventLoop.await(condition, actual);
  }

  /** Lets everything that is due be drawn. */
  public static void settle() {
    EventLoop.settle();
  }

  /** A workbench with nothing but an example. @return its topology */
  public static IFile example(String name) throws Exception {
    clear();
    open();
    ExampleInstaller.install(Example.find(name).orElseThrow(), new NullProgressMonitor());
    return file(name, name + ".topology");
  }

  public static IFile file(String project, String name) {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(project).getFile(name);
  }

  /** Keeps a picture of the window, of the frame that is drawn next: what has changed is on the screen then. */
  public static void shot(String name) {
    Shots.keep(window().getShell(), name);
  }
}
