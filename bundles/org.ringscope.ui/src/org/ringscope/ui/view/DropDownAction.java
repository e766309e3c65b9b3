// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.view;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;

/** A tool bar button that drops down a menu, made anew each time. */
public abstract class DropDownAction extends Action implements IMenuCreator {
  private Menu menu;

  protected DropDownAction(String text, String tip) {
    super(text, IAction.AS_DROP_DOWN_MENU);
    setToolTipText(tip);
    setMenuCreator(this);
  }

  protected abstract void fill(Menu target);

  /** An entry of the menu. @param style as of {@link MenuItem}; the radio button that another one replaces does nothing */
  protected static MenuItem item(Menu menu, int style, String text, boolean isChosen, Runnable work) {
    MenuItem item = new MenuItem(menu, style);
    item.setText(text.replace("&", "&&"));
    item.setSelection(isChosen);
    item.addListener(SWT.Selection, event -> {
      if (style != SWT.RADIO || item.getSelection()) {
        work.run();
      }
    });
    return item;
  }

  /** A click on the button itself drops the menu down, too. */
  @Override
  public void runWithEvent(Event event) {
    if (event.widget instanceof ToolItem tool) {
      Menu shown = getMenu(tool.getParent());
      shown.setLocation(tool.getParent().toDisplay(tool.getBounds().x, tool.getBounds().y + tool.getBounds().height));
      shown.setVisible(true);
    }
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

  @Override
  public void dispose() {
    if (menu != null) {
      menu.dispose();
      menu = null;
    }
  }
}
