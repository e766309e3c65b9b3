// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.diagnosis.MemoryDiagnosis;
import org.ringscope.capture.memory.MemorySource;

/** One look at a healthy ring that is in use meanwhile. */
class MovingMemoryTest {
  private static final int SIZE = 16;
  private static final int AVAIL = 0x1000;
  private static final int USED = 0x2000;
  private static final int BYTES = 0x3000;
  private static final int DEVICE_CONSOLE = 3;

  /** Before every read one more buffer has been published and used, until the system comes to rest. */
  private static final class Busy implements MemorySource {
    private final ByteBuffer memory = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private int turns;

    private Busy(int turns) {
      this.turns = turns;
      for (int i = 0; i < SIZE; i++) {
        memory.putLong(16 * i, 0x2800).putInt(16 * i + 8, 8);
        memory.putShort(AVAIL + 4 + 2 * i, (short) i).putInt(USED + 4 + 8 * i, i);
      }
    }

    @Override
    public List<Range> ranges() {
      return List.of(new Range(0, BYTES));
    }

    @Override
    public String name() {
      return "busy";
    }

    @Override
    public int read(long address, ByteBuffer target) {
      if (turns-- > 0) {
        memory.putShort(AVAIL + 2, (short) (memory.getShort(AVAIL + 2) + 1));
        memory.putShort(USED + 2, (short) (memory.getShort(USED + 2) + 1));
      }
      int count = (int) Math.min(target.remaining(), Math.max(0, BYTES - address));
      if (count == 0) {
        return 0;
      }
      target.put(memory.duplicate().limit((int) address + count).position((int) address));
      return count;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 100, 1000})
  void isNeverCalledSick(int turns) throws IOException {
    InspectionOptions options =
        InspectionOptions.queues(List.of(QueueDescription.split("console0", DEVICE_CONSOLE, 1, SIZE, 0, AVAIL, USED)));
    Inspection inspection = MemoryInspector.inspect(new Busy(turns), options);
    assertThat(MemoryDiagnosis.of(inspection.findings(), inspection.rings()))
        .extracting(Diagnosis::severity).doesNotContain(DiagnosisSeverity.ERROR, DiagnosisSeverity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 100})
  void isReadUntilItIsOfOneMoment(int turns) throws IOException {
    InspectionOptions options =
        InspectionOptions.queues(List.of(QueueDescription.split("console0", DEVICE_CONSOLE, 1, SIZE, 0, AVAIL, USED)));
    Inspection inspection = MemoryInspector.inspect(new Busy(turns), options);
    InspectedQueue queue = inspection.queues().get(0);
    assertThat(queue.usedIdx()).isEqualTo(queue.availIdx()).isEqualTo(turns);
  }

  /** OpenAMP's memory, in which the host sets DRIVER_OK when the table was read and the rings were not. */
  private static final class Beginning implements MemorySource {
    private static final int VDEV_STATUS = 20 + 0x18;
    private static final int RINGS = 0x4000;
    private final byte[] memory;
    private final byte ready;

    private Beginning(byte[] memory) {
      this.memory = memory;
      ready = memory[VDEV_STATUS];
      memory[VDEV_STATUS] = 0;
    }

    @Override
    public List<Range> ranges() {
      return List.of(new Range(0, memory.length));
    }

    @Override
    public String name() {
      return "beginning";
    }

    @Override
    public int read(long address, ByteBuffer target) {
      if (address >= RINGS) {
        memory[VDEV_STATUS] = ready;
      }
      int count = (int) Math.min(target.remaining(), memory.length - address);
      target.put(memory, (int) address, count);
      return count;
    }
  }

  @Test
  void aStatusOfBeforeTheRingsIsReadAgain() throws IOException {
    Inspection inspection = MemoryInspector.inspect(new Beginning(Fixtures.memory("openamp-shm/echo-u00200.bin")),
        InspectionOptions.NONE);
    assertThat(inspection.devices().get(0).status()).as("DRIVER_OK").isEqualTo(4);
    assertThat(MemoryDiagnosis.of(inspection.findings(), inspection.rings()))
        .extracting(Diagnosis::severity).doesNotContain(DiagnosisSeverity.ERROR, DiagnosisSeverity.WARNING);
  }
}
