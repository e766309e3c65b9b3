// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.PackedMarker;
import org.ringscope.analysis.text.PackedText;
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
  private static final PackedMarker[] MARKERS = PackedMarker.values();

  private final String[] texts = new String[MARKERS.length];
  private final int[] positions = new int[MARKERS.length];
  private final IndexTriangle triangle = new IndexTriangle();
  private PackedRingState ring;

  /** Makes the texts of a new ring. */
  void update(PackedRingState newRing) {
    ring = newRing;
    for (int i = 0; i < MARKERS.length; i++) {
      positions[i] = MARKERS[i].position(ring);
      texts[i] = positions[i] == QueueState.UNKNOWN ? "" : PackedText.index(MARKERS[i], positions[i]);
    }
  }

  /** @param top where the strip begins, {@code height} what it takes */
  void draw(Canvas canvas, RingLayout layout, double top, double height) {
    for (int i = 0; i < MARKERS.length; i++) {
      double x = positions[i] == QueueState.UNKNOWN ? Double.NaN : layout.lineBefore(PackedPosition.slot(positions[i]));
      // Where the window does not reach a position, the grid below shows where it is.
      if (!Double.isNaN(x)) {
        draw(canvas, layout, i, x, IndexTriangle.edge(top, height, MARKERS[i].isDriver()));
      }
    }
  }

  private void draw(Canvas canvas, RingLayout layout, int i, double x, double edge) {
    boolean driver = MARKERS[i].isDriver();
    if (canvas.keepsNames()) {
      canvas.begin("index-" + MARKERS[i].text(), PackedText.indexTooltip(MARKERS[i], ring));
    }
    triangle.fill(canvas, x, edge, HEIGHT, driver);
    TextStyle style = MARKERS[i].isInferred(ring) ? TextStyle.INDEX_ITALIC : TextStyle.INDEX;
    double left = Math.min(x + IndexTriangle.HALF + 3, layout.width - MARGIN - canvas.textWidth(texts[i], style));
    canvas.text(texts[i], left, IndexTriangle.baseline(edge, driver, i % 2), style, Anchor.START,
        IndexTriangle.paint(driver));
    if (canvas.keepsNames()) {
      canvas.end();
    }
  }

  /** The positions that are known, a line each. */
  void appendTo(StringBuilder text) {
    for (int i = 0; i < MARKERS.length; i++) {
      if (positions[i] != QueueState.UNKNOWN) {
        text.append(texts[i]).append(MARKERS[i].isInferred(ring) ? " (inferred)" : "").append('\n');
      }
    }
  }
}
