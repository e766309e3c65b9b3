// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.chrome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.formats.Conversation.RPMSG_RX;
import static org.ringscope.formats.Conversation.RPMSG_TX;
import static org.ringscope.formats.Conversation.ascii;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.Conversation;
import org.ringscope.formats.Export;
import org.ringscope.formats.exporter.ExportMonitor;
import org.ringscope.formats.exporter.ExportOptions;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.write.StreamWriter;

class ChromeTest {
  private static final int CORES = 1;
  private static final int QUEUES = 2;

  @TempDir
  Path folder;

  private Conversation talk;

  @BeforeEach
  void begin() throws IOException {
    talk = new Conversation(folder.resolve("trace"));
  }

  @Test
  void whatALookFoundTookAtMostSoLongAndOnlyItsLastCountWasSo() throws IOException {
    StreamWriter out = talk.host;
    out.at(40_000).core().polled(Conversation.RPMSG_TX, 15_000);
    out.at(40_000).ring().availIdx(Conversation.RPMSG_TX, 0, 18);
    out.at(40_000).ring().usedIdx(Conversation.RPMSG_TX, 0, 17);
    talk.sent(out, 40_000, Conversation.RPMSG_TX, 1, 2, 9, new byte[1]);
    out.at(60_000).core().polled(Conversation.RPMSG_TX, 38_000);
    out.at(60_000).ring().usedIdx(Conversation.RPMSG_TX, 17, 18);
    talk.received(out, 60_000, Conversation.RPMSG_TX, 1, 2, 9, new byte[1]);
    List<JsonObject> events = export();
    assertThat(events).filteredOn(event -> phase(event).equals("C"))
        .extracting(event -> event.getAsJsonObject("args").get("buffers").getAsInt()).containsExactly(1, 0);
    assertThat(events).filteredOn(event -> event.get("pid").getAsInt() == QUEUES && phase(event).equals("X"))
        .extracting(event -> event.getAsJsonObject("args").get("latencyAtMostNanos").getAsLong())
        .containsExactly(45_000L);
  }

  private List<JsonObject> export() throws IOException {
    talk.close();
    return export(folder.resolve("trace"));
  }

  private List<JsonObject> export(Path path) throws IOException {
    Path file = folder.resolve("out.json");
    try (Trace trace = Trace.open(path)) {
      Export.write(new ChromeExporter(), trace, ExportOptions.DEFAULT, file, ExportMonitor.NONE);
    }
    List<JsonObject> events = new ArrayList<>();
    for (JsonElement event : JsonParser.parseString(Files.readString(file)).getAsJsonObject()
        .getAsJsonArray("traceEvents")) {
      events.add(event.getAsJsonObject());
    }
    assertSlicesNest(events);
    return events;
  }

  private static void assertSlicesNest(List<JsonObject> events) {
    Map<String, Deque<Double>> open = new HashMap<>();
    Map<String, Double> free = new HashMap<>();
    for (JsonObject event : events) {
      String track = event.get("pid") + "/" + event.get("tid");
      switch (phase(event)) {
        case "B" -> open.computeIfAbsent(track, t -> new ArrayDeque<>()).push(micros(event));
        case "E" -> assertThat(open.get(track).pop()).as(event.toString()).isLessThanOrEqualTo(micros(event));
        case "X" -> {
          if (event.get("pid").getAsInt() == QUEUES) {
            assertThat(micros(event)).as("slices of a lane overlap: %s", event)
                .isGreaterThanOrEqualTo(free.getOrDefault(track, -1.0));
            free.put(track, micros(event) + event.get("dur").getAsDouble());
          }
        }
        default -> {}
      }
    }
    assertThat(open.values()).allSatisfy(slices -> assertThat(slices).isEmpty());
  }

  private static String phase(JsonObject event) {
    return event.get("ph").getAsString();
  }

  private static double micros(JsonObject event) {
    return event.get("ts").getAsDouble();
  }

  private static String name(JsonObject event) {
    return event.has("name") ? event.get("name").getAsString() : "";
  }

  private static List<JsonObject> of(List<JsonObject> events, String phase) {
    return events.stream().filter(event -> phase(event).equals(phase)).toList();
  }

  @Test
  void coresAndQueuesAreTracks() throws IOException {
    List<String> names = of(export(), "M").stream().filter(event -> name(event).endsWith("_name"))
        .map(event -> event.get("pid") + " " + event.getAsJsonObject("args").get("name").getAsString()).toList();
    assertThat(names).contains("1 cores", "2 virtqueues", "1 host", "1 remote", "2 rpmsg0/0", "2 rpmsg0/1", "2 net0/0")
        .doesNotContain("1 system");
  }

