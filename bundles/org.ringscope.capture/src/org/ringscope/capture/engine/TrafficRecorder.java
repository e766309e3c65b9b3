// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.nio.ByteBuffer;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.trace.StreamWriter;

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
  public void messageSent(int bus, int queue, long bufferAddress, int source, int destination, int length, int flags,
      ByteBuffer buffer, int payloadOffset) {
    out.now().rpmsg().message(bus, queue, bufferAddress).header(source, destination, length, flags)
        .payload(buffer, payloadOffset, kept(length, buffer, payloadOffset)).sent();
  }

  @Override
  public void messageReceived(int bus, int queue, long bufferAddress, int source, int destination, int length,
      int flags, ByteBuffer buffer, int payloadOffset) {
    out.now().rpmsg().message(bus, queue, bufferAddress).header(source, destination, length, flags)
        .payload(buffer, payloadOffset, kept(length, buffer, payloadOffset)).received();
  }

  private int kept(int length, ByteBuffer buffer, int payloadOffset) {
    int room = Math.max(0, buffer.limit() - payloadOffset);
    return Math.min(Math.min(Math.max(0, length), payloadLimit), room);
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
}
