// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.ringscope.runtime.EngineListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.rpmsg.Rpmsg;

/** Keeps what the run's summary says about one core, and hands its lines to the caller of the run. */
final class CoreWatch extends ForwardingListener {

  private final String core;
  private final LongSupplier clock;
  private final Consumer<CoreOutput> output;
  /** Guarded by itself: the summary is asked for by other threads. */
  private final List<String> lines = new ArrayList<>();
  private final List<RingFault> faults = new ArrayList<>();
  /** Written by the core's thread alone. */
  private volatile long messages;

  private final AtomicLongArray buffers;
  private final AtomicLongArray kicks;
  private final AtomicLongArray interrupts;

  /** @param queues how many queues the system has */
  CoreWatch(String core, int queues, LongSupplier clock, Consumer<CoreOutput> output, EngineListener next) {
    super(next);
    this.core = core;
    this.clock = clock;
    this.output = output;
    buffers = new AtomicLongArray(queues);
    kicks = new AtomicLongArray(queues);
    interrupts = new AtomicLongArray(queues);
  }

  String core() {
    return core;
  }

  List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  List<RingFault> faults() {
    synchronized (lines) {
      return List.copyOf(faults);
    }
  }

  /** Messages that this core has received, announcements not among them. */
  long messages() {
    return messages;
  }

  /** Buffers of this queue that this core, as its device, has given back. */
  long buffers(int queue) {
    return buffers.get(queue);
  }

  /** Notifications of this queue that this core, as its driver, has sent. */
  long kicks(int queue) {
    return kicks.get(queue);
  }

  /** Notifications of this queue that this core, as its device, has sent. */
  long interrupts(int queue) {
    return interrupts.get(queue);
  }

  @Override
  public void usedEntryWritten(int queue, int position, int id, int length) {
    super.usedEntryWritten(queue, position, id, length);
    count(buffers, queue);
  }

  @Override
  public void kickBegin(int queue) {
    super.kickBegin(queue);
    count(kicks, queue);
  }

  @Override
  public void interruptSent(int queue) {
    super.interruptSent(queue);
    count(interrupts, queue);
  }

  @Override
  public void consoleText(CharSequence text) {
    super.consoleText(text);
    String line = text.toString();
    synchronized (lines) {
      lines.add(line);
    }
    output.accept(new CoreOutput(core, clock.getAsLong(), line));
  }

  @Override
  public void fault(RingFault fault) {
    super.fault(fault);
    synchronized (lines) {
      faults.add(fault);
    }
  }

  @Override
  public void messageReceived(int bus, int queue, long bufferAddress, int source, int destination, int length,
      int flags, ByteBuffer buffer, int payloadOffset) {
    super.messageReceived(bus, queue, bufferAddress, source, destination, length, flags, buffer, payloadOffset);
    if (destination != Rpmsg.NAME_SERVICE_ADDRESS) {
      messages++;
    }
  }

  /** One writer, so no atomic increment is needed. */
  private static void count(AtomicLongArray counters, int queue) {
    counters.setRelease(queue, counters.getPlain(queue) + 1);
  }
}
