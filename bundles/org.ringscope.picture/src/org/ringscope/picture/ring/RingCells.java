// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRing;
import org.ringscope.picture.canvas.AddressDigits;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.NumberText;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Pattern;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.protocol.ring.DescriptorFlags;

/** Paints the cells of the three strips. Nothing is allocated for a cell: texts come from {@link NumberText}. */
final class RingCells {
  private static final double CORNER = 2;

  private final NumberText numbers;
  private final AddressDigits addresses = new AddressDigits();
  /** {@code R→5}, by flags and next, for the columns on screen. */
  private String[] flagTexts = new String[0];

  RingCells(NumberText numbers) {
    this.numbers = numbers;
  }

  /** Prepares the texts that depend on the ring. */
  void update(SplitRing ring, RingLayout layout) {
    addresses.update(ring, (int) ((layout.cellWidth() - 2) / advance(fieldStyle(layout))));
    if (flagTexts.length != layout.columns) {
      flagTexts = new String[layout.columns];
    }
    for (int i = 0; i < layout.columns; i++) {
      int descriptor = SplitPlaces.descriptorIn(layout, i, ring);
      flagTexts[i] = descriptor >= 0 && ring.isDescriptorKnown(descriptor) ? flagText(ring, descriptor) : "";
    }
  }

  /** {@code 0x3ed…}, see {@link AddressDigits#common}. */
  String commonAddress() {
    return addresses.common();
  }

  private String flagText(SplitRing ring, int descriptor) {
    int flags = ring.flags(descriptor);
    String letters = RingText.flagLetters(flags);
    return (flags & DescriptorFlags.NEXT) == 0 ? letters : letters + "→" + ring.next(descriptor);
  }

  void avail(Canvas canvas, RingLayout layout, SplitRing ring, int column) {
    int slot = layout.slots[column];
    double x = layout.columnLeft(column);
    DescriptorOwner owner = ring.availSlotOwner(slot);
    cell(canvas, x, SplitPlaces.availTop(layout), layout.cellWidth(), SplitPlaces.AVAIL_HEIGHT, owner);
    corner(canvas, x, SplitPlaces.availTop(layout), slot, owner);
    value(canvas, layout, x, SplitPlaces.availTop(layout) + 20, ring.availRing(slot), SplitPlaces.isUnwrittenAvail(ring, slot), owner);
  }

  void used(Canvas canvas, RingLayout layout, SplitRing ring, int column) {
    int slot = layout.slots[column];
    double x = layout.columnLeft(column);
    DescriptorOwner owner = ring.usedSlotOwner(slot);
    cell(canvas, x, SplitPlaces.usedTop(layout), layout.cellWidth(), SplitPlaces.USED_HEIGHT, owner);
    corner(canvas, x, SplitPlaces.usedTop(layout), slot, owner);
    boolean unwritten = isUnwrittenUsed(ring, slot);
    value(canvas, layout, x, SplitPlaces.usedTop(layout) + 21, ring.usedId(slot), unwritten, owner);
    if (!unwritten && ring.usedLength(slot) != QueueState.UNKNOWN) {
      long length = ring.usedLength(slot);
      boolean roomy = layout.cellWidth() >= 36 && length < 10_000;
      canvas.text(roomy ? numbers.length(length) : numbers.decimal(length), x + layout.cellWidth() / 2, SplitPlaces.usedTop(layout) + 32,
          TextStyle.TINY, Anchor.MIDDLE, Paint.FAINT);
    }
  }

  void descriptor(Canvas canvas, RingLayout layout, SplitRing ring, int column) {
    int descriptor = SplitPlaces.descriptorIn(layout, column, ring);
    double x = layout.columnLeft(column);
    double top = SplitPlaces.descTop(layout);
    double width = layout.cellWidth();
    if (descriptor < 0) {
      canvas.strokeRectangle(x, top, width, SplitPlaces.DESC_HEIGHT, CORNER, Paint.EDGE, Stroke.DASHED);
      return;
    }
    DescriptorOwner owner = ring.owner(descriptor);
    canvas.fillRectangle(x, top, width, SplitPlaces.DESC_HEIGHT, CORNER, fill(owner));
    canvas.strokeRectangle(x, top, width, SplitPlaces.DESC_HEIGHT, CORNER, Paint.EDGE_STRONG,
        owner == DescriptorOwner.UNKNOWN ? Stroke.DASHED : Stroke.THIN);
    corner(canvas, x, top, descriptor, owner);
    fields(canvas, layout, ring, column, descriptor, owner);
  }

