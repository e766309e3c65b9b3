// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.ring;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.statistics.QueueTraffic;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.picture.ring.Hit;
import org.ringscope.picture.ring.RingMotion;
import org.ringscope.picture.ring.RingPicture;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.Paced;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.messages.PinnedMessage;

/** The picture of one ring as a widget: hover follows what belongs together, a click pins it in every view. */
final class RingControl {
  /** Thirty pictures in a second are movement: each state that comes so often has one. */
  private static final int FRAME_MILLIS = 25;

  private final TraceCursor cursor;
  private final PictureCanvas canvas;
  private final RingMotion motion = new RingMotion();
  private final QueueTraffic traffic = new QueueTraffic();
  private RingPicture picture = new RingPicture();
  private TraceSession trace;
  private QueueState queue;
  private Hit hovered = Hit.NOTHING;
  private final Paced frames;
  private final Map<Integer, Marked> marks = new HashMap<>();

  /** A ring as it was at a mark. */
  private record Marked(QueueState queue, String when) {}

  RingControl(Composite parent, TraceCursor cursor) {
    this.cursor = cursor;
    picture.motion(motion);
    canvas = new PictureCanvas(parent, (target, width, height) -> {
      picture.draw(target, width, height, System.currentTimeMillis());
      if (motion.isMoving(System.currentTimeMillis())) {
        moves();
      }
    });
    frames = new Paced(parent.getDisplay(), FRAME_MILLIS, this::redraw);
    canvas.setData("id", "org.ringscope.ui.virtqueue.ring");
    AccessibleName.give(canvas, "Virtqueue", () -> queue == null ? null : asText());
    canvas.addListener(SWT.MouseMove, this::hover);
    canvas.addListener(SWT.MouseExit, event -> hover(Hit.NOTHING));
    canvas.addListener(SWT.MouseDown, this::click);
  }

  PictureCanvas control() {
    return canvas;
  }

  double leastHeight(double width) {
    return picture.leastHeight(width);
  }

  String asText() {
    return picture.asText();
  }

  void form(RingPicture.Form form) {
    picture.form(form);
    canvas.redrawChanges();
  }

  void show(TraceSession from, SystemState state, QueueState shown) {
    if (!cursor.isFollowing()) {
      motion.jump(shown, System.currentTimeMillis());
    } else if (queue != shown) {
      motion.update(shown, System.currentTimeMillis());
    }
    traffic.update(state);
    motion.tellRate(traffic.isRateKnown(shown) ? traffic.rate(shown) : Double.NaN);
    if (from != trace && trace != null) {
      marks.clear();
    }
    trace = from;
    queue = shown;
    compare();
    picture.show(shown, RingCaption.of(state, shown));
    Hit pinned = PinnedMessage.hit(cursor, trace, shown);
    Hit marked = hovered.isNothing() ? pinned : hovered;
    picture.highlight(marked, note(marked));
    if (cursor.isFollowing()) {
      frames.soon();
    } else {
      canvas.redrawChanges();
    }
  }

  /** Marks what the ring is like now, so that what changes from here on stands out; or forgets that. */
  void mark(boolean isOn) {
    if (queue != null && isOn) {
      marks.put(queue.info().id(), new Marked(queue, cursor.instant()));
    } else if (queue != null) {
      marks.remove(queue.info().id());
    }
    compare();
    canvas.redrawChanges();
  }

  boolean isMarked() {
    return queue != null && marks.containsKey(queue.info().id());
  }

  private void compare() {
    Marked marked = queue == null ? null : marks.get(queue.info().id());
    picture.mark(marked == null ? null : marked.queue(), marked == null ? "" : marked.when());
  }

  /** The descriptor that is pinned or under the pointer, -1 for none. */
  int descriptor() {
    return queue == null ? -1 : picture.highlightedDescriptor();
  }

  void clear() {
    marks.clear();
    RingPicture fresh = new RingPicture();
    fresh.form(picture.form());
    fresh.motion(motion);
    picture = fresh;
    trace = null;
    queue = null;
    hovered = Hit.NOTHING;
    canvas.redrawChanges();
  }

  private void hover(Event event) {
    hover(queue == null ? Hit.NOTHING : picture.at(event.x, event.y));
  }

  private void hover(Hit hit) {
    if (queue != null && !hit.equals(hovered)) {
      hovered = hit;
      Hit marked = hit.isNothing() ? PinnedMessage.hit(cursor, trace, queue) : hit;
      picture.highlight(marked, note(marked));
      MenuTips.show(canvas, hit.isNothing() ? null : picture.tooltip(hit));
      canvas.redrawChanges();
    }
  }

  private void click(Event event) {
    canvas.setFocus();
    if (event.button == 1 && queue != null) {
      if (hovered.isNothing() || picture.highlightedDescriptor() < 0) {
        cursor.pin(Pin.NONE);
      } else {
        pinDescriptor();
      }
    }
  }

  /** Pins the descriptor that is pinned or under the pointer, with its message. */
  void pinDescriptor() {
    int descriptor = descriptor();
    if (descriptor >= 0) {
      cursor.pin(Pin.descriptor(trace, queue.info().id(), descriptor)
          .withMessage(PinnedMessage.rowOf(cursor, trace, queue, descriptor)));
    }
  }

  /** What lies in the buffer of a marked descriptor, null if nobody knows. */
  private String note(Hit hit) {
    if (hit.isNothing()) {
      return null;
    }
    picture.highlight(hit, null);
    int descriptor = picture.highlightedDescriptor();
    return descriptor < 0 ? null : PinnedMessage.describe(cursor, trace, queue, descriptor);
  }

  /** From within a painting: the next one comes a frame later. */
  private void moves() {
    frames.done();
    frames.soon();
  }

  private void redraw() {
    if (!canvas.isDisposed()) {
      canvas.redrawChanges();
    }
  }
}
