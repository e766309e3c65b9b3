// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.ringscope.runtime.TrafficListener;

/** Joins the descriptors that a core writes as a driver into chains, and tells of them when they are published. */
abstract class ChainRelay extends TrafficRelay {

  private final IntUnaryOperator sizes;
  /** By queue. */
  private final Map<Integer, PublishedChains> driven = new HashMap<>();

  /** @param sizes of queues, by their ids */
  ChainRelay(IntUnaryOperator sizes, TrafficListener next) {
    super(next);
    this.sizes = sizes;
  }

  /** The device may take these from now on. */
  abstract void published(int queue, List<PublishedChain> chains);

  private PublishedChains chains(int queue) {
    return driven.computeIfAbsent(queue, id -> new PublishedChains(sizes.applyAsInt(id)));
  }

  @Override
  public void descriptorWritten(int queue, int index, long address, int length, int flags, int next) {
    super.descriptorWritten(queue, index, address, length, flags, next);
    chains(queue).descriptorWritten(index, address, length, flags, next);
  }

  @Override
  public void indirectDescriptorWritten(int queue, int descriptor, int index, long address, int length, int flags,
      int next) {
    super.indirectDescriptorWritten(queue, descriptor, index, address, length, flags, next);
    chains(queue).indirectDescriptorWritten(descriptor, index, address, length, flags);
  }

  @Override
  public void availEntryWritten(int queue, int position, int head) {
    super.availEntryWritten(queue, position, head);
    chains(queue).availEntryWritten(head);
  }

  @Override
  public void availIdxWritten(int queue, int oldIdx, int newIdx) {
    super.availIdxWritten(queue, oldIdx, newIdx);
    published(queue, chains(queue).publish());
  }

  @Override
  public void packedDescriptorWritten(int queue, int slot, long address, int length, int id, int flags) {
    super.packedDescriptorWritten(queue, slot, address, length, id, flags);
    published(queue, chains(queue).packedDescriptorWritten(slot, address, length, id, flags));
  }
}
