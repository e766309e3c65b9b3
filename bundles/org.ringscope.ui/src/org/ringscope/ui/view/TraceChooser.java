// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.view;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A tool bar button that names the trace that is shown and drops down the others; a click goes to the next one. */
public final class TraceChooser extends Action implements IMenuCreator {
  private final Consumer<String> chosen;
  private List<String> names = List.of();
  private String current = "";
  private Menu menu;

  /** @param tip what is chosen here */
  public TraceChooser(String tip, Consumer<String> chosen) {
    super("", IAction.AS_DROP_DOWN_MENU);
    this.chosen = chosen;
    setToolTipText(tip + "; click for the next one");
    setMenuCreator(this);
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

  @Override
  public void run() {
    chosen.accept(names.get((names.indexOf(current) + 1) % names.size()));
  }

  @Override
  public Menu getMenu(Control parent) {
    dispose();
    menu = new Menu(parent);
    fill(menu);
    return menu;
  }

  @Override
  public Menu getMenu(Menu parent) {
    Menu submenu = new Menu(parent);
    fill(submenu);
    return submenu;
  }

  private void fill(Menu target) {
    for (String name : names) {
      MenuItem item = new MenuItem(target, SWT.RADIO);
      item.setText(name);
      item.setSelection(name.equals(current));
      item.addListener(SWT.Selection, event -> {
        if (item.getSelection()) {
          chosen.accept(name);
        }
      });
    }
  }

  @Override
  public void dispose() {
    if (menu != null) {
      menu.dispose();
      menu = null;
    }
  }
}
