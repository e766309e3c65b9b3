// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.NumberText;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextMeasure;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.canvas.TimeText;

/**
 * A split ring as it lies in memory: avail strip, descriptor strip, used strip, the indices of both sides, and in words what
 * matters. The second form is {@link Form#CLOCK}.
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
  private final RingCells cells = new RingCells(numbers);
  private final RingIndices indices = new RingIndices();
  private final PackedStrip packed = new PackedStrip(numbers);
  private final RingGrid grid = new RingGrid();
  private final RingHighlight highlight = new RingHighlight();
  private final RingSelection selection = new RingSelection();
  private final RingClock clock = new RingClock();
  private final RingLegend legend = new RingLegend();

  private QueueState state;
  private RingCaption caption;
  private Form form = Form.MEMORY;
  private RingMotion motion;
  private String header = "";
  private String status = "";
  /** What of it fits into the picture. */
  private String statusShown = "";
  private String availFlags = "";
  private String usedFlags = "";
  private String eventNote = "";
  private boolean laidOut;

  /** Takes the state to draw from now on. Texts are made here, not while painting. */
  public void show(QueueState newState, RingCaption newCaption) {
    state = newState;
    caption = newCaption;
    header = RingText.header(state, caption);
    status = RingText.status(state, caption);
    availFlags = RingText.availFlags(state);
    usedFlags = RingText.usedFlags(state);
    eventNote = caption.eventIdx() == 0 ? "no EVENT_IDX" : "";
    indices.update(state, caption);
    packed.update(state);
    clock.update(state, caption);
    highlight.follow(highlight.hit, state, null);
    laidOut = false;
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
    highlight.follow(hit, state, message);
  }

  /** The descriptor that the highlight leads to, {@link QueueState#UNKNOWN} if none. */
  public int highlightedDescriptor() {
    return highlight.descriptor;
  }

  /** Height in pixels at which nothing of this queue is squeezed. */
  public double preferredHeight(double width) {
    double least = state == null || !state.isRingKnown() ? RingLayout.LEAST : RingLayout.preferredHeight(state.size(), width)
        - (state.isPacked() ? RingLayout.LEAST - PackedStrip.LEAST : 0);
    return RingLegend.wraps(TextMeasure.width(header, TextStyle.CODE), width) ? least + RingLayout.LEGEND_ROW : least;
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
      legend.draw(canvas, layout);
      if (state.isPacked()) {
        packedStrip(canvas);
      } else {
        strips(canvas, millis);
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
    layout.update(state, width, height, wrap);
    statusShown = TextFit.within(canvas, status, TextStyle.LABEL, width - 2 * MARGIN);
    if (!layout.countsOnly) {
      if (state.isPacked()) {
        packed.layOut(state, layout);
      } else {
        cells.update(state, layout);
      }
      if (layout.windowed) {
        grid.update(layout, state.isPacked());
      }
    }
    laidOut = true;
  }

  private void packedStrip(Canvas canvas) {
    packed.draw(canvas, layout, state, highlight);
    if (layout.windowed) {
      grid.draw(canvas, state, numbers, highlight.hit, highlight.chain, QueueState.UNKNOWN, QueueState.UNKNOWN);
    }
  }

  private void strips(Canvas canvas, long millis) {
    names(canvas);
    boolean named = canvas.keepsNames();
    for (int column = 0; column < layout.columns; column++) {
      int slot = layout.slots[column];
      if (slot < 0) {
        gap(canvas, column);
        continue;
      }
      begin(canvas, named, "avail-", slot, named ? RingText.availTooltip(state, slot) : null);
      cells.avail(canvas, layout, state, column);
      end(canvas, named);
      int descriptor = layout.descriptorIn(column, state);
      boolean known = named && descriptor >= 0;
      begin(canvas, known, "desc-", descriptor, known ? RingText.descriptorTooltip(state, descriptor) : null);
      cells.descriptor(canvas, layout, state, column);
      end(canvas, known);
      begin(canvas, named, "used-", slot, named ? RingText.usedTooltip(state, slot) : null);
      cells.used(canvas, layout, state, column);
      end(canvas, named);
    }
    if (motion != null) {
      movement(canvas, millis);
    }
    if (!highlight.hit.isNothing()) {
      selection.draw(canvas, layout, state, highlight);
    }
    indices.draw(canvas, layout, state, motion, millis);
    if (layout.windowed) {
      grid.draw(canvas, state, numbers, highlight.hit, highlight.chain, highlight.availSlot, highlight.usedSlot);
    }
  }

  private static void begin(Canvas canvas, boolean named, String prefix, int index, String tooltip) {
    if (named) {
      canvas.begin(prefix + index, tooltip);
    }
  }

  private static void end(Canvas canvas, boolean named) {
    if (named) {
      canvas.end();
    }
  }

  /** What stands beside the strips: their names, flags and event words. */
  private void names(Canvas canvas) {
    canvas.text("avail", MARGIN, layout.availTop + 14, TextStyle.TITLE, Anchor.START, Paint.TEXT);
    canvas.text(availFlags, MARGIN, layout.availTop + 27, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
    canvas.text("desc", MARGIN, layout.descTop + 14, TextStyle.TITLE, Anchor.START, Paint.TEXT);
    canvas.text(cells.commonAddress(), MARGIN, layout.descTop + 27, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
    if (layout.windowed) {
      canvas.text("of avail", MARGIN, layout.descTop + 39, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
      canvas.text("entries", MARGIN, layout.descTop + 50, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
    }
    canvas.text("used", MARGIN, layout.usedTop + 14, TextStyle.TITLE, Anchor.START, Paint.TEXT);
    boolean alarm = state.areKicksSuppressed() && state.pendingForDevice() > 0 && status.contains("no kick");
    canvas.text(usedFlags, MARGIN, layout.usedTop + 27, TextStyle.CODE_SMALL, Anchor.START, alarm ? Paint.FAULT : Paint.FAINT);
    if (layout.notesAtRight) {
      canvas.text(eventNote, layout.columnLeft(layout.columns) + 8, layout.usedTop + 19, TextStyle.CODE_SMALL, Anchor.START,
          Paint.FAINT);
    }
  }

  private void gap(Canvas canvas, int column) {
    double middle = layout.columnLeft(column) + layout.cellWidth() / 2;
    canvas.text("⋯", middle, layout.availTop + 20, TextStyle.TITLE, Anchor.MIDDLE, Paint.FAINT);
    canvas.text("⋯", middle, layout.descTop + 35, TextStyle.TITLE, Anchor.MIDDLE, Paint.FAINT);
    canvas.text("⋯", middle, layout.usedTop + 23, TextStyle.TITLE, Anchor.MIDDLE, Paint.FAINT);
  }

  private void movement(Canvas canvas, long millis) {
    if (motion.isBlurred()) {
      double right = layout.columnLeft(layout.columns) - RingLayout.GAP;
      double y = layout.availTop + RingLayout.AVAIL_HEIGHT + 17;
      canvas.fillRectangle(right - 118, y, 118, 15, 7, Paint.SELECTION_PANEL);
      canvas.text(TimeText.grouped(Math.round(motion.rate())) + " buffers/s", right - 59, y + 11, TextStyle.SMALL, Anchor.MIDDLE,
          Paint.TEXT);
      return;
    }
    glow(canvas, RingIndex.AVAIL_IDX, layout.availTop, RingLayout.AVAIL_HEIGHT, millis);
    glow(canvas, RingIndex.USED_IDX, layout.usedTop, RingLayout.USED_HEIGHT, millis);
  }

  private void glow(Canvas canvas, RingIndex index, double top, double height, long millis) {
    int value = index.value(state);
    if (value != QueueState.UNKNOWN && motion.glows(index, millis)) {
      int column = layout.columnOf(Math.floorMod(value - 1, layout.size));
      if (column >= 0) {
        canvas.fillRectangle(layout.columnLeft(column), top, layout.cellWidth(), height, 2, Paint.GLOW);
      }
    }
  }

  private void statusLine(Canvas canvas) {
    double y = layout.statusBaseline;
    double noteWidth = highlight.note.isEmpty() ? 0 : canvas.textWidth(highlight.note, TextStyle.LABEL);
    boolean room = MARGIN * 3 + canvas.textWidth(statusShown, TextStyle.LABEL) + noteWidth <= layout.width;
    canvas.text(statusShown, MARGIN, y, TextStyle.LABEL, Anchor.START, state.isBroken() ? Paint.FAULT : Paint.TEXT);
    if (!highlight.note.isEmpty()) {
      canvas.text(highlight.note, layout.width - MARGIN, room ? y : y - 15, TextStyle.LABEL, Anchor.END, Paint.SELECTION);
    }
  }

  private void broken(Canvas canvas) {
    canvas.strokeRectangle(1.5, 1.5, layout.width - 3, layout.height - 3, 3, Paint.FAULT, Stroke.BOLD);
  }

  /** What lies at a point of the picture drawn last. */
  public Hit at(double x, double y) {
    if (state == null || !laidOut || layout.countsOnly || form == Form.CLOCK) {
      return Hit.NOTHING;
    }
    if (state.isPacked()) {
      Hit hit = packed.at(layout, x, y);
      return hit.isNothing() && layout.windowed ? grid.at(x, y) : hit;
    }
    RingIndex index = indices.at(layout, x, y);
    if (index != null) {
      return Hit.index(index);
    }
    int column = layout.columnAt(x);
    if (column >= 0 && layout.slots[column] >= 0) {
      if (within(y, layout.availTop, RingLayout.AVAIL_HEIGHT)) {
        return Hit.availSlot(layout.slots[column]);
      }
      if (within(y, layout.usedTop, RingLayout.USED_HEIGHT)) {
        return Hit.usedSlot(layout.slots[column]);
      }
      int descriptor = layout.descriptorIn(column, state);
      if (within(y, layout.descTop, RingLayout.DESC_HEIGHT) && descriptor >= 0) {
        return Hit.descriptor(descriptor);
      }
    }
    return layout.windowed ? grid.at(x, y) : Hit.NOTHING;
  }

  private static boolean within(double y, double top, double height) {
    return y >= top && y < top + height;
  }

  /** The tooltip for a hit, empty for none. */
  public String tooltip(Hit hit) {
    return switch (hit.kind()) {
      case NOTHING -> "";
      case DESCRIPTOR -> RingText.descriptorTooltip(state, hit.index());
      case AVAIL_SLOT -> RingText.availTooltip(state, hit.index());
      case USED_SLOT -> RingText.usedTooltip(state, hit.index());
      case INDEX -> RingText.indexTooltip(RingIndex.values()[hit.index()], state);
    };
  }

  /** The whole state as text, for the clipboard: header, a line for each slot, status. */
  public String asText() {
    if (state == null) {
      return "";
    }
    StringBuilder text = new StringBuilder(header).append('\n');
    if (state.isPacked()) {
      text.append(packed.asText());
    }
    for (RingIndex index : RingIndex.values()) {
      if (index.value(state) != QueueState.UNKNOWN) {
        text.append(RingText.index(index, state)).append(index.isInferred(state) ? " (inferred)" : "").append('\n');
      }
    }
    for (int i = 0; !layout.countsOnly && i < state.size(); i++) {
      if (state.owner(i) != DescriptorOwner.FREE) {
        text.append(RingText.descriptorTooltip(state, i)).append('\n');
      }
    }
    return text.append(status).append('\n').toString();
  }
}
