// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.nio.ByteBuffer;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.trace.EventType;
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
    message(EventType.MESSAGE_SENT, bus, queue, bufferAddress, source, destination, length, flags, buffer,
        payloadOffset);
  }

  @Override
  public void messageReceived(int bus, int queue, long bufferAddress, int source, int destination, int length,
      int flags, ByteBuffer buffer, int payloadOffset) {
    message(EventType.MESSAGE_RECEIVED, bus, queue, bufferAddress, source, destination, length, flags, buffer,
        payloadOffset);
  }

  private void message(EventType type, int bus, int queue, long bufferAddress, int source, int destination,
      int length, int flags, ByteBuffer buffer, int payloadOffset) {
    int room = Math.max(0, buffer.limit() - payloadOffset);
    int kept = Math.min(Math.min(Math.max(0, length), payloadLimit), room);
    out.begin(type).u16(bus).u16(queue).u32(source).u32(destination).u32(length).u16(flags).u64(bufferAddress)
        .bytes(buffer, payloadOffset, kept).end();
  }

  @Override
  public void bufferWaitBegin(int bus) {
    out.begin(EventType.BUFFER_WAIT_BEGIN).u16(bus).end();
  }

  @Override
  public void bufferWaitEnd(int bus, boolean gotOne) {
    out.begin(EventType.BUFFER_WAIT_END).u16(bus).u8(gotOne ? 1 : 0).end();
  }

  @Override
  public void callbackBegin(int bus, int address) {
    out.begin(EventType.CALLBACK_BEGIN).u16(bus).u32(address).end();
  }

  @Override
  public void callbackEnd(int bus, int address) {
    out.begin(EventType.CALLBACK_END).u16(bus).u32(address).end();
  }
}
