// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.picture.canvas.SvgCanvas;
import org.ringscope.picture.canvas.SvgDocument;
import org.ringscope.picture.canvas.TextMeasure;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.write.TraceWriter;
import org.w3c.dom.Element;

class SequencePictureTest {
  @TempDir
  Path directory;

  private Trace conversation() throws IOException {
    SampleTrace trace = new SampleTrace(directory.resolve("t"), SampleTrace.system(16));
    trace.status(0, 1).status(1, 7);
    for (int i = 0; i < 4; i++) {
      trace.message(1, 0x400, 0x401, "hello world! " + i, 0x1000 + i, true).kick(1).interrupt(0).suppressedInterrupt(0);
    }
    trace.pass(15_000_000).message(1, 0x400, 0x401, "lost & found", 0x2000, false).suppressedKick(1);
    trace.fault(1, "F17", "used id 48 is not below size=16");
    return trace.open();
  }

  private static SvgDocument draw(SequencePicture picture) {
    SvgCanvas canvas = new SvgCanvas(picture.width(), picture.height(), Theme.LIGHT);
    picture.draw(canvas);
    return SvgDocument.parse(canvas.toSvg());
  }

  @Test
  void showsMessagesNotificationsNotesAndPauses() throws IOException {
    try (Trace trace = conversation()) {
      SequencePicture picture = SequencePicture.between(trace, trace.beginNanos(), trace.endNanos(), 1000);
      SvgDocument svg = draw(picture);
      assertThat(picture.size()).isEqualTo(2 + 4 * 4 + 3);
      assertThat(svg.texts()).contains("A7", "M4", "rpmsg0 status 0 → 1",
          "0x400 → 0x401 · 14 B · “hello world! 0” · 1 µs",
          "kick rpmsg0/1", "interrupt rpmsg0/0", "kick suppressed rpmsg0/1", "F17 used id 48 is not below size=16",
          "⋯ 15 ms");
      assertThat(svg.texts()).contains("0.000 001 000 s");
      assertThat(svg.texts()).contains("0x400 → 0x401 · 12 B · “lost & found”");
    }
  }

  @Test
  void whatIsSuppressedIsHollowAndWhatIsLostEndsInTheOpen() throws IOException {
    try (Trace trace = conversation()) {
      SequencePicture picture = SequencePicture.before(trace, trace.endNanos(), 3);
      SvgDocument svg = draw(picture);
      assertThat(picture.size()).isEqualTo(3);
      Element lost = svg.group("item-0").elements("line").get(0);
      assertThat(lost.getAttribute("stroke-dasharray")).isNotEmpty();
      assertThat(svg.group("item-1").elements("polygon")).as("hollow: ground and outline").hasSize(2);
      assertThat(svg.group("item-2").elements("rect").get(0).getAttribute("fill")).isEqualTo("#fff5f5");
    }
  }

  @Test
  void arrowsRunFromTheSenderToTheReceiverWhoHasThemLater() throws IOException {
    try (Trace trace = conversation()) {
      SvgDocument svg = draw(SequencePicture.between(trace, 0, trace.endNanos(), 6));
      Element message = svg.group("item-2").elements("line").get(0);
      Element interrupt = svg.group("item-4").elements("line").get(0);
      assertThat(SvgDocument.number(message, "x1")).isLessThan(SvgDocument.number(message, "x2"));
      Element arrival = svg.group("item-2").elements("circle").get(0);
      assertThat(SvgDocument.number(arrival, "cy")).isGreaterThan(SvgDocument.number(message, "y1"));
      assertThat(SvgDocument.number(interrupt, "x1")).isGreaterThan(SvgDocument.number(interrupt, "x2"));
      assertThat(svg.group("item-2").tooltip()).endsWith("“hello world! 0” · 1 µs");
    }
  }

  @Test
  void whatWasReceivedOnlyComesFromTheOtherCore() throws IOException {
    SampleTrace sample = new SampleTrace(directory.resolve("t"), SampleTrace.system(16));
    sample.arrival(0, 0x401, 0x400, "hello", 0x1000);
    try (Trace trace = sample.open()) {
      SequencePicture picture = SequencePicture.between(trace, 0, trace.endNanos(), 6);
      assertThat(picture.size()).isEqualTo(1);
      Element message = draw(picture).group("item-0").elements("line").get(0);
      assertThat(SvgDocument.number(message, "x1")).as("the device's lifeline is on the right")
          .isGreaterThan(SvgDocument.number(message, "x2"));
      assertThat(message.getAttribute("stroke-dasharray")).as("it arrived").isEmpty();
    }
  }

  @Test
  void whatWasSentBeforeTheSpanIsNoArrival() throws IOException {
    SampleTrace sample = new SampleTrace(directory.resolve("t"), SampleTrace.system(16));
    sample.message(1, 0x400, 0x401, "hello", 0x1000, true);
    try (Trace trace = sample.open()) {
      assertThat(SequencePicture.between(trace, trace.endNanos(), trace.endNanos(), 6).size()).isZero();
    }
  }

  @Test
  void rowsLeadBackToTheirEvents() throws IOException {
    try (Trace trace = conversation()) {
      SequencePicture picture = SequencePicture.between(trace, 0, trace.endNanos(), 1000);
      assertThat(picture.at(-10)).isNull();
      assertThat(picture.at(58 + 18).nanos()).isEqualTo(1000);
    }
  }

  @Test
  void silenceIsSaidInWords() throws IOException {
    try (Trace trace = conversation()) {
      SequencePicture picture = SequencePicture.between(trace, trace.endNanos() + 1, Long.MAX_VALUE, 10);
      assertThat(picture.size()).isZero();
      assertThat(draw(picture).texts()).contains("Nothing was said in this span of time.");
    }
  }

  @Test
  void whatIsSaidFitsIntoThePicture() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("f"), SampleTrace.system(16))) {
      trace.fault(1, "F26", "a long story ".repeat(40));
      trace.status(0, 1);
      SequencePicture picture = SequencePicture.before(trace.open(), Long.MAX_VALUE, 10);
      SvgDocument svg = draw(picture);
      assertThat(svg.text("F26").getTextContent()).endsWith("…");
      for (Element rect : svg.elements("rect")) {
        if (!rect.hasAttribute("x")) {
          continue; // the background
        }
        assertThat(SvgDocument.number(rect, "x")).isNotNegative();
        assertThat(SvgDocument.number(rect, "x") + SvgDocument.number(rect, "width"))
            .isLessThanOrEqualTo(picture.width());
      }
    }
    Path empty = directory.resolve("empty");
    try (TraceWriter writer = TraceWriter.create(empty, TraceOptions.of(new UUID(1, 1), "memory"))) {
      writer.system().marker("no core is known", 0);
    }
    try (Trace trace = Trace.open(empty)) {
      String text = "Nothing was said in this span of time.";
      assertThat(SequencePicture.before(trace, 0, 10).width())
          .isGreaterThan(TextMeasure.width(text, TextStyle.LABEL) + 140);
    }
  }
}
