// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.capture.engine.Recorder;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.CoreClock;
import org.ringscope.testkit.clock.RealTimeClock;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.TraceWriter;

/**
 * Records two cores that send each other RPMsg messages, every step of the rings and every message with its payload, until
 * the trace has the wanted size. For {@link BigTraceQuestions}, releng/bench-big and other readers.
 */
public final class BigTrace {
  private static final int BURST = 200_000;
  private static final int OUTSTANDING = 64;
  private static final long IDLE_NANOS = 20_000;

  private BigTrace() {}

  /** Arguments: directory, size in GB (10^9 bytes). Prints how many events there are. */
  public static void main(String[] args) throws Exception {
    Path directory = Path.of(args[0]);
    write(directory, (long) (Double.parseDouble(args[1]) * 1e9));
    try (Trace trace = Trace.open(directory)) {
      System.out.println(trace.eventCount());
    }
  }

  static void write(Path directory, long wantedBytes) throws Exception {
    CoreClock clock = RealTimeClock.polling();
    try (TraceWriter writer = TraceWriter.create(directory, TraceOptions.of(new UUID(10, 10), "simulation"))) {
      Recorder recorder = new Recorder(writer, system(), RecordLevel.FULL, RpmsgPair.PAYLOAD_BYTES);
      RpmsgPair pair = new RpmsgPair(recorder.listenersFor(0, "host", clock),
          recorder.listenersFor(1, "remote", clock));
      while (bytes(directory) < wantedBytes) {
        CompletableFuture<?> served =
            CompletableFuture.runAsync(() -> pair.serve(BURST, () -> LockSupport.parkNanos(IDLE_NANOS)));
        pair.drive(BURST, OUTSTANDING);
        served.join();
        if (writer.discarded() > 0) {
          throw new IOException("events were discarded: " + writer.discarded());
        }
      }
      recorder.finish();
    }
  }

  static long bytes(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static SystemDescription system() {
    return SystemDescription.builder().add(new CoreInfo(0, "linux", "linux", "host"))
        .add(new CoreInfo(1, "baremetal", "", "remote"))
        .add(new DeviceInfo(0, 7, 0, 1, Rpmsg.FEATURE_NAME_SERVICE, "remoteproc", "rpmsg0"))
        .add(queue(0, RpmsgPair.VRING0)).add(queue(1, RpmsgPair.VRING1))
        .add(new BusInfo(0, 0, 0, 1, Rpmsg.BUFFER_SIZE, 2 * RpmsgPair.RING_SIZE, "rpmsg0"))
        .add(new ChannelInfo(0, RpmsgPair.HOST_ADDRESS, RpmsgPair.REMOTE_ADDRESS, "echo"))
        .build();
  }

  private static QueueInfo queue(int index, int offset) {
    VringLayout layout = VringLayout.legacy(RpmsgPair.RING_SIZE, RpmsgPair.ALIGN, RpmsgPair.SHARED + offset);
    return new QueueInfo(index, 0, index, QueueInfo.SPLIT, RpmsgPair.RING_SIZE, RpmsgPair.ALIGN, layout.desc(),
        layout.avail(),
        layout.used(), index, QueueInfo.ADDRESSES_KNOWN | QueueInfo.PRIVATE_INDICES_KNOWN);
  }
}
