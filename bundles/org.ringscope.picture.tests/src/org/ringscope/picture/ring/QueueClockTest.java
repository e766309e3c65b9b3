// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.picture.canvas.SvgCanvas;
import org.ringscope.picture.canvas.SvgDocument;
import org.ringscope.picture.canvas.Theme;

class QueueClockTest {
  private static SvgDocument clock(int size, int availIdx, int usedIdx, int inFlight, boolean alarm) {
    return clock(size, availIdx, usedIdx, inFlight, 0, alarm);
  }

  private static SvgDocument clock(int size, int availIdx, int usedIdx, int inFlight, int returned, boolean alarm) {
    SvgCanvas canvas = new SvgCanvas(100, 100, Theme.LIGHT);
    QueueClock.draw(canvas, 50, 50, 40, new QueueClock.Face(size, availIdx, usedIdx, inFlight, returned), alarm);
    return SvgDocument.parse(canvas.toSvg());
  }

  /** Outlines of the sectors, without the paths of patterns. */
  private static List<String> sectors(SvgDocument svg) {
    return svg.elements("path").stream().map(path -> path.getAttribute("d")).filter(d -> d.startsWith("M50")).toList();
  }

  @Test
  void theSectorBetweenTheHandsIsInFlight() {
    SvgDocument svg = clock(16, 12, 8, 4, false);
    assertThat(sectors(svg).get(0)).isEqualTo("M50,50 L50,90 A40,40 0 0 1 10,50 z");
    assertThat(svg.elements("line")).hasSize(2);
    assertThat(svg.elements("line").get(0).getAttribute("x2")).as("avail.idx at nine o'clock").isEqualTo("10");
  }

  @Test
  void whatIsUsedAndNotYetTakenLiesBeforeTheDevicesHand() {
    assertThat(sectors(clock(16, 12, 8, 4, 4, false))).containsExactly("M50,50 L50,90 A40,40 0 0 1 10,50 z",
        "M50,50 L90,50 A40,40 0 0 1 50,90 z");
  }

  @Test
  void aFullRingIsAFullCircle() {
    SvgDocument svg = clock(16, 272, 256, 16, false);
    assertThat(sectors(svg)).isEmpty();
    assertThat(svg.elements("circle")).anySatisfy(c -> assertThat(c.getAttribute("fill")).isEqualTo("url(#device)"));
  }

  @Test
  void anEmptyRingHasNoSectorAndABrokenOneARedRim() {
    assertThat(sectors(clock(16, 8, 8, 0, false))).isEmpty();
    assertThat(clock(16, 8, 8, 0, false).elements("circle")).noneSatisfy(
        c -> assertThat(c.getAttribute("stroke")).isEqualTo("#c81e1e"));
    assertThat(clock(16, 8, 8, 0, true).elements("circle")).anySatisfy(
        c -> assertThat(c.getAttribute("stroke")).isEqualTo("#c81e1e"));
  }

  @Test
  void countsAloneStillMakeASector() {
    SvgDocument svg = clock(16, -1, -1, 8, false);
    assertThat(svg.elements("line")).isEmpty();
    assertThat(sectors(svg).get(0)).startsWith("M50,50 L50,10");
  }

  @Test
  void anUnknownQueueIsADashedCircle() {
    SvgCanvas canvas = new SvgCanvas(100, 100, Theme.LIGHT);
    QueueClock.draw(canvas, 50, 50, 40, (QueueState) null, false);
    assertThat(canvas.toSvg()).contains("stroke-dasharray");
  }
}
