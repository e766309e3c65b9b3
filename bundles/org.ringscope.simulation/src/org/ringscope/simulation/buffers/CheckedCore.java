// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import java.util.List;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.simulation.buffers.BufferCheck.Caller;

/** Tells the check when one core publishes chains, takes them and gives them back. */
final class CheckedCore extends ChainRelay {

  private final BufferCheck check;
  private final Caller core;

  CheckedCore(BufferCheck check, Caller core, TrafficListener next) {
    super(queue -> check.queue(queue).size(), next);
    this.check = check;
    this.core = core;
  }

  @Override
  void published(int queue, List<PublishedChain> chains) {
    check.published(core, queue, chains);
  }

  @Override
  public void usedTaken(int queue, int position, int id, int length) {
    super.usedTaken(queue, position, id, length);
    check.returned(core, queue, id, 1);
  }

  @Override
  public void availTaken(int queue, int position, int head) {
    super.availTaken(queue, position, head);
    check.taken(core, queue, head);
  }

  @Override
  public void usedEntryWritten(int queue, int position, int id, int length) {
    super.usedEntryWritten(queue, position, id, length);
    check.used(core, queue, id);
  }

  @Override
  public void packedAvailTaken(int queue, int slot, int wrap, int id, int slots) {
    super.packedAvailTaken(queue, slot, wrap, id, slots);
    check.taken(core, queue, id);
  }

  @Override
  public void packedUsedWritten(int queue, int slot, long address, int length, int id, int flags, int buffers,
      int slots) {
    super.packedUsedWritten(queue, slot, address, length, id, flags, buffers, slots);
    check.used(core, queue, id);
  }

  @Override
  public void packedUsedTaken(int queue, int slot, int length, int id, int flags, int buffers) {
    super.packedUsedTaken(queue, slot, length, id, flags, buffers);
    check.returned(core, queue, id, buffers);
  }
}
