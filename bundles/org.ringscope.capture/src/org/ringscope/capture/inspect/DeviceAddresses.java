// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.protocol.firmware.ResourceEntry;

/**
 * Reads memory by device address. Which address space the source uses is not written anywhere, so three ways are tried,
 * and the first that leads to memory counts: the address itself, through a carveout of the table (as Linux
 * {@code rproc_da_to_va}), and as an offset into the first range.
 */
public final class DeviceAddresses {
  private final MemorySource source;
  /** The range that addresses may be offsets into, null for none. */
  private final MemorySource.Range first;
  private final List<ResourceEntry.Carveout> carveouts = new ArrayList<>();

  public DeviceAddresses(MemorySource source, FoundTable table) {
    this.source = source;
    // without a resource table addresses were given by somebody who knows the source's own
    first = table == null || source.ranges().isEmpty() ? null : source.ranges().get(0);
    if (table != null) {
      for (ResourceEntry entry : table.table().entries()) {
        if (entry instanceof ResourceEntry.Carveout carveout && ResourceEntry.isPlace(carveout.da())
            && ResourceEntry.isPlace(carveout.pa())) {
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

  /** Whether there is anything at a device address. */
  boolean isPresent(long address) throws IOException {
    return read(address, 1).hasRemaining();
  }

  /** The bytes at a device address as far as they are there, little-endian, from index 0 on. */
  ByteBuffer read(long address, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    fill(address, bytes);
    return bytes.flip();
  }

  /**
   * Reads from a device address on into an empty target.
   *
   * @return whether it is full now
   */
  public boolean fill(long address, ByteBuffer target) throws IOException {
    source.read(address, target);
    for (int i = 0; target.position() == 0 && i < carveouts.size(); i++) {
      ResourceEntry.Carveout carveout = carveouts.get(i);
      long offset = address - carveout.da();
      if (offset >= 0 && offset < carveout.size()) {
        source.read(carveout.pa() + offset, target);
      }
    }
    if (target.position() == 0 && first != null && Long.compareUnsigned(address, first.length()) < 0) {
      source.read(first.address() + address, target);
    }
    return !target.hasRemaining();
  }
}
