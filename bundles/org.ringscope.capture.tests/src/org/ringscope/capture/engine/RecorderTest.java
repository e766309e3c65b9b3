// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.capture.engine.RecordedEngine.Instant;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.testkit.Seeded;
import org.ringscope.trace.read.Trace;

/** What is recorded of an engine rebuilds its memory, byte by byte, at every instant. */
class RecorderTest {
  private static final int STEPS = 3000;

  @ParameterizedTest
  @CsvSource({"1,STRICT,0,1", "4,STRICT,0,2", "16,STRICT,0x30000000,3", "64,LINUX,0x20000000,4", "16,OPENAMP,0,5",
      "256,LINUX,0x30000000,6", "1,STRICT,0x800000000,31", "8,LINUX,0x820000000,32", "64,STRICT,0x810000000,33",
      "256,LINUX,0x830000000,34"})
  void rebuildsMemoryAtEveryInstant(int size, PeerProfile profile, String features, long seed, @TempDir Path folder)
      throws IOException {
    Path directory = folder.resolve("trace");
    String what = "size=%d profile=%s features=%s seed=%d".formatted(size, profile, features, seed);
    List<Instant> instants;
    try (RecordedEngine engine = new RecordedEngine(directory, size, profile, Long.decode(features), seed)) {
      for (int i = 0; i < STEPS; i++) {
        engine.step();
      }
      assertThat(engine.driver.isBroken() || engine.device.isBroken()).as(what).isFalse();
      assertThat(engine.device.buffers()).as(what).isGreaterThan(50);
      instants = engine.instants;
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.packetCount()).as(what).isGreaterThan(4);
      assertThat(Diagnoser.diagnose(trace)).as(what)
          .noneMatch(diagnosis -> diagnosis.severity() == DiagnosisSeverity.ERROR);
      assertThat(QueueStatisticsReader.read(trace).get(0).buffers()).as(what)
          .isEqualTo(instants.get(STEPS - 1).buffers());
      StateReader reader = new StateReader(trace);
      assertSame(what + " at the end", reader.last(), instants.get(STEPS - 1));
      Seeded.steps(seed, 200, (random, i) -> {
        Instant instant = instants.get(random.nextInt(STEPS));
        assertSame(what + " jump to " + instant.nanos(), reader.at(instant.nanos()), instant);
      });
      for (int i = 0; i < STEPS; i += 7) {
        assertSame(what + " walk to " + instants.get(i).nanos(), reader.at(instants.get(i).nanos()), instants.get(i));
      }
    }
  }

  private static void assertSame(String what, SystemState state, Instant instant) {
    QueueState queue = state.queue(RecordedEngine.QUEUE);
    ByteBuffer desc = ByteBuffer.allocate(instant.desc().length).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer avail = ByteBuffer.allocate(instant.avail().length).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer used = ByteBuffer.allocate(instant.used().length).order(ByteOrder.LITTLE_ENDIAN);
    avail.putShort((short) split(queue).availFlags()).putShort((short) split(queue).availIdx());
    used.putShort((short) split(queue).usedFlags()).putShort((short) split(queue).usedIdx());
    for (int i = 0; i < queue.size(); i++) {
      assertThat(queue.ring().isDescriptorKnown(i)).as(what).isTrue();
      desc.putLong(queue.ring().address(i)).putInt((int) queue.ring().length(i)).putShort((short) queue.ring().flags(i))
          .putShort((short) queue.ring().next(i));
      avail.putShort((short) split(queue).availRing(i));
      used.putInt((int) split(queue).usedId(i)).putInt((int) split(queue).usedLength(i));
    }
    avail.putShort((short) split(queue).usedEvent());
    used.putShort((short) split(queue).availEvent());
    assertThat(desc.array()).as(what + ": descriptor table").isEqualTo(instant.desc());
    assertThat(avail.array()).as(what + ": avail ring").isEqualTo(instant.avail());
    assertThat(used.array()).as(what + ": used ring").isEqualTo(instant.used());
    assertThat(split(queue).lastAvail()).as(what + ": last_avail").isEqualTo(instant.lastAvail());
    assertThat(split(queue).lastUsed()).as(what + ": last_used").isEqualTo(instant.lastUsed());
    assertThat(queue.kicks()).as(what + ": kicks").isEqualTo(instant.kicks());
    assertThat(queue.interrupts()).as(what + ": interrupts").isEqualTo(instant.interrupts());
    assertThat(queue.suppressedKicks()).as(what + ": suppressed kicks").isEqualTo(instant.suppressedKicks());
    assertThat(queue.suppressedInterrupts()).as(what + ": suppressed interrupts")
        .isEqualTo(instant.suppressedInterrupts());
    assertThat(queue.buffers()).as(what + ": buffers").isEqualTo(instant.buffers());
    assertThat(queue.ring().isLastAvailInferred()).as(what).isFalse();
    assertThat(state.device(0).status()).as(what).isEqualTo(15);
    // heads that the device holds are not free, whatever the order of use
    for (int head = instant.outstanding().nextSetBit(0); head >= 0; head = instant.outstanding().nextSetBit(head + 1)) {
      assertThat(queue.ring().owner(head)).as(what + ": owner of head " + head).isEqualTo(DescriptorOwner.DEVICE);
      assertThat(queue.ring().headOf(head)).as(what).isEqualTo(head);
    }
  }

  /** The device says something of the ring at first and then sleeps, or says nothing of it and goes on. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void ringWhoseDeviceTookNothingIsKnownAfterASeek(boolean sleeps, @TempDir Path folder) throws IOException {
    Path directory = folder.resolve("trace");
    try (RecordedEngine engine = new RecordedEngine(directory, 8, PeerProfile.STRICT, 0, 5)) {
      if (sleeps) {
        engine.device.enableKicks();
      }
      for (int i = 0; i < 3; i++) {
        engine.driver.add(0x20_0000 + 64L * i, 64, true, i);
      }
      engine.driver.kick();
      engine.chatter(5000, sleeps ? engine.driverListeners : engine.deviceListeners);
    }
    try (Trace trace = Trace.open(directory)) {
      QueueState queue = new StateReader(trace).at(4000).queue(RecordedEngine.QUEUE);
      assertThat(queue.inFlight()).isEqualTo(3);
      assertThat(split(queue).usedIdx()).isZero();
      assertThat(split(queue).lastAvail()).isZero();
      assertThat(queue.kicks()).isEqualTo(1);
      assertThat(queue.interrupts()).isZero();
      assertThat(queue.suppressedInterrupts()).isZero();
    }
  }

  @Test
  void stepsOneEventForthAndBack(@TempDir Path folder) throws IOException {
    Path directory = folder.resolve("trace");
    try (RecordedEngine engine = new RecordedEngine(directory, 8, PeerProfile.STRICT, 1L << 28, 11)) {
      for (int i = 0; i < 400; i++) {
        engine.step();
      }
    }
    try (Trace trace = Trace.open(directory)) {
      StateReader reader = new StateReader(trace);
      SystemState[] states = new SystemState[300];
      reader.first();
      for (int i = 0; i < states.length; i++) {
        states[i] = reader.next();
        assertThat(states[i].position()).isNotNull();
        assertThat(i == 0 || !states[i].position().equals(states[i - 1].position())).isTrue();
      }
      for (int i = states.length - 2; i >= 0; i--) {
        SystemState back = reader.previous();
        assertThat(back.position()).isEqualTo(states[i].position());
        assertSame(back.queue(0), states[i].queue(0), "step " + i);
      }
      assertThat(reader.previous().position()).isNull();
      for (int i = 0; i < states.length; i += 17) {
        assertSame(new StateReader(trace).at(states[i].position()).queue(0), states[i].queue(0), "at step " + i);
      }
    }
  }

  private static void assertSame(QueueState actual, QueueState expected, String what) {
    assertThat(split(actual).availIdx()).as(what).isEqualTo(split(expected).availIdx());
    assertThat(split(actual).usedIdx()).as(what).isEqualTo(split(expected).usedIdx());
    assertThat(split(actual).lastAvail()).as(what).isEqualTo(split(expected).lastAvail());
    assertThat(split(actual).lastUsed()).as(what).isEqualTo(split(expected).lastUsed());
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.ring().descriptor(i)).as(what).isEqualTo(expected.ring().descriptor(i));
      assertThat(actual.ring().owner(i)).as(what + " owner of " + i).isEqualTo(expected.ring().owner(i));
      assertThat(actual.ring().indirectTable(i)).as(what + " table of " + i)
          .isEqualTo(expected.ring().indirectTable(i));
      assertThat(split(actual).availSlotOwner(i)).as(what).isEqualTo(split(expected).availSlotOwner(i));
      assertThat(split(actual).usedSlotOwner(i)).as(what).isEqualTo(split(expected).usedSlotOwner(i));
    }
  }

  private static SplitRingState split(QueueState queue) {
    return (SplitRingState) queue.ring();
  }
}
