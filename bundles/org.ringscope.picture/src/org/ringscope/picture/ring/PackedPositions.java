// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.protocol.ring.PackedPosition;

/**
 * Paints the four positions of a packed ring as triangles with names: the driver's from above, the device's from
 * below. A second name on the same side stands a row further out.
 */
final class PackedPositions {
  private static final double MARGIN = 12;
  private static final double HEIGHT = 8;
  private static final int POSITIONS = 4;
  private static final String[] NAMES = {"next_avail", "last_used", "next_used", "last_avail"};

  private final String[] texts = new String[POSITIONS];
  private final int[] positions = new int[POSITIONS];
  private final boolean[] inferred = new boolean[POSITIONS];
  private final IndexTriangle triangle = new IndexTriangle();

  /** Makes the texts of a new ring. */
  void update(PackedRingState ring) {
    set(0, ring.nextAvail(), false); // AVAIL bits alone prove it
    set(1, ring.lastUsed(), ring.isLastUsedInferred());
    set(2, ring.nextUsed(), ring.arePositionsInferred());
    set(3, ring.lastAvail(), ring.isLastAvailInferred());
  }

  private void set(int i, int position, boolean isInferred) {
    positions[i] = position;
    texts[i] = position == QueueState.UNKNOWN ? "" : NAMES[i] + " " + PackedPosition.slot(position);
    inferred[i] = isInferred;
  }

  private static boolean isDriver(int i) {
    return i < 2;
  }

  /** @param top where the strip begins, {@code height} what it takes */
  void draw(Canvas canvas, RingLayout layout, double top, double height) {
    for (int i = 0; i < POSITIONS; i++) {
      double x = positions[i] == QueueState.UNKNOWN ? Double.NaN : layout.lineBefore(PackedPosition.slot(positions[i]));
      // Where the window does not reach a position, the grid below shows where it is.
      if (!Double.isNaN(x)) {
        draw(canvas, layout, i, x, IndexTriangle.edge(top, height, isDriver(i)));
      }
    }
  }

  private void draw(Canvas canvas, RingLayout layout, int i, double x, double edge) {
    boolean driver = isDriver(i);
    if (canvas.keepsNames()) {
      canvas.begin("index-" + NAMES[i], tooltip(i));
    }
    triangle.fill(canvas, x, edge, HEIGHT, driver);
    TextStyle style = inferred[i] ? TextStyle.INDEX_ITALIC : TextStyle.INDEX;
    double left = Math.min(x + IndexTriangle.HALF + 3, layout.width - MARGIN - canvas.textWidth(texts[i], style));
    canvas.text(texts[i], left, IndexTriangle.baseline(edge, driver, i % 2), style, Anchor.START,
        IndexTriangle.paint(driver));
    if (canvas.keepsNames()) {
      canvas.end();
    }
  }

  private String tooltip(int i) {
    return NAMES[i] + " = slot " + PackedPosition.slot(positions[i]) + ", wrap " + PackedPosition.wrap(positions[i])
        + (isDriver(i) ? " · moved by the driver" : " · moved by the device") + (inferred[i] ? ", inferred" : "");
  }

  /** The positions that are known, a line each. */
  void appendTo(StringBuilder text) {
    for (int i = 0; i < POSITIONS; i++) {
      if (positions[i] != QueueState.UNKNOWN) {
        text.append(texts[i]).append(inferred[i] ? " (inferred)" : "").append('\n');
      }
    }
  }
}