  @Test
  void whatTakesTimeIsASlice() throws IOException {
    talk.host.at(1001).notification().kickBegin(RPMSG_TX);
    talk.host.at(2002).notification().kickEnd(RPMSG_TX);
    talk.remote.at(3000).notification().isrEnter(0);
    talk.remote.at(3100).rpmsg().callbackBegin(0, 0x401);
    talk.remote.at(3200).rpmsg().callbackEnd(0, 0x401);
    talk.remote.at(3300).notification().isrExit(0);
    talk.host.at(3400).rpmsg().bufferWaitBegin(0);
    talk.host.at(3500).core().sleeps(0);
    talk.host.at(9_000_000).core().wakes(0);
    talk.host.at(9_000_001).rpmsg().bufferWaitEnd(0, true);
    List<JsonObject> events = export();
    assertThat(of(events, "B")).extracting(ChromeTest::name).containsExactly("kick rpmsg0/1", "isr kick",
        "callback 0x401",
        "buffer wait virtio0", "asleep");
    assertThat(of(events, "B").get(0).get("ts").getAsString()).isEqualTo("1.001");
    assertThat(of(events, "E")).extracting(e -> e.get("ts").getAsString())
        .containsExactly("2.002", "3.200", "3.300", "9000.000", "9000.001");
  }

  @Test
  void slicesWithoutBeginOrEndAreClosed() throws IOException {
    talk.host.at(1).notification().kickEnd(RPMSG_TX);
    talk.host.at(2).notification().isrEnter(0);
    talk.host.at(3).notification().kickBegin(RPMSG_TX);
    talk.host.at(4).notification().isrExit(0);
    talk.host.at(5).notification().kickBegin(RPMSG_RX);
    talk.host.at(6).notification().interrupt(RPMSG_RX);
    for (int i = 0; i < 200; i++) {
      talk.remote.at(7).notification().isrEnter(i);
    }
    List<JsonObject> events = export();
    assertThat(of(events, "E")).hasSameSizeAs(of(events, "B"));
    assertThat(of(events, "i")).extracting(ChromeTest::name).containsExactly("interrupt");
  }

  @Test
  void aMessageIsAnArrowBetweenCores() throws IOException {
    talk.sent(talk.host, 1000, RPMSG_TX, 0x400, 0x401, 0x10, ascii("a"))
        .sent(talk.host, 1000, RPMSG_TX, 0x400, 0x401, 0x20, ascii("b"))
        .received(talk.remote, 2000, RPMSG_TX, 0x400, 0x401, 0x10, ascii("a"))
        .received(talk.remote, 2500, RPMSG_TX, 0x400, 0x401, 0x20, ascii("b"))
        .received(talk.remote, 3000, RPMSG_TX, 0x400, 0x401, 0x99, ascii("never sent"));
    List<JsonObject> events = export();
    List<JsonObject> starts = of(events, "s");
    List<JsonObject> ends = of(events, "f");
    assertThat(starts).extracting(e -> e.get("id").getAsInt()).containsExactly(1, 2);
    assertThat(ends).extracting(e -> e.get("id").getAsInt()).containsExactly(1, 2);
    for (int i = 0; i < 2; i++) {
      assertThat(name(starts.get(i))).isEqualTo(name(ends.get(i)));
      assertThat(starts.get(i).get("cat")).isEqualTo(ends.get(i).get("cat"));
      assertThat(ends.get(i).get("bp").getAsString()).isEqualTo("e");
      assertThat(starts.get(i).get("tid")).isNotEqualTo(ends.get(i).get("tid"));
    }
    // an arrow needs a slice at its place
    for (JsonObject arrow : List.of(starts.get(0), ends.get(1))) {
      assertThat(of(events, "X"))
          .anyMatch(slice -> slice.get("ts").equals(arrow.get("ts")) && slice.get("pid").equals(arrow.get("pid"))
              && slice.get("tid").equals(arrow.get("tid")));
    }
  }

