// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.ringscope.ide.Icons;

/** The tool bar of the diagram and the commands behind its keys. */
final class DiagramActions {

  /** A command and what the page does for it. */
  record Handled(String command, Runnable work) {}

  private DiagramActions() {}

  static List<Handled> handled(DiagramPage page) {
    return List.of(new Handled("org.ringscope.ide.zoomIn", () -> page.zoom(1)),
        new Handled("org.ringscope.ide.zoomOut", () -> page.zoom(-1)),
        new Handled("org.ringscope.ide.zoomActual", () -> page.zoomTo(1)),
        new Handled("org.ringscope.ide.zoomFit", page::zoomToFit));
  }

  static void fill(ToolBarManager tools, TopologyEditor editor, DiagramPage page) {
    tools.add(action("Run", "simulation", "Run the topology in the engine and record it", editor::runTopology));
    tools.add(new Separator());
    tools.add(new AddAction(editor));
    tools.add(new Separator());
    tools.add(action("Zoom In", "zoom_in", "Larger (Ctrl++, or Ctrl and the mouse wheel)", () -> page.zoom(1)));
    tools.add(action("Zoom Out", "zoom_out", "Smaller (Ctrl+-)", () -> page.zoom(-1)));
    tools.add(action("Fit Diagram", "zoom_fit", "Show everything (Ctrl+9)", page::zoomToFit));
  }

  private static Action action(String text, String icon, String tooltip, Runnable work) {
    Action action = new Action(text, Icons.descriptor(icon)) {
      @Override
      public void run() {
        work.run();
      }
    };
    action.setToolTipText(tooltip);
    return action;
  }

  /** A button with a menu of what can be added to the topology. */
  private static final class AddAction extends Action implements IMenuCreator {
    private final TopologyEditor editor;
    private MenuManager menu;

    AddAction(TopologyEditor editor) {
      super("Add", AS_DROP_DOWN_MENU);
      this.editor = editor;
      setImageDescriptor(Icons.descriptor("add"));
      setToolTipText("Add a core, memory, a device … to the topology");
      setMenuCreator(this);
    }

    @Override
    public void runWithEvent(Event event) {
      if (event.widget instanceof ToolItem item) {
        Menu shown = getMenu(item.getParent());
        Rectangle bounds = item.getBounds();
        shown.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        shown.setVisible(true);
      }
    }

    @Override
    public Menu getMenu(Control parent) {
      dispose();
      menu = new MenuManager();
      ElementMenu.fillAdd(menu, editor, editor.document().topology());
      return menu.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
      return null;
    }

    @Override
    public void dispose() {
      if (menu != null) {
        menu.dispose();
        menu = null;
      }
    }
  }
}
