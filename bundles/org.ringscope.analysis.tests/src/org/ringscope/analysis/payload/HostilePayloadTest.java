// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.Seeded;
import org.ringscope.trace.Unknown;

class HostilePayloadTest {
  private static final int ROUNDS = 400;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 9, 16, 18, 19, 20, 23, 25, 26, 32, 34, 36, 41})
  void readsAnyBytes(int device) {
    long seed = 0x5EED + device;
    Seeded.steps(seed, ROUNDS, (random, round) -> {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      // small numbers reach more of the tables than random ones
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = random.nextInt(3) == 0 ? bytes[i] : (byte) random.nextInt(4);
      }
      int length = bytes.length + (random.nextBoolean() ? 0 : random.nextInt(5000));
      int readable = random.nextInt(4) == 0 ? Unknown.NUMBER : random.nextInt(length + 1);
      DeviceBuffer buffer = new DeviceBuffer(device, random.nextInt(5), random.nextLong(), readable, length, bytes);
      check(buffer, "seed=" + seed + " round=" + round);
    });
  }

  @Test
  void readsEveryCommandCutEverywhere() {
    for (int type = 0; type < 0x320; type++) {
      byte[] bytes = new byte[200];
      Arrays.fill(bytes, (byte) 0xFF);
      bytes[0] = (byte) type;
      bytes[1] = (byte) (type >> 8);
      bytes[2] = 0;
      bytes[3] = 0;
      for (int device : new int[] {2, 16, 20, 25}) {
        for (int end = 0; end <= 200; end += 7) {
          check(new DeviceBuffer(device, 0, 0, end / 2, end, Arrays.copyOf(bytes, end)),
              "type=" + type + " end=" + end);
        }
      }
    }
  }

  @Test
  void listsNoMoreThanAnybodyReads() {
    byte[] pages = new byte[60_000];
    DecodedPayload inflate = PayloadDecoder.decode(DeviceBuffer.whole(5, 0, 0, pages));
    assertThat(inflate.summary()).isEqualTo("inflate by 15000 pages from 0x0");
    assertThat(inflate.fields()).hasSize(65);
    assertThat(inflate.fields().get(64).value()).isEqualTo("14936 more");
  }

  @Test
  void believesNoCountThatDoesNotFit() {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, 4, 32, (byte) 0xFF);
    bytes[0] = 0x06;
    bytes[1] = 0x01;
    assertThat(PayloadDecoder.decode(DeviceBuffer.whole(16, 0, 0, bytes)).text()).contains("cut at byte 32");
  }

  private static void check(DeviceBuffer buffer, String where) {
    DecodedPayload decoded = PayloadDecoder.decode(buffer);
    assertThat(decoded.summary()).as(where).isNotEmpty();
    int recorded = buffer.bytes().length;
    for (PayloadField field : decoded.fields()) {
      check(field, recorded, where);
    }
    assertThat(decoded.text()).as(where).doesNotContain("\0");
  }

  /** Every field lies within what was recorded. */
  private static void check(PayloadField field, int recorded, String where) {
    boolean inside =
        field.length() == 0 || field.length() > 0 && field.offset() >= 0 && field.offset() + field.length() <= recorded;
    if (!inside) {
      throw new AssertionError(where + " recorded=" + recorded + " " + field);
    }
    field.fields().forEach(part -> check(part, recorded, where));
  }
}
