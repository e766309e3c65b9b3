// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.ringscope.analysis.sequence.SequenceItem.Kind;
import org.ringscope.ui.view.DropDownAction;

/** A tool bar button that says which layers are shown: messages, notifications, status, faults. */
final class KindsChooser extends DropDownAction {
  private static final Set<Kind> MESSAGES = EnumSet.of(Kind.MESSAGE, Kind.FAULT);

  private final Runnable changed;
  private EnumSet<Kind> chosen = EnumSet.allOf(Kind.class);

  KindsChooser(Runnable changed) {
    super("All Layers", "The layers that are shown: messages, notifications, status, faults");
    this.changed = changed;
  }

  Set<Kind> chosen() {
    return chosen;
  }

  @Override
  protected void fill(Menu menu) {
    item(menu, SWT.PUSH, "All Layers", false, () -> choose(EnumSet.allOf(Kind.class)));
    item(menu, SWT.PUSH, "Messages and Faults Only", false, () -> choose(MESSAGES));
    item(menu, SWT.SEPARATOR, "", false, () -> {});
    for (Kind kind : Kind.values()) {
      item(menu, SWT.CHECK, kind.plural(), chosen.contains(kind), () -> toggle(kind));
    }
  }

  private void toggle(Kind kind) {
    EnumSet<Kind> next = EnumSet.copyOf(chosen);
    if (!next.remove(kind)) {
      next.add(kind);
    }
    choose(next);
  }

  void choose(Set<Kind> kinds) {
    chosen = kinds.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(kinds);
    setText(chosen.size() == Kind.values().length ? "All Layers"
        : chosen.size() + " of " + Kind.values().length + " Layers");
    changed.run();
  }
}
