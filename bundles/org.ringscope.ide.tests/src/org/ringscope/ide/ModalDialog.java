// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Handles a dialog that keeps the event loop to itself until it is closed. */
final class ModalDialog {
  private static final int LOOK_AGAIN_MILLIS = 50;
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private ModalDialog() {}

  /** Opens a dialog, does {@code work} once a shell whose title contains {@code title} is there, and closes it. */
  static void during(Runnable open, String title, Consumer<Shell> work) {
    AtomicReference<Throwable> failure =
        new AtomicReference<>(new AssertionError("no shell \"" + title + "\" was opened"));
    lookFor(title, work, failure, System.nanoTime() + PATIENCE_NANOS);
    open.run();
    if (failure.get() != null) {
      throw new AssertionError(failure.get().getMessage(), failure.get());
    }
  }

  private static void lookFor(String title, Consumer<Shell> work, AtomicReference<Throwable> failure, long deadline) {
    Display display = Display.getCurrent();
    display.timerExec(LOOK_AGAIN_MILLIS, () -> {
      for (Shell shell : display.getShells()) {
        if (shell.isVisible() && shell.getText().contains(title)) {
          handle(shell, work, failure);
          return;
        }
      }
      if (System.nanoTime() < deadline) {
        lookFor(title, work, failure, deadline);
      } else {
        giveUp(display, title, failure);
      }
    });
  }

  /** Another dialog may be open instead, and would keep the event loop for ever. */
  private static void giveUp(Display display, String title, AtomicReference<Throwable> failure) {
    List<Shell> open = Stream.of(display.getShells()).filter(Shell::isVisible).toList();
    failure.set(new AssertionError("no shell \"" + title + "\" but " + open.stream().map(Shell::getText).toList()));
    open.stream().filter(shell -> shell != Bench.window().getShell()).forEach(Shell::close);
  }

  private static void handle(Shell shell, Consumer<Shell> work, AtomicReference<Throwable> failure) {
    try {
      Bench.settle();
      work.accept(shell);
      failure.set(null);
    } catch (RuntimeException | AssertionError e) {
      failure.set(e);
    } finally {
      if (!shell.isDisposed()) {
        shell.close();
      }
    }
  }

  /** Types over a text. */
  static void type(Composite in, String old, String text) {
    for (Control control : in.getChildren()) {
      if (control instanceof Text field && field.getText().equals(old)) {
        field.setText(text);
      } else if (control instanceof Composite inner) {
        type(inner, old, text);
      }
    }
  }

  /** Presses a button. */
  static void press(Shell shell, String label) {
    Button button = find(shell, label);
    assertThat(button).as(label).isNotNull();
    button.notifyListeners(SWT.Selection, new Event());
  }

  private static Button find(Composite in, String label) {
    for (Control control : in.getChildren()) {
      if (control instanceof Button button && button.getText().replace("&", "").equals(label)) {
        return button;
      }
      Button inner = control instanceof Composite composite ? find(composite, label) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }
}
