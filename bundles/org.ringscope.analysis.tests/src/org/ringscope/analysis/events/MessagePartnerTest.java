// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.RX;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.trace.read.Trace;

class MessagePartnerTest {
  @TempDir
  Path folder;

  @Test
  void sendingAndReceptionFindEachOther() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      trace.sent(trace.host, 1_000, TX, 0x1000, 1, 2, "slow");
      trace.sent(trace.host, 2_000, RX, 0x1000, 1, 2, "another queue");
      trace.received(trace.remote, 900_000_000, TX, 0x1000, 1, 2, "slow");
      trace.sent(trace.host, 900_001_000, TX, 0x1000, 1, 2, "buffer again");
      trace.sent(trace.host, 900_002_000, TX, 0x1000, 1, 2, "and again");
    }
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      EventIndex index = new EventIndex(TimeAxis.of(trace), List.of("trace"));
      index.update(() -> false);
      EventPages pages = new EventPages(index);
      List<EventRow> messages = new ArrayList<>();
      for (int number = 0; number < index.size(); number++) {
        if (pages.read(number).isMessage()) {
          messages.add(pages.read(number));
        }
      }
      assertThat(MessagePartner.of(trace, messages.get(0))).isEqualTo(messages.get(2).position());
      assertThat(MessagePartner.of(trace, messages.get(2))).isEqualTo(messages.get(0).position());
      assertThat(MessagePartner.of(trace, messages.get(1))).as("not received").isNull();
      assertThat(MessagePartner.of(trace, messages.get(3))).as("the buffer was sent again").isNull();
      assertThat(MessagePartner.of(trace, pages.read(0))).as("no message").isNull();
    }
  }
}
