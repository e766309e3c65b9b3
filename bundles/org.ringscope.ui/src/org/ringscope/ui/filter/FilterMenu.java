// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.filter;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;

/** The menu beside a filter: those that were saved, those that were used last, and the page about them. */
final class FilterMenu {
  private static final int MOST_SHOWN = 60;

  private final Text text;
  private final SavedFilters saved;
  private final ToolBar bar;
  private Menu menu;

  FilterMenu(Composite parent, String id, Text text) {
    this.text = text;
    saved = new SavedFilters(id);
    bar = new ToolBar(parent, SWT.FLAT);
    bar.setData("id", id + ".filters");
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(bar);
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setText("Filters \u25BE");
    item.setToolTipText("Saved filters, and those used last");
    item.addListener(SWT.Selection, event -> open(item.getBounds()));
    text.addListener(SWT.FocusOut, event -> used(text.getText()));
    bar.addListener(SWT.Dispose, event -> forget());
  }

  /** Remembers a filter. */
  void used(String filter) {
    saved.used(filter);
  }

  private void forget() {
    if (menu != null) {
      menu.dispose();
      menu = null;
    }
  }

  private void open(Rectangle at) {
    forget();
    menu = create();
    Point place = bar.toDisplay(at.x, at.y + at.height);
    menu.setLocation(place);
    menu.setVisible(true);
  }

  private Menu create() {
    Menu made = new Menu(bar);
    saved.named().forEach((name, filter) -> item(made, name + "\t" + brief(filter), () -> take(filter)));
    if (!saved.named().isEmpty()) {
      new MenuItem(made, SWT.SEPARATOR);
    }
    saved.last().forEach(filter -> item(made, brief(filter), () -> take(filter)));
    if (!saved.last().isEmpty()) {
      new MenuItem(made, SWT.SEPARATOR);
    }
    item(made, "Save Filter As\u2026", this::save).setEnabled(!text.getText().isBlank());
    if (!saved.named().isEmpty()) {
      MenuItem remove = new MenuItem(made, SWT.CASCADE);
      remove.setText("Remove Saved Filter");
      Menu names = new Menu(remove);
      remove.setMenu(names);
      saved.named().keySet().forEach(name -> item(names, name, () -> saved.remove(name)));
    }
    item(made, "Clear Filter", () -> take("")).setEnabled(!text.getText().isEmpty());
    new MenuItem(made, SWT.SEPARATOR);
    item(made, "Help on Filters",
        () -> PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(FilterField.HELP));
    return made;
  }

  private static MenuItem item(Menu menu, String label, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(label.replace("&", "&&"));
    item.addListener(SWT.Selection, event -> action.run());
    return item;
  }

  private static String brief(String filter) {
    return filter.length() <= MOST_SHOWN ? filter : filter.substring(0, MOST_SHOWN / 2) + "\u2026"
        + filter.substring(filter.length() - MOST_SHOWN / 2);
  }

  private void take(String filter) {
    text.setText(filter);
    saved.used(filter);
  }

  private void save() {
    InputDialog dialog =
        new InputDialog(text.getShell(), "Save Filter", "Name of the filter '" + brief(text.getText()) + "':",
            "", name -> name.isBlank() ? "A name is wanted" : null);
    if (dialog.open() == Window.OK) {
      saved.save(dialog.getValue().strip(), text.getText());
    }
  }
}
