// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What a user's hands do in dialogs: finds shells and buttons by their words, presses, chooses. UI thread. */
final class Handles {
  /** After this time a dialog that a test did not expect would keep it for ever. */
  static final int STRAY_MILLIS = 90_000;
  private static final int LOOK_AGAIN_MILLIS = 50;
  private static final int FRAMES_MILLIS = 250;

  private Handles() {}

  /** The visible shell with this title, null if there is none. */
  static Shell shell(String title) {
    return Stream.of(Display.getCurrent().getShells())
        .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().orElse(null);
  }

  /** Waits for a shell that does not keep the event loop to itself, or that opens from it. */
  static Shell await(String title) {
    Bench.await(() -> shell(title) != null, () -> "there is no \"" + title + "\" but "
        + Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).map(Shell::getText).toList());
    return shell(title);
  }

  /** Closes every dialog, so that the test that opened one by mistake fails instead of waiting. */
  static Runnable closeStrayDialogs() {
    return () -> Stream.of(Display.getCurrent().getShells())
        .filter(shell -> shell.isVisible() && shell != Bench.window().getShell()).forEach(shell -> {
          Bench.shot(shell, "stray");
          shell.close();
        });
  }

  /** The button with this text, null if there is none. */
  static Button button(Composite in, String text) {
    for (Control control : in.getChildren()) {
      if (control instanceof Button button && button.getText().replace("&", "").equals(text)) {
        return button;
      }
      Button inner = control instanceof Composite composite ? button(composite, text) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  /** Keeps a picture of a shell once everything in it is drawn: the toolkit draws with the next frames. */
  static void shot(Shell shell, String name) {
    boolean[] drawn = new boolean[1];
    Display.getCurrent().timerExec(FRAMES_MILLIS, () -> drawn[0] = true);
    Bench.await(() -> drawn[0], () -> "timers do not run");
    Bench.shot(shell, name);
  }

  static void press(Shell shell, String text) {
    Button button = button(shell, text);
    if (button == null || !button.isEnabled()) {
      throw new AssertionError("\"" + shell.getText() + "\" has no button " + text + " that can be pressed");
    }
    button.notifyListeners(SWT.Selection, new Event());
  }

  /** Chooses the item that contains these words. */
  static void select(Shell shell, String id, String words) {
    Combo combo = (Combo) Bench.find(shell, id);
    combo.select(IntStream.range(0, combo.getItemCount()).filter(i -> combo.getItem(i).contains(words)).findFirst()
        .orElseThrow());
    combo.notifyListeners(SWT.Selection, new Event());
  }

  /** Does what opens a question, and answers it; the question is known by words in it. */
  static void answer(String title, String words, String answer, Runnable open) {
    boolean[] answered = new boolean[1];
    Display display = Display.getCurrent();
    Runnable look = new Runnable() {
      @Override
      public void run() {
        for (Shell shell : display.getShells()) {
          if (shell.isVisible() && shell.getText().equals(title) && says(shell, words)) {
            answered[0] = true;
            press(shell, answer);
            return;
          }
        }
        display.timerExec(LOOK_AGAIN_MILLIS, this);
      }
    };
    display.timerExec(LOOK_AGAIN_MILLIS, look);
    open.run();
    display.timerExec(-1, look);
    if (!answered[0]) {
      throw new AssertionError("nobody asked \"" + words + "\"");
    }
  }

  private static boolean says(Composite in, String words) {
    for (Control control : in.getChildren()) {
      if (control instanceof Label label && label.getText().contains(words)
          || control instanceof Text text && text.getText().contains(words)
          || control instanceof Composite composite && says(composite, words)) {
        return true;
      }
    }
    return false;
  }
}
