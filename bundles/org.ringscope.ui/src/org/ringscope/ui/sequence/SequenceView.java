// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ringscope.analysis.sequence.SequenceChoice;
import org.ringscope.picture.timeline.TimeWindow;
import org.ringscope.trace.read.TimeAxis.Lane;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.view.ChosenTrace;
import org.ringscope.ui.view.CursorView;

/**
 * What the cores of a trace said to each other, time downwards. Which queues, what of them and which span of time is chosen in the tool bar;
 * selecting something sets the cursor and pins its message.
 */
public final class SequenceView extends CursorView {
  public static final String ID = "org.ringscope.ui.sequence";

  private SequenceControl sequence;
  private ChosenTrace traces;
  private KindsChooser kinds;
  private QueuesChooser queues;
  private IAction onlyRange;

  @Override
  protected Control createContent(Composite parent) {
    sequence = new SequenceControl(parent, cursor());
    SequenceMenu.install(sequence, cursor());
    createToolBar();
    return sequence.control();
  }

  private void createToolBar() {
    queues = new QueuesChooser(() -> getSite().getShell(), this::chosen);
    kinds = new KindsChooser(this::chosen);
    onlyRange = new Action("Selected Span", IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        chosen();
      }
    };
    onlyRange.setToolTipText("Only what is in the span of time that is selected in the Timeline (Shift+drag there)");
    traces = new ChosenTrace(getViewSite().getActionBars().getToolBarManager(), "The trace that is shown",
        List.of(queues, kinds, onlyRange), () -> show(cursor()));
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
    TraceSession before = traces.session();
    traces.follow(cursor);
    if (traces.session() != before) {
      queues.forget();
    }
    label(cursor);
    sequence.show(traces.session(), choice(cursor));
  }

  private SequenceChoice choice(TraceCursor cursor) {
    SequenceChoice choice = SequenceChoice.ALL.of(kinds.chosen()).ofQueues(queues.ids(traces.session()));
    TimeWindow range = onlyRange.isChecked() ? cursor.range() : null;
    Lane lane = cursor.lane(traces.session());
    return range == null ? choice : choice.within(lane.toTrace(range.fromNanos()), lane.toTrace(range.toNanos()));
  }

  private void label(TraceCursor cursor) {
    onlyRange.setEnabled(cursor.range() != null);
    SystemDescription system = traces.session().trace().system();
    traces.label(cursor,
        queues.show(system.queues().stream().map(QueueInfo::id).map(system::queueName).toList()));
  }

  private void chosen() {
    if (cursor().session() != null) {
      show(cursor());
    }
  }

  @Override
  protected void clear() {
    if (sequence != null) {
      traces.clear();
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
