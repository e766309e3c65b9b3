// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import java.util.List;
import java.util.function.Supplier;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryView;
import org.ringscope.simulation.buffers.PublishedChain.Buffer;

/**
 * A driver's mistake, made once: it has published a buffer for the device to read, and changes a byte of it. In an RPMsg
 * buffer that is the first one behind the header.
 */
public final class OverwrittenBuffer extends ChainRelay {

  private static final int AT = 16;

  private final Supplier<GuestMemory> memory;
  private Buffer published;
  private boolean isDone;

  /**
   * @param queues each at the index that is its id
   * @param memory where the buffers lie, as soon as one is published
   * @param next hears all of it as well; null: nobody does
   */
  public OverwrittenBuffer(List<CheckedQueue> queues, Supplier<GuestMemory> memory, TrafficListener next) {
    super(queue -> queues.get(queue).size(), next);
    this.memory = memory;
  }

  @Override
  void published(int queue, List<PublishedChain> chains) {
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
