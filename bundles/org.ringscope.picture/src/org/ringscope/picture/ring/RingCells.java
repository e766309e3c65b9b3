// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Pattern;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/** How cells look in a ring of either format: colours of the owners, the number in the corner, the fields. */
final class RingCells {
  static final double CORNER = 2;

  private RingCells() {}

  static Paint fill(DescriptorOwner owner) {
    return switch (owner) {
      case FREE -> Paint.FREE;
      case DRIVER -> Paint.DRIVER;
      case DEVICE -> Paint.DEVICE;
      case USED -> Paint.USED;
      case UNKNOWN -> Paint.UNKNOWN;
    };
  }

  static boolean isPatterned(Canvas canvas, DescriptorOwner owner) {
    return canvas.theme().pattern(fill(owner)) != Pattern.PLAIN;
  }

  /** The cell of a descriptor, still empty. */
  static void descriptor(Canvas canvas, double x, double top, double width, double height, DescriptorOwner owner) {
    canvas.fillRectangle(x, top, width, height, CORNER, fill(owner));
    canvas.strokeRectangle(x, top, width, height, CORNER, Paint.EDGE_STRONG,
        owner == DescriptorOwner.UNKNOWN ? Stroke.DASHED : Stroke.THIN);
  }

  /** What keeps the number in the corner legible on a pattern. */
  static void numberPlate(Canvas canvas, double x, double top, String number) {
    canvas.fillRectangle(x + 1.5, top + 1.5, 4 + 4.8 * number.length(), 9, 1, Paint.PLATE);
  }

  static void number(Canvas canvas, double x, double top, String number) {
    canvas.text(number, x + 3, top + 9, TextStyle.TINY, Anchor.START, Paint.FAINT);
  }

  /** What keeps the fields of a descriptor legible on a pattern. */
  static void fieldPlate(Canvas canvas, double x, double top, double width, double height) {
    canvas.fillRectangle(x + 2, top + 14, width - 4, height - 17, CORNER, Paint.PLATE);
  }

  /** A field of a descriptor, smaller where it is too long for its cell. */
  static void field(Canvas canvas, RingLayout layout, String text, double middle, double y) {
    TextStyle style = fieldStyle(layout);
    TextStyle fitting = text.length() * advance(style) > layout.cellWidth() - 2 ? TextStyle.CODE_TINY : style;
    canvas.text(text, middle, y, fitting, Anchor.MIDDLE, Paint.TEXT);
  }

  static TextStyle fieldStyle(RingLayout layout) {
    return layout.cellWidth() < 32 ? TextStyle.CODE_TINY : TextStyle.CODE_SMALL;
  }

  /** Characters of a field that fit into a cell. */
  static int fieldCharacters(RingLayout layout) {
    return (int) ((layout.cellWidth() - 2) / advance(fieldStyle(layout)));
  }

  /** Width of a character in pixels. */
  static double advance(TextStyle style) {
    return 0.602 * style.size();
  }
}
