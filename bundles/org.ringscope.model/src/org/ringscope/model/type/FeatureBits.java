// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.type;

import java.math.BigInteger;
import java.util.StringJoiner;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.FeatureNames;

/**
 * Feature bits of a virtio device; virtio 1.3 §2.2 leaves room for 128 of them.
 *
 * @param low bits 0 to 63
 * @param high bits 64 to 127
 */
public record FeatureBits(long low, long high) {
  private static final int BITS = 128;
  private static final int WORD = 64;

  /** Bits 0 to 63. */
  public static FeatureBits of(long low) {
    return new FeatureBits(low, 0);
  }

  /**
   * Reads numbers in hex or decimal and names of {@link FeatureNames}, with blanks between them: {@code VERSION_1 0x3}.
   * EMF finds this method by its name.
   *
   * @throws NumberFormatException with the word that is neither, or has more than 128 bits
   */
  public static FeatureBits valueOf(String text) {
    BigInteger bits = BigInteger.ZERO;
    for (String word : text.strip().split("\\s+")) {
      bits = bits.or(FeatureNames.bit(word).isPresent()
          ? BigInteger.ONE.shiftLeft(FeatureNames.bit(word).getAsInt()) : number(word));
    }
    return new FeatureBits(bits.longValue(), bits.shiftRight(WORD).longValue());
  }

  private static BigInteger number(String word) {
    boolean isHex = word.startsWith("0x") || word.startsWith("0X");
    try {
      BigInteger number = isHex ? new BigInteger(word.substring(2), 16) : new BigInteger(word);
      if (number.signum() >= 0 && number.bitLength() <= BITS) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, with the word
    }
    throw new NumberFormatException(
        "neither a feature's name (VERSION_1, NET_MAC) nor a number of 128 bits: \"" + word + "\"");
  }

  /** The number in hex, as a register shows it. */
  @Override
  public String toString() {
    return high == 0 ? HexNumber.format(low) : "0x%x%016x".formatted(high, low);
  }

  /** Names of the bits as far as this kind of device has names for them, then the others as one number. */
  public String toNames(DeviceKind kind) {
    StringJoiner words = new StringJoiner(" ");
    long rest = low;
    for (int bit = 0; bit < WORD; bit++) {
      if ((low >>> bit & 1) != 0 && FeatureNames.of(kind, bit) != null) {
        words.add(FeatureNames.of(kind, bit));
        rest &= ~(1L << bit);
      }
    }
    if (rest != 0 || high != 0 || words.length() == 0) {
      words.add(new FeatureBits(rest, high).toString());
    }
    return words.toString();
  }
}
