// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CanvasTest {
  @TempDir
  Path directory;

  @Test
  void svgIsTheSameEveryTimeAndWellFormed() {
    assertThat(svg()).isEqualTo(svg());
    SvgDocument document = SvgDocument.parse(svg());
    assertThat(document.group("a\"b").tooltip()).isEqualTo("1 < 2 & 3 > 2");
    assertThat(document.texts()).containsExactly("a<b>&.\"c\"");
    assertThat(document.elements("clipPath")).hasSize(1);
    assertThat(document.elements("pattern")).hasSize(1);
  }

  private static String svg() {
    SvgCanvas canvas = new SvgCanvas(100.5, 50, Theme.LIGHT);
    canvas.begin("a\"b", "1 < 2 & 3 > 2");
    canvas.save();
    canvas.translate(1.005, -2.5);
    canvas.clip(0, 0, 10, 10);
    canvas.fillRectangle(0, 0, 10, 10, 0, Paint.DEVICE);
    canvas.text("a<b>&\u0001\"c\"", 1, 2, TextStyle.LABEL, Anchor.END, Paint.TEXT);
    canvas.restore();
    canvas.end();
    return canvas.toSvg();
  }

  @Test
  void svgWritesFewDecimals() {
    SvgCanvas canvas = new SvgCanvas(10, 10, Theme.LIGHT);
    canvas.line(1 / 3.0, -0.004, 2.5, -1.25, Paint.TEXT, Stroke.THIN);
    assertThat(canvas.toSvg()).contains("x1=\"0.33\" y1=\"0\" x2=\"2.5\" y2=\"-1.25\"");
  }

  @Test
  void svgSectorsBecomeCirclesWhenFull() {
    SvgCanvas canvas = new SvgCanvas(10, 10, Theme.LIGHT);
    canvas.fillSector(5, 5, 4, 90, 360, Paint.USED);
    canvas.fillSector(5, 5, 4, 0, 90, Paint.USED);
    assertThat(canvas.toSvg()).contains("<circle cx=\"5\" cy=\"5\" r=\"4\"").contains("M5,5 L5,1 A4,4 0 0 1 9,5 z");
  }

  @ParameterizedTest
  @EnumSource(Paint.class)
  void everyPaintHasAColourInBothThemes(Paint paint) {
    assertThat(Theme.LIGHT.argb(paint) >>> 24).isNotZero();
    assertThat(Theme.DARK.argb(paint) >>> 24).isNotZero();
    if (paint.pattern() != Pattern.PLAIN) {
      assertThat(Theme.LIGHT.patternArgb(paint)).isNotEqualTo(Theme.LIGHT.argb(paint));
      assertThat(Theme.DARK.patternArgb(paint)).isNotEqualTo(Theme.DARK.argb(paint));
    }
  }

  @Test
  void textIsReadableOnEveryOwnersColour() {
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
      for (Paint paint : new Paint[] {Paint.BACKGROUND, Paint.FREE, Paint.DRIVER, Paint.DEVICE, Paint.USED,
          Paint.CELL}) {
        assertThat(contrast(theme.argb(Paint.TEXT), theme.argb(paint))).as(theme.name() + " " + paint)
            .isGreaterThan(4.5);
      }
    }
  }

  /** Contrast ratio of WCAG 2. */
  private static double contrast(int one, int two) {
    double a = luminance(one) + 0.05;
    double b = luminance(two) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int rgb) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = (rgb >> 16 - 8 * i & 0xff) / 255.0;
      sum += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void pngHasThePixelsThatWereDrawn() throws IOException {
    PngCanvas canvas = new PngCanvas(40, 30, 2, Theme.DARK);
    canvas.fillRectangle(10, 10, 10, 10, 0, Paint.USED);
    canvas.save();
    canvas.clip(0, 0, 5, 5);
    canvas.fillRectangle(0, 0, 40, 30, 0, Paint.FAULT);
    canvas.restore();
    canvas.text("x", 30, 20, TextStyle.TITLE, Anchor.MIDDLE, Paint.TEXT);
    Path file = directory.resolve("p.png");
    canvas.write(file);
    BufferedImage image = ImageIO.read(Files.newInputStream(file));
    assertThat(image.getWidth()).isEqualTo(80);
    assertThat(image.getHeight()).isEqualTo(60);
    assertThat(image.getRGB(30, 30)).isEqualTo(Theme.DARK.argb(Paint.USED));
    assertThat(image.getRGB(4, 4)).isEqualTo(Theme.DARK.argb(Paint.FAULT));
    assertThat(image.getRGB(12, 12)).isEqualTo(Theme.DARK.argb(Paint.BACKGROUND));
  }

  @Test
  void pngHatchesContinueAcrossNeighbours() {
    PngCanvas canvas = new PngCanvas(60, 60, 1, Theme.LIGHT);
    canvas.fillRectangle(0, 0, 60, 60, 0, Paint.DEVICE);
    int ink = 0;
    for (int x = 0; x < 60; x++) {
      for (int y = 0; y < 60; y++) {
        int green = canvas.image().getRGB(x, y) >> 8 & 0xff;
        if (green < 0xb8) {
          ink++;
        }
      }
    }
    assertThat(ink / 3600.0).as("part that is hatch").isBetween(0.1, 0.35);
  }
}
