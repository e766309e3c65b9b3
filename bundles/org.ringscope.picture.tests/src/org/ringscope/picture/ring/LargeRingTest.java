// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.picture.canvas.SvgCanvas;
import org.ringscope.picture.canvas.SvgDocument;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.testkit.trace.SampleTrace;
import org.w3c.dom.Element;

/** Rings with more entries than there is room for slots. */
class LargeRingTest {
  private static final double WIDTH = 1000;

  @TempDir
  Path directory;
  private final RingPicture picture = new RingPicture();

  private SvgDocument draw(double height) {
    SvgCanvas canvas = new SvgCanvas(WIDTH, height, Theme.LIGHT);
    picture.draw(canvas, WIDTH, height);
    return SvgDocument.parse(canvas.toSvg());
  }

  @Test
  void aLargeRingIsAWindowAndGridsOfFewElements() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("l"), SampleTrace.system(32768))) {
      SampleTrace.Ring ring = trace.ring(1, 32768, 0x1_0000_0000L, 64, false).round(5, 64);
      for (int i = 5; i < 9000; i++) {
        ring.give(i);
      }
      picture.show(trace.end(1), new RingCaption("rpmsg0/1", "A7", "M4", 0, 0));
    }
    SvgDocument svg = draw(560);
    assertThat(svg.groupIds("grid-")).containsExactly("grid-avail", "grid-desc", "grid-used");
    assertThat(svg.elements("rect").size() + svg.elements("text").size()).isLessThan(900);
    assertThat(svg.group("index-avail.idx")).isNotNull();
    assertThat(svg.group("index-used.idx")).isNotNull();
    assertThat(svg.texts()).contains("⋯", "16 entries a cell");
    Hit hit = picture.at(RingLayout.LEFT + 2, 400);
    assertThat(hit.kind()).isEqualTo(Hit.Kind.AVAIL_SLOT);
  }

  /** In a low window all three strips and the line of words are there, and the grids are not. */
  @Test
  void littleRoomShowsTheWindowWithoutGrids() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("low"), SampleTrace.system(64))) {
      trace.ring(1, 64, 0x1_0000_0000L, 512, true).round(40, 512);
      picture.show(trace.end(1), new RingCaption("rpmsg0/1", "A7", "M4", 0, 0));
    }
    double least = picture.leastHeight(WIDTH);
    assertThat(least).isLessThan(235);
    SvgDocument svg = draw(least);
    assertThat(svg.groupIds("grid-")).isEmpty();
    String last = svg.groupIds("used-").get(0);
    assertThat(SvgDocument.number(svg.group(last).elements("rect").get(0), "y")).isLessThan(least - 60);
    assertThat(svg.elements("text")).allMatch(text -> SvgDocument.number(text, "y") <= least);
    assertThat(picture.at(RingLayout.LEFT + 2, least - 2)).isEqualTo(Hit.NOTHING);
    picture.highlight(Hit.descriptor(3), "a message of which much is said: " + "0x400 to 0x401 ".repeat(8));
    List<Element> below = draw(least).elements("text").stream()
        .filter(text -> SvgDocument.number(text, "y") > least - 12).toList();
    assertThat(below).as("status and note stand on one line").hasSize(2);
    assertThat(draw(picture.preferredHeight(WIDTH)).groupIds("grid-")).hasSize(3);
  }

  @Test
  void aRingOf256HasRowsOfSixteen() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("g"), SampleTrace.system(256))) {
      SampleTrace.Ring ring = trace.ring(1, 256, 0x1_0000_0000L, 512, true);
      for (int i = 0; i < 256; i++) {
        ring.give(i);
      }
      picture.show(trace.end(1), new RingCaption("rpmsg0/1", "A7", "M4", 0, 0));
    }
    SvgDocument svg = draw(picture.preferredHeight(WIDTH));
    assertThat(svg.group("grid-desc").texts()).contains("desc", "0", "16", "240").hasSize(17);
    assertThat(svg.texts()).anySatisfy(text -> assertThat(text).startsWith("256 posted for M4 to fill"));
  }
}
