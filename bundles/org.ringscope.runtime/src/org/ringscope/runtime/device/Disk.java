// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

/** What a block device keeps its sectors in. Used on the device's core; offsets are bytes, in range as the caller checks. */
public interface Disk {
  /** Bytes, a multiple of 512. */
  long bytes();

  void read(long from, byte[] target, int offset, int length);

  void write(long to, byte[] source, int offset, int length);

  /** Makes zeros of these bytes. */
  void zero(long from, long length);

  /** Returns when all that was written before will last. */
  default void flush() {}
}
