// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Memory that somebody else wrote, read by address. What is absent is not zero: a read stops before it.
 */
public interface MemorySource {
  /** A run of addresses that the source covers; it may have holes. */
  record Range(long address, long length) {
    public boolean contains(long other) {
      return Long.compareUnsigned(other - address, length) < 0;
    }
  }

  /** Where there is memory, in the order in which it was given. */
  List<Range> ranges();

  /** What to call the source in messages. */
  String name();

  /**
   * Reads from an address on into the target's remaining space.
   *
   * @return bytes read and present, 0 if the address itself is absent
   */
  int read(long address, ByteBuffer target) throws IOException;

  /** What has happened to its files since they were opened, at most one line each. */
  default List<String> troubles() throws IOException {
    return List.of();
  }

  /** Whether nothing new will ever be seen in it: its files are gone. */
  default boolean isGone() throws IOException {
    return false;
  }

  /** Whether what lies at an address is a firmware's file, as it is before anything runs. */
  default boolean isFirmware(long address) {
    return false;
  }

  /** Bytes in memory at an address. */
  static MemorySource of(String name, long address, byte[] bytes) {
    return new MemorySource() {
      @Override
      public List<Range> ranges() {
        return List.of(new Range(address, bytes.length));
      }

      @Override
      public String name() {
        return name;
      }

      @Override
      public int read(long from, ByteBuffer target) {
        if (Long.compareUnsigned(from - address, bytes.length) >= 0) {
          return 0;
        }
        int offset = (int) (from - address);
        int count = Math.min(target.remaining(), bytes.length - offset);
        target.put(bytes, offset, count);
        return count;
      }
    };
  }
}
