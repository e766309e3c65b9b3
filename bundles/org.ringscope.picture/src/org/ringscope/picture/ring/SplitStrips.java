// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.RingDifference;
import org.ringscope.analysis.state.RingWindow;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.text.IndexMarker;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.analysis.text.RingText;
import org.ringscope.analysis.text.SplitText;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.NumberText;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.TextStyle;

/**
 * A split ring: avail strip, descriptor strip, used strip, and the indices of both sides around them. In the window form the
 * descriptor strip shows what the avail entries name.
 */
final class SplitStrips implements RingStrips {
  private static final double MARGIN = 12;

  private final NumberText numbers;
  private final SplitCells cells;
  private final RingIndices indices = new RingIndices();
  private final RingSelection selection = new RingSelection();
  private final ChangeMark change = new ChangeMark();
  private final SplitGrids sheets = new SplitGrids();
  private final RingGrid grid = new RingGrid(sheets.all());

  private SplitRingState ring;
  private String availFlags = "";
  private String usedFlags = "";
  private String eventNote = "";
  private boolean hasEvents;
  private boolean alarm;
  private int availSlot = QueueState.UNKNOWN;
  private int usedSlot = QueueState.UNKNOWN;

  SplitStrips(NumberText numbers) {
    this.numbers = numbers;
    cells = new SplitCells(numbers);
  }

  /** Takes the ring to draw from now on. @param late whether a kick is overdue */
  SplitStrips show(SplitRingState newRing, RingCaption caption, boolean late) {
    ring = newRing;
    availFlags = SplitText.availFlags(ring);
    usedFlags = SplitText.usedFlags(ring);
    hasEvents = caption.eventIdx() != 0;
    eventNote = hasEvents ? "" : "no EVENT_IDX";
    alarm = late && ring.areKicksSuppressed() && ring.pendingForDevice() > 0;
    indices.update(ring, caption);
    sheets.show(ring);
    return this;
  }

  @Override
  public double leastHeight() {
    return SplitPlaces.LEAST;
  }

  @Override
  public double lowOffset() {
    return SplitPlaces.LOW_BOTTOM;
  }

  @Override
  public double gridOffset() {
    return SplitPlaces.GRIDS;
  }

  @Override
  public double bottomOffset() {
    return SplitPlaces.BOTTOM;
  }

  @Override
  public void chooseSlots(int[] slots) {
    RingWindow.choose(ring, slots);
  }

  @Override
  public void layOut(RingLayout layout) {
    cells.update(ring, layout);
    if (layout.hasGrids) {
      grid.update(layout);
    }
  }

  @Override
  public void draw(Canvas canvas, RingLayout layout, RingHighlight highlight, RingMotion motion, long millis) {
    names(canvas, layout);
    for (int column = 0; column < layout.columns; column++) {
      if (layout.slots[column] < 0) {
        gap(canvas, layout, column);
      } else {
        column(canvas, layout, column);
      }
    }
    if (motion != null) {
      movement(canvas, layout, motion, millis);
    }
    if (!highlight.hit.isNothing()) {
      selection.draw(canvas, layout, ring, highlight, availSlot, usedSlot);
    }
    indices.draw(canvas, layout, ring, motion, millis);
    if (layout.hasGrids) {
      sheets.mark(availSlot, usedSlot);
      grid.draw(canvas, numbers, highlight);
    }
  }

