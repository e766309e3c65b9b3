// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ringscope.analysis.sequence.SequenceChoice;
import org.ringscope.analysis.sequence.SequenceItem;
import org.ringscope.analysis.sequence.SequenceWindow;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.sequence.SequencePicture;
import org.ringscope.trace.Position;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;

/**
 * The sequence of a trace as a widget. Only the items around what is visible are in memory: the others are read while one
 * scrolls.
 */
final class SequenceControl {
  /** Where less than this is left before an end of what was read, more is read. */
  private static final double NEAR = 2000;
  private static final int LONG_MILLIS = 300;
  private static final double ZOOM_STEP = 1.25;
  private static final double SMALLEST = 0.4;
  private static final double LARGEST = 3;

  private final TraceCursor cursor;
  private final PictureCanvas canvas;
  private final SequenceBars bars;
  private final SequenceJob job;
  private final SequenceSelection selection;
  private final SequenceSheet sheet = new SequenceSheet(this::width, this::height);
  private TraceSession session;
  private SequenceChoice choice = SequenceChoice.ALL;
  /** What was asked for last and has not come, null for nothing. */
  private SequenceJob.Request asked;
  private Position shownCursor;
  private boolean wasFollowing;
  /** Whether the user goes elsewhere, so that nothing of what is visible stays. */
  private boolean isJump;
  /** Whether what is asked for takes so long that it must be said. */
  private boolean isLong;

