// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.util.Arrays;
import org.ringscope.runtime.memory.MemoryRegion;

/**
 * A chain that a device took: its buffers in order, indirect tables resolved, readable ones before writable ones
 * (virtio 1.3 §2.7.4.2), each checked and translated. Reused, filled by {@link DeviceQueue#pop}; it grows to the
 * longest chain met and no further.
 */
public final class DescriptorChain {
  private long[] addresses = new long[8];
  private long[] lengths = new long[8];
  private int[] offsets = new int[8];
  private MemoryRegion[] regions = new MemoryRegion[8];
  private int head;
  private int count;
  private int readable;
  private long readableLength;
  private long writableLength;

  void begin(int head) {
    this.head = head;
    count = 0;
    readable = 0;
    readableLength = 0;
    writableLength = 0;
  }

  /** A packed list is named at its end. */
  void head(int id) {
    head = id;
  }

  void append(long address, long length, boolean writable, MemoryRegion region, int offset) {
    int index = count;
    if (index == addresses.length) {
      grow();
    }
    addresses[index] = address;
    lengths[index] = length;
    offsets[index] = offset;
    if (regions[index] != region) {
      regions[index] = region; // a reference store costs a card mark
    }
    count = index + 1;
    if (writable) {
      writableLength += length;
    } else {
      readableLength += length;
      readable++;
    }
  }

  private void grow() {
    int length = 2 * addresses.length;
    addresses = Arrays.copyOf(addresses, length);
    lengths = Arrays.copyOf(lengths, length);
    offsets = Arrays.copyOf(offsets, length);
    regions = Arrays.copyOf(regions, length);
  }

  /** Names the chain when it is returned: its first descriptor, in a packed ring its buffer id. */
  public int head() {
    return head;
  }

  /** Buffers. */
  public int count() {
    return count;
  }

  /** Buffers that the device reads; they are the first ones. */
  public int readableCount() {
    return readable;
  }

  /** As written in the descriptor. */
  public long address(int index) {
    return addresses[index];
  }

  public long length(int index) {
    return lengths[index];
  }

  public boolean isWritable(int index) {
    return index >= readable;
  }

  /** The region that holds the whole buffer. */
  public MemoryRegion region(int index) {
    return regions[index];
  }

  /** Where the buffer begins in its {@link #region}'s view and buffer. */
  public int offset(int index) {
    return offsets[index];
  }

  public long physicalAddress(int index) {
    return regions[index].address() + offsets[index];
  }

  /** Bytes of all readable buffers. */
  public long readableLength() {
    return readableLength;
  }

  /** Bytes of all writable buffers. */
  public long writableLength() {
    return writableLength;
  }
}
