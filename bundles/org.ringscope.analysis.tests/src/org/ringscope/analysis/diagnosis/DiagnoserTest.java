// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.RX;
import static org.ringscope.testkit.trace.TraceBuilder.RX_DESC;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;

/** One finding per cause; silence where nothing is wrong. */
class DiagnoserTest {
  private static final long DA = 0x2000_0000L;

  @TempDir
  Path folder;
  private Path directory;

  @BeforeEach
  void name() {
    directory = folder.resolve("trace");
  }

  private List<Diagnosis> diagnose() throws IOException {
    try (Trace trace = Trace.open(directory)) {
      return Diagnoser.diagnose(trace);
    }
  }

  @ParameterizedTest
  @CsvSource({"F1, TX_BUFFER_TIMEOUT, ERROR", "F5, KICK_FAILED, ERROR", "F6, MAILBOX_FULL, WARNING",
      "F9, ADDRESS_INVALID, ERROR",
      "F10, NO_RECIPIENT, ERROR", "F11, CHANNEL_EXISTS, WARNING"})
  void saysWhatALogsFaultsComeFrom(String id, String kind, DiagnosisSeverity severity) throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.fault(trace.host, 100, TX, kind, id, 0, 0);
    }
    assertThat(diagnose()).singleElement().satisfies(found -> {
      assertThat(found.id()).isEqualTo(id);
      assertThat(found.severity()).isEqualTo(severity);
      assertThat(found.cause()).isNotEqualTo(DiagnosisCatalogue.of("").cause());
      assertThat(found.advice()).isNotEqualTo(DiagnosisCatalogue.of("").advice());
    });
  }

  /** A buffer that waits for its device in the tx ring, one that is posted in the rx ring; both rings are new. */
  private void published(TraceBuilder trace, long nanos) {
    for (int queue : new int[] {RX, TX}) {
      trace.configured(trace.host, 10, queue, RX_DESC + 0x4000 * queue);
    }
    trace.remote.at(20).ring().usedFlags(TX, 0);
    for (int queue : new int[] {RX, TX}) {
      trace.host.at(nanos).ring().descriptorWritten(queue, 0, 0x1000, 512, queue == RX ? DescriptorFlags.WRITE : 0, 0);
      trace.host.at(nanos).ring().availEntry(queue, 0, 0);
      trace.host.at(nanos).ring().availIdx(queue, 0, 1);
    }
  }

  @Test
  void saysOfARunThatItsDeviceTakesNothingAndNotThatARingIsAtRest() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      published(trace, 1000);
      trace.host.at(3_000_001_000L).core().sleeps(0);
    }
    assertThat(diagnose()).singleElement().satisfies(found -> {
      assertThat(found.id()).isEqualTo("WORK_WAITS");
      assertThat(found.severity()).isEqualTo(DiagnosisSeverity.WARNING);
      assertThat(found.queue()).isEqualTo(TX);
      assertThat(found.nanos()).isEqualTo(1000);
      assertThat(found.text()).isEqualTo(
          "rpmsg0/1: 1 message has waited for the remote for 3.0 s, used.idx stands still");
    });
  }

  @Test
  void aRunInWhichNothingIsRecordedStandsStillAllTheSame() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      published(trace, 1000);
    }
    try (Trace trace = Trace.open(directory)) {
      Diagnoser diagnoser = new Diagnoser(trace);
      diagnoser.update(() -> false);
      SystemState end = new StateReader(trace).last();
      assertThat(diagnoser.diagnoses(end)).isEmpty();
      assertThat(diagnoser.diagnoses(end, 1_999_999_999L)).as("not yet").isEmpty();
      assertThat(diagnoser.diagnoses(end, 2_000_000_000L)).extracting(Diagnosis::id).containsExactly("WORK_WAITS");
    }
  }

  @Test
  void namesTheMissingTranslationOnceForAllRingsOfADevice() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.fault(trace.remote, 100, RX, "RING_ELSEWHERE", "F26", DA, RX_DESC);
      trace.fault(trace.remote, 110, TX, "RING_ELSEWHERE", "F26", DA + 0x4000, RX_DESC + 0x4000);
      trace.fault(trace.remote, 120, RX, "HEAD_OUT_OF_RANGE", "F17", DA, 0);
    }
    List<Diagnosis> found = diagnose();
    assertThat(found).hasSize(1);
    Diagnosis diagnosis = found.get(0);
    assertThat(diagnosis.id()).isEqualTo("F26");
    assertThat(diagnosis.severity()).isEqualTo(DiagnosisSeverity.ERROR);
    assertThat(diagnosis.text()).contains("rpmsg0/0").contains("0x20000000").contains("0x3ed40000").contains("mcu");
    assertThat(diagnosis.evidence()).hasSize(3);
    assertThat(diagnosis.cause()).isNotEmpty();
    assertThat(diagnosis.advice()).isNotEmpty();
  }

  @Test
  void seesAMissingTranslationThatNobodyCaught() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.configured(trace.host, 10, RX, RX_DESC);
      trace.configured(trace.host, 11, TX, RX_DESC + 0x4000);
      trace.configured(trace.remote, 100, RX, DA);
      trace.configured(trace.remote, 101, TX, DA + 0x4000);
    }
    assertThat(diagnose()).singleElement().satisfies(d -> {
      assertThat(d.id()).isEqualTo("F26");
      assertThat(d.text()).contains("rpmsg0/0").contains("0x20000000").contains("0x3ed40000").contains("mcu");
    });
  }

  @Test
  void findsTheWrongSideEvenIfItCameFirst() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.configured(trace.remote, 10, RX, DA);
      trace.configured(trace.host, 100, RX, RX_DESC);
    }
    assertThat(diagnose()).singleElement().satisfies(
        d -> assertThat(d.text()).contains("mcu looked for the vring at 0x20000000").contains("lies at 0x3ed40000"));
  }

  @Test
  void isSilentWhenBothSidesMeanTheSamePlace() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.configured(trace.host, 10, RX, RX_DESC);
      trace.configured(trace.remote, 100, RX, RX_DESC);
      trace.configured(trace.host, 1010, RX, RX_DESC + 0x10000);
    }
    assertThat(diagnose()).isEmpty();
  }

  @Test
  void reportsTheSameFaultOnceAndOthersBesideIt() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      for (int i = 0; i < 100; i++) {
        trace.fault(trace.remote, 100 + 100 * i, RX, "ZERO_LENGTH", "F19", 0x1000 + i, 0);
      }
      trace.fault(trace.host, 20_000, TX, "USED_ID_OUT_OF_RANGE", "F17", 0x2000, 3);
    }
    List<Diagnosis> found = diagnose();
    assertThat(found).extracting(Diagnosis::id).containsExactly("F19", "F17");
    assertThat(found.get(0).nanos()).isEqualTo(100);
    assertThat(found.get(0).evidence()).hasSizeLessThanOrEqualTo(16);
  }

  /** A reader ignores bits that mean nothing and goes on: an error, but the queue works. */
  @ParameterizedTest
  @CsvSource({"EVENT_FLAGS, false", "DESCRIPTOR_FLAGS, false", "MESSAGE_TOO_BIG, false", "USED_AHEAD, true"})
  void onlyABrokenQueueIsCalledBroken(String kind, boolean broken) throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.fault(trace.host, 100, TX, kind, "", 0x1000, 0);
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(new StateReader(trace).last().queue(TX).isBroken()).isEqualTo(broken);
    }
    assertThat(diagnose()).singleElement().satisfies(found -> {
      assertThat(found.id()).isEqualTo(kind);
      assertThat(found.severity()).isEqualTo(DiagnosisSeverity.ERROR);
    });
  }

  private static QueueState ring(int availIdx, int usedIdx, long usedId, long length, long desc) {
    ByteBuffer descriptors = little(64);
    ByteBuffer avail = little(14);
    ByteBuffer used = little(38);
    descriptors.putInt(8, (int) length).putInt(24, 16);
    avail.putShort(2, (short) availIdx).putShort(6, (short) 1);
    used.putShort(2, (short) usedIdx).putInt(4, (int) usedId);
    return QueueState.ofMemory(new QueueInfo(0, 0, 0, 0, 4, 0, desc, desc + 64, desc + 128, 0, 1), descriptors, avail,
        used);
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static List<String> ids(QueueState queue) {
    return Diagnoser.diagnose(queue, "rpmsg0/0", 0).stream().map(Diagnosis::id).toList();
  }

  @Test
  void provesBrokenRulesFromOneState() {
    assertThat(ids(ring(1, 0, 0, 64, 0x1000))).isEmpty();
    assertThat(ids(ring(1, 1, 4, 64, 0x1000))).containsExactly("F17");
    assertThat(ids(ring(6, 1, 0, 64, 0x1000))).containsExactly("F18");
    assertThat(ids(ring(0, 1, 0, 64, 0x1000))).containsExactly("USED_AHEAD");
    assertThat(ids(ring(1, 0, 0, 0, 0x1000))).containsExactly("F19");
    assertThat(ids(ring(1, 0, 0, 64, 0x1008))).containsExactly("F22");
    assertThat(ids(ring(65535, 65534, 0, 64, 0x1000))).isEmpty();
  }

  @Test
  void isSilentAboutWhatIsUnknown() {
    QueueInfo info = new QueueInfo(0, 0, 0, 0, 4, 0, 0x1000, 0x1040, 0x1080, 0, 1);
    assertThat(ids(QueueState.ofMemory(info, null, null, null))).isEmpty();
    QueueState nothing = QueueState.ofMemory(info, null, null, null);
    assertThat(nothing.inFlight()).isEqualTo(QueueState.UNKNOWN);
    assertThat(nothing.ring().owner(0)).isEqualTo(DescriptorOwner.UNKNOWN);
    assertThat(((SplitRingState) nothing.ring()).availSlotOwner(0)).isEqualTo(DescriptorOwner.UNKNOWN);
  }

  @Test
  void streamsOfAKilledRunThatEndApartAreNoFault() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.configured(trace.host, 1, TX, TraceBuilder.RX_DESC);
      for (int i = 0; i < 10; i++) {
        trace.host.at(1000L * i + 10).ring().availIdx(TX, i, i + 1);
        trace.remote.at(1000L * i + 20).ring().usedIdx(TX, i, i + 1);
      }
    }
    // as if the host's last packets had never been written
    Path file = directory.resolve("core0_0");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2 / 8 * 8));
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.isTruncated()).isTrue();
      QueueState end = new StateReader(trace).last().queue(TX);
      assertThat(((SplitRingState) end.ring()).availIdx()).isLessThan(10);
      assertThat(end.inFlight()).isBetween(0, 1);
      assertThat(Diagnoser.diagnose(trace)).isEmpty();
    }
  }
}
