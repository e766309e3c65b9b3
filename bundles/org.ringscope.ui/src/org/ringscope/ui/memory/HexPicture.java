// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import java.util.BitSet;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.trace.read.TraceMemory.Block;

/** Draws the visible lines of memory: address, 16 bytes, their text, and what they belong to. */
final class HexPicture {
  static final int LINE_HEIGHT = 16;
  private static final int MARGIN = 8;
  private static final int BASELINE = 12;
  private static final TextStyle STYLE = TextStyle.CODE_LARGE;
  private static final String RULER = "0".repeat(HexText.HEX_COLUMNS);
  private static final int ADDRESS_COLUMNS = 17;
  private static final int GAP_COLUMNS = 2;

  private double unit = 7;
  private MemoryLines lines = MemoryLines.NONE;
  private MemoryPages pages;
  private boolean isKnown;
  private MemoryNames names = MemoryNames.NONE;
  private ByteSelection selection = ByteSelection.NONE;
  private int addressColumns = ADDRESS_COLUMNS;

  /** @param newPages null while nobody knows yet whether there is memory */
  void show(MemoryLines newLines, MemoryPages newPages) {
    isKnown = newPages != null;
    lines = newLines;
    pages = newPages;
    boolean wide = lines.count() > 0 && lines.address(lines.count() - 1) >>> 32 != 0;
    addressColumns = wide ? ADDRESS_COLUMNS : ADDRESS_COLUMNS - 8;
  }

  void name(MemoryNames newNames) {
    names = newNames;
  }

  void select(ByteSelection newSelection) {
    selection = newSelection;
  }

  void draw(Canvas canvas, int width, int height, long top) {
    canvas.fillRectangle(0, 0, width, height, 0, Paint.BACKGROUND);
    if (lines.count() == 0) {
      if (isKnown) {
        sayNothing(canvas);
      }
      return;
    }
    unit = canvas.textWidth(RULER, STYLE) / RULER.length();
    long end = Math.min(lines.count(), top + height / LINE_HEIGHT + 1);
    for (long line = top; line < end; line++) {
      double y = (line - top) * LINE_HEIGHT;
      if (lines.isGap(line)) {
        gap(canvas, line, y, width);
      } else {
        line(canvas, lines.address(line), y);
      }
    }
  }

  private static void sayNothing(Canvas canvas) {
    canvas.text("This trace keeps no memory.", MARGIN, LINE_HEIGHT + BASELINE, TextStyle.TITLE, Anchor.START,
        Paint.TEXT);
    canvas.text(
        "A system that runs shows its own. A run keeps it where its configuration says so (Keep the memory of all regions),"
            + " and so does a memory dump.",
        MARGIN, 2 * LINE_HEIGHT + BASELINE, TextStyle.LABEL, Anchor.START, Paint.FAINT);
  }

  private void gap(Canvas canvas, long line, double y, int width) {
    canvas.fillRectangle(0, y, width, LINE_HEIGHT, 0, Paint.PANEL);
    canvas.text("0x" + Long.toHexString(lines.gapLength(line)) + " bytes are not in the trace", hexX(0), y + BASELINE,
        TextStyle.LABEL, Anchor.START, Paint.FAINT);
  }

  private void line(Canvas canvas, long address, double y) {
    Block page = pages.page(address);
    canvas.text(HexText.address(address), MARGIN, y + BASELINE, STYLE, Anchor.START, Paint.FAINT);
    if (page == null) {
      canvas.text("\u2026", hexX(0), y + BASELINE, STYLE, Anchor.START, Paint.FAINT);
      return;
    }
    mark(canvas, address, y);
    int from = (int) (address - page.address());
    canvas.text(HexText.present(page, from), hexX(0), y + BASELINE, STYLE, Anchor.START, Paint.TEXT);
    String absent = HexText.absent(page, from);
    if (absent != null) {
      canvas.text(absent, hexX(0), y + BASELINE, STYLE, Anchor.START, Paint.FAINT);
    }
    canvas.text(HexText.ascii(page, from), asciiX(0), y + BASELINE, STYLE, Anchor.START, Paint.TEXT);
    changes(canvas, pages.changed(address), from, y);
    String name = names.line(address);
    if (name != null) {
      boolean begins = name.lastIndexOf("+0x") < 0;
      canvas.text(name, asciiX(MemoryLines.BYTES + GAP_COLUMNS), y + BASELINE, STYLE, Anchor.START,
          begins ? Paint.TEXT : Paint.FAINT);
    }
  }

  /** Bytes that have changed since they were read before are underlined, in both columns. */
  private void changes(Canvas canvas, BitSet changed, int from, double y) {
    for (int at = changed.nextSetBit(from); at >= 0 && at < from + MemoryLines.BYTES; at = changed.nextSetBit(at + 1)) {
      double hex = hexX(HexText.column(at - from));
      double ascii = asciiX(at - from);
      canvas.line(hex, y + LINE_HEIGHT - 2, hex + 2 * unit, y + LINE_HEIGHT - 2, Paint.FAULT, Stroke.MEDIUM);
      canvas.line(ascii, y + LINE_HEIGHT - 2, ascii + unit, y + LINE_HEIGHT - 2, Paint.FAULT, Stroke.MEDIUM);
    }
  }

  /** The selected bytes of a line are one run. */
  private void mark(Canvas canvas, long address, double y) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < MemoryLines.BYTES; i++) {
      if (selection.contains(address + i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first >= 0) {
      double left = hexX(HexText.column(first)) - unit / 4;
      canvas.fillRectangle(left, y + 1, hexX(HexText.column(last) + 2) + unit / 4 - left, LINE_HEIGHT - 2, 0,
          Paint.SELECTION_PANEL);
      canvas.fillRectangle(asciiX(first), y + 1, (last - first + 1) * unit, LINE_HEIGHT - 2, 0, Paint.SELECTION_PANEL);
    }
  }

  /** The byte under a place of the picture, whose top line is {@code top}; null above, below and on gaps. */
  Long at(double x, double y, long top) {
    long line = top + (long) Math.floor(y / LINE_HEIGHT);
    if (line < 0 || line >= lines.count() || lines.isGap(line)) {
      return null;
    }
    double ascii = (x - asciiX(0)) / unit;
    int index =
        ascii >= -1 ? (int) Math.max(0, Math.min(MemoryLines.BYTES - 1, ascii)) : HexText.byteAt((x - hexX(0)) / unit);
    return lines.address(line) + index;
  }

  private double hexX(double column) {
    return MARGIN + (addressColumns + GAP_COLUMNS - 1 + column) * unit;
  }

  private double asciiX(double column) {
    return hexX(HexText.HEX_COLUMNS + 1 + column);
  }
}
