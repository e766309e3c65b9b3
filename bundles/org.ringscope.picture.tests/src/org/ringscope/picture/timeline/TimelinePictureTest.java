// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.timeline.Timeline;
import org.ringscope.analysis.timeline.TimelineFlags;
import org.ringscope.analysis.timeline.TimelineReader;
import org.ringscope.analysis.timeline.TimelineSummary;
import org.ringscope.picture.canvas.SvgCanvas;
import org.ringscope.picture.canvas.SvgDocument;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;
import org.w3c.dom.Element;

class TimelinePictureTest {
  private static final double WIDTH = 1000;

  @TempDir
  Path folder;

  private static TimelineTrack track(Trace trace, boolean isExact) throws IOException {
    TimelineSummary summary = new Timeline(trace, null).readAll().summary();
    return new TimelineTrack("", trace.system(), trace.hasTimes(), false, 0, summary, !isExact ? null
        : new TimelineReader(trace).read(summary, trace.beginNanos(), trace.endNanos(), () -> false),
        TimelineFlags.of(summary, Diagnoser.diagnose(trace)));
  }

  private static TimelinePicture picture(TimelineTrack... tracks) {
    TimelinePicture picture = new TimelinePicture();
    picture.show(List.of(tracks), null);
    return picture;
  }

  private static SvgDocument draw(TimelinePicture picture, TimeWindow window) {
    SvgCanvas canvas = new SvgCanvas(WIDTH, picture.preferredHeight(), Theme.LIGHT);
    picture.draw(canvas, WIDTH, picture.preferredHeight(), window);
    return SvgDocument.parse(canvas.toSvg());
  }

  private static SvgDocument draw(TimelinePicture picture) {
    return draw(picture, picture.whole());
  }

  private Trace conversation() throws IOException {
    SampleTrace trace = new SampleTrace(folder.resolve("t"), SampleTrace.system(16));
    SampleTrace.Ring ring = trace.ring(1, 16, 0x8000, 512, false);
    for (int i = 0; i < 4; i++) {
      ring.publish(i);
      trace.message(1, 0x400, 0x401, "hello " + i, 0x8000 + 512 * i, true).kick(1);
      ring.take(1).use(i, 0);
      trace.interrupt(1);
      ring.takeBack(1);
    }
    ring.publish(4);
    trace.suppressedKick(1).suppressedInterrupt(1).pass(10_000);
    trace.fault(1, "F17", "used id 48 is not below size=16");
    return trace.open();
  }

  private static long filled(SvgDocument lane, String fill) {
    return lane.elements("rect").stream().filter(rect -> rect.getAttribute("fill").equals(fill)).count();
  }

  @Test
  void buffersAreBarsAndNotificationsAreArrows() throws IOException {
    try (Trace trace = conversation()) {
      SvgDocument lane = draw(picture(track(trace, true))).group("queue-rpmsg0/1");
      assertThat(lane.texts()).contains("rpmsg0/1", "in flight ≤ 1 of 16");
      long orange = lane.elements("rect").stream().filter(r -> r.getAttribute("fill").startsWith("url(")).count();
      assertThat(orange).as("with the device").isEqualTo(5);
      assertThat(filled(lane, "#c6e8c8")).as("used, not taken back at once").isEqualTo(4);
      List<Element> arrows = lane.elements("polygon");
      assertThat(arrows.stream().filter(p -> p.getAttribute("fill").equals("#c2410c"))).as("kicks").hasSize(4);
      assertThat(arrows.stream().filter(p -> p.getAttribute("fill").equals("#7c3aed"))).as("interrupts").hasSize(4);
      assertThat(arrows.stream().filter(p -> p.getAttribute("fill").equals("#ffffff"))).as("hollow").hasSize(2);
    }
  }

  /** What did not come back in the recording has no end. */
  @Test
  void whatIsOpenAtTheEndFadesOut() throws IOException {
    try (Trace trace = conversation()) {
      SvgDocument lane = draw(picture(track(trace, true))).group("queue-rpmsg0/1");
      assertThat(filled(lane, "#ffffff")).as("three gaps before the end").isEqualTo(3);
      long middle = (trace.beginNanos() + trace.endNanos()) / 3;
      SvgDocument before =
          draw(picture(track(trace, true)), TimeWindow.of(trace.beginNanos(), middle)).group("queue-rpmsg0/1");
      assertThat(filled(before, "#ffffff")).as("it goes on beyond the edge").isZero();
    }
  }

