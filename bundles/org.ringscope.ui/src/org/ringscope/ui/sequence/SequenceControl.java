// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import java.util.StringJoiner;
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
  private static final double LINE = 30;
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
  private TraceSession session;
  private SequenceChoice choice = SequenceChoice.ALL;
  private SequenceWindow window = SequenceWindow.EMPTY;
  private SequencePicture picture;
  /** What was asked for last and has not come, null for nothing. */
  private SequenceJob.Request asked;
  /** What the picture was made for. */
  private double room;
  private double top;
  private double left;
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
        window = SequenceWindow.EMPTY;
        picture = null;
        canvas.redraw();
      }
    }
    followCursor();
  }

  void clear() {
    session = null;
    asked = null;
    window = SequenceWindow.EMPTY;
    picture = null;
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
    boolean isFresh = shownCursor == null || picture == null || wasFollowing && !isFollowing;
    shownCursor = now;
    wasFollowing = isFollowing;
    boolean isThere = !isFresh && !isFollowing && window.covers(now.nanos());
    if (isThere && selection.arrived(window, now)) {
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
    SequenceItem anchor = isJump ? null : anchor();
    isJump = false;
    double offset = anchor == null ? 0 : picture.y(window.indexOf(anchor.position())) - top;
    boolean isCursor = place.equals(shownCursor);
    window = answer.window();
    layOut();
    int old = anchor == null ? -1 : window.indexOf(anchor.position());
    if (isCursor) {
      selection.arrived(window, place);
    }
    if (cursor.isFollowing()) {
      top = Double.MAX_VALUE;
    } else if (old >= 0) {
      top = picture.y(old) - offset;
    } else {
      reveal(Math.max(0, window.last(place)), 0.5);
    }
    mark(isCursor);
    if (cursor.isFollowing() && !isCursor) {
      read(shownCursor); // there is more by now
    }
  }

  /** The item at the top of what is visible: it stays where it is when others come. */
  private SequenceItem anchor() {
    int first = picture == null ? -1 : firstVisible();
    return first < 0 ? null : window.items().get(first);
  }

  private void layOut() {
    room = width();
    picture = SequencePicture.of(session.trace(), window.items(), room);
  }

  private void mark(boolean reveals) {
    picture.mark(selection.row(window));
    if (reveals && selection.row(window) >= 0 && !cursor.isFollowing()) {
      reveal(selection.row(window), 0);
    }
    scrollTo(top);
  }

  /** Scrolls as little as needed, or so that the row stands at a share of the height. */
  private void reveal(int row, double share) {
    if (row < window.items().size()) {
      double y = picture.y(row);
      double head = SequencePicture.headHeight();
      if (share > 0) {
        top = y - height() * share;
      } else if (y - LINE < top + head) {
        top = y - LINE - head;
      } else if (y + LINE > top + height()) {
        top = y + LINE - height();
      }
    }
  }

  void scrollTo(double wanted) {
    top = Math.max(0, Math.min(wanted, contentHeight() - height()));
    left = Math.max(0, Math.min(left, contentWidth() - width()));
    bars.update();
    canvas.redraw();
    boolean needsEarlier = !window.isBegin() && top < NEAR;
    boolean needsLater = !window.isEnd() && top + height() > contentHeight() - NEAR;
    if (picture != null && asked == null && (needsEarlier || needsLater) && !cursor.isFollowing()) {
      readOn(needsEarlier);
    }
  }

  /** What was read reaches as far to either side of its middle: so near an end the one that is visible there is asked for. */
  private void readOn(boolean isEarlier) {
    int row = firstVisible();
    int middle = window.items().size() / 2;
    if (row >= 0 && (isEarlier ? row < middle : row > middle)) {
      read(window.items().get(row).position());
    }
  }

  void scrollBy(double pixels) {
    scrollTo(top + pixels);
  }

  void scrollSideways(double wanted) {
    left = wanted;
    scrollTo(top);
  }

  /** Goes to a time, of the trace. */
  void goTo(long nanos) {
    isJump = true;
    read(Position.at(nanos));
  }

  private int firstVisible() {
    return firstFrom(top + SequencePicture.headHeight());
  }

  private int firstFrom(double y) {
    int row = 0;
    while (row < window.items().size() && picture.y(row) < y) {
      row++;
    }
    return Math.min(row, window.items().size() - 1);
  }

  private void paint(Canvas target, int width, int height) {
    if (picture == null) {
      target.fillRectangle(0, 0, width, height, 0, Paint.BACKGROUND);
    } else {
      target.save();
      target.translate(-left, 0);
      picture.draw(target, top, Math.max(width + left, contentWidth()), height);
      target.restore();
    }
    if (isLong && asked != null) {
      target.text("looking for more…", 8, height - 8, TextStyle.LABEL, Anchor.START, Paint.FAINT);
    }
  }

  private void resized() {
    if (picture != null && room != width()) {
      layOut();
      picture.mark(selection.row(window));
    }
    scrollTo(top);
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
    return Math.max(1, (int) ((height() - SequencePicture.headHeight()) / LINE) - 1);
  }

  /** Selects an item so many further, as far as they were read. */
  void step(int rows) {
    if (picture == null || window.items().isEmpty()) {
      return;
    }
    int now = selection.row(window);
    int begin = now < 0 ? window.last(shownCursor == null ? Position.at(Long.MIN_VALUE) : shownCursor) : now;
    select(Math.max(0, Math.min(window.items().size() - 1, begin + rows)));
  }

  private void select(int row) {
    selection.select(session, window.items().get(row));
    mark(true);
  }

  private void pressed(Event event) {
    canvas.setFocus();
    int row = rowAt(event);
    if (event.button == 1 && row >= 0) {
      select(row);
    }
  }

  private int rowAt(Event event) {
    double y = event.y / canvas.zoom();
    return picture == null || y < SequencePicture.headHeight() - 12 ? -1 : picture.rowAt(y + top);
  }

  private void hover(Event event) {
    int row = rowAt(event);
    String tip = row < 0 ? null : window.items().get(row).line(session.trace()).replace("&", "&&");
    MenuTips.show(canvas, tip);
  }

  /** The items that are visible, one a line. */
  String asText() {
    StringJoiner lines = new StringJoiner("\n");
    for (int row = picture == null ? window.items().size() : Math.max(0, firstVisible()); row < window.items().size()
        && picture.y(row) <= top + height(); row++) {
      lines.add(window.items().get(row).line(session.trace()));
    }
    return lines.toString();
  }

  /** The selected item in a line, else all that are visible. */
  String selectedText() {
    int row = selection.row(window);
    return row < 0 ? asText() : window.items().get(row).line(session.trace());
  }

  boolean isRead() {
    return picture != null && asked == null;
  }

  SequenceWindow window() {
    return window;
  }

  TraceSession session() {
    return session;
  }

  /** Time of the first visible item; the begin of the trace where there is none. */
  long visibleNanos() {
    SequenceItem first = anchor();
    return first == null ? session.trace().beginNanos() : first.nanos();
  }

  /** Where a row stands in the widget. */
  int yOf(int row) {
    return (int) Math.round((picture.y(row) - top) * canvas.zoom());
  }

  double top() {
    return top;
  }

  double left() {
    return left;
  }

  double contentHeight() {
    return picture == null ? 0 : picture.height();
  }

  double contentWidth() {
    return picture == null ? 0 : picture.width();
  }

  double height() {
    return canvas.getClientArea().height / canvas.zoom();
  }

  double width() {
    return canvas.getClientArea().width / canvas.zoom();
  }
}
