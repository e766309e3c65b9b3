// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.inspect.QueueDescription;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.capture.watch.WatchReport.QueueReport;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** Of a packed ring whose buffers are used in order one used descriptor tells of a batch (virtio 1.3 §2.8.8). */
class PackedBatchesTest {
  private static final int SIZE = 8;
  private static final long FEATURES = Features.VERSION_1 | Features.RING_PACKED | Features.IN_ORDER;

  @TempDir
  Path folder;
  private WatchBench bench;
  private FileChannel file;
  private RawMemory memory;
  private TraceWriter trace;
  private StreamWriter out;
  private WatchedMemory watched;
  private long clock;
  private int nextAvail = PackedPosition.START;
  private int nextUsed = PackedPosition.START;

  @BeforeEach
  void setUp() throws IOException {
    bench = new WatchBench(folder);
    Path path = Files.write(folder.resolve("ring"), new byte[0x1000]);
    file = FileChannel.open(path, StandardOpenOption.WRITE);
    memory = RawMemory.open(path, 0);
  }

  @AfterEach
  void tearDown() throws IOException {
    file.close();
    memory.close();
  }

  private void begin() throws IOException {
    trace = TraceWriter.create(bench.trace, TraceOptions.of(new UUID(1, 2), "memory"));
    out = trace.stream(StreamInfo.OBSERVER, "observer");
    QueueDescription queue =
        new QueueDescription("blk0", 2, FEATURES, 0, SIZE, 0, 16 * SIZE, 16 * SIZE + 4, QueueInfo.PACKED);
    watched = new WatchedMemory(memory, InspectionOptions.queues(List.of(queue)), WatchOptions.DEFAULT, trace, out,
        new WatchLog(out, bench::notice), () -> clock);
    out.checkpointSource(watched::writeCheckpoint);
    watched.begin();
  }

  private QueueReport look() throws IOException {
    clock += 1_000_000;
    watched.poll(true);
    return watched.reports().get(0);
  }

  private void write(int slot, int id, int flags) throws IOException {
    file.write(ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putLong(0, 0x800).putInt(8, 16)
        .putShort(12, (short) id).putShort(14, (short) flags), 16L * slot);
  }

  /** The driver publishes buffers of one descriptor each. */
  private void publish(int... ids) throws IOException {
    for (int id : ids) {
      write(PackedPosition.slot(nextAvail), id, PackedPosition.availableFlags(nextAvail) | DescriptorFlags.WRITE);
      nextAvail = PackedPosition.plus(nextAvail, 1, SIZE);
    }
  }

  /** The device uses so many buffers with one descriptor. @param last id of the last of them */
  private void use(int count, int last) throws IOException {
    write(PackedPosition.slot(nextUsed), last, PackedPosition.usedFlags(nextUsed) | DescriptorFlags.WRITE);
    nextUsed = PackedPosition.plus(nextUsed, count, SIZE);
  }

  private void assertCounts(QueueReport report, int published, int used) {
    assertThat(report.published()).as("%s", report).isEqualTo(published);
    assertThat(report.used()).as("%s", report).isEqualTo(used);
    assertThat(report.missedBuffers()).as("%s", report).isZero();
  }

  /** @param used as the trace tells them */
  private void end(int used, int inFlight) throws IOException {
    watched.end(clock);
    trace.close();
    try (Trace opened = Trace.open(bench.trace)) {
      assertThat(new StateReader(opened).last().queues().get(0).inFlight()).isEqualTo(inFlight);
      assertThat(QueueStatisticsReader.read(opened).get(0).buffers()).isEqualTo(used);
      assertThat(Diagnoser.diagnose(opened)).noneMatch(found -> found.severity() != DiagnosisSeverity.HINT);
    }
    assertThat(bench.losses()).isZero();
  }

  @Test
  void aBatchCountsAsManyBuffersAsItHas() throws IOException {
    begin();
    publish(0, 1, 2, 3, 4);
    assertCounts(look(), 5, 0);
    use(4, 3);
    assertCounts(look(), 5, 4);
    use(1, 4);
    publish(5, 6, 7, 0, 1);
    assertCounts(look(), 10, 5);
    use(5, 1);
    assertCounts(look(), 10, 10);
    end(10, 0);
  }

  /** What follows the first of a batch in it may be newer than the last look. */
  @Test
  void aBatchMayHaveBuffersThatWerePublishedSince() throws IOException {
    begin();
    publish(0);
    assertCounts(look(), 1, 0);
    publish(1, 2);
    use(3, 2);
    assertCounts(look(), 3, 3);
    publish(3, 4, 5, 6, 7);
    assertCounts(look(), 8, 3);
    end(3, 5);
  }

  @Test
  void aWatchThatBeginsBehindABatchMissesNothing() throws IOException {
    publish(0, 1, 2, 3, 4);
    use(4, 3);
    begin();
    use(1, 4);
    publish(5, 6, 7, 0, 1);
    assertCounts(look(), 5, 1);
    use(2, 6);
    assertCounts(look(), 5, 3);
    end(3, 3);
  }

  /** The driver fills the slot of the batch's only used descriptor first; the others look as if the device had them. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatABatchGaveBackStaysBackWhenItsDescriptorIsOverwritten(boolean anew) throws IOException {
    begin();
    publish(0, 1, 2, 3, 4, 5, 6, 7);
    assertCounts(look(), 8, 0);
    use(4, 3);
    assertCounts(look(), 8, 4);
    publish(0, 1);
    assertCounts(look(), 10, 4);
    if (anew) { // a packet that begins here says all that has to be known of before
      out.checkpoint(clock);
    }
    end(4, 6);
  }

  /** Nobody knows which id the first had, so that nobody knows how far the batch goes. */
  @Test
  void aBatchThatNobodySawPublishedIsAtLeastOne() throws IOException {
    begin();
    publish(0, 1, 2);
    use(3, 2);
    QueueReport report = look();
    assertThat(report.used()).isEqualTo(1);
    assertThat(report.isAtLeast()).isTrue();
    watched.end(clock);
    trace.close();
  }
}
