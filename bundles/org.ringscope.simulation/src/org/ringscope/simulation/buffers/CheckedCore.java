// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import java.util.HashMap;
import java.util.Map;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.simulation.buffers.BufferCheck.Caller;

/** Tells the check when one core publishes chains, takes them and gives them back. */
final class CheckedCore extends TrafficRelay {

  private final BufferCheck check;
  private final Caller core;
  /** By queue. */
  private final Map<Integer, PublishedChains> driven = new HashMap<>();

  CheckedCore(BufferCheck check, Caller core, TrafficListener next) {
    super(next);
    this.check = check;
    this.core = core;
  }

  private PublishedChains chains(int queue) {
    return driven.computeIfAbsent(queue, id -> new PublishedChains(check.queue(id).size()));
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
    check.published(core, queue, chains(queue).publish());
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
  public void packedDescriptorWritten(int queue, int slot, long address, int length, int id, int flags) {
    super.packedDescriptorWritten(queue, slot, address, length, id, flags);
    check.published(core, queue, chains(queue).packedDescriptorWritten(slot, address, length, id, flags));
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
