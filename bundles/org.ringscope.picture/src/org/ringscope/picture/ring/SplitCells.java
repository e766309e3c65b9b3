// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.text.SplitText;
import org.ringscope.picture.canvas.AddressDigits;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.NumberText;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/** Paints the cells of a split ring's three strips. Nothing is allocated for a cell: see {@link NumberText}. */
final class SplitCells {
  private final NumberText numbers;
  private final AddressDigits addresses = new AddressDigits();
  /** {@code R→5}, by flags and next, for the columns on screen. */
  private String[] flagTexts = new String[0];

  SplitCells(NumberText numbers) {
    this.numbers = numbers;
  }

  /** Prepares the texts that depend on the ring. */
  void update(SplitRingState ring, RingLayout layout) {
    addresses.update(ring, RingCells.fieldCharacters(layout));
    if (flagTexts.length != layout.columns) {
      flagTexts = new String[layout.columns];
    }
    for (int i = 0; i < layout.columns; i++) {
      int descriptor = SplitPlaces.descriptorIn(layout, i, ring);
      flagTexts[i] = descriptor >= 0 && ring.isDescriptorKnown(descriptor)
          ? SplitText.flags(ring.flags(descriptor), ring.next(descriptor)) : "";
    }
  }

  /** {@code 0x3ed…}, see {@link AddressDigits#common}. */
  String commonAddress() {
    return addresses.common();
  }

  void avail(Canvas canvas, RingLayout layout, SplitRingState ring, int column) {
    int slot = layout.slots[column];
    double x = layout.columnLeft(column);
    DescriptorOwner owner = ring.availSlotOwner(slot);
    cell(canvas, x, SplitPlaces.availTop(layout), layout.cellWidth(), SplitPlaces.AVAIL_HEIGHT, owner);
    corner(canvas, x, SplitPlaces.availTop(layout), slot, owner);
    value(canvas, layout, x, SplitPlaces.availTop(layout) + 20, ring.availRing(slot),
        ring.isAvailUnwritten(slot), owner);
  }

  void used(Canvas canvas, RingLayout layout, SplitRingState ring, int column) {
    int slot = layout.slots[column];
    double x = layout.columnLeft(column);
    DescriptorOwner owner = ring.usedSlotOwner(slot);
    cell(canvas, x, SplitPlaces.usedTop(layout), layout.cellWidth(), SplitPlaces.USED_HEIGHT, owner);
    corner(canvas, x, SplitPlaces.usedTop(layout), slot, owner);
    boolean unwritten = ring.isUsedUnwritten(slot);
    value(canvas, layout, x, SplitPlaces.usedTop(layout) + 21, ring.usedId(slot), unwritten, owner);
    if (!unwritten && ring.usedLength(slot) != QueueState.UNKNOWN) {
      long length = ring.usedLength(slot);
      boolean roomy = layout.cellWidth() >= 36 && length < 10_000;
      canvas.text(roomy ? numbers.length(length) : numbers.decimal(length), x + layout.cellWidth() / 2,
          SplitPlaces.usedTop(layout) + 32,
          TextStyle.TINY, Anchor.MIDDLE, Paint.FAINT);
    }
  }

  void descriptor(Canvas canvas, RingLayout layout, SplitRingState ring, int column) {
    int descriptor = SplitPlaces.descriptorIn(layout, column, ring);
    double x = layout.columnLeft(column);
    double top = SplitPlaces.descTop(layout);
    double width = layout.cellWidth();
    if (descriptor < 0) {
      canvas.strokeRectangle(x, top, width, SplitPlaces.descHeight(layout), RingCells.CORNER, Paint.EDGE,
          Stroke.DASHED);
      return;
    }
    DescriptorOwner owner = ring.owner(descriptor);
    RingCells.descriptor(canvas, x, top, width, SplitPlaces.descHeight(layout), owner);
    corner(canvas, x, top, descriptor, owner);
    fields(canvas, layout, ring, column, descriptor, owner);
  }

  private void fields(Canvas canvas, RingLayout layout, SplitRingState ring, int column, int descriptor,
      DescriptorOwner owner) {
    double x = layout.columnLeft(column);
    double top = SplitPlaces.descTop(layout);
    double middle = x + layout.cellWidth() / 2;
    if (!ring.isDescriptorKnown(descriptor)) {
      canvas.text("?", middle, top + 36, TextStyle.CODE_LARGE, Anchor.MIDDLE, Paint.FAINT);
      return;
    }
    if (RingCells.isPatterned(canvas, owner)) {
      RingCells.fieldPlate(canvas, x, top, layout.cellWidth(), SplitPlaces.descHeight(layout));
    }
    boolean rest = owner == DescriptorOwner.FREE && ring.length(descriptor) == 0 && ring.address(descriptor) == 0;
    if (rest) {
      return;
    }
    canvas.text(numbers.lowHex(ring.address(descriptor), addresses.digits()), middle, top + 25,
        RingCells.fieldStyle(layout), Anchor.MIDDLE, Paint.TEXT);
    RingCells.field(canvas, layout, numbers.decimal(ring.length(descriptor)), middle, top + 39);
    if (!layout.low) {
      RingCells.field(canvas, layout, flagTexts[column], middle, top + 53);
    }
  }

  private static void cell(Canvas canvas, double x, double y, double width, double height, DescriptorOwner owner) {
    canvas.fillRectangle(x, y, width, height, RingCells.CORNER, slotFill(owner));
    canvas.strokeRectangle(x, y, width, height, RingCells.CORNER, isOwned(owner) ? Paint.EDGE_STRONG : Paint.EDGE,
        Stroke.THIN);
  }

  private void corner(Canvas canvas, double x, double y, int number, DescriptorOwner owner) {
    String text = numbers.decimal(number);
    if (RingCells.isPatterned(canvas, owner)) {
      RingCells.numberPlate(canvas, x, y, text);
    }
    RingCells.number(canvas, x, y, text);
  }

  private void value(Canvas canvas, RingLayout layout, double x, double y, long value, boolean unwritten,
      DescriptorOwner owner) {
    double middle = x + layout.cellWidth() / 2;
    if (value == QueueState.UNKNOWN || unwritten) {
      canvas.text(unwritten ? "·" : "?", middle, y, TextStyle.CODE_LARGE, Anchor.MIDDLE, Paint.FAINT);
      return;
    }
    String text = numbers.decimal(value);
    double width = text.length() * RingCells.advance(TextStyle.CODE_LARGE);
    TextStyle style = width > layout.cellWidth() - 2 ? TextStyle.CODE_TINY : TextStyle.CODE_LARGE;
    if (RingCells.isPatterned(canvas, owner)) {
      double plate = Math.min(layout.cellWidth() - 4, width + 8);
      canvas.fillRectangle(middle - plate / 2, y - 10.5, plate, 14, RingCells.CORNER, Paint.PLATE);
    }
    canvas.text(text, middle, y, style, Anchor.MIDDLE, Paint.TEXT);
  }

  private static Paint slotFill(DescriptorOwner owner) {
    return isOwned(owner) ? RingCells.fill(owner) : Paint.CELL;
  }

  private static boolean isOwned(DescriptorOwner owner) {
    return owner == DescriptorOwner.DRIVER || owner == DescriptorOwner.DEVICE || owner == DescriptorOwner.USED;
  }
}
