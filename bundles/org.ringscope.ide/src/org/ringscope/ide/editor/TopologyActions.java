// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.ringscope.ide.editor.document.NewElements;
import org.ringscope.ide.editor.document.TopologyDocument;
import org.ringscope.model.editing.CopiedCores;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.ui.CaughtHandler;

/**
 * Undo, redo, cut, copy, paste and delete of the active topology editor in the menu Edit and on its keys. While a text field
 * has the focus, all but undo and redo are its own.
 */
public final class TopologyActions extends EditorActionBarContributor {
  private final Listener focus = event -> shareEditActions(!(event.widget instanceof Text));
  private final BooleanSupplier isEnding;
  private TopologyEditor active;
  private Display display;

  public TopologyActions() {
    this(() -> PlatformUI.getWorkbench().isClosing());
  }

  /** @param isEnding whether the workbench is about to end: the services behind the actions may be gone by then */
  TopologyActions(BooleanSupplier isEnding) {
    this.isEnding = isEnding;
  }

  @Override
  public void init(IActionBars bars) {
    super.init(bars);
    display = PlatformUI.getWorkbench().getDisplay();
    display.addFilter(SWT.FocusIn, focus);
  }

  @Override
  public void dispose() {
    active = null;
    if (!display.isDisposed()) {
      display.removeFilter(SWT.FocusIn, focus);
    }
    super.dispose();
  }

  @Override
  public void setActiveEditor(IEditorPart editor) {
    active = editor instanceof TopologyEditor topology ? topology : null;
    IActionBars bars = getActionBars();
    if (active != null && !isClosing()) {
      bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new StackAction(active, true));
      bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new StackAction(active, false));
    }
    Control focused = display.getFocusControl();
    shareEditActions(!(focused instanceof Text));
  }

  /** Enables undo and redo as the active document allows. */
  void refresh() {
    if (isClosing()) {
      return;
    }
    for (ActionFactory kind : List.of(ActionFactory.UNDO, ActionFactory.REDO)) {
      if (getActionBars().getGlobalActionHandler(kind.getId()) instanceof StackAction action) {
        action.refresh();
      }
    }
    getActionBars().updateActionBars();
  }

  /** The services of a window end before its parts, which give the focus on to each other. */
  private boolean isClosing() {
    return isEnding.getAsBoolean() || getPage() != null && getPage().getWorkbenchWindow().isClosing();
  }

  private void shareEditActions(boolean share) {
    IActionBars bars = getActionBars();
    if (bars == null || active == null || isClosing()) {
      return;
    }
    Stream.concat(editActions(active).stream(), DiagramActions.global(active).stream())
        .forEach(action -> bars.setGlobalActionHandler(action.getId(), share ? action : null));
    bars.updateActionBars();
  }

  /** Cut, copy, paste and delete of what is selected in an editor. */
  static List<IAction> editActions(TopologyEditor editor) {
    return List.of(
        new EditAction(editor, ActionFactory.CUT, "Cu&t", ISharedImages.IMG_TOOL_CUT,
            document -> document.execute(CutToClipboardCommand.create(document.domain(), changeable(editor)))),
        new EditAction(editor, ActionFactory.COPY, "&Copy", ISharedImages.IMG_TOOL_COPY,
            document -> document.domain().setClipboard(copies(outermost(editor)))),
        new EditAction(editor, ActionFactory.PASTE, "&Paste", ISharedImages.IMG_TOOL_PASTE,
            document -> paste(editor, document)),
        new EditAction(editor, ActionFactory.DELETE, "&Delete", ISharedImages.IMG_TOOL_DELETE,
            document -> document.execute(DeleteCommand.create(document.domain(), changeable(editor)))));
  }

  /** Cores are copied with all that belongs to them. */
  private static Collection<Object> copies(List<EObject> elements) {
    CopiedCores cores = CopiedCores.of(elements);
    return cores == null ? new ArrayList<>(EcoreUtil.copyAll(elements)) : new ArrayList<>(List.of(cores));
  }

  /** What is selected, without what lies in something else that is. */
  private static List<EObject> outermost(TopologyEditor editor) {
    return EcoreUtil.filterDescendants(editor.selection().elements());
  }

  /** The topology itself is neither cut nor deleted. */
  private static List<EObject> changeable(TopologyEditor editor) {
    return outermost(editor).stream().filter(element -> !(element instanceof Topology)).toList();
  }

  private static void paste(TopologyEditor editor, TopologyDocument document) {
    List<EObject> pasted = NewElements.paste(document, editor.selected());
    List<EObject> cores = pasted.stream().filter(Core.class::isInstance).toList();
    if (!pasted.isEmpty()) {
      editor.selectAll(cores.isEmpty() ? pasted : cores);
    }
  }

  /** Lets a command be handled while the part of this site is active. */
  static void handle(IWorkbenchPartSite site, DiagramActions.Handled handled) {
    site.getService(IHandlerService.class).activateHandler(handled.command(), new CaughtHandler() {
      @Override
      protected void handle(ExecutionEvent event) {
        handled.work().run();
      }
    });
  }

  /** Undo or redo of the editor's commands. */
  private static final class StackAction extends Action {
    private final TopologyEditor editor;
    private final boolean isUndo;

    StackAction(TopologyEditor editor, boolean isUndo) {
      super(isUndo ? "&Undo" : "&Redo");
      this.editor = editor;
      this.isUndo = isUndo;
      refresh();
    }

    void refresh() {
      setEnabled(stack() != null && (isUndo ? stack().canUndo() : stack().canRedo()));
    }

    private CommandStack stack() {
      return editor.document() == null ? null : editor.document().domain().getCommandStack();
    }

    @Override
    public void run() {
      CommandStack stack = stack();
      if (stack != null && isUndo && stack.canUndo()) {
        stack.undo();
      } else if (stack != null && !isUndo && stack.canRedo()) {
        stack.redo();
      }
    }
  }
}
