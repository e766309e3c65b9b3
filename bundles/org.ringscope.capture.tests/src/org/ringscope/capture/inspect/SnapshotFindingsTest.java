// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.diagnosis.MemoryDiagnosis;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.trace.event.FoundState;

/** What one snapshot proves is found; what only looks like it is not. */
class SnapshotFindingsTest {
  // rings of the echo demo: 256 entries, 200 of ring 0 used and 255 in flight, none of ring 1 in flight
  private static final int AVAIL_0 = 0x5000;
  private static final int USED_0 = 0x6000;
  private static final int DESC_0 = 0x4000;
  private static final int DESC_1 = 0x8000;
  private static final int USED_1 = 0xa000;
  private static final int BUFFER_0 = 0x10000;
  private static final int BUFFER_1 = 0x30000;
  private static final int LENGTH = 12;
  private static final int VRING_0 = 20 + 0x1C;
  private static final int VRING_BYTES = 20;
  private static final int VDEV_STATUS = 20 + 0x18;
  private static final long PACKED_DESC = 0x1000;
  private static final short AVAILABLE = 0x0080;
  private static final short USED = (short) 0x8080;
  private static final short NEXT = 1;

  private static List<String> ids(Inspection inspection) {
    List<String> ids = new ArrayList<>();
    inspection.findings().forEach(finding -> ids.add(finding.diagnosis()));
    for (InspectedQueue queue : inspection.queues()) {
      QueueState state = QueueState.ofMemory(queue.areas());
      Diagnoser.diagnose(state, queue.name(), 0).forEach(diagnosis -> ids.add(diagnosis.id()));
    }
    return ids;
  }

  private static List<String> openAmp(Consumer<ByteBuffer> mistake) throws IOException {
    byte[] memory = Fixtures.memory("openamp-shm/echo-u00200.bin");
    mistake.accept(ByteBuffer.wrap(memory).order(ByteOrder.LITTLE_ENDIAN));
    return ids(MemoryInspector.inspect(MemorySource.of("echo", 0, memory), InspectionOptions.NONE));
  }

  /** A packed ring of 4 in cleared memory. */
  private static List<String> packed(long desc, Consumer<ByteBuffer> contents) throws IOException {
    byte[] memory = new byte[0x1000];
    contents.accept(ByteBuffer.wrap(memory).order(ByteOrder.LITTLE_ENDIAN));
    return ids(MemoryInspector.inspect(MemorySource.of("packed", PACKED_DESC, memory), InspectionOptions.queues(
        List.of(QueueDescription.packed("x0", 0, 0, 4, desc, PACKED_DESC + 0x100, PACKED_DESC + 0x104)))));
  }

  private static void descriptor(ByteBuffer ring, int slot, int length, int id, int flags) {
    ring.putLong(16 * slot, PACKED_DESC + 0x200).putInt(16 * slot + 8, length).putShort(16 * slot + 12, (short) id)
        .putShort(16 * slot + 14, (short) flags);
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo-u00001.bin", "echo-u00200.bin", "echo-end.bin"})
  void aHealthySystemGivesNone(String file) throws IOException {
    assertThat(ids(MemoryInspector.inspect(Fixtures.openAmp(file), InspectionOptions.NONE))).isEmpty();
  }

  @Test
  void usedIdOutsideTheTableIsF17() throws IOException {
    assertThat(openAmp(m -> m.putInt(USED_0 + 4 + 8 * 17, 256))).containsExactly("F17");
    assertThat(openAmp(m -> m.putInt(USED_0 + 4 + 8 * 230, 256))).as("a slot that was never written").isEmpty();
  }

  @Test
  void availableHeadOutsideTheTableIsF17() throws IOException {
    assertThat(openAmp(m -> m.putShort(AVAIL_0 + 4 + 2 * 5, (short) 256))).containsExactly("F17");
    assertThat(openAmp(m -> m.putShort(AVAIL_0 + 4 + 2 * 199, (short) 256))).as("no longer in flight").isEmpty();
  }

  @Test
  void indicesFurtherApartThanTheRingAreF18() throws IOException {
    assertThat(openAmp(m -> m.putShort(AVAIL_0 + 2, (short) (200 + 257)))).containsExactly("F18");
    assertThat(openAmp(m -> m.putShort(AVAIL_0 + 2, (short) (200 + 256)))).as("a full ring").isEmpty();
    assertThat(openAmp(m -> m.putShort(AVAIL_0 + 2, (short) 200))).as("an empty ring").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 16, 64, 2048})
  void anAlignThatMakesSenseIsNamedBeforeAnIndexIsBlamed(int align) throws IOException {
    byte[] memory = Fixtures.memory("openamp-shm/echo-u00200.bin");
    ByteBuffer.wrap(memory).order(ByteOrder.LITTLE_ENDIAN).putInt(VRING_0 + 4, align);
    Inspection inspection = MemoryInspector.inspect(MemorySource.of("echo", 0, memory), InspectionOptions.NONE);
    assertThat(MemoryDiagnosis.of(inspection.findings(), inspection.rings())).filteredOn(
        found -> found.severity() == DiagnosisSeverity.ERROR).singleElement().satisfies(found -> {
          assertThat(found.id()).isEqualTo("F22");
          assertThat(found.text()).contains("with size=256 align=" + align + ", as described").contains(
              "with size=256 align=4096 (used ring at 0x6000) the ring makes sense: avail.idx=455 used.idx=200");
        });
  }

