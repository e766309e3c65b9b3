// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.TrafficListener;

/** Passes all that it hears on to another listener, so that two can hear of one core. */
abstract class TrafficRelay implements TrafficListener {

  private static final TrafficListener NOBODY = new TrafficListener() {};

  private final TrafficListener alsoHears;

  /** @param next null: nobody else listens */
  TrafficRelay(TrafficListener next) {
    alsoHears = next == null ? NOBODY : next;
  }

  @Override
  public void descriptorWritten(int queue, int index, long address, int length, int flags, int next) {
    alsoHears.descriptorWritten(queue, index, address, length, flags, next);
  }

  @Override
  public void indirectDescriptorWritten(int queue, int descriptor, int index, long address, int length, int flags,
      int next) {
    alsoHears.indirectDescriptorWritten(queue, descriptor, index, address, length, flags, next);
  }

  @Override
  public void availEntryWritten(int queue, int position, int head) {
    alsoHears.availEntryWritten(queue, position, head);
  }

  @Override
  public void availIdxWritten(int queue, int oldIdx, int newIdx) {
    alsoHears.availIdxWritten(queue, oldIdx, newIdx);
  }

  @Override
  public void availFlagsWritten(int queue, int flags) {
    alsoHears.availFlagsWritten(queue, flags);
  }

  @Override
  public void usedEventWritten(int queue, int value) {
    alsoHears.usedEventWritten(queue, value);
  }

  @Override
  public void usedTaken(int queue, int position, int id, int length) {
    alsoHears.usedTaken(queue, position, id, length);
  }

  @Override
  public void availTaken(int queue, int position, int head) {
    alsoHears.availTaken(queue, position, head);
  }

  @Override
  public void usedEntryWritten(int queue, int position, int id, int length) {
    alsoHears.usedEntryWritten(queue, position, id, length);
  }

  @Override
  public void usedIdxWritten(int queue, int oldIdx, int newIdx) {
    alsoHears.usedIdxWritten(queue, oldIdx, newIdx);
  }

  @Override
  public void usedFlagsWritten(int queue, int flags) {
    alsoHears.usedFlagsWritten(queue, flags);
  }

  @Override
  public void availEventWritten(int queue, int value) {
    alsoHears.availEventWritten(queue, value);
  }

  @Override
  public void packedDescriptorWritten(int queue, int slot, long address, int length, int id, int flags) {
    alsoHears.packedDescriptorWritten(queue, slot, address, length, id, flags);
  }

  @Override
  public void packedUsedWritten(int queue, int slot, long address, int length, int id, int flags, int buffers,
      int slots) {
    alsoHears.packedUsedWritten(queue, slot, address, length, id, flags, buffers, slots);
  }

  @Override
  public void packedAvailTaken(int queue, int slot, int wrap, int id, int slots) {
    alsoHears.packedAvailTaken(queue, slot, wrap, id, slots);
  }

  @Override
  public void packedUsedTaken(int queue, int slot, int length, int id, int flags, int buffers) {
    alsoHears.packedUsedTaken(queue, slot, length, id, flags, buffers);
  }

  @Override
  public void driverEventWritten(int queue, int offsetWrap, int flags) {
    alsoHears.driverEventWritten(queue, offsetWrap, flags);
  }

  @Override
  public void deviceEventWritten(int queue, int offsetWrap, int flags) {
    alsoHears.deviceEventWritten(queue, offsetWrap, flags);
  }

  @Override
  public void kickBegin(int queue) {
    alsoHears.kickBegin(queue);
  }

  @Override
  public void kickEnd(int queue) {
    alsoHears.kickEnd(queue);
  }

  @Override
  public void kickSuppressed(int queue) {
    alsoHears.kickSuppressed(queue);
  }

  @Override
  public void interruptSent(int queue) {
    alsoHears.interruptSent(queue);
  }

  @Override
  public void interruptSuppressed(int queue) {
    alsoHears.interruptSuppressed(queue);
  }

  @Override
  public void messageSent(MessageView message) {
    alsoHears.messageSent(message);
  }

  @Override
  public void messageReceived(MessageView message) {
    alsoHears.messageReceived(message);
  }

  @Override
  public void bufferWaitBegin(int bus) {
    alsoHears.bufferWaitBegin(bus);
  }

  @Override
  public void bufferWaitEnd(int bus, boolean gotOne) {
    alsoHears.bufferWaitEnd(bus, gotOne);
  }

  @Override
  public void callbackBegin(int bus, int address) {
    alsoHears.callbackBegin(bus, address);
  }

  @Override
  public void callbackEnd(int bus, int address) {
    alsoHears.callbackEnd(bus, address);
  }

  @Override
  public void userCallBegin(int bus, int address, int call, int length) {
    alsoHears.userCallBegin(bus, address, call, length);
  }

  @Override
  public void userCallEnd(int bus, int address, int call, int length, int error) {
    alsoHears.userCallEnd(bus, address, call, length, error);
  }

  @Override
  public void messageQueued(int bus, int address, int length, int waiting) {
    alsoHears.messageQueued(bus, address, length, waiting);
  }

  @Override
  public void readerWoken(int bus, int address) {
    alsoHears.readerWoken(bus, address);
  }
}
