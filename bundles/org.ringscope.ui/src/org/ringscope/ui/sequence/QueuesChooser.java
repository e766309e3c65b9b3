// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.view.DropDownAction;

/** A tool bar button that says whose items are shown: those of all queues, or of some. */
final class QueuesChooser extends DropDownAction {
  static final String TITLE = "Show Queues";
  private static final String ALL = "All Queues";
  /** More are chosen in a dialog that can be filtered. */
  private static final int MOST_IN_MENU = 12;

  private final Supplier<Shell> shell;
  private final Runnable changed;
  private List<String> names = List.of();
  private final Set<String> chosen = new LinkedHashSet<>();

  QueuesChooser(Supplier<Shell> shell, Runnable changed) {
    super(ALL, "The queues whose messages and notifications are shown");
    this.shell = shell;
    this.changed = changed;
  }

  /** @return whether the text has changed */
  boolean show(List<String> present) {
    names = present;
    chosen.retainAll(names);
    String text = chosen.isEmpty() ? ALL : chosen.size() == 1 ? chosen.iterator().next() : chosen.size() + " Queues";
    boolean isNew = !text.equals(getText());
    if (isNew) {
      setText(text);
    }
    return isNew;
  }

  void forget() {
    chosen.clear();
  }

  void choose(List<String> wanted) {
    chosen.clear();
    chosen.addAll(wanted);
  }

  /** The chosen ones in a trace, empty for all. */
  Set<Integer> ids(TraceSession trace) {
    SystemDescription system = trace.trace().system();
    return chosen.stream().map(system::queueNamed).filter(queue -> queue != null).map(QueueInfo::id)
        .collect(Collectors.toSet());
  }

  @Override
  protected void fill(Menu menu) {
    item(menu, SWT.RADIO, ALL, chosen.isEmpty(), () -> take(List.of()));
    if (names.size() > MOST_IN_MENU) {
      item(menu, SWT.PUSH, "Choose\u2026", false, this::ask);
      return;
    }
    for (String name : names) {
      item(menu, SWT.CHECK, name, chosen.contains(name), () -> toggle(name));
    }
  }

  private void toggle(String name) {
    if (!chosen.remove(name)) {
      chosen.add(name);
    }
    changed.run();
  }

  private void take(List<String> wanted) {
    choose(wanted);
    changed.run();
  }

  private void ask() {
    ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell.get(), new LabelProvider());
    dialog.setTitle(TITLE);
    dialog.setMessage("Type a part of a name (* = any text, ? = any character); with Ctrl several are chosen:");
    dialog.setElements(names.toArray());
    dialog.setInitialSelections(chosen.toArray());
    dialog.setMultipleSelection(true);
    if (dialog.open() == Window.OK) {
      take(Arrays.stream(dialog.getResult()).map(String.class::cast).toList());
    }
  }
}
