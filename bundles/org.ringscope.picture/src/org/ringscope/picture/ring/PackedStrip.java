// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRing;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.picture.canvas.AddressDigits;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.NumberText;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Pattern;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.PackedPosition;

/**
 * Paints a packed ring: one strip of descriptors with their AVAIL and USED bits, the four positions and both wrap counters
 * around it, and below it both event suppression structures.
 */
final class PackedStrip implements RingStrips {
  static final double HEIGHT = 88;
  /** Where the strip begins below the header: two rows of names above it. */
  static final double ABOVE = 46;
  /** Two rows of names, and one of event words. */
  static final double BELOW = 52;
  /** Height of the picture with what stands around the strip. */
  static final double LEAST = 32 + ABOVE + HEIGHT + BELOW + 28;
  private static final double MARGIN = 12;
  private static final double CORNER = 2;
  private static final double HALF = 5;
  private static final double ROW = 12;
  private static final int POSITIONS = 4;
  private static final String[] BITS = {"··", "A·", "·U", "AU"};
  private static final String[] NAMES = {"next_avail", "last_used", "next_used", "last_avail"};

  private final NumberText numbers;
  private final RingGrid grid = new RingGrid(new Sheet());
  private final AddressDigits addresses = new AddressDigits();
  private final String[] positionTexts = new String[POSITIONS];
  private final int[] positions = new int[POSITIONS];
  private final boolean[] inferred = new boolean[POSITIONS];
  private final double[] triangle = new double[6];
  private String[] flagTexts = new String[0];
  private String[] idTexts = new String[0];
  private String driverWrap = "";
  private String deviceWrap = "";
  private String driverEvent = "";
  private String deviceEvent = "";
  private PackedRing ring;

  PackedStrip(NumberText numbers) {
    this.numbers = numbers;
  }

  /** Takes the ring to draw from now on, and makes its texts. */
  PackedStrip show(PackedRing newRing) {
    ring = newRing;
    position(0, ring.nextAvail(), false); // AVAIL bits alone prove it
    position(1, ring.lastUsed(), ring.isLastUsedInferred());
    position(2, ring.nextUsed(), ring.arePositionsInferred());
    position(3, ring.lastAvail(), ring.isLastAvailInferred());
    driverWrap = PackedText.wrap("driver", ring.driverWrap());
    deviceWrap = PackedText.wrap("device", ring.deviceWrap());
    driverEvent = PackedText.event("driver", ring.driverEventFlags(), ring.driverEventOffset());
    deviceEvent = PackedText.event("device", ring.deviceEventFlags(), ring.deviceEventOffset());
    return this;
  }

  private void position(int i, int position, boolean isInferred) {
    positions[i] = position;
    positionTexts[i] = position == QueueState.UNKNOWN ? "" : NAMES[i] + " " + PackedPosition.slot(position);
    inferred[i] = isInferred;
  }

  @Override
  public double leastHeight() {
    return LEAST;
  }

  @Override
  public double gridOffset() {
    return ABOVE + HEIGHT + BELOW;
  }

  @Override
  public double bottomOffset() {
    return gridOffset() + 16;
  }

  @Override
  public void chooseSlots(int[] slots) {
    int size = ring.size();
    int used = RingWindow.firstSlot(size, slot(ring.lastUsed()), slot(ring.nextUsed()));
    RingWindow.choose(used, RingWindow.firstSlot(size, slot(ring.nextAvail())), size, slots);
  }

  private static int slot(int position) {
    return position == QueueState.UNKNOWN ? position : PackedPosition.slot(position);
  }

  @Override
  public void layOut(RingLayout layout) {
    addresses.update(ring, (int) ((layout.cellWidth() - 2) / advance(style(layout))));
    if (flagTexts.length != layout.columns) {
      flagTexts = new String[layout.columns];
      idTexts = new String[layout.columns];
    }
    for (int i = 0; i < layout.columns; i++) {
      int slot = layout.slots[i];
      boolean known = slot >= 0 && ring.isDescriptorKnown(slot);
      flagTexts[i] = known ? RingText.flagLetters(plain(ring.flags(slot)))
          + ((ring.flags(slot) & DescriptorFlags.NEXT) != 0 ? "→" : "") : "";
      idTexts[i] = known ? "id " + ring.bufferId(slot) : "";
    }
    if (layout.windowed) {
      grid.update(layout);
    }
  }

  private static int plain(int flags) {
    return flags & ~(DescriptorFlags.AVAIL | DescriptorFlags.USED);
  }

