// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** Memory that comes in small pieces in any order, as in record files; kept in pages that know which bytes are there. */
final class SparseMemory implements MemorySource {
  private static final int PAGE_BITS = 12;
  private static final int PAGE = 1 << PAGE_BITS;

  private record Page(byte[] bytes, BitSet present) {}

  private final String name;
  private final TreeMap<Long, Page> pages = new TreeMap<>(Long::compareUnsigned);
  private List<Range> ranges;

  SparseMemory(String name) {
    this.name = name;
  }

  /** A later byte replaces an earlier one at the same address. */
  void put(long address, byte value) {
    Page page = pages.computeIfAbsent(address >>> PAGE_BITS, number -> new Page(new byte[PAGE], new BitSet(PAGE)));
    int offset = (int) (address & PAGE - 1);
    page.bytes()[offset] = value;
    page.present().set(offset);
    ranges = null;
  }

  /** Bytes that its pages take, whether present or not. */
  long footprint() {
    return (long) pages.size() * PAGE;
  }

  @Override
  public List<Range> ranges() {
    if (ranges == null) {
      ranges = List.copyOf(runs());
    }
    return ranges;
  }

  private List<Range> runs() {
    List<Range> runs = new ArrayList<>();
    pages.forEach((number, page) -> {
      for (int from = page.present().nextSetBit(0); from >= 0;) {
        int to = page.present().nextClearBit(from);
        long address = (number << PAGE_BITS) + from;
        Range last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.address() + last.length() == address) {
          runs.set(runs.size() - 1, new Range(last.address(), last.length() + to - from));
        } else {
          runs.add(new Range(address, to - from));
        }
        from = page.present().nextSetBit(to);
      }
    });
    return runs;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int read(long address, ByteBuffer target) {
    int read = 0;
    while (target.hasRemaining()) {
      long at = address + read;
      Page page = pages.get(at >>> PAGE_BITS);
      int offset = (int) (at & PAGE - 1);
      int count = page == null || !page.present().get(offset) ? 0
          : Math.min(target.remaining(), page.present().nextClearBit(offset) - offset);
      if (count == 0) {
        break;
      }
      target.put(page.bytes(), offset, count);
      read += count;
    }
    return read;
  }
}
