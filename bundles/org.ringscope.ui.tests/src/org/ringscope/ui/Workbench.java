// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.ringscope.testkit.ui.Controls;
import org.ringscope.testkit.ui.EventLoop;
import org.ringscope.testkit.ui.Shots;
import org.ringscope.trace.read.Trace;

/** The running workbench, as a test uses it. */
public final class Workbench {
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
    EventLoop.await(condition, actual);
  }

  /** The control whose data {@code id} is this. */
  public static <C extends Control> C find(String id, Class<C> type) {
    Control found = Controls.find(window().getShell(), id);
    if (found == null) {
      throw new AssertionError("no control with id=" + id);
    }
    return type.cast(found);
  }

  /** Keeps a picture of the whole window. */
  public static void shot(String name) {
    Shots.keep(window().getShell(), name);
  }

  /** The same with a picture on dark ground, as a dark theme has it. */
  public static void shotInDark(Control picture, String name) {
    Composite parent = picture.getParent();
    Color light = parent.getBackground();
    parent.setBackground(new Color(0x1e, 0x22, 0x27));
    picture.redraw();
    shot(name);
    parent.setBackground(light);
  }
}
