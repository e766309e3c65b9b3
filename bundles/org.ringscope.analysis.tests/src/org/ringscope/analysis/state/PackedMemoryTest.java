// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.testkit.Seeded;
import org.ringscope.trace.system.QueueInfo;

/** What memory alone tells of a packed ring. Slots: {@code .} untouched, a/A available, u/U used; capital = wrap 1; n/N goes on. */
class PackedMemoryTest {
  private static QueueState state(String slots, String ids, int driverEvent) {
    int size = slots.length();
    ByteBuffer ring = ByteBuffer.allocate(16 * size).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < size; i++) {
      char c = slots.charAt(i);
      if (c != '.') {
        boolean wrap = Character.isUpperCase(c);
        boolean used = c == 'u' || c == 'U';
        int flags = (wrap ? 0x80 : 0) | (used == wrap ? 0x8000 : 0) | (c == 'n' || c == 'N' ? 1 : 0);
        ring.putLong(16 * i, 0x1000 + 16 * i).putInt(16 * i + 8, 16)
            .putShort(16 * i + 12, (short) (ids.charAt(i) - '0'))
            .putShort(16 * i + 14, (short) flags);
      }
    }
    ByteBuffer event = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putShort(0, (short) driverEvent)
        .putShort(2, (short) (driverEvent < 0 ? 1 : 2));
    return QueueState.ofMemory(info(size), ring, event, ByteBuffer.allocate(4));
  }

  private static QueueInfo info(int size) {
    return new QueueInfo(0, 0, 0, QueueInfo.PACKED, size, 0, 0, 0, 0, 0, 0);
  }

  /** Event -1 = the driver wants no interrupts, so its word tells nothing. */
  @ParameterizedTest
  @CsvSource({
      "........, ........, -1, 0, 1, 0, 1, 0",
      "AAAA...., 0123...., -1, 4, 1, 0, 1, 4",
      "UUUU...., 0123...., -1, 4, 1, 4, 1, 0",
      "UUUUUUUU, 01234567, -1, 0, 0, 0, 0, 0",
      "AAAAAAAA, 01234567, -1, 0, 0, 0, 1, 8",
      "aaAAAAAA, 01234567, -1, 2, 0, 2, 1, 8",
      "uuuuUUUU, 01230123, -1, 4, 0, 4, 0, 0",
      "UUUUuuuu, 00000000, -1, 4, 1, 4, 1, 0",
      "UNA....., 000....., -1, 3, 1, 3, 1, 0",
      "UNANNA.., 000000.., -1, 6, 1, 3, 1, 1",
      "UUA....., 000....., -1, 3, 1, 2, 1, 1",
      "UNANA..., 00011..., -1, 5, 1, 3, 1, 1",
      "UA......, 00......, 32769, 2, 1, 1, 1, 1",
      "UA......, 00......, 32770, 2, 1, 2, 1, 0"})
  void tellsPositionsAndBuffersInFlight(String slots, String ids, int event, int nextAvail, int driverWrap,
      int nextUsed,
      int deviceWrap, int inFlight) {
    QueueState state = state(slots, ids, event);
    assertThat(packed(state).nextAvail()).isEqualTo(PackedPosition.of(nextAvail, driverWrap));
    assertThat(packed(state).nextUsed()).isEqualTo(PackedPosition.of(nextUsed, deviceWrap));
    assertThat(state.inFlight()).isEqualTo(inFlight);
    assertThat(packed(state).driverWrap()).isEqualTo(driverWrap);
    assertThat(packed(state).deviceWrap()).isEqualTo(deviceWrap);
  }

  /** The disk of a guest in QEMU 7.2, without indirect tables: requests of 3 to 5 slots end in any order, all of them have. */
  @Test
  void findsTheDevicesPositionWhereListsAreUsedOutOfOrder() {
    String slots = "UNAUNAUNAUNNNAUNNAUNNANUNNAUNNNUNNANUNANUNANNUNANNUANNUANNUNA...";
    String ids = "000000000000000000844484888E====BBBEEEE8<88<<=<<4444EE8E==B==...";
    QueueState state = state(slots, ids, -1);
    assertThat(packed(state).nextUsed()).isEqualTo(PackedPosition.of(61, 1));
    assertThat(state.inFlight()).isZero();
    // the same, and two more requests that the device still has
    state = state(slots.substring(0, 61) + "NANA..", ids.substring(0, 61) + "2233..", -1);
    assertThat(packed(state).nextUsed()).isEqualTo(PackedPosition.of(61, 1));
    assertThat(state.inFlight()).isEqualTo(2);
    // 1 lies twice behind the used one, so that is the first of them: 3 slots
    state = state("UNANNANNA.......", "100111111.......", -1);
    assertThat(packed(state).nextUsed()).isEqualTo(PackedPosition.of(3, 1));
    assertThat(state.inFlight()).isEqualTo(2);
    // nothing is left of the list that was used: the driver may tell, else it is a guess
    assertThat(packed(state("UNANA...", "10022...", 0x8002)).nextUsed()).isEqualTo(PackedPosition.of(2, 1));
    assertThat(packed(state("NAU.....", "1150....", -1)).nextAvail()).isEqualTo(PackedPosition.of(3, 1));
  }

  @Test
  void findsWhatNoDriverOrDeviceMayWrite() {
    assertThat(Diagnoser.diagnose(state("AAAA....", "0123....", -1), "q", 0)).isEmpty();
    assertThat(Diagnoser.diagnose(state("AAAA....", "0129....", -1), "q", 0)).extracting(Diagnosis::id)
        .containsExactly("F17");
    assertThat(Diagnoser.diagnose(state("U.......", "9.......", -1), "q", 0)).extracting(Diagnosis::id)
        .containsExactly("F17");
    ByteBuffer empty =
        ByteBuffer.allocate(16 * 4).order(ByteOrder.LITTLE_ENDIAN).putLong(0, 0x1000).putShort(14, (short) 0x80);
    assertThat(Diagnoser.diagnose(QueueState.ofMemory(info(4), empty, null, null), "q", 0)).extracting(Diagnosis::id)
        .containsExactly("F19");
    QueueInfo misaligned =
        new QueueInfo(0, 0, 0, QueueInfo.PACKED, 4, 0, 0x1008, 0x2000, 0x3000, 0, QueueInfo.ADDRESSES_KNOWN);
    assertThat(Diagnoser.diagnose(QueueState.ofMemory(misaligned, null, null, null), "q", 0)).extracting(Diagnosis::id)
        .containsExactly("F22");
  }

  /** Random memory of any size, whole or cut: a state whose every question has an answer. */
  @Test
  void survivesRandomMemory() {
    Seeded.seeds(0, 2999, (random, seed) -> {
      int size = 1 + random.nextInt(20);
      byte[] ring = new byte[random.nextInt(8) == 0 ? random.nextInt(16 * size) : 16 * size];
      byte[] driver = new byte[random.nextInt(6)];
      byte[] device = new byte[random.nextInt(6)];
      random.nextBytes(ring);
      random.nextBytes(driver);
      random.nextBytes(device);
      QueueState state = QueueState.ofMemory(info(size), ByteBuffer.wrap(ring), ByteBuffer.wrap(driver),
          ByteBuffer.wrap(device));
      assertThat(state.inFlight()).isBetween(QueueState.UNKNOWN, size);
      assertThat(state.ring().pendingForDevice()).isBetween(QueueState.UNKNOWN, size);
      assertThat(state.ring().pendingForDriver()).isBetween(QueueState.UNKNOWN, size);
      for (int i = 0; i < size; i++) {
        assertThat(state.ring().owner(i)).isNotNull();
        assertThat(state.ring().chainOf(i)).hasSizeBetween(1, size);
        assertThat(state.ring().indirectTable(i)).isEmpty();
      }
      state.ring().descriptorAt(random.nextLong());
      Diagnoser.diagnose(state, "q", 0);
    });
  }

  private static PackedRingState packed(QueueState queue) {
    return (PackedRingState) queue.ring();
  }

  /** Behind a used descriptor may lie what is left of a longer list, where an id has no meaning any more. */
  @ParameterizedTest
  @CsvSource({"AA......, 11......, ERROR", "UAA....., 311....., HINT", "uuuuuaaa, 01233011, HINT"})
  void anIdTwiceIsCertainOnlyWhereNothingCanBeLeftOver(String slots, String ids, DiagnosisSeverity severity) {
    assertThat(Diagnoser.diagnose(state(slots, ids, -1), "q/0", 0)).singleElement().satisfies(found -> {
      assertThat(found.id()).isEqualTo("HEAD_IN_FLIGHT");
      assertThat(found.severity()).isEqualTo(severity);
    });
  }
}