  @Override
  public void draw(Canvas canvas, RingLayout layout, RingHighlight highlight, RingMotion motion, long millis) {
    double top = top(layout);
    canvas.text("desc", MARGIN, top + 14, TextStyle.TITLE, Anchor.START, Paint.TEXT);
    canvas.text(addresses.common(), MARGIN, top + 27, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
    canvas.text("AVAIL USED", MARGIN, top + HEIGHT - 6, TextStyle.CODE_SMALL, Anchor.START, Paint.FAINT);
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
      cell(canvas, layout, column, slot);
      if (named) {
        canvas.end();
      }
    }
    for (int slot : highlight.chain) {
      int column = layout.columnOf(slot);
      if (column >= 0) {
        canvas.strokeRectangle(layout.columnLeft(column), top, layout.cellWidth(), HEIGHT, CORNER, Paint.SELECTION, Stroke.BOLD);
      }
    }
    positions(canvas, layout, named);
    words(canvas, layout, named);
    if (layout.windowed) {
      grid.draw(canvas, numbers, highlight);
    }
  }

  private static double top(RingLayout layout) {
    return layout.top + ABOVE;
  }

  private void cell(Canvas canvas, RingLayout layout, int column, int slot) {
    double x = layout.columnLeft(column);
    double top = top(layout);
    double width = layout.cellWidth();
    DescriptorOwner owner = ring.owner(slot);
    boolean patterned = RingCells.fill(owner).pattern() != Pattern.PLAIN;
    canvas.fillRectangle(x, top, width, HEIGHT, CORNER, RingCells.fill(owner));
    canvas.strokeRectangle(x, top, width, HEIGHT, CORNER, Paint.EDGE_STRONG,
        owner == DescriptorOwner.UNKNOWN ? Stroke.DASHED : Stroke.THIN);
    String number = numbers.decimal(slot);
    if (patterned) {
      canvas.fillRectangle(x + 1.5, top + 1.5, 4 + 4.8 * number.length(), 9, 1, Paint.PLATE);
      canvas.fillRectangle(x + 2, top + 14, width - 4, HEIGHT - 17, CORNER, Paint.PLATE);
    }
    canvas.text(number, x + 3, top + 9, TextStyle.TINY, Anchor.START, Paint.FAINT);
    double middle = x + width / 2;
    if (!ring.isDescriptorKnown(slot)) {
      canvas.text("?", middle, top + 46, TextStyle.CODE_LARGE, Anchor.MIDDLE, Paint.FAINT);
      return;
    }
    int flags = ring.flags(slot);
    boolean untouched = ring.address(slot) == 0 && ring.length(slot) == 0 && flags == 0;
    if (!untouched) {
      TextStyle style = style(layout);
      canvas.text(numbers.lowHex(ring.address(slot), addresses.digits()), middle, top + 24, style, Anchor.MIDDLE, Paint.TEXT);
      text(canvas, layout, numbers.decimal(ring.length(slot)), middle, top + 38, style);
      text(canvas, layout, idTexts[column], middle, top + 52, style);
      text(canvas, layout, flagTexts[column], middle, top + 66, style);
    }
    int bits = ((flags & DescriptorFlags.AVAIL) != 0 ? 1 : 0) + ((flags & DescriptorFlags.USED) != 0 ? 2 : 0);
    canvas.text(BITS[bits], middle, top + HEIGHT - 6, TextStyle.CODE_SMALL, Anchor.MIDDLE, bits == 0 ? Paint.FAINT : Paint.TEXT);
  }

  private static void text(Canvas canvas, RingLayout layout, String text, double x, double y, TextStyle style) {
    TextStyle fitting = text.length() * advance(style) > layout.cellWidth() - 2 ? TextStyle.CODE_TINY : style;
    canvas.text(text, x, y, fitting, Anchor.MIDDLE, Paint.TEXT);
  }

  private static TextStyle style(RingLayout layout) {
    return layout.cellWidth() < 32 ? TextStyle.CODE_TINY : TextStyle.CODE_SMALL;
  }

  private static double advance(TextStyle style) {
    return 0.602 * style.size();
  }