  @Override
  public void drawChanges(Canvas canvas, RingLayout layout, RingDifference changed) {
    for (int column = 0; column < layout.columns; column++) {
      int slot = layout.slots[column];
      double left = layout.columnLeft(column);
      if (slot >= 0 && changed.avail().get(slot)) {
        change.draw(canvas, left, SplitPlaces.availTop(layout), layout.cellWidth(), SplitPlaces.AVAIL_HEIGHT);
      }
      if (slot >= 0 && changed.used().get(slot)) {
        change.draw(canvas, left, SplitPlaces.usedTop(layout), layout.cellWidth(), SplitPlaces.USED_HEIGHT);
      }
      int descriptor = slot < 0 ? QueueState.UNKNOWN : SplitPlaces.descriptorIn(layout, column, ring);
      if (descriptor >= 0 && changed.descriptors().get(descriptor)) {
        change.draw(canvas, left, SplitPlaces.descTop(layout), layout.cellWidth(), SplitPlaces.descHeight(layout));
      }
    }
    if (layout.hasGrids) {
      grid.drawChanges(canvas, changed.descriptors(), changed.avail(), changed.used());
    }
  }

  private void column(Canvas canvas, RingLayout layout, int column) {
    boolean named = canvas.keepsNames();
    int slot = layout.slots[column];
    begin(canvas, named, "avail-", slot, named ? SplitText.availTooltip(ring, slot) : null);
    cells.avail(canvas, layout, ring, column);
    end(canvas, named);
    int descriptor = SplitPlaces.descriptorIn(layout, column, ring);
    boolean known = named && descriptor >= 0;
    begin(canvas, known, "desc-", descriptor, known ? RingText.descriptorTooltip(ring, descriptor) : null);
    cells.descriptor(canvas, layout, ring, column);
    end(canvas, known);
    begin(canvas, named, "used-", slot, named ? SplitText.usedTooltip(ring, slot) : null);
    cells.used(canvas, layout, ring, column);
    end(canvas, named);
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
  private void names(Canvas canvas, RingLayout layout) {
    double avail = SplitPlaces.availTop(layout);
    double desc = SplitPlaces.descTop(layout);
    double used = SplitPlaces.usedTop(layout);
    canvas.text("avail", MARGIN, avail + 14, TextStyle.TITLE, Anchor.START, Paint.TEXT);
    canvas.text(availFlags, MARGIN, avail + 27, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
    canvas.text("desc", MARGIN, desc + 14, TextStyle.TITLE, Anchor.START, Paint.TEXT);
    canvas.text(cells.commonAddress(), MARGIN, desc + 27, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
    if (layout.windowed) {
      canvas.text("of avail", MARGIN, desc + 39, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
      canvas.text("entries", MARGIN, desc + 50, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
    }
    canvas.text("used", MARGIN, used + 14, TextStyle.TITLE, Anchor.START, Paint.TEXT);
    canvas.text(usedFlags, MARGIN, used + 27, TextStyle.CODE_SMALL, Anchor.START, alarm ? Paint.FAULT : Paint.FAINT);
    if (layout.notesAtRight) {
      canvas.text(eventNote, layout.columnLeft(layout.columns) + 8, used + 19, TextStyle.CODE_SMALL, Anchor.START,
          Paint.FAINT);
    }
  }

  private static void gap(Canvas canvas, RingLayout layout, int column) {
    double middle = layout.columnLeft(column) + layout.cellWidth() / 2;
    canvas.text("⋯", middle, SplitPlaces.availTop(layout) + 20, TextStyle.TITLE, Anchor.MIDDLE, Paint.FAINT);
    canvas.text("⋯", middle, SplitPlaces.descTop(layout) + 35, TextStyle.TITLE, Anchor.MIDDLE, Paint.FAINT);
    canvas.text("⋯", middle, SplitPlaces.usedTop(layout) + 23, TextStyle.TITLE, Anchor.MIDDLE, Paint.FAINT);
  }

  private void movement(Canvas canvas, RingLayout layout, RingMotion motion, long millis) {
    if (motion.isBlurred()) {
      double right = layout.columnLeft(layout.columns) - RingLayout.GAP;
      double y = SplitPlaces.availTop(layout) + SplitPlaces.AVAIL_HEIGHT + (layout.low ? 3 : 17);
      canvas.fillRectangle(right - 118, y, 118, 15, 7, Paint.SELECTION_PANEL);
      canvas.text(TimeText.grouped(Math.round(motion.rate())) + " buffers/s", right - 59, y + 11, TextStyle.SMALL,
          Anchor.MIDDLE,
          Paint.TEXT);
      return;
    }
    if (motion.glows(IndexMarker.AVAIL_IDX, millis)) {
      glow(canvas, layout, ring.availIdx(), SplitPlaces.availTop(layout), SplitPlaces.AVAIL_HEIGHT);
    }
    if (motion.glows(IndexMarker.USED_IDX, millis)) {
      glow(canvas, layout, ring.usedIdx(), SplitPlaces.usedTop(layout), SplitPlaces.USED_HEIGHT);
    }
  }

  /** Over the entry just before an index. */
  private static void glow(Canvas canvas, RingLayout layout, int index, double top, double height) {
    int column = index == QueueState.UNKNOWN ? -1 : layout.columnOf(Math.floorMod(index - 1, layout.size));
    if (column >= 0) {
      canvas.fillRectangle(layout.columnLeft(column), top, layout.cellWidth(), height, 2, Paint.GLOW);
    }
  }

  @Override
  public Hit at(RingLayout layout, double x, double y) {
    IndexMarker index = indices.at(layout, x, y);
    if (index != null) {
      return Hit.index(index);
    }
    int column = layout.columnAt(x);
    if (column >= 0 && layout.slots[column] >= 0) {
      if (within(y, SplitPlaces.availTop(layout), SplitPlaces.AVAIL_HEIGHT)) {
        return Hit.availSlot(layout.slots[column]);
      }
      if (within(y, SplitPlaces.usedTop(layout), SplitPlaces.USED_HEIGHT)) {
        return Hit.usedSlot(layout.slots[column]);
      }
      int descriptor = SplitPlaces.descriptorIn(layout, column, ring);
      if (within(y, SplitPlaces.descTop(layout), SplitPlaces.descHeight(layout)) && descriptor >= 0) {
        return Hit.descriptor(descriptor);
      }
    }
    return layout.hasGrids ? grid.at(x, y) : Hit.NOTHING;
  }

  private static boolean within(double y, double top, double height) {
    return y >= top && y < top + height;
  }

  @Override
  public int follow(Hit hit) {
    long descriptor = switch (hit.kind()) {
      case NOTHING, INDEX -> QueueState.UNKNOWN;
      case DESCRIPTOR -> hit.index();
      case AVAIL_SLOT -> ring.availRing(hit.index());
      case USED_SLOT -> ring.usedId(hit.index());
    };
    boolean leads = descriptor >= 0 && descriptor < ring.size();
    availSlot = hit.kind() == Hit.Kind.AVAIL_SLOT ? hit.index()
        : leads ? ring.availSlotOf((int) descriptor) : QueueState.UNKNOWN;
    usedSlot = hit.kind() == Hit.Kind.USED_SLOT ? hit.index()
        : leads ? ring.usedSlotOf((int) descriptor) : QueueState.UNKNOWN;
    return leads ? (int) descriptor : QueueState.UNKNOWN;
  }

  @Override
  public String tooltip(Hit hit) {
    return switch (hit.kind()) {
      case NOTHING -> "";
      case DESCRIPTOR -> RingText.descriptorTooltip(ring, hit.index());
      case AVAIL_SLOT -> SplitText.availTooltip(ring, hit.index());
      case USED_SLOT -> SplitText.usedTooltip(ring, hit.index());
      case INDEX -> SplitText.indexTooltip(IndexMarker.values()[hit.index()], ring);
    };
  }

  /** The indices that are known, a line each. */
  @Override
  public String asText() {
    StringBuilder text = new StringBuilder();
    for (IndexMarker index : IndexMarker.values()) {
      int value = index.value(ring);
      if (value != QueueState.UNKNOWN && (hasEvents || !index.isEvent())) {
        text.append(SplitText.index(index, value)).append(index.isInferred(ring) ? " (inferred)" : "").append('\n');
      }
    }
    return text.toString();
  }
}
