// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.timeline;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.ringscope.analysis.state.AxisState;
import org.ringscope.picture.timeline.TimeWindow;
import org.ringscope.picture.timeline.TimelineBookmark;
import org.ringscope.picture.timeline.TimelineHit;
import org.ringscope.picture.timeline.TimelinePicture;
import org.ringscope.picture.timeline.TimelineTrack;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.time.BookmarkRow;

/** The picture of a timeline as a widget: the wheel zooms, dragging moves, a click sets the cursor, with Shift a range is selected. */
final class TimelineControl {
  private static final double ZOOM_STEP = 1.4;
  private static final double PAN_STEP = 0.1;
  private static final int LANE_STEP = 24;
  /** Nearer than this to where the button went down is a click. */
  private static final int CLICK = 3;

  /** What the mouse does while its button is down. */
  private enum Drag {
    NONE,
    PRESSED,
    PAN,
    SELECT,
    WHOLE
  }

  private final TraceCursor cursor;
  private final PictureCanvas canvas;
  private final TimelinePicture picture = new TimelinePicture();
  private final Consumer<TimeWindow> moved;
  private final Consumer<TimeWindow> selected;
  /** Null while the whole is visible. */
  private TimeWindow window;
  private TimeWindow selection;
  private boolean isFollowing;
  private long shownCursor = AxisState.BEFORE_ALL;
  private List<TimelineBookmark> bookmarks = List.of();
  private Drag drag = Drag.NONE;
  private int pressedX;
  private int dragX;
  private int dragY;

