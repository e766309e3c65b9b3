// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.ring;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** A tool bar button that names the queue that is shown; it asks for another one with a list that is filtered as one types. */
final class QueueButton extends Action {
  static final String TITLE = "Show Virtqueue";

  private final Supplier<Shell> shell;
  private final Consumer<String> chosen;
  private List<String> names = List.of();

  QueueButton(Supplier<Shell> shell, Consumer<String> chosen) {
    super("");
    this.shell = shell;
    this.chosen = chosen;
    setToolTipText("The virtqueue that is shown; click to choose another one. The view Queues has them all");
    setEnabled(false);
  }

  /**
   * @param shown one of {@code present}, or empty when there is none
   * @return whether the text has changed
   */
  boolean show(List<String> present, String shown) {
    names = present;
    setEnabled(!names.isEmpty());
    boolean changed = !shown.equals(getText());
    if (changed) {
      setText(shown);
    }
    return changed;
  }

  @Override
  public void run() {
    ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell.get(), new LabelProvider());
    dialog.setTitle(TITLE);
    dialog.setMessage("Type a part of its name (* = any text, ? = any character):");
    dialog.setElements(names.toArray());
    dialog.setInitialSelections(getText());
    dialog.setMultipleSelection(false);
    if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof String name) {
      chosen.accept(name);
    }
  }
}
