// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.DeviceInfo;

/** Broken memory ends as findings or as one typed line, in bounded time. */
class HostileMemoryTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int VRING0_SIZE = 20 + 0x1C + 8;
  private static final int VRING0_DA = 20 + 0x1C;

  private static byte[] echo() throws IOException {
    return Fixtures.memory("openamp-shm/echo-u00200.bin");
  }

  private static Inspection inspect(byte[] memory) throws IOException {
    return MemoryInspector.inspect(MemorySource.of("memory", 0, memory), InspectionOptions.NONE);
  }

  /** Everything that may happen to foreign bytes: findings, or one line. */
  private static void inspectAnything(byte[] memory, String what) {
    try {
      Inspection inspection = inspect(memory);
      for (InspectedQueue queue : inspection.queues()) {
        QueueState state = QueueState.ofMemory(queue.areas());
        Diagnoser.diagnose(state, queue.name(), 0);
        for (int i = 0; i < state.size(); i++) {
          assertThat(state.ring().chainOf(i)).as(what).hasSizeLessThanOrEqualTo(state.size());
        }
      }
    } catch (InspectionException e) {
      assertThat(e.getMessage()).as(what).doesNotContain("\n").isNotEmpty();
    } catch (IOException e) {
      Assertions.fail(what + ": " + e);
    }
  }

  @Test
  void survivesCutsAnywhere() throws IOException {
    byte[] memory = echo();
    Assertions.assertTimeoutPreemptively(LIMIT, () -> {
      for (int length = 0; length < 200; length++) {
        inspectAnything(Arrays.copyOf(memory, length), "length=" + length);
      }
      Random random = new Random(1);
      for (int i = 0; i < 60; i++) {
        int length = random.nextInt(0x30000);
        inspectAnything(Arrays.copyOf(memory, length), "length=" + length);
      }
    });
  }

  @Test
  void reportsRingsBehindTheCut() throws IOException {
    Inspection inspection = inspect(Arrays.copyOf(echo(), 0x5800));
    assertThat(inspection.findings()).extracting(FaultInfo::kind).containsOnly("RING_OUTSIDE_MEMORY");
    assertThat(inspection.findings()).extracting(FaultInfo::queue).contains(0, 1);
    InspectedQueue cut = inspection.queues().get(0);
    assertThat(cut.availIdx()).isEqualTo(455);
    assertThat(cut.usedIdx()).isEqualTo(Unknown.NUMBER);
    assertThat(cut.inFlight()).isEqualTo(Unknown.NUMBER);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 15, 16, 87})
  void refusesWhatIsTooShortForATable(int length) throws IOException {
    byte[] cut = Arrays.copyOf(echo(), length);
    assertThatThrownBy(() -> inspect(cut)).isInstanceOf(InspectionException.class)
        .hasMessageContaining("memory: address=0x").hasMessageNotContaining("\n");
  }

  @Test
  void refusesRandomBytesInOneLine() {
    Assertions.assertTimeoutPreemptively(LIMIT, () -> {
      for (int seed = 0; seed < 8; seed++) {
        byte[] bytes = new byte[1 << 20];
        new Random(seed).nextBytes(bytes);
        assertThatThrownBy(() -> inspect(bytes)).as("seed=" + seed).isInstanceOf(InspectionException.class)
            .hasMessageContaining("no resource table found");
      }
    });
  }

  @Test
  void survivesRandomBytesInRingsAndTable() throws IOException {
    byte[] original = echo();
    Assertions.assertTimeoutPreemptively(LIMIT, () -> {
      for (int seed = 0; seed < 120; seed++) {
        Random random = new Random(seed);
        byte[] memory = original.clone();
        for (int i = 0; i < 200; i++) {
          int at = random.nextInt(10) == 0 ? random.nextInt(88) : 0x4000 + random.nextInt(0x8000);
          memory[at] = (byte) random.nextInt();
        }
        inspectAnything(memory, "seed=" + seed);
      }
    });
  }

  @Test
  void reportsRingsThatPointOutside() throws IOException {
    byte[] memory = echo();
    little(memory).putInt(VRING0_DA, 0x7FFF_0000);
    Inspection inspection = inspect(memory);
    assertThat(inspection.findings()).hasSize(3).allMatch(f -> f.kind().equals("RING_OUTSIDE_MEMORY"))
        .extracting(FaultInfo::address).contains(0x7FFF_0000L);
    assertThat(inspection.messages(inspection.queues().get(1))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 65536, 255, -1})
  void reportsSizesThatNoRingHas(int size) throws IOException {
    byte[] memory = echo();
    little(memory).putInt(VRING0_SIZE, size);
    Inspection inspection = inspect(memory);
    assertThat(inspection.findings()).extracting(FaultInfo::kind).containsExactly("QUEUE_SIZE");
    assertThat(inspection.queues()).hasSize(1);
  }

  @Test
  void reportsHeaderLongerThanItsBuffer() throws IOException {
    byte[] memory = echo();
    little(memory).putShort(0x10000 + 12, (short) 497);
    little(memory).putShort(0x10200 + 12, (short) 60000);
    Inspection inspection = inspect(memory);
    assertThat(inspection.findings()).singleElement().satisfies(f -> {
      assertThat(f.diagnosis()).isEqualTo("F23");
      assertThat(f.queue()).isZero();
      assertThat(f.expected()).isEqualTo(512);
    });
    assertThat(inspection.messages(inspection.queues().get(0))).hasSize(198);
  }

  @Test
  void doesNotTrustIndicesFurtherApartThanTheRing() throws IOException {
    byte[] memory = echo();
    little(memory).putShort(0x5002, (short) 600);
    Inspection inspection = inspect(memory);
    InspectedQueue rx = inspection.queues().get(0);
    assertThat(inspection.messages(rx)).isEmpty();
    QueueState state = QueueState.ofMemory(rx.areas());
    assertThat(Diagnoser.diagnose(state, rx.name(), 0)).singleElement()
        .satisfies(d -> assertThat(d.id()).isEqualTo("F18"));
  }

  @Test
  void findsATableThatLiesElsewhere() throws IOException {
    byte[] memory = echo();
    byte[] moved = memory.clone();
    Arrays.fill(moved, 0, 88, (byte) 0x5A);
    System.arraycopy(memory, 0, moved, 0x70004, 88);
    Inspection inspection = inspect(moved);
    assertThat(inspection.resourceTable().address()).isEqualTo(0x70004);
    assertThat(inspection.messages()).hasSize(201);
    assertThat(MemoryInspector.inspect(MemorySource.of("memory", 0, moved),
        new InspectionOptions(0x70004L, List.of())).messages()).hasSize(201);
    assertThatThrownBy(() -> MemoryInspector.inspect(MemorySource.of("memory", 0, moved),
        new InspectionOptions(0x70000L, List.of()))).isInstanceOf(InspectionException.class);
  }

  @Test
  void recognisesABigEndianTable() throws IOException {
    byte[] memory = echo();
    for (int at = 0; at < 88; at += 4) {
      little(memory).putInt(at, Integer.reverseBytes(little(memory).getInt(at)));
    }
    assertThatThrownBy(() -> inspect(memory)).isInstanceOf(InspectionException.class)
        .hasMessageContaining("big-endian");
  }

  @Test
  void readsDeviceAddressesAsOffsetsIntoTheFile() throws IOException {
    Inspection inspection =
        MemoryInspector.inspect(MemorySource.of("memory", 0x3ED0_0000L, echo()), InspectionOptions.NONE);
    assertThat(inspection.findings()).isEmpty();
    assertThat(inspection.messages()).hasSize(201);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x8700_0007, 0xFF00_0007, -1, 0x1_0000})
  void keepsDevicesThatNobodyKnows(int deviceId, @TempDir Path folder) throws IOException {
    byte[] memory = echo();
    little(memory).putInt(24, deviceId);
    inspect(memory).writeTrace(folder.resolve("kept"));
    try (Trace trace = Trace.open(folder.resolve("kept"))) {
      assertThat(trace.system().devices()).singleElement().satisfies(device -> {
        assertThat(device.deviceId()).isEqualTo(DeviceInfo.UNKNOWN_ID);
        assertThat(device.name()).contains(Integer.toUnsignedString(deviceId));
      });
    }
  }

  @Test
  void keepsBrokenMemoryAsATrace(@TempDir Path folder) throws IOException {
    byte[] memory = echo();
    little(memory).putShort(0x10000 + 12, (short) 60000);
    Inspection inspection = inspect(Arrays.copyOf(memory, 0xA000));
    Path directory = folder.resolve("kept");
    inspection.writeTrace(directory);
    try (Trace trace = Trace.open(directory)) {
      QueueState tx = new StateReader(trace).last().queueNamed("rpmsg0/1");
      assertThat(((SplitRingState) tx.ring()).availIdx()).isEqualTo(200);
      assertThat(((SplitRingState) tx.ring()).usedIdx()).isEqualTo(QueueState.UNKNOWN);
      assertThat(Diagnoser.diagnose(trace)).isNotEmpty().allMatch(
          d -> d.severity() == DiagnosisSeverity.HINT || d.id().equals("F24") || d.id().equals("F23"));
    }
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
