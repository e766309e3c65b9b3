// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;

/** Work on the window's thread, as {@link CaughtJob} does it on others: an error of the program itself is one line. */
public final class CaughtUi {
  private static final String DOING = "Updating the window";

  private CaughtUi() {}

  /** As {@link Display#asyncExec}; nothing is done for a window system that has gone. */
  public static void later(Display display, Runnable work) {
    if (!display.isDisposed()) {
      display.asyncExec(caught(work, CaughtUi::show));
    }
  }

  /** As {@link Display#timerExec}. */
  public static void later(Display display, int millis, Runnable work) {
    display.timerExec(millis, caught(work, CaughtUi::show));
  }

  /** @param tells gets an error of the program itself */
  static Runnable caught(Runnable work, Consumer<IStatus> tells) {
    return () -> {
      try {
        work.run();
      } catch (OperationCanceledException e) {
        // nobody wants it any more
      } catch (RuntimeException | Error e) {
        tells.accept(status(e, DOING));
      }
    };
  }

  /** Keeps the details of an error of the program itself. @return one line that names their file */
  static IStatus status(Throwable failure, String doing) {
    return Status.error(CaughtJob.report(failure, doing));
  }

  static void show(IStatus status) {
    StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
  }
}
