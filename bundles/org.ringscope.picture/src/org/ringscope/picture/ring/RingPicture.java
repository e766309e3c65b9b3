// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.RingDifference;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.analysis.text.RingText;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.NumberText;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextMeasure;
import org.ringscope.picture.canvas.TextStyle;

/**
 * A ring as it lies in memory, by the strips of its format, and in words what matters. The second form is
 * {@link Form#CLOCK}.
 *
 * <p>{@link #show} takes a state and makes its texts; {@link #draw} then only paints, as often as needed. One thread.
 */
public final class RingPicture {
  /** The two forms of the picture. */
  public enum Form {
    MEMORY,
    CLOCK
  }

  private static final double MARGIN = 12;

  private final NumberText numbers = new NumberText();
  private final RingLayout layout = new RingLayout();
  private final SplitStrips split = new SplitStrips(numbers);
  private final PackedStrip packed = new PackedStrip(numbers);
  private final RingHighlight highlight = new RingHighlight();
  private final RingClock clock = new RingClock();
  private final RingLegend legend = new RingLegend();

  private QueueState state;
  /** The ones of the state's format. */
  private RingStrips strips;
  private RingCaption caption;
  private Form form = Form.MEMORY;
  private RingMotion motion;
  private String header = "";
  private String status = "";
  /** What of it fits into the picture. */
  private String statusShown = "";
  /** What of it fits beside a note, and into which room. */
  private String statusBeside = "";
  private String besideOf = "";
  private double besideRoom;
  private boolean laidOut;
  /** The ring at the mark, null for none. */
  private QueueState marked;
  private String markedAt = "";
  private RingDifference changed = RingDifference.NONE;
  private String changes = "";

  /** Takes the state to draw from now on. Texts are made here, not while painting. */
  public void show(QueueState newState, RingCaption newCaption) {
    state = newState;
    caption = newCaption;
    header = RingText.header(state, caption);
    status = RingText.status(state, caption);
    boolean late = status.contains("no kick");
    strips = state.ring().byFormat(ring -> split.show(ring, newCaption, late), packed::show);
    clock.update(state, caption);
    compare();
    highlight.follow(highlight.hit, state.ring(), strips, null);
    laidOut = false;
  }

  /** Shows what changes from now on against a state of the same queue. @param when in words; null state for no mark */
  public void mark(QueueState mark, String when) {
    marked = mark;
    markedAt = when;
    compare();
  }

  private void compare() {
    boolean isCompared = marked != null && state != null;
    changed = isCompared ? RingDifference.of(marked.ring(), state.ring()) : RingDifference.NONE;
    changes = isCompared ? changed.text() + " since the mark at " + markedAt : "";
  }

  /** What has changed since the mark, in words; empty without a mark. */
  public String changes() {
    return changes;
  }

  /** Memory or clock. */
  public void form(Form newForm) {
    form = newForm;
  }

  public Form form() {
    return form;
  }

  /** Movement between states, null for none (files). */
  public void motion(RingMotion newMotion) {
    motion = newMotion;
  }

  /** Marks what belongs to a hit, see {@link #at}; {@code message} says what lies in the buffer, null if nobody knows. */
  public void highlight(Hit hit, String message) {
    highlight.follow(hit, state == null ? null : state.ring(), strips, message);
  }

  /** The descriptor that the highlight leads to, {@link QueueState#UNKNOWN} if none. */
  public int highlightedDescriptor() {
    return highlight.descriptor;
  }

  /** Height in pixels at which nothing of this queue is squeezed. */
  public double preferredHeight(double width) {
    double least = state == null || !state.isRingKnown() ? SplitPlaces.LEAST
        : RingLayout.preferredHeight(state.size(), width, strips.leastHeight());
    return RingLegend.wraps(TextMeasure.width(header, TextStyle.CODE), width) ? least + RingLayout.LEGEND_ROW : least;
  }

  /** Height in pixels at which all of this queue is visible, though narrower. */
  public double leastHeight(double width) {
    double comfortable = preferredHeight(width);
    return state == null || !state.isRingKnown() || form == Form.CLOCK ? Math.min(comfortable, RingClock.LEAST)
        : RingLayout.leastHeight(strips, comfortable);
  }

