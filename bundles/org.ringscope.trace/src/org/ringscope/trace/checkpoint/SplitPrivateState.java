// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.checkpoint;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * What only the driver of a split ring knows.
 *
 * <pre>
 *   u16  count
 *   count × u16       indices of descriptors that are being filled: written since avail.idx moved last
 *   ⌈size / 8⌉ bytes  one bit per head that is published and not taken back, from the low bit of the first byte on
 *   tables            {@link DriverPrivateState}
 * </pre>
 */
public final class SplitPrivateState extends DriverPrivateState {
  /**
   * Begins anew.
   *
   * @param count how many of {@code filling} there are
   * @param outstanding ⌈size / 8⌉ bytes
   */
  public SplitPrivateState of(char[] filling, int count, byte[] outstanding) {
    ByteBuffer out = begin(Short.BYTES * (1 + count) + outstanding.length).putShort((short) count);
    for (int i = 0; i < count; i++) {
      out.putShort((short) filling[i]);
    }
    out.put(outstanding);
    return this;
  }

  /**
   * Reads the field from its position on; stops quietly where it is cut.
   *
   * @param filling gets the descriptors that are being filled; foreign, so possibly none of the ring's
   * @param outstanding gets the heads that are out
   */
  public static void read(ByteBuffer field, int size, BitSet filling, BitSet outstanding, TableReader tables) {
    if (field.remaining() < Short.BYTES) {
      return;
    }
    int count = Short.toUnsignedInt(field.getShort());
    for (int i = 0; i < count && field.remaining() >= Short.BYTES; i++) {
      filling.set(Short.toUnsignedInt(field.getShort()));
    }
    byte[] bits = new byte[Math.min(field.remaining(), (size + 7) / 8)];
    field.get(bits);
    outstanding.or(BitSet.valueOf(bits));
    readTables(field, tables);
  }
}