  /** The driver's from above, the device's from below; a second name on the same side stands a row further out. */
  private void positions(Canvas canvas, RingLayout layout, boolean named) {
    for (int i = 0; i < POSITIONS; i++) {
      if (positions[i] == QueueState.UNKNOWN) {
        continue;
      }
      boolean driver = i < 2;
      double x = place(layout, PackedPosition.slot(positions[i]));
      if (Double.isNaN(x)) {
        continue;
      }
      double edge = driver ? top(layout) - 2 : top(layout) + HEIGHT + 2;
      if (named) {
        canvas.begin("index-" + NAMES[i], tooltip(i));
      }
      triangle(canvas, x, edge, driver);
      int row = i % 2;
      double baseline = driver ? edge - 4 - ROW * row : edge + 13 + ROW * row;
      TextStyle style = inferred[i] ? TextStyle.INDEX_ITALIC : TextStyle.INDEX;
      double left = Math.min(x + HALF + 3, layout.width - MARGIN - canvas.textWidth(positionTexts[i], style));
      canvas.text(positionTexts[i], left, baseline, style, Anchor.START, driver ? Paint.DRIVER_INDEX : Paint.DEVICE_INDEX);
      if (named) {
        canvas.end();
      }
    }
  }

  private String tooltip(int i) {
    return NAMES[i] + " = slot " + PackedPosition.slot(positions[i]) + ", wrap " + PackedPosition.wrap(positions[i])
        + (i < 2 ? " · moved by the driver" : " · moved by the device") + (inferred[i] ? ", inferred" : "");
  }

  private static double place(RingLayout layout, int slot) {
    int column = layout.columnOf(slot);
    if (column >= 0) {
      return layout.columnLeft(column) - RingLayout.GAP / 2;
    }
    int before = layout.columnOf(Math.floorMod(slot - 1, layout.size));
    return before >= 0 ? layout.columnLeft(before + 1) - RingLayout.GAP / 2 : Double.NaN;
  }

  private void triangle(Canvas canvas, double x, double edge, boolean down) {
    double base = down ? edge - 8 : edge + 8;
    triangle[0] = x;
    triangle[1] = edge;
    triangle[2] = x - HALF;
    triangle[3] = base;
    triangle[4] = x + HALF;
    triangle[5] = base;
    canvas.fillPolygon(triangle, 3, down ? Paint.DRIVER_INDEX : Paint.DEVICE_INDEX);
  }

  /** Wrap counters beside the strip, event words at its end: below it. */
  private void words(Canvas canvas, RingLayout layout, boolean named) {
    double above = top(layout) - 6;
    double below = top(layout) + HEIGHT + 15;
    part(canvas, named, "driver-wrap", driverWrap, MARGIN, above, Paint.DRIVER_INDEX);
    part(canvas, named, "device-wrap", deviceWrap, MARGIN, below, Paint.DEVICE_INDEX);
    double y = top(layout) + HEIGHT + BELOW - 8;
    part(canvas, named, "driver-event", driverEvent, RingLayout.LEFT, y, Paint.DRIVER_INDEX);
    double x = Math.max(RingLayout.LEFT + canvas.textWidth(driverEvent, TextStyle.CODE_SMALL) + 24, RingLayout.LEFT + 210);
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
    boolean within = y >= top(layout) && y < top(layout) + HEIGHT;
    if (within && column >= 0 && layout.slots[column] >= 0) {
      return Hit.descriptor(layout.slots[column]);
    }
    return layout.windowed ? grid.at(x, y) : Hit.NOTHING;
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
    for (int i = 0; i < POSITIONS; i++) {
      if (positions[i] != QueueState.UNKNOWN) {
        text.append(positionTexts[i]).append(inferred[i] ? " (inferred)" : "").append('\n');
      }
    }
    return text.append(driverWrap).append('\n').append(deviceWrap).append('\n').append(driverEvent).append('\n')
        .append(deviceEvent).append('\n').toString();
  }

  /** The whole ring at a glance: descriptors only. */
  private final class Sheet implements RingSheet {
    @Override
    public String title() {
      return "desc";
    }

    @Override
    public boolean isDescriptors() {
      return true;
    }

    @Override
    public DescriptorOwner owner(int slot) {
      return ring.owner(slot);
    }

    @Override
    public void marks(RingGrid grid, Canvas canvas, double x) {
      grid.mark(canvas, x, slot(ring.nextUsed()), Paint.DEVICE_INDEX);
      grid.mark(canvas, x, slot(ring.nextAvail()), Paint.DRIVER_INDEX);
    }

    @Override
    public int selected() {
      return QueueState.UNKNOWN;
    }

    @Override
    public Hit hit(int slot) {
      return Hit.descriptor(slot);
    }
  }
}
