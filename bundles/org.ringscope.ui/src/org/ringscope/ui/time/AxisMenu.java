// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.ui.Alignment;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** What can be done with the traces on the time axis, in the menu of every view and of the time bar. */
public final class AxisMenu {
  private static final String BOOKMARK = "org.ringscope.ui.bookmark";
  /** The view has all of them. */
  private static final int MOST_BOOKMARKS = 30;
  private static final String ADD = "org.ringscope.ide.addTraceFolder";

  private final IWorkbenchWindow window;
  private final TraceCursor cursor;

  private AxisMenu(IWorkbenchWindow window) {
    this.window = window;
    cursor = TraceCursor.of(window);
  }

  /** Fills a menu anew each time it is shown. */
  public static void install(IMenuManager menu, IWorkbenchWindow window) {
    AxisMenu items = new AxisMenu(window);
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(items::fill);
  }

  private void fill(IMenuManager menu) {
    if (window.getService(ICommandService.class).getCommand(ADD).isDefined()) {
      menu.add(new CommandContributionItem(
          new CommandContributionItemParameter(window, null, ADD, CommandContributionItem.STYLE_PUSH)));
    }
    boolean several = cursor.sessions().size() > 1;
    menu.add(action("Set Time Offset\u2026", several, () -> TimeOffsetDialog.open(shell(), cursor)));
    menu.add(new Separator());
    menu.add(new CommandContributionItem(
        new CommandContributionItemParameter(window, null, BOOKMARK, CommandContributionItem.STYLE_PUSH)));
    MenuManager bookmarks = new MenuManager("Go to Bookmark");
    BookmarkRow.all(cursor).stream().limit(MOST_BOOKMARKS)
        .forEach(row -> bookmarks.add(action(row.text(cursor), true, () -> row.jump(cursor))));
    menu.add(bookmarks);
    menu.add(new Separator());
    for (TraceSession session : cursor.sessions()) {
      menu.add(alignment(session, several));
    }
    menu.add(new Separator());
    for (TraceSession session : cursor.sessions()) {
      menu.add(action("Close " + session.name(), true, () -> cursor.remove(session)));
    }
  }

  /** Aligning takes two steps: an event of one trace is remembered, then an event of another is put at its time. */
  private IMenuManager alignment(TraceSession session, boolean several) {
    SystemState state = cursor.state(session);
    boolean hasEvent = several && state != null && state.position() != null;
    Alignment remembered = cursor.alignment();
    MenuManager menu = new MenuManager("Align " + session.name());
    menu.add(action("Remember Its Event at the Cursor", hasEvent, () -> cursor.remember(session)));
    menu.add(action(remembered == null ? "Put Its Event at the Cursor at the Remembered One"
        : "Put Its Event at the Cursor at the Remembered One of " + remembered.session().name(),
        hasEvent && remembered != null && remembered.session() != session, () -> cursor.align(session)));
    return menu;
  }

  private Shell shell() {
    return window.getShell();
  }

  private static IAction action(String text, boolean enabled, Runnable run) {
    IAction action = new Action(text.replace("&", "&&")) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setEnabled(enabled);
    return action;
  }
}
