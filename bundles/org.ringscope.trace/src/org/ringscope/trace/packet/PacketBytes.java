// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Numbers in the bytes of a packet that is read. The array has {@link #SLACK} bytes behind the packet, so that a number of any
 * width can be taken out of eight bytes.
 */
public final class PacketBytes {
  public static final int SLACK = Long.BYTES;

  private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private PacketBytes() {}

  public static int u16(byte[] packet, int at) {
    return Short.toUnsignedInt((short) SHORT.get(packet, at));
  }

  public static int i32(byte[] packet, int at) {
    return (int) INT.get(packet, at);
  }

  public static long i64(byte[] packet, int at) {
    return (long) LONG.get(packet, at);
  }
}
