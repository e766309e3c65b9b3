// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import java.io.File;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.ringscope.testkit.Await;
import org.ringscope.ui.TraceCursor;

/** The running workbench as tests handle it: waits on conditions, finds widgets, keeps screenshots. UI thread. */
final class Bench {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int LOOK_AGAIN_MILLIS = 20;

  private Bench() {}

  static IWorkbenchWindow window() {
    IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  static IWorkbenchPage page() {
    return window().getActivePage();
  }

  static TraceCursor cursor() {
    return TraceCursor.of(window());
  }

  /** The window in the size of the screen, in our perspective, laid out as at first. */
  static void open() throws WorkbenchException {
    window().getShell().setBounds(window().getShell().getMonitor().getBounds());
    IViewPart intro = page().findView("org.eclipse.ui.internal.introview");
    if (intro != null) {
      page().hideView(intro);
    }
    PlatformUI.getWorkbench().showPerspective(RingscopePerspective.ID, window());
    page().resetPerspective();
  }

  /** Ends runs, closes editors and trace, deletes all projects. */
  static void clear() throws CoreException {
    for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
      launch.terminate();
      await(launch::isTerminated, () -> "the launch has not ended: " + launch);
    }
    DebugPlugin.getDefault().getLaunchManager()
        .removeLaunches(DebugPlugin.getDefault().getLaunchManager().getLaunches());
    settle(); // a run that has just begun may be about to be shown
    cursor().close();
    page().closeAllEditors(false);
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, new NullProgressMonitor());
    }
  }

  /** Runs the event loop until the condition holds; {@code actual} says what is the case when it never does. */
  static void await(BooleanSupplier condition, Supplier<String> actual) {
    Display display = Display.getCurrent();
    Supplier<String> withPicture = () -> {
      String text = actual.get();
      shot("timeout");
      return text;
    };
    Await.until(condition::getAsBoolean, withPicture, PATIENCE, () -> {
      if (!display.readAndDispatch()) {
        display.timerExec(LOOK_AGAIN_MILLIS, () -> {}); // conditions may change in other threads, which do not wake this one
        display.sleep();
      }
    });
  }

  /** Lets everything that is due be drawn. */
  static void settle() {
    Display display = Display.getCurrent();
    for (int quiet = 0; quiet < 3;) {
      quiet = display.readAndDispatch() ? 0 : quiet + 1;
    }
    window().getShell().update();
  }

  static IFile file(String project, String name) {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(project).getFile(name);
  }

  /** The control whose data {@code id} is this, anywhere in a shell; null if there is none. */
  static Control find(Composite in, String id) {
    for (Control control : in.getChildren()) {
      if (id.equals(control.getData("id"))) {
        return control;
      }
      Control inner = control instanceof Composite composite ? find(composite, id) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  /** Keeps a picture of the window. */
  static int shot(String name) {
    settle();
    return shot(window().getShell(), name);
  }

  /** Keeps a picture of a shell; returns how many colours it has. */
  static int shot(Shell shell, String name) {
    Rectangle area = shell.getBounds();
    Image image = new Image(shell.getDisplay(), area.width, area.height);
    GC gc = new GC(shell.getDisplay());
    gc.copyArea(image, area.x, area.y);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    File folder = new File(System.getProperty("ringscope.shots", "target/shots"));
    folder.mkdirs();
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {data};
    loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
    Set<Integer> colours = new TreeSet<>();
    for (int y = 0; y < data.height; y += 2) {
      for (int x = 0; x < data.width; x += 2) {
        colours.add(data.getPixel(x, y));
      }
    }
    return colours.size();
  }
}
