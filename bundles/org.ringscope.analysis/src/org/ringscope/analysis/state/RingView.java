// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.List;

/** What a state of a ring can say whatever its format. Indices are 0…size-1; UNKNOWN is {@link QueueState#UNKNOWN}. */
interface RingView {
  int size();

  boolean isKnown();

  /** Buffers published and not yet used, UNKNOWN if the ring does not say. */
  int inFlight();

  /** Device's next position, u16 index or packed position. */
  int lastAvail();

  boolean isLastAvailInferred();

  /** Driver's next position, u16 index or packed position. */
  int lastUsed();

  boolean isLastUsedInferred();

  boolean isDescriptorKnown(int index);

  long address(int index);

  long length(int index);

  int flags(int index);

  /** Index of the following descriptor; of a packed one the slot behind it. */
  int next(int index);

  DescriptorOwner owner(int index);

  int headOf(int index);

  int[] chainOf(int index);

  List<Descriptor> indirectTable(int index);

  int descriptorAt(long bufferAddress);
}
