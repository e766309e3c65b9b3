// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.RingDifference;
import org.ringscope.picture.canvas.Canvas;

/**
 * What a ring picture shows between its header and its status line: the ring of one format as it lies in memory. Each format
 * has a class of its own; {@link RingPicture} knows no more of a format than this.
 */
interface RingStrips {
  /** Least height of a picture with all of this, in pixels. */
  double leastHeight();

  /** From {@link RingLayout#top} down to the status line of a small ring where there is little room. */
  double lowOffset();

  /** From {@link RingLayout#top} down to the grids of a large ring. */
  double gridOffset();

  /** From {@link RingLayout#top} down to the status line of a small ring. */
  double bottomOffset();

  /** Fills in the slot that each column of a window shows. */
  void chooseSlots(int[] slots);

  /** Makes what depends on the columns on screen. */
  void layOut(RingLayout layout);

  /** Paints everything; {@code motion} may be null. */
  void draw(Canvas canvas, RingLayout layout, RingHighlight highlight, RingMotion motion, long millis);

  /** Marks the entries on screen that have changed. */
  void drawChanges(Canvas canvas, RingLayout layout, RingDifference changed);

  /** What lies at a point, {@link Hit#NOTHING} if nothing does. */
  Hit at(RingLayout layout, double x, double y);

  /** Marks what belongs to a hit beside descriptors. @return the descriptor it leads to, UNKNOWN if none */
  int follow(Hit hit);

  /** The tooltip for a hit, empty for none. */
  String tooltip(Hit hit);

  /** Everything beside the descriptors as lines of text. */
  String asText();
}
