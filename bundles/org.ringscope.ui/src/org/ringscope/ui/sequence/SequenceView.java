// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.ringscope.analysis.sequence.SequenceChoice;
import org.ringscope.picture.timeline.TimeWindow;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.SystemDescription;
import org.ringscope.trace.TimeAxis.Lane;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.view.CursorView;
import org.ringscope.ui.view.TraceChooser;

/**
 * What the cores of a trace said to each other, time downwards. Which queues, what of them and which span of time is chosen in the tool bar;
 * selecting something sets the cursor and pins its message.
 */
public final class SequenceView extends CursorView {
  public static final String ID = "org.ringscope.ui.sequence";

  private SequenceControl sequence;
  private TraceChooser traces;
  private KindsChooser kinds;
  private QueuesChooser queues;
  private IAction onlyRange;
  private TraceSession session;
  private String wanted = "";
  private Pin followed = Pin.NONE;

  @Override
  protected Control createContent(Composite parent) {
    sequence = new SequenceControl(parent, cursor());
    SequenceMenu.install(sequence, cursor());
    createToolBar();
    PlatformUI.getWorkbench().getHelpSystem().setHelp(sequence.control(), ID);
    return sequence.control();
  }

  private void createToolBar() {
    traces = new TraceChooser("The trace that is shown", name -> {
      wanted = name;
      show(cursor());
    });
    queues = new QueuesChooser(() -> getSite().getShell(), this::chosen);
    kinds = new KindsChooser(this::chosen);
    onlyRange = new Action("Selected Span", IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        chosen();
      }
    };
    onlyRange.setToolTipText("Only what is in the span of time that is selected in the Timeline (Shift+drag there)");
    IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
    for (IAction action : List.of(traces, queues, kinds, onlyRange)) {
      ActionContributionItem item = new ActionContributionItem(action);
      item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
      item.setVisible(action != traces);
      tools.add(item);
    }
    getViewSite().getActionBars().updateActionBars();
  }

  @Override
  public void setFocus() {
    if (sequence != null) {
      sequence.control().setFocus();
    }
  }

  @Override
  protected void show(TraceCursor cursor) {
    TraceSession pinned = followed.equals(cursor.pin()) ? null : cursor.pin().trace();
    followed = cursor.pin();
    wanted = pinned == null ? wanted : pinned.name();
    TraceSession chosen = cursor.sessions().stream().filter(each -> each.name().equals(wanted)).findFirst()
        .orElse(cursor.session());
    if (chosen != session) {
      session = chosen;
      queues.forget();
    }
    label(cursor);
    sequence.show(session, choice(cursor));
  }

  private SequenceChoice choice(TraceCursor cursor) {
    SequenceChoice choice = SequenceChoice.ALL.of(kinds.chosen()).ofQueues(queues.ids(session));
    TimeWindow range = onlyRange.isChecked() ? cursor.range() : null;
    Lane lane = cursor.lane(session);
    return range == null ? choice : choice.within(lane.toTrace(range.fromNanos()), lane.toTrace(range.toNanos()));
  }

  private void label(TraceCursor cursor) {
    List<String> names = cursor.sessions().stream().map(TraceSession::name).toList();
    onlyRange.setEnabled(cursor.range() != null);
    SystemDescription system = session.trace().system();
    boolean changed = queues.show(system.queues().stream().map(QueueInfo::id).map(system::queueName).toList());
    changed |= traces.show(names, names.size() > 1 ? session.name() : "");
    if (changed && getViewSite().getActionBars().getToolBarManager() instanceof ToolBarManager tools
        && tools.getControl() != null) {
      tools.getItems()[0].setVisible(names.size() > 1);
      tools.update(true);
      tools.getControl().requestLayout();
    }
  }

  private void chosen() {
    if (cursor().session() != null) {
      show(cursor());
    }
  }

  @Override
  protected void clear() {
    session = null;
    followed = Pin.NONE;
    if (sequence != null) {
      queues.forget();
      sequence.clear();
    }
  }

  /** What is visible in words. */
  public String asText() {
    return sequence.asText();
  }

  /** Shows these queues only, by their names; all for none. */
  public void chooseQueues(List<String> names) {
    queues.choose(names);
    chosen();
  }

  SequenceControl sequence() {
    return sequence;
  }

  KindsChooser kinds() {
    return kinds;
  }

  IAction onlyRange() {
    return onlyRange;
  }
}