  /**
   * @param moved hears which part is visible, null for the whole
   * @param selected hears which range is selected, null for none
   */
  TimelineControl(Composite parent, TraceCursor cursor, Consumer<TimeWindow> moved, Consumer<TimeWindow> selected) {
    this.cursor = cursor;
    this.moved = moved;
    this.selected = selected;
    canvas = new PictureCanvas(parent, SWT.V_SCROLL,
        (target, width, height) -> picture.draw(target, width, height, window()));
    canvas.setData("id", "org.ringscope.ui.timeline.picture");
    AccessibleName.give(canvas, "Timeline", this::asText);
    canvas.addListener(SWT.MouseDown, this::pressed);
    canvas.addListener(SWT.MouseMove, this::dragged);
    canvas.addListener(SWT.MouseUp, this::released);
    canvas.addListener(SWT.MouseExit, event -> MenuTips.show(canvas, null));
    canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Resize, event -> layBar());
    canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
    layBar();
  }

  PictureCanvas control() {
    return canvas;
  }

  /** What is visible. */
  TimeWindow window() {
    return window == null ? picture.whole() : window;
  }

  boolean isWhole() {
    return window == null;
  }

  /** The selected range, null for none. */
  TimeWindow selection() {
    return selection;
  }

  boolean isFollowing() {
    return isFollowing;
  }

  String asText() {
    return picture.asText(window());
  }

  /** Shows what was read. */
  void show(List<TimelineTrack> tracks) {
    picture.show(tracks, null);
    if (isFollowing && window != null) {
      window =
          new TimeWindow(picture.whole().toNanos() - window.span(), picture.whole().toNanos()).within(picture.whole());
    }
    if (window != null && window.span() >= picture.whole().span()) {
      window = null;
    }
    layBar();
    canvas.redraw();
  }

  /** Shows where the cursor stands; the part that is visible goes with it. */
  void show(TraceCursor now) {
    List<TimelineBookmark> marks = BookmarkRow.all(now).stream()
        .map(row -> new TimelineBookmark(row.axisNanos(now), row.text(now))).toList();
    if (!marks.equals(bookmarks)) {
      bookmarks = marks;
      picture.bookmarks(marks);
      canvas.redraw();
    }
    long nanos = now.nanos();
    if (nanos != shownCursor) {
      shownCursor = nanos;
      picture.cursor(nanos == AxisState.BEFORE_ALL ? TimelinePicture.NO_CURSOR : nanos);
      if (window != null && nanos != AxisState.BEFORE_ALL && drag == Drag.NONE && !isFollowing) {
        move(window.showing(nanos, picture.whole()));
      }
      canvas.redraw();
    }
  }

  void clear() {
    window = null;
    isFollowing = false;
    shownCursor = AxisState.BEFORE_ALL;
    picture.cursor(TimelinePicture.NO_CURSOR);
    select(null);
    show(List.of());
  }

  void zoom(boolean isIn) {
    Rectangle area = canvas.getClientArea();
    boolean isVisible = shownCursor >= window().fromNanos() && shownCursor <= window().toNanos();
    double share = isVisible ? (double) (shownCursor - window().fromNanos()) / window().span() : 0.5;
    if (area.width > 0) {
      zoom(isIn, share);
    }
  }

  private void zoom(boolean isIn, double share) {
    move(window().zoom(isIn ? 1 / ZOOM_STEP : ZOOM_STEP, share, picture.whole()));
  }

  void showWhole() {
    move(picture.whole());
  }

  void zoomToSelection() {
    if (selection != null) {
      move(TimeWindow.of(selection.fromNanos(), selection.toNanos()).within(picture.whole()));
    }
  }

  void toggleFollow() {
    isFollowing = !isFollowing;
    if (isFollowing) {
      TimeWindow whole = picture.whole();
      long span = window == null ? Math.max(1, whole.span() / 10) : window.span();
      window = new TimeWindow(whole.toNanos() - span, whole.toNanos()).within(whole);
      cursor.follow();
      moved.accept(window);
      canvas.redraw();
    }
  }

  void select(TimeWindow range) {
    if (!Objects.equals(range, selection)) {
      selection = range;
      picture.select(range);
      selected.accept(range);
      canvas.redraw();
    }
  }

  private void move(TimeWindow next) {
    TimeWindow visible = next.span() >= picture.whole().span() ? null : next;
    if (!Objects.equals(visible, window)) {
      isFollowing &= visible != null && visible.toNanos() >= picture.whole().toNanos();
      window = visible;
      moved.accept(window);
      canvas.redraw();
    }
  }

  private void wheel(Event event) {
    event.doit = false;
    double share = TimelinePicture.shareAt(event.x, canvas.getClientArea().width);
    if ((event.stateMask & SWT.SHIFT) != 0) {
      move(window().pan(event.count > 0 ? -PAN_STEP : PAN_STEP, picture.whole()));
    } else if (TimelinePicture.isName(event.x)) {
      scrollTo(canvas.getVerticalBar().getSelection() - (event.count > 0 ? LANE_STEP : -LANE_STEP));
    } else {
      zoom(event.count > 0, share);
    }
  }

  private void key(Event event) {
    switch (event.character) {
      case '+', '=' -> zoom(true);
      case '-' -> zoom(false);
      case '0' -> showWhole();
      case 'f', 'F' -> toggleFollow();
      case SWT.ESC -> select(null);
      default -> {
        int step = event.keyCode == SWT.ARROW_DOWN ? LANE_STEP : event.keyCode == SWT.ARROW_UP ? -LANE_STEP : 0;
        scrollTo(canvas.getVerticalBar().getSelection() + step);
      }
    }
  }

  private void pressed(Event event) {
    canvas.setFocus();
    if (event.button == 1 && !isEmpty()) {
      pressedX = event.x;
      dragX = event.x;
      dragY = event.y;
      boolean isWhole = at(event).place() == TimelineHit.Place.WHOLE;
      drag = isWhole ? Drag.WHOLE : (event.stateMask & SWT.SHIFT) != 0 ? Drag.SELECT : Drag.PRESSED;
      if (isWhole) {
        centre(event);
      }
    }
  }

  private boolean isEmpty() {
    return at(0, 0) == null;
  }

  private TimelineHit at(Event event) {
    return at(event.x, event.y);
  }

  private TimelineHit at(int x, int y) {
    return picture.at(x, y, canvas.getClientArea().width, window());
  }

  private long nanos(int x) {
    return picture.nanosAt(x, canvas.getClientArea().width, window());
  }

  private void centre(Event event) {
    long middle = picture.whole().at(TimelinePicture.shareAt(event.x, canvas.getClientArea().width));
    long half = window().span() / 2;
    move(new TimeWindow(middle - half, middle - half + window().span()).within(picture.whole()));
  }

  private void dragged(Event event) {
    if (drag == Drag.NONE) {
      TimelineHit hit = at(event);
      MenuTips.show(canvas, hit == null || hit.text().isEmpty() ? null : hit.text().replace("&", "&&"));
      return;
    }
    if (drag == Drag.PRESSED && Math.abs(event.x - pressedX) + Math.abs(event.y - dragY) > CLICK) {
      drag = Drag.PAN;
    }
    switch (drag) {
      case WHOLE -> centre(event);
      case SELECT -> selectTo(event.x);
      case PAN -> {
        move(window().pan((double) (dragX - event.x) / Math.max(1, canvas.getClientArea().width), picture.whole()));
        scrollTo(canvas.getVerticalBar().getSelection() + dragY - event.y);
        dragX = event.x;
        dragY = event.y;
      }
      default -> {}
    }
  }

  private void selectTo(int x) {
    if (Math.abs(x - pressedX) > CLICK) {
      long from = Math.max(picture.whole().fromNanos(), nanos(Math.min(x, pressedX)));
      long to = Math.min(picture.whole().toNanos(), nanos(Math.max(x, pressedX)));
      select(new TimeWindow(from, to));
    }
  }

  private void released(Event event) {
    Drag ended = event.button == 1 ? drag : Drag.NONE;
    drag = event.button == 1 ? Drag.NONE : drag;
    if (ended == Drag.PRESSED) {
      click(at(event));
    } else if (ended == Drag.SELECT && Math.abs(event.x - pressedX) <= CLICK) {
      select(null);
    }
  }

  private void click(TimelineHit hit) {
    boolean isOf = hit.track() >= 0 && hit.track() < cursor.sessions().size();
    if (isOf && hit.queue() >= 0) {
      cursor.pin(Pin.queue(cursor.sessions().get(hit.track()), hit.queue()));
    }
    if (isOf && hit.position() != null) {
      cursor.moveTo(cursor.sessions().get(hit.track()), hit.position());
    } else {
      cursor.moveTo(hit.nanos());
    }
  }

  private void layBar() {
    ScrollBar bar = canvas.getVerticalBar();
    int lanes = (int) Math.ceil(picture.preferredHeight() - picture.headHeight());
    int room = (int) Math.max(1, canvas.getClientArea().height - picture.headHeight());
    if (bar.getMaximum() != Math.max(lanes, room) || bar.getThumb() != room) {
      bar.setVisible(lanes > room);
      bar.setValues(bar.getSelection(), 0, Math.max(lanes, room), room, LANE_STEP,
          Math.max(LANE_STEP, room - LANE_STEP));
      scrollPicture();
    }
  }

  private void scrollTo(int lanes) {
    if (lanes != canvas.getVerticalBar().getSelection()) {
      canvas.getVerticalBar().setSelection(Math.max(0, lanes));
      scrolled();
    }
  }

  private void scrolled() {
    scrollPicture();
    canvas.redraw();
  }

  private void scrollPicture() {
    picture.scroll(canvas.getVerticalBar().getSelection());
  }
}
