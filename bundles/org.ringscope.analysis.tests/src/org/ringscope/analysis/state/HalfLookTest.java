// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.write.StreamWriter;

/** Who looks at memory tells of the driver's side first, then of the device's: between them nothing has happened. */
class HalfLookTest {
  private static final int SIZE = TraceBuilder.SIZE;

  @TempDir
  Path folder;

  private static void look(StreamWriter out, long nanos, int availIdx, int usedIdx) {
    driver(out, nanos, availIdx);
    new DeviceCheckpoint().of(TraceBuilder.TX, SIZE).usedIdx(usedIdx).usedRing(ByteBuffer.allocate(8 * SIZE), 0)
        .lastAvail(usedIdx).write(out.at(nanos));
  }

  private static void driver(StreamWriter out, long nanos, int availIdx) {
    new DriverCheckpoint().of(TraceBuilder.TX, SIZE).availIdx(availIdx).lastUsed(0)
        .availRing(ByteBuffer.allocate(2 * SIZE), 0).descriptors(ByteBuffer.allocate(16 * SIZE), 0)
        .write(out.at(nanos));
  }

  @Test
  void bothSidesOfALookAreTakenTogether() throws IOException {
    try (TraceBuilder builder = new TraceBuilder(folder.resolve("trace"))) {
      StreamWriter observer = builder.writer.stream(StreamInfo.OBSERVER, "observer");
      look(observer, 10, 1, 0);
      look(observer, 20, 3, 2);
      driver(observer, 30, 4); // the recording was cut off here
    }
    List<Integer> inFlight = new ArrayList<>();
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      StateReader reader = new StateReader(trace);
      for (int event = 0; event < 5; event++) {
        inFlight.add(reader.next().queue(TraceBuilder.TX).inFlight());
      }
      assertThat(inFlight).containsExactly(QueueState.UNKNOWN, 1, 1, 1, 1);
      assertThat(reader.at(29).queue(TraceBuilder.TX).inFlight()).isEqualTo(1);
      assertThat(reader.at(15).queue(TraceBuilder.TX).inFlight()).isEqualTo(1);
    }
  }
}
