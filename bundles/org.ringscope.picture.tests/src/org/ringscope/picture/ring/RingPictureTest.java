// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.IndexMarker;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.analysis.text.RingText;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.SvgCanvas;
import org.ringscope.picture.canvas.SvgDocument;
import org.ringscope.picture.canvas.TextMeasure;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.testkit.trace.SampleTrace;
import org.w3c.dom.Element;

class RingPictureTest {
  private static final double WIDTH = 1000;
  private static final double LEFT = RingLayout.LEFT;
  private static final double PITCH = 44;

  @TempDir
  Path directory;
  private final RingPicture picture = new RingPicture();
  private QueueState state;

  /** 34 buffers went round, two are used, five wait for the device, one is being filled. */
  @BeforeEach
  void writeTheMockPicture() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("t"), SampleTrace.system(16))) {
      SampleTrace.Ring ring = trace.ring(1, 16, 0x3ed20000L, 512, false);
      ring.round(34, 512);
      ring.give(2).give(3).take(2).use(2, 512).use(3, 512);
      trace.kick(1);
      for (int i = 4; i <= 8; i++) {
        ring.give(i);
      }
      trace.suppressedKick(1);
      ring.usedFlags(1).descriptor(9, 0x3ed30000L, 64, 0, 0);
      trace.interrupt(1).pass(2_100_000).counts(0, 0, 0, 0);
      state = trace.end(1);
      picture.show(state, caption(0, trace.nanos()));
    }
  }

  private static RingCaption caption(int eventIdx, long nanos) {
    return new RingCaption("rpmsg0/1", "A7", "M4", eventIdx, nanos);
  }

  private SvgDocument draw() {
    return draw(WIDTH, picture.preferredHeight(WIDTH), Theme.LIGHT);
  }

  private SvgDocument draw(double width, double height, Theme theme) {
    SvgCanvas canvas = new SvgCanvas(width, height, theme);
    picture.draw(canvas, width, height);
    return SvgDocument.parse(canvas.toSvg());
  }

  @Test
  void drawsEverySlotOfTheThreeStripsInMemoryOrder() {
    SvgDocument svg = draw();
    assertThat(svg.groupIds("avail-")).hasSize(16).startsWith("avail-0", "avail-1").endsWith("avail-15");
    assertThat(svg.groupIds("desc-")).hasSize(16).startsWith("desc-0", "desc-1");
    assertThat(svg.groupIds("used-")).hasSize(16);
    for (int i = 0; i < 16; i++) {
      Element avail = svg.group("avail-" + i).elements("rect").get(0);
      Element desc = svg.group("desc-" + i).elements("rect").get(0);
      assertThat(SvgDocument.number(avail, "x")).isEqualTo(SvgDocument.number(desc, "x")).isEqualTo(LEFT + i * PITCH);
    }
  }

  @Test
  void coloursAndPatternsSayWhoOwnsADescriptor() {
    SvgDocument svg = draw();
    assertThat(svg.group("desc-1").fill()).isEqualTo("#f2f4f7");
    assertThat(svg.group("desc-2").fill()).isEqualTo("#c6e8c8");
    assertThat(svg.group("desc-4").fill()).isEqualTo("url(#device)");
    assertThat(svg.group("desc-9").fill()).isEqualTo("url(#driver)");
    assertThat(svg.group("avail-8").fill()).isEqualTo("url(#device)");
    assertThat(svg.group("avail-9").fill()).isEqualTo("#fafbfc");
    assertThat(svg.group("used-3").fill()).isEqualTo("#c6e8c8");
    assertThat(svg.group("used-4").fill()).isEqualTo("#fafbfc");
    assertThat(svg.elements("pattern")).hasSize(2);
  }

  @Test
  void indicesPointAtTheSlotThatComesNext() {
    SvgDocument svg = draw();
    assertThat(tip(svg, "avail.idx")).isEqualTo(LEFT + 9 * PITCH - 2);
    assertThat(tip(svg, "last_avail")).isEqualTo(LEFT + 4 * PITCH - 2);
    assertThat(tip(svg, "used.idx")).isEqualTo(LEFT + 4 * PITCH - 2);
    assertThat(tip(svg, "last_used")).isEqualTo(LEFT + 2 * PITCH - 2);
    assertThat(svg.texts()).contains("avail.idx 41", "last_avail 36", "used.idx 36", "last_used 34");
    assertThat(svg.group("index-avail.idx").fill()).isEqualTo("#2563b0");
    assertThat(svg.group("index-used.idx").fill()).isEqualTo("#c2410c");
  }

  private static double tip(SvgDocument svg, String index) {
    String points = svg.group("index-" + index).elements("polygon").get(0).getAttribute("points");
    return Double.parseDouble(points.substring(0, points.indexOf(',')));
  }

  @Test
  void saysInWordsWhatMatters() {
    SvgDocument svg = draw();
    assertThat(svg.texts()).contains("rpmsg0/1 · split · 16 entries · align 4096 · 0x3ed10000", "NO_NOTIFY", "flags 0",
        "no EVENT_IDX");
    assertThat(svg.texts()).anySatisfy(text -> assertThat(text).startsWith("5 in flight, not yet taken by M4")
        .contains("2 used, not yet taken back by A7").contains("no kick for 2.1 ms").contains("kicks suppressed by M4")
        .contains("kicks 1 (1 suppressed)").contains("interrupts 1"));
  }

  @Test
  void eventWordsAreHollowTrianglesOnlyWhenNegotiated() throws IOException {
    assertThat(draw().group("index-used_event")).isNull();
    try (SampleTrace trace = new SampleTrace(directory.resolve("e"), SampleTrace.system(16))) {
      trace.ring(1, 16, 0, 64, false).round(3, 1).events(2, 5);
      picture.show(trace.end(1), caption(1, trace.nanos()));
    }
    SvgDocument svg = draw();
    assertThat(svg.texts()).contains("used_event 2", "avail_event 5").doesNotContain("no EVENT_IDX");
    assertThat(svg.group("index-used_event").elements("polygon")).hasSize(2);
    assertThat(svg.group("index-used_event").fill()).isEqualTo("#ffffff");
  }

  @Test
  void inferredIndicesAreInItalics() throws IOException {
    assertThat(draw().text("last_avail").getAttribute("class")).isEqualTo("index");
    try (SampleTrace trace = new SampleTrace(directory.resolve("i"), SampleTrace.system(16))) {
      trace.ring(1, 16, 0x1000, 64, false).give(0).give(1);
      picture.show(trace.end(1), caption(0, 0));
    }
    SvgDocument svg = draw();
    assertThat(svg.text("last_avail").getAttribute("class")).isEqualTo("index-italic");
    assertThat(svg.text("avail.idx").getAttribute("class")).isEqualTo("index");
    assertThat(svg.texts()).as("nobody knows what the device has taken")
        .anySatisfy(text -> assertThat(text).startsWith("2 in flight").doesNotContain("taken by"));
  }

  @Test
  void hitsWhatItHasDrawn() {
    draw();
    for (int i = 0; i < 16; i++) {
      double x = LEFT + i * PITCH + 20;
      assertThat(picture.at(x, 70)).isEqualTo(Hit.availSlot(i));
      assertThat(picture.at(x, 150)).isEqualTo(Hit.descriptor(i));
      assertThat(picture.at(x, 245)).isEqualTo(Hit.usedSlot(i));
    }
    assertThat(picture.at(LEFT + 9 * PITCH - 2, 47)).isEqualTo(Hit.index(IndexMarker.AVAIL_IDX));
    assertThat(picture.at(LEFT + 42, 70)).as("between two cells").isEqualTo(Hit.NOTHING);
    assertThat(picture.at(5, 5)).isEqualTo(Hit.NOTHING);
    assertThat(picture.at(-1, -1)).isEqualTo(Hit.NOTHING);
    assertThat(picture.tooltip(Hit.descriptor(4)))
        .isEqualTo("descriptor 4: 0x3ed20800, 512 bytes, device-readable · device owns it");
    assertThat(picture.tooltip(Hit.usedSlot(2)))
        .isEqualTo("used.ring[2] = { id 2, len 512 } · published, not yet taken by the driver");
    assertThat(picture.tooltip(Hit.NOTHING)).isEmpty();
  }

  @Test
  void highlightFollowsFromADescriptorToItsSlots() {
    picture.highlight(Hit.descriptor(4), "“hello world! 38” → 0x401, waiting");
    SvgDocument svg = draw();
    assertThat(svg.texts()).contains("desc 4: “hello world! 38” → 0x401, waiting");
    assertThat(svg.elements("rect").stream().filter(r -> r.getAttribute("stroke").equals("#2563b0"))).hasSize(2);
    assertThat(picture.highlightedDescriptor()).isEqualTo(4);
    picture.highlight(Hit.usedSlot(3), null);
    assertThat(picture.highlightedDescriptor()).isEqualTo(3);
    picture.highlight(Hit.NOTHING, null);
    assertThat(draw().elements("rect").stream().filter(r -> r.getAttribute("stroke").equals("#2563b0"))).isEmpty();
  }

  @Test
  void highlightLinksAChainAndShowsItsIndirectTable() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("c"), SampleTrace.system(16))) {
      SampleTrace.Ring ring = trace.ring(1, 16, 0x1000, 64, false);
      ring.give(5, 7, 6);
      ring.descriptor(8, 0x2000, 48, 4, 0).indirect(8, 0, 0x9000, 16, 1, 1).indirect(8, 1, 0x9100, 512, 2, 0)
          .publish(8);
      picture.show(trace.end(1), caption(0, 0));
    }
    picture.highlight(Hit.descriptor(7), null);
    SvgDocument svg = draw();
    assertThat(svg.elements("rect").stream().filter(r -> r.getAttribute("stroke").equals("#2563b0")))
        .as("3 members, 1 slot").hasSize(4);
    assertThat(svg.elements("polyline")).as("links 5→7 and 7→6").hasSize(2);
    assertThat(svg.group("desc-5").texts()).contains("R→7");
    picture.highlight(Hit.descriptor(8), null);
    assertThat(draw().texts()).contains("indirect table of 8, 2 entries", "0x9100", "512", "R→1");
  }

  @Test
  void aBrokenQueueHasARedOutlineAndItsNumber() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("b"), SampleTrace.system(16))) {
      trace.ring(1, 16, 0x1000, 64, false).give(0);
      trace.fault(1, "F17", "used id 48 is not below size=16");
      picture.show(trace.end(1), caption(0, 0));
    }
    SvgDocument svg = draw();
    assertThat(svg.text("F17").getTextContent()).startsWith("broken: ").contains("used id 48");
    assertThat(svg.text("F17").getAttribute("fill")).isEqualTo("#c81e1e");
    assertThat(svg.elements("rect")).anySatisfy(rect -> assertThat(rect.getAttribute("stroke")).isEqualTo("#c81e1e"));
  }

  @Test
  void aStatusThatIsTooLongIsCutAtTheEdge() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("long"), SampleTrace.system(16))) {
      trace.ring(1, 16, 0x1000, 64, false).give(0);
      trace.fault(1, "F26", "a long story ".repeat(40));
      picture.show(trace.end(1), caption(0, 0));
    }
    String status = draw().text("F26").getTextContent();
    assertThat(status).startsWith("broken: F26: a long story").endsWith("…");
    assertThat(TextMeasure.width(status, TextStyle.LABEL)).isBetween(WIDTH - 60.0, WIDTH - 20.0);
  }

  @Test
  void slotsThatWereNeverPublishedNameNoDescriptor() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("u"), SampleTrace.system(256))) {
      trace.ring(1, 256, 0x1_0000_0000L, 512, true).give(3).give(4);
      picture.show(trace.end(1), caption(0, 0));
    }
    assertThat(draw().groupIds("desc-")).containsExactlyInAnyOrder("desc-3", "desc-4");
  }

  @Test
  void aDescriptorThatManyEntriesNameIsShownOnce() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("same"), SampleTrace.system(256))) {
      SampleTrace.Ring ring = trace.ring(1, 256, 0x1_0000_0000L, 512, false);
      for (int i = 0; i < 12; i++) {
        ring.give(0).take(1).use(0, 0).takeBack(1);
      }
      picture.show(trace.end(1), caption(0, 0));
    }
    SvgDocument svg = draw();
    assertThat(svg.groupIds("desc-")).containsExactly("desc-0");
    assertThat(svg.group("avail-11").texts()).as("a written entry with head 0").contains("0");
    assertThat(svg.group("avail-12").texts()).as("one that nobody has written").doesNotContain("0");
  }

  @Test
  void anEntryThatIsWrittenAndNotPublishedIsNotEmpty() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("ahead"), SampleTrace.system(16))) {
      trace.ring(1, 16, 0x1_0000_0000L, 512, false).give(3).write(0);
      picture.show(trace.end(1), caption(0, 0));
    }
    SvgDocument svg = draw();
    assertThat(svg.group("avail-1").texts()).containsExactly("1", "0");
    assertThat(svg.group("avail-1").tooltip()).contains("written, not yet published");
    assertThat(svg.group("avail-2").texts()).doesNotContain("0");
  }

  @Test
  void anEntryOfARoundBeforeIsNotEmptyAfterTheIndexHasWrapped() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("wrap"), SampleTrace.system(8))) {
      trace.ring(1, 8, 0x1_0000_0000L, 512, false).round(65536, 0).give(1);
      picture.show(trace.end(1), caption(0, 0));
    }
    assertThat(draw().group("avail-5").texts()).containsExactly("5", "5");
    assertThat(draw().group("used-5").texts()).contains("5");
  }

  @Test
  void aQueueBeforeItsRingIsNotSetUpYet() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("before"), SampleTrace.system(16))) {
      picture.show(trace.status(0, 1).end(1), caption(-1, trace.nanos()));
    }
    assertThat(draw().texts()).contains("Not set up yet.").noneMatch(text -> text.startsWith("Counts only"));
  }

  @Test
  void theClockCountsWhatIsNotTakenBack() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("back"), SampleTrace.system(16))) {
      trace.ring(1, 16, 0x1_0000_0000L, 512, false).give(0).give(1).give(2).take(3).use(0, 0).use(1, 0).takeBack(1)
          .use(2, 0);
      picture.show(trace.end(1), caption(0, 0));
    }
    picture.form(RingPicture.Form.CLOCK);
    assertThat(draw().texts()).containsSubsequence("0", "in flight", "2", "used, not taken");
  }

  @Test
  void withoutRingsThereAreCountsOnly() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("n"), SampleTrace.system(16))) {
      trace.counts(1, 5, 41, 36).kick(1);
      picture.show(trace.end(1), caption(-1, trace.nanos()));
    }
    SvgDocument svg = draw();
    assertThat(svg.groupIds("desc-")).isEmpty();
    assertThat(svg.group("clock").tooltip()).isEqualTo("5 in flight of 16");
    assertThat(svg.texts()).contains("Counts only: this recording does not hold the rings.", "5", "in flight");
    assertThat(picture.at(500, 100)).isEqualTo(Hit.NOTHING);
  }

  @Test
  void noAgeIsSaidWhereTheSourceTellsNoTimes() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("a"), SampleTrace.system(16))) {
      trace.kick(1).pass(5_000_000);
      trace.ring(1, 16, 0x3ed20000L, 512, false).give(2);
      trace.pass(2_000_000);
      QueueState waiting = trace.end(1);
      assertThat(RingText.status(waiting, caption(0, trace.nanos()))).contains("waiting for a kick for 2");
      assertThat(RingText.status(waiting, caption(0, Long.MIN_VALUE))).contains(" · waiting for a kick · ")
          .doesNotContain("ms");
    }
  }

  @Test
  void noAgeIsSaidOfWhatHappensNow() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("a"), SampleTrace.system(16))) {
      trace.kick(1).pass(5_000_000);
      trace.ring(1, 16, 0x3ed20000L, 512, false).give(2);
      QueueState waiting = trace.end(1);
      assertThat(RingText.status(waiting, caption(0, waiting.kickPendingSinceNanos())))
          .contains(" · waiting for a kick · ").doesNotContain("0 ns");
    }
  }

  @Test
  void eventWordsAreNotInTheTextWhereNobodyReadsThem() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("a"), SampleTrace.system(16))) {
      trace.ring(1, 16, 0x3ed20000L, 512, false).give(2).events(0, 0);
      QueueState queue = trace.end(1);
      RingPicture text = new RingPicture();
      text.show(queue, caption(0, trace.nanos()));
      assertThat(text.asText()).contains("avail.idx", "used.idx").doesNotContain("_event");
      text.show(queue, caption(1, trace.nanos()));
      assertThat(text.asText()).contains("avail_event");
    }
  }

  @Test
  void theClockIsTheSecondForm() {
    picture.form(RingPicture.Form.CLOCK);
    SvgDocument svg = draw();
    assertThat(svg.groupIds("desc-")).isEmpty();
    assertThat(svg.group("clock").elements("path")).as("in flight, and used but not taken").hasSize(2);
    assertThat(svg.texts()).contains("avail.idx 41");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16, 32, 64, 256, 1024, 32768})
  void textFitsIntoItsCell(int size) throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("f"), SampleTrace.system(size))) {
      SampleTrace.Ring ring = trace.ring(1, size, 0x1_0000_0000L, 4096, true);
      ring.round(Math.min(size, 40), 65535);
      ring.give(Math.min(size, 40) % size);
      picture.show(trace.end(1), caption(0, 0));
    }
    for (double width : new double[] {420, 700, WIDTH, 1900}) {
      SvgDocument svg = draw(width, picture.preferredHeight(width), Theme.LIGHT);
      for (String id : svg.groupIds("")) {
        if (id.matches("(avail|desc|used)-\\d+")) {
          assertTextsInside(svg.group(id), id + " at width " + width);
        }
      }
      for (Element text : svg.elements("text")) {
        assertThat(SvgDocument.number(text, "y")).as(text.getTextContent()).isBetween(0.0,
            picture.preferredHeight(width));
      }
    }
  }

  /** In a low window all three strips are there, narrower, and the line of words below them. */
  @Test
  void littleRoomShowsAllOfASmallRing() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("low"), SampleTrace.system(16))) {
      trace.ring(1, 16, 0x3004_0000L, 16, true).round(12, 512);
      picture.show(trace.end(1), caption(0, 0));
    }
    double width = 690;
    double least = picture.leastHeight(width);
    assertThat(least).isLessThan(235).isLessThan(picture.preferredHeight(width));
    SvgDocument svg = draw(width, least, Theme.LIGHT);
    double before = 0;
    for (String id : new String[] {"avail-15", "desc-15", "used-15"}) {
      assertTextsInside(svg.group(id), id);
      Element box = svg.group(id).elements("rect").get(0);
      double top = SvgDocument.number(box, "y");
      assertThat(top).as(id).isGreaterThan(before + 20);
      before = top + SvgDocument.number(box, "height");
      assertThat(svg.group(id).elements("text")).as(id)
          .allMatch(text -> SvgDocument.number(text, "y") < top + SvgDocument.number(box, "height"));
    }
    assertThat(svg.elements("text").stream().filter(text -> text.getTextContent().contains("in flight")).toList())
        .hasSize(1).allMatch(text -> SvgDocument.number(text, "y") <= least);
    assertThat(draw(width, picture.preferredHeight(width), Theme.LIGHT).group("desc-15").elements("text"))
        .as("flags, too").hasSize(svg.group("desc-15").elements("text").size() + 1);
  }

  private static void assertTextsInside(SvgDocument cell, String what) {
    Element box = cell.elements("rect").get(0);
    double left = SvgDocument.number(box, "x");
    double right = left + SvgDocument.number(box, "width");
    for (Element text : cell.elements("text")) {
      TextStyle style =
          TextStyle.valueOf(text.getAttribute("class").toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
      double width = TextMeasure.width(text.getTextContent(), style);
      double x = SvgDocument.number(text, "x");
      double begin = text.getAttribute("text-anchor").equals("middle") ? x - width / 2 : x;
      assertThat(begin).as(what + " " + text.getTextContent()).isGreaterThanOrEqualTo(left - 0.5);
      assertThat(begin + width).as(what + " " + text.getTextContent()).isLessThanOrEqualTo(right + 0.5);
    }
  }

  @Test
  void theDarkThemeIsDarkThroughout() {
    SvgCanvas canvas = new SvgCanvas(WIDTH, 316, Theme.DARK);
    picture.draw(canvas, WIDTH, 316);
    for (Paint paint : Paint.values()) {
      if (paint != Paint.GLOW && paint != Paint.PLATE && Theme.LIGHT.argb(paint) != Theme.DARK.argb(paint)) {
        String light = String.format("\"#%06x\"", Theme.LIGHT.argb(paint) & 0xffffff);
        assertThat(canvas.toSvg()).as(paint.name()).doesNotContain(light);
      }
    }
  }

  @Test
  void paintsInTheSamePlaceAgainAndCopiesAsText() {
    assertThat(draw().texts()).isEqualTo(draw().texts());
    assertThat(picture.asText()).startsWith("rpmsg0/1 · split").contains("avail.idx 41\n")
        .contains("descriptor 4: 0x3ed20800")
        .doesNotContain("descriptor 12:");
  }

  @Test
  void saysNothingWithoutAState() {
    RingPicture empty = new RingPicture();
    SvgCanvas canvas = new SvgCanvas(100, 100, Theme.LIGHT);
    empty.draw(canvas, 100, 100);
    assertThat(empty.at(50, 50)).isEqualTo(Hit.NOTHING);
    assertThat(empty.asText()).isEmpty();
  }

  @Test
  void entriesThatHaveChangedSinceAMarkAreMarked() throws IOException {
    QueueState marked = state;
    picture.mark(marked, "1 s");
    assertThat(picture.changes()).isEqualTo("nothing changed since the mark at 1 s");
    try (SampleTrace trace = new SampleTrace(directory.resolve("later"), SampleTrace.system(16))) {
      SampleTrace.Ring ring = trace.ring(1, 16, 0x3ed20000L, 512, false);
      ring.round(34, 512);
      ring.give(2).give(3).take(2).use(2, 512).use(3, 512);
      trace.kick(1);
      for (int i = 4; i <= 8; i++) {
        ring.give(i);
      }
      ring.use(4, 100);
      ring.usedFlags(1).descriptor(9, 0x3ed30000L, 64, 0, 0);
      picture.show(trace.end(1), caption(0, trace.nanos()));
    }
    assertThat(picture.changes()).isEqualTo("1 descriptor, 0 avail and 1 used slots changed since the mark at 1 s");
    assertThat(picture.asText()).endsWith(picture.changes() + "\n");
  }

  @Test
  void figuresOfANarrowClockDoNotRunIntoEachOther() {
    picture.form(RingPicture.Form.CLOCK);
    SvgDocument svg = draw(560, 316, Theme.LIGHT);
    assertThat(svg.texts()).contains("used, not taken");
    Element first = svg.text("used, not taken");
    Element next = svg.text("buffers");
    boolean isOneRow = SvgDocument.number(first, "y") == SvgDocument.number(next, "y");
    double end = SvgDocument.number(first, "x") + TextMeasure.width("used, not taken", TextStyle.SMALL);
    assertThat(isOneRow && end > SvgDocument.number(next, "x")).as("one runs into the next").isFalse();
  }
}
