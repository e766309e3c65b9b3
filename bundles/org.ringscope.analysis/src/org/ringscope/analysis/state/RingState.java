// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.List;
import java.util.function.Function;

/**
 * The ring of one virtqueue at one instant: what a ring of every format has. What only one format has is in its class; who
 * needs it asks {@link #byFormat}, which names every format, so that a new one is missed nowhere. Immutable. Indices of
 * descriptors are 0…size-1; numbers are {@link QueueState#UNKNOWN} where the trace does not say.
 */
public sealed interface RingState permits SplitRingState, PackedRingState {
  /** The function of this ring's format, applied to it. */
  <T> T byFormat(Function<? super SplitRingState, ? extends T> split,
      Function<? super PackedRingState, ? extends T> packed);

  /** Whether another state has the same words in memory: nobody has written between the two. */
  boolean isSame(RingState other);

  /** Entries of the ring, 0 if the queue is not set up. */
  int size();

  /** False if no ring of this queue was ever seen. */
  boolean isKnown();

  /** Buffers published and not yet used, UNKNOWN if the ring does not say. */
  int inFlight();

  /** Published and not yet taken by the device: entries of a split ring, descriptors of a packed one. */
  int pendingForDevice();

  /** Used and not yet taken by the driver: entries of a split ring, descriptors of a packed one. */
  int pendingForDriver();

  /** Where the driver publishes next: avail.idx of a split ring, the slot of next_avail in a packed one. */
  int availPlace();

  /** Where the device uses next: used.idx of a split ring, the slot of next_used in a packed one. */
  int usedPlace();

  /** From {@link #usedPlace} to {@link #availPlace}: entries of a split ring, descriptors of a packed one. */
  int slotsInFlight();

  /** Whether the place where the device takes next was inferred from memory. */
  boolean isLastAvailInferred();

  /** Whether the place where the driver takes next was inferred from memory: the least that it can be. */
  boolean isLastUsedInferred();

  /** Device asked the driver not to kick; only a hint when event words are in use. */
  boolean areKicksSuppressed();

  /** Driver asked the device not to interrupt. */
  boolean areInterruptsSuppressed();

  boolean isDescriptorKnown(int index);

  /** Buffer address of a descriptor; meaningful if {@link #isDescriptorKnown}. */
  long address(int index);

  /** Length in bytes of a descriptor, u32; meaningful if {@link #isDescriptorKnown}. */
  long length(int index);

  int flags(int index);

  /** Index of the following descriptor, UNKNOWN if {@link #isDescriptorKnown} does not hold; a link with NEXT in the flags only. */
  int next(int index);

  /** The descriptor as a record, null if unknown; for detail, not for painting. */
  default Descriptor descriptor(int index) {
    return isDescriptorKnown(index)
        ? new Descriptor(index, address(index), length(index), flags(index), next(index))
        : null;
  }

  DescriptorOwner owner(int index);

  /** Head of the chain that a descriptor belongs to, UNKNOWN if it is in none. */
  int headOf(int index);

  /** Indices of the chain that a descriptor belongs to, head first; at most size. For a free one, itself. */
  int[] chainOf(int index);

  /** The indirect table that a descriptor refers to, empty if it refers to none or the table is unknown. */
  List<Descriptor> indirectTable(int index);

  /** First descriptor whose buffer contains this address, in a chain that is not free; UNKNOWN if none. */
  int descriptorAt(long bufferAddress);
}
