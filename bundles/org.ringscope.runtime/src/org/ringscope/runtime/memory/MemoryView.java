// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.runtime.memory.AddressFault.Reason;

/**
 * A window on guest memory with little-endian accessors. Offsets are bytes from the view's start. u8, u16 and u32 come
 * back widened; setters keep the low bits. No suffix is a plain access; Acquire, Release and Opaque are what
 * {@link VarHandle} calls so. There is no 16-bit compare-and-set: each index of a ring has one writer.
 *
 * <p>Every accessor throws {@link AddressFault} when it leaves the view, and, but for those that say Unaligned, when its
 * physical address is not a multiple of its width.
 */
public final class MemoryView {
  private static final VarHandle U16 =
      MethodHandles.byteBufferViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle U32 =
      MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle U64 =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Direct, and congruent to the physical address modulo 8, so that ordered accesses are possible. */
  private final ByteBuffer bytes;
  private final long address;
  private final int length;
  private final int phase;

  MemoryView(ByteBuffer bytes, long address) {
    this.bytes = bytes;
    this.address = address;
    this.length = bytes.limit();
    this.phase = (int) (address & 7);
  }

  /** Physical address of offset 0. */
  public long address() {
    return address;
  }

  /** Bytes. */
  public int length() {
    return length;
  }

  /** A part of this view. @throws AddressFault if it is not wholly inside */
  public MemoryView slice(int offset, int length) {
    checkRange(offset, length);
    return new MemoryView(bytes.slice(offset, length).order(ByteOrder.LITTLE_ENDIAN), address + offset);
  }

  /** The same bytes as a buffer of its own (position 0, little-endian). Writes go to guest memory. */
  public ByteBuffer buffer() {
    return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  public int getU8(int offset) {
    checkRange(offset, 1);
    return bytes.get(offset) & 0xFF;
  }

  public void setU8(int offset, int value) {
    checkRange(offset, 1);
    bytes.put(offset, (byte) value);
  }

  public int getU16(int offset) {
    return (short) U16.get(bytes, check(offset, 2)) & 0xFFFF;
  }

  public int getU16Acquire(int offset) {
    return (short) U16.getAcquire(bytes, check(offset, 2)) & 0xFFFF;
  }

  public int getU16Opaque(int offset) {
    return (short) U16.getOpaque(bytes, check(offset, 2)) & 0xFFFF;
  }

  public void setU16(int offset, int value) {
    U16.set(bytes, check(offset, 2), (short) value);
  }

  public void setU16Release(int offset, int value) {
    U16.setRelease(bytes, check(offset, 2), (short) value);
  }

  public void setU16Opaque(int offset, int value) {
    U16.setOpaque(bytes, check(offset, 2), (short) value);
  }

  public long getU32(int offset) {
    return (int) U32.get(bytes, check(offset, 4)) & 0xFFFF_FFFFL;
  }

  public long getU32Acquire(int offset) {
    return (int) U32.getAcquire(bytes, check(offset, 4)) & 0xFFFF_FFFFL;
  }

  public long getU32Opaque(int offset) {
    return (int) U32.getOpaque(bytes, check(offset, 4)) & 0xFFFF_FFFFL;
  }

  public void setU32(int offset, long value) {
    U32.set(bytes, check(offset, 4), (int) value);
  }

  public void setU32Release(int offset, long value) {
    U32.setRelease(bytes, check(offset, 4), (int) value);
  }

  public void setU32Opaque(int offset, long value) {
    U32.setOpaque(bytes, check(offset, 4), (int) value);
  }

  /** Writes {@code value} if {@code expected} is there, in one step that orders like a volatile access. */
  public boolean compareAndSetU32(int offset, long expected, long value) {
    return U32.compareAndSet(bytes, check(offset, 4), (int) expected, (int) value);
  }

  /** Writes {@code value} and returns what was there, in one step that orders like a volatile access. */
  public long getAndSetU32(int offset, long value) {
    return (int) U32.getAndSet(bytes, check(offset, 4), (int) value) & 0xFFFF_FFFFL;
  }

  public long getU64(int offset) {
    return (long) U64.get(bytes, check(offset, 8));
  }

  public void setU64(int offset, long value) {
    U64.set(bytes, check(offset, 8), value);
  }

  /** As {@link #getU64}, at any address: what the specification does not align. */
  public long getU64Unaligned(int offset) {
    checkRange(offset, 8);
    return bytes.getLong(offset);
  }

  /** As {@link #setU64}, at any address. */
  public void setU64Unaligned(int offset, long value) {
    checkRange(offset, 8);
    bytes.putLong(offset, value);
  }

  /** Copies {@code count} bytes from this view to {@code target} at {@code targetOffset}. */
  public void getBytes(int offset, byte[] target, int targetOffset, int count) {
    checkRange(offset, count);
    bytes.get(offset, target, targetOffset, count);
  }

  /** Copies {@code count} bytes of {@code source} from {@code sourceOffset} into this view. */
  public void setBytes(int offset, byte[] source, int sourceOffset, int count) {
    checkRange(offset, count);
    bytes.put(offset, source, sourceOffset, count);
  }

  /** Copies {@code count} bytes of {@code source} from index {@code sourceOffset} into this view. */
  public void setBytes(int offset, ByteBuffer source, int sourceOffset, int count) {
    checkRange(offset, count);
    bytes.put(offset, source, sourceOffset, count);
  }

  /** Zeroes the whole view. */
  public void clear() {
    for (int i = 0; i < length; i++) {
      bytes.put(i, (byte) 0);
    }
  }

  private int check(int offset, int width) {
    if (offset < 0 || offset > length - width) {
      throw new AddressFault(Reason.OUTSIDE, address + offset, width);
    }
    if ((offset + phase & width - 1) != 0) {
      throw new AddressFault(Reason.MISALIGNED, address + offset, width);
    }
    return offset;
  }

  private void checkRange(int offset, int count) {
    if ((offset | count) < 0 || offset > length - count) {
      throw new AddressFault(Reason.OUTSIDE, address + offset, count);
    }
  }

  @Override
  public String toString() {
    return String.format("MemoryView[address=0x%x length=0x%x]", address, length);
  }
}
