// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

/** A part of a picture, in its pixels. */
public record Area(double left, double top, double right, double bottom) {
  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  boolean touches(Area other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  Area with(Area other) {
    return new Area(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  Area within(Area other) {
    return new Area(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** As wide on each side, and from pixel to pixel. */
  Area widened(double margin) {
    return new Area(Math.floor(left - margin), Math.floor(top - margin), Math.ceil(right + margin),
        Math.ceil(bottom + margin));
  }

  double size() {
    return isEmpty() ? 0 : width() * height();
  }
}
