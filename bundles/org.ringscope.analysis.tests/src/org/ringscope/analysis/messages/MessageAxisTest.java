// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.trace.read.Trace;

class MessageAxisTest {
  private record Sent(long nanos, int lane, String text) {}

  @TempDir
  Path folder;

  /** Any number of traces with many messages at the same time: rows equal a stable sort by time. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void rowsAreSortedByTimeThenLane(long seed) throws IOException {
    Random random = new Random(seed);
    List<Sent> expected = new ArrayList<>();
    List<MessageList> lists = new ArrayList<>();
    List<RequestList> requests = new ArrayList<>();
    List<Trace> traces = new ArrayList<>();
    TimeAxis axis = new TimeAxis(List.of());
    for (int lane = 0; lane < seed; lane++) {
      long offset = random.nextInt(200) - 100;
      Trace trace = trace(lane, offset, random, expected);
      traces.add(trace);
      axis = axis.with(trace).withOffset(lane, offset);
      lists.add(new MessageIndex(trace).readAll().filter(Condition.ALL, ""));
      requests.add(requests(trace));
    }
    expected.sort(Comparator.comparingLong(Sent::nanos).thenComparingInt(Sent::lane));
    MessageAxis rows = new MessageAxis(axis, lists, requests);
    assertThat(rows.size()).as("seed=" + seed).isEqualTo(expected.size());
    for (int row = 0; row < rows.size(); row++) {
      MessageAxis.Row place = rows.row(row);
      Message message = rows.message(place);
      assertThat(message.text()).as("seed=" + seed + " row=" + row).isEqualTo(expected.get(row).text());
      assertThat(place.lane()).isEqualTo(expected.get(row).lane());
      assertThat(rows.rowOf(place.lane(), message.row())).as("seed=" + seed).isEqualTo(row);
    }
    for (long time = 850; time < 1300; time += 7) {
      long before = time;
      long count = expected.stream().filter(sent -> sent.nanos() < before).count();
      assertThat(rows.rowAt(time)).as("seed=" + seed + " time=" + time).isEqualTo((int) count);
    }
    for (Trace trace : traces) {
      trace.close();
    }
  }

  @Test
  void hiddenRowsHaveNoPlace() throws IOException {
    try (Trace trace = trace(0, 0, new Random(5), new ArrayList<>())) {
      MessageIndex index = new MessageIndex(trace).readAll();
      MessageList list = Conditions.list(index, "0:7");
      list.update(() -> false);
      MessageAxis rows = new MessageAxis(TimeAxis.of(trace), List.of(list), List.of(requests(trace)));
      assertThat(rows.size()).isEqualTo(1);
      assertThat(rows.rowOf(0, 7)).isZero();
      assertThat(rows.rowOf(0, 6)).isEqualTo(-1);
      assertThatThrownBy(() -> rows.row(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void rowsStayUntilTheyAreRefreshed() throws IOException {
    try (Trace trace = trace(0, 0, new Random(6), new ArrayList<>())) {
      MessageIndex index = new MessageIndex(trace);
      MessageAxis rows = new MessageAxis(TimeAxis.of(trace), List.of(index.filter(Condition.ALL, "")),
          List.of(requests(trace)));
      index.readAll();
      assertThat(rows.size()).isZero();
      assertThat(rows.rowOf(0, 0)).isEqualTo(-1);
      assertThat(rows.refresh()).isTrue();
      assertThat(rows.size()).isEqualTo(40);
      assertThat(rows.refresh()).isFalse();
    }
  }

  private static RequestList requests(Trace trace) throws IOException {
    RequestIndex index = new RequestIndex(trace);
    index.update(() -> false);
    RequestList requests = index.filter(Condition.ALL, "");
    requests.update(() -> false);
    return requests;
  }

  /** Messages of one queue and requests of another in one list; at the same time the message comes first. */
  @Test
  void requestsStandBetweenMessages() throws IOException {
    TraceBuilder builder = new TraceBuilder(folder.resolve("mixed"));
    builder.remote.at(100).buffer().taken(TraceBuilder.RX, 0xA);
    builder.remote.at(200).buffer().taken(TraceBuilder.RX, 0xB);
    builder.sent(builder.host, 200, TraceBuilder.TX, 0xC, 1, 2, "hello");
    builder.remote.at(300).buffer().returned(TraceBuilder.RX, 0xA, 8);
    builder.remote.at(400).buffer().taken(TraceBuilder.TX, 0xC);
    builder.close();
    try (Trace trace = Trace.open(folder.resolve("mixed"))) {
      MessageAxis rows = new MessageAxis(TimeAxis.of(trace),
          List.of(new MessageIndex(trace).readAll().filter(Condition.ALL, "")), List.of(requests(trace)));
      assertThat(rows.isMerged()).isTrue();
      assertThat(IntStream.range(0, rows.size()).mapToObj(rows::row)
          .map(row -> row.isRequest() ? "0x" + Long.toHexString(rows.request(row).buffer())
              : rows.message(row).text()))
          .containsExactly("0xa", "hello", "0xb");
      for (int row = 0; row < rows.size(); row++) {
        MessageAxis.Row place = rows.row(row);
        int found =
            place.isRequest() ? rows.rowOfRequest(0, rows.indexRow(place)) : rows.rowOf(0, rows.indexRow(place));
        assertThat(found).isEqualTo(row);
      }
    }
  }

  private Trace trace(int lane, long offset, Random random, List<Sent> expected) throws IOException {
    Path directory = folder.resolve("trace" + lane);
    long nanos = 1000;
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      for (int i = 0; i < 40; i++) {
        nanos += random.nextInt(4);
        trace.sent(trace.host, nanos, TX, 0x1000, 0x400, 0x401, lane + ":" + i);
        expected.add(new Sent(nanos + offset, lane, lane + ":" + i));
      }
    }
    return Trace.open(directory);
  }
}
