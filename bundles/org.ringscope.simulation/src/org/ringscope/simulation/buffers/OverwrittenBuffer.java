// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryView;
import org.ringscope.simulation.buffers.PublishedChain.Buffer;

/**
 * A driver's mistake, made once: it has published a buffer for the device to read, and changes a byte of it. In an RPMsg
 * buffer that is the first one behind the header.
 */
public final class OverwrittenBuffer extends TrafficRelay {

  private static final int AT = 16;

  private final List<CheckedQueue> queues;
  private final Supplier<GuestMemory> memory;
  /** By queue. */
  private final Map<Integer, PublishedChains> driven = new HashMap<>();
  private Buffer published;
  private boolean isDone;

  /**
   * @param queues each at the index that is its id
   * @param memory where the buffers lie, as soon as one is published
   * @param next hears all of it as well; null: nobody does
   */
  public OverwrittenBuffer(List<CheckedQueue> queues, Supplier<GuestMemory> memory, TrafficListener next) {
    super(next);
    this.queues = queues;
    this.memory = memory;
  }

  private PublishedChains chains(int queue) {
    return driven.computeIfAbsent(queue, id -> new PublishedChains(queues.get(id).size()));
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
    remember(chains(queue).publish());
  }

  @Override
  public void packedDescriptorWritten(int queue, int slot, long address, int length, int id, int flags) {
    super.packedDescriptorWritten(queue, slot, address, length, id, flags);
    remember(chains(queue).packedDescriptorWritten(slot, address, length, id, flags));
  }

  private void remember(List<PublishedChain> chains) {
    for (PublishedChain chain : chains) {
      if (!chain.buffers().isEmpty() && !chain.buffers().get(0).isWritable()) {
        published = chain.buffers().get(0);
      }
    }
  }

  @Override
  public void kickBegin(int queue) {
    super.kickBegin(queue);
    overwrite();
  }

  @Override
  public void kickSuppressed(int queue) {
    super.kickSuppressed(queue);
    overwrite();
  }

  private void overwrite() {
    if (published != null && !isDone) {
      MemoryView view = memory.get().view(published.address() + Math.min(AT, published.length() - 1), 1);
      view.setU8(0, ~view.getU8(0));
      isDone = true;
    }
  }
}
