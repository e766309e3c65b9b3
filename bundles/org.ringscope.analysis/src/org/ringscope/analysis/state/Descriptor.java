// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import org.ringscope.protocol.ring.DescriptorFlags;

/**
 * One entry of a descriptor table, as it lies in memory (virtio 1.3 §2.7.5).
 *
 * @param index place in its table
 * @param address bus address of the buffer or of an indirect table
 * @param length bytes, u32
 * @param flags as in {@link DescriptorFlags}
 * @param next index of the following descriptor, meaningful with NEXT only
 */
public record Descriptor(int index, long address, long length, int flags, int next) {
  public boolean hasNext() {
    return (flags & DescriptorFlags.NEXT) != 0;
  }
}
