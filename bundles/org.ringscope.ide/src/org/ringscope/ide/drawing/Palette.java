// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.drawing;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.ringscope.ide.Icons;

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
      item.setText(tool.label());
      item.setToolTipText(tool.hint());
      if (tool.icon() != null) {
        item.setImage(Icons.image(tool.icon()));
      }
      item.setSelection(tool == current);
      item.addListener(SWT.Selection, event -> {
        if (item.getSelection()) {
          choose(tool);
        }
      });
    }
    scroller.setContent(bar);
    bar.setSize(bar.computeSize(SWT.DEFAULT, SWT.DEFAULT));
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
      bar.getItem(i).setSelection(tools.get(i) == tool);
    }
  }

  /** The tool that makes this; the first if there is none. */
  public Tool find(String id) {
    return tools.stream().filter(tool -> tool.id().equals(id)).findFirst().orElse(tools.get(0));
  }
}
