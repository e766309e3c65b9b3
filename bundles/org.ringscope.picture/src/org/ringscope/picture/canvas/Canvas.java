// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

/**
 * What a picture draws on. Coordinates are pixels, x to the right, y down. Colours, lines and texts are handles, so that
 * a call allocates nothing; a canvas may keep what it derives from them.
 *
 * <p>A canvas belongs to one thread. {@link #save} and {@link #restore} nest, and so do {@link #begin} and {@link #end}.
 */
public interface Canvas {
  Theme theme();

  /** Fills a rectangle whose corners are rounded by {@code radius}. */
  void fillRectangle(double x, double y, double width, double height, double radius, Paint paint);

  void strokeRectangle(double x, double y, double width, double height, double radius, Paint paint, Stroke stroke);

  void line(double x1, double y1, double x2, double y2, Paint paint, Stroke stroke);

  /** Fills the closed polygon of the first {@code points} pairs x, y of {@code xy}. */
  void fillPolygon(double[] xy, int points, Paint paint);

  /** Draws the outline of the closed polygon of the first {@code points} pairs x, y. */
  void strokePolygon(double[] xy, int points, Paint paint, Stroke stroke);

  /** Draws the open line through the first {@code points} pairs x, y. */
  void strokePolyline(double[] xy, int points, Paint paint, Stroke stroke);

  void fillCircle(double x, double y, double radius, Paint paint);

  void strokeCircle(double x, double y, double radius, Paint paint, Stroke stroke);

  /** Fills a sector. Angles in degrees, clockwise, 0 at twelve o'clock; {@code sweep} from 0 to 360. */
  void fillSector(double x, double y, double radius, double start, double sweep, Paint paint);

  /** Draws one line of text on the baseline {@code y}. */
  void text(String text, double x, double y, TextStyle style, Anchor anchor, Paint paint);

  /** Width of a line of text in pixels. */
  double textWidth(String text, TextStyle style);

  /** Keeps clip and origin for {@link #restore}. */
  void save();

  void restore();

  void translate(double dx, double dy);

  /** Narrows the clip to its intersection with the rectangle. */
  void clip(double x, double y, double width, double height);

  /** Does this canvas keep names and tooltips? Where not, callers need not make their text. */
  default boolean keepsNames() {
    return false;
  }

  /** Begins a named part of the picture, e.g. {@code desc-4}; {@code tooltip} may be null. */
  default void begin(String name, String tooltip) {}

  /** Ends the part begun last. */
  default void end() {}
}
