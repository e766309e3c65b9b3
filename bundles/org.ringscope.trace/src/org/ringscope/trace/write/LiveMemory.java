// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import java.util.BitSet;
import java.util.List;
import org.ringscope.trace.system.MemorySpan;

/** The memory of a system that runs in this process, as it is at the moment. Any thread; what is read may change meanwhile. */
public interface LiveMemory {
  /** The regions that there are, which do not overlap. */
  List<MemorySpan> spans();

  /** Copies what there is from an address on. @param present gets a bit for each byte that there is */
  void read(long address, byte[] target, BitSet present);
}
