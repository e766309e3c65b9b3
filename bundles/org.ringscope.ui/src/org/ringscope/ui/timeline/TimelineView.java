// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.timeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.ringscope.picture.timeline.TimeWindow;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.LabelText;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.view.CursorView;

/** What happened when, in all recordings that are open: cores, queues and channels on one axis of time. */
public final class TimelineView extends CursorView {
  public static final String ID = "org.ringscope.ui.timeline";

  /** Of what is said of a range: the lanes need the room. */
  private static final int MOST_LINES = 3;

  private TimelineControl timeline;
  private Label range;
  private TimelineJob job;
  private RangeJob counting;
  private List<TimelineJob.Place> places = List.of();
  /** The range that is told below. */
  private TimeWindow counted;

  @Override
  protected Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    timeline = new TimelineControl(content, cursor(), this::moved, cursor()::select);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(timeline.control());
    TimelineMenu.install(timeline, cursor());
    range = new Label(content, SWT.NONE);
    range.setData("id", "org.ringscope.ui.timeline.range");
    GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).exclude(true).applyTo(range);
    Display display = parent.getDisplay();
    Runnable refresh = this::refresh;
    job = new TimelineJob(() -> CaughtUi.later(display, () -> show(refresh)));
    counting = new RangeJob(words -> CaughtUi.later(display, () -> tell(words)));
    return content;
  }

  @Override
  public void setFocus() {
    timeline.control().setFocus();
  }

  @Override
  protected void show(TraceCursor cursor) {
    List<TimelineJob.Place> now = cursor.sessions().stream()
        .map(session -> new TimelineJob.Place(session, cursor.lane(session).offsetNanos())).toList();
    if (!now.equals(places)) {
      if (now.stream().noneMatch(place -> places.stream().anyMatch(old -> old.session() == place.session()))) {
        timeline.clear();
      }
      places = now;
      moved(timeline.isWhole() ? null : timeline.window());
    }
    timeline.show(cursor);
    timeline.select(cursor.range());
    if (!Objects.equals(counted, cursor.range())) {
      counted = cursor.range();
      counting.count(counted, places);
    }
  }

  @Override
  protected void clear() {
    places = List.of();
    job.show(new TimelineJob.Request(List.of(), null));
    timeline.clear();
    counted = null;
    counting.count(null, places);
  }

  private void moved(TimeWindow window) {
    job.show(new TimelineJob.Request(places, window));
  }

  private void refresh() {
    if (!timeline.control().isDisposed() && !places.isEmpty()) {
      timeline.show(job.tracks());
    }
  }

  private void tell(String words) {
    if (!range.isDisposed()) {
      LabelText.show(range, words.lines().count() <= MOST_LINES ? words
          : words.lines().limit(MOST_LINES).collect(Collectors.joining("\n")) + " …");
      range.setToolTipText(words.isEmpty() ? null : words.replace("&", "&&"));
      range.setVisible(!words.isEmpty());
      ((GridData) range.getLayoutData()).exclude = words.isEmpty();
      range.getParent().layout();
    }
  }

  /** What is visible in words. */
  public String asText() {
    return timeline.asText();
  }

  @Override
  public void dispose() {
    if (job != null) {
      job.cancel();
      counting.cancel();
    }
    super.dispose();
  }
}
