// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.view;

import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.ToolBarManager;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/**
 * Which trace a view of one trace shows: that of what was pinned last or was chosen in the tool bar, else the first. Where there are
 * several, the first button of the tool bar names it.
 */
public final class ChosenTrace {
  private final IToolBarManager tools;
  private final TraceChooser chooser;
  private TraceSession session;
  private String wanted = "";
  private Pin pin = Pin.NONE;

  /**
   * @param tools of the view
   * @param tip what is chosen
   * @param others the buttons behind it
   * @param changed called when the user has chosen
   */
  public ChosenTrace(IToolBarManager tools, String tip, List<IAction> others, Runnable changed) {
    this.tools = tools;
    chooser = new TraceChooser(tip, name -> {
      wanted = name;
      changed.run();
    });
    add(chooser, false);
    others.forEach(each -> add(each, true));
  }

  private void add(IAction action, boolean isVisible) {
    ActionContributionItem item = new ActionContributionItem(action);
    item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
    item.setVisible(isVisible);
    tools.add(item);
  }

  /** Null before the first. */
  public TraceSession session() {
    return session;
  }

  /** What was pinned last. */
  public Pin pin() {
    return pin;
  }

  /** Looks at the cursor, with a trace open. @return whether something else is pinned now */
  public boolean follow(TraceCursor cursor) {
    boolean isPinned = !pin.equals(cursor.pin());
    pin = cursor.pin();
    wanted = isPinned && pin.trace() != null ? pin.trace().name() : wanted;
    session =
        cursor.sessions().stream().filter(each -> each.name().equals(wanted)).findFirst().orElse(cursor.session());
    return isPinned;
  }

  /** Names the trace in the tool bar. @param changed whether another button of it has another text, too */
  public void label(TraceCursor cursor, boolean changed) {
    List<String> names = cursor.sessions().stream().map(TraceSession::name).toList();
    boolean hasMany = names.size() > 1;
    boolean isRenamed = chooser.show(names, hasMany ? session.name() : "");
    if ((changed || isRenamed) && tools instanceof ToolBarManager bar && bar.getControl() != null) {
      bar.getItems()[0].setVisible(hasMany);
      bar.update(true);
      bar.getControl().requestLayout();
    }
  }

  /** There is none any more. */
  public void clear() {
    session = null;
    pin = Pin.NONE;
  }
}
