// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.text.PackedText;
import org.ringscope.picture.canvas.AddressDigits;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.NumberText;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.protocol.ring.DescriptorFlags;

/** Paints the descriptors of a packed ring with their AVAIL and USED bits. Nothing is allocated for a cell. */
final class PackedCells {
  static final double HEIGHT = 88;
  /** From the top of a cell to the baseline of its bits. */
  static final double BITS_BASELINE = HEIGHT - 6;

  private final NumberText numbers;
  private final AddressDigits addresses = new AddressDigits();
  /** {@code R→} and {@code id 5} for the columns on screen. */
  private String[] flagTexts = new String[0];
  private String[] idTexts = new String[0];

  PackedCells(NumberText numbers) {
    this.numbers = numbers;
  }

  /** Prepares the texts that depend on the ring. */
  void update(PackedRingState ring, RingLayout layout) {
    addresses.update(ring, RingCells.fieldCharacters(layout));
    if (flagTexts.length != layout.columns) {
      flagTexts = new String[layout.columns];
      idTexts = new String[layout.columns];
    }
    for (int i = 0; i < layout.columns; i++) {
      int slot = layout.slots[i];
      boolean known = slot >= 0 && ring.isDescriptorKnown(slot);
      flagTexts[i] = known ? PackedText.flags(ring.flags(slot)) : "";
      idTexts[i] = known ? "id " + ring.bufferId(slot) : "";
    }
  }

  /** {@code 0x3ed…}, see {@link AddressDigits#common}. */
  String commonAddress() {
    return addresses.common();
  }

  void draw(Canvas canvas, RingLayout layout, PackedRingState ring, int column, double top) {
    int slot = layout.slots[column];
    double x = layout.columnLeft(column);
    DescriptorOwner owner = ring.owner(slot);
    String number = numbers.decimal(slot);
    RingCells.descriptor(canvas, x, top, layout.cellWidth(), HEIGHT, owner);
    if (RingCells.isPatterned(canvas, owner)) {
      RingCells.numberPlate(canvas, x, top, number);
      RingCells.fieldPlate(canvas, x, top, layout.cellWidth(), HEIGHT);
    }
    RingCells.number(canvas, x, top, number);
    double middle = x + layout.cellWidth() / 2;
    if (!ring.isDescriptorKnown(slot)) {
      canvas.text("?", middle, top + 46, TextStyle.CODE_LARGE, Anchor.MIDDLE, Paint.FAINT);
      return;
    }
    fields(canvas, layout, ring, column, top);
    int flags = ring.flags(slot);
    Paint paint = (flags & (DescriptorFlags.AVAIL | DescriptorFlags.USED)) == 0 ? Paint.FAINT : Paint.TEXT;
    canvas.text(PackedText.bits(flags), middle, top + BITS_BASELINE, TextStyle.CODE_SMALL, Anchor.MIDDLE, paint);
  }

  private void fields(Canvas canvas, RingLayout layout, PackedRingState ring, int column, double top) {
    int slot = layout.slots[column];
    boolean untouched = ring.address(slot) == 0 && ring.length(slot) == 0 && ring.flags(slot) == 0;
    if (untouched) {
      return;
    }
    double middle = layout.columnLeft(column) + layout.cellWidth() / 2;
    canvas.text(numbers.lowHex(ring.address(slot), addresses.digits()), middle, top + 24,
        RingCells.fieldStyle(layout), Anchor.MIDDLE, Paint.TEXT);
    RingCells.field(canvas, layout, numbers.decimal(ring.length(slot)), middle, top + 38);
    RingCells.field(canvas, layout, idTexts[column], middle, top + 52);
    RingCells.field(canvas, layout, flagTexts[column], middle, top + 66);
  }
}
