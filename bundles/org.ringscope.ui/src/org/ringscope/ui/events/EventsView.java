// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.ConditionField;
import org.ringscope.analysis.condition.DescribedNames;
import org.ringscope.analysis.condition.Operator;
import org.ringscope.analysis.events.EventFields;
import org.ringscope.analysis.events.EventRow;
import org.ringscope.analysis.events.MessagePartner;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.filter.FilterField;
import org.ringscope.ui.view.CursorView;

/**
 * Every event of the traces in the order of their common time, as the command line prints them. It follows each step of the cursor, and
 * selecting an event moves the cursor to it.
 */
public final class EventsView extends CursorView {
  public static final String ID = "org.ringscope.ui.events";
  private static final String RUN_TO = "org.ringscope.ide.runTo";

  private FilterField filter;
  private EventTable table;
  private EventJob job;
  private final Set<EventType> hidden = EnumSet.noneOf(EventType.class);
  /** Where the cursor stands, as far as the table was told: the last event up to it of a trace. */
  private Position shown;
  /** Where the cursor stood when the user selected an event: what it says of that place is out of date. Null for nowhere. */
  private Position left;
  /** Whether that event was found; else it is looked for again when more were counted. */
  private boolean isFound;

  @Override
  protected Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    filter = new FilterField(content, ID, EventFields.VOCABULARY, this::values, this::systems, typed -> applyFilter());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    table = new EventTable(content, ID, () -> job, this::selected);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.rows());
    keepsKeys(filter.text());
    keepsKeys(table.rows().table());
    table.rows().table().addListener(SWT.Paint, event -> {
      if (job != null) {
        table.ask(); // it may have been scrolled
      }
    });
    EventMenu.install(table, this);
    return content;
  }

  @Override
  public void setFocus() {
    table.rows().setFocus();
  }

  @Override
  protected void show(TraceCursor cursor) {
    if (job == null || !job.isOf(cursor)) {
      clear();
      Display display = table.rows().getDisplay();
      EventJob[] own = new EventJob[1];
      Runnable refresh = () -> refresh(own[0]);
      own[0] = new EventJob(cursor, condition(), () -> CaughtUi.later(display, () -> show(refresh)));
      job = own[0];
      job.follow(cursor.isFollowing());
      noteHidden();
      job.schedule();
    }
    reposition(cursor);
  }

  @Override
  protected void clear() {
    if (job != null) {
      job.cancel();
      job = null;
    }
    shown = null;
    left = null;
    table.rows().setCount(0);
  }

  @Override
  public void dispose() {
    if (job != null) {
      job.cancel();
    }
    super.dispose();
  }

  /** What was typed, without the kinds that are hidden. */
  private Condition condition() {
    ConditionField kind = EventFields.VOCABULARY.field("kind");
    List<Condition> all = new ArrayList<>();
    all.add(filter.condition());
    hidden.forEach(type -> all.add(Condition.compare(kind, Operator.NOT_EQUAL, type.text())));
    return Condition.and(all);
  }

  private void applyFilter() {
    if (job != null) {
      table.rows().mark(-1);
      table.rows().setCount(0);
      job.filter(condition());
      shown = null;
      left = null;
      reposition(cursor());
    }
  }

  /** Hides the kinds of the selected events. */
  void hideSelectedKinds() {
    hidden.addAll(table.selectedKinds());
    noteHidden();
    applyFilter();
  }

  /** Asks a debugged system to go on to the next event like the selected one, where there is a debugger. */
  void runToCursor() {
    try {
      if (getSite().getService(ICommandService.class).getCommand(RUN_TO).isDefined()) {
        getSite().getService(IHandlerService.class).executeCommand(RUN_TO, null);
      }
    } catch (CommandException e) {
      StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG | StatusManager.SHOW);
    }
  }

  void showAllKinds() {
    hidden.clear();
    noteHidden();
    applyFilter();
  }

  boolean hidesKinds() {
    return !hidden.isEmpty();
  }

  private void noteHidden() {
    filter.traceChanged(hidden.isEmpty() ? ""
        : "hidden: " + hidden.stream().map(EventType::text).collect(Collectors.joining(", ")));
  }

  private void refresh(EventJob from) {
    if (from == job && !filter.isDisposed()) {
      table.refresh(job.sessions().size() > 1, cursor().isFollowing());
      filter.showCount(job.size(), job.all());
      if (!cursor().isFollowing() && !isFound && shown != null && latest(cursor()) >= 0) {
        find(latest(cursor()));
      }
    }
  }

  /** Selects the event that the cursor stands on or behind; the end while it follows. */
  private void reposition(TraceCursor cursor) {
    job.follow(cursor.isFollowing());
    if (cursor.isFollowing()) {
      shown = null;
      table.rows().revealEnd();
      return;
    }
    int lane = latest(cursor);
    Position position = lane < 0 ? null : cursor.state(cursor.sessions().get(lane)).position();
    if (position == null || position.equals(left)) {
      return;
    }
    left = null;
    if (!position.equals(shown)) {
      shown = position;
      find(lane);
    }
  }

  private void find(int lane) {
    EventJob from = job;
    Position wanted = shown;
    Display display = table.rows().getDisplay();
    isFound = true; // until it is known better
    from.ask((pages, list) -> {
      int number = pages.numberOf(lane, wanted);
      int place = list.placeUntil(number);
      boolean found = list.isExamined(number) && pages.read(number).position().equals(wanted);
      CaughtUi.later(display, () -> mark(from, wanted, place, found));
    });
  }

  private void mark(EventJob from, Position wanted, int place, boolean found) {
    if (from == job && wanted.equals(shown) && !filter.isDisposed()) {
      table.rows().setCount(job.size());
      table.rows().mark(place);
      table.ask();
      isFound = found;
    }
  }

  /** The trace with the newest event that the cursor is behind, -1 for none. */
  private static int latest(TraceCursor cursor) {
    int latest = -1;
    long nanos = Long.MIN_VALUE;
    for (int lane = 0; lane < cursor.sessions().size(); lane++) {
      TraceSession session = cursor.sessions().get(lane);
      SystemState state = cursor.state(session);
      if (state != null && state.position() != null && cursor.lane(session).toAxis(state.nanos()) >= nanos) {
        latest = lane;
        nanos = cursor.lane(session).toAxis(state.nanos());
      }
    }
    return latest;
  }

  private void selected(EventRow row) {
    int lane = latest(cursor());
    Position before = lane < 0 ? null : cursor().state(cursor().sessions().get(lane)).position();
    shown = row.position();
    left = shown.equals(before) ? null : before;
    cursor().moveTo(EventTable.session(job, row), row.position());
  }

  /** Goes from a message to the event of its other end. */
  void goToPartner(EventRow row) {
    EventJob from = job;
    TraceSession session = EventTable.session(from, row);
    Trace trace = session.trace();
    Display display = table.rows().getDisplay();
    from.ask((pages, list) -> {
      Position partner = MessagePartner.of(trace, row);
      CaughtUi.later(display, () -> {
        if (from == job && partner != null) {
          cursor().moveTo(session, partner);
        } else if (from == job) {
          getViewSite().getActionBars().getStatusLineManager()
              .setMessage("The other end of this message is not in the recording");
        }
      });
    });
  }

  private List<SystemDescription> systems() {
    return cursor().sessions().stream().map(session -> session.trace().system()).toList();
  }

  /** What a field can be in the traces. */
  private Collection<String> values(ConditionField field) {
    Set<String> values = new TreeSet<>(DescribedNames.of(systems(), field));
    if (field.name().equals(EventFields.TRACE)) {
      cursor().sessions().forEach(session -> values.add(session.name()));
    }
    return values;
  }
}
