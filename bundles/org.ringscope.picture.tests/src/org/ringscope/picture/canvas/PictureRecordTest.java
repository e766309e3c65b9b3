// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.picture.ring.RingPicture;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.read.Trace;

/** What is drawn again where something has changed makes the picture that is drawn as a whole. */
class PictureRecordTest {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 420;

  @TempDir
  Path directory;

  private final PngCanvas screen = new PngCanvas(WIDTH, HEIGHT, 1, Theme.LIGHT);
  private PictureRecord shown = new PictureRecord();

  /** Something that draws a picture. */
  private interface Drawing {
    void on(Canvas canvas);
  }

  /** Draws what is new onto the screen. */
  private List<Area> show(Drawing drawing) {
    PictureRecord next = new PictureRecord();
    next.start(screen, WIDTH, HEIGHT);
    drawing.on(next);
    List<Area> changes = next.changes(shown);
    changes.forEach(area -> next.draw(screen, area));
    shown = next;
    return changes;
  }

  private void assertAsDrawnAfresh(Drawing drawing) {
    PngCanvas fresh = new PngCanvas(WIDTH, HEIGHT, 1, Theme.LIGHT);
    drawing.on(fresh);
    assertThat(pixels(screen.image())).isEqualTo(pixels(fresh.image()));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 256})
  void aRingIsAsDrawnAfreshAfterEachEvent(int size) throws Exception {
    RingPicture picture = new RingPicture();
    Drawing drawing = canvas -> picture.draw(canvas, WIDTH, HEIGHT);
    try (SampleTrace trace = new SampleTrace(directory.resolve("t"), SampleTrace.system(size))) {
      SampleTrace.Ring ring = trace.ring(1, size, 0x1_0000_0000L, 512, false);
      for (int i = 0; i < 20; i++) {
        ring.give(i % 12).take(1).use(i % 12, 40 + i);
      }
      ring.give(3, 4, 5);
      double drawn = 0;
      try (Trace written = trace.open()) {
        StateReader reader = new StateReader(written);
        int states = 0;
        for (SystemState state = reader.first(); state != null && states < 90; state = reader.next(), states++) {
          picture.show(state.queue(1), new RingCaption("rpmsg0/1", "A7", "M4", 0, 0));
          drawn += show(drawing).stream().mapToDouble(Area::size).sum() / WIDTH / HEIGHT;
          assertAsDrawnAfresh(drawing);
        }
        assertThat(states).isGreaterThan(60);
        assertThat(drawn / states).as("part of the picture that is drawn again").isBetween(0.001, 0.35);
      }
    }
  }

  @Test
  void marksThatComeGoAndChangeAreDrawnAndNothingElse() {
    Random random = new Random(7);
    boolean[] isThere = new boolean[60];
    int[] looks = new int[60];
    Drawing drawing = canvas -> {
      canvas.fillRectangle(0, 0, WIDTH, HEIGHT, 0, Paint.BACKGROUND);
      for (int i = 0; i < isThere.length; i++) {
        if (isThere[i]) {
          mark(canvas, i, looks[i]);
        }
      }
    };
    for (int round = 0; round < 200; round++) {
      for (int i = 0; i < 3; i++) {
        isThere[random.nextInt(isThere.length)] = random.nextBoolean();
        looks[random.nextInt(looks.length)] = random.nextInt(20);
      }
      show(drawing);
      assertAsDrawnAfresh(drawing);
      assertThat(show(drawing)).as("of the same once more").isEmpty();
    }
  }

  /** Each overlaps its neighbours. */
  private static void mark(Canvas canvas, int place, int look) {
    canvas.save();
    canvas.translate(place % 10 * 80 + 4, place / 10 * 60 + 10.0);
    if (look % 5 == 4) {
      canvas.clip(5, 5, 40 + look, 20);
    }
    Paint paint = look % 2 == 0 ? Paint.SELECTION : Paint.FAULT;
    double[] corners = {0, 0, 60 + look, 4, 2, 8};
    switch (look % 10) {
      case 0 -> canvas.fillRectangle(0, 0, 90 + look, 50, 4, paint);
      case 1 -> canvas.strokeRectangle(0, 0, 90, 50 + look, 4, paint, Stroke.BOLD);
      case 2 -> canvas.line(0, 0, 99, 40, paint, Stroke.MEDIUM);
      case 3 -> canvas.fillPolygon(corners, 3, paint);
      case 4 -> canvas.strokePolygon(corners, 3, paint, Stroke.BOLD);
      case 5 -> canvas.strokePolyline(corners, 3, paint, Stroke.BOLD);
      case 6 -> canvas.fillCircle(40, 25, 20 + look, paint);
      case 7 -> canvas.strokeCircle(40, 25, 25, paint, Stroke.DASHED);
      case 8 -> canvas.fillSector(40, 25, 25, 30, 100 + look, paint);
      default -> canvas.text("Äg\u26a0 " + look, 40, 25, TextStyle.values()[look % 12], Anchor.values()[look % 3],
          paint);
    }
    canvas.restore();
  }

  @Test
  void whatIsSmallIsDrawnAloneAndWhatHasAnotherSizeAsAWhole() {
    show(canvas -> canvas.fillRectangle(10, 10, 20, 20, 0, Paint.FAULT));
    assertThat(show(canvas -> canvas.fillRectangle(10, 10, 20, 20, 0, Paint.TEXT))).singleElement()
        .satisfies(area -> assertThat(area.size()).isBetween(400.0, 600.0));
    PictureRecord larger = new PictureRecord();
    larger.start(screen, WIDTH + 1, HEIGHT);
    assertThat(larger.changes(shown)).containsExactly(new Area(0, 0, WIDTH + 1, HEIGHT));
  }
}
