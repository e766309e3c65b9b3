// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Answers a question that a test expects to be asked. UI thread. */
public final class Answer {
  private static final int LOOK_AGAIN_MILLIS = 50;
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private final String title;
  private final String button;
  private final AtomicReference<Throwable> failure;
  private final long deadline = System.nanoTime() + PATIENCE_NANOS;

  private Answer(String title, String button) {
    this.title = title;
    this.button = button;
    failure = new AtomicReference<>(new AssertionError("nobody asked \"" + title + "\""));
  }

  /** Does something, waits for a dialog whose title contains {@code title}, keeps a picture of it, presses a button. */
  public static void to(String title, String button, Runnable work) {
    Answer answer = new Answer(title, button);
    answer.look();
    work.run();
    Desk.await(() -> answer.failure.get() == null || System.nanoTime() > answer.deadline, () -> "never");
    if (answer.failure.get() != null) {
      throw new AssertionError(answer.failure.get().getMessage(), answer.failure.get());
    }
  }

  private void look() {
    Display.getCurrent().timerExec(LOOK_AGAIN_MILLIS, () -> {
      Shell asked = shells().filter(shell -> shell.getText().contains(title)).findFirst().orElse(null);
      if (asked != null) {
        press(asked);
      } else if (System.nanoTime() < deadline) {
        look();
      } else {
        failure.set(new AssertionError("no \"" + title + "\" but " + shells().map(Shell::getText).toList()));
        shells().filter(shell -> shell != Desk.window().getShell()).forEach(Shell::close);
      }
    });
  }

  private static Stream<Shell> shells() {
    return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible);
  }

  private void press(Shell asked) {
    try {
      Desk.shot("asked-" + title.replaceAll("\\W+", "-").toLowerCase(java.util.Locale.ROOT));
      Button found = find(asked);
      assertThat(found).as(button).isNotNull();
      failure.set(null);
      found.notifyListeners(SWT.Selection, new Event());
    } catch (RuntimeException | AssertionError e) {
      failure.set(e);
      asked.close();
    }
  }

  private Button find(Composite in) {
    for (Control control : in.getChildren()) {
      if (control instanceof Button each && each.getText().replace("&", "").equals(button)) {
        return each;
      }
      Button inner = control instanceof Composite composite ? find(composite) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }
}