  @Test
  void statusZeroWithBuffersInFlightIsARestart() throws IOException {
    byte[] memory = Fixtures.memory("openamp-faults/wkill-end.bin");
    memory[VDEV_STATUS] = 0;
    Inspection inspection = MemoryInspector.inspect(MemorySource.of("wkill", 0, memory), InspectionOptions.NONE);
    List<Diagnosis> found = MemoryDiagnosis.of(inspection.findings(), inspection.rings());
    assertThat(found).extracting(Diagnosis::id).contains("RESET_WITH_BUFFERS");
    assertThat(found).extracting(Diagnosis::text).anyMatch(
        text -> text.equals("rpmsg0/1: status 0 with 1 buffer in flight: the remote was restarted"));
    memory[VDEV_STATUS] = (byte) 0x87;
    inspection = MemoryInspector.inspect(MemorySource.of("wkill", 0, memory), InspectionOptions.NONE);
    assertThat(MemoryDiagnosis.of(inspection.findings(), inspection.rings())).extracting(Diagnosis::id).contains(
        "DEVICE_FAILED");
  }

  @Test
  void swappedVringsAreF27() throws IOException {
    byte[] memory = Fixtures.memory("openamp-faults/wkill-end.bin");
    ByteBuffer words = ByteBuffer.wrap(memory).order(ByteOrder.LITTLE_ENDIAN);
    words.putInt(VRING_0, DESC_1).putInt(VRING_0 + VRING_BYTES, DESC_0);
    Inspection inspection = MemoryInspector.inspect(MemorySource.of("wkill", 0, memory), InspectionOptions.NONE);
    assertThat(MemoryDiagnosis.of(inspection.findings(), inspection.rings())).filteredOn(
        found -> found.id().equals("F27")).hasSize(2).allMatch(found -> found.text().contains("vrings swapped"));
  }

  @Test
  void oneMessageOfAKilledRemoteIsAHint() throws IOException {
    Inspection inspection = MemoryInspector.inspect(
        MemorySource.of("wkill", 0, Fixtures.memory("openamp-faults/wkill-end.bin")), InspectionOptions.NONE);
    assertThat(MemoryDiagnosis.of(inspection.findings(), inspection.rings())).singleElement().satisfies(found -> {
      assertThat(found.severity()).isEqualTo(DiagnosisSeverity.HINT);
      assertThat(found.text())
          .isEqualTo("rpmsg0/1: 1 message with the remote: being handled, or never taken; look twice");
    });
    assertThat(inspection.messages(inspection.queues().get(1))).singleElement().satisfies(message -> {
      assertThat(message.state()).isEqualTo(FoundState.PENDING);
      assertThat(message.payload()[0]).as("payload number").isEqualTo((byte) 38);
    });
  }