  /** A part that ends before the recording does cannot say that something never came. */
  @Test
  void whatGoesOnBehindAPartIsNotLost() throws IOException {
    try (Trace trace = conversation()) {
      TimelineTrack all = track(trace, true);
      long sent = all.part().events().flights().get(3).sent();
      TimelineTrack part = new TimelineTrack("", trace.system(), true, false, 0, all.whole(),
          new TimelineReader(trace).read(all.whole(), trace.beginNanos(), sent, () -> false), List.of());
      TimelinePicture picture = picture(part);
      SvgDocument lane = draw(picture, TimeWindow.of(trace.beginNanos(), sent)).group("channel-0");
      assertThat(lane.elements("rect")).hasSize(4).allMatch(rect -> rect.getAttribute("stroke-dasharray").isEmpty());
    }
  }

  @Test
  void theWholeIsAreasAndTicks() throws IOException {
    try (Trace trace = conversation()) {
      SvgDocument lane = draw(picture(track(trace, false))).group("queue-rpmsg0/1");
      assertThat(lane.elements("polygon")).isEmpty();
      assertThat(filled(lane, "#c2410c")).as("kicks").isEqualTo(4);
      assertThat(filled(lane, "#7c3aed")).as("interrupts").isEqualTo(4);
    }
  }

  @Test
  void faultsAreFlagsWithTheirNumber() throws IOException {
    try (Trace trace = conversation()) {
      TimelinePicture picture = picture(track(trace, true));
      SvgDocument svg = draw(picture);
      assertThat(svg.texts()).contains("F17", "used id 48 is not below size=16");
      TimelineHit hit = picture.at(WIDTH - 12, 50, WIDTH, picture.whole());
      assertThat(hit.text()).startsWith("F17 rpmsg0/1: used id 48");
      assertThat(hit.nanos()).isEqualTo(trace.endNanos());
      assertThat(hit.position().nanos()).isEqualTo(trace.endNanos());
    }
  }

