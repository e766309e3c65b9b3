// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.Message.Presence;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.read.Trace;

/**
 * Watches of OpenAMP's echo demo in format 1.0, which did not say when it looked, and told again what it found after a restart. What really
 * happened both programs have printed.
 */
class OldWatchTest {
  private static final int TO_DRIVER = 0;
  private static final int TO_DEVICE = 1;
  private static final long ROUND_TRIP = 60_000_000;

  @TempDir
  Path folder;

  private Trace open(String name) throws IOException {
    for (String file : List.of("metadata", "observer_0", "system_0")) {
      Fixtures.unpack(Fixtures.memory("openamp-faults/" + name + "/" + file), folder);
    }
    return Trace.open(folder);
  }

  @Test
  void tellsBoundsOfAHealthyRun() throws IOException {
    try (Trace trace = open("echo-watch"); MessageIndex index = new MessageIndex(trace).readAll()) {
      assertThat(index.size()).isEqualTo(740);
      for (int row = 0; row < index.size(); row++) {
        Message message = index.get(row);
        assertThat(message.latencyNanos()).as("row %d", row).isEqualTo(Message.NO_TIME);
        assertThat(message.latencyAtMostNanos() == Message.NO_TIME)
            .isEqualTo(message.receivedNanos() == Message.NO_TIME);
      }
      QueueStatistics sent = QueueStatisticsReader.read(trace).get(TO_DEVICE);
      assertThat(sent.areLatenciesBounds()).isTrue();
      assertThat(sent.latencyMaxNanos()).isGreaterThan(ROUND_TRIP);
      assertThat(sent.isMaxBound()).as("one at a time, and the trace cannot tell").isTrue();
      QueueStatistics received = QueueStatisticsReader.read(trace).get(TO_DRIVER);
      assertThat(received.messages()).as("480 and two of the name service").isEqualTo(482);
      assertThat(received.foundMessages()).isZero();
    }
  }

  @Test
  void countsWhatPassedOnce() throws IOException {
    try (Trace trace = open("ronly-watch"); MessageIndex index = new MessageIndex(trace).readAll()) {
      List<QueueStatistics> queues = QueueStatisticsReader.read(trace);
      assertThat(queues.get(TO_DRIVER).messages()).as("as both have printed").isEqualTo(22);
      assertThat(queues.get(TO_DRIVER).foundMessages()).as("the same, told again").isEqualTo(22);
      assertThat(queues.get(TO_DRIVER).buffers()).as("each once").isEqualTo(22);
      assertThat(queues.get(TO_DEVICE).messages()).as("the others were missed").isEqualTo(2);
      List<Message> found = IntStream.range(0, index.size()).mapToObj(index::get)
          .filter(message -> message.presence() != Presence.PASSED).toList();
      assertThat(found).hasSize(23);
      assertThat(found).filteredOn(message -> message.presence() == Presence.PENDING).singleElement()
          .satisfies(message -> {
            assertThat(message.queue()).isEqualTo(TO_DEVICE);
            assertThat(message.length()).as("the one that was never answered").isEqualTo(38);
          });
    }
  }
}
