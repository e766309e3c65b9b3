// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

/**
 * One entry of a descriptor table, as it lies in memory (virtio 1.3 §2.7.5).
 *
 * @param index place in its table
 * @param address bus address of the buffer or of an indirect table
 * @param length bytes, u32
 * @param flags {@link #NEXT}, {@link #WRITE}, {@link #INDIRECT}
 * @param next index of the following descriptor, meaningful with NEXT only
 */
public record Descriptor(int index, long address, long length, int flags, int next) {
  public static final int NEXT = 1;
  public static final int WRITE = 2;
  public static final int INDIRECT = 4;

  public boolean hasNext() {
    return (flags & NEXT) != 0;
  }

  public boolean isDeviceWritable() {
    return (flags & WRITE) != 0;
  }

  public boolean isIndirect() {
    return (flags & INDIRECT) != 0;
  }
}
