// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import java.util.List;

/**
 * A chain that a driver makes available.
 *
 * @param head names it: its first descriptor, in a packed ring its buffer id
 */
record PublishedChain(int head, List<Buffer> buffers) {

  /**
   * One buffer of a chain.
   *
   * @param address as written in the descriptor
   * @param length bytes
   */
  record Buffer(long address, long length, boolean isWritable) {}
}
