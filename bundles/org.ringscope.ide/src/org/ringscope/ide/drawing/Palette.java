// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.drawing;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.ringscope.ide.Icons;
import org.ringscope.ui.canvas.PictureCanvas;

/** The tools of a picture one below the other, of which one is chosen. */
public final class Palette {
  private final ScrolledComposite scroller;
  private final ToolBar bar;
  private final List<Tool> tools;
  private final Consumer<Tool> chosen;
  private Tool current;

  /** @param chosen hears of each choice of the user */
  public Palette(Composite parent, List<Tool> tools, Consumer<Tool> chosen) {
    this.tools = List.copyOf(tools);
    this.chosen = chosen;
    current = tools.get(0);
    scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
    bar = new ToolBar(scroller, SWT.FLAT | SWT.VERTICAL | SWT.RIGHT);
    bar.setData("id", "org.ringscope.ide.palette");
    bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = event.childID < 0 ? "Palette" : tools.get(event.childID).label();
      }
    });
    for (Tool tool : tools) {
      ToolItem item = new ToolItem(bar, SWT.RADIO);
      item.setText(tool.kinds().isEmpty() ? tool.label() : tool.label() + " \u25be");
      item.setToolTipText(tool.hint());
      if (tool.icon() != null) {
        item.setImage(Icons.image(tool.icon()));
      }
      item.setSelection(tool == current);
      Menu menu = tool.kinds().isEmpty() ? null : menu(tool);
      item.setData(menu);
      item.addListener(SWT.Selection, event -> {
        if (item.getSelection() && menu == null) {
          choose(tool);
        } else if (item.getSelection()) {
          open(menu, item);
        }
      });
    }
    bar.addListener(SWT.Paint, event -> contrast());
    scroller.setContent(bar);
    bar.setSize(bar.computeSize(SWT.DEFAULT, SWT.DEFAULT));
  }

  /** Offers the kinds of a tool below it; until one is chosen the tool before stays. */
  private void open(Menu menu, ToolItem item) {
    show(current);
    menu.setLocation(bar.toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
    menu.setVisible(true);
  }

  private Menu menu(Tool tool) {
    Menu menu = new Menu(bar);
    for (Tool kind : tool.kinds()) {
      MenuItem item = new MenuItem(menu, SWT.PUSH);
      item.setText(kind.label());
      item.setToolTipText(kind.hint());
      item.setImage(Icons.image(kind.icon()));
      item.addListener(SWT.Selection, event -> choose(kind));
    }
    bar.addDisposeListener(event -> menu.dispose());
    return menu;
  }

  /** The chosen entry has a light ground in dark themes, too, so its text must not be light. */
  private void contrast() {
    boolean isDark = PictureCanvas.isDark(bar);
    for (ToolItem item : bar.getItems()) {
      Color wanted = bar.getDisplay().getSystemColor(SWT.COLOR_BLACK);
      boolean isMarked = item.getSelection() && isDark;
      if (isMarked != wanted.equals(item.getForeground()) && isDark) {
        item.setForeground(isMarked ? wanted : null);
      }
    }
  }

  public Control control() {
    return scroller;
  }

  /** The tool that is chosen. */
  public Tool tool() {
    return current;
  }

  /** Chooses a tool, as a click on it does. */
  public void choose(Tool tool) {
    show(tool);
    chosen.accept(tool);
  }

  /** Goes back to the first tool, without telling. */
  public void reset() {
    show(tools.get(0));
  }

  private void show(Tool tool) {
    current = tool;
    for (int i = 0; i < tools.size(); i++) {
      bar.getItem(i).setSelection(tools.get(i) == tool || tools.get(i).kinds().contains(tool));
    }
  }

  /** The tool that makes this; the first if there is none. */
  public Tool find(String id) {
    return tools.stream().flatMap(tool -> Stream.concat(Stream.of(tool), tool.kinds().stream()))
        .filter(tool -> tool.kinds().isEmpty() && tool.id().equals(id)).findFirst().orElse(tools.get(0));
  }
}
