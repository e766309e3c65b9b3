// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.runtime.remoteproc.ResourceEntry;

/**
 * Reads memory by device address (PROTOCOL §7.4). Which address space the source uses is not written anywhere, so three
 * ways are tried, and the first that leads to memory counts: the address itself, through a carveout of the table, and
 * as an offset into the first range.
 */
final class DeviceAddresses {
  private final MemorySource source;
  private final boolean fromTable;
  private final List<ResourceEntry.Carveout> carveouts = new ArrayList<>();

  DeviceAddresses(MemorySource source, FoundTable table) {
    this.source = source;
    fromTable = table != null;
    if (table != null) {
      for (ResourceEntry entry : table.table().entries()) {
        if (entry instanceof ResourceEntry.Carveout carveout && carveout.da() != ResourceEntry.ANY
            && carveout.pa() != ResourceEntry.ANY) {
          carveouts.add(carveout);
        }
      }
    }
  }

  /** The bytes at a device address, null unless all of them are there. */
  ByteBuffer whole(long address, int length) throws IOException {
    ByteBuffer bytes = read(address, length);
    return bytes.limit() == length ? bytes : null;
  }

  /** The bytes at a device address as far as they are there, little-endian, from index 0 on. */
  ByteBuffer read(long address, int length) throws IOException {
    ByteBuffer best = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    source.read(address, best);
    for (ResourceEntry.Carveout carveout : carveouts) {
      long offset = address - carveout.da();
      if (best.position() == 0 && offset >= 0 && offset < carveout.size()) {
        source.read(carveout.pa() + offset, best);
      }
    }
    // without a resource table addresses were given by somebody who knows the source's own
    if (best.position() == 0 && fromTable && !source.ranges().isEmpty()) {
      MemorySource.Range first = source.ranges().get(0);
      if (Long.compareUnsigned(address, first.length()) < 0) {
        source.read(first.address() + address, best);
      }
    }
    return best.flip();
  }
}
