// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.ringscope.runtime.EngineListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.rpmsg.Rpmsg;

/** Keeps what the run's summary says about one core, and hands its lines to the caller of the run. */
final class CoreWatch extends ForwardingListener {

  private final String core;
  private final boolean passesMessages;
  private final LongSupplier clock;
  private final Consumer<CoreOutput> output;
  /** Guarded by itself: the summary is asked for by other threads. */
  private final List<String> lines = new ArrayList<>();
  private final List<RingFault> faults = new ArrayList<>();
  /** Written by the core's thread alone. */
  private volatile long messages;

  /** @param passesMessages whether the other listener hears of single messages */
  CoreWatch(String core, boolean passesMessages, LongSupplier clock, Consumer<CoreOutput> output, EngineListener next) {
    super(next);
    this.core = core;
    this.passesMessages = passesMessages;
    this.clock = clock;
    this.output = output;
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
    if (passesMessages) {
      super.messageReceived(bus, queue, bufferAddress, source, destination, length, flags, buffer, payloadOffset);
    }
    if (destination != Rpmsg.NAME_SERVICE_ADDRESS) {
      messages++;
    }
  }

  @Override
  public void messageSent(int bus, int queue, long bufferAddress, int source, int destination, int length, int flags,
      ByteBuffer buffer, int payloadOffset) {
    if (passesMessages) {
      super.messageSent(bus, queue, bufferAddress, source, destination, length, flags, buffer, payloadOffset);
    }
  }

  @Override
  public void callbackBegin(int bus, int address) {
    if (passesMessages) {
      super.callbackBegin(bus, address);
    }
  }

  @Override
  public void callbackEnd(int bus, int address) {
    if (passesMessages) {
      super.callbackEnd(bus, address);
    }
  }
}
