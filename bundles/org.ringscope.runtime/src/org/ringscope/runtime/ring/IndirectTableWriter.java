// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.memory.AddressFault;

/** Writes indirect tables, links within the table, where a driver has room for them (virtio 1.3 §2.7.5.3). */
final class IndirectTableWriter {
  private final int queue;
  /** Linux links past the end, too. */
  private final boolean linksTheLast;
  private final TrafficListener listener;
  private final IndirectTable table;

  IndirectTableWriter(QueueSetup setup) {
    queue = setup.queue;
    linksTheLast = setup.profile == PeerProfile.LINUX;
    listener = setup.listener;
    table = new IndirectTable(setup.addressMap, setup.memory);
  }

  /**
   * Writes the list's buffers from {@code from} on into the table at {@code address}.
   *
   * @param descriptor of the ring that will refer to the table
   * @return false if the core cannot reach the table, see {@link #fault()}
   */
  boolean write(BufferList buffers, int from, int descriptor, long address) {
    int count = buffers.count() - from;
    if (!table.locate(address, (long) DescriptorTable.ENTRY_BYTES * count)) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      boolean last = i == count - 1;
      int flags = buffers.writeFlag(from + i) | (last ? 0 : DescriptorFlags.NEXT);
      int next = last && !linksTheLast ? 0 : i + 1;
      if (listener != null) {
        listener.indirectDescriptorWritten(queue, descriptor, i, buffers.address(from + i),
            (int) buffers.length(from + i), flags, next);
      }
      table.write(i, buffers.address(from + i),
          DescriptorTable.lengthFlagsNext(buffers.length(from + i), flags, next));
    }
    return true;
  }

  AddressFault fault() {
    return table.fault();
  }
}
