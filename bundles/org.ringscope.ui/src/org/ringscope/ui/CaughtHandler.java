// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;

/** A command's handler that tells an error of the program itself as {@link CaughtUi} does. */
public abstract class CaughtHandler extends AbstractHandler {

  /** What {@link #execute} is for; a command has no result here. */
  protected abstract void handle(ExecutionEvent event) throws ExecutionException;

  @Override
  public final Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      handle(event);
    } catch (OperationCanceledException e) {
      // nobody wants it any more
    } catch (RuntimeException | Error e) {
      tell(CaughtUi.status(e, name(event)));
    }
    return null;
  }

  void tell(IStatus status) {
    CaughtUi.show(status);
  }

  private static String name(ExecutionEvent event) {
    try {
      return event.getCommand() == null ? "Command" : event.getCommand().getName();
    } catch (NotDefinedException e) {
      return event.getCommand().getId();
    }
  }
}