  @Test
  void messagesOnTheirWayLieOnTheQueueInLanes() throws IOException {
    talk.sent(talk.host, 1000, RPMSG_TX, 1, 2, 0x10, ascii("a")).sent(talk.host, 1500, RPMSG_TX, 1, 2, 0x20, ascii("b"))
        .received(talk.remote, 1900, RPMSG_TX, 1, 2, 0x10, ascii("a"))
        .sent(talk.host, 2000, RPMSG_TX, 1, 2, 0x30, ascii("c"))
        .sent(talk.host, 2200, RPMSG_TX, 1, 2, 0x20, ascii("d"));
    talk.host.at(5000).notification().interrupt(RPMSG_TX);
    List<JsonObject> carried =
        of(export(), "X").stream().filter(event -> event.get("pid").getAsInt() == QUEUES).toList();
    int first = QueueTrack.LANES * RPMSG_TX + 1;
    assertThat(carried).extracting(e -> e.get("tid").getAsInt() + " " + e.get("ts") + "+" + e.get("dur"))
        .containsExactly(
            first + " 1.000+0.900", first + 1 + " 1.500+0.700", first + " 2.000+3.000", first + 1 + " 2.200+2.800");
    assertThat(carried.get(1).getAsJsonObject("args").get("arrival").getAsString()).isEqualTo("not seen");
  }

  @Test
  void whatIsInFlightIsACounter() throws IOException {
    StreamWriter host = talk.host;
    host.at(1).ring().availIdx(RPMSG_TX, 0xFFFF, 1); // of the other index nothing is known yet
    talk.remote.at(2).ring().usedIdx(RPMSG_TX, 0xFFFE, 0xFFFF);
    talk.remote.at(3).ring().usedIdx(RPMSG_TX, 0xFFFF, 1);
    talk.sent(host, 4, RPMSG_TX, 1, 2, 3, ascii("not counted twice"));
    host.at(4).ring().availIdx(8, 0, 4);
    talk.sent(host, 5, RPMSG_RX, 1, 2, 3, ascii("counted"));
    host.at(6).buffer().counts(3, 9, 9, 0);
    host.at(7).buffer().given(2, 1, 1, 0);
    host.at(8).buffer().returned(2, 1, 1);
    assertThat(of(export(), "C")).extracting(e -> name(e) + " " + e.getAsJsonObject("args").get("buffers"))
        .containsExactly(
            "in flight rpmsg0/1 2", "in flight rpmsg0/1 0", "in flight vsock0/1 4", "messages on their way rpmsg0/0 1",
            "in flight net0/1 9",
            "in flight net0/0 1", "in flight net0/0 0");
  }

  /** Who sees the device only counts what it holds; who counts and does not know says nothing. */
  @Test
  void whatIsNotInFlightIsNotCalledSo() throws IOException {
    talk.host.at(1).buffer().counts(RPMSG_TX, Unknown.U32, 9, 4);
    talk.host.at(2).buffer().taken(2, 1);
    talk.host.at(3).buffer().counts(3, 2, Unknown.U32, 4);
    talk.host.at(4).buffer().returned(2, 1, 1);
    assertThat(of(export(), "C")).extracting(e -> name(e) + " " + e.getAsJsonObject("args").get("buffers"))
        .containsExactly("held by the device net0/0 1", "held by the device net0/1 2", "held by the device net0/0 0");
  }

  @Test
  void unknownTimesAndFieldsAreSaid() throws IOException {
    talk.close();
    talk = Conversation.withoutTimes(folder.resolve("order"));
    talk.host.at(1).device().status(0, Unknown.STATUS, 7);
    talk.close();
    List<JsonObject> events = export(folder.resolve("order"));
    assertThat(of(events, "M").stream().map(e -> e.getAsJsonObject("args").get("name")).filter(n -> n != null).map(
        n -> n.getAsString())).contains("cores (times unknown: they number the events)");
    assertThat(of(events, "i").get(0).getAsJsonObject("args").keySet()).containsExactly("device", "status");
  }

  @Test
  void textOfOthersCannotBreakTheJson() throws IOException {
    String nasty = "\"}],\\ \u0001\t\n\u2028 \uD83D\uDD14 </script>";
    talk.host.at(1).core().console(0, nasty);
    talk.host.at(2).core().foreign(nasty, "a=\"b\"");
    List<JsonObject> marks = of(export(), "i");
    assertThat(marks).extracting(ChromeTest::name).containsExactly(nasty, nasty);
    assertThat(marks.get(1).getAsJsonObject("args").get("arguments").getAsString()).isEqualTo("a=\"b\"");
  }

  @Test
  void everySampleIsValid() throws IOException {
    talk.close();
    for (String sample : List.of("every-event", "two-cores", "no-events", "lost")) {
      assertThat(export(Fixtures.sample(sample))).isNotEmpty();
    }
  }
}
