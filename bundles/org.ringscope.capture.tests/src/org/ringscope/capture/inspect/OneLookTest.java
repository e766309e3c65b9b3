// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.diagnosis.MemoryDiagnosis;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.trace.read.Trace;

/** The memory of the echo demo with one thing changed: what one look says of it, and no more. */
class OneLookTest {
  private static final int STATUS = 20 + 0x18;
  private static final int VRING_0 = 20 + 0x1C;
  private static final int VRING_1 = VRING_0 + 20;
  private static final int DESC_0 = 0x4000;
  private static final int AVAIL_0 = 0x5000;
  private static final int USED_0 = 0x6000;
  private static final int DESC_1 = 0x8000;
  private static final int AVAIL_1 = 0x9000;
  private static final int USED_1 = 0xa000;
  private static final int RING_BYTES = 0x3000;
  private static final int RPMSG = 7;

  @TempDir
  Path folder;

  /** At rest: the host has given back its last buffer, too. */
  private static byte[] echo(Consumer<ByteBuffer> change) throws IOException {
    byte[] memory = Fixtures.memory("openamp-shm/echo-u00200.bin");
    ByteBuffer words = ByteBuffer.wrap(memory).order(ByteOrder.LITTLE_ENDIAN);
    words.putShort(AVAIL_0 + 2, (short) 456).putShort(AVAIL_0 + 4 + 2 * 199, (short) 199);
    change.accept(words);
    return memory;
  }

  private static List<Diagnosis> look(byte[] memory, InspectionOptions options) throws IOException {
    Inspection inspection = MemoryInspector.inspect(MemorySource.of("echo", 0, memory), options);
    return MemoryDiagnosis.of(inspection.findings(), inspection.rings());
  }

  private static List<String> lines(Consumer<ByteBuffer> change) throws IOException {
    return look(echo(change), InspectionOptions.NONE).stream().map(Diagnosis::line).toList();
  }

  /** A trace of the same memory says the same. */
  private List<String> kept(Consumer<ByteBuffer> change) throws IOException {
    Path directory = folder.resolve("kept");
    MemoryInspector.inspect(MemorySource.of("echo", 0, echo(change)), InspectionOptions.NONE).writeTrace(directory);
    try (Trace trace = Trace.open(directory)) {
      return Diagnoser.diagnose(trace).stream().map(Diagnosis::line).toList();
    }
  }

  private static void clear(ByteBuffer memory, int from, int length) {
    Arrays.fill(memory.array(), from, from + length, (byte) 0);
  }

  /** OpenAMP {@code rpmsg_init_vdev} has filled the receive ring; nothing was ever used. */
  private static void beginning(ByteBuffer memory) {
    memory.put(STATUS, (byte) 0);
    clear(memory, USED_0, 0x1000);
    memory.putShort(AVAIL_0 + 2, (short) 256);
    for (int i = 0; i < 256; i++) {
      memory.putShort(AVAIL_0 + 4 + 2 * i, (short) i);
    }
    clear(memory, DESC_1, RING_BYTES);
  }

  @Test
  void aRingThatIsFilledBeforeDriverOkIsAHint() throws IOException {
    assertThat(lines(OneLookTest::beginning)).containsExactly("STATUS_BEFORE_START hint: rpmsg0/0: status 0 with 256 "
        + "buffers in flight and none ever used: the driver has not set DRIVER_OK yet, or was restarted");
    assertThat(kept(OneLookTest::beginning)).isEqualTo(lines(OneLookTest::beginning));
    assertThat(lines(memory -> memory.put(STATUS, (byte) 0))).singleElement().asString().startsWith(
        "RESET_WITH_BUFFERS error: rpmsg0/0: status 0 with 256 buffers in flight: the remote was restarted");
  }

  @Test
  void aRingWhoseIndexHasComeRoundWasUsed() throws IOException {
    assertThat(lines(memory -> memory.put(STATUS, (byte) 0).putShort(USED_0 + 2, (short) 0).putShort(AVAIL_0 + 2,
        (short) 5))).anyMatch(line -> line.startsWith("RESET_WITH_BUFFERS error: rpmsg0/0: status 0 with 5 buffers"));
  }

  /** The demo sends from one buffer, again and again. */
  @Test
  void aTxHeadThatIsPublishedTwiceIsAnError() throws IOException {
    Consumer<ByteBuffer> twice = memory -> memory.putShort(AVAIL_1 + 2, (short) (memory.getShort(AVAIL_1 + 2) + 2));
    assertThat(lines(twice)).singleElement().asString().startsWith("HEAD_IN_FLIGHT error: rpmsg0/1: ").endsWith(
        "head 0 is in flight 2 times");
    assertThat(kept(twice)).isEqualTo(lines(twice));
    Consumer<ByteBuffer> once = memory -> memory.putShort(AVAIL_1 + 2, (short) (memory.getShort(AVAIL_1 + 2) + 1));
    assertThat(lines(once)).singleElement().asString().startsWith("WORK_WAITS hint: rpmsg0/1: 1 message");
  }

  @Test
  void itIsOneAlsoInARingThatWasFilledOften() throws IOException {
    assertThat(lines(memory -> {
      for (int i = 0; i < 256; i++) {
        memory.putShort(AVAIL_1 + 4 + 2 * i, (short) 0).putInt(USED_1 + 4 + 8 * i, 0).putInt(USED_1 + 8 + 8 * i, 512);
      }
      memory.putShort(AVAIL_1 + 2, (short) 1002).putShort(USED_1 + 2, (short) 1000);
    })).singleElement().asString().contains("HEAD_IN_FLIGHT error: rpmsg0/1: ");
  }

