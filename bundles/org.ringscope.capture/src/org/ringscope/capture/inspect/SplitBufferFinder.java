// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Finds the buffers that a split ring still names. Those in flight are certain. Used ones are found as far as the ring proves
 * them: no other chain has taken their descriptors since, and they need no indirect table, which the driver frees when it
 * takes the buffer back.
 */
final class SplitBufferFinder {
  private final InspectedSplitQueue queue;
  private final BufferReader reader;

  SplitBufferFinder(InspectedSplitQueue queue, BufferReader reader) {
    this.queue = queue;
    this.reader = reader;
  }

  /** Oldest first: the used ones, then those in flight. */
  List<FoundBuffer> find(boolean isPooled) throws IOException {
    int size = queue.info().size();
    BitSet inFlight = queue.inFlightHeads();
    List<FoundBuffer> pending = new ArrayList<>();
    BitSet taken = new BitSet(size);
    for (int back = 1; back <= size && !inFlight.isEmpty(); back++) {
      int head = queue.availHead(queue.availIdx() - back & size - 1);
      if (inFlight.get(head)) {
        inFlight.clear(head);
        reader.addPending(pending, queue, BufferParts.ofChain(queue, head, taken, reader));
      }
    }
    List<FoundBuffer> found = used(isPooled, isPooled ? new BitSet() : taken);
    Collections.reverse(found);
    Collections.reverse(pending);
    found.addAll(pending);
    return found;
  }

  /** The newest use of each head, newest first. */
  private List<FoundBuffer> used(boolean isPooled, BitSet taken) throws IOException {
    List<FoundBuffer> found = new ArrayList<>();
    int size = queue.info().size();
    BitSet inFlight = queue.inFlightHeads();
    BitSet seen = new BitSet(size);
    int proven = MessageFinder.provenUsed(queue);
    for (int back = 1; back <= proven; back++) {
      int slot = queue.usedIdx() - back & size - 1;
      int head = queue.usedHead(slot);
      if (head >= 0 && !seen.get(head)) {
        seen.set(head);
        reader.addUsed(found, queue, BufferParts.ofChain(queue, head, taken, null), queue.usedLength(slot),
            !isPooled || inFlight.get(head));
      }
    }
    return found;
  }
}
