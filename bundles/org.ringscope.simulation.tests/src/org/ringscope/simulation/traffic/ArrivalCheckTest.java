// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.type.SizeMix;

class ArrivalCheckTest {

  private final ArrivalCheck check = new ArrivalCheck(PayloadKind.RANDOM);
  private final PayloadGenerator generator = new PayloadGenerator(PayloadKind.RANDOM, SizeMix.valueOf("8..64"), "", 7);

  private void receive(long... numbers) {
    for (long number : numbers) {
      int length = generator.generate(number);
      check.received(1024, generator.buffer(), 0, length);
    }
  }

  private static TrafficSummary received(long received, long lost, long doubled, long reordered) {
    return new TrafficSummary(-1, received, lost, doubled, reordered, 0);
  }

  @Test
  void findsNothingWhereNothingIsWrong() {
    for (long i = 0; i < 100_000; i++) {
      receive(i);
    }
    assertThat(check.summary(-1)).isEqualTo(received(100_000, 0, 0, 0));
  }

  @Test
  void tellsLostDoubledAndReorderedOnes() {
    receive(0, 1, 3, 4, 4, 6, 5, 8);
    assertThat(check.summary(-1)).isEqualTo(received(8, 2, 1, 1)); // 2 and 7 are lost
    receive(2);
    assertThat(check.summary(-1)).isEqualTo(received(9, 1, 1, 2));
    receive(2);
    assertThat(check.summary(-1)).isEqualTo(received(10, 1, 2, 2));
  }

  @Test
  void aLargeGapIsLost() {
    receive(0, 1_000_000, 1, 999_999, 999_999);
    assertThat(check.summary(-1)).isEqualTo(received(5, 999_997, 1, 2));
  }

  @Test
  void keepsSendersApart() {
    int length = generator.generate(0);
    check.received(1, generator.buffer(), 0, length);
    check.received(2, generator.buffer(), 0, length);
    assertThat(check.summary(-1)).isEqualTo(received(2, 0, 0, 0));
  }

  @ParameterizedTest
  @EnumSource(value = PayloadKind.class, names = {"SEQUENCE", "RANDOM"})
  void findsAChangedByte(PayloadKind kind) {
    PayloadGenerator sender = new PayloadGenerator(kind, SizeMix.of(16), "", 0);
    sender.generate(0);
    ByteBuffer buffer = sender.buffer();
    buffer.put(12, (byte) (buffer.get(12) + 1));
    check.received(1024, buffer, 0, 16);
    assertThat(check.summary(-1)).isEqualTo(new TrafficSummary(-1, 1, 0, 0, 0, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7})
  void followsNumbersThatAreCutShort(int length) {
    PayloadGenerator sender = new PayloadGenerator(PayloadKind.SEQUENCE, SizeMix.of(length), "", 0);
    for (long i = 0; i < 70_000; i++) {
      if (i != 60_000) {
        sender.generate(i);
        check.received(1, sender.buffer(), 0, length);
      }
    }
    assertThat(check.summary(-1)).isEqualTo(received(69_999, 1, 0, 0));
  }

  @Test
  void aTextHasNoNumbers() {
    ArrivalCheck texts = new ArrivalCheck(PayloadKind.TEXT);
    PayloadGenerator sender = new PayloadGenerator(PayloadKind.TEXT, SizeMix.of(8), "hello", 0);
    texts.received(1, sender.buffer(), 0, sender.generate(5));
    assertThat(new String(sender.buffer().array())).isEqualTo("hellohel");
    assertThat(texts.summary(3)).isEqualTo(TrafficSummary.of(3, 1));
  }

  @Test
  void emptyMessagesAreCounted() {
    check.received(1, ByteBuffer.allocate(0), 0, 0);
    assertThat(check.summary(-1)).isEqualTo(received(1, 0, 0, 0));
  }

  @Test
  void sendersWithoutEndDoNotExhaustMemory() {
    int length = generator.generate(0);
    for (int sender = 0; sender < 100_000; sender++) {
      check.received(sender, generator.buffer(), 0, length);
    }
    assertThat(check.received()).isEqualTo(100_000);
  }
}
