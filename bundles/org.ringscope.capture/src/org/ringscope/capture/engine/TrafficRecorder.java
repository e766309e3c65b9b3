// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.trace.write.RpmsgEvents;
import org.ringscope.trace.write.StreamWriter;

/** Records the messages of one core; rings are its subclasses' business. */
abstract class TrafficRecorder implements TrafficListener {
  final Recorder recorder;
  final CoreStream out;
  private final int payloadLimit;

  TrafficRecorder(Recorder recorder, CoreStream out, int payloadLimit) {
    this.recorder = recorder;
    this.out = out;
    this.payloadLimit = payloadLimit;
  }

  /** Writes what a packet repeats of rings. */
  abstract void writeCheckpoint(StreamWriter stream, boolean full, long nanos);

  /** The core has ended: writes what only the end tells. */
  void finish() {}

  @Override
  public void messageSent(MessageView message) {
    event(message).sent();
  }

  @Override
  public void messageReceived(MessageView message) {
    event(message).received();
  }

  private RpmsgEvents.Message event(MessageView message) {
    int room = Math.max(0, message.memory().limit() - message.payloadOffset());
    int kept = Math.min(Math.min(Math.max(0, message.length()), payloadLimit), room);
    return out.now().rpmsg().message(message.bus(), message.queue(), message.bufferAddress())
        .header(message.source(), message.destination(), message.length(), message.flags())
        .payload(message.memory(), message.payloadOffset(), kept);
  }

  @Override
  public void bufferWaitBegin(int bus) {
    out.now().rpmsg().bufferWaitBegin(bus);
  }

  @Override
  public void bufferWaitEnd(int bus, boolean gotOne) {
    out.now().rpmsg().bufferWaitEnd(bus, gotOne);
  }

  @Override
  public void callbackBegin(int bus, int address) {
    out.now().rpmsg().callbackBegin(bus, address);
  }

  @Override
  public void callbackEnd(int bus, int address) {
    out.now().rpmsg().callbackEnd(bus, address);
  }

  @Override
  public void userCallBegin(int bus, int address, int call, int length) {
    out.now().rpmsg().userCallBegin(bus, address, call, length);
  }

  @Override
  public void userCallEnd(int bus, int address, int call, int length, int error) {
    out.now().rpmsg().userCallEnd(bus, address, call, length, error);
  }

  @Override
  public void messageQueued(int bus, int address, int length, int waiting) {
    out.now().rpmsg().messageQueued(bus, address, length, waiting);
  }

  @Override
  public void readerWoken(int bus, int address) {
    out.now().rpmsg().readerWoken(bus, address);
  }
}