  /** A source that counts only has no area, and says so; what a core does is not told either. */
  @Test
  void whatIsNotKnownIsNotDrawn() throws IOException {
    Path directory = folder.resolve("counts");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      for (int i = 0; i < 50; i++) {
        trace.host.at(1000L * i).notification().kickBegin(TraceBuilder.TX);
      }
    }
    try (Trace trace = Trace.open(directory)) {
      TimelinePicture picture = picture(track(trace, false));
      SvgDocument svg = draw(picture);
      SvgDocument lane = svg.group("queue-rpmsg0/1");
      assertThat(lane.texts()).contains("rpmsg0/1");
      assertThat(picture.asText(picture.whole()))
          .contains("rpmsg0/1: 50 events, 50 kicks, 0 interrupts, in flight not told");
      assertThat(lane.elements("rect").stream().map(r -> r.getAttribute("fill")).distinct())
          .as("nothing but kicks").containsExactly("#c2410c");
      assertThat(svg.group("core-host").texts()).contains("what it does is not told");
      assertThat(svg.texts()).as("its other queue").contains("1 queue without events: rpmsg0/0");
    }
  }

  /** Without times the axis counts. */
  @Test
  void anAxisWithoutTimesIsTheOrder() throws IOException {
    Path directory = folder.resolve("order");
    try (TraceWriter writer = TraceWriter.create(directory,
        TraceOptions.of(new UUID(1, 2), "import").withClock(TraceOptions.ORDER_CLOCK))) {
      writer.describe(SampleTrace.system(16));
      StreamWriter stream = writer.stream(SampleTrace.A7, "a7");
      for (int i = 1; i <= 40; i++) {
        stream.at(i).notification().kickBegin(1);
      }
    }
    try (Trace trace = Trace.open(directory)) {
      TimelinePicture picture = picture(track(trace, true));
      assertThat(draw(picture).texts()).contains("place in the order", "#20").doesNotContain("time")
          .noneMatch(text -> text.endsWith(" s"));
      assertThat(picture.at(500, 80, WIDTH, picture.whole()).text()).contains("#");
    }
  }

  @Test
  void pointsAreSaidInWords() throws IOException {
    try (Trace trace = conversation()) {
      TimelinePicture picture = picture(track(trace, true));
      draw(picture);
      StringBuilder said = new StringBuilder();
      for (int x = 150; x < WIDTH; x += 2) {
        for (int y = 0; y < picture.preferredHeight(); y += 3) {
          said.append(picture.at(x, y, WIDTH, picture.whole()).text().replace('\n', ' ')).append('\n');
        }
      }
      assertThat(said).contains("The whole recording", "rpmsg0/1: kick ", "rpmsg0/1: interrupt ",
          "rpmsg0/1: kick suppressed", "rpmsg0/1: buffer 0, with the device for 7 µs, taken back 2 µs later",
          "rpmsg0/1: buffer 4, not used until the end", "rpmsg-raw: 7 B to the device, received after 1 µs");
    }
  }

  @Test
  void severalRecordingsLieOnOneAxis() throws IOException {
    try (Trace trace = conversation()) {
      TimelineTrack first = track(trace, true);
      TimelineTrack second = new TimelineTrack("board", trace.system(), true, false, 1_000_000, first.whole(), null,
          List.of());
      TimelinePicture picture = new TimelinePicture();
      picture.show(List.of(new TimelineTrack("host", trace.system(), true, false, 0, first.whole(), first.part(),
          first.flags()), second), null);
      assertThat(picture.whole().toNanos()).isEqualTo(trace.endNanos() + 1_000_000);
      SvgDocument svg = draw(picture);
      assertThat(svg.texts()).contains("host", "board");
      List<Element> kicks = svg.group("recording-1").elements("text");
      assertThat(kicks).hasSize(1);
    }
  }

  @Test
  void ticksAreRoundFromNanosecondsToYears() {
    long second = 1_000_000_000L;
    assertThat(texts(TimeTicks.of(new TimeWindow(1_204_460_110L, 1_204_460_150L), 8, 0, true)))
        .contains("1.204 460 120 s");
    assertThat(texts(TimeTicks.of(new TimeWindow(0, 8_000_000), 8, 0, true))).containsSequence("0.000 s", "0.001 s");
    assertThat(texts(TimeTicks.of(new TimeWindow(0, 16 * second), 8, 0, true))).containsSequence("0 s", "2 s", "4 s");
    assertThat(texts(TimeTicks.of(new TimeWindow(7 * second, 7 * second + 3600 * second), 8, 7 * second, true)))
        .containsSequence("begin", "+10 min", "+20 min");
    assertThat(texts(TimeTicks.of(new TimeWindow(0, 3 * 365 * 86400 * second), 3, 0, true)))
        .startsWith("begin", "+1 y", "+2 y", "+3 y");
    assertThat(texts(TimeTicks.of(new TimeWindow(1, 40), 8, 1, false))).containsExactly("#5", "#10", "#15", "#20",
        "#25",
        "#30", "#35", "#40");
  }

  private static List<String> texts(TimeTicks ticks) {
    List<String> texts = new ArrayList<>();
    for (long i = 0; i < 8; i++) {
      texts.add(ticks.text(ticks.first() + i * ticks.step()));
    }
    return texts;
  }

  @Test
  void zoomStaysWithinTheWholeAndAroundThePointer() {
    TimeWindow whole = new TimeWindow(1000, 2000);
    TimeWindow half = whole.zoom(0.5, 0.25, whole);
    assertThat(half).isEqualTo(new TimeWindow(1125, 1625));
    assertThat(half.at(0.25)).isEqualTo(whole.at(0.25));
    assertThat(half.pan(1, whole)).isEqualTo(new TimeWindow(1500, 2000));
    assertThat(half.zoom(8, 0, whole)).isEqualTo(whole);
    assertThat(half.showing(1700, whole)).isEqualTo(new TimeWindow(1450, 1950));
    assertThat(half.showing(1300, whole)).isEqualTo(half);
    assertThat(whole.zoom(1e-9, 0.5, whole).span()).isEqualTo(20);
  }

  @Test
  void lostEventsAreSaidWhereTheyAreMissing() throws IOException {
    try (Trace trace = Trace.open(Fixtures.sample("lost"))) {
      TimelinePicture picture = picture(track(trace, false));
      assertThat(draw(picture).texts()).contains("8 lost", "6 lost");
      double middle = Scene.LEFT + (WIDTH - Scene.LEFT - Scene.RIGHT) / 2;
      TimelineHit hit = picture.at(middle, picture.headHeight() + 4, WIDTH, picture.whole());
      assertThat(hit.text()).startsWith("8 events of host were lost here\n6 events of remote were lost here\n");
    }
  }

  @Test
  void bookmarksHaveTheirNotes() throws IOException {
    try (Trace trace = Trace.open(Fixtures.sample("lost"))) {
      TimelinePicture picture = picture(track(trace, false));
      picture.bookmarks(List.of(new TimelineBookmark(2_000_000, "look here")));
      assertThat(draw(picture).texts()).contains("look here");
      double x = Scene.LEFT + (WIDTH - Scene.LEFT - Scene.RIGHT) * 2 / 5;
      TimelineHit hit = picture.at(x + 3, picture.headHeight() - 2, WIDTH, picture.whole());
      assertThat(hit.nanos()).isEqualTo(2_000_000);
      assertThat(hit.text()).isEqualTo("look here");
    }
  }
}