  @Test
  void publishedDescriptorWithoutLengthIsF19() throws IOException {
    assertThat(openAmp(m -> m.putInt(DESC_0 + 16 * 7 + 8, 0))).contains("F19");
    assertThat(openAmp(m -> m.putInt(DESC_1 + 16 * 7 + 8, 0))).as("a free descriptor").isEmpty();
  }

  @Test
  void misalignedRingsAreF22() throws IOException {
    assertThat(openAmp(m -> m.putInt(VRING_0 + 4, 24))).as("align is no power of two").contains("F22");
    assertThat(openAmp(m -> m.putInt(VRING_0, 0x3000).putInt(VRING_0 + 4, 4096).position(0))).as("elsewhere, aligned")
        .doesNotContain("F22");
    byte[] zeros = new byte[0x1000];
    for (int shift : new int[] {0, 8}) {
      List<String> ids = ids(MemoryInspector.inspect(MemorySource.of("zeros", 0, zeros), InspectionOptions.queues(
          List.of(QueueDescription.split("blk0", 2, 0, 16, 0x100 + shift, 0x400, 0x600)))));
      assertThat(ids).isEqualTo(shift == 0 ? List.of() : List.of("F22"));
    }
  }

  @Test
  void messageLongerThanItsBufferIsF23() throws IOException {
    assertThat(openAmp(m -> m.putShort(BUFFER_0 + 512 * 199 + LENGTH, (short) 497))).containsExactly("F23");
    assertThat(openAmp(m -> m.putShort(BUFFER_0 + 512 * 199 + LENGTH, (short) 496))).as("just fits").isEmpty();
    assertThat(openAmp(m -> m.putShort(BUFFER_0 + LENGTH, (short) 497))).as("other buffers come first")
        .containsExactly("F23");
    assertThat(openAmp(m -> {
      m.putShort(BUFFER_0 + LENGTH, (short) 497);
      for (int i = 200; i < 250; i++) {
        m.putInt(USED_0 + 4 + 8 * i, i).putInt(USED_0 + 8 + 8 * i, 512);
      }
      m.putShort(USED_0 + 2, (short) 250);
    })).as("the device has the buffer again, and it is soon its turn").isEmpty();
  }

  @Test
  void pendingMessageLongerThanItsBufferIsF23() throws IOException {
    Consumer<ByteBuffer> tooLong = m -> m.putShort(BUFFER_1 + LENGTH, (short) 497);
    Consumer<ByteBuffer> pending = m -> m.putShort(USED_1 + 2, (short) (m.getShort(USED_1 + 2) - 1));
    assertThat(openAmp(tooLong.andThen(pending))).containsExactly("F23");
    assertThat(openAmp(pending)).isEmpty();
    assertThat(openAmp(tooLong)).as("the driver has the buffer back and may be filling it").isEmpty();
  }

  @Test
  void packedIdOutsideTheRingIsF17() throws IOException {
    assertThat(packed(PACKED_DESC, m -> descriptor(m, 0, 8, 4, USED))).containsExactly("F17");
    assertThat(packed(PACKED_DESC, m -> descriptor(m, 0, 8, 3, USED))).isEmpty();
    assertThat(packed(PACKED_DESC, m -> descriptor(m, 0, 8, 4, AVAILABLE))).containsExactly("F17");
    assertThat(packed(PACKED_DESC, m -> {
      descriptor(m, 0, 8, 4, AVAILABLE | NEXT);
      descriptor(m, 1, 8, 2, AVAILABLE);
    })).as("the id counts in the last descriptor only").isEmpty();
  }

  @Test
  void packedDescriptorWithoutLengthIsF19() throws IOException {
    assertThat(packed(PACKED_DESC, m -> descriptor(m, 0, 0, 1, AVAILABLE))).containsExactly("F19");
    assertThat(packed(PACKED_DESC, m -> descriptor(m, 0, 0, 1, USED))).as("nothing was written").isEmpty();
  }

  @Test
  void misalignedPackedRingIsF22() throws IOException {
    assertThat(packed(PACKED_DESC + 8, m -> {})).containsExactly("F22");
    assertThat(packed(PACKED_DESC + 16, m -> {})).isEmpty();
  }
}