  /** Another head may be what is in flight: one that the device keeps, and that the rings do not name any more. */
  @Test
  void aHeadMayComeTwiceWhileTheDeviceKeepsAnother() throws IOException {
    assertThat(lines(memory -> {
      for (int i = 0; i < 256; i++) {
        memory.putShort(AVAIL_1 + 4 + 2 * i, (short) 0).putInt(USED_1 + 4 + 8 * i, 0).putInt(USED_1 + 8 + 8 * i, 512);
      }
      memory.putLong(DESC_1 + 16 * 9, 0x30200).putInt(DESC_1 + 16 * 9 + 8, 512);
      memory.putShort(AVAIL_1 + 2, (short) 1002).putShort(USED_1 + 2, (short) 1000);
    })).singleElement().asString().startsWith("WORK_WAITS hint: rpmsg0/1: 2 messages");
  }

  /** After 65536 messages from one buffer: the avail ring looks as if it had never been filled. */
  @Test
  void indicesThatComeRoundAtDifferentTimesAreHealthy() throws IOException {
    assertThat(lines(memory -> {
      clear(memory, AVAIL_1 + 4, 512);
      memory.putShort(AVAIL_1 + 2, (short) 0).putShort(USED_1 + 2, (short) 65535);
    })).singleElement().asString().startsWith("WORK_WAITS hint: rpmsg0/1: 1 message with the remote");
  }

  @Test
  void aSystemAtRestSaysNothing() throws IOException {
    assertThat(lines(memory -> {})).isEmpty();
  }

  @Test
  void anEmptyBufferThatIsAbsentIsAHint() throws IOException {
    assertThat(lines(memory -> memory.putLong(DESC_0 + 16 * 230, 0x7000_0000L))).containsExactly(
        "F24 hint: rpmsg0/0: buffer of descriptor 230 at 0x70000000 is not in the memory");
    assertThat(lines(memory -> memory.putLong(DESC_0 + 16 * 230, 0x80000 - 16))).containsExactly(
        "F24 hint: rpmsg0/0: buffer of descriptor 230 at 0x7fff0 is only partly in the memory");
  }

  @Test
  void swappedVringsAreSaidAndNothingBesides() throws IOException {
    Consumer<ByteBuffer> swapped = memory -> memory.putInt(VRING_0, DESC_1).putInt(VRING_1, DESC_0);
    assertThat(lines(swapped)).singleElement().asString().startsWith("F27 error: rpmsg0/1: ")
        .endsWith("vrings swapped");
    assertThat(kept(swapped)).isEqualTo(lines(swapped));
  }

  @Test
  void aSizeThatMakesSenseIsNamed() throws IOException {
    for (int size : new int[] {512, 128, 1024}) {
      assertThat(lines(memory -> memory.putInt(VRING_0 + 8, size))).as("size=%d", size)
          .anyMatch(line -> line.startsWith("F22 error: rpmsg0/0: with size=" + size + " align=4096, as described, ")
              && line.endsWith("with size=256 align=4096 (used ring at 0x6000) the ring makes sense: avail.idx=456 "
                  + "used.idx=200"))
          .noneMatch(line -> line.contains("F17") || line.contains("HEAD_IN_FLIGHT"));
    }
  }

  private static List<Diagnosis> given(int size, int used, Consumer<ByteBuffer> change) throws IOException {
    return look(echo(change), InspectionOptions.queues(
        List.of(QueueDescription.split("rpmsg0", RPMSG, 0, size, DESC_0, AVAIL_0, used))));
  }

  @ParameterizedTest
  @CsvSource({"512, its words contradict each other", "128, avail.idx=456 and used.idx=200 cannot be"})
  void aSizeIsNamedAlsoWhereTheAddressesWereGiven(int size, String what) throws IOException {
    assertThat(given(size, USED_0, memory -> {})).singleElement().satisfies(found -> {
      assertThat(found.severity()).isEqualTo(DiagnosisSeverity.ERROR);
      assertThat(found.text()).isEqualTo("rpmsg0/0: with size=" + size + ", as described, " + what
          + "; with size=256 (used ring at 0x6000) the ring makes sense: avail.idx=456 used.idx=200");
    });
  }

  @Test
  void anAlignIsNamedWhereTheUsedRingWasGivenWrong() throws IOException {
    assertThat(given(256, 0x5210, memory -> {})).singleElement().satisfies(found -> assertThat(found.text()).endsWith(
        "with size=256 align=4096 (used ring at 0x6000) the ring makes sense: avail.idx=456 used.idx=200"));
    assertThat(given(256, USED_0, memory -> {})).isEmpty();
  }

  @Test
  void aRingWithoutEntriesThatMakesSenseOtherwiseIsAHint() throws IOException {
    int farther = 0x40000;
    List<Diagnosis> found = look(echo(memory -> clear(memory, farther, 0x2000)), InspectionOptions.queues(
        List.of(QueueDescription.split("rpmsg0", RPMSG, 0, 256, DESC_0, farther, farther + 0x1000))));
    assertThat(found).singleElement().satisfies(hint -> {
      assertThat(hint.severity()).isEqualTo(DiagnosisSeverity.HINT);
      assertThat(hint.text())
          .contains("with size=256, as described, nothing was ever published; with size=256 align=4096");
    });
  }
}
