// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.IndexMarker;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.picture.canvas.SvgCanvas;
import org.ringscope.picture.canvas.SvgDocument;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.testkit.trace.SampleTrace;

class RingMotionTest {
  @TempDir
  Path directory;
  private int traces;
  private final RingMotion motion = new RingMotion();

  private QueueState published(int count) throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("t" + traces++), SampleTrace.system(16))) {
      SampleTrace.Ring ring = trace.ring(1, 16, 0x1000, 64, false);
      ring.round(count, 1);
      return trace.end(1);
    }
  }

  @Test
  void indicesSlideAndSettle() throws IOException {
    motion.update(published(3), 1000);
    assertThat(motion.position(IndexMarker.AVAIL_IDX, 1000)).isEqualTo(3);
    assertThat(motion.isMoving(1000)).isFalse();
    motion.update(published(4), 2000);
    assertThat(motion.position(IndexMarker.AVAIL_IDX, 2000)).isEqualTo(3);
    assertThat(motion.position(IndexMarker.AVAIL_IDX, 2080)).isBetween(3.2, 3.95);
    assertThat(motion.isMoving(2080)).isTrue();
    assertThat(motion.glows(IndexMarker.AVAIL_IDX, 2299)).isTrue();
    assertThat(motion.position(IndexMarker.AVAIL_IDX, 2400)).isEqualTo(4);
    assertThat(motion.glows(IndexMarker.AVAIL_IDX, 2300)).isFalse();
    assertThat(motion.isMoving(2400)).isFalse();
  }

  @Test
  void aJumpOfTheCursorDoesNotSlide() throws IOException {
    motion.update(published(40), 1000);
    motion.update(published(3), 5000);
    assertThat(motion.position(IndexMarker.AVAIL_IDX, 5001)).isEqualTo(3);
  }

  @Test
  void whatIsTooFastToFollowIsARate() throws IOException {
    motion.update(published(0), 1000);
    for (int i = 1; i <= 8; i++) {
      motion.update(published(i * 30), 1000 + i * 100L);
    }
    assertThat(motion.isMoving(1800)).isFalse();
    assertThat(motion.isBlurred()).isTrue();
    assertThat(motion.rate()).isBetween(200.0, 301.0);
    motion.tellRate(24);
    assertThat(motion.rate()).isEqualTo(24);
    motion.tellRate(Double.NaN);
    assertThat(motion.rate()).isBetween(200.0, 301.0);
    assertThat(motion.glows(IndexMarker.AVAIL_IDX, 1801)).isFalse();
    RingPicture picture = new RingPicture();
    picture.show(published(240), new RingCaption("rpmsg0/1", "A7", "M4", 0, 0));
    picture.motion(motion);
    SvgCanvas canvas = new SvgCanvas(1000, 316, Theme.LIGHT);
    picture.draw(canvas, 1000, 316, 1801);
    assertThat(SvgDocument.parse(canvas.toSvg()).texts()).anySatisfy(text -> assertThat(text).endsWith(" buffers/s"));
  }

  @Test
  void aJumpThroughTimeHasNoSpeed() throws IOException {
    RingMotion motion = new RingMotion();
    motion.update(published(0), 1000);
    motion.jump(published(4000), 1100);
    assertThat(motion.rate()).isZero();
    assertThat(motion.isBlurred()).isFalse();
    motion.jump(published(10), 1200);
    assertThat(motion.isBlurred()).isFalse();
  }
}