  /** Paints into the area 0, 0, width, height. */
  public void draw(Canvas canvas, double width, double height) {
    draw(canvas, width, height, 0);
  }

  /** As above; {@code millis} is the viewer's time for the motion. */
  public void draw(Canvas canvas, double width, double height, long millis) {
    canvas.fillRectangle(0, 0, width, height, 0, Paint.BACKGROUND);
    if (state == null) {
      return;
    }
    layOut(canvas, width, height);
    canvas.text(header, MARGIN, 20, TextStyle.CODE, Anchor.START, Paint.FAINT);
    if (layout.countsOnly || form == Form.CLOCK) {
      clock.draw(canvas, layout, state);
    } else {
      if (!layout.low || !layout.legendBelow) {
        legend.draw(canvas, layout);
      }
      strips.draw(canvas, layout, highlight, motion, millis);
      if (!changed.isNothing()) {
        strips.drawChanges(canvas, layout, changed);
      }
    }
    statusLine(canvas);
    if (state.isBroken()) {
      broken(canvas);
    }
  }

  private void layOut(Canvas canvas, double width, double height) {
    if (laidOut && layout.width == width && layout.height == height) {
      return;
    }
    legend.measure(canvas);
    boolean wrap = legend.wraps(canvas, header, width);
    layout.update(state.ring(), strips, width, height, wrap);
    statusShown = TextFit.within(canvas, status, TextStyle.LABEL, width - 2 * MARGIN);
    if (!layout.countsOnly) {
      strips.layOut(layout);
    }
    laidOut = true;
  }

  private void statusLine(Canvas canvas) {
    double y = layout.statusBaseline;
    String note = highlight.note.isEmpty() ? changes : highlight.note;
    double noteWidth = note.isEmpty() ? 0 : canvas.textWidth(note, TextStyle.LABEL);
    boolean room = MARGIN * 3 + canvas.textWidth(statusShown, TextStyle.LABEL) + noteWidth <= layout.width;
    boolean beside = room || layout.low; // above it are names of indices where there is little room
    String shown = room || !layout.low ? statusShown : statusBeside(canvas, layout.width - 3 * MARGIN - noteWidth);
    canvas.text(shown, MARGIN, y, TextStyle.LABEL, Anchor.START, state.isBroken() ? Paint.FAULT : Paint.TEXT);
    if (!note.isEmpty()) {
      canvas.text(note, layout.width - MARGIN, beside ? y : y - 15, TextStyle.LABEL, Anchor.END,
          Paint.SELECTION);
    }
  }

  /** As much of the status as there is room for beside a note; made anew only when that changes. */
  private String statusBeside(Canvas canvas, double room) {
    if (besideRoom != room || !besideOf.equals(status)) {
      besideRoom = room;
      besideOf = status;
      statusBeside = TextFit.within(canvas, status, TextStyle.LABEL, room);
    }
    return statusBeside;
  }

  private void broken(Canvas canvas) {
    canvas.strokeRectangle(1.5, 1.5, layout.width - 3, layout.height - 3, 3, Paint.FAULT, Stroke.BOLD);
  }

  /** What lies at a point of the picture drawn last. */
  public Hit at(double x, double y) {
    if (state == null || !laidOut || layout.countsOnly || form == Form.CLOCK) {
      return Hit.NOTHING;
    }
    return strips.at(layout, x, y);
  }

  /** The tooltip for a hit, empty for none. */
  public String tooltip(Hit hit) {
    return strips == null ? "" : strips.tooltip(hit);
  }

  /** The whole state as text, for the clipboard: header, a line for each slot, status. */
  public String asText() {
    if (state == null) {
      return "";
    }
    StringBuilder text = new StringBuilder(header).append('\n').append(strips.asText());
    for (int i = 0; !layout.countsOnly && i < state.size(); i++) {
      if (state.ring().owner(i) != DescriptorOwner.FREE) {
        text.append(RingText.descriptorTooltip(state.ring(), i)).append('\n');
      }
    }
    text.append(status).append('\n');
    return changes.isEmpty() ? text.toString() : text.append(changes).append('\n').toString();
  }
}
