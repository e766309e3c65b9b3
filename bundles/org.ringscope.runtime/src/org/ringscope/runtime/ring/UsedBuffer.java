// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

/** What a driver gets back; reused, filled by {@link DriverQueue#getUsed}. */
public final class UsedBuffer {
  int head;
  long token;
  long length;

  /** What was given to {@code add}. */
  public long token() {
    return token;
  }

  /** Bytes that the device says it wrote; at most the writable part of the chain, anything where there is none. */
  public long length() {
    return length;
  }

  /** The chain's first descriptor, or in a packed ring its buffer id; free again. */
  public int head() {
    return head;
  }
}
