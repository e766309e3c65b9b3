// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import org.ringscope.runtime.memory.AddressFault.Reason;

/**
 * Contiguous memory at a physical address, backed by direct memory or a mapped file. Its base is a multiple of 16, so
 * an aligned physical address is aligned in the backing too.
 */
public final class MemoryRegion {
  private static final int BASE_ALIGNMENT = 16;
  private static final int BACKING_ALIGNMENT = 4096;

  private final int id;
  private final String name;
  private final long address;
  private final int size;
  private final ByteBuffer bytes;
  private final MemoryView view;

  private MemoryRegion(int id, String name, long address, ByteBuffer bytes) {
    if ((address & BASE_ALIGNMENT - 1) != 0) {
      throw new AddressFault(Reason.MISALIGNED, address, bytes.limit());
    }
    this.id = id;
    this.name = name;
    this.address = address;
    this.size = bytes.limit();
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    this.view = new MemoryView(this.bytes, address);
  }

  /**
   * A zeroed region of this process.
   *
   * @param size bytes, 1 to 2 GiB - 8 KiB
   * @throws AddressFault if the address is not a multiple of 16
   */
  public static MemoryRegion direct(int id, String name, long address, long size) {
    checkSize(size, Integer.MAX_VALUE - 2L * BACKING_ALIGNMENT);
    ByteBuffer backing = ByteBuffer.allocateDirect((int) size + 2 * BACKING_ALIGNMENT);
    return new MemoryRegion(id, name, address, backing.alignedSlice(BACKING_ALIGNMENT).slice(0, (int) size));
  }

  /**
   * A region shared through a file. Only for memory that we run live in: a mapped file must not shrink.
   *
   * @param file open for reading and writing, closed by the caller; never grows here
   * @param fileOffset multiple of 4096
   * @throws IOException if the file ends before the region does
   */
  public static MemoryRegion mapped(int id, String name, long address, FileChannel file, long fileOffset, long size)
      throws IOException {
    checkSize(size, Integer.MAX_VALUE);
    if (fileOffset < 0 || fileOffset % BACKING_ALIGNMENT != 0) {
      throw new IllegalArgumentException("not a multiple of 4096: fileOffset=" + fileOffset);
    }
    if (file.size() - fileOffset < size) {
      throw new IOException("the file ends before the region: size=" + size + " fileOffset=" + fileOffset
          + " fileSize=" + file.size());
    }
    return new MemoryRegion(id, name, address, file.map(MapMode.READ_WRITE, fileOffset, size));
  }

  private static void checkSize(long size, long limit) {
    if (size < 1 || size > limit) {
      throw new IllegalArgumentException("region size out of range: size=" + size + " limit=" + limit);
    }
  }

  public int id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** Physical address of the first byte. */
  public long address() {
    return address;
  }

  /** Bytes. */
  public int size() {
    return size;
  }

  /** Whether all {@code length} bytes from physical {@code address} lie here. */
  public boolean contains(long address, long length) {
    long offset = address - this.address;
    return offset >= 0 && offset <= size && length >= 0 && length <= size - offset;
  }

  /** Offset of a physical address in {@link #view()} and {@link #buffer()}. @throws AddressFault if outside */
  public int offset(long address) {
    if (!contains(address, 0)) {
      throw new AddressFault(Reason.OUTSIDE, address, 0);
    }
    return (int) (address - this.address);
  }

  /** The whole region; always the same object. */
  public MemoryView view() {
    return view;
  }

  /** The whole region as a buffer, always the same object: use absolute accesses only, never move its position. */
  public ByteBuffer buffer() {
    return bytes;
  }

  @Override
  public String toString() {
    return String.format("MemoryRegion[%s address=0x%x size=0x%x]", name, address, size);
  }
}
