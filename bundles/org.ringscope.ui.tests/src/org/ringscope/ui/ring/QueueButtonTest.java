// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.ui.Workbench;

/** Of many queues one is found by typing a part of its name. */
@ExtendWith(EmptyErrorLog.class)
class QueueButtonTest {
  private static final int LOOK_AGAIN_MILLIS = 50;
  private static final int STRAY_MILLIS = 30_000;

  @Test
  void aPartOfTheNameFindsTheQueue() {
    List<String> chosen = new ArrayList<>();
    QueueButton button = new QueueButton(() -> Workbench.window().getShell(), chosen::add);
    button.show(List.of("blk0/0", "console0/0", "console0/1", "rng0/0"), "blk0/0");
    assertThat(button.getText()).isEqualTo("blk0/0");
    Display display = Display.getCurrent();
    Runnable guard = () -> close(display);
    display.timerExec(STRAY_MILLIS, guard);
    display.timerExec(LOOK_AGAIN_MILLIS, new Runnable() {
      private boolean isTyped;

      @Override
      public void run() {
        Shell shell = shell(display);
        Text filter = shell == null ? null : find(shell, Text.class);
        Table names = shell == null ? null : find(shell, Table.class);
        if (filter != null && names != null && !isTyped) {
          filter.setText("rng");
          isTyped = true;
        }
        if (isTyped && names.getItemCount() == 1) {
          assertThat(names.getItem(0).getText()).isEqualTo("rng0/0");
          shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        } else {
          display.timerExec(LOOK_AGAIN_MILLIS, this);
        }
      }
    });
    button.run();
    display.timerExec(-1, guard);
    assertThat(chosen).containsExactly("rng0/0");
  }

  private static void close(Display display) {
    if (shell(display) != null) {
      shell(display).close();
    }
  }

  private static Shell shell(Display display) {
    return Stream.of(display.getShells())
        .filter(shell -> shell.isVisible() && shell.getText().equals(QueueButton.TITLE))
        .findFirst().orElse(null);
  }

  private static <C extends Control> C find(Composite in, Class<C> type) {
    for (Control control : in.getChildren()) {
      if (type.isInstance(control)) {
        return type.cast(control);
      }
      C inner = control instanceof Composite composite ? find(composite, type) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }
}
