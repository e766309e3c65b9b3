// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

/** Addresses from {@code address} on, {@code length} of them, where there is some memory. */
public record MemorySpan(long address, long length) {
  public boolean contains(long other) {
    return Long.compareUnsigned(other - address, length) < 0;
  }
}
