// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.RingDifference;
import org.ringscope.analysis.state.RingWindow;
import org.ringscope.analysis.text.PackedText;
import org.ringscope.analysis.text.RingText;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.NumberText;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.protocol.ring.PackedPosition;

/**
 * Paints a packed ring: one strip of descriptors with their AVAIL and USED bits, the four positions and both wrap counters
 * around it, and below it both event suppression structures.
 */
final class PackedStrip implements RingStrips {
  /** Where the strip begins below the header: two rows of names above it. */
  static final double ABOVE = 46;
  /** Two rows of names, and one of event words. */
  static final double BELOW = 52;
  /** Height of the picture with what stands around the strip. */
  static final double LEAST = 32 + ABOVE + PackedCells.HEIGHT + BELOW + 28;
  private static final double MARGIN = 12;

  private final NumberText numbers;
  private final PackedCells cells;
  private final PackedPositions positions = new PackedPositions();
  private final ChangeMark change = new ChangeMark();
  private final RingSheet sheet = RingSheet.descriptors();
  private final RingGrid grid = new RingGrid(sheet);
  private String driverWrap = "";
  private String deviceWrap = "";
  private String driverEvent = "";
  private String deviceEvent = "";
  private PackedRingState ring;

  PackedStrip(NumberText numbers) {
    this.numbers = numbers;
    cells = new PackedCells(numbers);
  }

  /** Takes the ring to draw from now on, and makes its texts. */
  PackedStrip show(PackedRingState newRing) {
    ring = newRing;
    positions.update(ring);
    sheet.show(ring::owner, slot(ring.nextUsed()), slot(ring.nextAvail()));
    driverWrap = PackedText.wrap("driver", ring.driverWrap());
    deviceWrap = PackedText.wrap("device", ring.deviceWrap());
    driverEvent = PackedText.event("driver", ring.driverEventFlags(), ring.driverEventOffset());
    deviceEvent = PackedText.event("device", ring.deviceEventFlags(), ring.deviceEventOffset());
    return this;
  }

  @Override
  public double leastHeight() {
    return LEAST;
  }

  @Override
  public double lowOffset() {
    return bottomOffset();
  }

  @Override
  public double gridOffset() {
    return ABOVE + PackedCells.HEIGHT + BELOW;
  }

  @Override
  public double bottomOffset() {
    return gridOffset() + 16;
  }

  @Override
  public void chooseSlots(int[] slots) {
    RingWindow.choose(ring, slots);
  }

  private static int slot(int position) {
    return position == QueueState.UNKNOWN ? position : PackedPosition.slot(position);
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
    double top = top(layout);
    canvas.text("desc", MARGIN, top + 14, TextStyle.TITLE, Anchor.START, Paint.TEXT);
    canvas.text(cells.commonAddress(), MARGIN, top + 27, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
    canvas.text("AVAIL USED", MARGIN, top + PackedCells.BITS_BASELINE, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
    boolean named = canvas.keepsNames();
    for (int column = 0; column < layout.columns; column++) {
      int slot = layout.slots[column];
      if (slot < 0) {
        canvas.text("⋯", layout.columnLeft(column) + layout.cellWidth() / 2, top + 40, TextStyle.TITLE, Anchor.MIDDLE,
            Paint.FAINT);
        continue;
      }
      if (named) {
        canvas.begin("desc-" + slot, RingText.descriptorTooltip(ring, slot));
      }
      cells.draw(canvas, layout, ring, column, top);
      if (named) {
        canvas.end();
      }
    }
    for (int slot : highlight.chain) {
      int column = layout.columnOf(slot);
      if (column >= 0) {
        canvas.strokeRectangle(layout.columnLeft(column), top, layout.cellWidth(), PackedCells.HEIGHT, RingCells.CORNER,
            Paint.SELECTION, Stroke.BOLD);
      }
    }
    positions.draw(canvas, layout, top, PackedCells.HEIGHT);
    words(canvas, layout, named);
    if (layout.hasGrids) {
      grid.draw(canvas, numbers, highlight);
    }
  }

  @Override
  public void drawChanges(Canvas canvas, RingLayout layout, RingDifference changed) {
    for (int column = 0; column < layout.columns; column++) {
      if (layout.slots[column] >= 0 && changed.descriptors().get(layout.slots[column])) {
        change.draw(canvas, layout.columnLeft(column), top(layout), layout.cellWidth(), PackedCells.HEIGHT);
      }
    }
    if (layout.hasGrids) {
      grid.drawChanges(canvas, changed.descriptors());
    }
  }

  private static double top(RingLayout layout) {
    return layout.top + ABOVE;
  }

  /** Wrap counters beside the strip, event words at its end: below it. */
  private void words(Canvas canvas, RingLayout layout, boolean named) {
    double above = top(layout) - 6;
    double below = top(layout) + PackedCells.HEIGHT + 15;
    part(canvas, named, "driver-wrap", driverWrap, MARGIN, above, Paint.DRIVER_INDEX);
    part(canvas, named, "device-wrap", deviceWrap, MARGIN, below, Paint.DEVICE_INDEX);
    double y = top(layout) + PackedCells.HEIGHT + BELOW - 8;
    part(canvas, named, "driver-event", driverEvent, RingLayout.LEFT, y, Paint.DRIVER_INDEX);
    double x =
        Math.max(RingLayout.LEFT + canvas.textWidth(driverEvent, TextStyle.CODE_SMALL) + 24, RingLayout.LEFT + 210);
    part(canvas, named, "device-event", deviceEvent, x, y, Paint.DEVICE_INDEX);
  }

  private static void part(Canvas canvas, boolean named, String name, String text, double x, double y, Paint paint) {
    if (named) {
      canvas.begin(name, null);
    }
    canvas.text(text, x, y, TextStyle.CODE_SMALL, Anchor.START, paint);
    if (named) {
      canvas.end();
    }
  }

  @Override
  public Hit at(RingLayout layout, double x, double y) {
    int column = layout.columnAt(x);
    boolean within = y >= top(layout) && y < top(layout) + PackedCells.HEIGHT;
    if (within && column >= 0 && layout.slots[column] >= 0) {
      return Hit.descriptor(layout.slots[column]);
    }
    return layout.hasGrids ? grid.at(x, y) : Hit.NOTHING;
  }

  @Override
  public int follow(Hit hit) {
    return hit.kind() == Hit.Kind.DESCRIPTOR ? hit.index() : QueueState.UNKNOWN;
  }

  @Override
  public String tooltip(Hit hit) {
    return hit.kind() == Hit.Kind.DESCRIPTOR ? RingText.descriptorTooltip(ring, hit.index()) : "";
  }

  /** Positions, wrap counters and event words, a line each, for the clipboard. */
  @Override
  public String asText() {
    StringBuilder text = new StringBuilder();
    positions.appendTo(text);
    append(text, driverWrap, ring.driverWrap());
    append(text, deviceWrap, ring.deviceWrap());
    append(text, driverEvent, ring.driverEventFlags());
    append(text, deviceEvent, ring.deviceEventFlags());
    return text.toString();
  }

  private static void append(StringBuilder text, String line, int value) {
    if (value != QueueState.UNKNOWN) {
      text.append(line).append('\n');
    }
  }
}
