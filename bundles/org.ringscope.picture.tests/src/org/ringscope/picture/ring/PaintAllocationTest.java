// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextMeasure;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.testkit.Allocations;
import org.ringscope.testkit.trace.SampleTrace;

class PaintAllocationTest {
  private static final int PAINTS = 200;

  @TempDir
  Path directory;

  @Test
  void paintingTheSameRingAgainAllocatesNothingPerCell() throws Exception {
    RingPicture picture = new RingPicture();
    try (SampleTrace trace = new SampleTrace(directory.resolve("t"), SampleTrace.system(256))) {
      SampleTrace.Ring ring = trace.ring(1, 256, 0x1_0000_0000L, 512, false).round(300, 31);
      for (int i = 44; i < 200; i++) {
        ring.give(i);
      }
      ring.take(50);
      picture.show(trace.end(1), new RingCaption("rpmsg0/1", "A7", "M4", 0, 0));
    }
    picture.highlight(Hit.descriptor(60), null);
    Canvas canvas = new NoCanvas();
    for (int i = 0; i < 2000; i++) {
      picture.draw(canvas, 1000, 560);
    }
    long before = Allocations.bytes();
    for (int i = 0; i < PAINTS; i++) {
      picture.draw(canvas, 1000, 560);
    }
    assertThat((Allocations.bytes() - before) / PAINTS).as("bytes per paint").isLessThan(256);
  }

  /** Draws nowhere; measures as files do. */
  private static final class NoCanvas implements Canvas {
    @Override
    public Theme theme() {
      return Theme.LIGHT;
    }

    @Override
    public void fillRectangle(double x, double y, double width, double height, double radius, Paint paint) {}

    @Override
    public void strokeRectangle(double x, double y, double width, double height, double radius, Paint paint,
        Stroke stroke) {}

    @Override
    public void line(double x1, double y1, double x2, double y2, Paint paint, Stroke stroke) {}

    @Override
    public void fillPolygon(double[] xy, int points, Paint paint) {}

    @Override
    public void strokePolygon(double[] xy, int points, Paint paint, Stroke stroke) {}

    @Override
    public void strokePolyline(double[] xy, int points, Paint paint, Stroke stroke) {}

    @Override
    public void fillCircle(double x, double y, double radius, Paint paint) {}

    @Override
    public void strokeCircle(double x, double y, double radius, Paint paint, Stroke stroke) {}

    @Override
    public void fillSector(double x, double y, double radius, double start, double sweep, Paint paint) {}

    @Override
    public void text(String text, double x, double y, TextStyle style, Anchor anchor, Paint paint) {}

    @Override
    public double textWidth(String text, TextStyle style) {
      return TextMeasure.width(text, style);
    }

    @Override
    public void save() {}

    @Override
    public void restore() {}

    @Override
    public void translate(double dx, double dy) {}

    @Override
    public void clip(double x, double y, double width, double height) {}
  }
}
