// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.ide.Icons;
import org.ringscope.ide.drawing.PictureOutput;
import org.ringscope.trace.FailureText;

/** The tool bar of the diagram and the commands behind its keys. */
final class DiagramActions {

  /** A command and what the page does for it. */
  record Handled(String command, Runnable work) {}

  /** Of the wizard for two cores; it asks the workbench for the editor. */
  static final String CONNECT = "org.ringscope.ide.connectCores";

  private DiagramActions() {}

  static List<Handled> handled(DiagramPage page) {
    return List.of(new Handled("org.ringscope.ide.zoomIn", () -> page.zoom().step(1)),
        new Handled("org.ringscope.ide.zoomOut", () -> page.zoom().step(-1)),
        new Handled("org.ringscope.ide.zoomActual", () -> page.zoom().to(1)),
        new Handled("org.ringscope.ide.zoomFit", page.zoom()::fit));
  }

  static void fill(ToolBarManager tools, TopologyEditor editor, DiagramPage page) {
    tools.add(action("Run", "simulation", "Run the topology in the engine and record it", editor::runTopology));
    tools.add(new Separator());
    tools.add(new AddAction(editor));
    tools.add(action("Connect Two Cores", "model/RpmsgDevice",
        "An RPMsg bus between two cores with all that it needs", () -> connectCores(editor)));
    tools.add(new Separator());
    tools.add(action("Zoom In", "zoom_in", "Larger (Ctrl++, or Ctrl and the mouse wheel)",
        () -> page.zoom().step(1)));
    tools.add(action("Zoom Out", "zoom_out", "Smaller (Ctrl+-)", () -> page.zoom().step(-1)));
    tools.add(action("Fit Diagram", "zoom_fit", "Show everything (Ctrl+9)", () -> page.zoom().fit()));
    tools.add(action("Lay Out", "model/Group", "Lay all boxes out automatically again", () -> page.edits().layOut()));
    tools.add(action("Export", "export", "Write the diagram to a file, as SVG or PNG", () -> export(editor)));
  }

  static void connectCores(TopologyEditor editor) {
    try {
      editor.getSite().getPage().activate(editor);
      editor.getSite().getService(IHandlerService.class).executeCommand(CONNECT, null);
    } catch (CommandException e) {
      StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG | StatusManager.SHOW);
    }
  }

  /** Rename, find, select all and print, with the keys that the workbench has for them. */
  static List<IAction> global(TopologyEditor editor) {
    return List.of(
        new EditAction(editor, ActionFactory.RENAME, "Rena&me", null, document -> DiagramNames.rename(editor)),
        new EditAction(editor, ActionFactory.FIND, "&Find Element…", null, document -> DiagramNames.find(editor)),
        new EditAction(editor, ActionFactory.SELECT_ALL, "Select &All", null, document -> {
          if (editor.diagram() != null) {
            editor.selectAll(editor.diagram().order());
          }
        }),
        new EditAction(editor, ActionFactory.PRINT, "&Print…", ISharedImages.IMG_ETOOL_PRINT_EDIT,
            document -> PictureOutput.print(editor.diagram().canvas(), editor.file().getName())));
  }

  /** What the menu says of the picture as a whole. */
  static List<IAction> page(TopologyEditor editor) {
    DiagramPage page = editor.diagram();
    return List.of(
        action("&Lay Out Automatically", "model/Group", "Forgets where boxes were put", () -> page.edits().layOut()),
        action("Copy as &Picture", null, "Copies the diagram for another program",
            () -> PictureOutput.copy(page.canvas())),
        action("&Export Diagram…", "export", "Writes the diagram to a file, as SVG or PNG", () -> export(editor)));
  }

  private static void export(TopologyEditor editor) {
    Path file = PictureOutput.askForFile(editor.getSite().getShell(),
        editor.file().getFullPath().removeFileExtension().lastSegment());
    if (file != null) {
      try {
        PictureOutput.export(editor.diagram().canvas(), editor.diagram().svg(), file);
      } catch (IOException e) {
        StatusManager.getManager().handle(Status.error(FailureText.of(e), e), StatusManager.LOG | StatusManager.SHOW);
      }
    }
  }

  private static Action action(String text, String icon, String tooltip, Runnable work) {
    return ElementMenu.action(text, icon, tooltip, work);
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