  SequenceControl(Composite parent, TraceCursor cursor) {
    this.cursor = cursor;
    canvas = new PictureCanvas(parent, SWT.V_SCROLL | SWT.H_SCROLL, this::paint);
    canvas.setData("id", "org.ringscope.ui.sequence.picture");
    AccessibleName.give(canvas, "Sequence");
    bars = new SequenceBars(this, canvas);
    selection = new SequenceSelection(cursor);
    job = new SequenceJob(answer -> CaughtUi.later(canvas.getDisplay(), () -> take(answer)));
    canvas.addListener(SWT.MouseDown, this::pressed);
    canvas.addListener(SWT.MouseMove, this::hover);
    canvas.addListener(SWT.MouseExit, event -> MenuTips.show(canvas, null));
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Resize, event -> resized());
    canvas.addListener(SWT.Dispose, event -> job.cancel());
  }

  PictureCanvas control() {
    return canvas;
  }

  /** Shows what is chosen of a trace, where the cursor stands. */
  void show(TraceSession shown, SequenceChoice wanted) {
    if (shown != session || !wanted.equals(choice)) {
      boolean isOther = shown != session;
      session = shown;
      choice = wanted;
      shownCursor = null;
      selection.clear();
      if (isOther) {
        sheet.clear();
        canvas.redraw();
      }
    }
    followCursor();
  }

  void clear() {
    session = null;
    asked = null;
    sheet.clear();
    shownCursor = null;
    selection.clear();
    job.forget();
    bars.update();
    canvas.redraw();
  }

  private void followCursor() {
    Position now = position();
    boolean isFollowing = cursor.isFollowing();
    if (now == null || now.equals(shownCursor) && !isFollowing) {
      return;
    }
    boolean isFresh = shownCursor == null || sheet.isEmpty() || wasFollowing && !isFollowing;
    shownCursor = now;
    wasFollowing = isFollowing;
    boolean isThere = !isFresh && !isFollowing && sheet.window().covers(now.nanos());
    if (isThere && selection.arrived(sheet.window(), now)) {
      mark(true);
    } else if (!isThere && (!isFollowing || asked == null)) {
      read(now);
    }
  }

  /** Where the cursor stands in the trace; the begin before anything happened, null while that is not known. */
  private Position position() {
    return session == null || cursor.state(session) == null ? null
        : cursor.state(session).position() == null ? Position.at(session.trace().beginNanos() - 1)
            : cursor.state(session).position();
  }

  /** Asks for what surrounds a place. */
  void read(Position place) {
    SequenceJob.Request next = new SequenceJob.Request(session, choice, place);
    asked = next;
    isLong = false;
    job.read(next);
    CaughtUi.later(canvas.getDisplay(), LONG_MILLIS, () -> {
      isLong = asked == next;
      if (isLong && !canvas.isDisposed()) {
        canvas.redraw();
      }
    });
  }

  private void take(SequenceJob.Answer answer) {
    if (canvas.isDisposed() || answer.request() != asked) {
      return;
    }
    Position place = asked.place();
    asked = null;
    SequenceItem kept = isJump ? null : sheet.anchor();
    isJump = false;
    boolean isCursor = place.equals(shownCursor);
    boolean stays = sheet.show(session.trace(), answer.window(), kept);
    if (isCursor) {
      selection.arrived(sheet.window(), place);
    }
    if (cursor.isFollowing()) {
      sheet.toEnd();
    } else if (!stays) {
      sheet.center(Math.max(0, sheet.window().last(place)));
    }
    mark(isCursor);
    if (cursor.isFollowing() && !isCursor) {
      read(shownCursor); // there is more by now
    }
  }

  private void mark(boolean reveals) {
    int row = selection.row(sheet.window());
    sheet.mark(row);
    if (reveals && row >= 0 && !cursor.isFollowing()) {
      sheet.reveal(row);
    }
    scrollTo(sheet.top());
  }

  void scrollTo(double wanted) {
    sheet.scrollTo(wanted);
    bars.update();
    canvas.redraw();
    boolean needsEarlier = !sheet.window().isBegin() && sheet.top() < NEAR;
    boolean needsLater = !sheet.window().isEnd() && sheet.top() + height() > sheet.contentHeight() - NEAR;
    if (!sheet.isEmpty() && asked == null && (needsEarlier || needsLater) && !cursor.isFollowing()) {
      readOn(needsEarlier);
    }
  }

  /** What was read reaches as far to either side of its middle: so near an end the one that is visible there is asked for. */
  private void readOn(boolean isEarlier) {
    int row = sheet.firstVisible();
    int middle = sheet.window().items().size() / 2;
    if (row >= 0 && (isEarlier ? row < middle : row > middle)) {
      read(sheet.window().items().get(row).position());
    }
  }

  void scrollBy(double pixels) {
    scrollTo(sheet.top() + pixels);
  }

  void scrollSideways(double wanted) {
    sheet.scrollSideways(wanted);
    scrollTo(sheet.top());
  }

  /** Goes to a time, of the trace. */
  void goTo(long nanos) {
    isJump = true;
    read(Position.at(nanos));
  }

  private void paint(Canvas target, int width, int height) {
    sheet.draw(target, width, height);
    if (isLong && asked != null) {
      target.text("looking for more…", 8, height - 8, TextStyle.LABEL, Anchor.START, Paint.FAINT);
    }
  }

  private void resized() {
    if (session != null && sheet.resize(session.trace())) {
      sheet.mark(selection.row(sheet.window()));
    }
    scrollTo(sheet.top());
  }

  void zoom(double factor) {
    double wanted = factor == 0 ? 1 : Math.max(SMALLEST, Math.min(LARGEST, canvas.zoom() * factor));
    canvas.setZoom(wanted);
    resized();
  }

  private void key(Event event) {
    switch (event.character) {
      case '+', '=' -> zoom(ZOOM_STEP);
      case '-' -> zoom(1 / ZOOM_STEP);
      case '0' -> zoom(0);
      default -> {
        switch (event.keyCode) {
          case SWT.ARROW_DOWN -> step(1);
          case SWT.ARROW_UP -> step(-1);
          case SWT.PAGE_DOWN -> step(rowsVisible());
          case SWT.PAGE_UP -> step(-rowsVisible());
          default -> {}
        }
      }
    }
  }

  private int rowsVisible() {
    return Math.max(1, (int) ((height() - SequencePicture.headHeight()) / SequenceSheet.LINE) - 1);
  }

  /** Selects an item so many further, as far as they were read. */
  void step(int rows) {
    if (sheet.isEmpty() || sheet.window().items().isEmpty()) {
      return;
    }
    SequenceWindow window = sheet.window();
    int now = selection.row(window);
    int begin = now < 0 ? window.last(shownCursor == null ? Position.at(Long.MIN_VALUE) : shownCursor) : now;
    select(Math.max(0, Math.min(window.items().size() - 1, begin + rows)));
  }

  private void select(int row) {
    selection.select(session, sheet.window().items().get(row));
    mark(true);
  }

  private void pressed(Event event) {
    canvas.setFocus();
    int row = sheet.rowAt(event.y / canvas.zoom());
    if (event.button == 1 && row >= 0) {
      select(row);
    }
  }

  private void hover(Event event) {
    int row = sheet.rowAt(event.y / canvas.zoom());
    String tip = row < 0 ? null : sheet.window().items().get(row).line(session.trace()).replace("&", "&&");
    MenuTips.show(canvas, tip);
  }

  /** The items that are visible, one a line. */
  String asText() {
    return session == null ? "" : sheet.asText(session.trace());
  }

  /** The selected item in a line, else all that are visible. */
  String selectedText() {
    int row = selection.row(sheet.window());
    return row < 0 ? asText() : sheet.window().items().get(row).line(session.trace());
  }

  boolean isRead() {
    return !sheet.isEmpty() && asked == null;
  }

  TraceSession session() {
    return session;
  }

  SequenceSheet sheet() {
    return sheet;
  }

  double height() {
    return canvas.getClientArea().height / canvas.zoom();
  }

  double width() {
    return canvas.getClientArea().width / canvas.zoom();
  }
}
