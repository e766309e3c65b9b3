// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.picture.canvas.SvgCanvas;
import org.ringscope.picture.canvas.SvgDocument;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.trace.system.QueueInfo;

class PackedStripTest {
  private static final double WIDTH = 900;
  private static final int NEXT = 1;
  private static final int WRITE = 2;
  private static final int AVAIL = 0x80;
  private static final int USED = 0x8000;

  private final RingPicture picture = new RingPicture();

  /** The first turn, up to slot 5: a list of three, done, a list of two in flight; the device asks for slot 5. */
  private static QueueState small() {
    ByteBuffer ring = ring(8);
    put(ring, 0, 0x1000, 17, 0, AVAIL | USED);
    put(ring, 1, 0x2000, 512, 0, AVAIL | NEXT | WRITE);
    put(ring, 2, 0x3000, 1, 0, AVAIL | WRITE);
    put(ring, 3, 0x4000, 16, 1, AVAIL | NEXT);
    put(ring, 4, 0x5000, 256, 1, AVAIL | WRITE);
    return state(8, ring, event(0x8003, 2), event(0x8005, 2));
  }

  private static ByteBuffer ring(int size) {
    return ByteBuffer.allocate(16 * size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void put(ByteBuffer ring, int slot, long address, int length, int id, int flags) {
    ring.putLong(16 * slot, address).putInt(16 * slot + 8, length).putShort(16 * slot + 12, (short) id)
        .putShort(16 * slot + 14, (short) flags);
  }

  private static ByteBuffer event(int offset, int flags) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putShort(0, (short) offset).putShort(2, (short) flags);
  }

  private static QueueState state(int size, ByteBuffer ring, ByteBuffer driver, ByteBuffer device) {
    return QueueState.ofMemory(new QueueInfo(0, 0, 0, QueueInfo.PACKED, size, 0, 0x8000, 0x9000, 0xA000, 0,
        QueueInfo.ADDRESSES_KNOWN), ring, driver, device);
  }

  private SvgDocument draw(QueueState state) {
    picture.show(state, new RingCaption("blk0/0", "A7", "M4", 1, 0));
    double height = picture.preferredHeight(WIDTH);
    SvgCanvas canvas = new SvgCanvas(WIDTH, height, Theme.LIGHT);
    picture.draw(canvas, WIDTH, height);
    return SvgDocument.parse(canvas.toSvg());
  }

  @Test
  void drawsOneStripWithBitsWrapCountersAndEventWords() {
    SvgDocument svg = draw(small());
    assertThat(svg.groupIds("desc-")).hasSize(8);
    assertThat(svg.groupIds("avail-")).isEmpty();
    assertThat(svg.groupIds("used-")).isEmpty();
    assertThat(svg.texts()).contains("AU", "A·", "··", "id 1", "R→", "W", "driver wrap 1", "device wrap 1",
        "driver event: desc at 3, wrap 1", "device event: desc at 5, wrap 1", "next_avail 5", "next_used 3",
        "last_avail 5", "last_used 3");
    assertThat(svg.texts()).anySatisfy(text -> assertThat(text).contains("blk0/0 · packed · 8 entries"));
    assertThat(svg.texts()).anySatisfy(text -> assertThat(text).startsWith("1 in flight"));
    assertThat(svg.group("desc-3").fill()).isEqualTo("url(#device)");
    assertThat(svg.group("desc-1").fill()).isEqualTo("#f2f4f7");
  }

  @Test
  void secondTurnTurnsTheBits() {
    ByteBuffer ring = ring(3);
    for (int i = 0; i < 3; i++) {
      put(ring, i, 0x1000, 16, i, i == 0 ? USED | WRITE : AVAIL | USED);
    }
    QueueState state = state(3, ring, event(0, 1), event(0, 0));
    assertThat(state.ring().owner(0)).isEqualTo(DescriptorOwner.DEVICE);
    SvgDocument svg = draw(state);
    assertThat(svg.texts()).contains("·U", "AU", "driver wrap 0", "device wrap 0", "driver event: disable",
        "device event: enable");
  }

  @Test
  void hoverLeadsToTheWholeList() {
    QueueState state = small();
    draw(state);
    Hit hit = picture.at(RingLayout.LEFT + 3 * 44 + 10, 32 + PackedStrip.ABOVE + 20);
    assertThat(hit).isEqualTo(Hit.descriptor(3));
    assertThat(picture.tooltip(hit)).contains("descriptor 3: 0x4000, 16 bytes", "id 1", "AVAIL").doesNotContain("USED");
    picture.highlight(hit, null);
    SvgDocument svg = draw(state);
    assertThat(svg.texts()).anySatisfy(text -> assertThat(text).contains("chain of 2"));
    assertThat(picture.at(1, 1)).isEqualTo(Hit.NOTHING);
    assertThat(picture.asText()).contains("next_avail 5", "driver wrap 1", "descriptor 4: 0x5000");
  }

  @Test
  void largeRingsHaveAWindowAndOneGrid() {
    ByteBuffer ring = ring(255);
    for (int i = 0; i < 255; i++) {
      put(ring, i, 0x1000 + 16 * i, 16, i, i < 99 ? AVAIL | USED : i < 120 ? AVAIL : 0);
    }
    SvgDocument svg = draw(state(255, ring, event(0x8063, 2), event(0x8063, 2)));
    assertThat(svg.groupIds("grid-")).containsExactly("grid-desc");
    assertThat(svg.groupIds("desc-")).hasSizeGreaterThan(8).contains("desc-99", "desc-119");
    assertThat(svg.texts()).contains("next_avail 120", "next_used 99");
  }

  @Test
  void unknownRingShowsCountsOnly() {
    assertThat(draw(state(8, null, null, null)).groupIds("desc-")).isEmpty();
  }

  @Test
  void clockShowsSlots() {
    picture.form(RingPicture.Form.CLOCK);
    assertThat(draw(small()).groupIds("clock")).hasSize(1);
    SvgCanvas canvas = new SvgCanvas(40, 40, Theme.LIGHT);
    QueueClock.draw(canvas, 20, 20, 18, small(), false);
    assertThat(canvas.toSvg()).contains("<line");
  }
}
