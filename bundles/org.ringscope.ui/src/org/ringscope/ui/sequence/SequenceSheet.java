// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import java.util.StringJoiner;
import java.util.function.DoubleSupplier;
import org.ringscope.analysis.sequence.SequenceItem;
import org.ringscope.analysis.sequence.SequenceWindow;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.sequence.SequencePicture;
import org.ringscope.trace.read.Trace;

/** The items that were read, laid out below each other, and which part of them is visible. Pixels of the picture. */
final class SequenceSheet {
  static final double LINE = 30;

  private final DoubleSupplier width;
  private final DoubleSupplier height;
  private SequenceWindow window = SequenceWindow.EMPTY;
  private SequencePicture picture;
  /** What the picture was made for. */
  private double room;
  private double top;
  private double left;

  /** @param width of what can be visible @param height of it */
  SequenceSheet(DoubleSupplier width, DoubleSupplier height) {
    this.width = width;
    this.height = height;
  }

  void clear() {
    window = SequenceWindow.EMPTY;
    picture = null;
  }

  /** Shows what was read. @param kept an item that stays where it is, null for none @return whether it does */
  boolean show(Trace trace, SequenceWindow read, SequenceItem kept) {
    double offset = kept == null ? 0 : picture.y(window.indexOf(kept.position())) - top;
    window = read;
    layOut(trace);
    int row = kept == null ? -1 : window.indexOf(kept.position());
    if (row >= 0) {
      top = picture.y(row) - offset;
    }
    return row >= 0;
  }

  /** Lays out anew where the room is other than before; false if nothing changes. */
  boolean resize(Trace trace) {
    boolean isOther = picture != null && room != width.getAsDouble();
    if (isOther) {
      layOut(trace);
    }
    return isOther;
  }

  private void layOut(Trace trace) {
    room = width.getAsDouble();
    picture = SequencePicture.of(trace, window.items(), room);
  }

  boolean isEmpty() {
    return picture == null;
  }

  SequenceWindow window() {
    return window;
  }

  void mark(int row) {
    picture.mark(row);
  }

  /** The item at the top of what is visible: it stays where it is when others come. */
  SequenceItem anchor() {
    int first = picture == null ? -1 : firstVisible();
    return first < 0 ? null : window.items().get(first);
  }

  int firstVisible() {
    int row = 0;
    while (row < window.items().size() && picture.y(row) < top + SequencePicture.headHeight()) {
      row++;
    }
    return Math.min(row, window.items().size() - 1);
  }

  /** Scrolls as little as needed. */
  void reveal(int row) {
    if (row < window.items().size()) {
      double y = picture.y(row);
      double head = SequencePicture.headHeight();
      if (y - LINE < top + head) {
        top = y - LINE - head;
      } else if (y + LINE > top + height.getAsDouble()) {
        top = y + LINE - height.getAsDouble();
      }
    }
  }

  /** Scrolls so that a row stands in the middle. */
  void center(int row) {
    if (row < window.items().size()) {
      top = picture.y(row) - height.getAsDouble() / 2;
    }
  }

  void toEnd() {
    top = Double.MAX_VALUE;
  }

  void scrollTo(double wanted) {
    top = Math.max(0, Math.min(wanted, contentHeight() - height.getAsDouble()));
    left = Math.max(0, Math.min(left, contentWidth() - width.getAsDouble()));
  }

  void scrollSideways(double wanted) {
    left = wanted;
  }

  void draw(Canvas target, int wide, int high) {
    if (picture == null) {
      target.fillRectangle(0, 0, wide, high, 0, Paint.BACKGROUND);
    } else {
      target.save();
      target.translate(-left, 0);
      picture.draw(target, top, Math.max(wide + left, contentWidth()), high);
      target.restore();
    }
  }

  /** The row at a height of what is visible, -1 for none. */
  int rowAt(double y) {
    return picture == null || y < SequencePicture.headHeight() - 12 ? -1 : picture.rowAt(y + top);
  }

  /** Where a row stands in what is visible. */
  double yOf(int row) {
    return picture.y(row) - top;
  }

  /** The items that are visible, one a line. */
  String asText(Trace trace) {
    StringJoiner lines = new StringJoiner("\n");
    for (int row = picture == null ? window.items().size() : Math.max(0, firstVisible()); row < window.items().size()
        && picture.y(row) <= top + height.getAsDouble(); row++) {
      lines.add(window.items().get(row).line(trace));
    }
    return lines.toString();
  }

  double top() {
    return top;
  }

  double left() {
    return left;
  }

  double contentHeight() {
    return picture == null ? 0 : picture.height();
  }

  double contentWidth() {
    return picture == null ? 0 : picture.width();
  }
}
