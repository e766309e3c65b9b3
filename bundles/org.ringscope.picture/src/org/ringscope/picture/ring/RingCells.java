// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.Descriptor;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.picture.canvas.AddressDigits;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.NumberText;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Pattern;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

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

  /** Prepares the texts that depend on the state. */
  void update(QueueState state, RingLayout layout) {
    addresses.update(state, (int) ((layout.cellWidth() - 2) / advance(fieldStyle(layout))));
    if (flagTexts.length != layout.columns) {
      flagTexts = new String[layout.columns];
    }
    for (int i = 0; i < layout.columns; i++) {
      int descriptor = layout.descriptorIn(i, state);
      flagTexts[i] = descriptor >= 0 && state.isDescriptorKnown(descriptor) ? flagText(state, descriptor) : "";
    }
  }

  /** {@code 0x3ed…}, see {@link AddressDigits#common}. */
  String commonAddress() {
    return addresses.common();
  }

  private String flagText(QueueState state, int descriptor) {
    int flags = state.flags(descriptor);
    String letters = RingText.flagLetters(flags);
    return (flags & Descriptor.NEXT) == 0 ? letters : letters + "→" + state.next(descriptor);
  }

  void avail(Canvas canvas, RingLayout layout, QueueState state, int column) {
    int slot = layout.slots[column];
    double x = layout.columnLeft(column);
    DescriptorOwner owner = state.availSlotOwner(slot);
    cell(canvas, x, layout.availTop, layout.cellWidth(), RingLayout.AVAIL_HEIGHT, owner);
    corner(canvas, x, layout.availTop, slot, owner);
    value(canvas, layout, x, layout.availTop + 20, state.availRing(slot), RingLayout.isUnwrittenAvail(state, slot), owner);
  }

  void used(Canvas canvas, RingLayout layout, QueueState state, int column) {
    int slot = layout.slots[column];
    double x = layout.columnLeft(column);
    DescriptorOwner owner = state.usedSlotOwner(slot);
    cell(canvas, x, layout.usedTop, layout.cellWidth(), RingLayout.USED_HEIGHT, owner);
    corner(canvas, x, layout.usedTop, slot, owner);
    boolean unwritten = isUnwrittenUsed(state, slot);
    value(canvas, layout, x, layout.usedTop + 21, state.usedId(slot), unwritten, owner);
    if (!unwritten && state.usedLength(slot) != QueueState.UNKNOWN) {
      long length = state.usedLength(slot);
      boolean roomy = layout.cellWidth() >= 36 && length < 10_000;
      canvas.text(roomy ? numbers.length(length) : numbers.decimal(length), x + layout.cellWidth() / 2, layout.usedTop + 32,
          TextStyle.TINY, Anchor.MIDDLE, Paint.FAINT);
    }
  }

  void descriptor(Canvas canvas, RingLayout layout, QueueState state, int column) {
    int descriptor = layout.descriptorIn(column, state);
    double x = layout.columnLeft(column);
    double top = layout.descTop;
    double width = layout.cellWidth();
    if (descriptor < 0) {
      canvas.strokeRectangle(x, top, width, RingLayout.DESC_HEIGHT, CORNER, Paint.EDGE, Stroke.DASHED);
      return;
    }
    DescriptorOwner owner = state.owner(descriptor);
    canvas.fillRectangle(x, top, width, RingLayout.DESC_HEIGHT, CORNER, fill(owner));
    canvas.strokeRectangle(x, top, width, RingLayout.DESC_HEIGHT, CORNER, Paint.EDGE_STRONG,
        owner == DescriptorOwner.UNKNOWN ? Stroke.DASHED : Stroke.THIN);
    corner(canvas, x, top, descriptor, owner);
    fields(canvas, layout, state, column, descriptor, owner);
  }

  private void fields(Canvas canvas, RingLayout layout, QueueState state, int column, int descriptor, DescriptorOwner owner) {
    double x = layout.columnLeft(column);
    double top = layout.descTop;
    double middle = x + layout.cellWidth() / 2;
    if (!state.isDescriptorKnown(descriptor)) {
      canvas.text("?", middle, top + 36, TextStyle.CODE_LARGE, Anchor.MIDDLE, Paint.FAINT);
      return;
    }
    if (isPatterned(owner)) {
      canvas.fillRectangle(x + 2, top + 14, layout.cellWidth() - 4, RingLayout.DESC_HEIGHT - 17, CORNER, Paint.PLATE);
    }
    boolean rest = owner == DescriptorOwner.FREE && state.length(descriptor) == 0 && state.address(descriptor) == 0;
    if (rest) {
      return;
    }
    TextStyle style = fieldStyle(layout);
    canvas.text(numbers.lowHex(state.address(descriptor), addresses.digits()), middle, top + 25, style, Anchor.MIDDLE, Paint.TEXT);
    text(canvas, layout, numbers.decimal(state.length(descriptor)), middle, top + 39, style);
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

  private static boolean isUnwrittenUsed(QueueState state, int slot) {
    return state.usedId(slot) == 0 && state.usedLength(slot) == 0 && state.usedIdx() != QueueState.UNKNOWN
        && state.usedIdx() <= slot && state.usedSlotOwner(slot) == DescriptorOwner.FREE;
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
