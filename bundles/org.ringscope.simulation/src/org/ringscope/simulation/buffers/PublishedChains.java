// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.simulation.buffers.PublishedChain.Buffer;

/** Puts the descriptors that a driver writes to one ring together to the chains that it makes available. Driver's core only. */
final class PublishedChains {

  private record Written(long address, long length, int id, int flags, int next) {

    private boolean has(int flag) {
      return (flags & flag) != 0;
    }
  }

  /** By index; in a packed ring those of the batch that is not complete yet, by slot. */
  private final Map<Integer, Written> descriptors = new HashMap<>();
  /** By the descriptor that refers to them. */
  private final Map<Integer, List<Buffer>> tables = new HashMap<>();
  private final List<Integer> heads = new ArrayList<>();
  private final int size;
  private int nextSlot;

  /** @param size entries of the ring */
  PublishedChains(int size) {
    this.size = size;
  }

  void descriptorWritten(int index, long address, int length, int flags, int next) {
    descriptors.put(index, new Written(address, length & 0xFFFF_FFFFL, index, flags, next));
  }

  /** The engine's drivers fill a table from its beginning, in the order of the chain. */
  void indirectDescriptorWritten(int descriptor, int index, long address, int length, int flags) {
    if (index == 0) {
      tables.put(descriptor, new ArrayList<>());
    }
    tables.get(descriptor).add(new Buffer(address, length & 0xFFFF_FFFFL, (flags & DescriptorFlags.WRITE) != 0));
  }

  void availEntryWritten(int head) {
    heads.add(head);
  }

  /** avail.idx moves: the chains that were entered since it did so last. */
  List<PublishedChain> publish() {
    List<PublishedChain> chains = heads.stream().map(this::splitChain).toList();
    heads.clear();
    return chains;
  }

  private PublishedChain splitChain(int head) {
    List<Buffer> buffers = new ArrayList<>();
    Written descriptor = descriptors.get(head);
    for (int count = 0; descriptor != null && count < size; count++) {
      append(descriptor.id, descriptor, buffers);
      descriptor = descriptor.has(DescriptorFlags.NEXT) ? descriptors.get(descriptor.next) : null;
    }
    return new PublishedChain(head, buffers);
  }

  /** @return the chains of a batch if this was the last descriptor of it that was missing: its first one */
  List<PublishedChain> packedDescriptorWritten(int slot, long address, int length, int id, int flags) {
    descriptors.put(slot, new Written(address, length & 0xFFFF_FFFFL, id, flags, 0));
    return slot == nextSlot ? publishPacked() : List.of();
  }

  private List<PublishedChain> publishPacked() {
    List<PublishedChain> chains = new ArrayList<>();
    List<Buffer> buffers = new ArrayList<>();
    Written descriptor = descriptors.remove(nextSlot);
    while (descriptor != null) {
      append(nextSlot, descriptor, buffers);
      if (!descriptor.has(DescriptorFlags.NEXT)) {
        chains.add(new PublishedChain(descriptor.id, buffers));
        buffers = new ArrayList<>();
      }
      nextSlot = nextSlot + 1 == size ? 0 : nextSlot + 1;
      descriptor = descriptors.remove(nextSlot);
    }
    return chains;
  }

  private void append(int place, Written descriptor, List<Buffer> buffers) {
    if (descriptor.has(DescriptorFlags.INDIRECT)) {
      buffers.addAll(tables.getOrDefault(place, List.of()));
    } else {
      buffers.add(new Buffer(descriptor.address, descriptor.length, descriptor.has(DescriptorFlags.WRITE)));
    }
  }
}
