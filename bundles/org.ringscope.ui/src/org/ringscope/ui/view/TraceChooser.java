// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.view;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;

/** A tool bar button that names the trace that is shown and drops down the others; a click goes to the next one. */
public final class TraceChooser extends DropDownAction {
  private final Consumer<String> chosen;
  private List<String> names = List.of();
  private String current = "";

  /** @param tip what is chosen here */
  public TraceChooser(String tip, Consumer<String> chosen) {
    super("", tip + "; click for the next one");
    this.chosen = chosen;
    setEnabled(false);
  }

  /**
   * @param shown one of {@code present}, or empty when there is none
   * @return whether the text has changed
   */
  public boolean show(List<String> present, String shown) {
    names = present;
    setEnabled(!names.isEmpty());
    boolean changed = !shown.equals(current);
    if (changed) {
      current = shown;
      setText(shown);
    }
    return changed;
  }

  /** A click on the button goes to the next trace. */
  @Override
  public void runWithEvent(Event event) {
    chosen.accept(names.get((names.indexOf(current) + 1) % names.size()));
  }

  @Override
  protected void fill(Menu target) {
    for (String name : names) {
      item(target, SWT.RADIO, name, name.equals(current), () -> chosen.accept(name));
    }
  }
}
