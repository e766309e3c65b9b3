// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;
import org.ringscope.model.type.SizeMix;

/** Makes the payload of one message after the other in one buffer. The same seed makes the same messages. */
public final class PayloadGenerator {
  private final PayloadKind kind;
  private final SizeMix sizes;
  private final byte[] text;
  private final long seed;
  private final IntUnaryOperator lengths;
  private final RandomNumbers random = new RandomNumbers(0);
  private final ByteBuffer buffer;

  /**
   * @param sizes null: as long as the text
   * @param text of {@link PayloadKind#TEXT}; the others do without
   */
  public PayloadGenerator(PayloadKind kind, SizeMix sizes, String text, long seed) {
    this(kind, sizes, text, seed, IntUnaryOperator.identity());
  }

  /** @param lengths which length a message gets for one of the sizes: no shorter one, and never longer for a smaller one */
  public PayloadGenerator(PayloadKind kind, SizeMix sizes, String text, long seed, IntUnaryOperator lengths) {
    this.kind = kind;
    this.text = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    this.sizes = sizes == null ? SizeMix.of(this.text.length) : sizes;
    this.seed = seed;
    this.lengths = lengths;
    buffer = ByteBuffer.allocate(largest());
  }

  /** The longest message that will come: bytes. */
  public int largest() {
    return lengths.applyAsInt(sizes.largest());
  }

  /** Where every payload begins, at 0. */
  public ByteBuffer buffer() {
    return buffer;
  }

  /** Puts message {@code number} into the buffer. @param number from 0 on @return its length */
  public int generate(long number) {
    random.restart(seed ^ RandomNumbers.mix(number));
    int length = lengths.applyAsInt(sizes.pick(random.next()));
    switch (kind) {
      case TEXT -> {
        for (int i = 0; i < length; i++) {
          buffer.put(i, text.length == 0 ? (byte) ' ' : text[i % text.length]);
        }
      }
      case SEQUENCE -> {
        for (int i = 0; i < length; i++) {
          buffer.put(i, (byte) (number + i));
        }
      }
      case RANDOM -> {
        for (int i = 0; i < length; i++) {
          buffer.put(i, (byte) (random.next() >>> 56));
        }
      }
    }
    if (kind.isNumbered()) {
      Numbering.write(buffer, 0, length, number);
    }
    return length;
  }
}
