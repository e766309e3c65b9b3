// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
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
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.ringscope.testkit.Await;
import org.ringscope.trace.Trace;

/** The running workbench, as a test uses it. */
public final class Workbench {
  private static final int LOOK_AGAIN_MILLIS = 10;
  /** The window system paints at its next frame, not when asked. */
  private static final long SETTLE_MILLIS = 250;

  private Workbench() {}

  public static IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
  }

  public static TraceCursor cursor() {
    return TraceCursor.of(window());
  }

  public static <V extends IViewPart> V view(String id, Class<V> type) throws PartInitException {
    IWorkbenchPage page = window().getActivePage();
    IViewPart intro = page.findView("org.eclipse.ui.internal.introview");
    if (intro != null) {
      page.hideView(intro);
    }
    return type.cast(page.showView(id));
  }

  /** Gives a view the whole window, so that a picture shows all of it. */
  public static void maximize(IViewPart view) {
    setState(view, IWorkbenchPage.STATE_MAXIMIZED);
  }

  public static void restore(IViewPart view) {
    setState(view, IWorkbenchPage.STATE_RESTORED);
  }

  private static void setState(IViewPart view, int state) {
    IWorkbenchPage page = window().getActivePage();
    page.setPartState(page.getReference(view), state);
  }

  /** Opens a recording and waits until its state is there. */
  public static void open(Path trace) throws Exception {
    cursor().open(trace.getFileName().toString(), Trace.open(trace));
    await(() -> cursor().state() != null, () -> "no state of " + trace + ", problem=" + cursor().problem());
  }

  /** Runs the event loop until a condition holds; {@code actual} tells what is there instead. */
  public static void await(BooleanSupplier condition, Supplier<String> actual) {
    Display display = Display.getCurrent();
    Await.until(condition::getAsBoolean, actual, Await.PATIENCE, () -> {
      if (!display.readAndDispatch()) {
        display.timerExec(LOOK_AGAIN_MILLIS, () -> {}); // conditions may change in other threads, which do not wake this one
        display.sleep();
      }
    });
  }

  /** The control whose data {@code id} is this. */
  public static <C extends Control> C find(String id, Class<C> type) {
    Control found = find(window().getShell(), id);
    if (found == null) {
      throw new AssertionError("no control with id=" + id);
    }
    return type.cast(found);
  }

  private static Control find(Composite parent, String id) {
    for (Control child : parent.getChildren()) {
      Control found =
          id.equals(child.getData("id")) ? child : child instanceof Composite inner ? find(inner, id) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Keeps a picture of the whole window in the folder that property {@code ringscope.shots} names. */
  public static void shot(String name) throws Exception {
    Shell shell = window().getShell();
    shell.redraw(0, 0, shell.getBounds().width, shell.getBounds().height, true);
    long settled = System.currentTimeMillis() + SETTLE_MILLIS;
    await(() -> System.currentTimeMillis() > settled, () -> "time stands still");
    Rectangle bounds = shell.getBounds();
    Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
    GC gc = new GC(shell.getDisplay());
    gc.copyArea(image, bounds.x, bounds.y);
    gc.dispose();
    Path folder = Files.createDirectories(Path.of(System.getProperty("ringscope.shots", "target/shots")));
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {image.getImageData()};
    loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    image.dispose();
  }
}