  private void fields(Canvas canvas, RingLayout layout, SplitRing ring, int column, int descriptor, DescriptorOwner owner) {
    double x = layout.columnLeft(column);
    double top = SplitPlaces.descTop(layout);
    double middle = x + layout.cellWidth() / 2;
    if (!ring.isDescriptorKnown(descriptor)) {
      canvas.text("?", middle, top + 36, TextStyle.CODE_LARGE, Anchor.MIDDLE, Paint.FAINT);
      return;
    }
    if (isPatterned(owner)) {
      canvas.fillRectangle(x + 2, top + 14, layout.cellWidth() - 4, SplitPlaces.DESC_HEIGHT - 17, CORNER, Paint.PLATE);
    }
    boolean rest = owner == DescriptorOwner.FREE && ring.length(descriptor) == 0 && ring.address(descriptor) == 0;
    if (rest) {
      return;
    }
    TextStyle style = fieldStyle(layout);
    canvas.text(numbers.lowHex(ring.address(descriptor), addresses.digits()), middle, top + 25, style, Anchor.MIDDLE, Paint.TEXT);
    text(canvas, layout, numbers.decimal(ring.length(descriptor)), middle, top + 39, style);
    text(canvas, layout, flagTexts[column], middle, top + 53, style);
  }

  private void text(Canvas canvas, RingLayout layout, String text, double x, double y, TextStyle style) {
    TextStyle fitting = text.length() * advance(style) > layout.cellWidth() - 2 ? TextStyle.CODE_TINY : style;
    canvas.text(text, x, y, fitting, Anchor.MIDDLE, Paint.TEXT);
  }

  private static TextStyle fieldStyle(RingLayout layout) {
    return layout.cellWidth() < 32 ? TextStyle.CODE_TINY : TextStyle.CODE_SMALL;
  }

  private static double advance(TextStyle style) {
    return 0.602 * style.size();
  }

  private static void cell(Canvas canvas, double x, double y, double width, double height, DescriptorOwner owner) {
    canvas.fillRectangle(x, y, width, height, CORNER, slotFill(owner));
    canvas.strokeRectangle(x, y, width, height, CORNER, isOwned(owner) ? Paint.EDGE_STRONG : Paint.EDGE, Stroke.THIN);
  }

  private void corner(Canvas canvas, double x, double y, int number, DescriptorOwner owner) {
    String text = numbers.decimal(number);
    if (isPatterned(owner)) {
      canvas.fillRectangle(x + 1.5, y + 1.5, 4 + 4.8 * text.length(), 9, 1, Paint.PLATE);
    }
    canvas.text(text, x + 3, y + 9, TextStyle.TINY, Anchor.START, Paint.FAINT);
  }

  private void value(Canvas canvas, RingLayout layout, double x, double y, long value, boolean unwritten, DescriptorOwner owner) {
    double middle = x + layout.cellWidth() / 2;
    if (value == QueueState.UNKNOWN || unwritten) {
      canvas.text(unwritten ? "·" : "?", middle, y, TextStyle.CODE_LARGE, Anchor.MIDDLE, Paint.FAINT);
      return;
    }
    String text = numbers.decimal(value);
    double width = text.length() * advance(TextStyle.CODE_LARGE);
    TextStyle style = width > layout.cellWidth() - 2 ? TextStyle.CODE_TINY : TextStyle.CODE_LARGE;
    if (isPatterned(owner)) {
      double plate = Math.min(layout.cellWidth() - 4, width + 8);
      canvas.fillRectangle(middle - plate / 2, y - 10.5, plate, 14, CORNER, Paint.PLATE);
    }
    canvas.text(text, middle, y, style, Anchor.MIDDLE, Paint.TEXT);
  }

  private static boolean isUnwrittenUsed(SplitRing ring, int slot) {
    return ring.usedId(slot) == 0 && ring.usedLength(slot) == 0 && ring.usedIdx() != QueueState.UNKNOWN
        && ring.usedIdx() <= slot && ring.usedSlotOwner(slot) == DescriptorOwner.FREE;
  }

  static Paint fill(DescriptorOwner owner) {
    return switch (owner) {
      case FREE -> Paint.FREE;
      case DRIVER -> Paint.DRIVER;
      case DEVICE -> Paint.DEVICE;
      case USED -> Paint.USED;
      case UNKNOWN -> Paint.UNKNOWN;
    };
  }

  private static Paint slotFill(DescriptorOwner owner) {
    return isOwned(owner) ? fill(owner) : Paint.CELL;
  }

  private static boolean isOwned(DescriptorOwner owner) {
    return owner == DescriptorOwner.DRIVER || owner == DescriptorOwner.DEVICE || owner == DescriptorOwner.USED;
  }

  private static boolean isPatterned(DescriptorOwner owner) {
    return fill(owner).pattern() != Pattern.PLAIN;
  }
}
